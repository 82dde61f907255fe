### Which session is meant, and what is wrong with what was read.

latest-session = No session named: the latest, { $folder }
last-session = No session here: the last on this machine, { $folder }
session-around = No session named: the one you are in, { $folder }
live-session = No session named: the one that is open, { $folder }
open-session = One session is not finished: ctrls resume { $folder }
no-session = No session here, nor before on this machine. To begin: ctrls run
only-rehearsals = There are only rehearsals here; name the one that you want: { $folder }
damage-more = And { $lines } more lines.
damage-repair = To repair it, nothing deleted: ctrls repair { $folder }
damage-torn =
    { $path }: the last line is only half written; all before it is read.
trouble-too-long = line too long, passed over
trouble-not-utf8 = line that is not UTF-8, passed over
trouble-nul = line of NUL bytes, passed over
trouble-header = first line damaged, made again from its copies ({ $why })
trouble-altered = line that is not as it was written, read all the same
trouble-out-of-order = number { $found } comes where { $expected } is expected: lines of another copy, or moved
misread-altered = its checksum does not match
journal-no-workshop =
    { $path }: neither its first entry nor workshop.toml says which workshop it was. A backup of workshop.toml beside it makes it readable.
trouble-blank = blank line
trouble-not-an-entry = line that is not an entry, passed over ({ $why })
trouble-not-understood = entry “{ $kind }” not understood, passed over ({ $why })
misread-not-json = it is not JSON
misread-cut = it breaks off in the middle
misread-missing = the field “{ $field }” is missing
misread-twice = the field “{ $field }” stands twice
misread-wrong = the field “{ $field }” has a value that will not do
misread-other-shape = it has no fields
misread-too-long = it is longer than { $mebibytes } MiB
misread-not-utf8 = it is not UTF-8
trouble-unknown-kind = entry “{ $kind }” of another version, kept and passed over
trouble-gap = number { $found } follows where { $expected } is expected
trouble-backwards = its time goes backwards
journal-no-header =
    { $path }: no whole first line: this is not a journal of ctrls. A backup replaces it; without one, a new session: ctrls run
journal-created =
    { $path }:1:{ $column }: “created” says no time, and no entry says another. Written as "created":"2026-12-03T14:00:00.000+01:00", it makes the session readable.
journal-header =
    { $path }:1:{ $column }: the first line is not that of a journal of ctrls ({ $why }). A backup can replace it; the rest is intact.
journal-version-newer =
    { $path } was written by a newer ctrls (format { $found }). This version reads formats { $known }; nothing was changed. To read it: install ctrls { $found } or later.
journal-version =
    { $path } was written by another ctrls (format { $found }). This version reads formats { $known }; nothing was changed.
newer-waits =
    { $path } was edited by hand. A newer version waits. To compare: ctrls diff { $path } { $newer } · to take it: mv { $newer } { $path }
nothing-to-report = No session and no roadmap there. Name the folder that holds them: ctrls report FOLDER
report-only-rehearsals =
    { $count ->
        [one] There is only a rehearsal there, and a rehearsal is not counted. Name the folder of a session that was held: ctrls report FOLDER
       *[other] There are only rehearsals there ({ $count }), and a rehearsal is not counted. Name the folder of a session that was held: ctrls report FOLDER
    }
report-only-adapted =
    { $count ->
        [one] There is only a roadmap adapted from another there: it is not counted. To read it: ctrls show
       *[other] There are only roadmaps adapted from others there ({ $count }): they are not counted. To read them: ctrls show
    }
report-event = “{ $name }”
report-several-events = Several events there: { $events }. This report puts them together under the name “{ $name }”. For a report of each event: ctrls report FOLDER, with the folder of each.
report-several-languages = Roadmaps in several languages ({ $languages }): the report is in “{ $language }”. For the other one: --lang
report-not-public =
    { $count ->
        [one] One remark of the facilitator is in the appendix. For a report to publish: --public
       *[other] { $count } remarks of the facilitator are in the appendix. For a report to publish: --public
    }
report-undeclared = Place, dates, reasons of the event: ctrls report { $path } --new-event writes a file to complete.
report-several-texts = Standard output takes one text. For several, a name: --out { $name }
report-not-a-text = The format { $format } does not go to the output: name a file, --out { $name }
report-other-ending =
    { $path } ends like a { $named } file, and --format says { $asked }: nothing is written. Let the two agree, or leave --format out.
report-file-name = report
event-template-head = What is known of the event as a whole. What is not known stays a comment, or goes.
