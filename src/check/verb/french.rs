//! French: an infinitive by its ending, with the nouns that end like one; `nous`, `on`, the imperative.

use crate::check::title::is_in_list;

/// Whether a folded word is an infinitive.
pub(in crate::check) fn is_infinitive(word: &str) -> bool {
    if word.len() < 3 || !word.bytes().all(|b| b.is_ascii_lowercase()) {
        return matches!(word, "ir");
    }
    if word.ends_with("oir") {
        is_in_list(OIR, bare(word))
    } else if word.ends_with("re") {
        is_in_list(RE, word) || prefixed(word, RE)
    } else if word.ends_with("ir") {
        !word.ends_with("air") && !is_in_list(NO_IR, word)
    } else if word.ends_with("ier") {
        word.ends_with("ifier") || word.ends_with("graphier") || is_in_list(IER, word) || prefixed(word, IER)
    } else {
        word.ends_with("er") && !is_in_list(NO_ER, word)
    }
}

/// Whether the words start with a verb.
pub(super) fn starts(words: &[&str]) -> bool {
    let mut rest = words;
    loop {
        match rest {
            [] | ["rendez", "vous", ..] | ["devoir" | "pouvoir" | "savoir", "de" | "d" | "faire" | "vivre", ..] => {
                return false;
            }
            ["il", "faut" | "faudra" | "faudrait" | "s", ..] | ["je" | "j" | "on", _, ..] => return true,
            ["nous", ..] => return nous(&rest[1..]),
            // "Lever de rideau", "Coucher de soleil".
            [word, "de" | "d" | "du" | "des", ..] if is_in_list(NOUNS_TOO, word) => return false,
            [word, ..] if is_infinitive(word) || *word == "aller" => return true,
            ["y" | "en", infinitive, ..] if is_infinitive(infinitive) => return true,
            [word, ..] if is_imperative(word) => return true,
            // A noun that is a verb too ("dîner", "conseiller"): a verb before its object.
            [word, determiner, ..] if word.ends_with("er") && is_in_list(OBJECT, determiner) => return true,
            [word, determiner, ..] if is_present(word) && is_in_list(DETERMINERS, determiner) => return true,
            [word, ..] if is_in_list(PASSED, word) || (word.ends_with("ment") && rest.len() > 1) => rest = &rest[1..],
            _ => return false,
        }
    }
}

/// After `nous`: `ouvrons`, `nous réunissons`, `ne fermons pas`, `allons`, `sommes`.
fn nous(words: &[&str]) -> bool {
    let verb = words
        .iter()
        .find(|word| !is_in_list("nous ne n y en l le la les leur lui vous", word));
    verb.is_some_and(|verb| verb.ends_with("ons") || matches!(*verb, "sommes" | "faisons"))
}

/// The first and second persons plural of the imperative: `Ouvrons`, `Publiez`.
fn is_imperative(word: &str) -> bool {
    if let Some(stem) = word.strip_suffix("ions") {
        // Only verbs in -ier: "publions" and not "actions".
        return is_infinitive(&format!("{stem}ier")) && stem.len() > 2;
    }
    match word.strip_suffix("ons") {
        Some(stem) => stem.len() > 2 && !is_in_list(NO_ONS, word),
        None => word.len() > 4 && word.ends_with("ez") && !matches!(word, "assez"),
    }
}

/// A word that only a verb before a determiner explains: `Ouvre un guichet`, `Fais la tournée`.
fn is_present(word: &str) -> bool {
    is_in_list(
        "fais mets prends dis va ouvre vends rends tiens viens ecris lis suis",
        word,
    ) || (word.len() > 3 && word.ends_with('e') && !word.contains('-') && !is_in_list(NO_PRESENT, word))
}

fn bare(word: &str) -> &str {
    ["entre", "re", "pre", "co", "eco"]
        .iter()
        .find_map(|prefix| word.strip_prefix(prefix).filter(|rest| is_in_list(OIR, rest)))
        .unwrap_or(word)
}

fn prefixed(word: &str, list: &str) -> bool {
    [
        "co", "re", "r", "auto", "pre", "sur", "de", "des", "inter", "entre", "sous", "contre", "mal", "bien",
    ]
    .iter()
    .any(|prefix| {
        word.strip_prefix(prefix)
            .is_some_and(|rest| rest.len() > 3 && is_in_list(list, rest))
    })
}

/// Infinitives that are nouns before `de`.
const NOUNS_TOO: &str = "lever coucher parler toucher rire sourire gouter dejeuner diner souper vivre baiser aller";

/// What may come before the verb.
const PASSED: &str = "s se ne n pas plus jamais rien mieux bien tout ensemble enfin puis aussi vite toujours d abord \
    ainsi tres encore deja me nous vous moins trop peu co re auto pre sous eco ,";

const DETERMINERS: &str = "un une le la les l mon ma mes ton ta tes notre nos votre vos leur leurs son ses ce \
    cet cette ces chaque tous toutes deux trois quatre cinq six dix vingt cent";

const OBJECT: &str = "un une le la les l leur leurs nos notre chaque";

const NO_PRESENT: &str = "toute elle celle entre contre comme meme autre quatre quelque chaque notre votre mille \
    dimanche une cette outre libre voire sauf malgre presque jadis lorsque puisque quoique semaine journee soiree \
    annee automne prochaine";

const OIR: &str = "avoir savoir pouvoir devoir vouloir valoir voir prevoir recevoir concevoir percevoir apercevoir \
    decevoir asseoir pourvoir promouvoir emouvoir mouvoir revaloir prevaloir equivaloir surseoir ravoir";

const NO_IR: &str = "loisir plaisir desir avenir saphir elixir cuir tir menhir martyr emir soupir souvenir zephyr \
    nadir kefir fakir vizir";

const RE: &str = "prendre apprendre comprendre entreprendre reprendre surprendre rendre vendre tendre attendre \
    entendre etendre descendre defendre dependre suspendre repandre repondre correspondre fondre confondre tondre \
    perdre mordre tordre coudre moudre resoudre dissoudre absoudre pendre fendre detendre pretendre \
    mettre permettre promettre remettre transmettre soumettre admettre commettre emettre demettre compromettre omettre \
    battre abattre combattre debattre rabattre connaitre reconnaitre paraitre apparaitre disparaitre naitre renaitre \
    croitre accroitre etre suivre poursuivre vivre survivre revivre ecrire decrire inscrire prescrire reecrire \
    souscrire transcrire proscrire recrire lire relire elire reelire dire redire interdire predire contredire maudire \
    rire sourire faire refaire defaire satisfaire parfaire conduire produire reproduire reduire traduire construire \
    reconstruire deconstruire detruire instruire introduire deduire seduire cuire nuire enduire reconduire induire \
    suffire plaire taire traire extraire distraire soustraire abstraire conclure exclure inclure boire croire rompre \
    interrompre corrompre vaincre convaincre joindre rejoindre adjoindre craindre plaindre contraindre peindre \
    repeindre teindre eteindre atteindre restreindre enfreindre astreindre bruire clore frire foutre";

const IER: &str = "publier etudier relier confier copier photocopier plier trier lier associer negocier apprecier \
    remercier dedier initier repertorier inventorier crier prier oublier concilier reconcilier allier rallier expedier \
    remedier marier varier parier licencier differencier influencer skier incendier radier congedier epier humilier \
    delier replier deplier supplier multiplier scier soucier sacrifier mendier privilegier beneficier convier envier \
    domicilier estropier recopier approprier exproprier deprier sceller apparier charrier excommunier communier \
    manier remanier nier renier ecourier vicier officier telegraphier sourcier atrophier defier";

const NO_ER: &str = "atelier mer fer enfer ver cher hier amer hiver foyer loyer noyer ecuyer potager usager etranger \
    danger berger boulanger verger messager passager leger horloger viager rocher clocher plancher porcher conseiller \
    cuiller diner dejeuner souper leader manager poster cluster newsletter flyer corner hacker super hyper cancer \
    laser computer master charter container starter partner layer fier tiers master power user maker \
    developer freelancer twitter folder server router scanner trader walker soccer poker cutter container \
    after inter per sister summer winter paper number letter water under over other never together after ever later \
    quaker river member september october november december centre center tender order offer buffer barber hamster \
    liber revolver stater conteneur boucher archer gouter bunker canter debater transfer blister camper dealer diaper \
    droguer ester ether gangster geyser gruyer setter jumper kaiser pacemaker polder polyester pullover quater \
    steamer sphincter supporter tanker ulster vetiver weber cader mixer burger sticker freezer docker trailer bulldozer toaster shaker joker roger walter peter esther heather oliver \
    alexander jennifer manchester leicester";

const NO_ONS: &str = "maisons saisons raisons lecons facons garcons glacons poissons boissons prisons chansons cartons \
    boutons ballons vallons jetons cantons moutons batons tampons crayons rayons salons violons talons melons bidons \
    dons sons tons bons patrons electrons champignons compagnons echantillons bataillons papillons reveillons \
    bouchons torchons marrons environs moissons buissons frissons horizons liaisons livraisons comparaisons \
    terminaisons combinaisons inclinaisons conjugaisons oraisons trahisons guerisons floraisons cloisons toisons \
    unissons hamecons soupcons macons charons barons pardons cordons guidons chardons abandons edredons pontons \
    croutons feuilletons pietons cretons hannetons";
