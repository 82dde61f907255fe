### The replay, the room's view, and the times of past sessions.

## The replay: what entries tell
replay-tables =
    { $count ->
        [one] { $count } table
       *[other] { $count } tables
    }
replay-rehearsal = répétition
replay-faster = accélérée { $speed } fois
replay-line = À { $time } : { $said }
replay-planned = prévu { $minutes }
replay-edited = correction : { $text }
replay-dropped = retrait : { $text }
replay-merged = { $ids } s'y ajoute
replay-became = { $old } change de genre : { $text }
replay-becomes = { $old } devient { $new }
replay-chosen = Choix : { $ids }
replay-to-group = → table { $number }
replay-to-phase = → phase { $phase }
replay-to-group-linear = Table { $group }.
replay-kind =
    → { $kind ->
        [issue] enjeux
        [friction] frictions
        [question] questions
        [idea] idées
        [action] actions
       *[remark] salle
    }
replay-kind-linear =
    { $kind ->
        [issue] On note des enjeux.
        [friction] On note des frictions.
        [question] On note des questions.
        [idea] On note des idées.
        [action] On note des actions.
       *[remark] On note ce que dit la salle.
    }
replay-group-added = une table de plus
replay-group-named = nouveau nom
replay-group-closed = la table ferme
replay-roadmap = feuille de route
replay-moved =
    { $count ->
        [one] { $ids } y arrive
       *[other] { $ids } y arrivent
    }
replay-title = Titre de la séance : { $title }
replay-accepted = Plan accepté : { $changes }. Fin { $end }.
replay-started = L'horloge démarre.
replay-paused = Pause.
replay-resumed = On reprend.
replay-resumed-end = On reprend. Fin { $end }.
replay-left = Séance quittée, l'horloge s'arrête.
replay-reopened = Séance rouverte pour la compléter.
replay-finished = SÉANCE TERMINÉE
replay-finished-linear = Séance terminée.
replay-written = Feuille de route écrite : { $file }
replay-undone = Annulé : { $what }.

## The replay: its row and keys
replay-max = sans attendre
replay-hour = il était { $hour }
replay-going = espace : pause
replay-still = arrêt
replay-play = espace : lecture
replay-ended = fin
replay-again = 0 : revoir
replay-help = ? aide
replay-keys =
    espace : lire, arrêter
    → entrée suivante · ← entrée précédente
    0 : l'ouverture · 1 à 9 : une étape, comme la barre les numérote
    + plus vite · − moins vite
    g : une table, puis la suivante, puis toutes
    ? : cette aide · q : quitter

## The replay: what was asked for and is not understood
replay-not-a-time = « { $text } » n'est pas un temps de la séance. Par exemple 24:18.
replay-not-a-speed = « { $text } » n'est pas une vitesse. De 0,1 à 100000, ou max.
replay-no-group = Pas de table « { $text } ». Il y a { $groups }.
replay-no-step = Aucune étape « { $text } » n'a été ouverte. Il y a { $steps }, ou un temps comme 24:18.
replay-past-end = { $time } est après la fin : voici l'état à la dernière ligne, à { $end }.
replay-panicked = Le programme s'est arrêté sur une faute qui est la sienne. La séance n'est pas touchée : { $path }

## Whether roadmaps follow from the journal
verify-journal =
    { $path } : { $lines ->
        [one] { $lines } ligne
       *[other] { $lines } lignes
    } qui se suivent, rien à redire.
verify-aside =
    { $path } : { $lines ->
        [one] { $lines } ligne en est absente, que ctrls repair a mise de côté dans journal.jsonl.damaged.
       *[other] { $lines } lignes en sont absentes, que ctrls repair a mises de côté dans journal.jsonl.damaged.
    }
verify-torn = dernière ligne écrite à moitié
verify-equal = { $path } : dit ce que dit le journal.
verify-layout = { $path } : remise en forme à la main ; elle dit ce que dit le journal.
verify-edited = { $path } : retouchée à la main, et c'est bienvenu : c'est elle qui fait foi. Du journal à la main :
verify-behind = { $path } : écrite avant les dernières lignes du journal. Pour la récrire : ctrls resume { $session }
verify-strays = { $path } : ne découle pas du journal, qui dit pourtant l'avoir écrite. Du journal au fichier :
verify-elsewhere = { $path } : aucune ligne du journal n'en parle, ce fichier vient d'ailleurs.
verify-missing = { $path } : écrite selon le journal, elle n'est plus là. Pour la récrire : ctrls resume { $session }
verify-unwritten = { $group } : feuille de route pas encore écrite.
verify-unreadable = { $path } : ne se lit pas, rien à comparer.

## The room's view
watch-step = étape { $number } sur { $all }
watch-end = fin à { $hour }
watch-end-late = fin à { $hour } (+{ $minutes })
watch-left-of-step = il reste
watch-soon = bientôt la fin, il reste
watch-over = de plus que prévu
watch-standing = cela va commencer
watch-timer = minuteur
watch-share = minuteur de cette table
watch-nothing = rien encore
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
        [one] et une autre
       *[other] et { $count } autres
    }
watch-turn = table { $turn } sur { $all }
watch-next = puis { $group }
watch-now = ← maintenant
watch-said = La salle : « { $text } »
watch-for-day = pour le { $day }
watch-for = pour { $day }
watch-lost = Séance coupée depuis { $hour }. L'horloge continue ; la suite s'affichera ici.
watch-left = En pause : la séance n'est plus tenue depuis { $hour }. Elle reprendra ici.
watch-speaking = maintenant : { $table }
watch-to-come = à venir : { $tables }
watch-first-action = Première action : { $text }
watch-first-step = Premier pas : { $text }
watch-waiting = En attente d'une séance. Elle s'affichera ici dès que « ctrls run » l'ouvrira.
watch-other-window = Ces touches mènent la séance dans l'autre fenêtre : cliquez sur celle où l'on tape.
watch-keys = b : les notes des tables · q : quitter

## The recording
export-no-recording = Un enregistrement vient d'une séance, pas d'une feuille de route seule. Nommez le dossier de la séance.
