### What the live room answers and tells.

told-windows-1252 = { $count ->
        [one] One line is not UTF-8: read as Windows-1252.
       *[other] { $count } lines are not UTF-8: read as Windows-1252.
    }
told-no-keys = This window (Git Bash) sends no keys: the room goes line by line. For the whole screen: winpty ctrls …
told-lost-signs = { $count ->
        [one] One line lost accents on its way (“?” inside a word). Give the file with --input.
       *[other] { $count } lines lost accents on their way (“?” inside a word). Give the file with --input.
    }
typed-on = Taken by itself: { $text }. The up arrow brings the refused line back.
quit-unsaved = Not everything is saved. Which other folder should it be written to? Type its path, /quit to leave without, or Enter to stay.
quit-stays = The session goes on.
folder-prompt = Folder ›{" "}
remark-where = in its roadmap (the room)
lesson-where = lesson (in its roadmap)
observation-noted = Noted for you (report only).
edited =
    { $mark ->
       *[other] { $id } corrected.
    }
edited-link = text corrected
dropped =
    { $mark ->
       *[other] { $note } is dropped.
    } To take it back: /undo
merged =
    { $count ->
        [one] { $from } joins { $into } (the text of { $into } is kept).
       *[other] { $from } join { $into } (the text of { $into } is kept).
    } To take it back: /undo
moved =
    { $count ->
        [one] { $ids } is now at table { $group }.
       *[other] { $ids } are now at table { $group }.
    }
moved-from = { $id } is now at table { $group } (before: { $from }).
became = { $old } becomes { $new } ({ $old } stays another name of { $new }).
themed = Theme “{ $theme }”: { $ids }.
unthemed = No longer in a theme: { $ids }.
dots-linear =
    { $dots ->
        [one] { $id } { $dots } dot
       *[other] { $id } { $dots } dots
    }
changed = { $now } (before: { $old })
dots-before = { $counted } (before: { $old })
group-votes = { $group }: { $dots }
chosen-one = { $group } → { $ids }
chosen-linear = { $ids } at table { $group }
chosen =
    { $mark ->
        [E] Kept: { $kept }. Friction points will be linked to { $count ->
            [one] it
           *[other] them
        }.
        [F] Kept: { $kept }. Questions will be linked to { $count ->
            [one] it
           *[other] them
        }.
        [Q] Kept: { $kept }. Ideas will be linked to { $count ->
            [one] it
           *[other] them
        }.
       *[other] { $count ->
           *[other] Kept: { $kept }.
        }
    }
roadmap-title = Title of roadmap { $group }
roadmap-stake = Stake of roadmap { $group }
roadmap-named = Roadmap { $group }
roadmap-fields = Roadmap { $group }: { $fields }.
field-emptied = { $field }: emptied
field-on = { $field } on { $date }
field-without = { $field } (emptied)
field-filled = { $field }: { $value }
phase-untitled = Phase { $phase }
phase-titled = Phase { $phase } “{ $title }”
action-ready = { $phase }: ready
ready-now = ready
step-left = { $step }: { $spent } of { $planned }.
step-reopened = { $step }: open again where it had stopped.
typed-meanwhile =
    { $count ->
        [one] { $ids } was noted meanwhile: /move { $typed } { kind-typed } brings it back.
       *[other] { $ids } were noted meanwhile: /move { $typed } { kind-typed } brings them back.
    }
time-added = { $step }: +{ $minutes }.
plan-accepted = Plan accepted. End { $end }.
plan-kept = Plan kept. End { $end }.
plan-lapsed = The proposal has lapsed: the plan goes on as it was.
group-added = { $group }: table added. You are there.
group-added-axis = { $group }: table added (axis: { $axis }). You are there.
group-closed =
    { $notes ->
        [0] { $group } is closed.
        [one] { $group } is closed; its note stays.
       *[other] { $group } is closed; its { $notes } notes stay.
    }
group-renamed = { $group } (before: { $old })
group-now = { $group }: { $what }.
group-same = { $group }.
people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
people-none = no head count
people-before =
    { $count ->
        [one] { $count } person (before: { $old })
       *[other] { $count } people (before: { $old })
    }
axis-none = no axis
axis-now = axis “{ $axis }”
backgrounds-none = no backgrounds
backgrounds-now = backgrounds “{ $backgrounds }”
promised-before = End promised: { $end } (before: { $old }).
promised = End promised: { $end }.
bell-on = The bell rings again. To mute it: /bell
bell-off = The bell is muted. To bring it back: /bell
kind-picked =
    { $kind ->
        [issue] The lines that follow are issues, until /next.
        [friction] The lines that follow are friction points, until /next.
        [question] The lines that follow are questions, until /next.
        [idea] The lines that follow are ideas, until /next.
        [action] The lines that follow are actions, until /next.
       *[other] The lines that follow are what the room says, until /next.
    }
timer-part = Timer { $left }: { $title }.
timer-none = The timer is off.
timer-set = Timer { $left }.
clock-stopped = Clock stopped at { $hour }. To go on: /go
pause-counted = A pause of { $last } is counted.
pause-counted-left = A pause of { $last } is counted: { $left } left.
pause-counted-over = A pause of { $last } is counted: over by { $over }.
clock-goes-on = The clock goes on after { $lasted }. The end promised stands: { $end }.
undone = Undone: { $what }. Once more: /undo · Back again: /redo
undone-linear = Undone: { $what }. /undo goes further, /redo comes back.
redone = Done again: { $what }.
started = Under way: { $hour }. End promised { $end }.
started-late = Under way: { $hour }. End promised { $end }: { $left } instead of { $whole }.
started-margin-spent = Under way: { $hour }. End promised { $end }: { $left } instead of { $whole }, the margin ({ $margin }) is spent.
started-margin-left = Under way: { $hour }. End promised { $end }: { $left } instead of { $whole }, { $spare } of margin left.
list-and = { $most } and { $last }
answers-linear = { $id } answers { $links }
act-noted = { $id } “{ $text }” ({ $group })
act-observation = your own remark
act-edited = correction of { $id }
act-dropped = dropping { $note }
act-merged = merging { $into } and { $from }
act-moved = moving { $ids }
act-votes = dots of { $ids }
act-theme = theme of { $ids }
act-chosen = choice of { $ids }
act-roadmap = roadmap { $group }, { $fields }
act-phase = opening phase { $phase }
act-item = { $item }, { $fields }
act-step = going to { $step }
act-time = { $minutes } more
act-plan = plan accepted
act-plan-kept = plan kept
act-group-added = adding table { $group }
act-group-changed = correction of table { $group }
act-described = what is said about the session
form-left =
    { $empty ->
        [0] nothing is missing
       *[other] { $empty } left empty
    }
form-done =
    { $filled ->
        [0] { $name }: nothing filled in, { form-left }.
        [one] { $name }: 1 field filled in, { form-left }.
       *[other] { $name }: { $filled } fields filled in, { form-left }.
    }
form-prompt-linear = { $at } of { $all }, { $question }:{" "}
form-nothing = { $name }: nothing is missing.
form-title = FORM { $name } · { $text }
form-title-bare = FORM { $name }
form-title-linear = Form of { $name }.
form-title-text-linear = Form of { $name }: { $text }
form-head =
    { $count ->
        [one] One empty field. Enter leaves it; Esc or a “/” line closes.
       *[other] { $count } empty fields. Enter goes to the next, - goes back; Esc or a “/” line closes.
    }
form-head-linear =
    { $count ->
        [one] One empty field. Enter leaves it; a “/” line closes.
       *[other] { $count } empty fields. Enter goes to the next, - goes back; a “/” line closes.
    }
form-head-all = { $count } questions. Enter keeps and goes on, - goes back; a “/” line closes.
form-lacking = { $name } · to be filled in: { $fields }
form-question = { field-name }?
check-nothing = { $group }: no question left.
check-head =
    { $group }: { $count ->
        [one] one question to read to the table
        [3] three questions to read to the table
       *[other] { $count } questions to read to the table
    }
check-all =
    { $group }: { $count ->
        [one] one question
       *[other] { $count } questions
    }
check-more =
    { $count ->
        [one] one more
       *[other] { $count } more
    }: /check all · answer now: /form
check-more-linear =
    { $count ->
        [one] one more
       *[other] { $count } more
    }: /check all
    To answer now: /form
group-to-settle = { $group } ({ $count })
to-settle = To settle: { $counts }.
nobody-kept =
    { $kind ->
        [issue] No table has kept an issue
        [friction] No table has kept a friction point
        [question] No table has kept a question
       *[other] No table has kept an idea
    }: /choose { $example }, or go on.
some-kept-nothing =
    { $count ->
        [one] Table { $tables } has kept nothing
       *[other] Tables { $tables } have kept nothing
    }: /choose { $example }, or go on.
some-kept-nothing-bare =
    { $count ->
        [one] Table { $tables } has noted nothing here: its paper sheet can be typed later.
       *[other] Tables { $tables } have noted nothing here: their paper sheets can be typed later.
    }
left-steps =
    { $steps ->
        [one] One step and { $minutes } min are left.
       *[other] { $steps } steps and { $minutes } min are left.
    }
finish-silent =
    Nothing is noted for { $groups }.
    /finish once more to end all the same.
finish-early = { left-steps } /finish once more to end all the same.
finish-early-silent =
    { left-steps } Nothing is noted for { $groups }.
    /finish once more to end all the same.
no-tips = No tips for this step.
already = That is already the case: nothing changes.
this-line = this line
not-saved-yet = Noted { $name }, not saved yet: { $reason }. The room goes on; each line tries again.
saved-again =
    { $lines ->
        [one] Everything is saved again: 1 line caught up.
       *[other] Everything is saved again: { $lines } lines caught up.
    }
interrupt-told = Line cleared (the up arrow brings it back). To leave (the session can be resumed): Ctrl-C again.
suspend-told = Ctrl-Z does not suspend the session. To undo an act: /undo
end-told = To leave (the session can be resumed): /quit
time-backwards = Line { $line }: its time goes backwards, read at the time of the line before.
refused-line = Line { $line }: { $why }
slept = The laptop slept { $last }, counted: the room went on. If it was a break: /pause { $pause }
lines-unread =
    { $lines ->
        [one] One line after the end was not read. To add it: ctrls resume
       *[other] { $lines } lines after the end were not read. To add them: ctrls resume
    }
lines-lost =
    { $lines ->
        [one] One line is on no disk: no folder took it.
       *[other] { $lines } lines are on no disk: no folder took them.
    }
moved-to = The whole session is now in { $path }.
edited-by-hand = { $path } was edited by hand: kept. The new version is beside it: { $beside }
earlier-stays = { $path } has an earlier name and was edited by hand: kept.
kind-typed =
    { $kind ->
        [issue] issue
        [friction] friction
        [question] question
        [action] action
       *[other] idea
    }
field-name =
    { $field ->
        [title] title
        [stake] stake
        [goal] goal
        [pilot] pilot
        [due] due
        [first_step] first step
        [done_when] done when
        [from] from
        [pillar] pillar
        [resources] resources
        [partners] partners
        [depends_on] depends on
        [decided_by] decided by
        [indicator] indicator
        [review] review
        [contact] contact
        [pillars] pillars
        [licence] licence
       *[phase] phase
    }
you-were = You were at table { $number }.
last-note = Last note: { $id } “{ $text }”.
line-split = Line { $line }: too long for one note, it becomes several.
still-not-saved = Not saved yet: { $reason }.
interrupt-told-linear = Line cleared. To leave (the session can be resumed): Ctrl-C again.
interrupt-told-empty = To leave (the session can be resumed): Ctrl-C again.
half-typed-kept = The line being typed is not noted; ctrls resume puts it back at the prompt.
half-typed-back = The line you were typing is back: mend it, then Enter.
half-typed-was = A line was left half typed: “{ $line }”. To note it, type it again.
not-finished = The session is not ended: its notes are saved, its roadmaps are not. Once there is room: /finish
