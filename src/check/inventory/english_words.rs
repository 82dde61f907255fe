//! The English words around an inventory.

/// Verbs that take an inventory.
pub(super) const INVENTORY_VERBS: &str = "map list catalog catalogue inventory survey benchmark chart index audit enumerate \
    itemise itemize poll categorise categorize stocktake tabulate collate tally";

/// Their forms in -ing; `mapping` is the noun as well.
pub(super) const INVENTORY_GERUNDS: &str = "mapping listing cataloguing cataloging inventorying surveying benchmarking \
    charting indexing auditing enumerating itemising itemizing polling categorising categorizing tabulating";

/// Verbs that make, update or keep even *the* inventory.
pub(super) const MAKING: &str = "make build create compile draw produce develop design draft establish set carry conduct do \
    undertake run launch start begin write update maintain keep complete enrich expand extend refine consolidate finalise \
    finalize prepare assemble construct constitute organise organize define formalise formalize refresh revise correct \
    improve modernise feed fill populate co-create cocreate codesign cobuild put pull commission plan pilot coordinate \
    continue perform generate collect gather grow curate manage administer institute initiate enlarge amend adapt \
    strengthen edit document prototype collate sketch elaborate deepen merge unify harmonise harmonize lead \
    have get";

/// Verbs that do something else with one.
pub(super) const OTHERWISE: &str = "use buy consult choose read ask request obtain receive sign reuse borrow present display \
    show apply follow compare distribute print send hand give offer donate close stop cease abandon replace drop scrap \
    retire archive avoid refuse reject ban suspend freeze sell exploit test try adopt approve vote discuss explain translate \
    paste pin search find answer return leave delete remove cancel transfer pass cede entrust shorten reduce simplify \
    cut split turn transform convert pick select call open reopen sort quit end finish share join consider review \
    check visit learn play sing perform bring take paint shut wrap from stand look see hide skip forget ignore dissolve \
    rely lean trust protect secure host migrate burn tear throw bin swap exchange trade decline cross ring phone contact";

/// Verbs that end what stands behind them, whatever it is.
pub(super) const ENDING: &str = "stop close cease avoid scrap drop abandon end finish skip forget ban refuse shut";

/// Verbs that gather things *into* one.
pub(super) const GATHERING: &str = "gather collect put bring pool group assemble record enter store place add combine \
    consolidate centralise centralize write note organise organize register compile publish pin plot mark turn keep classify sort arrange list";

/// One word is enough.
pub(super) const NOUNS: &str = "map mapping directory list listing inventory survey benchmark benchmarking database registry \
    register catalogue catalog typology taxonomy framework observatory census audit diagnosis diagnostic overview stocktake \
    stocktaking glossary classification questionnaire poll atlas compendium gazetteer inventory index barometer panorama \
    thesaurus nomenclature ontology cartography headcount";

pub(super) const PHRASES: &[&str] = &[
    "frame of reference",
    "frames of reference",
    "state of play",
    "needs assessment",
    "knowledge base",
    "data base",
    "address book",
    "landscape review",
    "landscape analysis",
    "landscape scan",
    "reference framework",
    "yellow pages",
    "state of the art",
    "who s who",
    "desk research",
    "literature review",
    "literature and practice review",
    "practice review",
    "rapid review",
    "evidence review",
    "evidence gathering",
    "gap analysis",
    "horizon scan",
    "horizon scanning",
    "situation analysis",
    "situational analysis",
    "scoping exercise",
    "scoping study",
    "baseline study",
    "comparative study",
    "needs analysis",
    "market research",
    "comparative table",
    "contact list",
    "shared spreadsheet",
    "what already exists",
];

/// Words before a noun that make something else of it.
pub(super) const ESTRANGED: &str = "mailing waiting shopping guest check wish play price short to-do reading road site mind \
    heat story treasure email distribution packing wedding bucket black legal regulatory board sea git land cash hit \
    todo task early ii grade timber steel wooden";

/// Words behind an inventory that hold its making: `mapping workshop`.
pub(super) const HOLDERS: &str = "workshop exercise project campaign phase study session day process initiative tool platform \
    work effort sprint drive walk programme program team committee group form mission survey app";

/// The work of making, as a noun, with `of` behind it.
pub(super) const WORK: &str = "creation development production update construction compilation elaboration design drafting \
    launch maintenance completion establishment preparation realisation collation publication";

/// What may stand right behind an inventory without being its head.
pub(super) const BEHIND: &str = "of for with in on at by from to that which who where what as about across between within \
    among around through every each online together up so before after shared open and covering showing again once \
    annually yearly monthly weekly now first using based so current alive over per into throughout until";

/// Determiners of one that is not yet known.
pub(super) const INDEFINITE: &str = "a an some several two three four new any another";

/// Determiners of one that is known.
pub(super) const DEFINITE: &str = "the our their its this that these those his her your";

/// What begins a circumstance.
pub(super) const CIRCUMSTANCE: &str = "with from in on at by for without using after before during under through instead \
    rather thanks based once when if as where while until of";

/// What is no purpose but a hope.
pub(super) const VAGUE: &str = "know understand see identify visualise visualize have share follow inform facilitate allow \
    improve help support strengthen be make give show measure assess evaluate analyse analyze feed prepare communicate \
    raise coordinate structure develop answer observe serve get learn discuss reflect explore anticipate document map list \
    survey complete consult better promote encourage ensure enable keep grasp";
