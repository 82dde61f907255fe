### The help of every command and option, looked up by their names.

## The program
help-about = Anime des ateliers de conception en ligne de commande : les mener, en sortir les feuilles de route, les rejouer.
help-lang = Langue de l'écran ; par défaut celle des réglages, sinon de l'atelier nommé ou de la séance reprise, rejouée ou regardée, sinon celle du système ; un document et ses questions gardent la leur
help-plain = Mode linéaire : une ligne par chose, pour lecteurs d'écran et journaux ; de lui-même sans terminal
help-color = Couleurs ; NO_COLOR compte aussi
help-quiet = Ne dit que les résultats et les erreurs
help-settings-file = Fichier de réglages à lire, seul, à la place de ceux qui sont trouvés : ctrls.toml dans le dossier ou au-dessus, puis le vôtre
help-help = Affiche cette aide
help-version = Affiche la version

## Commands and their arguments
help-run = Anime un atelier en direct
help-run-workshop = Atelier intégré, ou fichier TOML ; par défaut celui des réglages, sinon ctrl-s
help-run-into = Dossier de la séance ; par défaut sessions/DATE-TITRE
help-run-sessions = Dossier où naît celui de la séance ; par défaut sessions
help-run-title = Titre de la séance
help-run-event = Événement auquel elle appartient
help-run-theme = Thème de l'événement
help-run-group = Une table, « AXE: NOM » ou « NOM » ; répéter pour chacune
help-run-groups = Nombre de tables, de 1 à 99, nommées Table 1, Table 2… ; par défaut une
help-run-participants = Nombre de personnes en tout, de 1 à 9999
help-run-facilitator = Qui anime ; répéter pour chaque personne
help-run-held = Quand elle s'est tenue, en toutes lettres, pour une séance sans horaires
help-run-licence = Licence des feuilles de route ; par défaut celle d'un event.toml dans un dossier au-dessus
help-run-setup = Fichier TOML qui dit tout cela, avec l'effectif et les horizons de chaque table
help-run-end = Heure promise, 15:30 ou 15h30 ; par défaut les minutes de l'atelier après le départ de l'horloge
help-run-bell = Avec la cloche, même si les réglages la coupent
help-run-minutes = Minutes en tout, de 1 à 1440 : toutes les étapes s'allongent ou raccourcissent ensemble
help-run-speed = Répétition : l'horloge va X fois plus vite (de 0,1 à 3600), et la séance en garde la marque
help-run-no-bell = Sans cloche
help-run-input = Lit les lignes dans un fichier, comme tapées ; « - » : l'entrée standard
help-run-start = Heure de départ des lignes datées [MM:SS], en RFC 3339 ; par défaut maintenant
help-run-session-id = Identifiant de la séance, pour la reproduire à l'octet près
help-run-yes = Ne pose aucune question
help-run-examples =
    ctrls run
    ctrls run --groups 3 --end 15:30 --title Réemploi
    ctrls run mon-atelier.toml --speed 60
help-resume = Reprend une séance interrompue, ou complète une séance finie
help-resume-session = Dossier de la séance ; par défaut la dernière du dossier, répétitions comprises, sinon la dernière sur ce poste
help-resume-input = Lit les lignes dans un fichier, comme tapées ; « - » : l'entrée standard
help-resume-no-bell = Sans cloche
help-resume-yes = Comme pour run ; reprendre ne pose aucune question
help-resume-examples =
    ctrls resume
    ctrls resume sessions/2026-12-03-reemploi --input papier.txt
help-watch = La vue de la salle, pour le vidéoprojecteur
help-watch-session = Dossier de la séance ; par défaut celle du dossier qui est ouverte, puis la dernière, sinon la dernière sur ce poste
help-watch-board = Montre aussi les notes de chaque table au fil de l'eau
help-watch-examples =
    ctrls watch
help-replay = Rejoue une séance passée
help-replay-speed = Combien de fois plus vite que la salle, de 0,1 à 100000, ou max
help-replay-idle = Silence le plus long, en secondes, de 0 à 86400
help-replay-session = Dossier de la séance ; par défaut la dernière du dossier, répétitions comprises, sinon la dernière sur ce poste
help-replay-from = Commence à une étape, ou à MM:SS de la séance
help-replay-until = S'arrête à MM:SS de la séance
help-replay-group = Une seule table, par son numéro ou son nom
help-replay-at = Affiche l'état à MM:SS de la séance, et s'arrête
help-replay-verify = Refait chaque feuille de route d'après le journal et la compare au fichier
help-replay-json = Avec --verify : un objet JSON, pour un programme
help-replay-examples =
    ctrls replay --speed 120 --from 3
    ctrls replay --at 24:30
    ctrls replay --verify
help-export = Écrit les documents d'une séance ou d'une feuille de route
help-export-paths = Séances ou feuilles de route ; par défaut la dernière séance
help-export-format = Formats, séparés par des virgules
help-export-out = Dossier des documents ; par défaut exports/ dans la séance
help-export-one-page = Une seule page A4 par feuille de route : la question, les oui demandés, qui fait quoi pour quand
help-export-per-pilot = Une page (ou un calendrier) pour chaque personne qui a promis quelque chose
help-export-tasks = Avec ics : des tâches à la place des événements
help-export-force = Remplace les documents qui existent
help-export-csv-dialect = Forme du CSV : fr pour un tableur français (points-virgules, titres et états en français)
help-export-json = Un objet JSON de ce qui est écrit, pour un programme
help-export-for = Pour une plateforme : territoires-en-transitions, un classeur que son import de plans accepte
help-export-examples =
    ctrls export
    ctrls export --format pdf,html --out envoi
    ctrls export roadmaps/confiance.toml --format html
    ctrls export --for territoires-en-transitions --out envoi
help-handover = Le dossier qu'on envoie : compte-rendu, feuilles de route, pages par personne, actions, calendrier, message
help-handover-paths = Dossiers, séances ou feuilles de route ; par défaut l'événement de la dernière séance, sinon cette séance
help-handover-out = Le dossier à écrire ; par défaut remise-<événement> ici
help-handover-zip = Écrit aussi le dossier en un seul fichier zip, à côté
help-handover-with-remarks = Avec les remarques de l'animation, qui ne sont pas à diffuser
help-handover-force = Remplace aussi ce qui a été modifié à la main
help-handover-json = Un objet JSON, pour un programme
help-handover-examples =
    ctrls handover
    ctrls handover --zip
    ctrls handover sessions --out envoi
help-report = Le compte-rendu d'un événement, sur toutes ses séances
help-report-paths = Dossiers, séances ou feuilles de route
help-report-format = Format, ou plusieurs avec des virgules ; par défaut md, ou ce que dit la fin de --out
help-report-out = Fichier, ou dossier ; avec plusieurs formats, le nom sans sa fin ; sans lui, ou avec « - », md, json et csv vont à la sortie
help-report-public = Sans l'annexe des remarques de l'animation
help-report-new-event = Écrit un event.toml à remplir
help-report-organisation = Qui mène l'événement, pour --new-event
help-report-force = Remplace un fichier qui a été modifié, ou qui vient d'ailleurs
help-report-csv-dialect = Forme du CSV : fr pour un tableur français (points-virgules, titres en français)
help-report-json = Un objet JSON, pour un programme
help-report-examples =
    ctrls report sessions
    ctrls report sessions --format md,html --out compte-rendu --public
help-check = Ce qui empêche une feuille de route d'agir, en questions
help-check-paths = Séances ou feuilles de route ; par défaut la dernière séance
help-check-format = Forme de la réponse
help-check-deny = À partir de quelle gravité le code de sortie est 1
help-check-explain = Explique une question par son code, ou ce qui fait lire un titre comme un inventaire
help-check-json = Un objet JSON, pour un programme
help-check-examples =
    ctrls check
    ctrls check roadmaps/confiance.toml --deny warning
    ctrls check --explain inventory-first
    ctrls check --explain Cartographier
help-show = Une séance ou une feuille de route en tableaux
help-show-path = Séance ou feuille de route ; par défaut la dernière séance
help-show-trace = De l'enjeu à l'action, et ce qui reste sans suite ou sans origine
help-show-times = Temps prévus et temps réels
help-show-lineage = L'arbre de famille des feuilles de route d'un dossier : laquelle vient de laquelle
help-show-json = Un objet JSON, pour un programme
help-show-examples =
    ctrls show
    ctrls show --trace
    ctrls show roadmaps/confiance.toml
help-list = Les séances d'un dossier
help-list-dir = Dossier à parcourir ; par défaut celui-ci
help-list-json = Un objet JSON, pour un programme
help-list-examples =
    ctrls list
    ctrls list sessions
help-adapt = Une nouvelle feuille de route d'après une autre, pour un autre territoire
help-adapt-roadmap = Feuille de route d'origine
help-adapt-out = Fichier à écrire
help-adapt-territory = Territoire de la nouvelle
help-adapt-title = Titre de la nouvelle
help-adapt-force = Remplace le fichier qui existe
help-adapt-examples =
    ctrls adapt confiance.toml --for Lorme --out lorme/confiance.toml
help-follow-up = Deux semaines, un mois après : où en est chaque action
help-follow-up-roadmap = Feuille de route à suivre
help-follow-up-ics = Écrit un calendrier des échéances et de la revue, à côté de la feuille de route ou dans FICHIER, sans rien demander
help-follow-up-input = Lit les lignes dans un fichier, « - » : l'entrée standard. Une ligne dit une chose : A1 faite, A2 reportée fin mars, A3 bloquée RAISON, A4 abandonnée RAISON, revue DATE
help-follow-up-all = Revient aussi sur les actions faites ou abandonnées
help-follow-up-force = Remplace un calendrier qui n'est pas de ctrls
help-follow-up-start = Jour ou heure du suivi, 2027-01-15 ou 2027-01-15T09:00:00+01:00 ; par défaut maintenant
help-follow-up-examples =
    ctrls follow-up confiance.toml
    ctrls follow-up confiance.toml --ics
help-diff = Deux feuilles de route comparées par leur sens
help-diff-before = La première
help-diff-after = La seconde
help-diff-json = Un objet JSON, pour un programme
help-diff-examples =
    ctrls diff confiance.toml lorme/confiance.toml
help-workshop = Les ateliers : intégrés, à lire, à vérifier, à copier, à imprimer
help-workshop-list = Les ateliers intégrés
help-workshop-list-json = Un objet JSON, pour un programme
help-workshop-show = L'horaire d'un atelier
help-workshop-show-json = Un objet JSON, pour un programme
help-workshop-show-workshop = Atelier intégré, ou fichier TOML ; par défaut celui des réglages, sinon ctrl-s
help-workshop-check = Vérifie un fichier d'atelier, et dit chaque faute avec sa ligne
help-workshop-check-json = Un objet JSON, pour un programme
help-workshop-check-files = Fichiers à vérifier
help-workshop-copy = Copie un atelier pour le modifier
help-workshop-copy-workshop = Atelier intégré, ou fichier TOML
help-workshop-copy-file = Fichier à écrire ; par défaut le nom de l'atelier
help-workshop-copy-force = Remplace le fichier qui existe
help-workshop-copy-from-times = Prend les minutes réelles de séances passées
help-workshop-print = Les fiches papier d'un atelier : par table, et pour qui anime
help-workshop-print-workshop = Atelier intégré, ou fichier TOML ; par défaut celui des réglages, sinon ctrl-s
help-workshop-print-out = Fichier à écrire, ou dossier ; par défaut ici, au nom de l'atelier
help-workshop-print-groups = Une série par table, de 1 à 60, avec son numéro en grand
help-workshop-print-format = Format, ou plusieurs avec des virgules ; par défaut pdf, ou ce que dit la fin de --out
help-workshop-print-large = En grands caractères
help-workshop-print-force = Remplace le fichier qui existe
help-workshop-list-examples =
    ctrls workshop list
help-workshop-show-examples =
    ctrls workshop show ctrl-s-45
    ctrls workshop show mon-atelier.toml
help-workshop-check-examples =
    ctrls workshop check mon-atelier.toml
help-workshop-copy-examples =
    ctrls workshop copy ctrl-s autre-atelier.toml
    ctrls workshop copy ctrl-s mesuré.toml --from-times sessions/2026-12-03-reemploi
help-workshop-print-examples =
    ctrls workshop print --groups 3 --out fiches.pdf
    ctrls workshop print mon-atelier.toml --large
help-workshop-examples =
    ctrls workshop list
    ctrls workshop show ctrl-s
    ctrls workshop copy ctrl-s mon-atelier.toml
    ctrls workshop print --groups 3
help-repair = Met de côté ce qui est abîmé dans une séance
help-repair-session = Dossier de la séance
help-repair-examples =
    ctrls repair sessions/2026-12-03-reemploi
help-merge-journal = Un seul journal de deux copies d'une séance continuées chacune ; le pilote de fusion de git
help-merge-journal-base = Ce par quoi les deux copies commencent, comme git le donne
help-merge-journal-ours = La première copie, où les deux sont réunies
help-merge-journal-theirs = La seconde copie, qui reste comme elle est
help-merge-journal-examples =
    git config merge.ctrls.driver 'ctrls merge-journal %O %A %B'
help-redact = Une copie dont le texte de quelques notes est remplacé (droit à l'oubli)
help-redact-session = Dossier de la séance
help-redact-ids = Numéros des notes, E12 par exemple
help-redact-into = Dossier de la copie
help-redact-examples =
    ctrls redact sessions/2026-12-03-reemploi E12 R1 --into copie
help-tour = Cinq minutes dans la salle : un Repair Café inventé, une chose à essayer après l'autre
help-tour-examples =
    ctrls tour
help-schema = Le JSON Schema d'un format, pour les éditeurs
help-schema-format = Format d'un fichier, ou de ce que dit --json
help-schema-examples =
    ctrls schema workshop
help-config = Chaque réglage, et d'où il vient : une option, une variable (CTRLS_LANGUAGE…), un ctrls.toml
help-config-edit = Demande vos réglages un à un et les écrit dans votre fichier
help-config-json = Un objet JSON, pour un programme
help-config-examples =
    ctrls config
    ctrls config --edit
help-completions = La complétion des commandes pour un interpréteur
help-completions-shell = Interpréteur de commandes
help-completions-examples =
    ctrls completions bash > ~/.local/share/bash-completion/completions/ctrls
    ctrls completions zsh > ~/.zfunc/_ctrls   (avec fpath+=~/.zfunc avant compinit)
    ctrls completions fish > ~/.config/fish/completions/ctrls.fish
    ctrls completions powershell >> $PROFILE
help-man = Les pages de manuel
help-man-command = Commande dont la page est affichée ; par défaut ctrls
help-man-out = Écrit toutes les pages dans ce dossier
help-man-examples =
    ctrls man run
    ctrls man --out man1
help-examples =
    ctrls run --groups 3 --end 15:30
    ctrls export --format pdf
    ctrls check

## How helps are laid out
help-usage-heading = Utilisation :
help-commands-heading = Commandes{ "\u00A0" }
help-arguments-heading = Arguments{ "\u00A0" }
help-options-heading = Options{ "\u00A0" }
help-everywhere-heading = Partout{ "\u00A0" }
help-examples-heading = Exemples :
help-command-name = COMMANDE
help-value-dir = DOSSIER
help-value-file = FICHIER
help-value-workshop = ATELIER
help-value-session = SÉANCE
help-value-path = CHEMIN
help-value-roadmap = FEUILLE
help-value-name = NOM
help-value-text = TEXTE
help-value-title = TITRE
help-value-event = ÉVÉNEMENT
help-value-theme = THÈME
help-value-time = HEURE
help-value-when = QUAND
help-value-seconds = SECONDES
help-value-level = GRAVITÉ
help-value-deny = GRAVITÉ
help-value-shell = INTERPRÉTEUR
help-value-command = COMMANDE
help-value-dialect = DIALECTE
help-value-platform = PLATEFORME
help-value-territory = TERRITOIRE
help-value-step = ÉTAPE
help-value-group = TABLE
help-value-ours = NÔTRE
help-value-theirs = AUTRE

## Manual pages
help-page-name = NOM
help-page-synopsis = SYNOPSIS
help-page-description = DESCRIPTION
help-page-options = OPTIONS
help-page-arguments = ARGUMENTS
help-page-subcommands = COMMANDES
help-page-extra = EXEMPLES
help-page-version = VERSION
help-page-exit = CODES DE SORTIE
help-page-exit-codes =
    0 : fait
    1 : fait, et quelque chose est à regarder
    2 : mauvais usage
    3 : le fichier demandé n'a pas été compris
    4 : le système a refusé (disque plein, droits)
    5 : la séance est déjà ouverte
    130 : interrompu
