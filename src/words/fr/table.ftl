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
board-no-theme = Sans thème
board-actions = Actions
board-remarks = Ce que la salle a dit
board-lessons = Ce que la table a appris
board-kept = gardé
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
plan-open = ← en cours
plan-linear = { $step } à { $hour }, { $minutes } minutes.
plan-took-linear = { $step } à { $hour }, { $minutes } minutes, { $spent } passées.
plan-ended = Finie à { $hour }, promise à { $promised }.
plan-late =
    { $minutes ->
        [one] Fin { $hour }, { $minutes } minute après { $promised } comme promis.
       *[other] Fin { $hour }, { $minutes } minutes après { $promised } comme promis.
    }
plan-in-time = Fin promise { $hour }. Marge : { $spare }.

## The end
head-table = table
head-roadmap = feuille de route
head-actions = actions
head-to-settle = à régler
end-counts =
    { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }, { $actions ->
        [one] { $actions } action
       *[other] { $actions } actions
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
end-files = Dans { $folder } :
end-now = Et maintenant
end-send = envoyer
end-complete = compléter
end-next-linear = Pour { $what } : { $command }
