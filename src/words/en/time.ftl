### Durations, hours and dates as each language writes them.

## Durations
seconds =
    { $seconds ->
        [one] { $seconds } second
       *[other] { $seconds } seconds
    }
whole-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
halves-of-minutes =
    { $halves ->
        [2] { $minutes } minute
       *[other] { $minutes } minutes
    }
minutes-seconds = { whole-minutes } { $seconds }
short-minutes = { $minutes } min
weekday =
    { $day ->
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
        [6] Saturday
       *[7] Sunday
    }

## What linear mode tells of the time
time-left = { $time } left.
time-silent =
    { $count ->
        [one] Table { $tables }: nothing yet.
       *[other] Tables { $tables }: nothing yet.
    }
time-gone = { $step }: the time is up.
time-past = { $step }: over by { $time }.
time-max = { $step }: over by { $time }, its maximum. To open the next step: /next
time-max-last = { $step }: over by { $time }, its maximum. To end: /finish
time-timer = The timer is up.
time-part = { $part }: the time is up. For the next part: /timer
