### The account of an event.

report-untitled = Account of a workshop
report-kicker = Account
report-theme = The theme
report-foot = { $title }, account
report-source = Where this account comes from
report-source-declared = Written by ctrls from the sessions' journals, the roadmaps and event.toml, where the organisers say what they know about the event.
report-source-counted = Written by ctrls from the sessions' journals and the roadmaps. Nothing is declared about the event: the figures are counted, and what is not known is not written.
report-essential = In short
report-number =
    { $count ->
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
       *[other] { $count }
    }
report-workshops-people =
    { $workshops ->
        [0] { $people ->
            [one] one person took part
           *[other] { $people } people took part
        }
        [one] one workshop brought { $people ->
            [one] one person
           *[other] { $people } people
        } together
       *[other] { $number } workshops brought { $people ->
            [one] one person
           *[other] { $people } people
        } together
    }
report-workshops =
    { $workshops ->
        [one] one workshop was held
       *[other] { $number } workshops were held
    }
report-horizons = Of varied horizons: { $horizons }.
report-made =
    { $roadmaps ->
        [0] No roadmap is written so far.
        [one] One roadmap{ $phases ->
            [0] , no phase yet.
            [one] { " " }and one phase.
           *[other] { " " }and { $phases } phases.
        }
       *[other] { $roadmaps } roadmaps{ $phases ->
            [0] , no phase yet.
            [one] { " " }and one phase.
           *[other] { " " }and { $phases } phases.
        }
    }
report-tables =
    { $roadmaps ->
        [0] no roadmap is written so far
        [one] one table came out of it with its roadmap
       *[other] { $number } tables came out of it, each with its roadmap
    }{ $without ->
        [0] .
        [one] { $roadmaps ->
            [0] .
           *[other] ; one more has none yet.
        }
       *[other] { $roadmaps ->
            [0] .
           *[other] ; { $without } more have none yet.
        }
    }
report-done =
    { $done ->
        [one] One action is done already.
       *[other] { $done } actions are done already.
    }
report-actions =
    { $actions ->
        [one] { $done ->
            [0] One action is written
           *[other] Another one is still to be done
        }, { $ready ->
            [0] not ready to start yet
           *[other] ready to start
        }; { $without ->
            [0] it has a pilot.
           *[other] it still waits for a pilot.
        }
       *[other] { $done ->
            [0] Of { $actions } actions
           *[other] Of the { $actions } others
        }, { $ready ->
            [0] none is ready to start yet
            [one] one is ready to start
           *[other] { $ready } are ready to start
        }; { $without ->
            [0] each has a pilot.
            [one] one still waits for a pilot.
           *[other] { $without } still wait for a pilot.
        }
    }
report-no-actions =
    { $phases ->
        [one] One phase is written; its actions are still to be said.
       *[other] { $phases } phases are written; their actions are still to be said.
    }
report-figure-workshops =
    { $count ->
        [one] workshop
       *[other] workshops
    }
report-figure-people =
    { $count ->
        [one] person
       *[other] people
    }
report-figure-axes =
    { $count ->
        [one] axis
       *[other] axes
    }
report-figure-roadmaps =
    { $count ->
        [one] roadmap
       *[other] roadmaps
    }
report-figure-phases =
    { $count ->
        [one] phase
       *[other] phases
    }
report-figure-actions =
    { $count ->
        [one] action
       *[other] actions
    }
report-figure-ready =
    { $count ->
       *[other] ready
    }
report-counted-workshops = Workshops declared: { $declared }; counted in the sessions: { $counted }.
report-counted-people = People declared: { $declared }; counted at the tables: { $counted }.
report-people-unknown = How many people came is not known.
report-decisions = Decisions awaited
report-decisions-intro =
    { $count ->
        [one] one yes is awaited before work can go on.
       *[other] { $number } yeses are awaited before work can go on.
    }
report-decision-due = , action to be done by { $day }
report-undated = to be dated
report-more-decisions =
    { $count ->
        [one] And one more, in the roadmaps.
       *[other] And { $count } more, in the roadmaps.
    }
report-overview =
    { $count ->
        [one] The roadmap
       *[other] The { $number } roadmaps
    }
report-overview-caption = By axis: title, group, actions ready, next date
report-roadmap = Roadmap
report-group = Group
report-pilot = Overall pilot
report-next = Next date
report-ready = Actions ready
report-no-action = actions to be said
report-ready-of =
    { $ready } of { $all }
report-all-done =
    { $done ->
        [one] the action is done
       *[other] all { $done } are done
    }
report-context = Why this event
report-edition = Edition
report-led-by = Led by
report-horizons-label = Horizons
report-how-it-ran = Appendix · How it ran
report-held-caption = The workshops: when, with whom, how many groups and people
report-workshop = Workshop
report-when = When
report-facilitators = Facilitation
report-groups = Groups
report-people = People
report-laptops = on { $count } laptops
report-unknown = not known
report-times = The time of each step
report-times-caption = The time of each step, in minutes and seconds: planned, re-planned, actual
report-step = Step
report-axis = Axis { $number } · { $title }
report-without-axis = Groups without an axis
report-axis-empty = No roadmap on this axis yet.
report-colon = :
report-indicator = How we will know
report-actions-caption = { $title }: who does what by when, phase by phase
report-room-said = What the room said
report-learned = What the group learned
report-in-common = What groups share
report-themes = Themes
report-stakeholders = People and bodies named
report-pillars = The missions, phase by phase
report-pillars-caption = How many actions each mission carries in each phase
report-pillar = Mission
report-phase-column = Phase { $number }
report-pillar-idle = no action yet; is that intended?
report-inventory = The inventory reflex
report-inventory-opening =
    { $count ->
        [0] No roadmap opens with an inventory.
        [one] One roadmap of { $all } opens with an inventory.
       *[other] { $count } roadmaps of { $all } open with an inventory.
    }
report-inventory-actions =
    { $count ->
        [0] None of the { $all } actions is one.
        [one] One action of { $all } is one.
       *[other] { $count } actions of { $all } are.
    }
report-inventory-questions = To be asked of each: for which decision, taken by whom, by when? Where does it stop, who keeps it up to date?
report-lessons = What was learned
report-reuse = To reuse these roadmaps
report-licence = Licence: { $licence }.
report-licence-unknown = The licence is not said: ask the people who wrote each roadmap.
report-reuse-how = Each roadmap is a text file, open and modifiable. It can be adapted to another place, its source named.
report-not-counted = Apart
report-unread =
    { $count ->
        [one] One file could not be read: what it holds is neither counted nor told here.
       *[other] { $count } files could not be read: what they hold is neither counted nor told here.
    }
report-unread-place = line { $line }, column { $column }
report-unread-caption = The files that could not be read, and why
report-file = File
report-why = Why
report-diverging = Two copies of one session diverge, both are counted: { $paths }
report-rehearsal = Rehearsal, not counted: { $path }
report-adapted = Roadmap adapted from another, not counted: { $path }
report-observations = Not to be passed on · The facilitators' remarks
report-observations-why = Noted for oneself during the session. A public account leaves them out.

## The weeks, the accounts
report-stuck = What is stuck
report-follow-ups = Where things stand since
report-weeks = The six next weeks
report-weeks-caption = By day: first steps, due dates, decisions and reviews of all tables
report-weeks-span = From { $from } to { $until }.
report-weeks-day = Day
report-weeks-what = What
report-weeks-who = Who
report-weeks-review = Review of the roadmap
report-weeks-decision = A yes is awaited
report-weeks-decision-whole = A yes is awaited for the whole roadmap
report-weeks-due = Due
report-weeks-more =
    { $count ->
        [one] And one more date, in the calendar of its roadmap.
       *[other] And { $count } more dates, in the calendars of the roadmaps.
    }
report-method = The method
report-method-steps = “{ $workshop }” goes in { $number } steps: { $course }.
report-method-minutes = It takes { $minutes } minutes.
report-method-tables =
    { $count ->
        [one] One table worked in it.
       *[other] { $number } tables worked in it, each on its own subject.
    }
report-noted = “{ $text }”
report-noted-votes = “{ $text }” ({ $votes ->
        [one] { $votes } dot
       *[other] { $votes } dots
    })
report-account-issue = This table set out from { $issue }.
report-account-stake = This table set out from this stake: { $stake }.
report-account-friction = It saw where it gets stuck: { $friction }.
report-account-question = It asked: { $question }
report-account-ideas =
    { $count ->
        [one] It kept one idea: { $ideas }.
       *[other] It kept these ideas: { $ideas }.
    }
report-account-phases =
    { $count ->
        [one] It proposes one stage:
       *[other] It proposes { $number } stages:
    }
report-account-empty = This table has no roadmap yet: what it noted is still to be taken up.
report-overview-tables = The tables and their roadmaps
report-file-of = The file
report-was-planned = planned { $time }
