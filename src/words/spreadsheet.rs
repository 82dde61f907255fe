//! Workbooks and rows for spreadsheets: heads, names of sheets, what stands beside.

messages! {
    spreadsheet_all_actions = "spreadsheet-all-actions" ();
    spreadsheet_title = "spreadsheet-title" (name: &str);
    spreadsheet_yes = "spreadsheet-yes" ();
    spreadsheet_no = "spreadsheet-no" ();
    spreadsheet_head = "spreadsheet-head" (column: &str);
    spreadsheet_intro = "spreadsheet-intro" ();
    spreadsheet_shortened = "spreadsheet-shortened" (name: &str, count: usize);
}
