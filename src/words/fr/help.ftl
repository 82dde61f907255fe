### Help of commands (help-run) and arguments (help-run-into).
