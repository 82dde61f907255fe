### The paper sheets of a workshop: for the tables, and for whoever facilitates.

sheet-kicker = Sheets to print
# They follow the workshop's name in those of the files.
sheet-file = sheets
sheet-file-mine = facilitator
sheet-table = Table
sheet-of = Table { $table }

## For the facilitator
sheet-mine = For the facilitator
sheet-how-to-print = These pages are yours. Each table is given its set, in another file: one sheet per step, the roadmap, and cards to cut out along the lines.
sheet-without-screen = If the screen goes dark, the workshop goes on: all that is read aloud is on the sheets, and what they keep is typed later with ctrls resume.
sheet-timetable = The timetable
sheet-timetable-caption =
    { $groups ->
        [one] The timetable planned for { $groups } table
       *[other] The timetable planned for { $groups } tables
    }
sheet-step = Step
sheet-hour = Hour
sheet-after = After
sheet-min = Min
sheet-plan = Plan
sheet-max = Max
sheet-end = The end promised
sheet-margin = Margin before it: { $margin }
sheet-commands-heading = The commands that serve
sheet-commands-caption = What is typed, and what it does
# A command a line: its key, then what is typed.
sheet-commands =
    go | /go
    next | /next
    group | /2
    timer | /timer
    vote | /vote F1 4 F2 3
    choose | /choose F1
    extend | /extend 5
    pause | /pause
    plan | /plan
    form | /form
    check | /check
    lesson | /lesson
    undo | /undo
    finish | /finish
sheet-command = To type
sheet-does = What it does
sheet-to-type = To type:
sheet-tips = Tips, step by step
sheet-silent = To a silent table: { $prompts }

## Who is here, who is missing
sheet-present = Who is here, who is missing
sheet-present-why = Bring those who are absent into the subject
sheet-how-many = How many are you?
sheet-backgrounds = What backgrounds do you come from?
sheet-missing-caption = Who is missing from this table
sheet-missing = Who is missing
sheet-would-say = What that person would say

## A step
sheet-scribe = Who is the scribe for this step?
sheet-number = No.
sheet-kept-caption = What the table keeps
sheet-issues = The issues that are kept
sheet-frictions = The friction points
sheet-ideas = The ideas
sheet-dots = Dots
sheet-kept = Kept
sheet-question = The question that the table keeps
sheet-waiting = Another question, that waits
sheet-draft = Draft
sheet-noted = What the table keeps
sheet-pillars = The areas of work that must come together: { $pillars }.

## The roadmap
sheet-title = Title
sheet-contact = Whom to write to
sheet-phases = Phases and actions
sheet-phases-purpose = One line per action; the rest is on its card
sheet-phase = Phase { $number } · { $question }
sheet-phase-title = What is it called?
sheet-phase-goal = What will have changed by its end
sheet-phase-due = By what day?
sheet-actions-caption = The actions of phase { $number }
sheet-action = Action
sheet-action-pilot = Pilot
sheet-action-due = By

## The cards
sheet-cards = Action cards, to cut out
sheet-card = What is done? Begin with a verb.
sheet-votes = Voting slips, to cut out
sheet-vote = My vote
sheet-vote-step = Step
sheet-vote-number = No.
sheet-doubts = Share-back cards, to cut out
sheet-doubt = A year has gone by. It did not work, because…
sheet-doubt-for = For table
sheet-doubt-from = From table
