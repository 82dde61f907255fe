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
