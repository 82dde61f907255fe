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
        [friction] Frictions
        [question] Questions
       *[idea] Ideas
    }
board-theme = { $theme }
board-no-theme = Without a theme
board-actions = Actions
board-remarks = What the room said
board-lessons = What the table learned
board-kept = kept
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
plan-open = ← open
plan-linear = { $step } at { $hour }, { $minutes } minutes.
plan-took-linear = { $step } at { $hour }, { $minutes } minutes, { $spent } spent.
plan-ended = Ended at { $hour }, promised for { $promised }.
plan-late =
    { $minutes ->
        [one] End { $hour }, { $minutes } minute after { $promised } as promised.
       *[other] End { $hour }, { $minutes } minutes after { $promised } as promised.
    }
plan-in-time = Promised end { $hour }. Margin: { $spare }.

## The end
head-table = table
head-roadmap = roadmap
head-actions = actions
head-to-settle = to settle
end-counts =
    { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }, { $actions ->
        [one] { $actions } action
       *[other] { $actions } actions
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
end-files = In { $folder }:
end-now = And now
end-send = send
end-complete = complete
end-next-linear = To { $what }: { $command }
