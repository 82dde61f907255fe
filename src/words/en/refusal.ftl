### Why a line was not carried out, and what is told beside one that was.

## How it is laid out
refusal-came-back = Your line is back: mend it, then Enter; Esc clears it.
refusal-line-mended = The line is mended: Enter carries it out; Esc clears it.
refusal-linear = Line refused: { $sentence }
refusal-linear-again = To type again: { $line }
refusal-quoted = “{ $text }”
refusal-either = { $first } or { $last }
refusal-both = { $first } and { $last }

## Commands
refusal-unknown-command = { $typed } does not exist. The commands: { $all }. For a note: { $note }
refusal-unknown-command-near = { $typed } does not exist. Perhaps { $nearest }?
refusal-unknown-command-near-linear = { $typed } does not exist. Perhaps { $nearest }
refusal-ambiguous = { $typed } may be { $among }.
refusal-not-shortened = { $full } is written in full.
refusal-needs-argument = { $command } needs something more. For example: { $example }
refusal-bad-argument = { $command } does not understand { $typed }. For example: { $example }
refusal-alone = { $command } is written with nothing behind it. For a note that begins so: without the slash.
refusal-unknown-key = { $typed } is not a field of { $command }. Its fields: { $keys }
refusal-unknown-key-near = { $typed } is not a field of { $command }. Perhaps { $nearest }?
refusal-empty = a text is missing. For example: { $example }

## Tables
refusal-unknown-group = no table { $typed }. There are { $among }. To add it: { $add }
refusal-closed-group = { $group } is closed; its notes stay. To open another: { $add }
refusal-last-group = this is the last open table: it stays open. To end: { $finish }

## Notes, actions, phases
refusal-unknown-ids = { $count ->
        [one] { $ids } does not exist.
       *[other] { $ids } do not exist.
    } The table's notes: { $board }
refusal-nothing-last = nothing is noted yet. Say which note: { $typed }
refusal-cannot-merge = { $into } and { $from } cannot be merged: it takes one kind, at one table.
refusal-not-for-the-form = { $id } is { $mark ->
        [E] an issue
        [F] a friction point
        [Q] a question
        [I] an idea
        [L] a lesson
       *[R] a remark of the room
    }. For an action: { $action } · for the roadmap: { $roadmap }
refusal-wrong-kind = { $command } does not apply to { $id }. For example: { $example }
refusal-no-phase = no phase yet at this table. To open one: { $open }
refusal-unknown-phase = no phase { $phase }: the last one is { $last }. To open one: { $open }
refusal-no-action-to-fill = no action to fill. To open one: { $open }
refusal-no-phase-to-fill = no phase to fill. To open one: { $open }
refusal-no-line-to-bring-back = { $command } needs the new text of { $id }: { $typed }

## Back and forth
refusal-nothing-to-undo = nothing to undo before the session was opened.
refusal-nothing-to-redo = nothing to redo: the last act stands.
refusal-before-reopening = nothing to undo before the reopening. To mend a note: { $typed }
refusal-last-step = that was the last step. To end: { $finish }
refusal-first-step = this is the first step: nothing before it. To go on: { $next }
refusal-too-much = { $typed } is too much for { $command }: { $most } min at most. For example: { $example }
refusal-clock-rests = the clock rests: the session is completed after the fact. Notes can be added.

## Told beside an answer
aside-unknown-links = { $count ->
        [one] { $ids } does not exist yet: kept, without that link
       *[other] { $ids } do not exist yet: kept, without those links
    }
aside-link-to-itself = { $id } is this very note: kept, without that link
aside-nobody-named = “@” with no name behind it: kept as it is
aside-not-a-link = { $text } is not an id: kept as it is, without a link
aside-unknown-ids = { $count ->
        [one] { $ids } does not exist; the rest is done
       *[other] { $ids } do not exist; the rest is done
    }
aside-day = { $field }: { $date }
aside-past-day = { $field }: { $date } is in the past. Did you mean { $next }?
aside-no-day = { $field ->
        [review] review kept as it is, without a day
       *[due] due date kept as it is, without a day
    }: { $text }
aside-doubtful-day = { $field ->
        [first_step] first step kept
        [review] review kept as it is
       *[due] due date kept as it is
    }: { $text }. { $question } { $example }
day-on-calendar = On the calendar that is { $date }. Which day?
day-impossible = There is no such day. Which day?
day-either = { $first }, or { $second }?
day-unsure = Is that { $date }?
day-open-ended = That is when it begins. Done by what day?
aside-day-example = 15 March
aside-no-first-day = first step kept, without a day. Which day? { $key }=… on 12/1
aside-day-alone = first step kept: { $text }. What is done on that day? { $example }
aside-command-name = noted { $text }. { $command ->
        [next] To go to the next step
        [back] To go back a step
        [finish] To end
        [quit] To leave
        [yes] To accept
        [no] To refuse
       *[other] For the command
    }: { $typed }
aside-kept-as-action-field = no action to fill: kept as a note. To open one: { $open }
aside-kept-as-phase-field = no phase to fill: kept as a note. To open one: { $open }
aside-phase-opened = in “Phase { $phase }”. To name it: { $typed }
aside-put-aside = idea put aside during { $step }
aside-unknown-key = { $typed } is not a field: in no field, the whole line is in the journal
aside-unknown-key-near = { $typed } is not a field: in no field, the whole line is in the journal. Did you mean { $nearest }?
aside-key-in-text = { $typed } is not a field: kept in the text
aside-key-in-field = { $typed } is not a field: kept in the field { $field }
aside-key-without-date = { $typed } with no date behind it: kept in the text
aside-key-without-date-in-field = { $typed } with no date behind it: kept in the field { $field }
aside-for-group = for table { $number }? { $typed }
aside-same-name = table { $number } has that name already
aside-not-a-number = { $typed } is not a number: left as it was
aside-replaced = { $key } given twice: the last one holds, before it { $before }
aside-split = a very long line: it became { $count } notes
aside-already = already the case
aside-past-hour = { $hour } is past, it is { $now }: that is tomorrow. Perhaps: { $typed }
aside-pause-cut = the clock has run for { $ran } only: counted from the opening of the step
aside-no-proposal = no proposal stands
aside-runs = the clock runs already, since { $since }
aside-halted = paused already, since { $since }. To go on: /go
aside-not-started = the clock was not started yet. To start it: /go
aside-first-part = this is the first part of the step
