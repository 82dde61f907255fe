#![allow(dead_code, unused, missing_docs, clippy::all)]
use super::{Palette, Register};
use crate::session::*;
use crate::words::Words;
use crate::workshop::Minutes;
use ratatui_core::text::Line;
#[derive(Debug)]
pub struct Alarm {
    pub since: String,
    pub reason: String,
}
type L = Line<'static>;
pub fn answer(t: &str, _w: u16, _p: Palette) -> Vec<L> {
    vec![Line::from(format!("  {t}"))]
}
pub fn rule(t: &str, _r: &str, _w: u16, _p: Palette) -> L {
    Line::from(t.to_owned())
}
pub fn cut(t: &str, n: usize) -> String {
    t.chars().take(n).collect()
}
pub fn duration(ms: u64) -> String {
    format!("{}:{:02}", ms / 60000, ms / 1000 % 60)
}
pub fn duration_in_words(ms: u64, _: &Words) -> String {
    duration(ms)
}
pub fn minutes(m: Minutes, _: &Words) -> String {
    m.to_string()
}
pub fn hour(_: &State, ms: i64) -> String {
    ms.to_string()
}
pub fn hour_up(_: &State, ms: i64) -> String {
    ms.to_string()
}
pub fn day_short(d: jiff::civil::Date, _: &Words) -> String {
    d.to_string()
}
pub fn day_and_month(d: jiff::civil::Date, _: &Words) -> String {
    d.to_string()
}
pub fn prompt(s: &State, _: &Words, _: u16, _: Palette, _: Register) -> L {
    Line::from("> ")
}
pub fn row(s: &State, _: u64, _: Option<&Alarm>, _: &Words, _: u16, _: Palette) -> L {
    Line::from("row")
}
pub fn window_title(s: &State, _: u64, _: &Words) -> String {
    String::new()
}
pub fn row_in_words(s: &State, _: u64, _: &Words) -> String {
    String::new()
}
pub fn time_told(s: &State, _: u64, _: u64, _: &Words) -> Vec<String> {
    vec![]
}
pub fn step_opened(s: &State, _: u64, _: &Words, _: u16, _: u16, _: Palette, _: Register) -> Vec<L> {
    vec![]
}
pub fn aloud(t: &str, _: &Words, _: u16, _: Palette, _: Register) -> Vec<L> {
    vec![]
}
pub fn proposal(s: &State, _: &Words, _: u16, _: Palette, _: Register) -> Vec<L> {
    vec![]
}
pub fn board(s: &State, _: GroupId, _: &Words, _: u16, _: Palette, _: Register) -> Vec<L> {
    vec![]
}
pub fn ranking(s: &State, _: &Words, _: u16, _: Palette, _: Register) -> Vec<L> {
    vec![]
}
pub fn plan(s: &State, _: u64, _: &Words, _: u16, _: Palette, _: Register) -> Vec<L> {
    vec![]
}
pub fn end_of_session(s: &State, _: u64, _: &str, _: &[String], _: &Words, _: u16, _: Palette, _: Register) -> Vec<L> {
    vec![]
}
