//! What `--update` changes, and what it leaves alone.

use crate::support::Folder;
use crate::tables::APPLICATION;

const FILE: &str = "contributions/lake.json";

/// A file written with care: several languages, a unit of its own, blanks.
const THERE: &str = r#"{
    "organization": {
        "name": {"en": "Lakeside College", "fi": "Järven opisto"},
        "country": "FI",   "address": ["1 Example Street"]
    },
    "signatories": [{"name": "Aino Virta", "title": {"en": "Director", "fi": "Johtaja"}}],
    "contact": {"name": "Eero Virta", "email": "eero@example.org"},
    "contributions": [
        {"role": {"en": "instructor", "fi": "kouluttaja"}, "effort": {"fte": 0.2}, "activities": ["teaching"]},
        {"role": "helper", "effort": {"hours_total": 30}}
    ]
}
"#;

fn folder(rows: &str) -> Folder {
    let head = "Partner,Country,Contact,E-mail,Role,Year,Hours,Person-months";
    Folder::empty()
        .with("application.json", APPLICATION)
        .with(FILE, THERE)
        .with("partners.csv", format!("{head}\n{rows}"))
}

/// 0.2 FTE, year by year.
const SAME: &str = "Lakeside College,FI,Eero Virta,eero@example.org,instructor,2026,344,2.4
Lakeside College,FI,,,instructor,2027,344,2.4
Lakeside College,FI,,,instructor,2028,344,2.4
Lakeside College,FI,,,helper,2026,10,0.07
Lakeside College,FI,,,helper,2027,10,0.07
Lakeside College,FI,,,helper,2028,10,0.07
";

#[test]
fn no_file_is_changed_unless_that_is_wanted() {
    let folder = folder(SAME);
    folder.run(&["import", "partners.csv"]).errs(&["partner-exists"]);
    assert_eq!(folder.read(FILE), THERE.as_bytes());
}

#[test]
fn what_says_the_same_stays_to_the_last_blank() {
    let folder = folder(SAME);
    let run = folder.run(&["import", "partners.csv", "--update"]).well();
    assert_eq!((run.out(), run.stderr.as_str()), ("", "1 file is already up to date\n"));
    assert_eq!(folder.read(FILE), THERE.as_bytes());
}

#[test]
fn each_change_is_told() {
    let rows = SAME.replace("2027,344,2.4", "2027,516,3.6").replace("eero@", "office@");
    let rows: String =
        rows.lines().filter(|row| !row.contains("helper")).map(|row| format!("{row}\n")).collect();
    let folder = folder(&rows);
    let run = folder.run(&["import", "partners.csv", "--update"]).well();
    assert_eq!(run.out(), format!("{FILE}\n"));
    assert_eq!(
        run.stderr,
        r#"  /contact/email: "eero@example.org" is now "office@example.org"
  /contributions/0/effort/fte: 0.2 is gone
  /contributions/0/effort/person_months: { "2026": 2.4, "2027": 3.6, "2028": 2.4 } is new
  /contributions/1: { "role": "helper", "effort": { "hours_total": 30 } } is gone
"#
    );
    insta::assert_snapshot!(String::from_utf8(folder.read(FILE)).unwrap());
    folder.run(&["import", "partners.csv", "--update", "-q"]).succeeds("");
}

#[test]
fn others_are_new_beside_it() {
    let rows = "Hillside College,SE,Åsa Berg,asa@example.org,instructor,2026,100,\n";
    let folder = folder(rows);
    let run = folder.run(&["import", "partners.csv", "--update", "--incomplete"]).well();
    assert_eq!(run.out(), "contributions/hillside-college.json\n");
    assert_eq!(folder.read(FILE), THERE.as_bytes());
}

#[test]
fn whoever_still_signs_keeps_what_no_column_says() {
    let there = THERE.replace(
        r#"[{"name": "Aino Virta", "title": {"en": "Director", "fi": "Johtaja"}}]"#,
        r#"[{"name": "Aino Virta", "title": "Director", "orcid": "0000-0002-1825-0097"}, {"name": "Eero Virta", "title": "Dean", "orcid": "0000-0001-5109-3700"}]"#,
    );
    let head = "Partner,Country,Signatory,Signatory title,Contact,E-mail,Role,Year,Hours,Person-months";
    let rows = SAME
        .replace("FI,Eero Virta,", "FI,Eero Virta; Kari Lund,Dean; Rector,Eero Virta,")
        .replace("FI,,,", "FI,,,,,");
    let folder = folder("").with(FILE, there).with("partners.csv", format!("{head}\n{rows}"));
    folder.run(&["import", "partners.csv", "--update"]).well();
    let expected = serde_json::json!([
        { "name": "Eero Virta", "title": "Dean", "orcid": "0000-0001-5109-3700" },
        { "name": "Kari Lund", "title": "Rector" }
    ]);
    assert_eq!(folder.json(FILE)["signatories"], expected);
}

#[test]
fn rows_that_name_a_partner_in_two_languages_of_its_file_are_one_partner() {
    let rows = SAME
        .replace("Lakeside College,FI,,,helper", "järven  OPISTO,FI,,,helper")
        .replace("College,FI,,,instructor,2028", "college,FI,,,instructor,2028");
    let there = folder(&rows);
    let run = there.run(&["import", "partners.csv", "--update"]).well();
    assert_eq!((run.out(), run.stderr.as_str()), ("", "1 file is already up to date\n"));
    assert_eq!(there.read(FILE), THERE.as_bytes());
    let more = rows + "Järven opisto,FI,,,mentor,2026,20,\n";
    let there = folder(&more);
    there.run(&["import", "partners.csv", "--update", "-q"]).succeeds(&format!("{FILE}\n"));
    let roles: Vec<_> = there.json(FILE)["contributions"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| entry["role"].clone())
        .collect();
    assert_eq!(
        roles,
        [serde_json::json!({"en": "instructor", "fi": "kouluttaja"}), "helper".into(), "mentor".into()]
    );
    let after = there.read(FILE);
    there.run(&["import", "partners.csv", "--update", "-q"]).succeeds("");
    assert_eq!(there.read(FILE), after);
}

#[test]
fn rows_of_one_file_that_differ_from_each_other_are_in_doubt() {
    let head = "Partner,Country,Registration number,Contact,E-mail,Role,Year,Hours,Person-months";
    let rows = "Lakeside College,FI,111,Eero Virta,eero@example.org,instructor,2026,344,
Järven opisto,FI,222,,,helper,2026,10,
";
    let folder = folder("").with("partners.csv", format!("{head}\n{rows}"));
    let run = folder.run(&["import", "partners.csv", "--update"]).badly(1, "partner-doubtful");
    assert!(
        run.stderr.contains("partners.csv:A3") && run.stderr.contains("partners.csv:A2"),
        "{}",
        run.stderr
    );
    assert_eq!(folder.read(FILE), THERE.as_bytes());
}

#[test]
fn a_name_in_several_languages_stays_however_one_of_them_is_spelt() {
    let rows = SAME.replace("Lakeside College", "järven  opisto").replace(",instructor,", ",Instructor,");
    let folder = folder(&rows);
    folder.run(&["import", "partners.csv", "--update", "-q"]).succeeds("");
    assert_eq!(folder.read(FILE), THERE.as_bytes());
}
