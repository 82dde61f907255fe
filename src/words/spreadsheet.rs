//! Workbooks and rows for spreadsheets: heads, names of sheets, what is beside.

messages! {
    spreadsheet_all_actions = "spreadsheet-all-actions" ();
    spreadsheet_title = "spreadsheet-title" (name: &str);
    spreadsheet_yes = "spreadsheet-yes" ();
    spreadsheet_no = "spreadsheet-no" ();
    spreadsheet_head = "spreadsheet-head" (column: &str);
    spreadsheet_intro = "spreadsheet-intro" ();
    spreadsheet_shortened = "spreadsheet-shortened" (name: &str, count: usize);
    spreadsheet_plan = "spreadsheet-plan" ();
    spreadsheet_plan_sheet = "spreadsheet-plan-sheet" ();
    spreadsheet_plan_intro = "spreadsheet-plan-intro" ();
    spreadsheet_plan_phases = "spreadsheet-plan-phases" (count: usize);
    spreadsheet_plan_titles = "spreadsheet-plan-titles" (count: usize);
    spreadsheet_plan_texts = "spreadsheet-plan-texts" (name: &str, count: usize);
}
