### The workshops themselves: the list, the timetable, checking and copying a file.

workshop-not-found = “{ $name }” is neither a built-in workshop nor a file here. Built in: { $known }.
workshop-file-not-found = { $path } is not there. The workshops that are built in: ctrls workshop list
workshop-nearest = “{ $name }” is neither a built-in workshop nor a file here. Perhaps { $nearest }?
workshop-fine =
    { $path }: { $title }, { $steps ->
        [one] { $steps } step
       *[other] { $steps } steps
    }, { $minutes } minutes. Nothing to mend.
workshop-copied = It is yours to write. Then: ctrls workshop check { $path }, and ctrls run { $path }
workshop-list-next =
    See it: ctrls workshop show { $name }
    Copy it to make it yours: ctrls workshop copy { $name }

## The list
workshop-head-name = name
workshop-head-languages = languages
workshop-head-minutes = min
workshop-head-title = workshop

## The timetable: steps, the fewest, planned and most minutes, the order in which they give time up
workshop-head-step = step
workshop-head-min = min
workshop-head-plan = plan
workshop-head-max = max
workshop-head-elastic = gives
workshop-head-collects = collects
workshop-collects-issue = issues
workshop-collects-friction = friction points
workshop-collects-question = questions
workshop-collects-idea = ideas
workshop-collects-roadmap = roadmap
workshop-collects-nothing = –
workshop-chooses = some are kept
workshop-keeps = { $collects }, some kept
workshop-minutes = { $minutes } min
workshop-step-numbered = Step { $number }, { $step }
workshop-step-linear = { $step }: { $planned } planned, at least { $min }, at most { $max }.
workshop-elastic-linear = Gives time up in place { $place }.
workshop-collects-linear = Collects: { $collects }.
workshop-part-linear = { $part }: { $planned } planned, at least { $min }.
workshop-turns = table by table
workshop-turns-linear = The tables go one after the other.
workshop-half = { $whole }.5
workshop-margin = Margin after the last step: { $margin } min.
workshop-slack = Can be won back when late, the margin among them: { $slack } min.
workshop-per-group = { $step }: { $minutes } min more for each table beyond the third.

## Times out of sessions
workshop-times-untimed = { $path } has no times: left out.
workshop-times-rehearsal = { $path } is a rehearsal: left out.
workshop-times-none = None of these sessions measured a step of this workshop. Nothing was copied.
workshop-times-step = { $step }: { $before } → { $minutes } min
workshop-times-same = The steps took what was planned.
workshop-times-whole = In all: { $before } → { $minutes } min. Bringing the total to what you promise is up to you.
workshop-times-rests =
    { $count ->
        [one] One session only, so with care.
       *[other] Out of { $count } sessions.
    }
workshop-times-added = The planned minutes are for up to three tables: what further tables add is not counted ({ $steps }).
workshop-times-aside =
    { $count ->
        [one] { $step }: one length too far from the others is set aside.
       *[other] { $step }: { $count } lengths too far from the others are set aside.
    }

## Paper sheets
workshop-print-groups = One set, without a table's number. A numbered set for each table: ctrls workshop print { $workshop } --groups 3
