//! Days, times and years: those of the server's place, and those of the application.

use axum::http::StatusCode;
use serde_json::json;

use crate::browse::Browser;
use crate::support::Folder;

/// The smallest example with another period.
fn in_years(first: i32, last: i32) -> Folder {
    let folder = Folder::empty();
    folder.add_example("one-partner", "");
    folder.remove("contributions/partner.json");
    folder.change("application.json", |it| {
        it["period"] = json!({ "start": format!("{first}-01-01"), "end": format!("{last}-12-31") });
    });
    folder
}

#[test]
fn examples_follow_the_years_of_the_application() {
    let browser = Browser::of(in_years(2031, 2033));
    let page = format!("{}/people", browser.partner("sundby"));
    let shown = browser.get(&page).is(StatusCode::OK);
    shown.says("0.5 FTE from 1\u{a0}August 2031 until 31\u{a0}December 2032");
    let later = json!({ "start": "2034-01-01", "end": "2035-12-31" });
    browser.folder.change("application.json", |it| it["period"] = later);
    browser
        .fill(&page, &[("role/0", "instructor"), ("effort/0", "much"), ("do", "save")])
        .is(StatusCode::SEE_OTHER);
    browser.get(&page).says("<q>2034: 3, 2035: 6 person-months</q>");
}
