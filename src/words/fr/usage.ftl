### A command line that is not understood, what a help adds to an option, settings.

usage-unknown-argument = { $typed } n'existe pas.
usage-unknown-argument-near = { $typed } n'existe pas. Peut-être { $nearest } ?
usage-surplus-argument = « { $typed } » est de trop.
usage-unknown-command = « { $typed } » n'est pas une commande.
usage-unknown-command-near = « { $typed } » n'est pas une commande. Peut-être { $nearest } ?
usage-no-value = { $argument } attend une valeur.
usage-no-value-of = { $argument } attend une valeur : { $values }.
usage-bad-value-of = { $argument } ne connaît pas « { $typed } ». Valeurs : { $values }.
usage-bad-value-near = { $argument } ne connaît pas « { $typed } ». Peut-être { $nearest } ? Valeurs : { $values }.
usage-bad-value = « { $typed } » ne convient pas à { $argument }. { $help }
usage-out-of-range = « { $typed } » ne convient pas à { $argument } : de { $least } à { $most }.
usage-unknown-command-of = « { $typed } » n'est pas une commande. Il y a : { $commands }.
option-only-for = { $option } ne va qu'avec --format { $formats }.
usage-too-many-values = { $argument } n'attend pas « { $typed } » en plus.
usage-wrong-number = { $argument } attend { $expected } valeurs, pas { $given }.
usage-no-equals = { $argument } s'écrit avec « = ».
usage-twice = { $argument } est donné deux fois.
usage-conflict = { $argument } ne va pas avec { $other }.
usage-missing = Il manque { $arguments }.
usage-no-command = Il manque une commande.
usage-not-utf8 = Un argument n'est pas de l'UTF-8.
usage-wrong = Cette ligne n'est pas comprise.
usage-way-out = L'aide : { $help }
usage-default = par défaut : { $value }
usage-values = valeurs : { $values }

## Settings
config-language = langue
config-mode = mode
config-mode-screen = écran
config-mode-linear = linéaire
config-mode-piped = lignes lues
config-colours = couleurs
config-colours-bare = aucune, ni gras
config-colours-none = aucune
config-colours-some = { $count }
config-signs = signes
config-workshop = atelier
config-sessions = séances
config-licence = licence
config-organisation = organisation
config-facilitators = animation
config-event = événement
config-bell = cloche
config-switch = { $state ->
    [on] oui
   *[off] non
    }
config-file = vos réglages
config-from-system = réglage du système
settings-not-toml = { $path } n'est pas lisible comme fichier de réglages ; il reste tel quel.
config-state = état
config-last = dernière séance
config-none = –
config-from-default = par défaut
config-from-input = l'entrée n'est pas un terminal
config-from-output = la sortie n'est pas un terminal
config-needs-terminal = Les réglages se demandent à un terminal ; sinon, écrivez-les dans un fichier ctrls.toml.
config-edit-head = Vos réglages, dans { $path }. Entrée garde la réponse entre crochets, « - » l'efface.
config-ask-language = Langue de l'écran, fr ou en
config-ask-facilitators = Qui anime, noms séparés par des virgules
config-ask-organisation = Qui mène vos événements
config-ask-licence = Licence des feuilles de route
config-ask-sessions = Dossier des séances
config-ask-bell = La cloche sonne, oui ou non
config-not-a-language = « { $typed } » : l'écran parle fr ou en.
config-not-a-switch = « { $typed } » : oui ou non.
