//! Titles and pilots as kinds: what starts with a verb, what a noun of action proposes, who is named.

use ctrls::check::question_text;
use ctrls::words::{Language, Words};

use super::{READY, WHOLE, codes};

/// The codes about the one action of a roadmap that lacks nothing else.
fn codes_with(language: &str, key: &str, value: &str) -> Vec<&'static str> {
    let findings = found_with(language, key, value);
    codes(&findings)
}

fn found_with(language: &str, key: &str, value: &str) -> Vec<ctrls::check::Finding> {
    let lines: Vec<String> = READY
        .lines()
        .map(|line| {
            if line.starts_with(&format!("{key} = ")) {
                format!("{key} = {value:?}")
            } else {
                line.to_owned()
            }
        })
        .collect();
    let text = format!(
        "format = \"ctrls-roadmap/1\"\ntitle = \"Essai\"\nlanguage = {language:?}\n{WHOLE}{}",
        lines.join("\n")
    );
    let read = ctrls::roadmap::parse_roadmap(&text).unwrap();
    ctrls::check::check_roadmap(&read.value, &std::collections::BTreeMap::new())
}

#[test]
fn what_starts_with_a_verb_is_told_from_nouns_names_and_questions() {
    let table = [
        (
            "fr",
            true,
            "2.1 Ouvrir le gymnase le soir|A) Ouvrir le gymnase|[Priorité 1] Ouvrir le gymnase|Court terme : ouvrir le gymnase\
             |Dé-bitumer la cour|Faire l'état des lieux d'entrée avec le bailleur\
             |Faire réaliser le diagnostic amiante avant travaux|Installer une carte du quartier dans le hall\
             |Produire un guide des aides existantes|Compter les vélos devant l'école pendant une semaine\
             |3.2.1 Planter la haie|B/ Planter la haie|a. Planter la haie|II. Planter la haie|(Urgent) Planter la haie\
             |Moyen terme – planter la haie|Mobilité : ouvrir une ligne|• Planter la haie|Re-végétaliser la place\
             |Auto-construire un four|Allons-y à vélo|Co-construire la règle|Lever le doute|Plant trees on the square",
        ),
        (
            "fr",
            false,
            "Quels commerces accueillir sur la place ?|Comment limiter la vitesse devant l'école ?|Bien-être des seniors\
             |Plan vélo intercommunal|Repair café mensuel|Contact mairie|Où mettre les bancs ?|Ouvrir un café ?\
             |Savoir-vivre à la cantine|Vide-grenier d'été|Mieux-être au travail|Test grandeur nature|Transport scolaire\
             |Budget participatif|Design actif|Olivier Martin|Roger Petit|Contact presse|Lever de rideau|Goûter des voisins\
             |Bar (ouvrir le soir)",
        ),
        (
            "en",
            true,
            "Don't mow before June|Put a map of the bus lines at each stop|Carry out an asbestos survey|2.1 Open the gym\
             |A) Open the gym|[Priority 1] Open the gym|Short term: open the gym|Kick-start the café|Re-open the yard\
             |Thatch the shelter|Never mow in May|Plant trees|Weld gates",
        ),
        (
            "en",
            false,
            "What could the school offer?|Where should the benches go?|Well-being of elders|Repair café every month\
             |Contact list|Plan B|Drop-in centre|Half the price|Book fair",
        ),
    ];
    for (language, verb, titles) in table {
        for title in titles.split('|') {
            let asked = codes_with(language, "text", title).contains(&"action-no-verb");
            assert_eq!(asked, !verb, "{language}: {title}");
        }
    }
}

#[test]
fn a_noun_of_action_is_answered_with_its_verb() {
    let table = [
        (
            Language::Fr,
            "Mise en place d'une permanence=Mettre en place|La mise à jour du site=Mettre à jour|Création d'un fonds=Créer\
             |Organisation de la fête=Organiser|Développement des circuits courts=Développer|Élargissement du trottoir=Élargir\
             |Ouverture d'un guichet=Ouvrir|Rénovation énergétique du gymnase=Rénover|1. Plantation d'arbres=Planter\
             |Communication auprès des familles=Communiquer|Modification du règlement=Modifier|Déploiement de la fibre=Déployer\
             |Achèvement du chantier=Achever|Remise en état du four=Remettre en état|Suivi des dossiers=Suivre\
             |Recrutement d'une animatrice=Recruter|Nettoyage des berges=Nettoyer|Accompagnement des aidants=Accompagner\
             |Association des parents=|Atelier de couture=|Un banc=|Règlement de la cour=",
        ),
        (
            Language::En,
            "Setting up a desk=Set up|Creation of a fund=Create|Opening of the yard=Open|Installation of ramps=Install\
             |Organisation of a fair=Organise|Launch of the shop=Launch|Improvement of the path=Improve\
             |Running a breakfast club=Run|Removal of the barrier=Remove|The development of a course=Develop\
             |Renovation of the hall=Renovate|A bench=|A wedding=",
        ),
    ];
    for (language, titles) in table {
        let words = Words::new(language);
        for line in titles.split('|') {
            let (title, verb) = line.split_once('=').unwrap();
            let findings = found_with(language.code(), "text", title);
            let finding = findings.iter().find(|finding| finding.code.name() == "action-no-verb");
            let finding = finding.unwrap_or_else(|| panic!("no question: {title}"));
            assert_eq!(finding.arguments.named, verb, "{title}");
            let question = question_text(finding, &words).replace('\u{a0}', " ");
            assert_eq!(question.contains(&format!("{verb}…")), !verb.is_empty(), "{question}");
        }
    }
    let asked = found_with("fr", "text", "Mise en place d'une permanence");
    assert_eq!(
        question_text(&asked[0], &Words::new(Language::Fr)).replace('\u{a0}', " "),
        "A1 « Mise en place d'une permanence » : quel verbe dit ce que l'on fait : « Mettre en place… » ?"
    );
}

#[test]
fn a_pilot_is_one_who_can_be_called() {
    let table = [
        (
            "",
            "Proviseure du lycée agricole|Maison des habitants|Société Dupont et fils|Direction de la culture et des sports\
             |Réparateurs du samedi|Lycée Marie-Curie, atelier|Marie Durand, directrice du pôle Enfance|Marie Durand, mairie\
             |Mairie, Marie Durand|Dupont et associés|Eau et Rivières de Bretagne|Les Restos du cœur|Un Toit pour tous|Maire\
             |la directrice de l'école|Conseil départemental|Maison des jeunes et de la culture|Service enfance et jeunesse\
             |Arts et métiers|Smith and Sons|Head of the farm school|M. Petit|Julie|Association des commerçants\
             |Les Amis du parc|collectif d'habitants|Service communication, ville de Lorme\
             |Chargée de mission commerce, CCI du Lormois",
        ),
        (
            "action-no-pilot",
            "les bénévoles|un élu|Service à désigner|prestataire|Mairie (à confirmer)|Mairie ?|une bénévole|des parents\
             |parents d'élèves|les habitants du quartier|chargé de mission|stagiaire|un prestataire extérieur|volunteers\
             |a councillor|the volunteers|Town council (tbc)|to be appointed|association|pas encore désigné|nom à préciser\
             |personne pour l'instant|tout le monde|quelqu'un de la mairie|quelqu'un du CCAS|quelqu'une à l'école\
             |someone from the town hall|somebody at the library",
        ),
        (
            "action-several-pilots",
            "Mairie, école et parents|Mme A. et M. B.|Direction A, délégué B|la mairie et le CCAS|mairie / CCAS|mairie/CCAS\
             |mairie & école|Nadia et Karim|Nadia Benali et Paul Petit|CCAS et CAF|Town hall and the school\
             |library, school and parents|Ms A. and Mr B.|Mairie ou CCAS",
        ),
    ];
    for (code, pilots) in table {
        for pilot in pilots.split('|') {
            let codes = codes_with("fr", "pilot", pilot);
            let wanted: &[&str] = if code.is_empty() { &[] } else { &[code] };
            assert_eq!(codes, wanted, "{pilot}");
        }
    }
}
