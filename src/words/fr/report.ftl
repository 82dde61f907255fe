### The account of an event.

report-untitled = Compte-rendu d'atelier
report-kicker = Compte-rendu
report-theme = Le thème
report-foot = { $title }, compte-rendu
report-source = D'où vient ce compte-rendu
report-source-declared = Écrit par ctrls à partir des journaux de séance, des feuilles de route et d'event.toml, où les organisateurs disent ce qu'ils savent de l'événement.
report-source-counted = Écrit par ctrls à partir des journaux de séance et des feuilles de route. Rien n'est déclaré de l'événement : les chiffres sont comptés, et ce qui n'est pas connu n'est pas écrit.
report-essential = L'essentiel
report-number =
    { $count ->
        [2] deux
        [3] trois
        [4] quatre
        [5] cinq
        [6] six
        [7] sept
        [8] huit
        [9] neuf
        [10] dix
        [11] onze
        [12] douze
        [13] treize
        [14] quatorze
        [15] quinze
        [16] seize
       *[other] { $count }
    }
report-workshops-people =
    { $workshops ->
        [0] { $people ->
            [one] une personne a participé
           *[other] { $people } personnes ont participé
        }
        [one] un atelier a réuni { $people ->
            [one] une personne
           *[other] { $people } personnes
        }
       *[other] { $number } ateliers ont réuni { $people ->
            [one] une personne
           *[other] { $people } personnes
        }
    }
report-workshops =
    { $workshops ->
        [one] un atelier a eu lieu
       *[other] { $number } ateliers ont eu lieu
    }
report-horizons = Des horizons variés : { $horizons }.
report-made =
    { $roadmaps ->
        [0] Aucune feuille de route n'est encore écrite.
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
report-tables =
    { $roadmaps ->
        [0] aucune feuille de route n'est encore écrite
        [one] une table en est sortie avec sa feuille de route
       *[other] { $number } tables en sont sorties avec chacune sa feuille de route
    }{ $without ->
        [0] .
        [one] { $roadmaps ->
            [0] .
           *[other] {" "}; une autre n'en a pas encore.
        }
       *[other] { $roadmaps ->
            [0] .
           *[other] {" "}; { $without } autres n'en ont pas encore.
        }
    }
report-done =
    { $done ->
        [one] Une action est déjà faite.
       *[other] { $done } actions sont déjà faites.
    }
report-actions =
    { $actions ->
        [one] { $done ->
            [0] Une action est écrite
           *[other] Une autre reste à mener
        }, { $ready ->
            [0] pas encore prête à démarrer
           *[other] prête à démarrer
        } ; { $without ->
            [0] elle a un pilote.
           *[other] elle attend encore un pilote.
        }
       *[other] { $done ->
            [0] Sur { $actions } actions
           *[other] Sur les { $actions } autres
        }, { $ready ->
            [0] aucune n'est encore prête à démarrer
            [one] une est prête à démarrer
           *[other] { $ready } sont prêtes à démarrer
        } ; { $without ->
            [0] chacune a un pilote.
            [one] une attend encore un pilote.
           *[other] { $without } attendent encore un pilote.
        }
    }
report-no-actions =
    { $phases ->
        [one] Une phase est écrite ; ses actions restent à dire.
       *[other] { $phases } phases sont écrites ; leurs actions restent à dire.
    }
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
report-figure-ready =
    { $count ->
        [one] prête
       *[other] prêtes
    }
report-counted-workshops = Ateliers déclarés : { $declared } ; comptés dans les séances : { $counted }.
report-counted-people = Personnes déclarées : { $declared } ; comptées aux tables : { $counted }.
report-people-unknown = Le nombre de personnes n'est pas connu.
report-decisions = Les décisions attendues
report-decisions-intro =
    { $count ->
        [one] un oui est attendu pour avancer.
       *[other] { $number } oui sont attendus pour avancer.
    }
report-decision-due = , action à mener pour le { $day }
report-undated = à dater
report-more-decisions =
    { $count ->
        [one] Et une autre, dans les feuilles de route.
       *[other] Et { $count } autres, dans les feuilles de route.
    }
report-overview =
    { $count ->
        [one] La feuille de route
       *[other] Les { $number } feuilles de route
    }
report-overview-caption = Par axe : titre, groupe, actions prêtes, prochaine échéance
report-roadmap = Feuille de route
report-group = Groupe
report-pilot = Pilote de l'ensemble
report-next = Prochaine date
report-ready = Actions prêtes
report-no-action = actions à dire
report-ready-of =
    { $ready } sur { $all }
report-all-done =
    { $done ->
        [one] l'action est faite
       *[other] les { $done } sont faites
    }
report-context = Pourquoi cet événement
report-edition = Édition
report-led-by = Porté par
report-horizons-label = Horizons
report-how-it-ran = Annexe · Comment cela s'est passé
report-held-caption = Les ateliers : quand, avec qui, combien de groupes et de personnes
report-workshop = Atelier
report-when = Quand
report-facilitators = Facilitation
report-groups = Groupes
report-people = Personnes
report-laptops = sur { $count } portables
report-unknown = non connu
report-times = Le temps de chaque étape
report-times-caption = Le temps de chaque étape, en minutes et secondes : prévu, replanifié, réel
report-step = Étape
report-axis = Axe { $number } · { $title }
report-without-axis = Groupes sans axe
report-axis-empty = Pas encore de feuille de route sur cet axe.
report-colon = {"\u00A0"}:
report-indicator = On saura que ça marche
report-actions-caption = { $title } : qui fait quoi pour quand, phase par phase
report-room-said = Ce que la salle a dit
report-learned = Ce que le groupe a appris
report-in-common = Ce que les groupes ont en commun
report-themes = Thèmes
report-stakeholders = Personnes et organismes nommés
report-pillars = Les missions, phase par phase
report-pillars-caption = Combien d'actions chaque mission porte dans chaque phase
report-pillar = Mission
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
report-reuse-how = Chaque feuille de route est un fichier texte, ouvert et modifiable. Elle s'adapte à un autre territoire, sa source citée.
report-not-counted = À part
report-unread =
    { $count ->
        [one] Un fichier n'a pas pu être lu : ce qu'il contient n'est ni compté ni repris ici.
       *[other] { $count } fichiers n'ont pas pu être lus : ce qu'ils contiennent n'est ni compté ni repris ici.
    }
report-unread-place = ligne { $line }, colonne { $column }
report-unread-caption = Les fichiers qui n'ont pas pu être lus, et pourquoi
report-file = Fichier
report-why = Pourquoi
report-diverging = Deux copies d'une même séance diffèrent, toutes deux sont comptées : { $paths }
report-rehearsal = Répétition, non comptée : { $path }
report-adapted = Feuille de route adaptée d'une autre, non comptée : { $path }
report-observations = Ne pas diffuser · Remarques de l'animation
report-observations-why = Notées pour soi pendant la séance. Un compte-rendu public les laisse de côté.

## The weeks, the accounts
report-stuck = Ce qui est bloqué
report-follow-ups = Où en est-on depuis
report-weeks = Les six prochaines semaines
report-weeks-caption = Par jour : premiers pas, échéances, décisions et revues de toutes les tables
report-weeks-span = Du { $from } au { $until }.
report-weeks-day = Jour
report-weeks-what = Quoi
report-weeks-who = Qui
report-weeks-review = Revue de la feuille de route
report-weeks-decision = Oui attendu
report-weeks-decision-whole = Oui attendu pour la feuille de route entière
report-weeks-due = Échéance
report-weeks-more =
    { $count ->
        [one] Et une autre date, dans le calendrier de sa feuille de route.
       *[other] Et { $count } autres dates, dans les calendriers des feuilles de route.
    }
report-method = La méthode
report-method-steps = « { $workshop } » avance en { $number } étapes : { $course }.
report-method-minutes = Il dure { $minutes } minutes.
report-method-tables =
    { $count ->
        [one] Une table y a travaillé.
       *[other] { $number } tables y ont travaillé, chacune sur son sujet.
    }
report-noted = « { $text } »
report-noted-votes = « { $text } » ({ $votes ->
        [one] { $votes } point
       *[other] { $votes } points
    })
report-account-issue = Cette table est partie de { $issue }.
report-account-stake = Cette table est partie de cet enjeu : { $stake }.
report-account-friction = Elle a vu que cela coince ici : { $friction }.
report-account-question = Elle s'est demandé : { $question }
report-account-ideas =
    { $count ->
        [one] Elle a gardé une idée : { $ideas }.
       *[other] Elle a gardé ces idées : { $ideas }.
    }
report-account-phases =
    { $count ->
        [one] Elle propose un temps :
       *[other] Elle propose { $number } temps :
    }
report-account-empty = Cette table n'a pas encore de feuille de route : ce qu'elle a noté reste à reprendre.
report-overview-tables = Les tables et leurs feuilles de route
report-file-of = Le fichier
report-was-planned = prévu { $time }
