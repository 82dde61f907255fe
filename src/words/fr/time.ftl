### Durations, hours and dates as each language writes them.

## Durations
seconds =
    { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
whole-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
halves-of-minutes =
    { $halves ->
        [0] { $minutes } minute
        [1] { $minutes } minute
        [2] { $minutes } minute
        [3] { $minutes } minute
       *[other] { $minutes } minutes
    }
minutes-seconds = { whole-minutes } { $seconds }
short-minutes = { $minutes } min
weekday =
    { $day ->
        [1] lundi
        [2] mardi
        [3] mercredi
        [4] jeudi
        [5] vendredi
        [6] samedi
       *[7] dimanche
    }

## What linear mode tells of the time
time-left = Il reste { $time }.
time-silent =
    { $count ->
        [one] Table { $tables } : rien encore.
       *[other] Tables { $tables } : rien encore.
    }
time-gone = { $step } : le temps est écoulé.
time-past = { $step } : dépassé de { $time }.
time-max = { $step } : dépassé de { $time }, maximum atteint. Pour passer à l'étape suivante : /suite
time-max-last = { $step } : dépassé de { $time }, maximum atteint. Pour finir : /fin
time-timer = Le minuteur est écoulé.
time-part = { $part } : le temps est écoulé. Pour la partie suivante : /minuteur
