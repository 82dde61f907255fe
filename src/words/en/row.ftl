### The last line of the screen, the prompt above it, and both in words.

## The row
row-left = { $time } left
row-was-left = { $time } were left
row-soon = SOON, { $time } left
row-soon-short = SOON, { $time }
row-over = OVER by { $time }
row-max = OVER by { $time }, its maximum: /next
row-max-last = OVER by { $time }, its maximum: /finish
row-max-short = OVER by { $time }: /next
row-max-last-short = OVER by { $time }: /finish
row-pause = PAUSED for { $time }
row-unsaved = NOT SAVED since { $hour }
row-unsaved-why = NOT SAVED since { $hour }, { $reason }
row-end = end { $hour }
row-end-late = end { $hour } (+{ $minutes })
row-timer = timer { $time }
row-table = T{ $number }
row-group = T{ $number } { $count }
row-silent = nothing yet: { $groups }
row-standing = stopped, /go starts it
row-standing-short = stopped, /go
row-promised = promised end { $hour }, { $minutes } min for { $planned }
row-planned = { $planned } min planned
row-rests = after the fact, the clock rests
row-rests-short = after the fact
row-finished = ended at { $hour }

## The prompt and the window's title
prompt-kind =
    { $kind ->
        [issue] issue
        [friction] friction
        [question] question
        [idea] idea
        [action] action
       *[remark] room
    }
prompt-screen = { $group } · { $kind } ›
prompt-linear = { $group }, { $kind }:
title-pause = PAUSED
title-soon = SOON
title-over = OVER

## The row in words
say-step = { $step }, step { $number } of { $all }.
say-plain-step = { $step }.
say-pause = Paused for { $time }.
say-standing = Clock stopped, /go starts it.
say-rests = After the fact: the clock rests.
say-over = Over by { $time }.
say-end = End { $hour }.
say-end-late =
    { $minutes ->
        [one] End { $hour }, { $minutes } minute late.
       *[other] End { $hour }, { $minutes } minutes late.
    }
say-timer = Timer: { $time }.
say-notes = Notes: { $counts }.
say-ready = Actions ready: { $counts }.
say-ready-of = { $ready } of { $all }
