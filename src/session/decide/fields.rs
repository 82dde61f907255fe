//! Values as they are kept: days understood, lists cut at their commas, ids by their present names.

use jiff::civil::Date;

use crate::session::{Field, FieldValue, Fields, Id, IdKind, Notice};
use crate::text::day::{DayReading, ParsedDay, find_day, parse_day};
use crate::text::split_list;

use super::decision::Decider;

impl Decider<'_> {
    /// The fields of what is named `of` as they are kept; what is not understood is reported, and kept as text. The
    /// number of a phase is left as it is.
    pub(super) fn kept_fields(&mut self, of: Option<Id>, fields: &Fields) -> Fields {
        let kept = fields.iter().map(|(field, value)| {
            let kept = match field {
                _ if value.joined().trim().is_empty() => FieldValue::Text(String::new()),
                Field::From | Field::DependsOn => self.parse_id_field(*field, of, value),
                Field::FirstStep => self.first_step(&value.joined()),
                _ if field.is_date() => self.parse_day_field(*field, &value.joined()),
                _ if field.is_list() => FieldValue::List(split_items(value)),
                _ => FieldValue::Text(value.joined().trim().to_owned()),
            };
            (*field, kept)
        });
        kept.collect()
    }

    /// Without what would empty a field: nothing is filled in yet.
    pub(super) fn new_fields(&mut self, of: Option<Id>, fields: &Fields) -> Fields {
        let mut kept = self.kept_fields(of, fields);
        kept.retain(|_, value| !value.is_empty());
        kept
    }

    fn parse_day_field(&mut self, field: Field, text: &str) -> FieldValue {
        let text = text.trim().to_owned();
        let told = text.clone();
        match parse_day(&text, self.now.today) {
            DayReading::Day(day) => {
                self.tell_day(field, day);
                return FieldValue::Text(day.date.to_string());
            }
            DayReading::Ask(doubt) => self.notices.push(Notice::DoubtfulDay {
                field,
                text: told,
                doubt,
            }),
            DayReading::Text => self.notices.push(Notice::NoDay { field, text: told }),
        }
        FieldValue::Text(text)
    }

    /// The text of a first step stays as it is; its day is reported.
    fn first_step(&mut self, text: &str) -> FieldValue {
        let text = text.trim().to_owned();
        let told = text.clone();
        match find_day(&text, self.now.today) {
            Some(found) if found.is_whole && found.day.is_ok() => self.notices.push(Notice::DayAlone { text: told }),
            Some(found) => match found.day {
                Ok(day) => self.tell_day(Field::FirstStep, day),
                Err(doubt) => self.notices.push(Notice::DoubtfulDay {
                    field: Field::FirstStep,
                    text: told[found.span].to_owned(),
                    doubt,
                }),
            },
            None => self.notices.push(Notice::NoFirstDay { text: told }),
        }
        FieldValue::Text(text)
    }

    fn tell_day(&mut self, field: Field, day: ParsedDay) {
        let date = day.date.to_string();
        let next = if day.past {
            next_year(day.date, self.now.today)
        } else {
            None
        };
        self.notices.push(match next {
            Some(next) => Notice::PastDay {
                field,
                date,
                next: next.to_string(),
            },
            None => Notice::Day { field, date },
        });
    }

    fn parse_id_field(&mut self, field: Field, of: Option<Id>, value: &FieldValue) -> FieldValue {
        let mut kept: Vec<String> = Vec::new();
        let mut unknown = Vec::new();
        for item in split_items(value) {
            let words = item.split_whitespace().map(|word| word.trim_start_matches('#').parse());
            let Ok(ids) = words.collect::<Result<Vec<Id>, _>>() else {
                self.not_a_link(&item);
                kept.push(item);
                continue;
            };
            for id in ids {
                let suits = |id: &Id| (id.mark == IdKind::Action) == (field == Field::DependsOn);
                let known = self.state.live_id(id).filter(suits);
                let Some(known) = known else {
                    // Not kept as text: it would be a link as soon as something has that id.
                    unknown.push(id);
                    continue;
                };
                let said = known.to_string();
                if Some(known) != of && !kept.contains(&said) {
                    kept.push(said);
                }
            }
        }
        if !unknown.is_empty() {
            self.notices.push(Notice::UnknownLinks { ids: unknown });
        }
        FieldValue::List(kept)
    }
}

fn split_items(value: &FieldValue) -> Vec<String> {
    let items = value.texts().iter().flat_map(|text| split_list(text));
    items.map(str::to_owned).collect()
}

/// The same day in the first year in which it is not past; the 29th of February waits for its year.
fn next_year(date: Date, today: Date) -> Option<Date> {
    let years = (0..=8).filter_map(|years| today.year().checked_add(years));
    let mut days = years.filter_map(|year| Date::new(year, date.month(), date.day()).ok());
    days.find(|day| *day >= today)
}
