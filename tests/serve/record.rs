//! Letters that are handed out are recorded where every command looks, whatever else happens in the folder.

use std::thread;

use axum::http::StatusCode;

use crate::browse::Browser;
use crate::partner::{fill, send};
use crate::sign::{Place, sign};
use crate::support::sha256;

const FIELD: Place = Place::Field("Signature");

/// Every letter that is recorded in the folder's manifest.
fn on_record(browser: &Browser) -> Vec<String> {
    let manifest = browser.folder.json("manifest.json");
    let mut hashes = Vec::new();
    for letter in manifest["letters"].as_array().expect("letters") {
        hashes.extend(letter["output_sha256"].as_str().map(str::to_owned));
        let earlier = letter["earlier_sha256"].as_array().into_iter().flatten();
        hashes.extend(earlier.filter_map(|hash| Some(hash.as_str()?.to_owned())));
    }
    hashes
}

/// How `loi verify` recognises a letter.
fn proof(browser: &Browser, name: &str, letter: &[u8]) -> String {
    browser.folder.write(name, letter);
    let run = browser.folder.run(&["verify", name, "--format", "json"]);
    let told: serde_json::Value = serde_json::from_str(run.out()).expect("JSON");
    told["letters"][0]["proof"].as_str().unwrap_or_else(|| panic!("{told}")).to_owned()
}

/// States another effort.
fn pledge(browser: &Browser, partner: &str, effort: &str) {
    let page = format!("{partner}/people");
    browser.fill(&page, &[("effort/0", effort), ("do", "next")]).is(StatusCode::SEE_OTHER);
    send(browser, partner);
}

fn letter(browser: &Browser, partner: &str) -> Vec<u8> {
    browser.get(&format!("{partner}/letter.pdf")).is(StatusCode::OK).body
}

#[test]
fn a_letter_that_is_handed_out_is_on_record() {
    let browser = Browser::new();
    browser.folder.remove("contributions/partner.json");
    let partner = browser.partner("sundby");
    fill(&browser, &partner);
    send(&browser, &partner);
    let before = browser.folder.files();
    let first = letter(&browser, &partner);
    assert_eq!(browser.folder.files(), before, "whoever fetches it changes nothing");
    let manifest = browser.folder.json("manifest.json");
    let record = &manifest["letters"][0];
    assert_eq!(record["output_sha256"], sha256(&first));
    assert_eq!(
        (&record["contribution"], &record["file"]),
        (&"sundby.json".into(), &"letters/sundby.pdf".into())
    );
    assert_eq!((&record["status"], &record["hours"]["max"]), (&"made".into(), &516.into()), "{record}");
    assert_eq!(proof(&browser, "came/first.pdf", &sign(&first, "Kari Nordmann", FIELD)), "recorded");
    // Letters handed out earlier stay on record, during a run of the command line and after it.
    pledge(&browser, &partner, "1 day a week");
    let second = letter(&browser, &partner);
    assert_ne!(first, second);
    for _ in 0..2 {
        for made in [&first, &second] {
            assert!(on_record(&browser).contains(&sha256(made)));
        }
        browser.folder.run(&["batch", "."]).well();
    }
    assert!(browser.folder.has("letters/sundby.pdf"));
    pledge(&browser, &partner, "2 days a week");
    browser.folder.run(&["batch", "."]).well();
    let third = letter(&browser, &partner);
    for (name, made) in [("first", &first), ("second", &second), ("third", &third)] {
        let signed = sign(made, "Kari Nordmann", FIELD);
        assert_eq!(proof(&browser, &format!("came/{name}.pdf"), &signed), "recorded");
    }
    // A letter that came back is recognised without being made again, and counts.
    let back = format!("{partner}/returned");
    let signed = sign(&third, "Kari Nordmann", FIELD);
    browser.upload(&back, &[], ("letter", &signed)).is(StatusCode::OK);
    let status = browser.folder.run(&["status", "."]).well();
    let line = status.out().lines().find(|line| line.contains("letters/sundby.pdf")).expect("a line");
    assert!(line.contains("signed"), "{line}");
    browser.folder.run(&["batch", "."]).well();
    assert_eq!(browser.folder.read("letters/sundby.pdf"), signed, "it stands in its place");
    assert!(on_record(&browser).contains(&sha256(&first)));
}

#[test]
fn a_record_that_is_somebody_elses_is_left_alone() {
    let browser = Browser::new();
    browser.folder.remove("contributions/partner.json");
    browser.folder.write("manifest.json", "{\"name\": \"an application for the web\"}");
    let partner = browser.partner("sundby");
    fill(&browser, &partner);
    send(&browser, &partner);
    assert!(letter(&browser, &partner).starts_with(b"%PDF"));
    assert_eq!(browser.folder.json("manifest.json")["name"], "an application for the web");
}

#[test]
fn runs_and_partners_at_once_lose_no_record() {
    const PARTNERS: usize = 3;
    const PLEDGES: usize = 3;
    let browser = Browser::new();
    let partners: Vec<String> =
        (0..PARTNERS).map(|number| browser.partner(&format!("partner-{number}"))).collect();
    for (number, partner) in partners.iter().enumerate() {
        fill(&browser, partner);
        let name = [("organization", &*format!("College {number}")), ("do", "next")];
        browser.fill(&format!("{partner}/organisation"), &name).is(StatusCode::SEE_OTHER);
    }
    let folder = browser.folder.path().to_owned();
    let letters = thread::scope(|scope| {
        let runs = scope.spawn(move || {
            for _ in 0..PLEDGES {
                let run =
                    crate::support::loi(&folder).args(["batch", ".", "--jobs", "1"]).output().expect("a run");
                assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
            }
        });
        let mut letters = Vec::new();
        for days in 1..=PLEDGES {
            for partner in &partners {
                pledge(&browser, partner, &format!("{days} days a week"));
                letters.push(letter(&browser, partner));
            }
        }
        runs.join().expect("the runs");
        letters
    });
    let recorded = on_record(&browser);
    for letter in letters {
        assert!(recorded.contains(&sha256(&letter)));
    }
}
