### The labels of the documents, and days as they write them.

## A roadmap
document-roadmap = Feuille de route
document-question = La question
document-stake = L'enjeu
document-facts = Repères
document-pilot-of-all = Pilote de l'ensemble
document-next-review = Prochaine revue
document-sign = On saura que ça marche
document-decider = Décision à obtenir de

## What is not known yet
document-blank-pilot = à trouver ensemble
document-blank-day = à fixer ensemble
document-blank-review = à fixer
document-blank-step = à choisir ensemble
document-blank-done = à dire ensemble
document-blank-sign = à dire ensemble

## Calendar
document-calendar = Calendrier
document-calendar-of-phases = Calendrier des phases
document-calendar-span = { $from } à { $until }.
document-calendar-from =
    { $month ->
        [1] De janvier
        [2] De février
        [3] De mars
        [4] D'avril
        [5] De mai
        [6] De juin
        [7] De juillet
        [8] D'août
        [9] De septembre
        [10] D'octobre
        [11] De novembre
       *[12] De décembre
    } { $year }
document-calendar-until = jusqu'au { $day }
document-calendar-from-until = du { $from } au { $until }
document-calendar-row = { $phase } : { $marks }.
document-calendar-bare-row = { $phase }.
document-calendar-first-mark = action { $id } pour le { $day }
document-calendar-mark = { $id } pour le { $day }
document-calendar-undated = { $ids } sans date
document-calendar-off = { $ids } abandonnée
document-calendar-undated-phase = sans date
document-calendar-review = Revue de la feuille de route le { $day }.
document-calendar-flag = revue le { $day }
document-quarter = T

## To settle next
document-settle = À régler ensuite
document-settle-intro = Ces questions sont restées ouvertes en fin d'atelier, et c'est normal : les régler est le premier travail du groupe.
document-settle-open = Ces questions sont encore ouvertes, et c'est normal : les régler est le premier travail du groupe.
document-settle-adapted = Ces questions se posent de nouveau sur votre territoire, et c'est normal : les régler est le premier travail de qui reprend la feuille de route.
document-settle-more =
    { $count ->
        [one] et { $count } autre, dans les actions
       *[other] et { $count } autres, dans les actions
    }
document-settle-others =
    { $count ->
        [one] et { $count } autre :
       *[other] et { $count } autres :
    }
document-asked = {" "}: { $question }
document-asked-phases = Quelle première action dans chacune, et qui la fait ?
document-word-question = Question
document-word-pilot = Pilote
document-word-review = Revue
document-word-sign = Indicateur
document-word-decision = Décision
document-word-phases = Phases
document-word-actions = Actions
document-word-pillar = Mission
document-word-other = Ensemble

## Phases and actions
document-phase = Phase { $number }
document-phase-titled = Phase { $number } · { $title }
document-for-day = pour le { $day }
document-for-text = échéance : { $text }
document-no-action = Aucune action pour l'instant.
document-pilot = Pilote
document-due = Échéance
document-state = État
document-ready = prête
document-open = { $count } à régler
document-started = commencée
document-done = faite
document-done-on = faite le { $day }
document-stuck = bloquée
document-dropped = abandonnée
document-moved = reportée du { $from } au { $to }
document-moved-to = reportée au { $to }
document-moved-text = reportée : { $to }
document-state-why = { $state }, { $reason }
document-first-step = Premier pas
document-done-when = Terminée quand
document-partners = Avec
document-resources = Moyens
document-indicator = Indicateur
document-depends-on = Dépend de
document-decided-by = Qui décide
document-pillar = Mission

## From the finding to the action
document-trace = Du constat à l'action
document-trace-caption = Chaque enjeu, ce qui coince, l'idée gardée et les actions qui y répondent
document-trace-issue = L'enjeu
document-trace-friction = Ce qui coince
document-trace-idea = L'idée gardée
document-trace-actions = Les actions
document-trace-nothing = pas encore de réponse dans cette feuille de route
document-trace-no-issue = sans enjeu noté
document-votes =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
document-also-noted = Aussi noté
document-also-question = Question
document-also-idea = Idée
document-room-said = Ce que la salle a dit
document-learned = Ce que le groupe a appris

## Where it comes from
document-source = Source, licence et contact
document-source-written = Écrite { $what }.
document-source-original = La feuille de route d'origine a été écrite { $what }.
document-source-day = le { $day }
document-source-in = en { $when }
document-source-named = { $name }.
document-source-the-group = par le { $group }
document-source-the-table = par la { $group }
document-source-word-group = groupe
document-source-word-table = table
document-source-word-workshop = Atelier
document-source-group = par le groupe { $group }
document-source-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
document-source-people-of =
    { $count ->
        [one] { $count } personne : { $backgrounds }
       *[other] { $count } personnes : { $backgrounds }
    }
document-source-workshop = { $label } : { $workshop }.
document-source-facilitators = Animation : { $names }.
document-source-adapted = Adaptée de « { $from } »
document-source-adapted-itself = , elle-même adaptée de « { $from } »
document-licence = Licence { $licence }.
document-licence-open = Licence { $licence } : reprenez-la, adaptez-la à votre territoire, citez la source.
document-licence-unknown = Licence à préciser.
document-contact = Contact : { $contact }

## Page 1
document-who-does-what = Qui fait quoi, pour quand
document-who-caption = Qui fait quoi, pour quand : une ligne par action
document-who-when = Pour le
document-who-what = Action
document-who-who = Qui
document-who-blank-day = à fixer
document-who-blank-pilot = à trouver
document-who-blank-step = premier pas à choisir
document-who-step = Premier pas :{" "}
document-who-step-on = Premier pas, le { $day } :{" "}
document-ready-of =
    { $ready ->
        [0] { $all ->
            [one] pas encore prête
           *[other] aucune prête sur { $all }
        }
        [one] { $all ->
            [one] prête
           *[other] 1 prête sur { $all }
        }
       *[other] { $ready } prêtes sur { $all }
    }
document-yes = On vous demande un oui
document-yes-whole = la feuille de route entière
document-yes-undated = à dater
document-progress = Où en est-on
document-count-done =
    { $count ->
        [one] { $count } faite
       *[other] { $count } faites
    }
document-count-started =
    { $count ->
        [one] { $count } commencée
       *[other] { $count } commencées
    }
document-count-moved =
    { $count ->
        [one] { $count } reportée
       *[other] { $count } reportées
    }
document-count-stuck =
    { $count ->
        [one] { $count } bloquée
       *[other] { $count } bloquées
    }
document-count-dropped =
    { $count ->
        [one] { $count } abandonnée
       *[other] { $count } abandonnées
    }
document-trace-unlinked = le lien avec les actions n'est pas noté

## Pages and regions
document-page = page
document-page-of = sur
document-scrolls = défile de gauche à droite

## Days
document-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
document-month-short =
    { $month ->
        [1] janv.
        [2] févr.
        [3] mars
        [4] avr.
        [5] mai
        [6] juin
        [7] juil.
        [8] août
        [9] sept.
        [10] oct.
        [11] nov.
       *[12] déc.
    }
document-day =
    { $day ->
        [1] 1er { $month }
       *[other] { $day } { $month }
    }
document-date =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
document-month-year = { $month } { $year }

## Rows for a spreadsheet
document-csv-intro = Une ligne par action. Une cellule qui commencerait par =, +, - ou @ est précédée d'une apostrophe : un tableur n'y verra pas une formule. Dans une liste, une barre qui appartient au texte s'écrit \|.
document-csv-plain = Séparateur : la virgule. Encodage : UTF-8. Un tableur réglé en français l'ouvre mieux avec `--csv-dialect fr`.
document-csv-french = Séparateur : le point-virgule. Encodage : UTF-8 avec marque d'ordre, comme les tableurs réglés en français l'attendent.
document-csv-column =
    { $column ->
        [roadmap] titre de la feuille de route
        [axis] axe de l'événement
        [group] groupe qui l'a écrite
        [event] événement
        [question] question à laquelle elle répond
        [phase] phase, dans l'ordre : P1, P2…
        [phase_title] nom de la phase
        [phase_goal] ce qui aura changé à la fin de la phase
        [phase_due] échéance de la phase (AAAA-MM-JJ quand c'est une date)
        [id] nom court de l'action : A1, A2…
        [action] l'action, dans les mots du groupe
        [pilot] qui la porte
        [due] son échéance (AAAA-MM-JJ quand c'est une date)
        [status] où elle en est : planned (prévue), started (commencée), done (faite), stuck (bloquée), dropped (abandonnée)
        [status_in_words] où elle en est : prévue, commencée, faite, bloquée, abandonnée
        [first_step] premier pas
        [done_when] à quoi l'on verra qu'elle est terminée
        [indicator] ce que l'on compte
        [resources] moyens, séparés par |
        [partners] partenaires, séparés par |
        [depends_on] actions à finir avant, séparées par |
        [from] notes auxquelles elle répond, séparées par |
        [decided_by] qui doit dire oui
        [pillar] mission
        [review] prochaine revue de la feuille de route
       *[licence] licence
    }

## ctrls export
export-nothing = Ni séance ni feuille de route dans { $path }.
export-missing = { $name } : la police du PDF n'a pas ces signes : { $signs }. Un carré les remplace sur la page, le texte les garde ; --format html les montre avec les polices du lecteur.
export-not-made = { $name } n'a pas pu être fait ({ $reason }). Les autres formats le sont : --format html,odt,docx dit la même chose.

## The page of a pilot
pilot-kicker = Ce que vous avez dit
pilot-said = Vous avez dit…
pilot-said-one = « Je m'en charge » :{" "}
pilot-said-several = « Je m'en charge » : { $count } actions
pilot-said-whole = « Je tiens l'ensemble »
pilot-whole = Vous tenez l'ensemble
pilot-review = relue le
pilot-review-of = Revue
pilot-dates = Vos dates
pilot-actions =
    { $count ->
        [one] Votre action
       *[other] Vos { $count } actions
    }
pilot-others = Avec qui cela se tient
pilot-depends = Vous avez besoin que ce soit fait avant :
pilot-awaited = On attend la vôtre pour commencer :
pilot-for-yours = pour
pilot-source =
    { $count ->
        [one] D'après la feuille de route { $titles }, où tout se trouve en entier.
       *[other] D'après les feuilles de route { $titles }, où tout se trouve en entier.
    }
pilot-foot = { $name } · ce que vous avez dit
pilot-folder = pilotes
pilot-nobody = Personne n'a encore promis d'action : pas de page par pilote.
