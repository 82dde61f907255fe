### Which session is meant, and what is wrong with what was read.

latest-session = Pas de séance nommée : la dernière, { $folder }
last-session = Pas de séance ici : la dernière de cette machine, { $folder }
session-around = Pas de séance nommée : celle où vous êtes, { $folder }
live-session = Pas de séance nommée : celle qui est ouverte, { $folder }
open-session = Une séance n'est pas terminée : ctrls resume { $folder }
no-session = Pas de séance ici, ni avant sur cette machine. Pour commencer : ctrls run
only-rehearsals = Il n'y a ici que des répétitions ; celle que vous voulez se nomme : { $folder }
damage-more = Et { $lines } autres lignes.
damage-repair = Réparer, sans rien supprimer : ctrls repair { $folder }
damage-torn =
    { $path } : la dernière ligne n'est écrite qu'à moitié ; tout ce qui précède est lu.
trouble-too-long = ligne trop longue, passée
trouble-not-utf8 = ligne qui n'est pas en UTF-8, passée
trouble-nul = ligne d'octets nuls, passée
trouble-header = première ligne abîmée, refaite d'après ses copies ({ $why })
trouble-altered = ligne qui n'est plus telle qu'elle a été écrite, lue quand même
trouble-out-of-order = le numéro { $found } vient là où { $expected } est attendu : lignes d'une autre copie, ou déplacées
misread-altered = sa somme de contrôle ne correspond pas
journal-no-workshop =
    { $path } : ni sa première entrée ni workshop.toml ne disent quel atelier c'était. Une sauvegarde de workshop.toml à côté le rend lisible.
trouble-blank = ligne vide
trouble-not-an-entry = ligne qui n'est pas une entrée, passée ({ $why })
trouble-not-understood = entrée « { $kind } » incomprise, passée ({ $why })
misread-not-json = ce n'est pas du JSON
misread-cut = elle s'arrête au milieu
misread-missing = il manque le champ « { $field } »
misread-twice = le champ « { $field } » est écrit deux fois
misread-wrong = la valeur du champ « { $field } » ne convient pas
misread-other-shape = elle n'a pas de champs
misread-too-long = elle dépasse { $mebibytes } Mio
misread-not-utf8 = elle n'est pas en UTF-8
trouble-unknown-kind = entrée « { $kind } » d'une autre version, gardée et passée
trouble-gap = le numéro { $found } suit là où { $expected } est attendu
trouble-backwards = son heure revient en arrière
journal-no-header =
    { $path } : pas de première ligne entière, ce n'est pas un journal de ctrls. Une copie de secours le remplace ; sans elle, une nouvelle séance : ctrls run
journal-created =
    { $path }:1:{ $column } : « created » ne dit aucune heure, et aucune entrée n'en dit une autre. Écrit comme "created":"2026-12-03T14:00:00.000+01:00", il rend la séance lisible.
journal-header =
    { $path }:1:{ $column } : la première ligne n'est pas celle d'un journal de ctrls ({ $why }). Une copie de secours la remplace ; le reste est intact.
journal-version-newer =
    { $path } a été écrit par un ctrls plus récent (format { $found }). Cette version lit les formats { $known } ; rien n'a été changé. Pour le lire : installez ctrls { $found } ou plus récent.
journal-version =
    { $path } a été écrit par un autre ctrls (format { $found }). Cette version lit les formats { $known } ; rien n'a été changé.
newer-waits =
    { $path } a été modifié à la main. Une version plus récente attend. Comparer : ctrls diff { $path } { $newer } · la prendre : mv { $newer } { $path }
nothing-to-report = Ni séance ni feuille de route à cet endroit. Indiquez le dossier qui les contient : ctrls report DOSSIER
report-only-rehearsals =
    { $count ->
        [one] Il n'y a là qu'une répétition, et une répétition n'est pas comptée. Indiquez le dossier d'une séance tenue : ctrls report DOSSIER
       *[other] Il n'y a là que des répétitions ({ $count }), et une répétition n'est pas comptée. Indiquez le dossier d'une séance tenue : ctrls report DOSSIER
    }
report-only-adapted =
    { $count ->
        [one] Il n'y a là qu'une feuille de route adaptée d'une autre : elle n'est pas comptée. Pour la lire : ctrls show
       *[other] Il n'y a là que des feuilles de route adaptées d'autres ({ $count }) : elles ne sont pas comptées. Pour les lire : ctrls show
    }
report-event = « { $name } »
report-several-events = Plusieurs événements à cet endroit : { $events }. Ce compte-rendu les réunit sous le nom « { $name } ». Pour un compte-rendu par événement : ctrls report DOSSIER, avec le dossier de chacun.
report-several-languages = Feuilles de route en plusieurs langues ({ $languages }) : le compte-rendu est en « { $language } ». Pour l'autre : --lang
report-not-public =
    { $count ->
        [one] Une remarque de facilitation est en annexe. Pour un compte-rendu à publier : --public
       *[other] { $count } remarques de facilitation sont en annexe. Pour un compte-rendu à publier : --public
    }
report-undeclared = Lieu, dates, raisons de l'événement : ctrls report { $path } --new-event écrit un fichier à compléter.
report-several-texts = Un seul texte va à la sortie. Pour plusieurs, un nom : --out { $name }
report-not-a-text = Le format { $format } ne va pas à la sortie : nommez un fichier, --out { $name }
report-other-ending =
    { $path } se termine comme un fichier { $named }, et --format dit { $asked } : rien n'est écrit. Accordez les deux, ou laissez --format de côté.
report-file-name = compte-rendu
event-template-head = Ce que l'on sait de l'événement dans son ensemble. Ce qui n'est pas connu reste en commentaire, ou s'efface.
