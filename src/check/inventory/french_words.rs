//! The French verbs around an inventory.

/// Verbs that take an inventory, by their stem; the endings are [`ENDINGS`].
pub(super) const INVENTORY_STEMS: &str = "recens cartographi repertori inventori list catalogu referenc denombr \
    diagnostiqu audit enquet sond mapp benchmark index geolocalis georeferenc categoris parangonn compil recol";

/// Stems whose short forms are nouns (`sonde`, `audit`, `index`): the infinitive and the persons in -ons, -ez alone.
pub(super) const NOUN_LIKE: &str = "sond audit index benchmark mapp categoris";

/// Endings of the infinitive, the present, the imperative and the future.
pub(super) const ENDINGS: &str = "er e es ons ez ent era erons erez eront";

/// Verbs that make, update or keep their object: with one of these even *the* inventory is made.
pub(super) const MAKING: &str = "faire refaire realiser etablir dresser produire coproduire actualiser reactualiser tenir \
    creer cocreer construire coconstruire elaborer coelaborer rediger corediger ecrire constituer batir monter lancer \
    relancer mener conduire engager entreprendre developper concevoir definir codefinir completer enrichir alimenter \
    nourrir maintenir entretenir consolider finaliser achever poursuivre continuer demarrer commencer initier amorcer \
    affiner preciser elargir etendre approfondir formaliser structurer harmoniser compiler effectuer assurer gerer \
    administrer piloter coordonner animer organiser rafraichir reviser corriger dessiner tracer unifier installer \
    instaurer preparer imaginer penser perenniser renforcer moderniser ameliorer adapter fabriquer generer preparer \
    esquisser ebaucher planifier programmer impulser executer accomplir federer mutualiser former instituer fonder \
    decliner developer travailler garder fusionner etoffer retravailler peaufiner parfaire \
    parachever densifier agrandir revoir depoussierer toiletter fiabiliser standardiser normaliser uniformiser \
    informatiser numeriser";

/// Verbs that do something else with an inventory that is there: use it, close it, hand it over, replace it.
pub(super) const OTHERWISE: &str = "acheter consulter utiliser employer choisir lire demander obtenir recuperer recevoir \
    signer reprendre reutiliser emprunter presenter afficher appliquer suivre comparer distribuer imprimer envoyer \
    transmettre confier ceder remettre donner offrir leguer verser archiver fermer clore cloturer arreter stopper cesser \
    abandonner remplacer supprimer retirer eviter refuser renoncer interdire suspendre geler jeter vendre revendre \
    exploiter valoriser tester essayer adopter valider approuver voter ecarter critiquer discuter expliquer traduire \
    montrer exposer coller relire chercher trouver remplir repondre exiger sortir quitter depasser simplifier reduire \
    raccourcir alleger diviser transformer convertir rendre jouer chanter apprendre interpreter enseigner danser visiter \
    sauver detruire effacer vider brule bruler terminer finir boucler solder liberer rouvrir appeler contacter \
    payer louer partir passer laisser resilier dissoudre debrancher deleguer transferer restituer rapporter \
    sauvegarder proteger securiser heberger migrer brancher connecter relier croiser interroger";

/// Verbs that gather things *into* an inventory.
pub(super) const GATHERING: &str = "rassembler reunir regrouper compiler consigner inscrire reporter placer centraliser \
    consolider organiser classer ranger noter enregistrer collecter recueillir indiquer positionner localiser saisir \
    verser mettre integrer rapporter fondre noter relever ficher comparer recapituler tracer marquer suivre lister situer pointer capitaliser documenter decrire publier rendre presenter";

/// The work of making, as a noun: with `de` and an inventory behind it.
pub(super) const WORK: &str = "creation cocreation realisation elaboration coelaboration construction coconstruction \
    etablissement production coproduction actualisation reactualisation constitution redaction lancement developpement \
    tenue conception definition formalisation enrichissement consolidation conduite demarrage finalisation publication \
    edition compilation redaction refonte amelioration preparation poursuite alimentation gestion maintien structuration \
    harmonisation animation pilotage coordination suivi instauration installation extension elargissement montage \
    approfondissement perennisation administration mutualisation ebauche ecriture fabrication";

/// What holds the making of an inventory: `campagne de recensement`, `atelier de cartographie`.
pub(super) const HOLDERS: &str = "campagne travail travaux demarche mission chantier phase atelier projet outil plateforme \
    exercice seance journee operation processus dispositif etape programme action application logiciel site journal \
    soiree marche balade parcours tournee semaine stage groupe stagiaire marathon cartopartie comite cellule service \
    initiative procedure protocole methode methodologie formulaire fiche demi temps";

/// Adjectives that stand between a determiner and an inventory, and what is as light as they.
pub(super) const LIGHT: &str = "grand grande grands grandes petit petite petits petites nouveau nouvelle nouveaux nouvelles \
    vrai vraie premier premiere premiers premieres second seconde bon bonne simple autre futur future large vaste beau \
    belle double meme unique seul seule rapide bref breve long longue court courte ample tout toute vivant vivante \
    complet complete precis precise exhaustif exhaustive minutieux minutieuse sorte forme ebauche debut version embryon \
    premiere de d veritable ambitieux ambitieuse modeste eventuel eventuelle indispensable necessaire utile ensemble \
    vraie deux trois quatre cinq mini super ancien ancienne joli jolie nombreux nombreuses projet brouillon serie \
    plusieurs quelques certain certains certaines divers diverses";

/// Determiners that speak of one not yet known.
pub(super) const INDEFINITE: &str = "un une des plusieurs quelques deux trois quatre chaque certains certaines dix";

/// Determiners of one that is known.
pub(super) const DEFINITE: &str = "le la l les notre nos leur leurs son sa ses ce cet cette ces mon ma mes votre vos";

/// Prepositions: what stands behind one is no object.
pub(super) const PREPOSITIONS: &str = "avec dans sur sous en pour par sans chez entre vers a au aux selon apres avant \
    depuis pendant des contre malgre grace depuis jusqu jusque via hors lors parmi afin d de du";

/// Where a title that begins with a circumstance begins.
pub(super) const CIRCUMSTANCE: &str = "avec dans sur sous en pour par sans chez entre vers a au aux selon apres avant depuis \
    pendant grace d de des afin hors lors parmi jusqu jusque via suite quand lorsque si une-fois des du comme plutot";

/// What is no purpose but a hope: it names no decision.
pub(super) const VAGUE: &str = "connaitre savoir comprendre identifier voir visualiser disposer avoir partager suivre \
    informer faciliter permettre ameliorer mutualiser valoriser aider favoriser renforcer etre faire rendre donner \
    montrer mesurer evaluer analyser etudier nourrir preparer orienter communiquer sensibiliser coordonner structurer \
    developper accompagner repondre capitaliser observer objectiver servir poser apprehender cerner dialoguer echanger \
    reperer situer diffuser promouvoir encourager harmoniser mieux garantir assurer recenser cartographier lister \
    repertorier inventorier reflechir discuter travailler explorer anticiper documenter alimenter completer consulter";
