### A command line that is not understood, what a help adds to an option, settings.

usage-unknown-argument = { $typed } does not exist.
usage-unknown-argument-near = { $typed } does not exist. Perhaps { $nearest }?
usage-surplus-argument = “{ $typed }” is one too many.
usage-unknown-command = “{ $typed }” is not a command.
usage-unknown-command-near = “{ $typed }” is not a command. Perhaps { $nearest }?
usage-no-value = { $argument } needs a value.
usage-no-value-of = { $argument } needs a value: { $values }.
usage-bad-value-of = { $argument } does not know “{ $typed }”. Values: { $values }.
usage-bad-value-near = { $argument } does not know “{ $typed }”. Perhaps { $nearest }? Values: { $values }.
usage-bad-value = “{ $typed }” does not suit { $argument }. { $help }
usage-out-of-range = “{ $typed }” does not suit { $argument }: from { $least } to { $most }.
usage-unknown-command-of = “{ $typed }” is not a command. There are { $commands }.
option-only-for = { $option } goes with --format { $formats } alone.
usage-too-many-values = { $argument } takes no “{ $typed }” besides.
usage-wrong-number = { $argument } needs { $expected } values, not { $given }.
usage-no-equals = { $argument } is written with “=”.
usage-twice = { $argument } is given twice.
usage-conflict = { $argument } does not go with { $other }.
usage-missing = { $arguments } is missing.
usage-no-command = A command is missing.
usage-not-utf8 = An argument is not UTF-8.
usage-wrong = This line is not understood.
usage-way-out = Help: { $help }
usage-default = default: { $value }
usage-values = values: { $values }

## Settings
config-language = language
config-mode = mode
config-mode-screen = screen
config-mode-linear = linear
config-mode-piped = lines read
config-colours = colours
config-colours-bare = none, no bold
config-colours-none = none
config-colours-some = { $count }
config-signs = signs
config-workshop = workshop
config-sessions = sessions
config-licence = licence
config-organisation = organisation
config-facilitators = facilitators
config-event = event
config-bell = bell
config-switch = { $state ->
    [on] on
   *[off] off
    }
config-file = your settings
config-from-system = set in the system
settings-not-toml = { $path } cannot be read as a settings file; it stays as it is.
config-state = state
config-last = last session
config-none = –
config-from-default = default
config-from-input = the input is not a terminal
config-from-output = the output is not a terminal
config-needs-terminal = Settings are asked for at a terminal; otherwise write them into a file ctrls.toml.
config-edit-head = Your settings, in { $path }. Enter keeps the answer in brackets, “-” takes it out.
config-ask-language = Language of the screen, fr or en
config-ask-facilitators = Who facilitates, names separated by commas
config-ask-organisation = Who leads your events
config-ask-licence = Licence of the roadmaps
config-ask-sessions = Folder of the sessions
config-ask-bell = The bell rings, yes or no
config-not-a-language = “{ $typed }”: the screen speaks fr or en.
config-not-a-switch = “{ $typed }”: yes or no.
