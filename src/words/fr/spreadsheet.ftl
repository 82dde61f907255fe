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
