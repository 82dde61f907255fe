### What went wrong with a file, a folder or the system, and the way out.

## Disk
disk-full = disque plein
disk-limit = taille de fichier limitée
disk-permission = accès refusé
disk-open-elsewhere = fichier ouvert ailleurs
disk-read-only = disque en lecture seule
system-refusal =
    { $kind ->
        [exists] quelque chose porte déjà ce nom
        [no-session] aucune séance à cet endroit
        [folder] un dossier occupe la place
        [no-file] ce n'est pas un fichier ordinaire
        [too-long] le texte est trop long
        [encoding] ce n'est pas de l'UTF-8
        [name] le système n'accepte pas un tel nom
        [links] trop de liens
        [handles] trop de fichiers sont ouverts
        [busy] un autre programme l'occupe
        [failing] le disque est en panne
        [not-empty] le dossier n'est pas vide
        [devices] les deux sont sur des disques différents
        [time] pas de réponse à temps
        [network] le réseau ne répond plus
        [memory] mémoire pleine
        [unsupported] ce disque ou ce terminal ne le permet pas
        [cut] la fin est venue trop tôt
        [closed] plus personne ne lit là
        [invalid] le système n'accepte pas une telle demande
       *[other] le système n'a pas dit pourquoi
    }
system-code = le système refuse, code { $code }
system-refused = Cela n'a pas pu se faire : { $reason }.
disk-slow = le disque ne répond pas
disk-gone = disque absent
path-disk-full = Disque plein : { $path } reste comme il était. Libérez de la place, puis recommencez.
path-disk-full-new = Disque plein : { $path } n'est pas écrit. Libérez de la place, puis recommencez.
path-limit-new = { $path } dépasse ce qui a le droit d'être écrit (ulimit -f) : il n'est pas écrit.
export-elsewhere = Ailleurs : --out DOSSIER
path-limit = { $path } n'a plus le droit de grandir (ulimit -f). L'ancienne version est intacte.
path-permission = Accès refusé : { $path }. Vérifiez les droits, ou choisissez un autre dossier.
path-name-device = { $path } : Windows réserve le nom « { $name } » à un appareil. Choisissez un autre nom.
path-name-sign = { $path } : Windows n'admet pas le signe « { $sign } » dans un nom. Choisissez un autre nom.
path-name-end = { $path } : Windows n'admet ni espace ni point à la fin d'un nom. Choisissez un autre nom.
path-open-elsewhere = { $path } est ouvert dans un autre programme : fermez-le, puis recommencez.
path-read-only = Disque en lecture seule : { $path }. Choisissez un autre dossier.
path-not-found = { $path } n'est pas là.
path-exists = { $path } existe déjà et reste comme il est. Pour le remplacer : --force.
path-not-ordinary = { $path } mène ailleurs (un lien, ou autre chose qu'un fichier) : rien n'y est écrit.
output-refused = La sortie est incomplète : { $reason }.
path-special = { $path } est { $nature } : il faut ici un fichier ordinaire.
not-a-session-but = { $path } est { $nature }, pas une séance. Les séances d'ici : ctrls list
not-a-text-but = { $path } est { $nature } : il faut ici un fichier texte de ctrls (TOML).
disk-in-use = une autre fenêtre écrit cette séance
journal-set-aside = Autre chose se trouvait à la place de { $journal } : c'est gardé dans { $kept }, et toute la séance est réécrite.
journal-written-anew = { $journal } n'était plus là : toute la séance y est réécrite.
session-moved-taken = Une autre fenêtre écrit maintenant dans { $from } : la séance continue dans { $to }, avec tout ce qui était noté. Pour y revenir : ctrls resume { $session }
session-moved-gone = { $from } ne peut plus être écrit : la séance continue dans { $to }, avec tout ce qui était noté. Pour y revenir : ctrls resume { $session }
file-nature =
    { $kind ->
        [pdf] un document PDF
        [word] un document Word
        [spreadsheet] un classeur Excel
        [open-document] un document OpenDocument
        [zip] une archive ZIP
        [old-office] un ancien document Office
        [picture] une image
        [media] un son ou un film
        [archive] une archive compressée
        [program] un programme
        [web-page] une page web
        [calendar] un calendrier
        [recording] un enregistrement de terminal
        [journal] un journal de ctrls
        [roadmap] une feuille de route
        [workshop] un atelier
        [event] un événement
        [setup] un fichier de préparation
        [settings] un fichier de réglages
        [json] un fichier JSON
        [utf16] un texte en UTF-16
        [binary] un fichier binaire
        [empty] un fichier vide
        [pipe] un tube nommé
        [socket] un point de connexion (socket)
        [device] un périphérique
        [other] autre chose qu'un fichier
       *[text] un fichier texte
    }
path-is-folder = { $path } est un dossier : indiquez un fichier.
path-is-file = { $path } est un fichier : indiquez un dossier.
ending-unknown = { $path } : .{ $ending } n'est la fin d'aucun format possible ici. Il y a { $endings }.
folder-named-as-file = { $path } se termine comme un fichier .{ $ending }, et { $option } attend un dossier. Un dossier de ce nom : ajoutez / à la fin.
path-no-folder = { $path } : un dossier de ce chemin est un fichier. Vérifiez le chemin.
path-too-long = { $path } dépasse { $kibibytes } Kio : il n'est pas lu.
path-not-utf8 = { $path } n'est pas en UTF-8 (octet { $at }). Enregistrez-le en UTF-8, puis recommencez.
path-system = { $path } : { $reason }.
not-a-session = Pas de séance dans { $path } (il y faut journal.jsonl).
session-exists = { $path } contient déjà une séance. Pour la reprendre : ctrls resume { $session }
session-in-use =
    Cette séance est déjà ouverte (processus { $process }, depuis { $since }). Pour la regarder : ctrls watch { $path }
session-in-use-elsewhere =
    Cette séance est déjà ouverte (processus { $process } sur { $host }, depuis { $since }). Pour la regarder : ctrls watch { $path }
session-in-use-unknown = Cette séance est déjà ouverte. Pour la regarder : ctrls watch { $path }
torn-set-aside = La dernière ligne n'était écrite qu'à moitié : elle est mise de côté dans { $path }.
torn-text-set-aside = La dernière ligne n'était écrite qu'à moitié : « { $text } » est mis de côté dans { $path }.
