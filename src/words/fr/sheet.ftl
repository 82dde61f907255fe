### Les fiches papier d'un atelier : pour les tables, et pour la personne qui anime.

sheet-kicker = Fiches à imprimer
# Suivent le nom de l'atelier dans celui des fichiers.
sheet-file = fiches
sheet-file-mine = animation
sheet-table = Table
sheet-of = Table { $table }

## Pour la personne qui anime
sheet-mine = Pour la personne qui anime
sheet-how-to-print = Ces pages sont pour vous. Chaque table reçoit sa série, dans un autre fichier : une fiche par étape, la feuille de route, puis des cartes à découper le long des traits.
sheet-without-screen = Si l'écran s'éteint, l'atelier continue : tout ce qui se lit à voix haute est sur les fiches, et ce qu'elles gardent se tape ensuite avec ctrls resume.
sheet-timetable = L'horaire
sheet-timetable-caption =
    { $groups ->
        [one] L'horaire prévu pour { $groups } table
       *[other] L'horaire prévu pour { $groups } tables
    }
sheet-step = Étape
sheet-hour = Heure
sheet-after = Après
sheet-min = Min
sheet-plan = Prévu
sheet-max = Max
sheet-end = Fin promise
sheet-margin = Marge avant elle : { $margin }
sheet-commands-heading = Les commandes qui servent
sheet-commands-caption = Ce que l'on tape, et ce que cela fait
# Une commande par ligne : sa clé, puis ce que l'on tape.
sheet-commands =
    go | /démarre
    next | /suite
    group | /2
    timer | /minuteur
    vote | /vote F1 4 F2 3
    choose | /choisis F1
    extend | /prolonge 5
    pause | /pause
    plan | /plan
    form | /fiche
    check | /vérifie
    lesson | /leçon
    undo | /annule
    finish | /fin
sheet-command = À taper
sheet-does = Ce que cela fait
sheet-to-type = À taper :
sheet-tips = Conseils, étape par étape
sheet-silent = À une table silencieuse : { $prompts }

## Qui est là, qui manque
sheet-present = Qui est là, qui manque
sheet-present-why = Mettre les personnes absentes dans le sujet
sheet-how-many = Combien êtes-vous ?
sheet-backgrounds = De quels horizons venez-vous ?
sheet-missing-caption = Qui manque à cette table
sheet-missing = Qui manque
sheet-would-say = Ce que cette personne dirait

## Une étape
sheet-scribe = Qui tient la plume à cette étape ?
sheet-number = N°
sheet-kept-caption = Ce que la table garde
sheet-issues = Les enjeux gardés
sheet-frictions = Les points de friction
sheet-ideas = Les idées
sheet-dots = Points
sheet-kept = Gardé
sheet-question = La question que la table garde
sheet-waiting = Une autre question, qui attend
sheet-draft = Brouillon
sheet-noted = Ce que la table garde
sheet-pillars = Les missions à réunir : { $pillars }.

## La feuille de route
sheet-title = Titre
sheet-contact = À qui écrire
sheet-phases = Phases et actions
sheet-phases-purpose = Une ligne par action ; le reste est sur sa fiche
sheet-phase = Phase { $number } · { $question }
sheet-phase-title = Comment s'appelle-t-elle ?
sheet-phase-goal = Ce qui aura changé à la fin
sheet-phase-due = Pour quel jour ?
sheet-actions-caption = Les actions de la phase { $number }
sheet-action = Action
sheet-action-pilot = Pilote
sheet-action-due = Pour le

## Les cartes
sheet-cards = Fiches d'action, à découper
sheet-card = Que fait-on ? Commencez par un verbe.
sheet-votes = Bulletins de vote, à découper
sheet-vote = Mon vote
sheet-vote-step = Étape
sheet-vote-number = N°
sheet-doubts = Cartes de la restitution, à découper
sheet-doubt = Un an a passé. Cela n'a pas marché, parce que…
sheet-doubt-for = Pour la table
sheet-doubt-from = De la table
