### Why a line was not carried out, and what is told beside one that was.

## How it is laid out
refusal-came-back = Votre ligne est revenue : corrigez, puis Entrée ; Échap l'efface.
refusal-line-mended = La ligne est corrigée : Entrée la fait ; Échap l'efface.
refusal-linear = Ligne refusée : { $sentence }
refusal-linear-again = À retaper : { $line }
refusal-quoted = « { $text } »
refusal-either = { $first } ou { $last }
refusal-both = { $first } et { $last }

## Commands
refusal-unknown-command = { $typed } n'existe pas. Les commandes : { $all }. Pour une note : { $note }
refusal-unknown-command-near = { $typed } n'existe pas. Peut-être { $nearest } ?
refusal-unknown-command-near-linear = { $typed } n'existe pas. Peut-être { $nearest }
refusal-ambiguous = { $typed } peut être { $among }.
refusal-not-shortened = { $full } s'écrit en entier.
refusal-needs-argument = il manque la suite de { $command }. Par exemple : { $example }
refusal-bad-argument = { $command } ne comprend pas { $typed }. Par exemple : { $example }
refusal-alone = { $command } s'écrit sans rien derrière. Pour une note qui commence ainsi : sans la barre.
refusal-unknown-key = { $typed } n'est pas un champ de { $command }. Ses champs : { $keys }
refusal-unknown-key-near = { $typed } n'est pas un champ de { $command }. Peut-être { $nearest } ?
refusal-empty = il manque un texte. Par exemple : { $example }

## Tables
refusal-unknown-group = pas de table { $typed }. Il y a { $among }. Pour l'ajouter : { $add }
refusal-closed-group = { $group } est fermée ; ses notes restent. Pour en ouvrir une autre : { $add }
refusal-last-group = c'est la dernière table ouverte : elle le reste. Pour terminer : { $finish }

## Notes, actions, phases
refusal-unknown-ids = { $count ->
        [one] { $ids } n'existe pas.
       *[other] { $ids } n'existent pas.
    } Les notes de la table : { $board }
refusal-nothing-last = rien n'est encore noté. Dites quelle note : { $typed }
refusal-cannot-merge = { $into } et { $from } ne se fusionnent pas : il faut un même genre, à une même table.
refusal-not-for-the-form = { $id } est { $mark ->
        [E] un enjeu
        [F] une friction
        [Q] une question
        [I] une idée
        [L] une leçon
       *[R] une parole de la salle
    }. Pour une action : { $action } · pour la feuille de route : { $roadmap }
refusal-wrong-kind = { $command } ne s'applique pas à { $id }. Par exemple : { $example }
refusal-no-phase = pas encore de phase à cette table. Pour en ouvrir une : { $open }
refusal-unknown-phase = pas de phase { $phase } : la dernière est la { $last }. Pour en ouvrir une : { $open }
refusal-no-action-to-fill = aucune action à remplir. Pour en ouvrir une : { $open }
refusal-no-phase-to-fill = aucune phase à remplir. Pour en ouvrir une : { $open }
refusal-no-line-to-bring-back = { $command } attend le nouveau texte de { $id } : { $typed }

## Back and forth
refusal-nothing-to-undo = rien à annuler avant l'ouverture de la séance.
refusal-nothing-to-redo = rien à refaire : le dernier geste tient.
refusal-before-reopening = rien à annuler avant la réouverture. Pour corriger une note : { $typed }
refusal-last-step = c'était la dernière étape. Pour terminer : { $finish }
refusal-first-step = c'est la première étape : rien avant elle. Pour avancer : { $next }
refusal-too-much = { $typed }, c'est trop pour { $command } : { $most } min au plus. Par exemple : { $example }
refusal-clock-rests = l'horloge reste arrêtée : la séance se complète après coup. Les notes s'ajoutent.

## Told beside an answer
aside-unknown-links = { $count ->
        [one] { $ids } n'existe pas encore : gardé, sans ce lien
       *[other] { $ids } n'existent pas encore : gardé, sans ces liens
    }
aside-link-to-itself = { $id }, c'est cette note même : gardée, sans ce lien
aside-nobody-named = « @ » sans nom derrière : gardé tel quel
aside-not-a-link = { $text } n'est pas un numéro : gardé tel quel, sans lien
aside-unknown-ids = { $count ->
        [one] { $ids } n'existe pas ; le reste est fait
       *[other] { $ids } n'existent pas ; le reste est fait
    }
aside-day = { $field } : { $date }
aside-past-day = { $field } : le { $date } est passé. Vouliez-vous { $next } ?
aside-no-day = { $field ->
        [review] revue gardée telle quelle, sans jour
       *[due] échéance gardée telle quelle, sans jour
    } : { $text }
aside-doubtful-day = { $field ->
        [first_step] premier pas gardé
        [review] revue gardée telle quelle
       *[due] échéance gardée telle quelle
    } : { $text }. { $question } { $example }
day-on-calendar = Au calendrier, c'est le { $date }. Quel jour ?
day-impossible = Ce jour n'existe pas. Quel jour ?
day-either = Le { $first }, ou le { $second } ?
day-unsure = Est-ce le { $date } ?
day-open-ended = C'est un début. Fini quel jour ?
aside-day-example = 15 mars
aside-day-alone = premier pas gardé : { $text }. Que fait-on ce jour-là ? { $example }
aside-no-first-day = premier pas gardé, sans jour. Quel jour ? { $key }=… le 12/1
aside-command-name = noté { $text }. { $command ->
        [next] Pour passer à l'étape
        [back] Pour revenir à l'étape
        [finish] Pour terminer
        [quit] Pour quitter
        [yes] Pour accepter
        [no] Pour refuser
       *[other] Pour la commande
    } : { $typed }
aside-kept-as-action-field = aucune action à remplir : gardé comme note. Pour en ouvrir une : { $open }
aside-kept-as-phase-field = aucune phase à remplir : gardé comme note. Pour en ouvrir une : { $open }
aside-phase-opened = dans « Phase { $phase } ». Pour la nommer : { $typed }
aside-put-aside = idée mise de côté pendant { $step }
aside-unknown-key = { $typed } n'est pas un champ : dans aucun champ, la ligne entière est au journal
aside-unknown-key-near = { $typed } n'est pas un champ : dans aucun champ, la ligne entière est au journal. Vouliez-vous { $nearest } ?
aside-key-in-text = { $typed } n'est pas un champ : gardé dans le texte
aside-key-in-field = { $typed } n'est pas un champ : gardé dans le champ { $field }
aside-key-without-date = { $typed } sans date derrière : gardé dans le texte
aside-key-without-date-in-field = { $typed } sans date derrière : gardé dans le champ { $field }
aside-for-group = pour la table { $number } ? { $typed }
aside-same-name = la table { $number } porte déjà ce nom
aside-not-a-number = { $typed } n'est pas un nombre : laissé comme avant
aside-replaced = { $key } dit deux fois : le dernier tient, avant lui { $before }
aside-split = ligne très longue : devenue { $count } notes
aside-already = c'est déjà ainsi
aside-past-hour = { $hour } est passé, il est { $now } : ce sera demain. Peut-être : { $typed }
aside-pause-cut = l'horloge n'a tourné que { $ran } : comptée depuis l'ouverture de l'étape
aside-no-proposal = aucune proposition en attente
aside-runs = l'horloge tourne déjà, depuis { $since }
aside-halted = déjà en pause depuis { $since }. Pour relancer : /reprends
aside-not-started = l'horloge n'a pas encore démarré. Pour la lancer : /démarre
aside-first-part = c'est la première partie de l'étape
