### The live line's commands. Looked up by their names: forms, what they do, an example; the list of them.

## The list
command-list-head = A line without “/” is a note of the table shown. Tab completes.
command-list-head-linear = A line without “/” is a note of the table shown.
command-list-half-typed = When the time is told while you type, your line stays whole: Ctrl-R shows it.
command-list-foot = /help vote: one command, with an example
command-list-foot-linear = /help vote gives one command, with an example.
command-list-linear = { $section }: { $commands }: { $does }.
command-list-linear-bare = { $section }: { $commands }.
command-text = TEXT
command-name = NAME
command-heading = TITLE
command-example = For example: { $example }
command-keys = Fields: { $keys }
command-other = In French: { $names }
command-section-lead = LEAD
command-row-step = next step, step before, reminder
command-row-table = go to a table, add one
command-section-note = NOTE
command-row-kind = of a kind, any step
command-row-mend = the last one, or E1
command-row-undo = undo, do again
command-section-choose = CHOOSE
command-row-dots = dots, clusters, kept ones
command-section-write = WRITE
command-row-roadmap = the roadmap
command-row-action = its actions, its fields
command-row-check = open questions, lesson learned
command-section-time = TIME
command-row-clock = start, stop, go on
command-section-look = LOOK
command-row-board = a table's notes, the timetable
command-section-own = YOURSELF
command-row-remark = in the report, never projected
command-section-end = END
command-row-finish = write and end; end later

## One by one
command-next-forms =
    /next
command-next-does = Closes the step and opens the next; says which tables kept nothing.
command-next-example = /next
command-back-forms =
    /back
command-back-does = Reopens the step before, where its time had stopped.
command-back-example = /back
command-group-forms =
    /2
    /2 TEXT
    /group N
    /group + AXIS: NAME
    /group 2 | name=…
    /group - 3
command-group-does = Goes to a table, gives it a line, adds it, corrects it or closes it (its notes stay).
command-group-example = /group 2 | name=Trust | participants=7
command-issue-forms =
    /issue TEXT
    /issue
command-issue-does = An issue, whatever the step; without a text, the lines that follow are issues.
command-issue-example = /issue Spare parts cost more than a new device
command-friction-forms =
    /friction TEXT
    /friction
command-friction-does = A friction point, whatever the step; without a text, the lines that follow are friction points.
command-friction-example = /friction Nobody answers before Thursday #E3
command-question-forms =
    /question TEXT
    /question
command-question-does = A question, whatever the step; without a text, the lines that follow are questions.
command-question-example = /question How might we let people try before they buy? #F4
command-idea-forms =
    /idea TEXT
    /idea
command-idea-does = An idea, whatever the step; without a text, the lines that follow are ideas.
command-idea-example = /idea A try-out counter at the market #Q2
command-vote-forms =
    /vote E1 4 E3 2
    /vote E1 +2
    /vote
command-vote-does = Dots as counted in the room: set them, add some, show the ranking.
command-vote-example = /vote E1 4 E3 2
command-theme-forms =
    /theme NAME E1 E3
    /theme - E1
command-theme-does = Clusters notes under a name, or takes one out.
command-theme-example = /theme Warranty E1 E3
command-edit-forms =
    /edit E1 TEXT
    /edit E1
    /edit
command-edit-does = Corrects a text; without one, it comes back on the line. Without an id: what was noted last.
command-edit-example = /edit E1 Spare parts cost more than a new device
command-drop-forms =
    /drop E1
    /drop
command-drop-does = Takes a note, an action, a lesson away. Without an id: what was noted last. /undo brings it back.
command-drop-example = /drop E1
command-merge-forms =
    /merge E1 E3
command-merge-does = E3 joins E1: the text of E1, the dots and links of both.
command-merge-example = /merge E1 E3
command-move-forms =
    /move E7 E8 2
    /move Q1 friction
    /move 2
command-move-does = To another table, or to another kind. Without an id: what was noted last.
command-move-example = /move E7 2
command-choose-forms =
    /choose Q1 Q2
command-choose-does = What each table keeps; what follows is linked to it.
command-choose-example = /choose Q1 Q2
command-title-forms =
    /title TEXT
command-title-does = The title of the table's roadmap.
command-title-example = /title Buying second-hand with confidence
command-stake-forms =
    /stake TEXT
command-stake-does = The stake of the roadmap; without one, the issue that the table kept.
command-stake-example = /stake The trust of those who buy
command-roadmap-forms =
    /roadmap | pilot=… | review=…
command-roadmap-does = Fills the roadmap as a whole.
command-roadmap-example = /roadmap | pilot=Project officer | review=3 March 2027
command-phase-forms =
    /phase TITLE | goal=… | due=…
    /phase 2
    /phase 2 | title=…
command-phase-does = Opens a phase, goes back to it or corrects it; the lines that follow are actions.
command-phase-example = /phase Reassure | goal=Ten shops on board | due=June 2027
command-action-forms =
    /action TEXT | pilot=… | due=…
    /action
command-action-does = An action of the phase; without a text, the lines that follow are actions.
command-action-example = /action Write the label | pilot=Chamber of trade | due=15 March | from=I1
command-set-forms =
    /set A1 | pilot=…
    pilot=…
command-set-does = Fills or empties a field; phase=2 moves the action. Without an id: the last action.
command-set-example = /set A1 | pilot=Chamber of trade | due=end of March
command-form-forms =
    /form
    /form A3
command-form-does = Asks one by one for the empty fields of the roadmap, or of an action.
command-form-example = /form A3
command-check-forms =
    /check
    /check all
command-check-does = The three questions that weigh most, to read out to the table; or all of them.
command-check-example = /check all
command-board-forms =
    /board
    /board N
command-board-does = The notes of a table.
command-board-example = /board 2
command-plan-forms =
    /plan
    /plan HH:MM
command-plan-does = The timetable, planned and actual; or another hour promised.
command-plan-example = /plan 15:30
command-say-forms =
    /say
    /say tips
command-say-does = The step's instruction again; or the tips, for you alone.
command-say-example = /say tips
command-extend-forms =
    /extend MINUTES
command-extend-does = More time for the step; what the others lose by it is proposed.
command-extend-example = /extend 2.5
command-yes-forms =
    /yes
command-yes-does = Accepts the plan proposed; so does Enter on an empty line.
command-yes-example = /yes
command-no-forms =
    /no
command-no-does = Refuses the plan proposed.
command-no-example = /no
command-remark-forms =
    /remark TEXT
command-remark-does = For yourself: in the report's appendix alone, never projected.
command-remark-example = /remark Table 2 leant on one person
command-lesson-forms =
    /lesson TEXT
command-lesson-does = What the table learned: in its roadmap.
command-lesson-example = /lesson The law allows second-hand already
command-undo-forms =
    /undo
command-undo-does = Takes back the last act, and says which; again goes further.
command-undo-example = /undo
command-redo-forms =
    /redo
command-redo-does = Does again what was undone, and says which.
command-redo-example = /redo
command-go-forms =
    /go
    /go MINUTES
command-go-does = Starts the clock, or goes on; with minutes: it was so long ago.
command-go-example = /go 5
command-pause-forms =
    /pause
    /pause MINUTES
command-pause-does = Stops the clock; with minutes: the last ones were a pause.
command-pause-example = /pause 10
command-timer-forms =
    /timer
    /timer MINUTES
    /timer 0
command-timer-does = The next part of the step; a countdown of your own; none.
command-timer-example = /timer 1:30
command-bell-forms =
    /bell
command-bell-does = Turns the bell off, or on.
command-bell-example = /bell
command-finish-forms =
    /finish
command-finish-does = Writes the roadmaps and ends the session.
command-finish-example = /finish
command-quit-forms =
    /quit
command-quit-does = Leaves the session; ctrls resume goes on with it.
command-quit-example = /quit
command-help-forms =
    /
    /help COMMAND
command-help-does = The list of commands; one command, with an example.
command-help-example = /help vote
