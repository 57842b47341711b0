//! What `loi status` reports about each file.

use serde_json::{Value, json};

use crate::sign::{Place, sign};
use crate::support::Folder;

const PARTNER: &str = "contributions/partner.json";
const LETTER: &str = "letters/partner.pdf";

/// The rows of a folder in JSON.
fn rows(folder: &Folder, arguments: &[&str]) -> Vec<Value> {
    let run = folder.run(&[&["status", "--format", "json"], arguments].concat());
    let data: Value = serde_json::from_slice(&run.stdout).unwrap_or_else(|_| panic!("{}", run.stderr));
    data["rows"].as_array().expect("rows").clone()
}

fn stages(folder: &Folder, arguments: &[&str]) -> Vec<String> {
    rows(folder, arguments).iter().map(|row| row["stage"].as_str().expect("a stage").to_owned()).collect()
}

fn signed(folder: &Folder, letter: &str) -> Vec<u8> {
    sign(&folder.read(letter), "Ola Rektor", Place::Field("Signature"))
}

#[test]
fn a_draft_is_one_wherever_it_was_made() {
    let folder = Folder::new();
    assert_eq!(stages(&folder, &["."]), ["no-letter"]);
    folder.run(&["batch", ".", "-o", "sent"]);
    assert_eq!(stages(&folder, &["."]), ["no-letter"]);
    assert_eq!(stages(&folder, &[".", "--letters", "sent/letters"]), ["draft"]);
    // A letter that somebody put there was not made there, and a signed letter has come back.
    folder.write("sent/letters/back.pdf", folder.read("sent/letters/partner.pdf"));
    assert_eq!(stages(&folder, &[".", "--letters", "sent/letters"]), ["unsigned"]);
    folder.write("sent/letters/back.pdf", signed(&folder, "sent/letters/partner.pdf"));
    assert_eq!(stages(&folder, &[".", "--letters", "sent/letters"]), ["signed"]);
    // `loi letter` puts a letter beside its contribution.
    let folder = Folder::new();
    folder.run(&["letter", PARTNER]).succeeds("contributions/partner.pdf\n");
    assert_eq!(stages(&folder, &["."]), ["draft"]);
    // Without a field, only the paper shows whether the letter is signed.
    let folder = Folder::new().with("back/.keep", "");
    folder.run(&["letter", PARTNER, "--signature", "line", "-o", "back/a.pdf"]).succeeds("back/a.pdf\n");
    assert_eq!(stages(&folder, &[".", "--letters", "back"]), ["on-paper"]);
}

#[test]
fn who_owes_an_answer_is_told_with_the_days_and_whom_to_ask() {
    let folder = Folder::new().with("letters/.keep", "");
    let due = |folder: &Folder, date: &str| {
        let row = rows(folder, &[".", "--date", date]).remove(0);
        (row["days_overdue"].clone(), row["contact"]["email"].clone())
    };
    folder.replace(
        "application.json",
        "\"working_time\"",
        "\"letters_due\": \"2025-11-15\",\n  \"working_time\"",
    );
    let email = json!("ola.nordmann@example.org");
    assert_eq!(due(&folder, "2025-11-15"), (Value::Null, email.clone()));
    assert_eq!(due(&folder, "2025-11-16"), (json!(1), email.clone()));
    let run = folder.run(&["status", ".", "--date", "2025-12-15"]);
    run.succeeds(
        "Sundby College  no letter\n  30 days overdue: ask Ola Nordmann, ola.nordmann@example.org\n",
    );
    folder.run(&["letter", PARTNER, "-o", LETTER]);
    assert_eq!(due(&folder, "2025-12-15"), (json!(30), email.clone()));
    folder.write(LETTER, signed(&folder, LETTER));
    assert_eq!(due(&folder, "2025-12-15"), (Value::Null, email));
}

#[test]
fn the_columns_hold_for_names_of_any_width() {
    let folder = Folder::new();
    let other = |name: &str, file: &str| {
        let text = String::from_utf8(folder.read(PARTNER)).expect("UTF-8");
        let old = text.lines().find(|line| line.contains("\"name\": {")).expect("a name").to_owned();
        folder.write(file, text.replace(&old, &format!("    \"name\": \"{name}\",")));
    };
    other("東京大学", "contributions/a.json");
    other("A\u{30a}s", "contributions/b.json");
    other(
        "The University College of Very Long Names and of Everything That Belongs to Them",
        "contributions/c.json",
    );
    folder.run(&["status", "."]).succeeds(
        "東京大学                                          no letter\n\
         A\u{30a}s                                                no letter\n\
         The University College of Very Long Names and of  no letter\n\
         Everything That Belongs to Them\n\
         Sundby College                                    no letter\n",
    );
}

#[test]
fn the_table_goes_to_a_spreadsheet() {
    let folder = Folder::new();
    folder.replace(PARTNER, "Ola Nordmann", "=HYPERLINK(1)");
    let run = folder.run(&["status", ".", "--format", "csv"]);
    run.succeeds(
        "partner,contribution,letter,stage,signatures,details,differing,days_overdue,contact,email\n\
         Sundby College,./contributions/partner.json,,no-letter,,,,,'=HYPERLINK(1),ola.nordmann@example.org\n",
    );
    let run = folder.run(&["letter", PARTNER, "--format", "csv"]);
    assert_eq!(run.code, 2, "{}", run.stderr);
    assert!(run.stderr.contains("`--format csv` can only be used with `loi status`"), "{}", run.stderr);
}

#[test]
fn files_of_one_partner_that_differ_are_an_error_and_rows_all_the_same() {
    let folder = Folder::new().with("letters/.keep", "");
    folder.run(&["letter", PARTNER, "-o", LETTER]).succeeds("letters/partner.pdf\n");
    folder.write(LETTER, signed(&folder, LETTER));
    folder.replace(PARTNER, "Kari Nordmann", "Ola Nordmann");
    let run = folder.run(&["status", "."]);
    assert_eq!((run.code, stages(&folder, &["."])), (1, vec!["signed".to_owned()]));
    assert!(run.stderr.contains("[letter-differs]") && run.stderr.contains(LETTER), "{}", run.stderr);
    folder.write("contributions/second.json", folder.read(PARTNER));
    folder.replace("contributions/second.json", "Sundby College", "sundby  college");
    let run = folder.run(&["status", "."]);
    assert_eq!(rows(&folder, &["."]).len(), 2);
    assert!(
        run.stderr.contains("[same-organization]") && run.stderr.contains("second.json"),
        "{}",
        run.stderr
    );
    // A contribution that cannot be read has a row of its own.
    folder.write("contributions/second.json", "{");
    let run = folder.run(&["status", "."]);
    run.errs(&["syntax", "letter-differs"]);
    assert!(run.out().contains("second.json     no letter\n"), "{}", run.out());
}
