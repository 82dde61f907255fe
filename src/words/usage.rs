//! A command line that is not understood, what a help adds to an option, settings, the menu.

messages! {
    usage_unknown_argument = "usage-unknown-argument" (typed: &str);
    usage_unknown_argument_near = "usage-unknown-argument-near" (typed: &str, nearest: &str);
    usage_surplus_argument = "usage-surplus-argument" (typed: &str);
    usage_unknown_command = "usage-unknown-command" (typed: &str);
    usage_unknown_command_near = "usage-unknown-command-near" (typed: &str, nearest: &str);
    usage_no_value = "usage-no-value" (argument: &str);
    usage_no_value_of = "usage-no-value-of" (argument: &str, values: &str);
    usage_bad_value_of = "usage-bad-value-of" (argument: &str, typed: &str, values: &str);
    usage_bad_value_near = "usage-bad-value-near" (argument: &str, typed: &str, nearest: &str, values: &str);
    usage_bad_value = "usage-bad-value" (typed: &str, argument: &str, help: &str);
    usage_too_many_values = "usage-too-many-values" (argument: &str, typed: &str);
    usage_wrong_number = "usage-wrong-number" (argument: &str, expected: &str, given: &str);
    usage_no_equals = "usage-no-equals" (argument: &str);
    usage_twice = "usage-twice" (argument: &str);
    usage_conflict = "usage-conflict" (argument: &str, other: &str);
    usage_missing = "usage-missing" (arguments: &str);
    usage_no_command = "usage-no-command" ();
    usage_not_utf8 = "usage-not-utf8" ();
    usage_wrong = "usage-wrong" ();
    usage_way_out = "usage-way-out" (help: &str);
    usage_default = "usage-default" (value: &str);
    usage_values = "usage-values" (values: &str);
    config_language = "config-language" ();
    config_mode = "config-mode" ();
    config_mode_screen = "config-mode-screen" ();
    config_mode_linear = "config-mode-linear" ();
    config_mode_piped = "config-mode-piped" ();
    config_colours = "config-colours" ();
    config_colours_bare = "config-colours-bare" ();
    config_colours_none = "config-colours-none" ();
    config_colours_some = "config-colours-some" (count: &str);
    config_signs = "config-signs" ();
    config_workshop = "config-workshop" ();
    config_sessions = "config-sessions" ();
    config_state = "config-state" ();
    config_last = "config-last" ();
    config_none = "config-none" ();
    config_from_default = "config-from-default" ();
    config_from_input = "config-from-input" ();
    config_from_output = "config-from-output" ();
    menu_question = "menu-question" ();
    menu_keys = "menu-keys" ();
    menu_keys_linear = "menu-keys-linear" ();
}
