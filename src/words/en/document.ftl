### The labels of the documents, and days as they write them.

## A roadmap
document-roadmap = Roadmap
document-question = The question
document-stake = What is at stake
document-facts = Key facts
document-pilot-of-all = Overall pilot
document-next-review = Next review
document-sign = We will know that it works
document-decider = Decision to obtain from

## What is not known yet
document-blank-pilot = to be found together
document-blank-day = to be set together
document-blank-review = to be set
document-blank-step = to be chosen together
document-blank-done = to be said together
document-blank-sign = to be said together

## Calendar
document-calendar = Calendar
document-calendar-of-phases = Calendar of the phases
document-calendar-span = { $from } to { $until }.
document-calendar-from =
    { $month ->
        [1] From January
        [2] From February
        [3] From March
        [4] From April
        [5] From May
        [6] From June
        [7] From July
        [8] From August
        [9] From September
        [10] From October
        [11] From November
       *[12] From December
    } { $year }
document-calendar-until = until { $day }
document-calendar-from-until = from { $from } to { $until }
document-calendar-row = { $phase }: { $marks }.
document-calendar-bare-row = { $phase }.
document-calendar-first-mark = action { $id } by { $day }
document-calendar-mark = { $id } by { $day }
document-calendar-undated = { $ids } without a date
document-calendar-off = { $ids } dropped
document-calendar-undated-phase = without a date
document-calendar-review = Review of the roadmap on { $day }.
document-calendar-flag = review { $day }
document-quarter = Q

## To settle next
document-settle = To settle next
document-settle-intro = These questions were still open when the workshop ended, and that is as it should be: settling them is the group's first task.
document-settle-open = These questions are still open, and that is as it should be: settling them is the group's first task.
document-settle-adapted = These questions are to be asked anew where you live, and that is as it should be: settling them is the first task of those who take the roadmap up.
document-settle-more =
    { $count ->
        [one] and { $count } more, in the actions
       *[other] and { $count } more, in the actions
    }
document-settle-others =
    { $count ->
        [one] and { $count } more:
       *[other] and { $count } more:
    }
document-asked = {""}: { $question }
document-asked-phases = Which first action in each of them, and who does it?
document-word-question = Question
document-word-pilot = Pilot
document-word-review = Review
document-word-sign = Indicator
document-word-decision = Decision
document-word-phases = Phases
document-word-actions = Actions
document-word-pillar = Area of work
document-word-other = Overall

## Phases and actions
document-phase = Phase { $number }
document-phase-titled = Phase { $number } · { $title }
document-for-day = by { $day }
document-for-text = due: { $text }
document-no-action = No action yet.
document-pilot = Pilot
document-due = Due
document-state = State
document-ready = ready
document-open = { $count } to settle
document-started = started
document-done = done
document-done-on = done on { $day }
document-stuck = stuck
document-dropped = dropped
document-moved = moved from { $from } to { $to }
document-moved-to = moved to { $to }
document-moved-text = moved: { $to }
document-state-why = { $state }, { $reason }
document-first-step = First step
document-done-when = Done when
document-partners = With
document-resources = Means
document-indicator = Indicator
document-depends-on = Depends on
document-decided-by = Who decides
document-pillar = Area of work

## From the finding to the action
document-trace = From the finding to the action
document-trace-caption = Each issue, where it gets stuck, the idea that was kept and the actions that answer it
document-trace-issue = The issue
document-trace-friction = Where it gets stuck
document-trace-idea = The idea kept
document-trace-actions = The actions
document-trace-nothing = no answer in this roadmap yet
document-trace-no-issue = no issue noted
document-votes =
    { $count ->
        [one] { $count } dot
       *[other] { $count } dots
    }
document-also-noted = Also noted
document-also-question = Question
document-also-idea = Idea
document-room-said = What the room said
document-learned = What the group learned

## Where it comes from
document-source = Source, licence and contact
document-source-written = Written { $what }.
document-source-original = The original was written { $what }.
document-source-day = on { $day }
document-source-in = in { $when }
document-source-named = { $name }.
document-source-the-group = by { $group }
document-source-the-table = by { $group }
document-source-word-group = group
document-source-word-table = table
document-source-word-workshop = Workshop
document-source-group = by the group { $group }
document-source-people =
    { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
document-source-people-of =
    { $count ->
        [one] { $count } person: { $backgrounds }
       *[other] { $count } people: { $backgrounds }
    }
document-source-workshop = { $label }: { $workshop }.
document-source-facilitators = Facilitated by { $names }.
document-source-adapted = Adapted from “{ $from }”
document-source-adapted-itself = , itself adapted from “{ $from }”
document-licence = Licence { $licence }.
document-licence-open = Licence { $licence }: take it, adapt it to where you live, name the source.
document-licence-unknown = Licence to be named.
document-contact = Contact: { $contact }

## Page 1
document-who-does-what = Who does what, by when
document-who-caption = Who does what, by when: one line an action
document-who-when = By
document-who-what = Action
document-who-who = Who
document-who-blank-day = to be set
document-who-blank-pilot = to be found
document-who-blank-step = first step to be chosen
document-who-step = First step:{" "}
document-who-step-on = First step, { $day }:{" "}
document-ready-of =
    { $ready ->
        [0] { $all ->
            [one] not ready yet
           *[other] none ready of { $all }
        }
        [one] { $all ->
            [one] ready
           *[other] 1 ready of { $all }
        }
       *[other] { $ready } ready of { $all }
    }
document-yes = A yes is asked of you
document-yes-whole = the whole roadmap
document-yes-undated = to be dated
document-progress = Where things stand
document-count-done = { $count } done
document-count-started = { $count } started
document-count-moved = { $count } moved
document-count-stuck = { $count } stuck
document-count-dropped = { $count } dropped
document-trace-unlinked = its link to the actions was not noted

## Pages and regions
document-page = page
document-page-of = of
document-scrolls = scrolls sideways

## Days
document-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
document-month-short =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] June
        [7] July
        [8] Aug
        [9] Sept
        [10] Oct
        [11] Nov
       *[12] Dec
    }
document-day = { $day } { $month }
document-date = { $day } { $month } { $year }
document-month-year = { $month } { $year }

## Rows for a spreadsheet
document-csv-intro = One row per action. A cell that would begin with =, +, - or @ has an apostrophe before it: no spreadsheet takes it for a formula. In a list, a bar of the text itself is written \|.
document-csv-plain = Separator: the comma. Encoding: UTF-8. A spreadsheet set to French opens it better with `--csv-dialect fr`.
document-csv-french = Separator: the semicolon. Encoding: UTF-8 with a byte order mark, as spreadsheets set to French expect.
document-csv-column =
    { $column ->
        [roadmap] title of the roadmap
        [axis] axis of the event
        [group] group that wrote it
        [event] event
        [question] question that it answers
        [phase] phase, in order: P1, P2…
        [phase_title] name of the phase
        [phase_goal] what will have changed by the end of the phase
        [phase_due] due date of the phase (YYYY-MM-DD when it is a day)
        [id] short name of the action: A1, A2…
        [action] the action, in the group's words
        [pilot] who carries it
        [due] its due date (YYYY-MM-DD when it is a day)
        [status] where it stands: planned, started, done, stuck, dropped
        [status_in_words] where it stands, in French: prévue (planned), commencée (started), faite (done), bloquée (stuck), abandonnée (dropped)
        [first_step] first step
        [done_when] what will show that it is done
        [indicator] what is counted
        [resources] means, separated by |
        [partners] partners, separated by |
        [depends_on] actions to be finished before, separated by |
        [from] notes that it answers, separated by |
        [decided_by] who must say yes
        [pillar] area of work
        [review] next review of the roadmap
       *[licence] licence
    }

## ctrls export
export-nothing = Neither a session nor a roadmap in { $path }.
export-missing = { $name }: the typeface of the PDF lacks these signs: { $signs }. A square stands for them on the page, the text keeps them; --format html shows them in the reader's own typefaces.
export-not-made = { $name } could not be made ({ $reason }). The other formats are: --format html,odt,docx says the same.

## The page of a pilot
pilot-kicker = What you said
pilot-said = You said…
pilot-said-one = “I take care of it”:{" "}
pilot-said-several = “I take care of it”: { $count } actions
pilot-said-whole = “I hold the whole”
pilot-whole = You hold the whole
pilot-review = read again on
pilot-review-of = Review
pilot-dates = Your dates
pilot-actions =
    { $count ->
        [one] Your action
       *[other] Your { $count } actions
    }
pilot-others = Whom it holds together with
pilot-depends = You need these to be done before:
pilot-awaited = They wait for yours to begin:
pilot-for-yours = for
pilot-source =
    { $count ->
        [one] From the roadmap { $titles }, where all of it stands in full.
       *[other] From the roadmaps { $titles }, where all of it stands in full.
    }
pilot-foot = { $name } · what you said
pilot-folder = pilots
pilot-nobody = Nobody has promised an action yet: no page a pilot.
