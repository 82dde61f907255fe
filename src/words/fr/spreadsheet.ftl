## Workbooks and rows for spreadsheets
spreadsheet-all-actions = Actions
spreadsheet-title = { $name } – actions
spreadsheet-yes = oui
spreadsheet-no = non
spreadsheet-head =
    { $column ->
        [key] Repère
        [id] N°
        [action] Action
        [pilot] Pilote
        [due] Échéance
        [due_text] Échéance (en mots)
        [status] État
        [first_step] Premier pas
        [first_step_day] Jour du premier pas
        [done_when] Terminé quand
        [depends_on] Dépend de
        [partners] Partenaires
        [resources] Moyens
        [indicator] Indicateur
        [decided_by] Qui décide
        [pillar] Mission
        [from] Répond à
        [phase] Phase
        [phase_title] Nom de la phase
        [phase_goal] But de la phase
        [phase_due] Échéance de la phase
        [phase_due_text] Échéance de la phase (en mots)
        [roadmap] Feuille de route
        [question] Question
        [axis] Axe
        [group] Groupe
        [event] Événement
        [roadmap_pilot] Pilote de la feuille de route
        [review] Prochaine revue
        [review_text] Prochaine revue (en mots)
        [licence] Licence
        [participants] Participants
        [title] Titre
        [stake] Enjeu
        [phases] Phases
        [actions] Actions
        [ready] Actions prêtes
        [open_questions] Questions à régler
        [inventories] Inventaires
        [opens_with_inventory] Commence par un inventaire
        [path] Chemin
       *[file] Fichier
    }
spreadsheet-intro =
    Langue : français. La première feuille a toutes les actions, une ligne chacune ; ensuite, une feuille par feuille de route. Les échéances sont de vraies dates ; ce qui n'est pas un jour se trouve dans la colonne « (en mots) ». Les états se choisissent dans une liste.
    Voici chaque colonne, et la clé des fichiers TOML qu'elle montre :
spreadsheet-shortened =
    { $count ->
        [one] { $name } : un texte est plus long qu'une cellule n'en contient (32 767 signes) ; il y finit par « … ». --format html,csv le donne entier.
       *[other] { $name } : { $count } textes sont plus longs qu'une cellule n'en contient (32 767 signes) ; ils y finissent par « … ». --format html,csv les donne entiers.
    }

## A plan for the platform of local authorities
spreadsheet-plan = Plan d'action pour Territoires en Transitions
spreadsheet-plan-sheet = Plan d'action
spreadsheet-plan-intro =
    Ce classeur suit le modèle d'import de plans de Territoires en Transitions (ADEME) : une feuille, 28 colonnes, les actions à partir de la ligne 4.
    On ne l'importe pas soi-même : on l'envoie par courriel au support de la plateforme, qui en fait un nouveau plan. Le message dit ce qui n'est pas dans le fichier : le nom du plan, son type, ses pilotes, ses élus référents et ses dates.
    Avant l'envoi, chaque cellule peut être corrigée. À ne pas faire : changer les titres de la ligne 2, ajouter une note ou un total sous les actions, écrire une date en toutes lettres. Une seule cellule mal comprise fait refuser le fichier entier.
    Ce que le modèle n'a pas (premier pas, question, dépendances, échéance en mots) se trouve dans le descriptif. Les virgules d'un nom y deviennent des tirets : la plateforme sépare les noms aux virgules.
spreadsheet-plan-phases =
    { $count ->
        [one] Une phase n'a pas d'action : elle a une ligne, sous son propre titre.
       *[other] { $count } phases n'ont pas d'action : chacune a une ligne, sous son propre titre.
    }
spreadsheet-plan-titles =
    { $count ->
        [one] Un titre dépasse 300 signes : il est raccourci, le texte entier ouvre le descriptif.
       *[other] { $count } titres dépassent 300 signes : ils sont raccourcis, le texte entier ouvre le descriptif.
    }
spreadsheet-plan-texts =
    { $count ->
        [one] { $name } : une action a un texte plus long que la plateforme n'en prend ; il y finit par « … ».
       *[other] { $name } : { $count } actions ont un texte plus long que la plateforme n'en prend ; il y finit par « … ».
    }
