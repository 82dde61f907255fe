### Tables on the screen: heads, boards, rankings, the timetable, the end, lists.

## A board
dots =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
board-kind =
    { $kind ->
        [issue] Enjeux
        [friction] Frictions
        [question] Questions
       *[idea] Idées
    }
board-theme = { $theme }
board-theme-linear = Thème : { $theme }
board-no-theme = Sans thème
board-actions = Actions
board-remarks = Ce que la salle a dit
board-lessons = Ce que la table a appris
board-kept =
    { $mark ->
        [Q] gardée
        [I] gardée
       *[other] gardé
    }
board-heading-linear = { $heading } : { $count }.
board-closed = table fermée
board-nothing = Rien encore.

## A ranking
ranking-nothing = Aucun point compté. Pour en compter : /vote E1 4 E3 2
ranking-none = aucun point
ranking-none-linear = { $group } : aucun point.
ranking-tied = ex æquo
ranking-linear = { $group }, rang { $rank } : { $id }, { $dots }. { $text }

## The timetable
head-at = heure
head-now = à présent
head-actual = réel
plan-open = en cours
plan-linear = { $step } à { $hour }, prévu { $minutes }.
plan-took-linear = { $step } à { $hour }, prévu { $minutes }, réel { $spent }.
plan-open-linear = { $step } à { $hour }, en cours, prévu { $minutes }, passé { $spent }.
plan-ended = Finie à { $hour }, promise à { $promised }.
plan-late =
    { $minutes ->
        [one] Fin { $hour }, { $minutes } minute après l'heure promise ({ $promised }).
       *[other] Fin { $hour }, { $minutes } minutes après l'heure promise ({ $promised }).
    }
plan-in-time = Fin promise { $hour }. Marge : { $spare }.

## The end
head-table = table
head-roadmap = feuille de route
head-actions = actions
head-to-settle = à régler
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
        [one] { $count } parole de la salle
       *[other] { $count } paroles de la salle
    }
counted-lessons =
    { $count ->
        [one] { $count } leçon
       *[other] { $count } leçons
    }
end-title = SÉANCE TERMINÉE · { $lasted } · { $counts }
end-untimed = SÉANCE TERMINÉE · { $counts }
end-linear = Séance terminée en { $lasted } : { $counts }.
end-untimed-linear = Séance terminée : { $counts }.
end-table-linear =
    { $group } : { $title }, { $actions ->
        [one] { $actions } action
       *[other] { $actions } actions
    }, { $open } à régler.
end-table-short =
    { $actions ->
        [one] { $actions } action
       *[other] { $actions } actions
    } · { $open } à régler
end-files = Dans { $folder } :
end-now = Et maintenant
end-send = envoyer
end-complete = compléter
end-next-linear = Pour { $what } : { $command }

## The list of sessions
head-date = date
head-session = séance
head-tables = tables
head-notes = notes
head-min = min
head-standing = état
head-folder = dossier
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
standing-finished = terminée
standing-interrupted = interrompue
standing-running = en cours
standing-rehearsal = répétition
standing-damaged = abîmée l.{ $line }
standing-unreadable = illisible
standing-unreadable-line = illisible l.{ $line }
standing-newer = format { $version }
list-nothing = Pas de séance dans { $folder }. Pour en commencer une : ctrls run
list-nothing-here = Pas de séance dans ce dossier. Pour en commencer une : ctrls run
list-resume = Reprendre : ctrls resume { $folder }
list-repair = Réparer : ctrls repair { $folder }

## A roadmap, a session
show-ready =
    { $ready ->
        [one] { $ready } prête sur { $all }
       *[other] { $ready } prêtes sur { $all }
    }
show-done =
    { $done ->
        [one] { $done } faite
       *[other] { $done } faites
    }
show-stake = Enjeu : { $stake }
show-pilot = Pilote : { $pilot }
show-to-find = à trouver
show-no-review = revue à fixer
show-review-on = revue le { $day }
show-review = revue : { $text }
show-decider = décide : { $who }
show-to-say = à préciser
show-contact = contact : { $contact }
show-licence = licence { $licence }
show-sign = On saura que ça marche : { $sign }
show-until = { $phase }, échéance : { $day }
show-until-day = { $phase }, pour le { $day }
show-goal = But : { $goal }
show-no-action = Aucune action pour l'instant.
show-head-action = action
show-head-pilot = pilote
show-head-due = échéance
show-due = échéance : { $day }
show-behind =
    { $issues ->
        [one] { $issues } enjeu
       *[other] { $issues } enjeux
    }, { $frictions ->
        [one] { $frictions } friction
       *[other] { $frictions } frictions
    }, { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $ideas ->
        [one] { $ideas } idée
       *[other] { $ideas } idées
    } derrière elle :
show-to-settle = { $count } à régler.
show-to-settle-at = { $count } à régler :
show-more =
    Le fil : ctrls show --trace { $path }
    Les questions ouvertes : ctrls check { $path }
show-event = Événement : { $event }
show-theme = thème : { $theme }
show-facilitators = animation : { $names }
show-issues = enjeux
show-frictions = frictions
show-questions = questions
show-ideas = idées
show-actions-ready = actions prêtes
show-table-linear = { $group } : enjeux { $issues }, frictions { $frictions }, questions { $questions }, idées { $ideas }, actions prêtes { $ready }.
show-several = Plusieurs chemins ne se montrent qu'avec --times. Un seul à la fois : ctrls show CHEMIN

## Planned against actual
times-head-bar = une case par minute, │ prévu
times-head-bar-of = une case pour { $minutes } minutes, │ prévu
times-head-cell = une case : { $minutes } min
times-head-replanned = replanifié
times-head-between = entre
times-head-usual = d'habitude
times-linear = { $step } : prévu { $planned } minutes, replanifié { $replanned }, réel { $took }.
times-usual-linear = { $step } : prévu { $planned } minutes, d'habitude { $took }, sur { $sessions } séances.
times-never-linear = { $step } : prévu { $planned } minutes, jamais achevé.
times-next-one = Une seule séance, donc avec prudence : la prochaine, { $steps }.
times-next-many = Sur { $sessions } séances, les écarts mis à part : la prochaine, { $steps }.
times-keep = Sur { $sessions } séances, les durées prévues tiennent.
times-keep-one = Une seule séance : les durées prévues ont tenu.
times-copy = Pour en faire un atelier : { $command }
times-other = { $folder } : un autre atelier ({ $workshop }) ; laissée de côté.
times-none = Aucune séance avec des heures ici.
