### What is asked and said around a room: before, after, on return.

minutes-too-few = { $minutes } minutes are too few for this workshop: it takes { $least } at least. For a shorter one: ctrls workshop list
start-needs-input = --start goes with --input or piped lines: at the keyboard the time is what it is.
groups-disagree = --groups says { $groups }, and --group names { $named }. Make both agree, or leave --groups out.
groups-disagree-setup = --groups says { $groups }, and { $setup } has { $held }. Make both agree, or leave --groups out.
table-name = Table { $number }
setup-head =
    { $title } · { $minutes } minutes · { $language ->
        [fr] in French
        [en] in English
       *[other] { $language }
    }
setup-rule =
    { $count ->
        [one] One question
        [2] Two questions
        [3] Three questions
       *[other] Four questions
    }; Enter keeps the answer in brackets. Everything can be changed later.
ask-title = Title of the session
ask-tables = How many tables?
not-tables = “{ $text }”: from 1 to 99 tables, for example 3.
ask-people = How many people in all?
ask-people-later = we will see
not-people = “{ $text }”: from 1 to 9999 people, or Enter.
ask-end = At what time do you promise to end?
ask-end-default = start + { $minutes } min
not-an-hour = “{ $text }” is not a time. For example 15:30.
hour-passed = { $hour } is past, it is { $now }. Perhaps { $meant }?
not-a-start = “{ $text }” is not a day followed by a time. For example 2027-03-20T14:05:00+01:00.
session-id-empty = --session-id needs an id: at least one character. Without this option one is chosen.
from-after-until = --from { $from } comes after --until { $until }: nothing would be played. Give an earlier start.
default-title = { $workshop }, { $day }
saved-in = Everything is saved in { $folder }
name-a-table = To name a table: /group 1 | name=Trust | participants=6
for-the-projector = For the projector, in another window: { $command }
clock-waits = The clock waits. To start: /go
to-resume = To go on: ctrls resume { $folder }
panicked = The program stopped on a fault of its own. Everything that was noted is saved. To go on: ctrls resume { $folder }
journal-newer-minor = { $path } was written by a newer ctrls (format { $found }): it can be read here, but not added to. Install that version.
reopened-finished = This session was finished: { $counts }. Add to it; the clock rests, /finish writes the roadmaps again.
stopped-dead = It had stopped suddenly after { $hour }. Everything that was noted is here: { $counts }.
stopped-dead-partly = It had stopped suddenly after { $hour }. What can be read is here: { $counts }.
lines-missing =
    { $lines ->
        [one] What one line of the journal said is not in it: see below.
       *[other] What { $lines } lines of the journal said is not in it: see below.
    }
left-at = You had left it at { $hour }: { $counts }. To start the clock again: /go
clock-stopped-at = That was long ago: the clock stopped at { $hour }. To start it again: /go
clock-went-on = The clock went on for { $last }, as the room did. If it was a break: /pause { $pause }
nothing-to-repair = Nothing to repair in { $path }.
repaired-header = The first line is made again from its copies.
repaired-altered =
    { $lines ->
        [one] One line (line { $list }) was not as it was written: it is kept as it can be read.
       *[other] { $lines } lines (lines { $list }) were not as they were written: they are kept as they can be read.
    }
repaired-order = The lines are in order again.
repaired-ids = Names given twice, the second one renamed: { $list }
repaired-kept = The journal as it was is kept in { $path }.
repaired-notes =
    { $all ->
        [one] { $found } of 1 note recovered.
       *[other] { $found } of { $all } notes recovered.
    }
repaired =
    { $lines ->
        [one] One line that cannot be read (line { $numbers }) left the journal; nothing is lost, it is here: { $path }
       *[other] { $lines } lines that cannot be read (lines { $numbers }) left the journal; nothing is lost, they are here: { $path }
    }
line-left-out = A line that is not understood is not copied: { $line }
lines-left-out =
    { $count ->
        [one] Nor is one more line.
       *[other] Nor are { $count } more lines.
    }
not-an-id = “{ $text }” is not the name of a note. For example E3 or A1.
no-such-id = { $text } does not exist in this session. To look at it: ctrls show { $session }
merged-journal =
    { $entries ->
        [one] { $path } holds one more line, of the other copy.
       *[other] { $path } holds { $entries } more lines, of the other copy.
    }
merge-nothing = { $path } already holds all that the other copy says.
merge-two-sessions = { $ours } and { $theirs } are of two sessions: nothing is written.
merge-newer = A newer ctrls wrote { $ours } or { $theirs }: nothing is written. To merge them: that version of ctrls.
merge-damaged = { $path }:{ $line }: damaged, nothing is written. To repair it first: ctrls repair { $session }
redact-elsewhere = The words of { $id } also stand in: { $places }
redact-places-more =
    { $count ->
        [one] one more place
       *[other] { $count } more places
    }
list-other-journal = { $path } is another copy of this session's journal.
list-other-merge = { $path } says more than this session's journal. To put both together: ctrls merge-journal { $journal } { $journal } { $path }
redact-exists = { $path } holds a session already, which stays as it is. Name another folder: --into DIR
session-not-writable = { $session } cannot be written to: { $reason }. To read this session: ctrls show { $session }. To add to it: copy its folder elsewhere, then resume the copy.
