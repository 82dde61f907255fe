### Les questions de la vérification, et pourquoi elles sont posées.

## Ce dont on parle, et ce qu'un inventaire laisse ouvert
check-named = { $id } « { $text } »
check-quoted = « { $text } »
check-about = { $what } :{ " " }
check-phase = La phase { $number }
check-phase-named = Phase { $number } « { $text } »
check-untitled = Une ligne sans texte
check-at-once = à lire : { $asked } ?
at-once-first-step-late = premier pas après l'échéance du { $against } : lequel change ?
at-once-due-before-need = finit avant { $named }, dont elle dépend : laquelle change de jour ?
at-once-due-after-phase = finit après la phase, qui s'achève le { $against }
at-once-decision-late = oui demandé après l'échéance du { $against } : lequel change ?
at-once-review-early = revue avant l'atelier du { $against } : quel jour ?
open-decision = pour quelle décision
open-decider = prise par qui
open-by-whom = par qui
open-who-agrees = qui doit dire oui
open-day = avant quand
open-when = quand
open-end = où s'arrête-t-on
open-keeper = qui tient cela à jour

## Une question par code
ask-roadmap-empty = Cette feuille de route est encore blanche : par quoi la table a-t-elle envie de commencer ?
ask-inventory-first = La feuille de route s'ouvre sur un inventaire, { $what } : que peut-on essayer sans l'attendre ?
ask-inventory-share =
    { $count ->
        [one] Une action sur { $total } fait un inventaire
       *[other] { $count } actions sur { $total } font un inventaire
    } : laquelle change déjà quelque chose pour quelqu'un ?
ask-inventory-unused = { $about }quelle action s'en servira ensuite ?
ask-inventory-open = { $about }{ $open } ?
ask-roadmap-no-phase = Quelle est la première action, et qui la fait ?
ask-roadmap-no-question = À quelle question précise cette feuille de route répond-elle ?
ask-action-no-pilot = { $about }qui pilote, nommément ?
ask-action-several-pilots = { $about }parmi « { $named } », qui répond quand on appelle ?
ask-action-no-first-step = { $about }quel premier pas, quel jour ?
ask-action-day-alone = { $about }« { $named } », que fait-on ce jour-là ?
ask-action-first-step-undated = { $about }« { $named } », c'est quel jour ?
ask-action-no-due = { $about }pour quel jour ?
ask-action-due-unclear = { $about }« { $named } », c'est quel jour ?
ask-action-no-done = { $about }à quoi verra-t-on que c'est fait ?
ask-action-no-verb = { $about }quel verbe dit ce que l'on fait ?
ask-action-nominal = { $about }quel verbe dit ce que l'on fait : « { $verb }… » ?
ask-action-depends-circle = { $what } attend { $named }, et { $named } l'attend : laquelle commence ?
ask-phase-no-action = { $about }quelle première action, et qui la fait ?
ask-roadmap-no-pilot = Qui porte la feuille de route entière, et répond quand on appelle ?
ask-roadmap-no-review = Quel jour relisez-vous cette feuille de route, et avec qui ?
ask-roadmap-no-indicator = Quel signe dira que c'est mieux, même pour les personnes absentes ?
ask-first-step-late = { $about }premier pas le { $named }, après l'échéance du { $against } : lequel change ?
ask-due-before-need = { $what } finit avant { $named }, dont elle dépend : laquelle change de jour ?
ask-decision-late = { $what } attend un oui le { $named }, après l'échéance du { $against } : lequel change ?
ask-roadmap-decision-late = La feuille de route attend un oui le { $named }, après sa dernière échéance, le { $against } : lequel change ?
ask-date-unlikely = { $about }« { $named } », mais au calendrier c'est le { $against } : quel jour est-ce ?
ask-roadmap-date-unlikely = « { $named } », mais au calendrier c'est le { $against } : quel jour est-ce ?
ask-review-early = La feuille de route se relit le { $named }, avant l'atelier du { $against } : quel jour est-ce ?
ask-due-after-phase = { $what } s'achève le { $against }, et { $named } plus tard : quel jour change ?
ask-action-overdue = { $what } était pour le { $named } : où en est-elle, et quel jour maintenant ?
ask-roadmap-no-decider = Qui doit dire oui, et quand ?
ask-roadmap-review-unclear = La feuille de route se relit « { $named } » : c'est quel jour ?
ask-issue-unanswered =
    { $what }, { $dots ->
        [one] { $dots } point
       *[other] { $dots } points
    } : qu'est-ce qui y répond ?
ask-friction-unanswered =
    { $what }, { $dots ->
        [one] { $dots } point
       *[other] { $dots } points
    } : qu'est-ce qui le débloque ?
ask-action-orphan = { $about }à quelle idée répond-elle ?
ask-action-depends-unknown = { $what } attend { $named }, qui n'est pas dans cette feuille de route : qui dira que c'est fait ?
ask-action-id-twice = { $what } et « { $named } » portent le même repère : laquelle en change ?
ask-phase-alone = { $about }que faut-il avoir fini avant, et qu'est-ce qui en dépend ensuite ?
ask-pillar-idle = { $what } n'a rien à faire : est-ce voulu ?
ask-pilot-everywhere = « { $named } » pilote les { $total } actions : qui continue en cas d'absence ?
ask-action-no-resources = { $about }avec quel temps, quel argent, quel lieu ?
ask-action-no-partner = { $about }avec qui, et qui prévenir ?
ask-roadmap-no-contact = À qui écrire pour reprendre cette feuille de route, ou pour aider ?
ask-roadmap-no-licence = Qu'a-t-on le droit de faire de cette feuille de route ?

## Deux questions d'un souffle, une question pour plusieurs
ask-action-unnamed-pilot = { $about }parmi « { $named } », qui pilote, nommément ?
ask-action-no-pilot-no-due = { $about }qui pilote, et pour quel jour ?
ask-action-no-first-step-no-done = { $about }quel premier pas, quel jour, et à quoi verra-t-on que c'est fait ?
ask-roadmap-no-pilot-no-review = Qui porte la feuille de route entière, et quand la revoit-on ?
ask-roadmap-no-contact-no-licence = À qui écrire pour reprendre cette feuille de route, et qu'a-t-on le droit d'en faire ?
ask-phases-no-action = { $listed } : quelle première action dans chacune, et qui la fait ?
ask-phases-alone = { $listed } : qu'est-ce qui relie ces phases l'une à l'autre ?
ask-pillars-idle = { $listed } n'ont rien à faire : est-ce voulu ?
ask-actions-orphan = { $listed } : à quelle idée répond chacune ?
ask-actions-no-resources = { $listed } : avec quel temps, quel argent, quel lieu ?
ask-actions-no-partner = { $listed } : avec qui, et qui prévenir ?

## Pourquoi : la raison, un exemple avant et après, la source
why-roadmap-empty =
    Une table qui n'a encore rien écrit n'a besoin que d'une question.
    Avant : (rien)
    Après : une première action, même provisoire
    Source : règle de cet outil
why-inventory-first =
    Un inventaire en premier fait attendre tout le reste : on commence par connaître, et l'on agit plus tard ou jamais.
    Avant : P1 Cartographier l'existant
    Après : P1 Ouvrir deux guichets ; la liste des suivants s'écrit en chemin, pour choisir le troisième
    Source : ce que l'équipe d'organisation de NEC 2021 a appris : deux des six feuilles de route s'ouvrent sur un inventaire
why-inventory-share =
    Quand plus d'une action sur trois fait un inventaire, la feuille de route décrit plus qu'elle ne change.
    Avant : Recenser, cartographier, ouvrir un guichet
    Après : Ouvrir un guichet, noter chaque demande, choisir le suivant
    Source : ce que l'équipe d'organisation de NEC 2021 a appris ; le seuil d'un tiers est propre à cet outil
why-inventory-unused =
    Un inventaire dont aucune action ne dépend vieillit sans avoir servi.
    Avant : A1 Recenser les boutiques
    Après : A1 Recenser vingt boutiques ; A2 En appeler dix (dépend de A1)
    Source : ce que l'équipe d'organisation de NEC 2021 a appris
why-inventory-open =
    Un inventaire sert une décision. Sans elle, il n'a ni fin, ni personne pour le tenir à jour.
    Avant : Recenser les lieux de prêt
    Après : Recenser vingt lieux pour choisir où ouvrir ; décide : le conseil du 8 avril ; fait : trois lieux choisis ; pilote : la médiathèque
    Source : ce que l'équipe d'organisation de NEC 2021 a appris ; méthode Ctrl S, étapes 2 et 5
why-roadmap-no-phase =
    Sans action, rien ne se passe après l'atelier.
    Avant : un titre, une question, des idées
    Après : une phase, une action, un premier pas daté
    Source : méthode Ctrl S, étape 5, matérialisation
why-roadmap-no-question =
    La question dit à quoi les actions répondent, et permet d'en changer sans se perdre.
    Avant : Améliorer le prêt
    Après : Comment pourrions-nous prêter un poste le jour même, sans en acheter un seul ?
    Source : méthode Ctrl S, étape 3, problématisation
why-action-no-pilot =
    Quand tout le monde est responsable, chacun croit qu'une autre personne s'en charge.
    Avant : pilote : tous
    Après : pilote : accueil de la maison des habitants
    Source : Darley et Latané, 1968, sur la dilution de la responsabilité ; méthode Ctrl S, étape 5, matérialisation
why-action-several-pilots =
    À deux pilotes, personne ne sait qui rappeler. L'autre est partenaire.
    Avant : pilote : la mairie et le CCAS
    Après : pilote : la mairie ; partenaires : CCAS
    Source : Darley et Latané, 1968, sur la dilution de la responsabilité ; méthode Ctrl S, étape 5, matérialisation
why-action-no-first-step =
    Dire le premier geste et son jour aide à commencer.
    Avant : Ouvrir l'atelier du lycée
    Après : premier pas : réserver la salle le 12 mai
    Source : Gollwitzer et Sheeran, 2006, sur les intentions de mise en œuvre ; méthode Ctrl S, étape 5, matérialisation
why-action-first-step-undated =
    Un premier pas sans jour se remet au lendemain.
    Avant : premier pas : appeler la médiathèque
    Après : premier pas : appeler la médiathèque le 6 avril
    Source : Gollwitzer et Sheeran, 2006, sur les intentions de mise en œuvre ; méthode Ctrl S, étape 5, matérialisation
why-action-no-due =
    Une échéance permet d'annoncer, de s'organiser, et de voir que l'on prend du retard.
    Avant : Former trois personnes
    Après : Former trois personnes ; échéance : 31 mars 2027
    Source : méthode Ctrl S, étape 5, matérialisation
why-action-due-unclear =
    Une échéance qui n'est pas un jour n'entre dans aucun agenda.
    Avant : échéance : bientôt
    Après : échéance : 31 mars 2027
    Source : méthode Ctrl S, étape 5, matérialisation
why-action-no-done =
    Sans signe de fin, une action ne finit pas, et personne ne peut s'en réjouir.
    Avant : Aménager l'accueil
    Après : fait quand : le banc est dehors à l'ouverture
    Source : méthode Ctrl S, étape 5, matérialisation ; la « définition de fini » du Guide Scrum, 2020
why-action-no-verb =
    Un nom dit un sujet ; un verbe dit un geste, et qui peut le faire.
    Avant : Accompagnement des familles
    Après : Recevoir chaque famille un mercredi
    Source : méthode Ctrl S, étape 5, matérialisation
why-action-depends-circle =
    Deux actions qui s'attendent ne commencent jamais.
    Avant : A1 dépend de A2 ; A2 dépend de A1
    Après : A2 dépend de A1
    Source : règle de cet outil
why-phase-no-action =
    Une phase sans action est une intention.
    Avant : P2 Élargir
    Après : P2 Élargir : signer le bon dans neuf communes
    Source : méthode Ctrl S, étape 5, matérialisation
why-roadmap-no-pilot =
    Chaque action peut avoir son pilote et l'ensemble n'être à personne.
    Avant : pilote : (vide)
    Après : pilote : maison des habitants
    Source : méthode Ctrl S, étape 5, matérialisation
why-roadmap-no-review =
    Une feuille de route évolue quand un jour est pris pour la relire.
    Avant : revue : (vide)
    Après : revue : 26 juin 2027
    Source : ce que l'équipe d'organisation de NEC 2021 a appris : une feuille de route cohérente et évolutive
why-roadmap-no-indicator =
    Un signe que tout le monde peut voir dit s'il faut continuer ou changer de route.
    Avant : mieux accueillir
    Après : personnes venues pour la première fois
    Source : ce que l'équipe d'organisation de NEC 2021 a appris ; méthode Ctrl S, étape 5, matérialisation
why-first-step-late =
    Un premier pas ouvre l'action ; après l'échéance, il n'ouvre plus rien.
    Avant : échéance : 1er septembre 2027 ; premier pas : appeler le 12 octobre 2027
    Après : premier pas : appeler le 12 mars 2027
    Source : règle de cet outil
why-due-before-need =
    Une action ne peut pas finir avant celle qu'elle attend.
    Avant : A2 pour le 1er mars, dépend de A1, pour le 1er juin
    Après : A2 pour le 1er septembre
    Source : règle de cet outil
why-decision-late =
    Un oui qui vient après l'échéance ne permet plus de la tenir.
    Avant : échéance : 1er septembre 2027 ; décide : maire, le 3 décembre 2027
    Après : décide : maire, le 3 mai 2027
    Source : règle de cet outil
why-date-unlikely =
    Un jour de semaine qui n'est pas celui de la date : l'un des deux est une faute de frappe, et chacun ira à son jour.
    Avant : échéance : mardi 15 mars 2027
    Après : échéance : lundi 15 mars 2027
    Source : règle de cet outil
why-review-early =
    Une feuille de route ne se relit pas avant d'avoir été écrite.
    Avant : atelier du 10 janvier 2027 ; revue : 5 janvier 2027
    Après : revue : 5 mai 2027
    Source : règle de cet outil
why-due-after-phase =
    Une phase s'achève avec la dernière de ses actions.
    Avant : phase pour le 1er mars 2027 ; A1 pour le 1er septembre 2027
    Après : phase pour le 1er septembre 2027
    Source : règle de cet outil
why-action-overdue =
    Un jour passé se dit : fait, repoussé, bloqué ou abandonné.
    Avant : échéance : un jour du mois dernier
    Après : ctrls follow-up, puis une nouvelle échéance ou l'état « fait »
    Source : règle de cet outil
why-roadmap-no-decider =
    Ce qui demande un accord s'arrête à la porte de qui peut dire non.
    Avant : décide : (vide)
    Après : décide : conseil de la maison des habitants, le 8 avril
    Source : ce que l'équipe d'organisation de NEC 2021 a appris : de nouvelles gouvernances ; méthode Ctrl S, étape 5, matérialisation
why-roadmap-review-unclear =
    Une revue qui n'est pas un jour n'entre dans aucun agenda.
    Avant : revue : à la rentrée
    Après : revue : 14 septembre 2027
    Source : méthode Ctrl S, étape 5, matérialisation
why-issue-unanswered =
    Un enjeu qui compte pour beaucoup et reste sans réponse revient plus tard, plus fort.
    Avant : E4 ●8, sans suite
    Après : F2 ← E4, puis une idée, puis une action
    Source : règle de cet outil : trois enjeux en tête, deux points au moins
why-friction-unanswered =
    Un point de friction que beaucoup ont désigné attend une question ou une idée.
    Avant : F6 ●7, sans suite
    Après : Q3 ← F6, ou une phrase qui dit pourquoi ce n'est pas pour maintenant
    Source : règle de cet outil : trois frictions en tête, deux points au moins
why-action-orphan =
    Une action qui ne vient d'aucune idée n'a pas été discutée par la table.
    Avant : A4, sans origine
    Après : A4, de I2
    Source : règle de cet outil : le fil de l'enjeu à l'action
why-action-depends-unknown =
    Ce que l'on attend d'ailleurs doit avoir un messager.
    Avant : dépend de A12, qui n'est pas ici
    Après : dépend de A3, ou un premier pas : demander où en est A12
    Source : règle de cet outil
why-action-id-twice =
    Un repère nomme une seule action : sinon le suivi et les dépendances ne savent pas de laquelle on parle.
    Avant : id = "A1" sur deux actions
    Après : id = "A1" sur l'une, id = "A7" sur l'autre
    Source : règle de cet outil
why-phase-alone =
    Une phase que rien ne relie aux autres se fait à côté, ou pas du tout.
    Avant : P2 sans lien
    Après : une action de P2 dépend de A1, qui est dans P1
    Source : règle de cet outil
why-pillar-idle =
    La coordination repose sur plusieurs piliers, et chacun a sa mission.
    Avant : piliers : collecte, communication ; toutes les actions sont de communication
    Après : une action de collecte, ou le pilier retiré de la liste
    Source : ce que l'équipe d'organisation de NEC 2021 a appris : plusieurs piliers, à chacun sa mission
why-pilot-everywhere =
    Une seule personne sur toutes les fiches : si elle part, tout s'arrête.
    Avant : un pilote pour six actions
    Après : deux ou trois pilotes ; qui reprend est dit
    Source : méthode Ctrl S, étape 5, matérialisation : lire les noms à voix haute
why-action-no-resources =
    Une action sans temps, sans argent et sans lieu se prend sur autre chose.
    Avant : ressources : (vide)
    Après : ressources : un banc, deux thermos
    Source : méthode Ctrl S, étape 5, matérialisation
why-action-no-partner =
    Quelqu'un d'autre est touché par l'action, et l'apprendra tôt ou tard.
    Avant : partenaires : (vide)
    Après : partenaires : mairie, CCAS
    Source : méthode Ctrl S, étape 5, matérialisation
why-roadmap-no-contact =
    Qui veut reprendre ou aider cherche d'abord à qui écrire.
    Avant : contact : (vide)
    Après : contact : bonjour@repair.example
    Source : ce que l'équipe d'organisation de NEC 2021 a appris : des communs, que chacun peut s'approprier
why-roadmap-no-licence =
    Sans licence, le droit d'auteur interdit la reprise, même voulue.
    Avant : licence : (vide)
    Après : licence : CC BY-SA 4.0
    Source : ce que l'équipe d'organisation de NEC 2021 a appris : ouvertes, modifiables, adaptables

## La commande
check-error = bloque
check-warning = aiderait
check-line = { $place } { $level } : { $question } [{ $code }]
check-clear = { $title } · { $path } : rien à demander.
check-sum =
    { $roadmaps ->
        [one] Une feuille de route
       *[other] { $roadmaps } feuilles de route
    }, { $errors ->
        [0] rien ne bloque
        [one] une question bloque
       *[other] { $errors } questions bloquent
    }, { $warnings ->
        [0] aucune autre
        [one] une autre aiderait
       *[other] { $warnings } autres aideraient
    }
check-explain-how = Pourquoi cette question : `ctrls check --explain { $code }`
check-no-roadmap = Aucune feuille de route dans { $paths }.
check-unknown-code = { $code } n'est pas un code. Peut-être { $nearest } ?
check-unknown-code-list = { $code } n'est pas un code. Il y a : { $listed }.
title-inventory = « { $title } » est lu comme un inventaire.
title-no-inventory = « { $title } » n'est pas lu comme un inventaire.
title-question = C'est une question.
title-negation = Le titre commence par dire non.
title-statutory-check = C'est un contrôle qu'un seul lieu demande, par la loi ou par le métier.
title-words-for = Ont fait pencher vers l'inventaire : { $listed }
title-words-against = Ont fait pencher de l'autre côté : { $listed }
title-what-is-asked = Ce que l'on demande à un inventaire : `ctrls check --explain inventory-open`
check-explained = { $code } ({ $level })
check-unread =
    { $unread ->
        [one] Un fichier n'a pas pu être lu
       *[other] { $unread } fichiers n'ont pas pu être lus
    } ; le reste est jugé.
check-set-otherwise = { $code } : { $level }, dit l'atelier. { $reason }
check-off = non demandé
