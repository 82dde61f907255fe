//! The integration tests: one binary, hermetic, one file a subject.

#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test stops at the first surprise, and makes its own files"
)]

mod adapt;
mod afternoon;
mod answer_modes;
mod answers;
mod both_screens;
mod by_hand;
mod calendar;
mod calendar_reader;
mod cast;
mod chaos;
mod check;
mod cli;
mod clock;
mod clock_change;
mod colour;
mod completions;
mod conducting;
mod countdown;
mod crash;
mod dates;
mod dependencies;
mod documents;
mod ends_and_returns;
mod every_word;
mod examples;
mod export;
mod export_csv;
mod export_html;
mod export_md;
mod export_office;
mod export_pdf;
mod export_plan;
mod export_xlsx;
mod follow;
mod follow_up;
mod french_names;
mod growth;
mod handover;
mod help_examples;
mod home;
mod hostile;
mod inventory;
mod journal;
mod json;
mod layers;
mod linear;
#[cfg(unix)]
mod links;
mod list;
mod live_line;
mod live_room;
mod manual;
mod misread;
mod output_folders;
mod page_one;
#[cfg(feature = "pdf")]
mod pdf_tree;
mod pilot_pages;
mod platform;
mod projector;
mod pty;
mod raw;
mod reading;

mod repair;
mod replan;
mod replay;
mod report;
mod rest;
mod roadmap;
mod roadmap_document;
mod roadmap_id;
mod room;
mod room_script;
mod sample;
mod schema;
mod session;
mod settings;
mod sheets;
mod show;
mod siblings;
mod store;
mod support;
mod terminal;
mod text;
mod time;
mod timetable;
mod told_times;
mod toml_files;
mod tour;
mod trace;
mod truthful_answers;
mod view;
mod watch;
mod ways_out;
mod which;
mod widths;
mod words;
mod workshop;
mod workshop_files;
mod wrong_use;
