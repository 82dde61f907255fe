//! English: base forms, most of which are nouns too.

use crate::check::title::is_in_list;

/// Whether a word can be a verb's base form.
pub(in crate::check) fn is_base(word: &str) -> bool {
    is_in_list(BASE, word)
        || (word.len() > 5
            && (word.ends_with("ise") || word.ends_with("ize") || word.ends_with("ify"))
            && !is_in_list(NO, word))
        || ["re", "co", "un", "dis", "out", "over", "pre"].iter().any(|prefix| {
            word.strip_prefix(prefix)
                .is_some_and(|rest| rest.len() > 3 && is_in_list(BASE, rest))
        })
}

/// Whether the words start with a verb.
pub(super) fn starts(words: &[&str]) -> bool {
    let mut rest = words;
    loop {
        match rest {
            [] => return false,
            ["let", "s" | "us", verb, ..] | ["to", verb, ..] => return is_base(verb),
            ["do", next, ..] if !matches!(*next, "not" | "n") => return true,
            ["we" | "i", ..] => return rest.len() > 1,
            // "Map of the town" is a thing, "Dispose of the batteries" is not.
            [word, "of", ..] => return is_in_list("dispose think let take get make rid beware consist", word),
            // "Repair café", "Contact list", "Plan B".
            [word, noun, ..] if is_in_list(NOUNS_TOO, word) && (is_in_list(HEADS, noun) || noun.len() == 1) => {
                return matches!(*noun, "a" | "i");
            }
            [word, ..] if is_base(word) || is_compound_verb(word) => return true,
            [word, ..] if is_in_list(PASSED, word) || (word.ends_with("ly") && rest.len() > 1) => rest = &rest[1..],
            // "Thatch the shelter": only a verb explains the article.
            [word, determiner, ..] if is_in_list(DETERMINERS, determiner) => return may_be_verb(word),
            _ => return false,
        }
    }
}

/// `kick-start`, and not `drop-in`.
fn is_compound_verb(word: &str) -> bool {
    word.rsplit_once('-')
        .is_some_and(|(_, last)| is_base(last) && last != "work")
}

fn may_be_verb(word: &str) -> bool {
    let ending = ["s", "ed", "tion", "ment", "ness", "ing"]
        .iter()
        .any(|end| word.ends_with(end));
    word.len() > 2 && !ending && !is_in_list(BEFORE_ARTICLE, word)
}

const DETERMINERS: &str = "the a an our your their its each every all this these those";

/// What comes before an article and is no verb.
const BEFORE_ARTICLE: &str = "with from into onto for and but nor yet all both half only even such what quite many almost \
    nearly over under within without before after until till unless upon near behind beside between beyond through \
    throughout about above across against along amid among around despite down during except inside instead like off \
    out outside past per since than that then toward towards under until when where which while who why how because";

/// Verbs that are nouns before one of [`HEADS`].
const NOUNS_TOO: &str = "contact repair support work test launch pilot travel film book project help swap share trade \
    design plan dance walk focus play transport board fund market head start board stage visit review report";

const HEADS: &str = "list lists team group groups event events plan plans phase phases day days week weeks cafe fund funds \
    meeting meetings party parties point points desk desks club clubs scheme schemes site sites hub sprint sprints card cards \
    book books fair line lines person centre center network report reports studio room shop date dates page pages";

const PASSED: &str =
    "do don t not never always also then first please together just so only now still better no longer ,";

const NO: &str = "exercise premise promise expertise enterprise franchise merchandise otherwise likewise concise \
    precise paradise treatise disguise sunrise surprise";

const BASE: &str = "abandon abolish absorb accelerate accept accommodate accompany achieve act activate adapt add \
    address adjust adopt advance advertise advise agree aim alert align allocate allow amend amplify analyse \
    analyze annotate announce answer appeal apply appoint appraise approach approve arrange ascertain ask assemble \
    assess assign assist associate attach attend attract auction audit automate avoid award back bake balance ban \
    bar barter base be become begin bench benchmark bid bind blend block blow boil bolt book boost borrow breed \
    brew brief brighten bring broadcast brush budget build burn bury buy calculate call campaign cancel canvass cap \
    capture care carry carve cast catalog catalogue catch cater celebrate certify chair challenge change charge \
    chart chase check cheer chill choose chop circulate clarify classify clean clear climb clip close clothe coach \
    code cofund collaborate collect combine come comfort commission commit communicate compare compile complete \
    compost compress compute concentrate condense conduct confirm confront connect consider consolidate construct \
    consult contact continue contract contribute convene convert convince cook cool coordinate copy correct count \
    cover craft create crochet crop cross crush cultivate curb cure curtail cushion cut cycle dance dare deal \
    debate decant decide declare decorate dedicate deepen defend define delay delegate delete deliver demand \
    demolish demonstrate deploy describe design detail deter determine develop devise devote diagnose dig dim dip \
    direct discourage discover discuss dismantle display dispose dissolve distribute divert divide document donate \
    double draft draw dredge dress drill drive drop dry dye earn ease eat edit educate elect elevate eliminate \
    embed employ empower empty enable encourage end endorse endow enforce engage enhance enjoy enlarge enlist \
    enrich enrol enroll ensure enter entertain entrust enumerate equip erect escort establish estimate evaluate \
    evict examine excavate exchange exempt exhibit expand expel experiment explain explore expose extend extract \
    face facilitate fasten favour feed fell fence ferry fetch fight file fill film filter finalise find finish fit \
    fix flag float fly focus fold follow forbid forge form formalise formalize fortify foster found free freeze fry \
    fund furnish gain gather gauge generate get give glaze glue go govern graft grant graze grease greet grill \
    grind grit group grow guarantee guard guide halve hammer hand hang harvest haul have heal hear heat help hide \
    hire hoist hold host house hug hunt identify illustrate imagine implement import impose improve include \
    increase index inform initiate inject innovate inquire insert insist inspect inspire install instruct insulate \
    insure integrate intervene interview introduce invent inventory invest investigate invite involve iron irrigate \
    issue itemise jog join judge juggle jump keep kick kill knit knock label lag laugh launch lay lead learn lease \
    leave lend let liaise lift light limit link list listen live load lobby locate lock lodge log look lop lower \
    mail maintain make manage mandate map march mark market marry match maximise measure mediate meet melt mend \
    mentor merge migrate milk mind minimise mix mobilise model modify monitor mould mount move mow mulch multiply \
    mute nail name narrow negotiate nominate note notify nourish nudge number nurse nurture observe obtain occupy \
    offer offset oil omit open operate oppose order organise organize outlaw overhaul oversee overturn own pack \
    paddle paint pair pardon participate partner pass patch patrol pause pave pay pedal peel perform permit \
    persuade petition phase phone pick pilot pin place plan plant plaster play pledge plot plough plug polish poll \
    pollinate pool post pour practise praise pray preach prepare present preserve press prevent print prioritise \
    process procure produce prohibit promote propose prosecute protect prototype prove provide prune publicise \
    publish pull pump punish purchase push put qualify quantify question quieten quit quiz race raise rake rally \
    ramp rank rate ration reach read realise rear reassure recall receive recognise recommend reconcile record \
    recover recruit recycle redesign reduce refer refine reflect reform refund refurbish refuse register regulate \
    rehearse reinforce reject relax release relieve relocate rely remember remind remove render renew renovate rent \
    repair repeal repeat repel replace replicate reply report represent request require rescue research reserve \
    resist resolve respond restore restrict retain rethink retire return reuse reveal reverse review revise revive \
    reward ride rinse roast roll rotate row run sack sail salt sand save scale scan scatter schedule scope score \
    screen screw scrub sculpt seal search seat secure see seed seek seize select sell send separate serve set \
    settle sew shape share shave shear shelter shield shift ship shoot shop shorten shout shovel show shrink shut \
    shuttle sift sign signpost silence simplify sing sit skate sketch slice slide slow smoke smooth soak soften \
    solder solve sort source sow spare speak specify speed spend split sponsor spot spray spread sprinkle squeeze \
    stack staff stage stamp stand standardise start state stay steer stem stick stimulate stir stitch stock stop \
    store streamline strengthen stretch strike strip stroll structure study submit subscribe subsidise substitute \
    suggest summarise supervise supply support survey survive suspend sustain swap sweep sweeten swim switch \
    tabulate tackle tag tailor take talk tally tame tap tape target teach tear tell tender test thank thatch thin \
    think thread throw tidy tie tighten tile till tolerate touch tow trace track trade train transcribe transfer \
    transform translate transport trap travel trawl treat trial trigger trim triple try tune turn tutor twin \
    unblock uncover understand undertake unite unveil upcycle update upgrade urge use vacate vaccinate validate \
    value verify veto view visit volunteer vote wage wait wake walk wander warn wash watch water weaken wear weave \
    wed weed weigh welcome weld whitewash widen win wipe wire withdraw withhold witness work wrap wrestle write \
    yield zone";
