//! What is wrong in a file that people wrote, in words: what, and how to mend it.

use crate::text::toml::{Fault, Flaw, LONGEST, Shape, Syntax, Wanted};
use crate::words::Words;

/// What is wrong, as the beginning of a sentence.
pub fn what(words: &Words, fault: &Fault) -> String {
    match &fault.flaw {
        Flaw::TooLong(bytes) => words.fault_too_long(bytes.div_ceil(1024), LONGEST / 1024),
        Flaw::NotText => words.fault_not_text(),
        Flaw::Syntax(syntax) => of_syntax(words, *syntax),
        Flaw::FormatMissing { .. } => words.fault_format_missing(),
        Flaw::FormatOther { found, wanted } => words.fault_format_other(found, wanted),
        Flaw::FormatNewer { found, .. } => words.fault_format_newer(found),
        Flaw::UnknownKey { key, .. } => words.fault_unknown_key(key),
        Flaw::Empty { key } | Flaw::MissingKey { key } if key == "step" => words.fault_empty_step(),
        Flaw::MissingKey { key } => words.fault_missing_key(key),
        Flaw::WrongType { wanted, found } => words.fault_wrong_type(&shape(words, *found), &wants(words, *wanted)),
        Flaw::WrongValue { wanted, found } => words.fault_wrong_value(found, &wants(words, *wanted)),
        Flaw::UnknownValue { found, .. } => words.fault_unknown_value(found),
        Flaw::Empty { key } => words.fault_empty(key),
        Flaw::Repeated { key, value, line } => words.fault_repeated(key, value, *line),
        Flaw::NotOrdered {
            low,
            low_value,
            high,
            high_value,
        } => words.fault_not_ordered(low, low_value, high, high_value),
        Flaw::Total { of, sum, key, value } => words.fault_total(of, sum, key, value),
        Flaw::SaysMinutes { found } => words.fault_says_minutes(found),
        Flaw::Other => words.fault_other(),
    }
}

/// How to mend it; `line` is the one on which the fault stands.
pub fn mend(words: &Words, fault: &Fault, line: usize) -> String {
    match &fault.flaw {
        Flaw::TooLong(_) => words.fault_too_long_mend(),
        Flaw::NotText => words.fault_not_text_mend(),
        Flaw::Syntax(syntax) => mend_of_syntax(words, *syntax, line),
        Flaw::FormatMissing { wanted } => words.fault_format_missing_mend(wanted),
        Flaw::FormatOther { .. } => words.fault_format_other_mend(),
        Flaw::FormatNewer { known, .. } => words.fault_format_newer_mend(*known),
        Flaw::UnknownKey { nearest, .. } => match nearest {
            Some(nearest) => words.fault_unknown_key_nearest(nearest),
            None => words.fault_unknown_key_remove(),
        },
        Flaw::Empty { key } | Flaw::MissingKey { key } if key == "step" => words.fault_empty_step_mend(),
        Flaw::MissingKey { key } => words.fault_missing_key_mend(key),
        Flaw::WrongType { wanted, .. } | Flaw::WrongValue { wanted, .. } => example(words, *wanted),
        Flaw::UnknownValue { known, nearest, .. } => match nearest {
            Some(nearest) => words.fault_unknown_value_nearest(nearest, &known.join(", ")),
            None => words.fault_unknown_value_known(&known.join(", ")),
        },
        Flaw::Empty { key } => words.fault_empty_mend(key),
        Flaw::Repeated { key, .. } => words.fault_repeated_mend(key),
        Flaw::NotOrdered { low, high, .. } => words.fault_not_ordered_mend(low, high),
        Flaw::Total { key, sum, .. } => words.fault_total_mend(key, sum),
        Flaw::SaysMinutes { .. } => words.fault_says_minutes_mend(),
        Flaw::Other => words.fault_wants_other_mend(),
    }
}

fn shape(words: &Words, shape: Shape) -> String {
    match shape {
        Shape::Text => words.fault_shape_text(),
        Shape::Number => words.fault_shape_number(),
        Shape::Boolean => words.fault_shape_boolean(),
        Shape::Date => words.fault_shape_date(),
        Shape::List => words.fault_shape_list(),
        Shape::Table => words.fault_shape_table(),
    }
}

fn wants(words: &Words, wanted: Wanted) -> String {
    match wanted {
        Wanted::Text => words.fault_wants_text(),
        Wanted::Whole => words.fault_wants_whole(),
        Wanted::Number => words.fault_wants_number(),
        Wanted::Minutes => words.fault_wants_minutes(),
        Wanted::SomeMinutes => words.fault_wants_some_minutes(),
        Wanted::Boolean => words.fault_wants_boolean(),
        Wanted::DateOrText => words.fault_wants_date(),
        Wanted::List => words.fault_wants_list(),
        Wanted::Table => words.fault_wants_table(),
        Wanted::Other => words.fault_wants_other(),
    }
}

fn example(words: &Words, wanted: Wanted) -> String {
    match wanted {
        Wanted::Text => words.fault_wants_text_mend(),
        Wanted::Whole => words.fault_wants_whole_mend(),
        Wanted::Number => words.fault_wants_number_mend(),
        Wanted::Minutes | Wanted::SomeMinutes => words.fault_wants_minutes_mend(),
        Wanted::Boolean => words.fault_wants_boolean_mend(),
        Wanted::DateOrText => words.fault_wants_date_mend(),
        Wanted::List => words.fault_wants_list_mend(),
        Wanted::Table => words.fault_wants_table_mend(),
        Wanted::Other => words.fault_wants_other_mend(),
    }
}

fn of_syntax(words: &Words, syntax: Syntax) -> String {
    match syntax {
        Syntax::UnclosedText(_) => words.fault_unclosed_text(),
        Syntax::UnclosedLines => words.fault_unclosed_lines(),
        Syntax::QuoteInText => words.fault_quote_in_text(),
        Syntax::Unquoted => words.fault_unquoted(),
        Syntax::NoValue => words.fault_no_value(),
        Syntax::NoEquals => words.fault_no_equals(),
        Syntax::RepeatedKey => words.fault_repeated_key(),
        Syntax::KeyIsValue => words.fault_key_is_value(),
        Syntax::BadKey => words.fault_bad_key(),
        Syntax::UnclosedList => words.fault_unclosed_list(),
        Syntax::UnclosedTable => words.fault_unclosed_table(),
        Syntax::Comma => words.fault_comma(),
        Syntax::AfterValue => words.fault_after_value(),
        Syntax::Control => words.fault_control(),
        Syntax::Escape => words.fault_escape(),
        Syntax::Date => words.fault_bad_date(),
        Syntax::Number => words.fault_bad_number(),
        Syntax::TooDeep => words.fault_too_deep(),
        Syntax::Other => words.fault_not_toml(),
    }
}

fn mend_of_syntax(words: &Words, syntax: Syntax, line: usize) -> String {
    match syntax {
        Syntax::UnclosedText(mark) => words.fault_unclosed_text_mend(mark.encode_utf8(&mut [0; 4]), line),
        Syntax::UnclosedLines => words.fault_unclosed_lines_mend(),
        Syntax::QuoteInText => words.fault_quote_in_text_mend(),
        Syntax::Unquoted => words.fault_wants_text_mend(),
        Syntax::NoValue => words.fault_no_value_mend(),
        Syntax::NoEquals => words.fault_no_equals_mend(),
        Syntax::RepeatedKey => words.fault_repeated_key_mend(),
        Syntax::KeyIsValue => words.fault_key_is_value_mend(),
        Syntax::BadKey => words.fault_bad_key_mend(),
        Syntax::UnclosedList => words.fault_unclosed_list_mend(),
        Syntax::UnclosedTable => words.fault_unclosed_table_mend(),
        Syntax::Comma => words.fault_comma_mend(),
        Syntax::AfterValue => words.fault_after_value_mend(),
        Syntax::Control => words.fault_control_mend(),
        Syntax::Escape => words.fault_escape_mend(),
        Syntax::Date => words.fault_wants_date_mend(),
        Syntax::Number => words.fault_bad_number_mend(),
        Syntax::TooDeep => words.fault_too_deep_mend(),
        Syntax::Other => words.fault_not_toml_mend(),
    }
}
