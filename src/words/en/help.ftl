### The help of every command and option, looked up by their names.

## The program
help-about = Facilitates design workshops from the command line: run them live, take their roadmaps out, replay them.
help-lang = Language of the screen; by default that of the settings, else of the workshop named or of the session resumed, replayed or watched, else the system's; a document and its questions keep their own
help-plain = Linear mode: one line per thing, for screen readers and logs; by itself where there is no terminal
help-color = Colours; NO_COLOR counts too
help-quiet = Prints only results and errors
help-settings-file = Settings file to read, alone, in place of those that are found: ctrls.toml in the folder or above, then your own
help-help = Shows this help
help-version = Shows the version

## Commands and their arguments
help-run = Run a live workshop
help-run-workshop = A built-in workshop, or a TOML file; by default that of the settings, else ctrl-s
help-run-into = Folder of the session; by default sessions/DATE-TITLE
help-run-sessions = Folder in which the session's is made; by default sessions
help-run-title = Title of the session
help-run-event = Event that it belongs to
help-run-theme = Theme of the event
help-run-group = A table, “AXIS: NAME” or “NAME”; repeat for each
help-run-groups = Number of tables, 1 to 99, named Table 1, Table 2…; by default one
help-run-participants = Number of people in all, 1 to 9999
help-run-facilitator = Who facilitates; repeat for each person
help-run-held = When it was held, in words, for a session without times
help-run-licence = Licence of the roadmaps; by default that of an event.toml in a folder above
help-run-setup = TOML file that says all of these, with the head count and backgrounds of each table
help-run-end = Hour promised, 15:30 or 15h30; by default the workshop's minutes after the clock starts
help-run-bell = With the bell, even where the settings turn it off
help-run-minutes = Minutes in all, 1 to 1440: all steps grow or shrink together
help-run-speed = Rehearsal: the clock runs X times faster (0.1 to 3600), and the session is marked as one
help-run-no-bell = Without the bell
help-run-input = Reads lines from a file, as if typed; “-”: standard input
help-run-start = Start of lines with times [MM:SS], as RFC 3339; by default now
help-run-session-id = Id of the session, to reproduce it to the byte
help-run-yes = Asks nothing
help-run-examples =
    ctrls run
    ctrls run --groups 3 --end 15:30 --title Reuse
    ctrls run my-workshop.toml --speed 60
help-resume = Go on with an interrupted session, or complete a finished one
help-resume-session = Folder of the session; by default the latest of the folder, rehearsals included, else the last on this machine
help-resume-input = Reads lines from a file, as if typed; “-”: standard input
help-resume-no-bell = Without the bell
help-resume-yes = As for run; resuming asks nothing
help-resume-examples =
    ctrls resume
    ctrls resume sessions/2026-12-03-reuse --input paper.txt
help-watch = The room's view, for the projector
help-watch-session = Folder of the session; by default the one of this folder that is open, then the latest, else the last on this machine
help-watch-board = Shows each table's notes live as well
help-watch-examples =
    ctrls watch
help-replay = Play a past session
help-replay-speed = How many times faster than the room, 0.1 to 100000, or max
help-replay-idle = Longest silence, in seconds, 0 to 86400
help-replay-session = Folder of the session; by default the latest of the folder, rehearsals included, else the last one on this machine
help-replay-from = Begins at a step, or at MM:SS of the session
help-replay-until = Ends at MM:SS of the session
help-replay-group = One table alone, by its number or its name
help-replay-at = Prints the state at MM:SS of the session, and ends
help-replay-verify = Rebuilds every roadmap from the journal and compares it with its file
help-replay-json = With --verify: one JSON object, for a program
help-replay-examples =
    ctrls replay --speed 120 --from 3
    ctrls replay --at 24:30
    ctrls replay --verify
help-export = Write the documents of a session or a roadmap
help-export-paths = Sessions or roadmaps; by default the latest session
help-export-format = Formats, separated by commas
help-export-out = Folder of the documents; by default exports/ in the session
help-export-one-page = One A4 a roadmap: the question, the yes that is asked, who does what by when
help-export-per-pilot = One page (or calendar) for each person who promised something
help-export-tasks = With ics: to-dos instead of events
help-export-force = Replaces documents that exist
help-export-csv-dialect = Form of the CSV: fr for a French spreadsheet (semicolons, heads and states in French)
help-export-json = One JSON object of what is written, for a program
help-export-for = For a platform: territoires-en-transitions, a workbook that its import of plans accepts
help-export-examples =
    ctrls export
    ctrls export --format pdf,html --out to-send
    ctrls export roadmaps/trust.toml --format html
    ctrls export --for territoires-en-transitions --out to-send
help-handover = The folder that one sends: report, roadmaps, a page a person, actions, calendar, message
help-handover-paths = Folders, sessions or roadmaps; by default the event of the latest session, else that session
help-handover-out = The folder to write; by default handover-<event> here
help-handover-zip = Writes the folder as one zip file too, beside it
help-handover-with-remarks = With the facilitators' remarks, which are not for publication
help-handover-force = Replaces what was changed by hand, too
help-handover-json = One JSON object, for a program
help-handover-examples =
    ctrls handover
    ctrls handover --zip
    ctrls handover sessions --out to-send
help-report = The account of an event over all its sessions
help-report-paths = Folders, sessions or roadmaps
help-report-format = Format, or several with commas; by default md, or what the end of --out says
help-report-out = File, or folder; with several formats, the name without its ending; without it, or with “-”, md, json and csv go to standard output
help-report-public = Without the appendix of the facilitator's remarks
help-report-new-event = Writes an event.toml to fill in
help-report-organisation = Who leads the event, for --new-event
help-report-force = Replaces a file that was changed, or is not ours
help-report-csv-dialect = Form of the CSV: fr for a French spreadsheet (semicolons, heads in French)
help-report-json = One JSON object, for a program
help-report-examples =
    ctrls report sessions
    ctrls report sessions --format md,html --out report --public
help-check = What keeps a roadmap from action, as questions
help-check-paths = Sessions or roadmaps; by default the latest session
help-check-format = Form of the answer
help-check-deny = From which severity on the exit code is 1
help-check-explain = Explains a question by its code, or what makes a title an inventory
help-check-json = One JSON object, for a program
help-check-examples =
    ctrls check
    ctrls check roadmaps/trust.toml --deny warning
    ctrls check --explain inventory-first
    ctrls check --explain Mapping
help-show = A session or a roadmap as tables
help-show-path = Session or roadmap; by default the latest session
help-show-trace = From issue to action, and what has no follow-up or no origin
help-show-times = Times planned and actual
help-show-lineage = The family tree of a folder's roadmaps: which one comes from which
help-show-json = One JSON object, for a program
help-show-examples =
    ctrls show
    ctrls show --trace
    ctrls show roadmaps/trust.toml
help-list = The sessions below a folder
help-list-dir = Folder to look through; by default this one
help-list-json = One JSON object, for a program
help-list-examples =
    ctrls list
    ctrls list sessions
help-adapt = A new roadmap from an existing one, for another place
help-adapt-roadmap = The roadmap to start from
help-adapt-out = File to write
help-adapt-territory = Place that the new one is for
help-adapt-title = Title of the new one
help-adapt-force = Replaces the file that exists
help-adapt-examples =
    ctrls adapt trust.toml --for Lorme --out lorme/trust.toml
help-follow-up = Two weeks, a month later: how each action stands
help-follow-up-roadmap = The roadmap to follow up
help-follow-up-ics = Writes a calendar of the due dates and the review, beside the roadmap or to FILE, and asks nothing
help-follow-up-input = Reads the lines from a file, “-”: standard input. A line says one thing: A1 done, A2 moved end of March, A3 stuck REASON, A4 dropped REASON, review DATE
help-follow-up-all = Comes back to the actions that are done or dropped as well
help-follow-up-force = Replaces a calendar that is not of ctrls
help-follow-up-start = Day or time of the follow-up, 2027-01-15 or 2027-01-15T09:00:00+01:00; by default now
help-follow-up-examples =
    ctrls follow-up trust.toml
    ctrls follow-up trust.toml --ics
help-diff = Two roadmaps compared by meaning
help-diff-before = The first one
help-diff-after = The second one
help-diff-json = One JSON object, for a program
help-diff-examples =
    ctrls diff trust.toml lorme/trust.toml
help-workshop = Workshops: built-ins, to read, to check, to copy, to print
help-workshop-list = The built-in workshops
help-workshop-list-json = One JSON object, for a program
help-workshop-show = The timetable of a workshop
help-workshop-show-json = One JSON object, for a program
help-workshop-show-workshop = A built-in workshop, or a TOML file; by default that of the settings, else ctrl-s
help-workshop-check = Checks a workshop file, and tells each fault with its line
help-workshop-check-json = One JSON object, for a program
help-workshop-check-files = Files to check
help-workshop-copy = Copies a workshop to edit it
help-workshop-copy-workshop = A built-in workshop, or a TOML file
help-workshop-copy-file = File to write; by default the workshop's name
help-workshop-copy-force = Replaces the file that exists
help-workshop-copy-from-times = Takes the actual minutes of past sessions
help-workshop-print = The paper sheets of a workshop: a table's, and the facilitator's
help-workshop-print-workshop = A built-in workshop, or a TOML file; by default that of the settings, else ctrl-s
help-workshop-print-out = File to write, or folder; by default here, by the workshop's name
help-workshop-print-groups = A set for each table, 1 to 60, with its number large
help-workshop-print-format = Format, or several with commas; by default pdf, or what the end of --out says
help-workshop-print-large = In large print
help-workshop-print-force = Replaces the file that exists
help-workshop-list-examples =
    ctrls workshop list
help-workshop-show-examples =
    ctrls workshop show ctrl-s-45
    ctrls workshop show my-workshop.toml
help-workshop-check-examples =
    ctrls workshop check my-workshop.toml
help-workshop-copy-examples =
    ctrls workshop copy ctrl-s other-workshop.toml
    ctrls workshop copy ctrl-s measured.toml --from-times sessions/2026-12-03-reuse
help-workshop-print-examples =
    ctrls workshop print --groups 3 --out sheets.pdf
    ctrls workshop print my-workshop.toml --large
help-workshop-examples =
    ctrls workshop list
    ctrls workshop show ctrl-s
    ctrls workshop copy ctrl-s my-workshop.toml
    ctrls workshop print --groups 3
help-repair = Set aside what is damaged in a session
help-repair-session = Folder of the session
help-repair-examples =
    ctrls repair sessions/2026-12-03-reuse
help-merge-journal = One journal of two copies of a session that both went on; the merge driver of git
help-merge-journal-base = What both copies began with, as git gives it
help-merge-journal-ours = The first copy, in which both are put
help-merge-journal-theirs = The second copy, which stays as it is
help-merge-journal-examples =
    git config merge.ctrls.driver 'ctrls merge-journal %O %A %B'
help-redact = A copy with the text of some notes replaced (the right to be forgotten)
help-redact-session = Folder of the session
help-redact-ids = Ids of the notes, E12 for example
help-redact-into = Folder of the copy
help-redact-examples =
    ctrls redact sessions/2026-12-03-reuse E12 R1 --into copy
help-tour = Five minutes in the room: an invented Repair Café, one thing to try after the other
help-tour-examples =
    ctrls tour
help-schema = The JSON Schema of a format, for editors
help-schema-format = Format of a file, or of what --json says
help-schema-examples =
    ctrls schema workshop
help-config = Each setting, and where it comes from: an option, a variable (CTRLS_LANGUAGE…), a ctrls.toml
help-config-edit = Asks for your settings one by one and writes them into your file
help-config-json = One JSON object, for a program
help-config-examples =
    ctrls config
    ctrls config --edit
help-completions = Completions for a shell
help-completions-shell = The shell
help-completions-examples =
    ctrls completions bash > ~/.local/share/bash-completion/completions/ctrls
    ctrls completions zsh > ~/.zfunc/_ctrls   (with fpath+=~/.zfunc before compinit)
    ctrls completions fish > ~/.config/fish/completions/ctrls.fish
    ctrls completions powershell >> $PROFILE
help-man = The manual pages
help-man-command = Command whose page is printed; by default ctrls
help-man-out = Writes all pages into this folder
help-man-examples =
    ctrls man run
    ctrls man --out man1
help-examples =
    ctrls run --groups 3 --end 15:30
    ctrls export --format pdf
    ctrls check

## How helps are laid out
help-usage-heading = Usage:
help-commands-heading = Commands
help-arguments-heading = Arguments
help-options-heading = Options
help-everywhere-heading = Everywhere
help-examples-heading = Examples:
help-command-name = COMMAND
help-value-dir = DIR
help-value-file = FILE
help-value-workshop = WORKSHOP
help-value-session = SESSION
help-value-path = PATH
help-value-roadmap = ROADMAP
help-value-name = NAME
help-value-text = TEXT
help-value-title = TITLE
help-value-event = EVENT
help-value-theme = THEME
help-value-time = TIME
help-value-when = WHEN
help-value-seconds = SECONDS
help-value-level = LEVEL
help-value-deny = LEVEL
help-value-shell = SHELL
help-value-command = COMMAND
help-value-dialect = DIALECT
help-value-platform = PLATFORM
help-value-territory = PLACE
help-value-step = STEP
help-value-group = TABLE
help-value-ours = OURS
help-value-theirs = THEIRS

## Manual pages
help-page-name = NAME
help-page-synopsis = SYNOPSIS
help-page-description = DESCRIPTION
help-page-options = OPTIONS
help-page-arguments = ARGUMENTS
help-page-subcommands = COMMANDS
help-page-extra = EXAMPLES
help-page-version = VERSION
help-page-exit = EXIT CODES
help-page-exit-codes =
    0: done
    1: done, and something wants a look
    2: wrong use
    3: the file that was asked for could not be understood
    4: the system refused (disk full, permission)
    5: the session is in use
    130: interrupted
