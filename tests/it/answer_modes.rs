//! What every kind of line is answered, on a screen, in linear mode and to a program.

use ctrls::view::OutputMode;

use crate::room_script::{Press, play};

const LINES: &[&str] = &[
    "Le droit permet déjà l'occasion",
    "/enjeu Réparer ne paie pas assez @mairies",
    "/friction Personne ne sait qui répare #E1",
    "/friction Les pièces manquent #E1 #E2",
    "/friction Les pièces manquent #E77",
    "/friction La même, à elle-même #F4",
    "/corrige F1 Personne ne sait qui répare quoi",
    "/corrige F2 Les pièces manquent encore #E2",
    "/corrige E1 Le droit permet l'occasion",
    "/retire F3",
    "/annule",
    "/refais",
    "/fusionne F1 F2",
    "/annule",
    "/question Comment payer la réparation ? #F1",
    "/question Qui apprend à réparer ? #F2",
    "/question Qui garde les pièces ?",
    "/vote Q1=3 Q2=5 Q99=2",
    "/vote Q1=4",
    "/annule",
    "/2",
    "/question Où se rencontrer ?",
    "/vote Q4=2 Q1=6",
    "/annule",
    "/refais",
    "/vote Q4=+1",
    "/thème Argent Q1 Q3",
    "/thème - Q3",
    "/choisis Q4",
    "/choisis Q1 Q2",
    "/choisis Q2",
    "/choisis E1",
    "/déplace Q4 1",
    "/déplace Q3 Q4 2",
    "/déplace Q3 idée",
    "/1",
    "/idée Un atelier mobile #Q2",
    "/leçon Le droit permet déjà l'occasion",
    "/remarque Les aides existent",
    "/note Le groupe 2 piétine",
    "/feuille titre=Réparer enjeux=Garder les objets",
    "/feuille titre=Réparer ensemble",
    "/feuille pilote=La Forge",
    "/feuille pilote=La Mairie revue=3 mars 2027",
    "/feuille revue=bientôt",
    "/feuille revue=1er février 2027 contact=forge@example.org",
    "/phase Lancer",
    "/action Recenser les réparateurs #I1",
    "/action Ouvrir un atelier pilote=La Forge échéance=31 mars 2027 premier=appeler la mairie le 12/1",
    "/remplis A2 pilote=Alix, de la Forge échéance=15 mars 2026",
    "/remplis A2 échéance=mardi 15 mars 2027",
    "/remplis A2 fait=dix objets réparés | échéance=2 janvier 2027 | premier=appeler le 1er février 2027",
    "/remplis A2 pilote=",
    "/phase Tenir échéance=2 février 2027 objectif=durer",
    "/action Former dix personnes échéance=3 mars 2027 dépend=A2 #I1",
    "/remplis A3 phase=1",
    "/remplis A3 phase=2 couleur=bleu",
    "/phase 1",
    "/phase 1 titre=Lancer vite",
    "/phase 1 titre=Lancer très vite objectif=commencer",
    "/phase 7 titre=Loin",
    "pilote=La Mairie",
    "/groupe 2 personnes=6",
    "/groupe 2 personnes=7 axe=Savoir-faire",
    "/groupe 2 axe=Compétences horizons=élus, artisans",
    "/groupe 2 nom=Familles du haut",
    "/groupe 2 personnes= axe=",
    "/groupe + Confiance : Voisins",
    "/groupe + Jeunes",
    "/groupe - 5",
    "/groupe - 4",
    "/minuteur 2",
    "/minuteur 0",
    "/minuteur",
    "/minuteur suite",
    "/minuteur retour",
    "/prolonge 5",
    "/non",
    "/prolonge 25",
    "/oui",
    "/plan 16:30",
    "/plan 16:10",
    "/plan 13:00",
    "/cloche",
    "/cloche",
    "/pause",
    "/pause",
    "/reprends",
    "/reprends",
    "/pause 1",
    "/pause 45",
    "/suite",
    "/suite",
    "/retour",
    "/suite",
    "/suite",
    "/idée",
    "/idée Une carte des réparateurs",
    "/suite",
    "/suite",
    "/suite",
    "/retour",
    "1 ligne de la table ?",
    "fin",
    "/vérifie",
    "/acton X",
    "/choisis",
    "/fiche E1",
    "/corrige",
    "/fin",
];

fn transcript(mode: OutputMode) -> String {
    let groups = ["Cuisine", "Familles", "Élus"];
    let presses = (1..)
        .zip(LINES)
        .map(|(nth, line)| (nth * 20_000, Press::Line((*line).to_owned())));
    let seen = play(mode, &groups, "2026-12-03T15:30:00+01:00", presses.collect());
    let mut text = String::new();
    for (line, seen) in LINES.iter().zip(seen) {
        text.push_str(&format!("› {line}\n"));
        let answers = seen.said.iter().filter(|answer| !answer.is_empty());
        answers.for_each(|answer| text.push_str(&format!("  {answer}\n")));
    }
    text
}

#[test]
fn on_a_screen() {
    insta::assert_snapshot!(transcript(OutputMode::Screen));
}

#[test]
fn in_linear_mode() {
    insta::assert_snapshot!(transcript(OutputMode::Linear));
}

#[test]
fn to_a_program() {
    insta::assert_snapshot!(transcript(OutputMode::Piped));
}
