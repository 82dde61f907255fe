### The questions of the check, and why they are asked.

## What is spoken of, and what an inventory leaves open
check-named = { $id } “{ $text }”
check-quoted = “{ $text }”
check-about = { $what }:{ " " }
check-phase = Phase { $number }
check-phase-named = Phase { $number } “{ $text }”
check-untitled = A line without words
check-at-once = to read out: { $asked }?
at-once-first-step-late = first step after the due date, { $against }: which one changes?
at-once-due-before-need = ends before { $named }, which it waits for: which one changes its day?
at-once-due-after-phase = ends after its phase, which is over on { $against }
at-once-decision-late = yes asked for after the due date, { $against }: which one changes?
at-once-review-early = review before the workshop of { $against }: which day?
open-decision = for which decision
open-decider = taken by whom
open-by-whom = by whom
open-who-agrees = who must say yes
open-day = by when
open-when = when
open-end = where does it stop
open-keeper = who keeps it up to date

## One question a code
ask-roadmap-empty = This roadmap is still blank: where would the table like to begin?
ask-inventory-first = The roadmap opens with an inventory, { $what }: what can be tried without waiting for it?
ask-inventory-share =
    { $count ->
        [one] One of { $total } actions makes an inventory
       *[other] { $count } of { $total } actions make an inventory
    }: which one already changes something for someone?
ask-inventory-unused = { $about }which action will use it next?
ask-inventory-open = { $about }{ $open }?
ask-roadmap-no-phase = What is the first action, and who does it?
ask-roadmap-no-question = Which precise question does this roadmap answer?
ask-action-no-pilot = { $about }who leads, by name?
ask-action-several-pilots = { $about }among “{ $named }”, who answers when called?
ask-action-no-first-step = { $about }what first step, on what day?
ask-action-day-alone = { $about }“{ $named }”, what is done on that day?
ask-action-first-step-undated = { $about }“{ $named }”, on what day?
ask-action-no-due = { $about }by what day?
ask-action-due-unclear = { $about }“{ $named }”, what day is that?
ask-action-no-done = { $about }how will we see that it is done?
ask-action-no-verb = { $about }which verb says what is done?
ask-action-nominal = { $about }which verb says what is done: “{ $verb }…”?
ask-action-depends-circle = { $what } waits for { $named }, and { $named } waits for it: which one begins?
ask-phase-no-action = { $about }what first action, and who does it?
ask-roadmap-no-pilot = Who looks after the whole roadmap, and answers when called?
ask-roadmap-no-review = On what day will you read this roadmap again, and with whom?
ask-roadmap-no-indicator = What sign will show that it is better, for the absent too?
ask-first-step-late = { $about }first step on { $named }, after the due date, { $against }: which one changes?
ask-due-before-need = { $what } ends before { $named }, which it waits for: which one changes its day?
ask-decision-late = { $what } waits for a yes on { $named }, after its due date, { $against }: which one changes?
ask-roadmap-decision-late = The roadmap waits for a yes on { $named }, after its last due date, { $against }: which one changes?
ask-date-unlikely = { $about }“{ $named }”, but on the calendar that is { $against }: which day is it?
ask-roadmap-date-unlikely = “{ $named }”, but on the calendar that is { $against }: which day is it?
ask-review-early = The roadmap is read again on { $named }, before the workshop of { $against }: which day is it?
ask-due-after-phase = { $what } ends on { $against }, and { $named } later: which day changes?
ask-action-overdue = { $what } was due on { $named }: where does it stand, and what day now?
ask-roadmap-no-decider = Who must say yes, and when?
ask-roadmap-review-unclear = The roadmap is read again “{ $named }”: what day is that?
ask-issue-unanswered =
    { $what }, { $dots ->
        [one] { $dots } dot
       *[other] { $dots } dots
    }: what answers it?
ask-friction-unanswered =
    { $what }, { $dots ->
        [one] { $dots } dot
       *[other] { $dots } dots
    }: what unblocks it?
ask-action-orphan = { $about }which idea does it answer?
ask-action-depends-unknown = { $what } waits for { $named }, which is not in this roadmap: who will say that it is done?
ask-action-id-twice = { $what } and “{ $named }” have the same id: which one changes?
ask-phase-alone = { $about }what must be finished before, and what depends on it afterwards?
ask-pillar-idle = { $what } has nothing to do: is that intended?
ask-pilot-everywhere = “{ $named }” leads all { $total } actions: who carries on when they are away?
ask-action-no-resources = { $about }with what time, money, place?
ask-action-no-partner = { $about }with whom, and who must be told?
ask-roadmap-no-contact = Whom should people write to, to reuse this roadmap or to help?
ask-roadmap-no-licence = What may others do with this roadmap?

## Two in one breath, one for many
ask-action-unnamed-pilot = { $about }among “{ $named }”, who leads, by name?
ask-action-no-pilot-no-due = { $about }who leads, and by what day?
ask-action-no-first-step-no-done = { $about }what first step, on what day, and how will we see that it is done?
ask-roadmap-no-pilot-no-review = Who looks after the whole roadmap, and when is it read again?
ask-roadmap-no-contact-no-licence = Whom should people write to, to reuse this roadmap, and what may they do with it?
ask-phases-no-action = { $listed }: what first action in each, and who does it?
ask-phases-alone = { $listed }: what ties these phases to one another?
ask-pillars-idle = { $listed } have nothing to do: is that intended?
ask-actions-orphan = { $listed }: which idea does each answer?
ask-actions-no-resources = { $listed }: with what time, money, place?
ask-actions-no-partner = { $listed }: with whom, and who must be told?

## Why: the reason, an example before and after, the source
why-roadmap-empty =
    A table that has written nothing yet needs one question, no more.
    Before: (nothing)
    After: one first action, provisional or not
    Source: a rule of this tool
why-inventory-first =
    An inventory that comes first makes everything else wait: first we learn, and we act later or never.
    Before: P1 Map what exists
    After: P1 Open two desks; the list of the next is written on the way, to choose the third
    Source: what the organisers of NEC 2021 learned: two of the six roadmaps open with an inventory
why-inventory-share =
    When more than one action in three makes an inventory, the roadmap describes more than it changes.
    Before: Survey, map, open a desk
    After: Open a desk, note each request, choose the next
    Source: what the organisers of NEC 2021 learned; the threshold of a third is this tool's own
why-inventory-unused =
    An inventory on which no action depends grows old unused.
    Before: A1 List the shops
    After: A1 List twenty shops; A2 Call ten of them (depends on A1)
    Source: what the organisers of NEC 2021 learned
why-inventory-open =
    An inventory serves a decision. Without one it has no end, and nobody to keep it up to date.
    Before: List the lending places
    After: List twenty places to choose where to open; decided by the council on 8 April; done: three places chosen; pilot: the library
    Source: what the organisers of NEC 2021 learned; the Ctrl S method, steps 2 and 5
why-roadmap-no-phase =
    Without an action nothing happens after the workshop.
    Before: a title, a question, ideas
    After: a phase, an action, a first step with its day
    Source: the Ctrl S method, step 5, materialisation
why-roadmap-no-question =
    The question says what the actions answer, and lets them change without losing the way.
    Before: Improve lending
    After: How might we lend a computer the same day, without buying a single one?
    Source: the Ctrl S method, step 3, problem framing
why-action-no-pilot =
    When everybody is responsible, each believes that somebody else sees to it.
    Before: pilot: everyone
    After: pilot: front desk of the community centre
    Source: Darley and Latané, 1968, on the diffusion of responsibility; the Ctrl S method, step 5, materialisation
why-action-several-pilots =
    With two pilots nobody knows whom to call back. The other one is a partner.
    Before: pilot: the town hall and the school
    After: pilot: the town hall; partners: school
    Source: Darley and Latané, 1968, on the diffusion of responsibility; the Ctrl S method, step 5, materialisation
why-action-no-first-step =
    Naming the first move and its day helps people to begin.
    Before: Open the school's workshop
    After: first step: book the room on 12 May
    Source: Gollwitzer and Sheeran, 2006, on implementation intentions; the Ctrl S method, step 5, materialisation
why-action-first-step-undated =
    A first step without a day waits for tomorrow.
    Before: first step: call the library
    After: first step: call the library on 6 April
    Source: Gollwitzer and Sheeran, 2006, on implementation intentions; the Ctrl S method, step 5, materialisation
why-action-no-due =
    A due date lets people announce, prepare, and see that they are late.
    Before: Train three people
    After: Train three people; due: 31 March 2027
    Source: the Ctrl S method, step 5, materialisation
why-action-due-unclear =
    A due date that is not a day goes into nobody's diary.
    Before: due: soon
    After: due: 31 March 2027
    Source: the Ctrl S method, step 5, materialisation
why-action-no-done =
    Without a sign of its end an action never ends, and nobody can be glad of it.
    Before: Improve the welcome
    After: done when: the bench stands outside at opening time
    Source: the Ctrl S method, step 5, materialisation; the “definition of done” of the Scrum Guide, 2020
why-action-no-verb =
    A noun names a topic; a verb says what someone does, and who can do it.
    Before: Support for families
    After: Meet each family on a Wednesday
    Source: the Ctrl S method, step 5, materialisation
why-action-depends-circle =
    Two actions that wait for each other never begin.
    Before: A1 depends on A2; A2 depends on A1
    After: A2 depends on A1
    Source: a rule of this tool
why-phase-no-action =
    A phase without an action is an intention.
    Before: P2 Extend
    After: P2 Extend: sign the form in nine towns
    Source: the Ctrl S method, step 5, materialisation
why-roadmap-no-pilot =
    Each action may have its pilot while the whole belongs to nobody.
    Before: pilot: (empty)
    After: pilot: community centre
    Source: the Ctrl S method, step 5, materialisation
why-roadmap-no-review =
    A roadmap evolves when a day is set to read it again.
    Before: review: (empty)
    After: review: 26 June 2027
    Source: what the organisers of NEC 2021 learned: a coherent, evolving roadmap
why-roadmap-no-indicator =
    A sign that everyone can see says whether to go on or to change course.
    Before: a better welcome
    After: people who came for the first time
    Source: what the organisers of NEC 2021 learned; the Ctrl S method, step 5, materialisation
why-first-step-late =
    A first step opens an action; behind the due date it opens nothing.
    Before: due: 1 September 2027; first step: call on 12 October 2027
    After: first step: call on 12 March 2027
    Source: a rule of this tool
why-due-before-need =
    An action cannot end before the one it waits for.
    Before: A2 due 1 March, depends on A1, due 1 June
    After: A2 due 1 September
    Source: a rule of this tool
why-decision-late =
    A yes that comes after the due date cannot help to keep it.
    Before: due: 1 September 2027; decided by: the mayor, on 3 December 2027
    After: decided by: the mayor, on 3 May 2027
    Source: a rule of this tool
why-date-unlikely =
    A weekday that is not that of the date: one of the two is a slip, and people will come on either.
    Before: due: Tuesday 15 March 2027
    After: due: Monday 15 March 2027
    Source: a rule of this tool
why-review-early =
    A roadmap is not read again before it was written.
    Before: workshop of 10 January 2027; review: 5 January 2027
    After: review: 5 May 2027
    Source: a rule of this tool
why-due-after-phase =
    A phase ends with the last of its actions.
    Before: phase due 1 March 2027; A1 due 1 September 2027
    After: phase due 1 September 2027
    Source: a rule of this tool
why-action-overdue =
    A day that has passed needs a word: done, moved, stuck or dropped.
    Before: due: a day of last month
    After: ctrls follow-up, then a new due date or the status “done”
    Source: a rule of this tool
why-roadmap-no-decider =
    What needs an agreement stops at the door of those who can say no.
    Before: decided by: (empty)
    After: decided by: board of the community centre, 8 April
    Source: what the organisers of NEC 2021 learned: new governance; the Ctrl S method, step 5, materialisation
why-roadmap-review-unclear =
    A review that is not a day goes into nobody's diary.
    Before: review: after the summer
    After: review: 14 September 2027
    Source: the Ctrl S method, step 5, materialisation
why-issue-unanswered =
    An issue that matters to many and goes unanswered comes back later, louder.
    Before: E4 ●8, nothing follows
    After: F2 ← E4, then an idea, then an action
    Source: a rule of this tool: the first three, two dots at least
why-friction-unanswered =
    A friction point that many have marked waits for a question or an idea.
    Before: F6 ●7, nothing follows
    After: Q3 ← F6, or a sentence that says why not now
    Source: a rule of this tool: the first three, two dots at least
why-action-orphan =
    An action that comes from no idea was not discussed by the table.
    Before: A4, from nothing
    After: A4, from I2
    Source: a rule of this tool: the thread from issue to action
why-action-depends-unknown =
    What is awaited from elsewhere needs a messenger.
    Before: depends on A12, which is not here
    After: depends on A3, or a first step: ask where A12 stands
    Source: a rule of this tool
why-action-id-twice =
    An id names one action: else nobody can tell which one is followed up or waited for.
    Before: id = "A1" on two actions
    After: id = "A1" on one, id = "A7" on the other
    Source: a rule of this tool
why-phase-alone =
    A phase that nothing ties to the others is done on the side, or not at all.
    Before: P2 without a link
    After: an action of P2 depends on A1, which is in P1
    Source: a rule of this tool
why-pillar-idle =
    Coordination rests on several pillars, each with its own work to do.
    Before: pillars: collection, communication; every action is communication
    After: an action for collection, or the pillar taken off the list
    Source: what the organisers of NEC 2021 learned: several pillars, each with its own work
why-pilot-everywhere =
    One person on every card: if they leave, everything stops.
    Before: one pilot for six actions
    After: two or three pilots; who takes over is said
    Source: the Ctrl S method, step 5, materialisation: read the names aloud
why-action-no-resources =
    An action without time, money or place is taken out of something else.
    Before: resources: (empty)
    After: resources: a bench, two flasks
    Source: the Ctrl S method, step 5, materialisation
why-action-no-partner =
    Somebody else is touched by the action, and will hear of it sooner or later.
    Before: partners: (empty)
    After: partners: town hall, school
    Source: the Ctrl S method, step 5, materialisation
why-roadmap-no-contact =
    Whoever wants to reuse it or to help looks first for somebody to write to.
    Before: contact: (empty)
    After: contact: hello@repair.example
    Source: what the organisers of NEC 2021 learned: commons that others make their own
why-roadmap-no-licence =
    Without a licence, copyright forbids reuse, even where it is wished for.
    Before: licence: (empty)
    After: licence: CC BY-SA 4.0
    Source: what the organisers of NEC 2021 learned: open, modifiable, adaptable

## The command
check-error = blocks
check-warning = would help
check-line = { $place } { $level }: { $question } [{ $code }]
check-clear = { $title } · { $path }: nothing to ask.
check-sum =
    { $roadmaps ->
        [one] One roadmap
       *[other] { $roadmaps } roadmaps
    }, { $errors ->
        [0] nothing blocks
        [one] one question blocks
       *[other] { $errors } questions block
    }, { $warnings ->
        [0] no other
        [one] one more would help
       *[other] { $warnings } more would help
    }
check-explain-how = Why this question: `ctrls check --explain { $code }`
check-no-roadmap = No roadmap in { $paths }.
check-unknown-code = { $code } is not a code. Perhaps { $nearest }?
check-unknown-code-list = { $code } is not a code. There are: { $listed }.
title-inventory = “{ $title }” is read as an inventory.
title-no-inventory = “{ $title }” is not read as an inventory.
title-question = It is a question.
title-negation = The title begins by saying no.
title-statutory-check = It is a check that one place needs, by law or by craft.
title-words-for = Towards an inventory: { $listed }
title-words-against = The other way: { $listed }
title-what-is-asked = What an inventory is asked: `ctrls check --explain inventory-open`
check-explained = { $code } ({ $level })
check-unread =
    { $unread ->
        [one] One file could not be read
       *[other] { $unread } files could not be read
    }; all the rest is judged.
check-set-otherwise = { $code }: { $level }, says the workshop. { $reason }
check-off = not asked
