//! What is wrong in a file that people wrote, in words: what, and how to mend it.

use crate::text::toml::{ExpectedType, Fault, FaultKind, FoundType, LONGEST, SyntaxErrorKind};
use crate::words::Words;

/// What is wrong, as the beginning of a sentence.
pub fn fault_text(words: &Words, fault: &Fault) -> String {
    match &fault.flaw {
        FaultKind::TooLong(bytes) => words.fault_too_long(bytes.div_ceil(1024), LONGEST / 1024),
        FaultKind::NotText => words.fault_not_text(),
        FaultKind::Syntax(syntax) => of_syntax(words, *syntax),
        FaultKind::FormatMissing { .. } => words.fault_format_missing(),
        FaultKind::FormatOther { found, wanted } => words.fault_format_other(found, wanted),
        FaultKind::FormatNewer { found, .. } => words.fault_format_newer(found),
        FaultKind::UnknownKey { key, .. } => words.fault_unknown_key(key),
        FaultKind::Empty { key } | FaultKind::MissingKey { key } if key == "step" => words.fault_empty_step(),
        FaultKind::MissingKey { key } => words.fault_missing_key(key),
        FaultKind::WrongType { wanted, found } => {
            words.fault_wrong_type(&found_text(words, *found), &wanted_text(words, *wanted))
        }
        FaultKind::SingleTable { header } => words.fault_single_table(header),
        FaultKind::ReadAsType { wanted, found, .. } => {
            words.fault_wrong_type(&found_text(words, *found), &wanted_text(words, *wanted))
        }
        FaultKind::ReadAsValue { found, .. } => words.fault_unknown_value(found),
        FaultKind::WrongValue { wanted, found } => words.fault_wrong_value(found, &wanted_text(words, *wanted)),
        FaultKind::UnknownValue { found, .. } => words.fault_unknown_value(found),
        FaultKind::Empty { key } => words.fault_empty(key),
        FaultKind::Repeated { key, value, line } => words.fault_repeated(key, value, *line),
        FaultKind::NotOrdered {
            low,
            low_value,
            high,
            high_value,
        } => words.fault_not_ordered(low, low_value, high, high_value),
        FaultKind::Total { of, sum, key, value } => words.fault_total(of, sum, key, value),
        FaultKind::TooManyCharacters { key, found, most } => words.fault_too_many_characters(key, *found, *most),
        FaultKind::TooManyLines { key, found, most } => words.fault_too_many_lines(key, *found, *most),
        FaultKind::SaysMinutes { found } => words.fault_says_minutes(found),
        FaultKind::Other => words.fault_other(),
    }
}

/// How to mend it; `line` is the one on which the fault stands.
pub fn fix_hint(words: &Words, fault: &Fault, line: usize) -> String {
    match &fault.flaw {
        FaultKind::TooLong(_) => words.fault_too_long_mend(),
        FaultKind::NotText => words.fault_not_text_mend(),
        FaultKind::Syntax(syntax) => mend_of_syntax(words, *syntax, line),
        FaultKind::FormatMissing { wanted } => words.fault_format_missing_mend(wanted),
        FaultKind::FormatOther { .. } => words.fault_format_other_mend(),
        FaultKind::FormatNewer { known, .. } => words.fault_format_newer_mend(*known),
        FaultKind::UnknownKey { nearest, .. } => match nearest {
            Some(nearest) => words.fault_unknown_key_nearest(nearest),
            None => words.fault_unknown_key_remove(),
        },
        FaultKind::Empty { key } | FaultKind::MissingKey { key } if key == "step" => words.fault_empty_step_mend(),
        FaultKind::MissingKey { key } => words.fault_missing_key_mend(key),
        FaultKind::SingleTable { header } => words.fault_single_table_mend(header),
        FaultKind::ReadAsType { read, .. } | FaultKind::ReadAsValue { read, .. } => words.fault_read_as(read),
        FaultKind::WrongType { wanted, .. } | FaultKind::WrongValue { wanted, .. } => example_text(words, *wanted),
        FaultKind::UnknownValue { known, nearest, .. } => match nearest {
            Some(nearest) => words.fault_unknown_value_nearest(nearest, &known.join(", ")),
            None => words.fault_unknown_value_known(&known.join(", ")),
        },
        FaultKind::Empty { key } => words.fault_empty_mend(key),
        FaultKind::Repeated { key, .. } => words.fault_repeated_mend(key),
        FaultKind::NotOrdered { low, high, .. } => words.fault_not_ordered_mend(low, high),
        FaultKind::Total { key, sum, .. } => words.fault_total_mend(key, sum),
        FaultKind::TooManyCharacters { key, .. } => words.fault_too_many_characters_mend(key),
        FaultKind::TooManyLines { key, .. } => words.fault_too_many_lines_mend(key),
        FaultKind::SaysMinutes { .. } => words.fault_says_minutes_mend(),
        FaultKind::Other => words.fault_wants_other_mend(),
    }
}

fn found_text(words: &Words, shape: FoundType) -> String {
    match shape {
        FoundType::Text => words.fault_shape_text(),
        FoundType::Number => words.fault_shape_number(),
        FoundType::Boolean => words.fault_shape_boolean(),
        FoundType::Date => words.fault_shape_date(),
        FoundType::List => words.fault_shape_list(),
        FoundType::Table => words.fault_shape_table(),
    }
}

fn wanted_text(words: &Words, wanted: ExpectedType) -> String {
    match wanted {
        ExpectedType::Text => words.fault_wants_text(),
        ExpectedType::Whole => words.fault_wants_whole(),
        ExpectedType::Number => words.fault_wants_number(),
        ExpectedType::Minutes => words.fault_wants_minutes(),
        ExpectedType::SomeMinutes => words.fault_wants_some_minutes(),
        ExpectedType::Boolean => words.fault_wants_boolean(),
        ExpectedType::DateOrText => words.fault_wants_date(),
        ExpectedType::List => words.fault_wants_list(),
        ExpectedType::Table => words.fault_wants_table(),
        ExpectedType::Other => words.fault_wants_other(),
    }
}

fn example_text(words: &Words, wanted: ExpectedType) -> String {
    match wanted {
        ExpectedType::Text => words.fault_wants_text_mend(),
        ExpectedType::Whole => words.fault_wants_whole_mend(),
        ExpectedType::Number => words.fault_wants_number_mend(),
        ExpectedType::Minutes | ExpectedType::SomeMinutes => words.fault_wants_minutes_mend(),
        ExpectedType::Boolean => words.fault_wants_boolean_mend(),
        ExpectedType::DateOrText => words.fault_wants_date_mend(),
        ExpectedType::List => words.fault_wants_list_mend(),
        ExpectedType::Table => words.fault_wants_table_mend(),
        ExpectedType::Other => words.fault_wants_other_mend(),
    }
}

fn of_syntax(words: &Words, syntax: SyntaxErrorKind) -> String {
    match syntax {
        SyntaxErrorKind::UnclosedText(_) => words.fault_unclosed_text(),
        SyntaxErrorKind::UnclosedLines => words.fault_unclosed_lines(),
        SyntaxErrorKind::QuoteInText => words.fault_quote_in_text(),
        SyntaxErrorKind::Unquoted => words.fault_unquoted(),
        SyntaxErrorKind::CurlyQuotes => words.fault_curly_quotes(),
        SyntaxErrorKind::RepeatedTable => words.fault_repeated_table(),
        SyntaxErrorKind::NoValue => words.fault_no_value(),
        SyntaxErrorKind::NoEquals => words.fault_no_equals(),
        SyntaxErrorKind::RepeatedKey => words.fault_repeated_key(),
        SyntaxErrorKind::KeyIsValue => words.fault_key_is_value(),
        SyntaxErrorKind::BadKey => words.fault_bad_key(),
        SyntaxErrorKind::UnclosedList => words.fault_unclosed_list(),
        SyntaxErrorKind::UnclosedTable => words.fault_unclosed_table(),
        SyntaxErrorKind::Comma => words.fault_comma(),
        SyntaxErrorKind::AfterValue => words.fault_after_value(),
        SyntaxErrorKind::Control => words.fault_control(),
        SyntaxErrorKind::Escape => words.fault_escape(),
        SyntaxErrorKind::Date => words.fault_bad_date(),
        SyntaxErrorKind::Number => words.fault_bad_number(),
        SyntaxErrorKind::TooDeep => words.fault_too_deep(),
        SyntaxErrorKind::Other => words.fault_not_toml(),
    }
}

fn mend_of_syntax(words: &Words, syntax: SyntaxErrorKind, line: usize) -> String {
    match syntax {
        SyntaxErrorKind::UnclosedText(mark) => words.fault_unclosed_text_mend(mark.encode_utf8(&mut [0; 4]), line),
        SyntaxErrorKind::UnclosedLines => words.fault_unclosed_lines_mend(),
        SyntaxErrorKind::QuoteInText => words.fault_quote_in_text_mend(),
        SyntaxErrorKind::Unquoted => words.fault_wants_text_mend(),
        SyntaxErrorKind::CurlyQuotes => words.fault_curly_quotes_mend(),
        SyntaxErrorKind::RepeatedTable => words.fault_repeated_table_mend(),
        SyntaxErrorKind::NoValue => words.fault_no_value_mend(),
        SyntaxErrorKind::NoEquals => words.fault_no_equals_mend(),
        SyntaxErrorKind::RepeatedKey => words.fault_repeated_key_mend(),
        SyntaxErrorKind::KeyIsValue => words.fault_key_is_value_mend(),
        SyntaxErrorKind::BadKey => words.fault_bad_key_mend(),
        SyntaxErrorKind::UnclosedList => words.fault_unclosed_list_mend(),
        SyntaxErrorKind::UnclosedTable => words.fault_unclosed_table_mend(),
        SyntaxErrorKind::Comma => words.fault_comma_mend(),
        SyntaxErrorKind::AfterValue => words.fault_after_value_mend(),
        SyntaxErrorKind::Control => words.fault_control_mend(),
        SyntaxErrorKind::Escape => words.fault_escape_mend(),
        SyntaxErrorKind::Date => words.fault_wants_date_mend(),
        SyntaxErrorKind::Number => words.fault_bad_number_mend(),
        SyntaxErrorKind::TooDeep => words.fault_too_deep_mend(),
        SyntaxErrorKind::Other => words.fault_not_toml_mend(),
    }
}
