### The keys that lead: what they announce, start and take back; a step's course and what is typed in it.

## What the same key again does
lead-again =
    { $key ->
        [enter] Entrée encore
        [line] Ligne vide encore
       *[remote] Encore une fois
    }
lead-starts = L'horloge attend. { lead-again } pour démarrer.
lead-paused = Pause depuis { $time }. { lead-again } pour reprendre.
lead-part = { $part } : reste { $time }. Ensuite : { $next }. { lead-again } pour y passer.
lead-turn = La table { $table } a encore { $time }. Ensuite : { $next }. { lead-again } pour y passer.
lead-step = Ensuite : { $step }, { $minutes }. { lead-again } pour l'ouvrir.
lead-end = C'est la dernière partie. Pour terminer : /fin
lead-rests = Après coup, l'horloge est au repos. Pour terminer : /fin
lead-back = Avant : { $part }. Encore une fois pour y revenir.
lead-table = table { $table }
part-untitled = partie { $number }

## What starts
part-started = { $part } · { $minutes }.
part-started-turns = { $part } · { $minutes }, { $turn } par table.
part-started-linear = { $part }, { $minutes }.
part-started-turns-linear = { $part }, { $minutes }, { $turn } par table.
part-next = Ensuite : { $next }.
turn-then = { $time }, puis { $tables }

## What is taken back
back-part = Retour : { $part }, reste { $time }.
back-part-over = Retour : { $part }, son temps est écoulé.
back-turn = Retour : table { $table }, reste { $time }.
back-turn-over = Retour : table { $table }, son tour est écoulé.
back-step = Retour : { $step }, comme si { $left } n'avait pas été ouverte.

## A step's course, what is typed in it
step-course = DÉROULÉ
step-course-short = Déroulé : { $course }
step-to-type = À TAPER
step-to-type-short = À taper : { $lines }
step-more = … la suite : /consigne
row-turns-then = { $speaking }, puis { $tables }

## A line of several, the end that stays
prompt-block = { $lines } lignes, Entrée les prend
end-stays = Entrée ferme · une ligne complète
end-stays-linear = Une ligne vide ferme, une autre complète.
row-finished-stays = Séance terminée
finish-no-action =
    { $count ->
        [one] Il reste { $time }, et la table { $tables } n'a pas d'action.
       *[other] Il reste { $time }, et les tables { $tables } n'ont pas d'action.
    }
    /fin encore une fois pour terminer quand même.

## The part and the turn in words
say-part = { $part } : reste { $time }.
say-part-over = { $part } : le temps est écoulé.
say-turn = Tour de la table { $table } : reste { $time }.
say-turn-over = Tour de la table { $table } : le temps est écoulé.
say-next = Ensuite : { $next }.
time-turn = Table { $table } : son tour est écoulé.
replay-turn = Tour de la table { $table }
replay-back = Retour : { $part }

## The row where only ASCII is sure
row-lead = ⏎ { $next }
row-lead-ascii = Entrée : { $next }
