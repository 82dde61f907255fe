//! The French nouns that are inventories only with what stands behind them.

use crate::check::title::begins_with;

/// Whether a noun is an inventory with these words behind it: `étude des besoins`, and no `étude de faisabilité`.
pub(super) fn is_qualified(noun: &str, rest: &[&str]) -> bool {
    QUALIFIED
        .iter()
        .filter(|(known, _)| *known == noun)
        .any(|(_, behind)| behind.split(", ").any(|phrase| begins_with(rest, phrase)))
}

/// Each noun, and what may stand behind it.
const QUALIFIED: &[(&str, &str)] = &[
    (
        "analyse",
        "comparative, documentaire, swot, des besoins, de besoins, de la situation, du territoire, des \
         ecarts, des forces, de l offre, des usages, des pratiques",
    ),
    (
        "base",
        "ouverte, documentaire, partagee, commune, unique, des, centrale",
    ),
    (
        "bilan",
        "de l existant, des forces, des besoins, de la situation, des dispositifs, des ressources",
    ),
    (
        "collecte",
        "de donnees, des donnees, d informations, des informations, de statistiques, et compilation, et \
         analyse",
    ),
    ("comparaison", "des, de tous, de toutes"),
    ("compilation", "de, des, d"),
    ("etat", "des stocks, des besoins, des ressources, des forces"),
    (
        "etude",
        "comparative, documentaire, statistique, sociologique, quantitative, qualitative, demographique, \
         des besoins, de besoins, du territoire, des usages, des pratiques, pour connaitre, sur l offre, \
         sur les besoins, sur les pratiques, sur les usages, sur la population, pour savoir, des publics, \
         de terrain, de la population",
    ),
    (
        "grille",
        "de tous, de toutes, d analyse, de caracterisation, commune de, des niveaux, des competences, de \
         positionnement",
    ),
    (
        "identification",
        "de tous, de toutes, de l ensemble, de chaque, des acteurs, des besoins, des structures, des \
         dispositifs, des associations, des initiatives",
    ),
    ("matrice", "de, des"),
    (
        "photographie",
        "de l offre, de la situation, du territoire, de l existant, des besoins, des pratiques, du \
         secteur",
    ),
    ("plan", "complet de, complet des"),
    (
        "radiographie",
        "du territoire, du quartier, du benevolat, du secteur, de l offre, des besoins, des pratiques, de \
         la situation, de l emploi",
    ),
    (
        "recueil",
        "des besoins, de besoins, de donnees, des donnees, des attentes, d experiences, des experiences, \
         des pratiques, des bonnes pratiques, de bonnes pratiques, d initiatives, des initiatives, d \
         informations, des usages",
    ),
    (
        "releve",
        "exhaustif, complet, systematique, mensuel, annuel, hebdomadaire, precis, regulier",
    ),
    (
        "reperage",
        "des personnes, des publics, des acteurs, des besoins, de tous, de toutes, des collectifs, des \
         structures, des associations, des initiatives, des ressources, exhaustif, systematique",
    ),
    (
        "revue",
        "de litterature, de la litterature, des experiences, des pratiques, des dispositifs, d \
         experiences, des initiatives, des etudes",
    ),
    ("schema", "des acteurs, d acteurs"),
    (
        "tableau",
        "de tous, de toutes, de qui, comparatif, synoptique, croise, partage ou, commun des, unique des, \
         des acteurs, des ressources, des aides, des besoins, des offres, des dispositifs, des ateliers, \
         des structures, des contacts",
    ),
    (
        "veille",
        "documentaire, concurrentielle, sur les concurrents, technologique",
    ),
    ("wiki", "de tout, des acteurs, des ressources, de ce qui"),
];
