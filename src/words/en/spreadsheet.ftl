## Workbooks and rows for spreadsheets
spreadsheet-all-actions = Actions
spreadsheet-title = { $name } – actions
spreadsheet-yes = yes
spreadsheet-no = no
spreadsheet-head =
    { $column ->
        [key] Key
        [id] No.
        [action] Action
        [pilot] Pilot
        [due] Due
        [due_text] Due (in words)
        [status] State
        [first_step] First step
        [first_step_day] Day of the first step
        [done_when] Done when
        [depends_on] Depends on
        [partners] Partners
        [resources] Means
        [indicator] Indicator
        [decided_by] Who decides
        [pillar] Mission
        [from] Answers
        [phase] Phase
        [phase_title] Name of the phase
        [phase_goal] Goal of the phase
        [phase_due] Phase due
        [phase_due_text] Phase due (in words)
        [roadmap] Roadmap
        [question] Question
        [axis] Axis
        [group] Group
        [event] Event
        [roadmap_pilot] Pilot of the roadmap
        [review] Next review
        [review_text] Next review (in words)
        [licence] Licence
        [participants] Participants
        [title] Title
        [stake] Stake
        [phases] Phases
        [actions] Actions
        [ready] Ready actions
        [open_questions] To settle
        [inventories] Inventories
        [opens_with_inventory] Opens with an inventory
        [path] Path
       *[file] File
    }
spreadsheet-intro =
    Language: English. The first sheet has all actions, one row each; then comes a sheet for each roadmap. Due dates are real dates; what is no day stands in the column “(in words)”. States are chosen from a list.
    Each column, and the key of the TOML files that it shows:
spreadsheet-shortened =
    { $count ->
        [one] { $name }: one text is longer than a cell holds (32,767 signs); it ends there with “…”. --format html,csv gives it whole.
       *[other] { $name }: { $count } texts are longer than a cell holds (32,767 signs); they end there with “…”. --format html,csv gives them whole.
    }

## A plan for the platform of local authorities
spreadsheet-plan = Action plan for Territoires en Transitions
spreadsheet-plan-sheet = Action plan
spreadsheet-plan-intro =
    This workbook follows the model of the plan import of Territoires en Transitions (ADEME): one sheet, 28 columns, the actions from row 4 on.
    Nobody imports it alone: it is sent by mail to the support of the platform, who make a new plan of it. The mail says what is not in the file: the name of the plan, its type, its pilots, its elected referents and its dates.
    Before it is sent, each cell can be mended. Not to be done: changing the heads of row 2, adding a note or a total below the actions, writing a date in words. One cell that is not understood refuses the whole file.
    What the model lacks (first step, question, dependencies, due date in words) stands in the description. The commas of a name become dashes there: the platform parts names at commas.
spreadsheet-plan-phases =
    { $count ->
        [one] One phase has no action: it has a row, under its own title.
       *[other] { $count } phases have no action: each has a row, under its own title.
    }
spreadsheet-plan-titles =
    { $count ->
        [one] One title has more than 300 signs: it is shortened, the whole text opens the description.
       *[other] { $count } titles have more than 300 signs: they are shortened, the whole text opens the description.
    }
spreadsheet-plan-texts =
    { $count ->
        [one] { $name }: one action has a text that is longer than the platform takes; it ends there with “…”.
       *[other] { $name }: { $count } actions have a text that is longer than the platform takes; it ends there with “…”.
    }
