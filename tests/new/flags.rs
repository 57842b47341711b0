//! Answers given on the command line, without a terminal to ask in.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::json;

use crate::{LOI, folder, json, names, topic};

const REQUIRED: [&str; 14] = [
    "--organization",
    "Sundby College",
    "--country",
    "Norway",
    "--signatory",
    "Kari Nordmann, Director of Research, acting",
    "--contact-name",
    "Ola Nordmann",
    "--email",
    "ola@example.org",
    "--role",
    "instructor",
    "--effort",
    "1–2 dager i uka",
];

fn loi_new(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(LOI).current_dir(folder).arg("new").args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn all_required_answers_are_enough() {
    let folder = folder();
    let made = loi_new(folder.path(), &REQUIRED);
    assert_eq!((made.status.code(), made.stdout.as_slice()), (Some(0), b"contribution.json\n".as_slice()));
    assert_eq!(told(&made), "");
    assert_eq!(
        json(&folder.path().join("contribution.json")),
        json!({
            "organization": { "name": "Sundby College", "country": "NO" },
            "signatories": [{ "name": "Kari Nordmann", "title": "Director of Research, acting" }],
            "contact": { "name": "Ola Nordmann", "email": "ola@example.org" },
            "contributions": [{ "role": "instructor", "effort": { "days_per_week": { "min": 1, "max": 2 } } }],
        })
    );
    let letter =
        Command::new(LOI).current_dir(&folder).args(["letter", "contribution.json"]).output().unwrap();
    assert_eq!(letter.status.code(), Some(0), "{}", told(&letter));
    assert_eq!(names(folder.path()), ["application.json", "contribution.json", "contribution.pdf"]);
}

#[test]
fn a_schema_is_named_where_it_is_one_of_this_application() {
    let folder = folder();
    let own = folder.path().join("deep/own");
    std::fs::create_dir_all(&own).unwrap();
    let schema = |folder: &Path| {
        let made = loi_new(folder, &[&REQUIRED[..], &["-o", "-"]].concat());
        let made: serde_json::Value = serde_json::from_slice(&made.stdout).unwrap();
        made.get("$schema").map(|schema| schema.as_str().unwrap().to_owned())
    };
    assert_eq!(schema(&own), None);
    std::fs::write(folder.path().join("contribution.schema.json"), "{}").unwrap();
    assert_eq!(schema(&own).as_deref(), Some("../../contribution.schema.json"));
    std::fs::copy(folder.path().join("application.json"), own.join("application.json")).unwrap();
    assert_eq!(schema(&own), None, "the schema above is another application's");
    std::fs::write(own.join("contribution.schema.json"), "{}").unwrap();
    assert_eq!(schema(&own).as_deref(), Some("contribution.schema.json"));
}

#[test]
fn every_answer_can_be_given() {
    let folder = folder();
    std::fs::create_dir(folder.path().join("contributions")).unwrap();
    std::fs::write(folder.path().join("contribution.schema.json"), "{}").unwrap();
    let logo = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/input/valid/logo.svg");
    std::fs::copy(logo, folder.path().join("contributions/logo.svg")).unwrap();
    let more = [
        "--unit",
        "Physics",
        "--address",
        "1 Harbour Street; 0001 Sundby",
        "--signatory",
        "Per Ås, Dean",
        "--phone",
        "+47 1",
        "--role",
        "editor",
        "--effort",
        "2022: 3, 2023: 6 pm",
        "--who",
        "-",
        "--who",
        "Šárka Nováková",
        "--activities",
        "teaching; mentoring",
        "--topic",
        "data visualisation",
        "--topic",
        "GPU; and more",
        "--rationale",
        "We teach.",
        "--language",
        "nb",
        "--place",
        "Sundby",
        "--short-name",
        "SuC",
        "--website",
        "www.sundby.example",
        "--registration-number",
        "NO 1",
        "--logo",
        "contributions/logo.svg",
        "--hours-per-year",
        "1600",
        "--hours-source",
        "our agreement",
        "--funding",
        "-",
        "--funding",
        "funder",
        "--note",
        "if renewed",
        "-o",
        "contributions/sundby.json",
    ];
    let made = loi_new(folder.path(), &[&REQUIRED[..], &more].concat());
    assert_eq!(made.status.code(), Some(0), "{}", told(&made));
    assert_eq!(
        json(&folder.path().join("contributions/sundby.json")),
        json!({
            "$schema": "../contribution.schema.json",
            "organization": {
                "name": "Sundby College", "short_name": "SuC", "unit": "Physics", "country": "NO",
                "address": ["1 Harbour Street", "0001 Sundby"], "registration_number": "NO 1",
                "website": "www.sundby.example", "logo": "logo.svg",
                "working_time": { "hours_per_year": 1600, "source": "our agreement" },
            },
            "letter": { "place": "Sundby", "language": "nb" },
            "signatories": [
                { "name": "Kari Nordmann", "title": "Director of Research, acting" },
                { "name": "Per Ås", "title": "Dean" },
            ],
            "contact": { "name": "Ola Nordmann", "email": "ola@example.org", "phone": "+47 1" },
            "contributions": [
                {
                    "role": "instructor", "activities": ["teaching", "mentoring"],
                    "effort": { "days_per_week": { "min": 1, "max": 2 } }, "note": "if renewed",
                },
                {
                    "who": "Šárka Nováková", "role": "editor",
                    "effort": { "person_months": { "2022": 3, "2023": 6 } }, "funding": "funder",
                },
            ],
            "workshop_topics": [topic(folder.path(), 0), "GPU; and more"],
            "rationale": "We teach.",
        })
    );
    let letter = Command::new(LOI)
        .current_dir(&folder)
        .args(["letter", "contributions/sundby.json", "--date", "2021-06-01"])
        .output()
        .unwrap();
    assert_eq!((letter.status.code(), told(&letter).as_str()), (Some(0), ""));
}

#[test]
fn without_a_terminal_the_missing_flags_are_named() {
    let folder = folder();
    let refused = loi_new(folder.path(), &[&REQUIRED[..2], &REQUIRED[4..12]].concat());
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("no-terminal"), "{}", told(&refused));
    assert!(told(&refused).contains("still missing: `--country`, `--effort`"), "{}", told(&refused));
    assert_eq!(names(folder.path()), ["application.json"]);
}

#[test]
fn wrong_answers_are_all_told_at_once() {
    let folder = folder();
    let wrong =
        ["--country", "Narnia", "--email", "ola", "--signatory", "Kari", "--role", "x", "--effort", "6 pm"];
    let refused = loi_new(folder.path(), &wrong);
    assert_eq!(refused.status.code(), Some(1));
    for words in [
        "no country `Narnia`",
        "`ola` is not an e-mail address",
        "`Kari` has no title",
        "every year or in total",
    ] {
        assert!(told(&refused).contains(words), "`{words}` is not in {}", told(&refused));
    }
    let refused = loi_new(folder.path(), &[&REQUIRED[..], &["--role", "editor"]].concat());
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("as many --effort as --role"), "{}", told(&refused));
    assert_eq!(names(folder.path()), ["application.json"]);
}

#[test]
fn nothing_is_written_over_and_standard_output_can_be_asked_for() {
    let folder = folder();
    assert_eq!(loi_new(folder.path(), &REQUIRED).status.code(), Some(0));
    let before = std::fs::read(folder.path().join("contribution.json")).unwrap();
    let refused = loi_new(folder.path(), &REQUIRED);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("file-exists"), "{}", told(&refused));
    let printed = loi_new(folder.path(), &[&REQUIRED[..], &["-o", "-"]].concat());
    assert_eq!((printed.status.code(), printed.stdout), (Some(0), before));
}
