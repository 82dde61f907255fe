### The account of an event.

report-untitled = Compte-rendu d'atelier
report-kicker = Compte-rendu
report-theme = Le thème
report-source = D'où vient ce compte-rendu
report-source-declared = Écrit par ctrls à partir des journaux de séance, des feuilles de route et d'event.toml, où les organisateurs disent ce qu'ils savent de l'événement.
report-source-counted = Écrit par ctrls à partir des journaux de séance et des feuilles de route. Rien n'est déclaré de l'événement : les chiffres sont comptés, et ce qui n'est pas connu n'est pas écrit. Pour le compléter : ctrls report --new-event.
report-essential = L'essentiel
report-workshops-people =
    { $workshops ->
        [0] { $people ->
            [one] Une personne.
           *[other] { $people } personnes.
        }
        [one] Un atelier et { $people ->
            [one] une personne.
           *[other] { $people } personnes.
        }
       *[other] { $workshops } ateliers et { $people ->
            [one] une personne.
           *[other] { $people } personnes.
        }
    }
report-workshops =
    { $workshops ->
        [one] Un atelier.
       *[other] { $workshops } ateliers.
    }
report-horizons = Des horizons variés : { $horizons }.
report-made =
    { $roadmaps ->
        [0] Aucune feuille de route n'est écrite pour le moment.
        [one] Une feuille de route{ $phases ->
            [0] , aucune phase encore.
            [one] { " " }et une phase.
           *[other] { " " }et { $phases } phases.
        }
       *[other] { $roadmaps } feuilles de route{ $phases ->
            [0] , aucune phase encore.
            [one] { " " }et une phase.
           *[other] { " " }et { $phases } phases.
        }
    }
report-actions =
    { $actions ->
        [one] Une action
       *[other] { $actions } actions
    }, dont { $ready } { $ready ->
        [one] prête
       *[other] prêtes
    } ; { $without ->
        [0] chacune a un pilote.
        [one] une cherche encore son pilote.
       *[other] { $without } cherchent encore leur pilote.
    }
report-no-actions = Les phases sont écrites ; leurs actions restent à dire.
report-figure-workshops =
    { $count ->
        [one] atelier
       *[other] ateliers
    }
report-figure-people =
    { $count ->
        [one] personne
       *[other] personnes
    }
report-figure-axes =
    { $count ->
        [one] axe
       *[other] axes
    }
report-figure-roadmaps =
    { $count ->
        [one] feuille de route
       *[other] feuilles de route
    }
report-figure-phases =
    { $count ->
        [one] phase
       *[other] phases
    }
report-figure-actions =
    { $count ->
        [one] action
       *[other] actions
    }
report-counted-workshops = Ateliers déclarés : { $declared } ; comptés dans les séances : { $counted }.
report-counted-people = Personnes déclarées : { $declared } ; comptées aux tables : { $counted }.
report-people-unknown = Le nombre de personnes n'est pas connu.
report-decisions = Les décisions attendues
report-undated = à dater
report-more-decisions =
    { $count ->
        [one] Et une autre, dans les feuilles de route.
       *[other] Et { $count } autres, dans les feuilles de route.
    }
report-overview =
    { $count ->
        [one] La feuille de route
       *[other] Les { $count } feuilles de route
    }
report-overview-caption = Chaque feuille de route : qui la porte, quand elle se relit, combien d'actions sont prêtes
report-roadmap = Feuille de route
report-pilot = Pilote
report-next = Prochaine revue
report-ready = Actions prêtes
report-no-pilot = à trouver ensemble
report-no-review = à fixer ensemble
report-no-action = actions à dire
report-ready-of =
    { $ready } sur { $all }
report-context = Pourquoi cet événement
report-edition = Édition
report-led-by = Porté par
report-horizons-label = Horizons
report-how-it-ran = Comment cela s'est passé
report-held-caption = Les ateliers : quand, avec qui, combien de groupes et de personnes
report-workshop = Atelier
report-when = Quand
report-facilitators = Facilitation
report-groups = Groupes
report-people = Personnes
report-laptops = sur { $count } portables
report-unknown = non connu
report-times-caption = Le temps de chaque étape, en minutes et secondes : prévu, replanifié, réel
report-step = Étape
report-planned = prévu
report-replanned = replanifié
report-actual = réel
report-axis = Axe { $number } · { $title }
report-without-axis = Groupes sans axe
report-axis-empty = Pas encore de feuille de route sur cet axe.
report-colon = {"\u00A0"}:
report-stake = Enjeu
report-question = Question
report-indicator = On saura que ça marche
report-phase =
    { $number }. { $title }
report-for = , pour { $when }
report-for-day = , pour le { $day }
report-room-said = Ce que la salle a dit
report-learned = Ce que le groupe a appris
report-in-common = Ce que les groupes ont en commun
report-themes = Thèmes
report-stakeholders = Personnes et organismes nommés
report-pillars = Les piliers, phase par phase
report-pillars-caption = Combien d'actions chaque pilier porte dans chaque phase
report-pillar = Pilier
report-phase-column = Phase { $number }
report-pillar-idle = pas encore d'action ; est-ce voulu ?
report-inventory = Le réflexe de l'inventaire
report-inventory-opening =
    { $count ->
        [0] Aucune feuille de route ne s'ouvre sur un inventaire.
        [one] Une feuille de route sur { $all } s'ouvre sur un inventaire.
       *[other] { $count } feuilles de route sur { $all } s'ouvrent sur un inventaire.
    }
report-inventory-actions =
    { $count ->
        [0] Aucune des { $all } actions n'en est un.
        [one] Une action sur { $all } en est un.
       *[other] { $count } actions sur { $all } en sont.
    }
report-inventory-questions = À se demander pour chacun : pour quelle décision, prise par qui, avant quand ? Où s'arrête-t-il, qui le tient à jour ?
report-lessons = Ce que l'on a appris
report-reuse = Pour reprendre ces feuilles de route
report-licence = Licence : { $licence }.
report-licence-unknown = La licence n'est pas dite : elle se demande aux personnes qui ont écrit chaque feuille de route.
report-reuse-how = Chaque feuille de route est un fichier texte, ouvert et modifiable. L'adapter à un autre territoire : ctrls adapt.
report-not-counted = À part
report-unread-caption = Les fichiers qui n'ont pas pu être lus, et pourquoi
report-file = Fichier
report-why = Pourquoi
report-diverging = Deux copies d'une même séance diffèrent, toutes deux sont comptées : { $paths }
report-rehearsal = Répétition, non comptée : { $path }
report-adapted = Feuille de route adaptée d'une autre, non comptée : { $path }
report-observations = Annexe · Remarques de facilitation
report-observations-why = Notées pour soi pendant la séance. Un compte-rendu public les laisse de côté (--public).
