//! Whole outputs for tables that are written here, and reports of their mistakes.

use crate::support::{Folder, Run};
use crate::tables::APPLICATION;

const HEAD: &str = "Partner,Country,Signatory,Signatory's title,Contact,E-mail,Role,Effort";
const LAKESIDE: &str =
    "Lakeside College,Finland,Aino Virta,Director,Eero Virta,eero@example.org,instructor,1 day a week";

fn folder(table: &str) -> Folder {
    Folder::empty().with("application.json", APPLICATION).with("partners.csv", table)
}

fn import(table: &str) -> (Folder, Run) {
    let folder = folder(table);
    let run = folder.run(&["import", "partners.csv"]);
    (folder, run)
}

/// The effort of the first entry in a table that has these columns and values besides the usual ones.
fn effort(columns: &str, values: &str) -> String {
    let head = HEAD.replace(",Effort", columns);
    let row = LAKESIDE.replace(",1 day a week", values);
    let (folder, run) = import(&format!("{head}\n{row}\n"));
    assert_eq!(run.code, 0, "{columns} {values}: {}", run.stderr);
    folder.json("contributions/lakeside-college.json")["contributions"][0]["effort"].to_string()
}

#[test]
fn a_row_becomes_a_file() {
    let (folder, run) = import(&format!("{HEAD}\n{LAKESIDE}\n"));
    run.succeeds("contributions/lakeside-college.json\n");
    let expected = r#"{
  "organization": { "name": "Lakeside College", "country": "FI" },
  "signatories": [
    { "name": "Aino Virta", "title": "Director" }
  ],
  "contact": { "name": "Eero Virta", "email": "eero@example.org" },
  "contributions": [
    {
      "role": "instructor",
      "effort": { "days_per_week": 1 }
    }
  ]
}
"#;
    assert_eq!(String::from_utf8(folder.read("contributions/lakeside-college.json")).unwrap(), expected);
    folder.run(&["check", "."]).well();
}

#[test]
fn amounts_stand_in_words_or_in_columns_that_count_something() {
    for (columns, values, effort_json) in [
        (",Effort", ",\"0,5 årsverk\"", r#"{"fte":0.5}"#),
        (",Effort", ",1–2 days a week", r#"{"days_per_week":{"max":2,"min":1}}"#),
        (
            ",Effort,From,Until",
            ",20 %,1.8.2026,2027-06-30",
            r#"{"from":"2026-08-01","fte":0.2,"to":"2027-06-30"}"#,
        ),
        (",FTE", ",0.25", r#"{"fte":0.25}"#),
        (",Stillingsprosent", ",20 %", r#"{"fte":0.2}"#),
        (",%", ",10–20", r#"{"fte":{"max":0.2,"min":0.1}}"#),
        (",dagar per vecka", ",\"0,5\"", r#"{"days_per_week":0.5}"#),
        (",htkk vuodessa", ",3", r#"{"person_months_per_year":3}"#),
        (",Hours a year", ",300", r#"{"hours_per_year":300}"#),
        (",Inimkuud kokku", ",6", r#"{"person_months_total":6}"#),
        (",Hours in total", ",5–10", r#"{"hours_total":{"max":10,"min":5}}"#),
        (",2026 (PM),2027 (PM),2028 (PM)", ",\"2,5\",,0", r#"{"person_months":{"2026":2.5,"2028":0}}"#),
        (",Timer 2026,Timer 2027", ",120,5–10", r#"{"hours":{"2026":120,"2027":{"max":10,"min":5}}}"#),
        (",2026,2027", ",3 PM,4 PM", r#"{"person_months":{"2026":3,"2027":4}}"#),
    ] {
        assert_eq!(effort(columns, values), effort_json, "{columns} {values}");
    }
}

#[test]
fn rows_of_one_partner_are_one_contribution() {
    let table = format!(
        "{HEAD},Person,Note\n{LAKESIDE},Aino Virta,\nLAKESIDE college,,,,,,helper,100 hours in total,,if there is room\n"
    );
    let (folder, run) = import(&table);
    run.succeeds("contributions/lakeside-college.json\n");
    let made = folder.json("contributions/lakeside-college.json");
    assert_eq!(made["contributions"].as_array().unwrap().len(), 2);
    assert_eq!(made["contributions"][0]["who"], "Aino Virta");
    assert_eq!(made["contributions"][1]["note"], "if there is room");
}

#[test]
fn every_problem_is_told_at_once_and_nothing_is_written() {
    let table = format!(
        "{HEAD},Budget\n{}\n{}\n{},77\n",
        LAKESIDE.replace("1 day a week", "half a day"),
        LAKESIDE.replace("Lakeside", "Hillside").replace("Finland", "Atlantis").replace("eero@", "eero at "),
        LAKESIDE.replace("Lakeside College", ""),
    );
    let (folder, run) = import(&table);
    run.clone().errs(&["unknown-column", "missing-cell", "unclear-amount", "unknown-country"]);
    for place in ["partners.csv:I1", "partners.csv:A4", "partners.csv:H2", "partners.csv:B3"] {
        assert!(run.stderr.contains(&format!("[{place}]")), "{place}\n{}", run.stderr);
    }
    assert!(!folder.has("contributions"));
}

#[test]
fn programs_and_workflows_are_told_the_cell() {
    let table = format!("\n\n{HEAD}\n{}\n", LAKESIDE.replace("1 day a week", "much"));
    let folder = folder(&table);
    let run = folder.run(&["import", "partners.csv", "--format", "json"]);
    let said: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
    let first = &said["diagnostics"][0];
    assert_eq!((first["line"].as_u64(), first["column"].as_u64()), (Some(4), Some(8)));
    assert_eq!(first["cell"], "H4");
    let run = folder.run(&["import", "partners.csv", "--format", "github"]);
    assert!(
        run.stderr.starts_with("::error file=partners.csv,line=4,col=8,title=unclear-amount::H4: `much`"),
        "{}",
        run.stderr
    );
}

#[test]
fn what_is_missing_is_left_to_the_partner_where_that_is_wanted() {
    let table = "Partner,Role,Effort\nLakeside College,instructor,20 %\n";
    let folder = folder(table);
    folder.run(&["import", "partners.csv"]).errs(&["missing-columns"]);
    let run = folder.run(&["import", "partners.csv", "--incomplete"]).well();
    assert!(run.stderr.contains("warning[left-incomplete]"), "{}", run.stderr);
    folder.run(&["check", "."]).badly(1, "missing-field");
    // The partner adds the rest, and the file is complete.
    let file = "contributions/lakeside-college.json";
    let answers = [
        "new",
        "--edit",
        file,
        "--country",
        "Finland",
        "--signatory",
        "Aino Virta, Director",
        "--contact-name",
        "Eero Virta",
        "--email",
        "eero@example.org",
    ];
    folder.run(&answers).well();
    folder.run(&["check", "."]).well();
}

#[test]
fn columns_can_be_left_out() {
    let table = format!("{HEAD},Budget\n{LAKESIDE},77\n");
    let folder = folder(&table);
    folder.run(&["import", "partners.csv", "--ignore", "Bugdet"]).badly(1, "did you mean `Budget`?");
    folder
        .run(&["import", "partners.csv", "--ignore", "budget"])
        .succeeds("contributions/lakeside-college.json\n");
}

#[test]
fn names_of_files_are_never_taken_twice() {
    let table = format!("{HEAD}\n{LAKESIDE}\n{}\n", LAKESIDE.replace("Finland", "Estonia"));
    let (_, run) = import(&table);
    run.succeeds("contributions/lakeside-college.json\ncontributions/lakeside-college-2.json\n");
    let (_, run) = import(&format!("{HEAD}\n{}\n", LAKESIDE.replace("College", &"and Hillside ".repeat(9))));
    run.succeeds("contributions/lakeside-and-hillside-and-hillside-and-hillside-and.json\n");
}
