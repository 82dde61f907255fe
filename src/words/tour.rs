//! The tour: what it says at each stop, the lines that it proposes, what stays of it.

messages! {
    tour_title = "tour-title" ();
    tour_first_table = "tour-first-table" ();
    tour_second_table = "tour-second-table" ();
    tour_opening = "tour-opening" (mode: &str);
    tour_place = "tour-place" (number: usize, all: usize);
    tour_place_linear = "tour-place-linear" (number: usize, all: usize);
    tour_about = "tour-about" (stop: &str);
    tour_line = "tour-line" (stop: &str, first: &str, second: &str);
    tour_to_type = "tour-to-type" (line: &str);
    tour_kept = "tour-kept" (folder: &str);
    tour_next = "tour-next" (replay: &str);
}
