### What the live room answers and tells.

told-windows-1252 = { $count ->
        [one] Une ligne n'est pas en UTF-8 : lue comme du Windows-1252.
       *[other] { $count } lignes ne sont pas en UTF-8 : lues comme du Windows-1252.
    }
told-no-keys = Cette fenêtre (Git Bash) n'envoie pas les touches : mode ligne par ligne. Pour l'écran complet : winpty ctrls …
told-lost-signs = { $count ->
        [one] Une ligne a perdu des accents en route (« ? » au milieu d'un mot). Donnez le fichier par --input.
       *[other] { $count } lignes ont perdu des accents en route (« ? » au milieu d'un mot). Donnez le fichier par --input.
    }
typed-on = Pris à part : { $text }. Flèche haut rappelle la ligne refusée.
quit-unsaved = Tout n'est pas enregistré. Dans quel autre dossier l'écrire ? Tapez son chemin, /quitte pour partir sans, ou Entrée pour rester.
quit-stays = La séance continue.
folder-prompt = Dossier ›{" "}
remark-where = dans sa feuille de route (la salle)
lesson-where = leçon (dans sa feuille de route)
observation-noted = Noté pour vous (compte-rendu seulement).
edited =
    { $mark ->
        [E] { $id } corrigé.
        [F] { $id } corrigé.
       *[other] { $id } corrigée.
    }
edited-link = texte corrigé
dropped =
    { $mark ->
        [E] { $note } est retiré.
        [F] { $note } est retiré.
       *[other] { $note } est retirée.
    } Pour revenir : /annule
merged =
    { $count ->
        [one] { $from } rejoint { $into } (texte de { $into } gardé).
       *[other] { $from } rejoignent { $into } (texte de { $into } gardé).
    } Pour revenir : /annule
moved =
    { $count ->
        [one] { $ids } est maintenant à la table { $group }.
       *[other] { $ids } sont maintenant à la table { $group }.
    }
moved-from = { $id } est maintenant à la table { $group } (avant : { $from }).
became = { $old } devient { $new } ({ $old } reste un autre nom de { $new }).
themed = Thème « { $theme } » : { $ids }.
unthemed = Sans thème : { $ids }.
dots-linear =
    { $dots ->
        [one] { $id } { $dots } point
       *[other] { $id } { $dots } points
    }
changed = { $now } (avant : { $old })
dots-before = { $counted } (avant : { $old })
group-votes = { $group } : { $dots }
chosen-one = { $group } → { $ids }
chosen-linear = { $ids } à la table { $group }
chosen =
    { $mark ->
        [E] { $count ->
            [one] Gardé : { $kept }.
           *[other] Gardés : { $kept }.
        } Les frictions y seront reliées.
        [F] { $count ->
            [one] Gardé : { $kept }.
           *[other] Gardés : { $kept }.
        } Les questions y seront reliées.
        [Q] { $count ->
            [one] Gardée : { $kept }.
           *[other] Gardées : { $kept }.
        } Les idées y seront reliées.
       *[other] { $count ->
            [one] Gardée : { $kept }.
           *[other] Gardées : { $kept }.
        }
    }
roadmap-title = Titre de la feuille de route { $group }
roadmap-stake = Enjeu central de la feuille de route { $group }
roadmap-named = Feuille de route { $group }
roadmap-fields = Feuille de route { $group } : { $fields }.
field-emptied = { $field } : vidé
field-on = { $field } le { $date }
field-without = { $field } (vidé)
field-filled = { $field } : { $value }
phase-untitled = Phase { $phase }
phase-titled = Phase { $phase } « { $title } »
action-ready = { $phase } : prête
ready-now = prête
step-left = { $step } : { $spent } pour { $planned }.
step-reopened = { $step } : étape rouverte là où elle s'était arrêtée.
typed-meanwhile =
    { $count ->
        [one] { $ids } a été notée entre-temps : /déplace { $typed } { kind-typed } l'y ramène.
       *[other] { $ids } ont été notées entre-temps : /déplace { $typed } { kind-typed } les y ramène.
    }
time-added = { $step } : +{ $minutes }.
plan-accepted = Plan accepté. Fin { $end }.
plan-kept = Plan gardé. Fin { $end }.
plan-lapsed = Proposition tombée : le plan d'avant continue.
group-added = { $group } : table ajoutée. Vous y êtes.
group-added-axis = { $group } : table ajoutée (axe : { $axis }). Vous y êtes.
group-closed =
    { $notes ->
        [0] { $group } est fermée.
        [one] { $group } est fermée ; sa note reste.
       *[other] { $group } est fermée ; ses { $notes } notes restent.
    }
group-renamed = { $group } (avant : { $old })
group-now = { $group } : { $what }.
group-same = { $group }.
people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
people-none = sans nombre de personnes
people-before =
    { $count ->
        [one] { $count } personne (avant : { $old })
       *[other] { $count } personnes (avant : { $old })
    }
axis-none = sans axe
axis-now = axe « { $axis } »
backgrounds-none = sans horizons
backgrounds-now = horizons « { $backgrounds } »
promised-before = Fin promise : { $end } (avant : { $old }).
promised = Fin promise : { $end }.
bell-on = La cloche sonne de nouveau. La couper : /cloche
bell-off = La cloche est coupée. La remettre : /cloche
kind-picked =
    { $kind ->
        [issue] Les lignes qui suivent sont des enjeux, jusqu'à /suite.
        [friction] Les lignes qui suivent sont des frictions, jusqu'à /suite.
        [question] Les lignes qui suivent sont des questions, jusqu'à /suite.
        [idea] Les lignes qui suivent sont des idées, jusqu'à /suite.
        [action] Les lignes qui suivent sont des actions, jusqu'à /suite.
       *[other] Les lignes qui suivent sont ce que dit la salle, jusqu'à /suite.
    }
timer-part = Minuteur { $left } : { $title }.
timer-none = Plus de minuteur.
timer-set = Minuteur { $left }.
clock-stopped = Horloge arrêtée à { $hour }. Pour la relancer : /reprends
pause-counted = Pause de { $last } comptée.
pause-counted-left = Pause de { $last } comptée : reste { $left }.
pause-counted-over = Pause de { $last } comptée : dépassé de { $over }.
clock-goes-on = L'horloge repart après { $lasted }. La fin promise ne bouge pas : { $end }.
undone = Annulé : { $what }. Encore : /annule · Revenir : /refais
undone-linear = Annulé : { $what }. /annule annule encore, /refais revient.
redone = Refait : { $what }.
started = C'est parti : { $hour }. Fin promise { $end }.
started-late = C'est parti : { $hour }. Fin promise { $end } : { $left } au lieu de { $whole }.
started-margin-spent = C'est parti : { $hour }. Fin promise { $end } : { $left } au lieu de { $whole }, la marge ({ $margin }) est dépensée.
started-margin-left = C'est parti : { $hour }. Fin promise { $end } : { $left } au lieu de { $whole }, reste { $spare } de marge.
list-and = { $most } et { $last }
answers-linear = { $id } répond à { $links }
act-noted = { $id } « { $text } » ({ $group })
act-observation = votre remarque
act-edited = correction de { $id }
act-dropped = retrait de { $note }
act-merged = fusion de { $into } et { $from }
act-moved = déplacement de { $ids }
act-votes = points de { $ids }
act-theme = thème de { $ids }
act-chosen = choix de { $ids }
act-roadmap = feuille de route { $group }, { $fields }
act-phase = ouverture de la phase { $phase }
act-item = { $item }, { $fields }
act-step = passage à { $step }
act-time = { $minutes } de plus
act-plan = plan accepté
act-plan-kept = plan gardé
act-group-added = ajout de la table { $group }
act-group-changed = correction de la table { $group }
act-described = ce qui est dit de la séance
form-left =
    { $empty ->
        [0] rien ne manque
        [one] 1 laissé vide
       *[other] { $empty } laissés vides
    }
form-done =
    { $filled ->
        [0] { $name } : rien de rempli, { form-left }.
        [one] { $name } : 1 champ rempli, { form-left }.
       *[other] { $name } : { $filled } champs remplis, { form-left }.
    }
form-prompt-linear = { $at } sur { $all }, { $question } :{" "}
form-nothing = { $name } : rien ne manque.
form-title = FICHE { $name } · { $text }
form-title-bare = FICHE { $name }
form-title-linear = Fiche de { $name }.
form-title-text-linear = Fiche de { $name } : { $text }
form-head =
    { $count ->
        [one] Un champ vide. Entrée le laisse ; Échap ou une ligne « / » ferme.
       *[other] { $count } champs vides. Entrée passe au suivant, - revient ; Échap ou une ligne « / » ferme.
    }
form-head-linear =
    { $count ->
        [one] Un champ vide. Entrée le laisse ; une ligne « / » ferme.
       *[other] { $count } champs vides. Entrée passe au suivant, - revient ; une ligne « / » ferme.
    }
form-head-all = { $count } questions. Entrée garde et passe, - revient ; une ligne « / » ferme.
form-lacking = { $name } · à compléter : { $fields }
form-question = { field-name } ?
check-nothing = { $group } : plus aucune question.
check-head =
    { $group } : { $count ->
        [one] une question à lire à la table
        [3] trois questions à lire à la table
       *[other] { $count } questions à lire à la table
    }
check-all =
    { $group } : { $count ->
        [one] une question
       *[other] { $count } questions
    }
check-more =
    { $count ->
        [one] une autre
       *[other] { $count } autres
    } : /vérifie tout · y répondre maintenant : /fiche
check-more-linear =
    { $count ->
        [one] une autre
       *[other] { $count } autres
    } : /vérifie tout
    Pour y répondre maintenant : /fiche
group-to-settle = { $group } ({ $count })
to-settle = À régler : { $counts }.
nobody-kept =
    { $kind ->
        [issue] Aucune table n'a gardé d'enjeu
        [friction] Aucune table n'a gardé de friction
        [question] Aucune table n'a gardé de question
       *[other] Aucune table n'a gardé d'idée
    } : /choisis { $example }, ou continuez.
some-kept-nothing =
    { $count ->
        [one] La table { $tables } n'a rien gardé
       *[other] Les tables { $tables } n'ont rien gardé
    } : /choisis { $example }, ou continuez.
some-kept-nothing-bare =
    { $count ->
        [one] La table { $tables } n'a rien noté ici : sa feuille papier se tape plus tard.
       *[other] Les tables { $tables } n'ont rien noté ici : leurs feuilles papier se tapent plus tard.
    }
left-steps =
    { $steps ->
        [one] Il reste une étape et { $minutes } min.
       *[other] Il reste { $steps } étapes et { $minutes } min.
    }
finish-silent =
    Rien n'est noté pour { $groups }.
    /fin encore une fois pour terminer quand même.
finish-early = { left-steps } /fin encore une fois pour terminer quand même.
finish-early-silent =
    { left-steps } Rien n'est noté pour { $groups }.
    /fin encore une fois pour terminer quand même.
no-tips = Pas de conseil pour cette étape.
already = C'est déjà le cas : rien ne change.
this-line = cette ligne
not-saved-yet = Noté { $name }, pas encore enregistré : { $reason }. La salle continue ; chaque ligne réessaie.
saved-again =
    { $lines ->
        [one] Tout est enregistré de nouveau : 1 ligne rattrapée.
       *[other] Tout est enregistré de nouveau : { $lines } lignes rattrapées.
    }
interrupt-told = Ligne effacée (flèche haut la rappelle). Pour quitter (la séance se reprend) : Ctrl-C encore.
suspend-told = Ctrl-Z ne suspend pas la séance. Pour revenir sur un geste : /annule
end-told = Pour quitter (la séance se reprend) : /quitte
time-backwards = Ligne { $line } : son heure revient en arrière, lue à l'heure de la ligne d'avant.
refused-line = Ligne { $line } : { $why }
slept = Le portable a dormi { $last }, comptées : la salle a continué. Si c'était une pause : /pause { $pause }
lines-unread =
    { $lines ->
        [one] Une ligne après la fin n'a pas été lue. Pour l'ajouter : ctrls resume
       *[other] { $lines } lignes après la fin n'ont pas été lues. Pour les ajouter : ctrls resume
    }
lines-lost =
    { $lines ->
        [one] Une ligne n'est sur aucun disque : aucun dossier ne l'a prise.
       *[other] { $lines } lignes ne sont sur aucun disque : aucun dossier ne les a prises.
    }
moved-to = La séance entière est maintenant dans { $path }.
edited-by-hand = { $path } a été modifié à la main : gardé. La nouvelle version est à côté : { $beside }
earlier-stays = { $path } porte un nom d'avant et a été modifié à la main : gardé.
kind-typed =
    { $kind ->
        [issue] enjeu
        [friction] friction
        [question] question
        [action] action
       *[other] idée
    }
field-name =
    { $field ->
        [title] titre
        [stake] enjeu central
        [goal] objectif
        [pilot] pilote
        [due] échéance
        [first_step] premier pas
        [done_when] fait quand
        [from] idée d'origine
        [pillar] pilier
        [resources] ressources
        [partners] partenaires
        [depends_on] dépend de
        [decided_by] qui décide
        [indicator] indicateur
        [review] revue
        [contact] contact
        [pillars] piliers
        [licence] licence
       *[phase] phase
    }
you-were = Vous étiez à la table { $number }.
last-note = Dernière note : { $id } « { $text } ».
line-split = Ligne { $line } : trop longue pour une note, elle en devient plusieurs.
still-not-saved = Pas encore enregistré : { $reason }.
interrupt-told-linear = Ligne effacée. Pour quitter (la séance se reprend) : Ctrl-C encore.
interrupt-told-empty = Pour quitter (la séance se reprend) : Ctrl-C encore.
half-typed-kept = La ligne en cours n'est pas notée ; ctrls resume la remet à l'invite.
half-typed-back = La ligne que vous tapiez est revenue : corrigez, puis Entrée.
half-typed-was = Une ligne était restée à moitié tapée : « { $line } ». Pour la noter, retapez-la.
not-finished = La séance n'est pas terminée : ses notes sont enregistrées, ses feuilles de route ne le sont pas. Une fois la place faite : /fin
