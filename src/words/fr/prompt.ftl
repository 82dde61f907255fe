### What is asked and said around a room: before, after, on return.

minutes-too-few = { $minutes } minutes ne suffisent pas à cet atelier : il en faut au moins { $least }. Pour un atelier plus court : ctrls workshop list
start-needs-input = --start va avec --input ou avec des lignes reçues : au clavier, l'heure est celle de la machine.
groups-disagree = --groups dit { $groups }, et --group en nomme { $named }. Accordez les deux, ou laissez --groups de côté.
groups-disagree-setup = --groups dit { $groups }, et { $setup } en prévoit { $held }. Accordez les deux, ou laissez --groups de côté.
table-name = Table { $number }
setup-head =
    { $title } · { $minutes } minutes · { $language ->
        [fr] en français
        [en] en anglais
       *[other] { $language }
    }
setup-rule =
    { $count ->
        [one] Une question
        [2] Deux questions
        [3] Trois questions
       *[other] Quatre questions
    } ; Entrée garde la réponse entre crochets. Tout se corrige.
ask-title = Titre de la séance
ask-tables = Combien de tables ?
not-tables = « { $text } » : il faut de 1 à 99 tables, par exemple 3.
ask-people = Combien de personnes en tout ?
ask-people-later = on verra
not-people = « { $text } » : il faut de 1 à 9999 personnes, ou Entrée.
ask-end = À quelle heure promettez-vous de finir ?
ask-end-default = départ + { $minutes } min
not-an-hour = « { $text } » n'est pas une heure. Par exemple 15:30.
hour-passed = { $hour } est passé, il est { $now }. Peut-être { $meant } ?
not-a-start = « { $text } » n'est pas un jour suivi d'une heure. Par exemple 2027-03-20T14:05:00+01:00.
session-id-empty = --session-id demande un identifiant : au moins un caractère. Sans cette option, il est choisi.
from-after-until = --from { $from } vient après --until { $until } : rien ne serait rejoué. Donnez un début plus tôt.
default-title = { $workshop } du { $day }
saved-in = Tout s'enregistre dans { $folder }
name-a-table = Nommer une table : /groupe 1 | nom=Confiance | participants=6
for-the-projector = Pour le vidéoprojecteur, dans une autre fenêtre : { $command }
clock-waits = L'horloge attend. Pour démarrer : /démarre
to-resume = Pour reprendre : ctrls resume { $folder }
panicked = Le programme s'est arrêté sur une faute qui est la sienne. Tout ce qui était noté est enregistré. Pour continuer : ctrls resume { $folder }
journal-newer-minor = { $path } a été écrit par un ctrls plus récent (format { $found }) : il se lit ici, mais ne se complète pas. Installez cette version-là.
reopened-finished = Cette séance était terminée : { $counts }. Complétez-la ; l'horloge se repose, /fin récrit les feuilles de route.
stopped-dead = Elle s'était arrêtée net après { $hour }. Tout ce qui était noté est là : { $counts }.
stopped-dead-partly = Elle s'était arrêtée net après { $hour }. Ce qui peut être lu est là : { $counts }.
lines-missing =
    { $lines ->
        [one] Il y manque ce que disait une ligne du journal : voir ci-dessous.
       *[other] Il y manque ce que disaient { $lines } lignes du journal : voir ci-dessous.
    }
left-at = Vous l'aviez quittée à { $hour } : { $counts }. Pour relancer l'horloge : /reprends
clock-stopped-at = C'était il y a longtemps : l'horloge s'est arrêtée à { $hour }. Pour la relancer : /reprends
clock-went-on = L'horloge a continué { $last }, comme la salle. Si c'était une pause : /pause { $pause }
nothing-to-repair = Rien à réparer dans { $path }.
repaired-header = La première ligne est refaite d'après ses copies.
repaired-altered =
    { $lines ->
        [one] Une ligne (ligne { $list }) n'était plus telle qu'elle a été écrite : elle est gardée telle qu'elle se lit.
       *[other] { $lines } lignes (lignes { $list }) n'étaient plus telles qu'elles ont été écrites : elles sont gardées telles qu'elles se lisent.
    }
repaired-order = Les lignes sont de nouveau dans l'ordre.
repaired-ids = Noms donnés deux fois, le second renommé : { $list }
repaired-kept = Le journal tel qu'il était est gardé dans { $path }.
repaired-notes =
    { $all ->
        [one] { $found } note sur 1 retrouvée.
       *[other] { $found } notes sur { $all } retrouvées.
    }
repaired =
    { $lines ->
        [one] Une ligne illisible (ligne { $numbers }) a quitté le journal ; rien n'est perdu, elle est ici : { $path }
       *[other] { $lines } lignes illisibles (lignes { $numbers }) ont quitté le journal ; rien n'est perdu, elles sont ici : { $path }
    }
line-left-out = Une ligne qui n'est pas comprise n'est pas copiée : { $line }
lines-left-out =
    { $count ->
        [one] Une autre ligne non plus.
       *[other] { $count } autres lignes non plus.
    }
not-an-id = « { $text } » n'est pas un nom de note. Par exemple E3 ou A1.
no-such-id = { $text } n'existe pas dans cette séance. Pour la voir : ctrls show { $session }
merged-journal =
    { $entries ->
        [one] { $path } contient une ligne de plus, de l'autre copie.
       *[other] { $path } contient { $entries } lignes de plus, de l'autre copie.
    }
merge-nothing = { $path } contient déjà tout ce que dit l'autre copie.
merge-two-sessions = { $ours } et { $theirs } sont de deux séances : rien n'est écrit.
merge-newer = Un ctrls plus récent a écrit { $ours } ou { $theirs } : rien n'est écrit. Pour les réunir : cette version de ctrls.
merge-damaged = { $path }:{ $line } : abîmé, rien n'est écrit. Pour le réparer d'abord : ctrls repair { $session }
redact-elsewhere = Les mots de { $id } se trouvent aussi dans : { $places }
redact-places-more =
    { $count ->
        [one] un autre endroit
       *[other] { $count } autres endroits
    }
list-other-journal = { $path } est une autre copie du journal de cette séance.
list-other-merge = { $path } en dit plus que le journal de cette séance. Pour réunir les deux : ctrls merge-journal { $journal } { $journal } { $path }
redact-exists = { $path } contient déjà une séance, qui reste comme elle est. Indiquez un autre dossier : --into DOSSIER
session-not-writable = { $session } ne peut pas être complétée : { $reason }. Pour lire cette séance : ctrls show { $session }. Pour la compléter : copiez son dossier ailleurs, puis reprenez la copie.
