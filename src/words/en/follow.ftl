### A roadmap afterwards: traced, compared, adapted, followed up.

## From issue to action
trace-nothing = Nothing to trace: no notes, no actions.
trace-unanswered = Unanswered
trace-from-nowhere = From nowhere
trace-apart = Also noted
trace-again = continues above
trace-below = continues below
trace-line = { $name }: { $text }
trace-answers = { $name }, answers { $above }: { $text }
trace-answers-too = { $name } answers { $above } too.
trace-end = { $label }, { $name }: { $text }
trace-kind =
    { $kind ->
        [issue] an issue
        [friction] a friction point
        [question] a question
        [idea] an idea
       *[action] an action
    }

## Two roadmaps
diff-field = { $subject }, { $field }: before, { $before }; after, { $after }.
diff-added =
    { $thing ->
       *[other] added
    }
diff-removed =
    { $thing ->
       *[other] removed
    }
diff-added-line = { $subject }, added: { $text }
diff-removed-line = { $subject }, removed: { $text }
diff-order = In another order: { $thing }.
diff-other-order = in another order
diff-empty = empty
diff-yes = yes
diff-no = no
diff-none =
    { $same ->
        [0] No difference.
        [one] No difference; { $same } action is the same.
       *[other] No difference; { $same } actions are the same.
    }
diff-count =
    { $count ->
        [one] { $count } difference
       *[other] { $count } differences
    }
diff-same =
    { $count ->
        [0] no action is the same
        [one] { $count } action is the same
       *[other] { $count } actions are the same
    }
diff-summary = { $differences }; { $same }.
diff-key =
    { $key ->
        [id] id
        [language] language
        [title] title
        [text] text
        [stake] stake
        [licence] licence
        [pilot] pilot
        [contact] contact
        [review] review
        [indicator] indicator
        [decided_by] decided by
        [pillars] pillars
        [pillar] pillar
        [event] event
        [theme] theme
        [axis] axis
        [group] group
        [participants] people
        [backgrounds] backgrounds
        [session] session
        [workshop] workshop
        [held] held
        [facilitators] facilitators
        [adapted_from] adapted from
        [phase] phase
        [goal] goal
        [due] due
        [first_step] first step
        [done_when] done when
        [resources] resources
        [partners] partners
        [depends_on] depends on
        [from] answers
        [links] answers
        [status] status
        [history] history
        [kept] kept
        [votes] dots
        [stakeholders] stakeholders
       *[other] { $key }
    }
thing-name =
    { $thing ->
        [roadmap] Roadmap
        [source] Source
        [phase] phases
        [action] actions
        [question] questions
        [issue] issues
        [friction] friction points
        [idea] ideas
        [remark] remarks
       *[other] lessons
    }
thing-one =
    { $thing ->
        [phase] phase
        [action] action
        [question] question
        [issue] issue
        [friction] friction
        [idea] idea
        [remark] remark
       *[other] lesson
    }
status-name =
    { $status ->
        [started] started
        [done] done
        [stuck] stuck
        [dropped] dropped
       *[other] planned
    }
quoted = “{ $text }”

## Families
lineage-elsewhere = not in this folder
lineage-line = { $name }: { $file }
lineage-child = { $name }, adapted from “{ $parent }”: { $file }
lineage-nothing = No roadmap in { $path }.

## For another place
adapt-next = Pilots, dates and decisions are empty: they are for you to say, where you live. What is left to settle: ctrls check { $path }
adapt-file-name = adapted
adapt-no-licence = { $path } has no licence: ask its authors what you may do with it.
adapt-exists = { $path } exists already and stays as it is. For another name: --out FILE; to replace it: --force.

## Follow-up
follow-opening =
    { $open ->
        [one] Follow-up of “{ $title }”: { $open } action is open.
       *[other] Follow-up of “{ $title }”: { $open } actions are open.
    }
follow-opening-all =
    { $all ->
        [one] Follow-up of “{ $title }”: { $all } action, { $open } of them open.
       *[other] Follow-up of “{ $title }”: { $all } actions, { $open } of them open.
    }
follow-closed =
    { $count ->
        [one] { $count } action is done or dropped already; to speak of it all the same: --all
       *[other] { $count } actions are done or dropped already; to speak of them all the same: --all
    }
follow-all-closed = All actions are done or dropped. To come back to them: --all
follow-pilot =
    { $count ->
        [one] { $pilot } · { $count } action
       *[other] { $pilot } · { $count } actions
    }
follow-no-pilot =
    { $count ->
        [one] No pilot · { $count } action
       *[other] No pilot · { $count } actions
    }
follow-action = { $id } · { $text }
follow-due = due { $day }
follow-since = said on { $day }
follow-next-review = Next review? (Enter: not yet known)
follow-how = One line per action: done, started, moved end of April, stuck and on what, dropped and why. Enter alone: nothing new. To stop: /quit
follow-not-asked =
    { $count ->
        [one] { $count } action was not asked: { $ids }.
       *[other] { $count } actions were not asked: { $ids }.
    }
follow-now = { $id } · { $status }
follow-now-due = { $id } · moved to { $day }
follow-kept-as-is = { $id } · due date kept as it is: “{ $text }”. Which day?
follow-noted = { $id } · noted
follow-review-now = Review: { $day }
follow-review-as-is = Review kept as it is: “{ $text }”. Which day?
follow-past-phase = past the end of its phase, { $day }
follow-nothing = Nothing was said: { $path } stays as it is.
follow-counts = Done: { $done } · started: { $started } · moved: { $moved } · stuck: { $stuck } · dropped: { $dropped }
follow-refused = Line { $line } refused: { $reason }
follow-no-such-action = no action { $id }. There is { $known }.
follow-twice = two actions are called { $id }. By its place: 1 done
follow-which-action = which action? For example: A1 done
follow-what-of-it = what does “{ $word }” say? One of these words: done, started, moved, stuck, dropped, planned, note.
follow-what-of-it-near = “{ $word }” is not known. Perhaps “{ $nearest }”?
follow-when = moved to when? For example: A1 moved 2027-03-15
follow-review-when = “{ $text }” is not a day: the review stays on { $day }. For example: review 2027-03-15
follow-not-editable = { $path } is written in a way that the follow-up cannot add to without changing it: nothing is written there. By hand: status and [[phase.action.history]].
follow-changed-meanwhile = { $path } changed during the follow-up: nothing is written there. Again: ctrls follow-up { $path }
follow-many = { $path } has several roadmaps. Name one:
follow-none = { $path } has no roadmap.
follow-bad-start = “{ $text }” is neither a day nor a time. For example 2027-01-15 or 2027-01-15T09:00:00+01:00.

## Calendar
id-written = { $path } now has an id: { $id }. Calendars go by it: keep it.
id-not-writable = { $path } is written in a way that cannot be completed without changing it, and calendars need an id. By hand, below format: id = "{ $id }"
calendar-action = { $text } ({ $pilot })
calendar-review = Review: { $title }
calendar-decision = A yes is asked ({ $who }): { $text }
calendar-name-of-all = calendar
calendar-name-of-tasks = tasks
calendar-left-out =
    { $path } has the id of { $other }: the calendar takes one of them. By hand, another id in one of the two.
calendar-field = { $label }: { $text }
calendar-undated =
    { $count ->
        [one] { $count } action without a day is not in it.
       *[other] { $count } actions without a day are not in it.
    }
calendar-none = No date in this roadmap: no calendar.
calendar-not-ours = { $path } is not a calendar of ctrls: it stays as it is. Another name: --ics=FILE; to replace it: --force.
