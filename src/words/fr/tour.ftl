### The tour: what it says at each stop, the lines that it proposes, what stays of it.

tour-title = Visite du Repair Café
tour-first-table = Accueillir : Porte
tour-second-table = Réparer : Établi
tour-opening =
    { $mode ->
        [screen] Une visite de cinq minutes dans la vraie salle : un Repair Café inventé, deux tables. À chaque halte, une ligne à taper ; Tab sur une ligne vide l'écrit pour vous. Essayez aussi tout le reste en chemin. Pour sortir : /quitte, ou deux fois Ctrl-C.
        [linear] Une visite de cinq minutes dans la vraie salle : un Repair Café inventé, deux tables. À chaque halte, une ligne à taper. Essayez aussi tout le reste en chemin. Pour sortir : /quitte, ou deux fois Ctrl-C.
       *[piped] Une visite de la vraie salle : un Repair Café inventé, deux tables.
    }
tour-place = VISITE { $number }/{ $all }
tour-place-linear = Visite, { $number } sur { $all }.
tour-about =
    { $stop ->
        [start] L'horloge attend que tout le monde soit assis. Ceci la démarre.
        [issues] Vous lisez à voix haute ce que dit l'étape ; ceci ouvre la suivante, où les tables écrivent ce qui est en jeu.
        [note] Une ligne sans « / » est une note de la table que nomme l'invite, dans les mots de la table.
        [other-table] Un numéro devant, et la ligne va à cette table.
        [keep] Chaque table garde ce qui pèse le plus. E1 est le numéro de la note.
        [frictions] Ce qui est gardé mène à l'étape suivante : là où ça coince.
        [answer] Une friction répond à l'enjeu que sa table a gardé ; la flèche dit lequel.
        [undo] Rien ne s'efface. Ceci reprend le dernier acte ; encore une fois va plus loin.
        [redo] Et ceci le remet.
        [action] Une action se note à n'importe quelle étape. Derrière les « | », qui la porte et pour quand.
        [check] Ce qui retient encore la feuille de route, en questions à lire à la table.
        [first-step] La table répond, et l'action a son premier pas.
       *[finish] La fin écrit une feuille de route par table. Comme il reste des étapes, elle demande une seconde fois : tapez-la deux fois.
    }
tour-line =
    { $stop ->
        [start] /démarre
        [issues] /suite
        [note] Les gens jettent parce que réparer paraît compliqué
        [other-table] /2 Deux bricoleurs font tout, et l'un des deux a quatre-vingts ans
        [keep] /choisis { $first } { $second }
        [frictions] /suite
        [answer] /1 Quand quelqu'un entre avec son aspirateur, personne ne lui dit bonjour
        [undo] /annule
        [redo] /refais
        [action] /action Accueillir à la porte | pilote=Amina | échéance=dans 3 semaines
        [check] /vérifie
        [first-step] /remplis premier=dans 3 jours, demander les clés à la mairie
       *[finish] /fin
    }
tour-to-type = À taper : { $line }
tour-kept =
    Le journal de tout ce que vous avez tapé, et dans roadmaps ce que chaque table emporte, restent comme une répétition, qu'aucun compte-rendu ne compte. Pour la jeter, supprimez ce dossier :
    { "  " }{ $folder }
tour-next = La rejouer : { $replay }
