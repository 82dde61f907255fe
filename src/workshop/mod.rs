//! What is planned: the model of a workshop, its file, the built-ins, set-ups, events and the timetable. Pure.
