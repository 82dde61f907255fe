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
            [word, ..] if is_base(word) => return true,
            [word, ..] if is_in_list(PASSED, word) || (word.ends_with("ly") && rest.len() > 1) => rest = &rest[1..],
            _ => return false,
        }
    }
}

const PASSED: &str =
    "do don t not never always also then first please together just so only now still better no longer ,";

const NO: &str = "exercise premise promise expertise enterprise franchise merchandise otherwise likewise concise \
    precise paradise treatise disguise sunrise surprise";

const BASE: &str = "absorb abandon abolish accept accompany achieve act activate adapt add address adjust adopt advance \
    advertise advise agree aim align allocate allow amend analyse analyze announce answer appeal apply appoint \
    approach approve arrange ask assemble assess assign assist associate attach attend attract audit automate avoid \
    award back bake balance ban bar base be become begin bench benchmark blend block book boost borrow bring broadcast \
    brief budget build buy calculate call campaign cancel carry catalog catalogue catch celebrate certify chair \
    challenge change charge chart chase check choose circulate clarify classify clean clear close coach code cofund \
    collaborate collect combine come commission commit communicate compare compile complete compost compute concentrate \
    condense conduct confirm connect consider consolidate construct consult contact continue contract contribute \
    convene convert convince cook coordinate copy correct count cover craft create cross cultivate cut cycle dance \
    dare deal debate decide declare decorate dedicate deepen defend define delegate delete deliver demand demolish \
    demonstrate deploy describe design detail determine develop devise devote diagnose dig direct discover discuss \
    dismantle display dispose distribute divide document donate double draft draw drive drop earn ease eat edit educate \
    elect eliminate embed employ empower empty enable encourage end engage enhance enjoy enlarge enlist enrich enrol \
    enroll ensure enter equip erect establish estimate evaluate examine exchange expand experiment explain explore \
    expose extend extract face facilitate favour feed fetch file fill film finalise find finish fit fix flag focus \
    fold follow forbid forge form formalise formalize foster found free fund gain gather generate get give go grant \
    greet group grow guarantee guide halve hand hang harvest have hear help hide hire hold host house identify \
    illustrate imagine implement import improve include increase index inform initiate insert inspect inspire install \
    instruct insulate insure integrate introduce invent inventory invest investigate invite involve issue itemise join \
    judge keep kick knit label launch lay lead learn lease leave lend let liaise lift light limit link list listen \
    live lobby locate lock look lower mail maintain make manage mandate map mark market match maximise measure meet \
    mend mentor merge mind minimise mobilise model modify monitor mount move multiply name negotiate nominate note \
    notify number nurture observe obtain offer open operate order organise organize oversee own pack paint pair \
    participate partner pass pause pay perform permit persuade phase phone pick pilot pin place plan plant play plot poll \
    pool post practise prepare present preserve press prevent print prioritise process procure produce prohibit \
    promote propose protect prototype prove provide prune publicise publish pull purchase push put qualify question \
    quit raise rally reach read realise recall receive recognise recommend reconcile record recover recruit recycle \
    redesign reduce refer refine reflect reform refurbish refuse register regulate rehearse reinforce release relocate \
    remind remove renew renovate rent repair repeat replace replicate report represent request require rescue research \
    reserve resolve respond restore restrict retain rethink retire return reuse reveal review revise revive reward \
    ride roll rotate run save scale scan schedule score screen seal search seat secure see seek select sell send \
    separate serve set settle shape share shift shop shorten show shrink sign simplify sing sit sketch slow smooth \
    solder solve sort source speak specify speed spend split sponsor spread staff stage stand standardise start \
    state stay stick stimulate stock stop store streamline strengthen structure study submit subscribe substitute \
    suggest summarise supervise supply support survey survive suspend sustain swap switch tackle tag tailor take talk target \
    teach tell tender test thank think tidy track trade train transfer transform translate transport travel treat \
    trial try turn twin uncover understand undertake unite update upgrade use validate value verify view visit \
    volunteer vote wait walk warn wash watch water weave welcome widen win withdraw work write";
