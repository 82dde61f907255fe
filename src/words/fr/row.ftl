### The last line of the screen, the prompt above it, and both in words.

## The row
row-left = reste { $time }
row-was-left = restait { $time }
row-soon = BIENTÔT, reste { $time }
row-soon-short = BIENTÔT, { $time }
row-over = DÉPASSÉ de { $time }
row-max = DÉPASSÉ de { $time }, maximum atteint : /suite
row-max-last = DÉPASSÉ de { $time }, maximum atteint : /fin
row-max-short = DÉPASSÉ de { $time } : /suite
row-max-last-short = DÉPASSÉ de { $time } : /fin
row-pause = PAUSE depuis { $time }
row-unsaved = PAS ENREGISTRÉ depuis { $hour }
row-unsaved-why = PAS ENREGISTRÉ depuis { $hour }, { $reason }
row-end = fin { $hour }
row-end-late = fin { $hour } (+{ $minutes })
row-timer = minuteur { $time }
row-table = T{ $number }
row-group = T{ $number } { $count }
row-silent = rien encore : { $groups }
row-standing = à l'arrêt, /démarre la lance
row-standing-short = à l'arrêt, /démarre
row-promised = fin promise { $hour }, soit { $minutes } min pour { $planned }
row-planned = { $planned } min prévues
row-rests = après coup, l'horloge est au repos
row-rests-short = après coup
row-finished = finie à { $hour }

## The prompt and the window's title
prompt-kind =
    { $kind ->
        [issue] enjeu
        [friction] friction
        [question] question
        [idea] idée
        [action] action
       *[remark] salle
    }
prompt-screen = { $group } · { $kind } ›
prompt-linear = { $group }, { $kind } :
title-pause = PAUSE
title-soon = BIENTÔT
title-over = DÉPASSÉ

## The row in words
say-step = { $step }, étape { $number } sur { $all }.
say-plain-step = { $step }.
say-pause = Pause depuis { $time }.
say-standing = Horloge à l'arrêt, /démarre la lance.
say-rests = Après coup : l'horloge est au repos.
say-over = Dépassé de { $time }.
say-end = Fin { $hour }.
say-end-late =
    { $minutes ->
        [one] Fin { $hour }, { $minutes } minute de retard.
       *[other] Fin { $hour }, { $minutes } minutes de retard.
    }
say-timer = Minuteur : { $time }.
say-notes = Notes : { $counts }.
say-ready = Actions prêtes : { $counts }.
say-ready-of = { $ready } sur { $all }
