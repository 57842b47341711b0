//! What a partner sees after a mistake: a message in the language of the page, at the field, and nothing is lost.

use axum::http::StatusCode;
use serde_json::json;

use crate::browse::{Browser, Page};
use crate::partner::{fill, send};

/// Sends a form in Norwegian.
fn in_norwegian(browser: &Browser, page: &str, fields: &[(&str, &str)]) -> Page {
    let revision = browser.get(page).revision();
    let revision = [("revision", revision.as_str())];
    browser.post(&format!("{page}?lang=nb"), &[&revision[..], fields].concat())
}

#[test]
fn what_the_reader_refuses_is_told_in_the_language_of_the_page() {
    let browser = Browser::new();
    let page = format!("{}/people", browser.partner("sundby"));
    let fields = [
        ("role/0", "instruktør"),
        ("effort/0", "20 % from 2020-01-01 until 2020-12-31"),
        ("orcid/0", "0000-0002-1825-0098"),
        ("do", "next"),
    ];
    let answer = in_norwegian(&browser, &page, &fields).is(StatusCode::UNPROCESSABLE_ENTITY);
    answer.says("<a href=\"#effort-0\">Arbeidstid</a>: <q>20 % from 2020-01-01 until 2020-12-31</q> er utenfor prosjektperioden.");
    answer.says("utelat andre år og datoer.");
    answer.says("<q>0000-0002-1825-0098</q> er ikke en ORCID iD.");
    assert!(!answer.text().contains("lang=\"en\">The"), "{}", answer.text());
}

#[test]
fn what_is_said_in_english_alone_is_marked() {
    let browser = Browser::new();
    let page = format!("{}/organisation", browser.partner("partner"));
    // Nobody can type this in the form: it was written into the file.
    browser.folder.replace("contributions/partner.json", "\"country\": \"NO\"", "\"country\": 47");
    let answer = browser.get(&format!("{page}?lang=nb")).is(StatusCode::OK);
    answer.says("<span lang=\"en\">Expected a text, found the number <q>47</q>.");
    let english = browser.get(&page);
    assert!(!english.text().contains("<span lang=\"en\">Expected"), "{}", english.text());
}

#[test]
fn a_picture_is_refused_with_particulars_for_whoever_has_drawn_it() {
    let browser = Browser::new();
    let page = format!("{}/organisation", browser.partner("sundby"));
    let upload = |path: &str| {
        let revision = browser.get(&page).revision();
        let fields = [("revision", revision.as_str()), ("do", "save")];
        browser.upload(path, &fields, ("logo", b"GIF89a")).is(StatusCode::UNPROCESSABLE_ENTITY)
    };
    upload(&page).says("This is not a kind of picture that a letter can have.");
    let answer = upload(&format!("{page}?lang=nb"));
    answer
        .says("Dette er ikke et bildeformat som et brev kan ha. <span class=\"remedy\">Lagre bildet som SVG");
    answer.says("<span lang=\"en\">It is a GIF, which a letter cannot carry.");
}

#[test]
fn what_cannot_be_printed_is_told_at_its_field_and_before_anything_is_sent() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    fill(&browser, &partner);
    let page = format!("{partner}/organisation");
    let name = [("organization", "Nordvik 🧪"), ("country", "NO")];
    let told = "The letter cannot print <q>🧪</q>";
    let draft = browser.fill(&page, &[&name[..], &[("do", "draft")]].concat()).is(StatusCode::OK);
    draft.says("id=\"organization-said\" data-live aria-live=\"polite\"><p class=\"error\">");
    draft.says(told);
    let refused = browser.fill(&page, &[&name[..], &[("do", "next")]].concat());
    refused
        .is(StatusCode::UNPROCESSABLE_ENTITY)
        .says("<a href=\"#organization\">Name of your organisation</a>");
    let check = browser.get(&format!("{partner}/check")).is(StatusCode::OK);
    check.says(told);
    assert!(!check.text().contains("name=\"agree\""), "nothing can be confirmed");
    browser.get(&partner).says("<span class=\"tag begun\">In progress</span>");
    browser
        .fill(&page, &[("organization", "Nordvik"), ("country", "NO"), ("do", "next")])
        .is(StatusCode::SEE_OTHER);
    send(&browser, &partner);
}

#[test]
fn what_keeps_the_letter_from_being_made_leads_to_its_field() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    fill(&browser, &partner);
    let page = format!("{partner}/wording");
    browser.fill(&page, &[("rationale", "nb: Vi underviser."), ("language", "en"), ("do", "save")]);
    let said = format!(
        "<a href=\"{page}#rationale\">Why your organisation takes part</a>: This text is not there in the language"
    );
    browser.get(&format!("{partner}/letter")).is(StatusCode::OK).says(&said);
    let check = format!("{partner}/check");
    let answer = browser.fill(&check, &[("agree", "yes")]).is(StatusCode::UNPROCESSABLE_ENTITY);
    answer.says(&said);
    answer.says("<title>Error: Check and send");
    assert!(!browser.folder.has("contributions/sundby.json"), "nothing was sent");
    browser.fill(&page, &[("rationale", "We teach."), ("language", "en"), ("do", "save")]);
    send(&browser, &partner);
}

#[test]
fn a_list_in_which_nothing_is_given_is_said_at_the_end_alone() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    fill(&browser, &partner);
    let people = format!("{partner}/people");
    browser.fill(&people, &[("do", concat!("remove/", "work/0"))]).is(StatusCode::SEE_OTHER);
    // What is given may follow on the next page.
    let answer = browser.fill(&people, &[("do", "next")]).is(StatusCode::SEE_OTHER);
    assert_eq!(answer.leads_to(), format!("{partner}/other"));
    let check = browser.get(&format!("{partner}/check"));
    check.says(&format!("<a href=\"{people}#gives-work\">Working time</a>: Nothing is contributed yet."));
    browser.get(&people).says("id=\"gives-work\"");
    browser.fill(&format!("{partner}/wording"), &[("template", "letter-of-support"), ("do", "save")]);
    send(&browser, &partner);
}

#[test]
fn money_is_filled_in_by_year() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    let page = format!("{partner}/other");
    browser.fill(&page, &[("do", "add/other")]).is(StatusCode::SEE_OTHER);
    // Missing answers on this page do not keep the letter or the totals of other pages from being shown.
    let people = format!("{partner}/people");
    browser.fill(&people, &[("role/0", "instructor"), ("effort/0", "20 %"), ("do", "save")]);
    browser.get(&people).says("<td class=\"number\">344</td>");
    browser.get(&format!("{partner}/letter")).says("Page 1 of");
    let cells = |first, second| {
        [
            ("other-description/0", "travel"),
            ("other-currency/0", "nok"),
            ("other-years/0", ""),
            ("other-years/0@years", "2026 2027 2028"),
            ("other-years/0@2026", first),
            ("other-years/0@2027", ""),
            ("other-years/0@2028", second),
            ("do", "next"),
        ]
    };
    let wrong = browser.fill(&page, &cells("69 000 kr", "70 000,50")).is(StatusCode::UNPROCESSABLE_ENTITY);
    wrong.says("<a href=\"#other-years-0\">Value in each year</a>: Not understood: <q>kr</q>.");
    // The cells show what was typed into them, whatever it was.
    for typed in ["69 000 kr", "70 000,50"] {
        wrong.says(&format!("value=\"{typed}\" aria-describedby=\"other-years-0-hint other-years-0-said\""));
    }
    browser.fill(&page, &cells("69 000", "70 000,50")).is(StatusCode::SEE_OTHER);
    let draft = browser.folder.json("drafts/sundby.json");
    let answers = draft["answers"].as_array().unwrap();
    let years = answers.iter().find(|answer| answer[0] == "other-years/0").unwrap();
    assert_eq!(years[1], json!({ "2026": 69000, "2028": 70000.5 }));
    let shown = browser.get(&page);
    shown.says("name=\"other-years/0@2026\" type=\"text\" inputmode=\"decimal\" autocomplete=\"off\" value=\"69 000\"");
    shown.says("In total: NOK 139,000.50.");
    browser.get(&format!("{partner}/check")).says("2026: 69,000\n2028: 70,000.5");
    // Stated in words it is understood as before, and a year outside the application is not lost.
    let words = [&cells("", "")[..2], &[("other-years/0", "2026: 5, 2031: 6"), ("do", "next")]].concat();
    let answer = browser.fill(&page, &words).is(StatusCode::UNPROCESSABLE_ENTITY);
    answer.says("<q>2026: 5, 2031: 6</q> is outside the time of the project.");
    answer.says("value=\"2026: 5, 2031: 6\"");
}

#[test]
fn working_time_by_year_stays_in_its_cells_while_it_is_wrong() {
    let browser = Browser::new();
    let page = format!("{}/people", browser.partner("sundby"));
    let fields = [
        ("role/0", "instructor\tand\tmentor"),
        ("effort/0", ""),
        ("effort/0@years", "2026 2027 2028"),
        ("effort/0@unit", "hours"),
        ("effort/0@2026", "a lot"),
        ("effort/0@2028", "120"),
        ("do", "next"),
    ];
    let answer = browser.fill(&page, &fields).is(StatusCode::UNPROCESSABLE_ENTITY);
    answer.says("value=\"a lot\" aria-describedby=\"effort-0-hint effort-0-said\" aria-invalid=\"true\"");
    answer.says("value=\"hours\" checked");
    answer.says("id=\"effort-0\" name=\"effort/0\" type=\"text\" value=\"\"");
    // Tabs come from copied tables, and mean nothing.
    answer.says("value=\"instructor and mentor\"");
    answer.says("The totals appear here when working time has been filled in.");
}

#[test]
fn what_was_typed_behind_a_link_that_is_no_more_is_given_back() {
    let browser = Browser::new();
    let old = format!("{}/people", browser.partner("sundby"));
    let revision = browser.get(&old).revision();
    browser.partner("sundby");
    let typed = [
        ("revision", revision.as_str()),
        ("role/0", "instructor <b>"),
        ("effort/0", ""),
        ("effort/0@years", "2026"),
        ("effort/0@2026", "2,5"),
        ("do", "save"),
    ];
    let answer = browser.post(&old, &typed).is(StatusCode::NOT_FOUND);
    answer.says("This link does not work");
    answer.says("<dt>Role in the project</dt><dd>instructor &lt;b&gt;</dd>");
    answer.says("<dt>Working time 2026</dt><dd>2,5</dd>");
    assert!(!answer.text().contains(&revision), "only what was typed");
}

#[test]
fn what_was_typed_too_fast_can_be_sent_again() {
    let browser = Browser::new();
    let page = format!("{}/people", browser.partner("sundby"));
    let revision = browser.get(&page).revision();
    let typed = [("revision", revision.as_str()), ("role/0", "instructor"), ("do", "save")];
    let refused = (0..2_000).map(|_| browser.get(&page)).any(|it| it.status == StatusCode::TOO_MANY_REQUESTS);
    assert!(refused, "no pace is kept");
    let answer = browser.post(&page, &typed).is(StatusCode::TOO_MANY_REQUESTS);
    answer.says(&format!("<form method=\"post\" action=\"{page}\">"));
    answer.says("<input type=\"hidden\" name=\"role/0\" value=\"instructor\">");
    answer.says("Send it again");
}

#[test]
fn a_letter_is_returned_only_with_a_file() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    fill(&browser, &partner);
    send(&browser, &partner);
    let answer = browser.upload(&format!("{partner}/returned"), &[], ("letter", b""));
    answer.is(StatusCode::UNPROCESSABLE_ENTITY).says("Choose the signed letter first");
}

#[test]
fn what_was_changed_elsewhere_is_looked_at_before_it_is_sent() {
    let browser = Browser::new();
    let partner = browser.partner("sundby");
    fill(&browser, &partner);
    let check = format!("{partner}/check");
    let revision = browser.get(&check).revision();
    browser.fill(&format!("{partner}/wording"), &[("rationale", "We learn."), ("do", "save")]);
    let answer = browser.post(&check, &[("revision", &revision), ("agree", "yes")]).is(StatusCode::CONFLICT);
    answer.says("Something was changed in another window.");
    answer.says("We learn.");
}
