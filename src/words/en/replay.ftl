### The replay, the room's view, and the times of past sessions.

## The replay: what entries tell
replay-tables =
    { $count ->
        [one] { $count } table
       *[other] { $count } tables
    }
replay-rehearsal = rehearsal
replay-faster = { $speed } times faster
replay-line = At { $time }: { $said }
replay-planned = planned { $minutes }
replay-edited = correction: { $text }
replay-dropped = dropped: { $text }
replay-merged = { $ids } added to it
replay-became = { $old } becomes another kind: { $text }
replay-becomes = { $old } becomes { $new }
replay-chosen = Kept: { $ids }
replay-to-group = → table { $number }
replay-to-phase = → phase { $phase }
replay-to-group-linear = Table { $group }.
replay-kind =
    → { $kind ->
        [issue] issues
        [friction] friction points
        [question] questions
        [idea] ideas
        [action] actions
       *[remark] room
    }
replay-kind-linear =
    { $kind ->
        [issue] Issues are noted.
        [friction] Friction points are noted.
        [question] Questions are noted.
        [idea] Ideas are noted.
        [action] Actions are noted.
       *[remark] What the room says is noted.
    }
replay-group-added = one more table
replay-group-named = new name
replay-group-closed = the table closes
replay-roadmap = roadmap
replay-moved =
    { $count ->
        [one] { $ids } arrives there
       *[other] { $ids } arrive there
    }
replay-title = Title of the session: { $title }
replay-accepted = Plan accepted: { $changes }. End { $end }.
replay-started = The clock starts.
replay-paused = Break.
replay-resumed = On again.
replay-resumed-end = On again. End { $end }.
replay-left = Session left, the clock stops.
replay-reopened = Session reopened to complete it.
replay-finished = SESSION FINISHED
replay-finished-linear = Session finished.
replay-written = Roadmap written: { $file }
replay-undone = Undone: { $what }.

## The replay: its row and keys
replay-max = no waiting
replay-hour = it was { $hour }
replay-going = space: pause
replay-still = stopped
replay-play = space: play
replay-ended = the end
replay-again = 0: again
replay-help = ? help
replay-keys =
    space: play, stop
    → next entry · ← entry before
    0: the opening · 1 to 9: a step, as the bar numbers them
    + faster · − slower
    g: one table, then the next, then all
    ?: this help · q: quit

## The replay: what was asked for and is not understood
replay-not-a-time = “{ $text }” is not a time of the session. For example 24:18.
replay-not-a-speed = “{ $text }” is not a speed. From 0.1 to 100000, or max.
replay-no-group = No table “{ $text }”. There are { $groups }.
replay-no-step = No step “{ $text }” was opened. There are { $steps }, or a time such as 24:18.
replay-past-end = { $time } is past the end: this is how it stood at the last line, at { $end }.
replay-panicked = The program stopped on a fault of its own. The session is untouched: { $path }

## Whether roadmaps follow from the journal
verify-journal =
    { $path }: { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    } in order, nothing amiss.
verify-aside =
    { $path }: { $lines ->
        [one] { $lines } line is missing from it, which ctrls repair set aside in journal.jsonl.damaged.
       *[other] { $lines } lines are missing from it, which ctrls repair set aside in journal.jsonl.damaged.
    }
verify-torn = last line half written
verify-equal = { $path }: says what the journal says.
verify-layout = { $path }: laid out by hand; it says what the journal says.
verify-edited = { $path }: edited by hand, which is welcome: the file is what counts. From the journal to the hand:
verify-behind = { $path }: written before the last lines of the journal. To write it again: ctrls resume { $session }
verify-strays = { $path }: does not follow from the journal, which says that it wrote it. From the journal to the file:
verify-elsewhere = { $path }: no line of the journal speaks of it, the file comes from elsewhere.
verify-missing = { $path }: written, says the journal; it is not there any more. To write it again: ctrls resume { $session }
verify-unwritten = { $group }: roadmap not written yet.
verify-unreadable = { $path }: cannot be read, nothing to compare.

## The room's view
watch-step = step { $number } of { $all }
watch-end = end at { $hour }
watch-end-late = end at { $hour } (+{ $minutes })
watch-left-of-step = left
watch-soon = nearly over, left
watch-over = more than planned
watch-standing = about to begin
watch-timer = timer
watch-share = timer of this table
watch-nothing = nothing yet
watch-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
watch-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
watch-more =
    { $count ->
        [one] and another one
       *[other] and { $count } others
    }
watch-turn = table { $turn } of { $all }
watch-next = then { $group }
watch-now = ← now
watch-said = The room: “{ $text }”
watch-for-day = by { $day }
watch-for = by { $day }
watch-lost = The session was cut off at { $hour }. The clock goes on; what follows will show here.
watch-left = Paused: nobody holds the session since { $hour }. It will go on here.
watch-speaking = now: { $table }
watch-to-come = to come: { $tables }
watch-first-action = First action: { $text }
watch-first-step = First step: { $text }
watch-waiting = Waiting for a session. It will show here once “ctrls run” opens one.
watch-other-window = These keys lead the session in the other window: click the one where you type.
watch-keys = b: the notes of the tables · q: quit

## The recording
export-no-recording = A recording comes from a session, not from a roadmap alone. Name the folder of the session.
