### The folder that one sends, and its mail.

## Names of files
handover-folder = remise
handover-roadmap-folder = feuilles-de-route
handover-workbook-name = actions
handover-message-name = message

## The first page
handover-enclosed = Dans ce dossier
handover-report = Le compte-rendu, à imprimer
handover-workbook = Toutes les actions, dans un tableur
handover-calendar = Toutes les dates, pour un agenda
handover-mail = Le message d'envoi
handover-roadmaps = Les feuilles de route
handover-source = « { $title } » à reprendre (TOML)
handover-pilots = Une page par personne qui a promis quelque chose

## The mail
mail-subject = Objet : { $name }, ce que nous en gardons
mail-greeting = Bonjour,
mail-people =
    { $people ->
        [one] { $people } personne a pris part à « { $name } »
       *[other] { $people } personnes ont pris part à « { $name } »
    }
mail-we = Nous avons tenu « { $name } »
mail-held = { $who } ({ $place })
mail-counts = { $who } : { $counts }.
mail-workshops =
    { $count ->
        [one] { $count } atelier
       *[other] { $count } ateliers
    }
mail-roadmaps =
    { $count ->
        [one] { $count } feuille de route
       *[other] { $count } feuilles de route
    }
mail-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
mail-thanks = Merci à chacune et à chacun.
mail-enclosed = Ci-joint, à ouvrir en commençant par { $file } :
mail-line = – { $file } : { $what }
mail-roadmap-files =
    { $count ->
        [one] La feuille de route, à lire (PDF) et à reprendre (TOML)
       *[other] Les { $count } feuilles de route, à lire (PDF) et à reprendre (TOML)
    }
mail-pilot-files =
    { $count ->
        [one] Une page pour qui a promis quelque chose
       *[other] Une page pour chacune des { $count } personnes qui ont promis quelque chose
    }
mail-decisions = Un oui est demandé :
mail-decision = – { $day }, { $who } : { $what }
mail-review = Prochaine revue : le { $day } ({ $titles }).
mail-end = Bien à vous,

## What the command says
handover-next = Le message à coller dans un courriel : { $path }
handover-removed = { $path } n'est plus d'actualité : retiré
