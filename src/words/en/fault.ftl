### What is wrong in a file that people wrote, and how to mend it.

## The frame
fault-error = error: { $what }
fault-warning = warning: { $what }
fault-mend = to mend: { $how }
fault-line = { $place }: { $what }; to mend: { $how }
fault-more =
    { $count ->
        [one] One more thing to mend in this file.
       *[other] { $count } more things to mend in this file.
    }

## The file as a whole
fault-too-long = this file has { $kibibytes } KiB, { $most } at most are read
fault-too-long-mend = keep what belongs in it, or make two of it
fault-not-text = this file is not a text in UTF-8
fault-not-text-mend = save it as UTF-8 in your editor
fault-format-missing = nothing says which kind of file this is
fault-format-missing-mend = add as its first line: format = "{ $wanted }"
fault-format-other = this file says that it is “{ $found }”, { $wanted } is needed here
fault-format-other-mend = give the other file, or correct this line
fault-format-newer = a newer ctrls wrote this file (version { $found })
fault-format-newer-mend = install a newer ctrls; this one reads version { $known }

## Keys and values
fault-unknown-key = unknown key: { $key }
fault-unknown-key-nearest = perhaps { $nearest }
fault-unknown-key-remove = remove it, or put # before it
fault-unknown-key-kept = it is kept, and nothing here makes use of it
fault-missing-key = { $key } is missing
fault-missing-key-mend = add a line { $key } = …
fault-wrong-type = { $found } instead of { $wanted }
fault-wrong-value = { $found } will not do: it takes { $wanted }
fault-unknown-value = “{ $found }” is not a known value
fault-unknown-value-nearest = perhaps { $nearest } (known: { $known })
fault-unknown-value-known = one of these: { $known }
fault-empty = { $key } is empty
fault-empty-mend = write what { $key } is to say
fault-empty-step = there is no step
fault-empty-step-mend = add a section [[step]]
fault-repeated = { $key } “{ $value }” is used on line { $line } already
fault-repeated-mend = give one of the two another { $key }
fault-not-ordered = { $low } ({ $lower }) is more than { $high } ({ $higher })
fault-not-ordered-mend = lower { $low }, or raise { $high }
fault-total = { $added } make { $sum }, and { $key } says { $value }
fault-total-mend = write { $key } = { $sum }, or correct what is added
fault-other = this value is not understood
fault-too-many-characters = { $key } has { $found } characters, { $most } at most
fault-too-many-characters-mend = shorten { $key }: one line that can be read from the back of the room
fault-too-many-lines =
    { $key } has { $found } lines, { $most ->
        [one] only one is shown
       *[other] { $most } at most
    }
fault-too-many-lines-mend = keep the essential in { $key }
fault-says-minutes = a text to be read aloud names a length of time: “{ $found }”
fault-says-minutes-mend = take it out: the tool says it, and the plan may change it

## What a value is
fault-shape-text = a text
fault-shape-number = a number
fault-shape-boolean = a yes or no
fault-shape-date = a date
fault-shape-list = a list
fault-shape-table = a section

## What it should be, and an example
fault-wants-text = a text
fault-wants-text-mend = put it in quotation marks: "…"
fault-wants-whole = a whole number
fault-wants-whole-mend = for example 3
fault-wants-number = a number
fault-wants-number-mend = for example 3 or 2.5
fault-wants-minutes = a number of minutes, whole or half
fault-wants-some-minutes = half a minute at least
fault-wants-minutes-mend = for example 8 or 2.5
fault-wants-boolean = a yes or no
fault-wants-boolean-mend = write true or false
fault-wants-date = a date or a text
fault-wants-date-mend = for example 2027-03-15, or "March"
fault-wants-list = a list
fault-wants-list-mend = put it in square brackets: ["…", "…"]
fault-wants-table = a section
fault-wants-table-mend = write [name] on a line, then its keys below
fault-wants-other = another value
fault-wants-other-mend = the keys and their values: ctrls schema

## TOML itself
fault-unclosed-text = the quotation mark that closes this text is missing
fault-unclosed-text-mend = add { $mark } at the end of line { $line }
fault-unclosed-lines = the three quotation marks that close this text are missing
fault-unclosed-lines-mend = close it as it opens, behind its last word
fault-quote-in-text = a quotation mark within a text closes it
fault-quote-in-text-mend = put \ before each quotation mark within
fault-unquoted = a text without quotation marks
fault-single-table = [{ $header }] opens one section, and there may be several
fault-single-table-mend = two brackets on each side: [[{ $header }]]
fault-read-as = it is read as { $read }; write it so
fault-curly-quotes = curly quotation marks, as a word processor sets them
fault-curly-quotes-mend = straight quotation marks around the text: "…"
fault-repeated-table = this section is already above
fault-repeated-table-mend = what comes several times has two brackets on each side: [[phase]], [[phase.action]]
fault-no-value = nothing behind the = sign
fault-no-value-mend = write a value, or put # before the line
fault-no-equals = the = sign is missing
fault-no-equals-mend = write key = "value", or put # before the line
fault-repeated-key = this key stands further up already
fault-repeated-key-mend = keep one of the two
fault-key-is-value = this section has the name of a key that has a value already
fault-key-is-value-mend = change the name of one of the two
fault-bad-key = an accent, a space or a sign in a key
fault-bad-key-mend = plain letters, digits, - and _; or quotation marks around it
fault-unclosed-list = the bracket that closes this list is missing
fault-unclosed-list-mend = add ] behind its last value
fault-unclosed-table = what closes this section is missing
fault-unclosed-table-mend = close it as it opens: ], ]] or {"}"}
fault-comma = a comma is missing, or there is one too many
fault-comma-mend = one comma between two values, and no more
fault-after-value = something follows the value
fault-after-value-mend = a fraction takes a point (2.5), a comment begins with #
fault-control = an invisible character
fault-control-mend = delete it, and type again what is around it
fault-escape = \ begins a code that does not exist
fault-escape-mend = for the sign itself, type \\
fault-bad-date = this date does not exist
fault-bad-number = this is not a number
fault-bad-number-mend = for example 8 or 2.5, without a zero before it
fault-too-deep = too many brackets within each other
fault-too-deep-mend = close them earlier
fault-not-toml = this line is not TOML
fault-not-toml-mend = a key = "a value", or a section in brackets
