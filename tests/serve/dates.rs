//! Days, times and years: those of the server's place, and those of the application.

use axum::http::StatusCode;
use letter_of_intent::serve::Clock;
use serde_json::json;
use time::OffsetDateTime;
use time::macros::{datetime, offset};

use crate::browse::Browser;
use crate::killed::Running;
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

/// The smallest example with a log of when the server was started.
fn with_log(times: [&str; 3]) -> Folder {
    let lines = times.map(|time| format!("{{\"time\":\"{time}\",\"event\":\"started\"}}\n"));
    Folder::new().with("log.jsonl", lines.concat())
}

/// A clock that stands still at a moment, in the time of eastern North America in 2025.
fn new_york(now: fn() -> OffsetDateTime) -> Clock {
    let local = |moment: OffsetDateTime| {
        let is_summer = (datetime!(2025-03-09 07:00 UTC)..datetime!(2025-11-02 06:00 UTC)).contains(&moment);
        moment.to_offset(if is_summer { offset!(-4) } else { offset!(-5) })
    };
    Clock { now, local }
}

#[test]
fn times_are_those_of_the_place_on_each_day() {
    let lines = ["2025-03-09T04:30:00Z", "2025-03-09T06:59:59Z", "2025-03-09T07:00:00Z"];
    let browser = Browser::at_clock(with_log(lines), new_york(|| datetime!(2025-07-01 02:00 UTC)));
    let shown = browser.get(&format!("{}/log", browser.coordinator())).is(StatusCode::OK);
    for (stamp, time) in [
        ("2025-03-08T23:30-05:00", "8\u{a0}March\u{a0}2025, 23:30"),
        ("2025-03-09T01:59-05:00", "9\u{a0}March\u{a0}2025, 01:59"),
        ("2025-03-09T03:00-04:00", "9\u{a0}March\u{a0}2025, 03:00"),
    ] {
        shown.says(&format!("<time datetime=\"{stamp}\">{time}</time>"));
    }
    // The file is read by programs, and stays in UTC.
    let partner = browser.partner("sundby");
    browser.fill(&format!("{partner}/people"), &[("role/0", "instructor"), ("do", "save")]);
    let log = String::from_utf8(browser.folder.read("log.jsonl")).unwrap();
    assert_eq!(log.lines().filter(|line| line.contains("\"2025-07-01T02:00:00Z\"")).count(), 2, "{log}");
    // At that place it is still the last day of June.
    browser.folder.change("application.json", |it| it["letters_due"] = json!("2025-06-30"));
    browser.get(&partner).says("Please return the signed letter by 30\u{a0}June 2025.");
}

// Elsewhere the variable means nothing.
#[cfg(unix)]
#[test]
fn the_program_takes_the_time_of_its_place() {
    // Somebody has written the last line by hand.
    let folder = with_log(["2025-03-09T06:59:59Z", "2025-07-01T02:00:00Z", "9999-12-31T23:59:59-23:00"]);
    let server = Running::start_with(folder.path(), &[], |command| {
        command.env("TZ", "EST5EDT,M3.2.0,M11.1.0");
    });
    let shown = server.ask("GET", &format!("{}/log", server.path()), "");
    for time in ["9\u{a0}March\u{a0}2025, 01:59", "30\u{a0}June\u{a0}2025, 22:00", "9999, 23:59"] {
        assert!(shown.contains(time), "{shown}");
    }
}

#[test]
fn a_day_that_is_over_is_not_asked_for() {
    let now = || datetime!(2025-02-14 08:30 UTC);
    let seen = |due: &str, language: &str| {
        let folder = Folder::new();
        folder.change("application.json", |it| it["letters_due"] = json!(due));
        let browser = Browser::at_clock(folder, Clock { now, local: |moment| moment });
        let (partner, coordinator) = (browser.partner("sundby"), browser.coordinator());
        let of = |path: String| {
            browser.get(&format!("{path}?lang={language}")).is(StatusCode::OK).text().to_owned()
        };
        [of(partner), of(coordinator.clone()), of(format!("{coordinator}/partners/sundby"))]
    };
    let english = seen("2025-02-14", "en");
    assert!(english[0].contains("Please return the signed letter by"), "{}", english[0]);
    assert!(english[1].contains("Letters are due by"), "{}", english[1]);
    let english = seen("2025-02-13", "en");
    assert!(english[0].contains("The signed letter was due by 13\u{a0}February 2025."), "{}", english[0]);
    assert!(english[1].contains("Letters were due by 13\u{a0}February 2025."), "{}", english[1]);
    assert!(english[2].contains("The signed letter was due by 13\u{a0}February 2025."), "{}", english[2]);
    for (language, was) in
        [("da", "var"), ("et", "oli"), ("fi", "oli"), ("is", "var"), ("nb", "var"), ("sv", "var")]
    {
        for page in seen("2025-02-13", language) {
            let is_said = [" ", " den ", " til "].iter().any(|to| page.contains(&format!("{was}{to}13")));
            assert!(is_said, "{language}: {page}");
        }
    }
}
