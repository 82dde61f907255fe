### The live line's commands. Looked up by their names: forms, what they do, an example; the list of them.

## The list
command-list-head = Une ligne sans « / » est une note de la table affichée. Tab complète.
command-list-head-linear = Une ligne sans « / » est une note de la table affichée.
command-list-half-typed = Si l'heure est dite pendant que vous tapez, votre ligne reste entière : Ctrl-R la montre.
command-list-foot = /aide vote : une commande, avec un exemple
command-list-foot-linear = /aide vote donne une commande, avec un exemple.
command-list-linear = { $section } : { $commands } : { $does }.
command-list-linear-bare = { $section } : { $commands }.
command-text = TEXTE
command-name = NOM
command-heading = TITRE
command-example = Par exemple : { $example }
command-keys = Champs : { $keys }
command-other = En anglais : { $names }
command-section-lead = CONDUIRE
command-row-step = étape suivante, précédente, rappel
command-row-table = aller à une table, l'ajouter
command-section-note = NOTER
command-row-kind = d'un genre, à toute étape
command-row-mend = la dernière, ou E1
command-row-undo = un geste en arrière, en avant
command-section-choose = CHOISIR
command-row-dots = points, regroupements, gardées
command-section-write = ÉCRIRE
command-row-roadmap = la feuille de route
command-row-action = ses actions, ses champs
command-row-check = questions ouvertes, leçon apprise
command-section-time = LE TEMPS
command-row-clock = lancer, arrêter, relancer
command-section-look = REGARDER
command-row-board = les notes d'une table, l'horaire
command-section-own = POUR SOI
command-row-remark = au compte-rendu, jamais projetée
command-section-end = FINIR
command-row-finish = écrire et finir ; finir plus tard

## One by one
command-next-forms =
    /suite
command-next-does = Ferme l'étape et ouvre la suivante ; dit quelles tables n'ont rien gardé.
command-next-example = /suite
command-back-forms =
    /retour
command-back-does = Rouvre l'étape d'avant, là où son temps s'était arrêté.
command-back-example = /retour
command-group-forms =
    /2
    /2 TEXTE
    /groupe N
    /groupe + AXE: NOM
    /groupe 2 | nom=…
    /groupe - 3
command-group-does = Va à une table, lui donne une ligne, l'ajoute, la corrige ou la ferme (ses notes restent).
command-group-example = /groupe 2 | nom=Confiance | participants=7
command-issue-forms =
    /enjeu TEXTE
    /enjeu
command-issue-does = Un enjeu, à toute étape ; sans texte, les lignes qui suivent en sont.
command-issue-example = /enjeu Les pièces coûtent plus cher que l'appareil neuf
command-friction-forms =
    /friction TEXTE
    /friction
command-friction-does = Une friction, à toute étape ; sans texte, les lignes qui suivent en sont.
command-friction-example = /friction Personne ne répond avant le jeudi #E3
command-question-forms =
    /question TEXTE
    /question
command-question-does = Une question, à toute étape ; sans texte, les lignes qui suivent en sont.
command-question-example = /question Comment pourrions-nous faire essayer avant d'acheter ? #F4
command-idea-forms =
    /idée TEXTE
    /idée
command-idea-does = Une idée, à toute étape ; sans texte, les lignes qui suivent en sont.
command-idea-example = /idée Un comptoir d'essai au marché #Q2
command-vote-forms =
    /vote E1 4 E3 2
    /vote E1 +2
    /vote
command-vote-does = Les points comptés dans la salle : les fixer, en ajouter, montrer le classement.
command-vote-example = /vote E1 4 E3 2
command-theme-forms =
    /thème NOM E1 E3
    /thème - E1
command-theme-does = Rapproche des notes sous un nom, ou en retire une.
command-theme-example = /thème Garantie E1 E3
command-edit-forms =
    /corrige E1 TEXTE
    /corrige E1
    /corrige
command-edit-does = Corrige un texte ; sans texte, il revient sur la ligne. Sans numéro : la dernière notée.
command-edit-example = /corrige E1 Les pièces coûtent plus cher que le neuf
command-drop-forms =
    /retire E1
    /retire
command-drop-does = Retire une note, une action, une leçon. Sans numéro : la dernière notée. /annule la ramène.
command-drop-example = /retire E1
command-merge-forms =
    /fusionne E1 E3
command-merge-does = E3 rejoint E1 : texte de E1, points et liens des deux.
command-merge-example = /fusionne E1 E3
command-move-forms =
    /déplace E7 E8 2
    /déplace Q1 friction
    /déplace 2
command-move-does = Vers une autre table, ou vers un autre genre. Sans numéro de note : la dernière notée.
command-move-example = /déplace E7 2
command-choose-forms =
    /choisis Q1 Q2
command-choose-does = Ce que chaque table garde ; ce qui suit y est relié.
command-choose-example = /choisis Q1 Q2
command-title-forms =
    /titre TEXTE
command-title-does = Le titre de la feuille de route de la table.
command-title-example = /titre Acheter d'occasion les yeux fermés
command-stake-forms =
    /enjeu-central TEXTE
command-stake-does = L'enjeu central de la feuille de route ; sans lui, l'enjeu que la table a gardé.
command-stake-example = /enjeu-central La confiance de qui achète
command-roadmap-forms =
    /feuille | pilote=… | revue=…
command-roadmap-does = Remplit la feuille de route entière.
command-roadmap-example = /feuille | pilote=Chargée de mission | revue=3 mars 2027
command-phase-forms =
    /phase TITRE | objectif=… | échéance=…
    /phase 2
    /phase 2 | titre=…
command-phase-does = Ouvre une phase, y revient ou la corrige ; les lignes qui suivent sont des actions.
command-phase-example = /phase Rassurer | objectif=Dix boutiques engagées | échéance=juin 2027
command-action-forms =
    /action TEXTE | pilote=… | échéance=…
    /action
command-action-does = Une action de la phase ; sans texte, les lignes qui suivent en sont.
command-action-example = /action Écrire l'étiquette | pilote=CCI | échéance=15 mars | de=I1
command-set-forms =
    /remplis A1 | pilote=…
    pilote=…
command-set-does = Remplit ou vide un champ ; phase=2 déplace l'action. Sans numéro : la dernière action.
command-set-example = /remplis A1 | pilote=CCI | échéance=fin mars
command-form-forms =
    /fiche
    /fiche A3
command-form-does = Demande un à un les champs vides de la feuille de route, ou d'une action.
command-form-example = /fiche A3
command-check-forms =
    /vérifie
    /vérifie tout
command-check-does = Les trois questions qui pèsent le plus, à lire à la table ; ou toutes.
command-check-example = /vérifie tout
command-board-forms =
    /tableau
    /tableau N
command-board-does = Les notes d'une table.
command-board-example = /tableau 2
command-plan-forms =
    /plan
    /plan HH:MM
command-plan-does = L'horaire prévu et réel ; ou une autre heure promise.
command-plan-example = /plan 15:30
command-say-forms =
    /consigne
    /consigne conseils
command-say-does = Redit la consigne de l'étape ; ou les conseils, pour vous.
command-say-example = /consigne conseils
command-extend-forms =
    /prolonge MINUTES
command-extend-does = Plus de temps pour l'étape ; ce que les autres y perdent est proposé.
command-extend-example = /prolonge 2,5
command-yes-forms =
    /oui
command-yes-does = Accepte le plan proposé ; Entrée sur une ligne vide aussi.
command-yes-example = /oui
command-no-forms =
    /non
command-no-does = Refuse le plan proposé.
command-no-example = /non
command-remark-forms =
    /remarque TEXTE
command-remark-does = Pour vous : seulement dans l'annexe du compte-rendu, jamais projetée.
command-remark-example = /remarque La table 2 s'est appuyée sur une seule personne
command-lesson-forms =
    /leçon TEXTE
command-lesson-does = Ce que la table a appris : dans sa feuille de route.
command-lesson-example = /leçon Le droit permet déjà l'occasion
command-undo-forms =
    /annule
command-undo-does = Un geste en arrière, et dit lequel ; encore va plus loin.
command-undo-example = /annule
command-redo-forms =
    /refais
command-redo-does = Un geste en avant, et dit lequel.
command-redo-example = /refais
command-go-forms =
    /démarre
    /démarre MINUTES
    /reprends
    /reprends MINUTES
command-go-does = Lance l'horloge ou la relance ; avec des minutes : c'était il y a tant.
command-go-example = /démarre 5
command-pause-forms =
    /pause
    /pause MINUTES
command-pause-does = Arrête l'horloge ; avec des minutes : les dernières étaient une pause.
command-pause-example = /pause 10
command-timer-forms =
    /minuteur
    /minuteur MINUTES
    /minuteur 0
command-timer-does = La partie suivante de l'étape ; un compte à rebours à vous ; aucun.
command-timer-example = /minuteur 1:30
command-bell-forms =
    /cloche
command-bell-does = Coupe la cloche, ou la remet.
command-bell-example = /cloche
command-finish-forms =
    /fin
command-finish-does = Écrit les feuilles de route et termine la séance.
command-finish-example = /fin
command-quit-forms =
    /quitte
command-quit-does = Laisse la séance ; ctrls resume la reprend.
command-quit-example = /quitte
command-help-forms =
    /
    /aide COMMANDE
command-help-does = La liste des commandes ; une commande, avec un exemple.
command-help-example = /aide vote
