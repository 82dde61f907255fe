### A roadmap afterwards: traced, compared, adapted, followed up.

## From issue to action
trace-nothing = Rien à relier : aucune note, aucune action.
trace-unanswered = Sans suite
trace-from-nowhere = Sans origine
trace-apart = Aussi noté
trace-again = suite plus haut
trace-below = suite plus bas
trace-line = { $name } : { $text }
trace-answers = { $name }, répond à { $above } : { $text }
trace-answers-too = { $name } répond aussi à { $above }.
trace-end = { $label }, { $name } : { $text }
trace-kind =
    { $kind ->
        [issue] un enjeu
        [friction] une friction
        [question] une question
        [idea] une idée
       *[action] une action
    }

## Two roadmaps
diff-field = { $subject }, { $field } : avant, { $before } ; après, { $after }.
diff-added =
    { $thing ->
        [source] ajouté
        [issue] ajouté
       *[other] ajoutée
    }
diff-removed =
    { $thing ->
        [source] retiré
        [issue] retiré
       *[other] retirée
    }
diff-added-line = { $subject }, en plus : { $text }
diff-removed-line = { $subject }, en moins : { $text }
diff-order = Dans un autre ordre : { $thing }.
diff-other-order = dans un autre ordre
diff-empty = vide
diff-yes = oui
diff-no = non
diff-none =
    { $same ->
        [0] Aucune différence.
        [one] Aucune différence ; { $same } action identique.
       *[other] Aucune différence ; { $same } actions identiques.
    }
diff-count =
    { $count ->
        [one] { $count } différence
       *[other] { $count } différences
    }
diff-same =
    { $count ->
        [0] aucune action identique
        [one] { $count } action identique
       *[other] { $count } actions identiques
    }
diff-summary = { $differences } ; { $same }.
diff-key =
    { $key ->
        [id] repère
        [language] langue
        [title] titre
        [text] texte
        [stake] enjeu central
        [licence] licence
        [pilot] pilote
        [contact] contact
        [review] revue
        [indicator] indicateur
        [decided_by] qui décide
        [pillars] piliers
        [pillar] pilier
        [event] événement
        [theme] thème
        [axis] axe
        [group] groupe
        [participants] personnes
        [backgrounds] horizons
        [session] séance
        [workshop] atelier
        [held] tenue
        [facilitators] animation
        [adapted_from] adaptée de
        [phase] phase
        [goal] objectif
        [due] échéance
        [first_step] premier pas
        [done_when] fini quand
        [resources] moyens
        [partners] partenaires
        [depends_on] dépend de
        [from] répond à
        [links] répond à
        [status] état
        [history] suivi
        [kept] retenue
        [votes] points
        [stakeholders] acteurs
       *[other] { $key }
    }
thing-name =
    { $thing ->
        [roadmap] Feuille de route
        [source] Origine
        [phase] phases
        [action] actions
        [question] questions
        [issue] enjeux
        [friction] frictions
        [idea] idées
        [remark] remarques
       *[other] leçons
    }
thing-one =
    { $thing ->
        [phase] phase
        [action] action
        [question] question
        [issue] enjeu
        [friction] friction
        [idea] idée
        [remark] remarque
       *[other] leçon
    }
status-name =
    { $status ->
        [started] commencée
        [done] faite
        [stuck] bloquée
        [dropped] abandonnée
       *[other] prévue
    }
quoted = « { $text } »

## Families
lineage-elsewhere = pas dans ce dossier
lineage-line = { $name } : { $file }
lineage-child = { $name }, adaptée de « { $parent } » : { $file }
lineage-nothing = Aucune feuille de route dans { $path }.

## For another territory
adapt-next = Pilotes, échéances et décisions sont vides : c'est à votre territoire de les dire. Ce qui reste à régler : ctrls check { $path }
adapt-file-name = adaptée
adapt-no-licence = { $path } n'a pas de licence : demandez aux auteurs ce que vous pouvez en faire.
adapt-exists = { $path } existe déjà et reste tel quel. Pour un autre nom : --out FICHIER ; pour le remplacer : --force.

## Follow-up
follow-opening =
    { $open ->
        [one] Suivi de « { $title } » : { $open } action en cours.
       *[other] Suivi de « { $title } » : { $open } actions en cours.
    }
follow-opening-all =
    { $all ->
        [one] Suivi de « { $title } » : { $all } action, dont { $open } en cours.
       *[other] Suivi de « { $title } » : { $all } actions, dont { $open } en cours.
    }
follow-closed =
    { $count ->
        [one] { $count } action déjà faite ou abandonnée ; pour en parler quand même : --all
       *[other] { $count } actions déjà faites ou abandonnées ; pour en parler quand même : --all
    }
follow-all-closed = Toutes les actions sont faites ou abandonnées. Pour y revenir : --all
follow-pilot =
    { $count ->
        [one] { $pilot } · { $count } action
       *[other] { $pilot } · { $count } actions
    }
follow-no-pilot =
    { $count ->
        [one] Sans pilote · { $count } action
       *[other] Sans pilote · { $count } actions
    }
follow-action = { $id } · { $text }
follow-due = pour le { $day }
follow-since = dit le { $day }
follow-next-review = Prochaine revue ? (Entrée : on verra)
follow-how = Une ligne par action : faite, commencée, reportée fin avril, bloquée et par quoi, abandonnée et pourquoi. Entrée seule : rien de neuf. Pour s'arrêter : /quitte
follow-not-asked =
    { $count ->
        [one] { $count } action n'a pas été abordée : { $ids }.
       *[other] { $count } actions n'ont pas été abordées : { $ids }.
    }
follow-now = { $id } · { $status }
follow-now-due = { $id } · reportée au { $day }
follow-kept-as-is = { $id } · échéance gardée telle quelle : « { $text } ». Quel jour ?
follow-noted = { $id } · noté
follow-review-now = Revue : { $day }
follow-review-as-is = Revue gardée telle quelle : « { $text } ». Quel jour ?
follow-past-phase = après la fin de sa phase, le { $day }
follow-nothing = Rien n'a été dit : { $path } reste tel quel.
follow-counts = Faites : { $done } · commencées : { $started } · reportées : { $moved } · bloquées : { $stuck } · abandonnées : { $dropped }
follow-refused = Ligne { $line } refusée : { $reason }
follow-no-such-action = pas d'action { $id }. Il y a { $known }.
follow-twice = deux actions s'appellent { $id }. Par son rang : 1 faite
follow-which-action = quelle action ? Par exemple : A1 faite
follow-what-of-it = que dit « { $word } » ? Un de ces mots : faite, commencée, reportée, bloquée, abandonnée, prévue, note.
follow-what-of-it-near = « { $word } » n'est pas connu. Peut-être « { $nearest } » ?
follow-when = reportée à quand ? Par exemple : A1 reportée 2027-03-15
follow-review-when = « { $text } » n'est pas un jour : la revue reste au { $day }. Par exemple : revue 2027-03-15
follow-not-editable = { $path } est écrit d'une façon que le suivi ne sait pas compléter sans la changer : rien n'y est écrit. À la main : status et [[phase.action.history]].
follow-changed-meanwhile = { $path } a changé pendant le suivi : rien n'y est écrit. Relancez ctrls follow-up { $path }
follow-many = { $path } a plusieurs feuilles de route. Nommez-en une :
follow-none = { $path } n'a pas de feuille de route.
follow-bad-start = « { $text } » n'est ni un jour ni une heure. Par exemple 2027-01-15 ou 2027-01-15T09:00:00+01:00.

## Calendar
id-written = { $path } porte maintenant un id : { $id }. Les calendriers s'y reconnaissent : gardez-le.
id-not-writable = { $path } est écrit d'une façon qui ne se complète pas sans la changer, et les calendriers ont besoin d'un id. À la main, sous format : id = "{ $id }"
calendar-action = { $text } ({ $pilot })
calendar-review = Revue : { $title }
calendar-decision = Oui demandé ({ $who }) : { $text }
calendar-name-of-all = calendrier
calendar-name-of-tasks = taches
calendar-left-out =
    { $path } a l'id de { $other } : le calendrier n'en prend qu'une. À la main, un autre id dans l'une des deux.
calendar-field = { $label } : { $text }
calendar-undated =
    { $count ->
        [one] { $count } action sans jour n'y est pas.
       *[other] { $count } actions sans jour n'y sont pas.
    }
calendar-none = Aucune date dans cette feuille de route : pas de calendrier.
calendar-not-ours = { $path } n'est pas un calendrier de ctrls : il reste tel quel. Un autre nom : --ics=FICHIER ; le remplacer : --force.
