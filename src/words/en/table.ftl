### Tables on the screen: heads, boards, rankings, the timetable, the end, lists.

## A board
dots =
    { $count ->
        [one] { $count } dot
       *[other] { $count } dots
    }
board-kind =
    { $kind ->
        [issue] Issues
        [friction] Friction points
        [question] Questions
       *[idea] Ideas
    }
board-theme = { $theme }
board-theme-linear = Theme: { $theme }
board-no-theme = Without a theme
board-actions = Actions
board-remarks = What the room said
board-lessons = What the table learned
board-kept =
    { $mark ->
       *[other] kept
    }
board-heading-linear = { $heading }: { $count }.
board-closed = table closed
board-nothing = Nothing yet.

## A ranking
ranking-nothing = No dot counted. To count some: /vote E1 4 E3 2
ranking-none = no dot
ranking-none-linear = { $group }: no dot.
ranking-tied = tied
ranking-linear = { $group }, rank { $rank }: { $id }, { $dots }. { $text }

## The timetable
head-at = hour
head-now = now
head-actual = actual
plan-open = open
plan-linear = { $step } at { $hour }, { $minutes } planned.
plan-took-linear = { $step } at { $hour }, { $minutes } planned, took { $spent }.
plan-open-linear = { $step } at { $hour }, open, { $minutes } planned, { $spent } gone.
plan-ended = Ended at { $hour }, promised for { $promised }.
plan-late =
    { $minutes ->
        [one] End { $hour }, { $minutes } minute after the hour promised ({ $promised }).
       *[other] End { $hour }, { $minutes } minutes after the hour promised ({ $promised }).
    }
plan-in-time = Promised end { $hour }. Margin: { $spare }.

## The end
head-table = table
head-roadmap = roadmap
head-actions = actions
head-to-settle = to settle
counted-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
counted-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
counted-remarks =
    { $count ->
        [one] { $count } word from the room
       *[other] { $count } words from the room
    }
counted-lessons =
    { $count ->
        [one] { $count } lesson
       *[other] { $count } lessons
    }
end-title = SESSION ENDED · { $lasted } · { $counts }
end-untimed = SESSION ENDED · { $counts }
end-linear = Session ended after { $lasted }: { $counts }.
end-untimed-linear = Session ended: { $counts }.
end-table-linear =
    { $group }: { $title }, { $actions ->
        [one] { $actions } action
       *[other] { $actions } actions
    }, { $open } to settle.
end-table-short =
    { $actions ->
        [one] { $actions } action
       *[other] { $actions } actions
    } · { $open } to settle
end-files = In { $folder }:
end-now = And now
end-send = send
end-complete = complete
end-next-linear = To { $what }: { $command }

## The list of sessions
head-date = date
head-session = session
head-tables = tables
head-notes = notes
head-min = min
head-standing = state
head-folder = folder
tables-counted =
    { $count ->
        [one] { $count } table
       *[other] { $count } tables
    }
notes-counted =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }
standing-finished = finished
standing-interrupted = interrupted
standing-running = running
standing-rehearsal = rehearsal
standing-damaged = damaged l.{ $line }
standing-unreadable = unreadable
standing-unreadable-line = unreadable l.{ $line }
standing-newer = format { $version }
list-nothing = No session in { $folder }. To start one: ctrls run
list-nothing-here = No session in this folder. To start one: ctrls run
list-resume = Resume: ctrls resume { $folder }
list-repair = Repair: ctrls repair { $folder }

## A roadmap, a session
show-ready =
    { $ready ->
        [one] { $ready } ready of { $all }
       *[other] { $ready } ready of { $all }
    }
show-done = { $done } done
show-stake = Stake: { $stake }
show-pilot = Pilot: { $pilot }
show-to-find = to be found
show-no-review = review to be set
show-review-on = review on { $day }
show-review = review: { $text }
show-decider = decides: { $who }
show-to-say = to be said
show-contact = contact: { $contact }
show-licence = licence { $licence }
show-sign = We will know that it works: { $sign }
show-until = { $phase }, due: { $day }
show-until-day = { $phase }, by { $day }
show-goal = Goal: { $goal }
show-no-action = No action yet.
show-head-action = action
show-head-pilot = pilot
show-head-due = due
show-due = due: { $day }
show-behind =
    { $issues ->
        [one] { $issues } issue
       *[other] { $issues } issues
    }, { $frictions ->
        [one] { $frictions } friction point
       *[other] { $frictions } friction points
    }, { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $ideas ->
        [one] { $ideas } idea
       *[other] { $ideas } ideas
    } behind it:
show-to-settle = { $count } to settle.
show-to-settle-at = { $count } to settle:
show-more =
    The trace: ctrls show --trace { $path }
    What is open: ctrls check { $path }
show-event = Event: { $event }
show-theme = theme: { $theme }
show-facilitators = facilitated by { $names }
show-issues = issues
show-frictions = friction points
show-questions = questions
show-ideas = ideas
show-actions-ready = actions ready
show-table-linear = { $group }: issues { $issues }, friction points { $frictions }, questions { $questions }, ideas { $ideas }, actions ready { $ready }.
show-several = Several paths are shown with --times alone. One at a time: ctrls show PATH

## Planned against actual
times-head-bar = one cell per minute, │ planned
times-head-bar-of = one cell per { $minutes } minutes, │ planned
times-head-cell = one cell: { $minutes } min
times-head-replanned = re-planned
times-head-between = between
times-head-usual = usually
times-linear = { $step }: planned { $planned } minutes, re-planned { $replanned }, actual { $took }.
times-usual-linear = { $step }: planned { $planned } minutes, usually { $took }, over { $sessions } sessions.
times-never-linear = { $step }: planned { $planned } minutes, never closed.
times-next-one = One session alone, so with care: next time, { $steps }.
times-next-many = Over { $sessions } sessions, outliers aside: next time, { $steps }.
times-keep = Over { $sessions } sessions, the planned minutes hold.
times-keep-one = One session alone: the planned minutes held.
times-copy = To make a workshop of it: { $command }
times-other = { $folder }: another workshop ({ $workshop }); left out.
times-none = No session with times here.
