//! `loi new --edit` with the changes given on the command line.

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::{LOI, example, folder, json};

fn edit(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(LOI)
        .current_dir(folder)
        .args(["new", "--edit", "partner.json"])
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_is_not_touched_stays_as_it_is() {
    let folder = folder();
    let path = folder.path().join("partner.json");
    let text = fs::read_to_string(example("02-csc.json")).unwrap();
    // Another order, indentation and line ending, a schema, a byte order mark, and a custom field.
    let text = text
        .replacen("{", "{\n  \"$schema\": \"../x.schema.json\",\n  \"x-ours\": [1,  2],", 1)
        .replace("\n", "\r\n")
        .replace("  ", "\t");
    fs::write(&path, format!("\u{FEFF}{text}")).unwrap();
    let made = edit(folder.path(), &["--email", "new@example.org", "--place", "Helsinki"]);
    assert_eq!(
        (made.status.code(), made.stdout.as_slice()),
        (Some(0), b"partner.json\n".as_slice()),
        "{}",
        told(&made)
    );
    let expected = text
        .replace("teppo.meikalainen@example.org", "new@example.org")
        .replace("\"place\": \"Espoo\"", "\"place\": \"Helsinki\"");
    assert_eq!(fs::read_to_string(&path).unwrap(), format!("\u{FEFF}{expected}"));
    let again = edit(folder.path(), &["--email", "new@example.org"]);
    assert_eq!((again.status.code(), again.stdout.as_slice()), (Some(0), b"".as_slice()), "{}", told(&again));
    assert!(told(&again).contains("Nothing has been changed"), "{}", told(&again));
    assert_eq!(fs::read_to_string(&path).unwrap(), format!("\u{FEFF}{expected}"));
}

#[test]
fn what_is_given_is_changed_and_only_that() {
    let folder = folder();
    let path = folder.path().join("partner.json");
    fs::copy(example("01-aalto.json"), &path).unwrap();
    let before = json(&path);
    let changes =
        ["--short-name", "AU", "--signatory", "Per Ås, Dean", "--effort", "20 %", "--note", "if renewed"];
    let made = edit(folder.path(), &changes);
    assert_eq!(made.status.code(), Some(0), "{}", told(&made));
    let after = json(&path);
    assert_eq!(after["organization"]["short_name"], "AU");
    assert_eq!(after["organization"]["website"], before["organization"]["website"]);
    assert_eq!(after["signatories"], serde_json::json!([{ "name": "Per Ås", "title": "Dean" }]));
    assert_eq!(after["contributions"][0]["effort"], serde_json::json!({ "fte": 0.2 }));
    assert_eq!(after["contributions"][0]["note"], "if renewed");
    assert_eq!(after["contributions"][1], before["contributions"][1]);
}

#[test]
fn what_is_no_contribution_is_not_changed() {
    let folder = folder();
    let path = folder.path().join("partner.json");
    fs::copy(folder.path().join("application.json"), &path).unwrap();
    let refused = edit(folder.path(), &["--email", "a@example.org"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("unknown field `project`"), "{}", told(&refused));
    fs::write(&path, "{").unwrap();
    assert_eq!(edit(folder.path(), &["--email", "a@example.org"]).status.code(), Some(1));
    fs::remove_file(&path).unwrap();
    let missing = edit(folder.path(), &["--email", "a@example.org"]);
    assert!(told(&missing).contains("does not exist"), "{}", told(&missing));
    fs::copy(example("01-aalto.json"), &path).unwrap();
    let nobody = edit(folder.path(), &[]);
    assert_eq!(nobody.status.code(), Some(1));
    assert!(told(&nobody).contains("no-terminal"), "{}", told(&nobody));
    let wrong = edit(folder.path(), &["--email", "nobody", "--country", "Narnia"]);
    assert!(
        told(&wrong).contains("no country `Narnia`") && told(&wrong).contains("not an e-mail address"),
        "{}",
        told(&wrong)
    );
    assert_eq!(fs::read(&path).unwrap(), fs::read(example("01-aalto.json")).unwrap());
}

#[test]
fn what_a_file_lacks_besides_is_told() {
    let folder = folder();
    let path = folder.path().join("partner.json");
    let mut there = json(&example("01-aalto.json"));
    there["organization"].as_object_mut().unwrap().remove("country");
    fs::write(&path, there.to_string()).unwrap();
    let refused = edit(folder.path(), &["--email", "new@example.org"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("answer on the command line as well: `--country`"), "{}", told(&refused));
    there["organization"]["country"] = "FI".into();
    there["signatories"][0].as_object_mut().unwrap().remove("title");
    fs::write(&path, there.to_string()).unwrap();
    let refused = edit(folder.path(), &["--email", "new@example.org"]);
    assert!(told(&refused).contains("what is missing is `/signatories/0/title`"), "{}", told(&refused));
    assert_eq!(json(&path), there);
}

#[test]
fn what_is_wrong_with_the_file_is_told_in_its_own_lines() {
    let folder = folder();
    let path = folder.path().join("partner.json");
    let text = fs::read_to_string(example("01-aalto.json")).unwrap();
    let text = format!("\n\n{}", text.replace("\"country\": \"FI\"", "\"country\": \"Suomi\""));
    fs::write(&path, &text).unwrap();
    let line = text.lines().position(|line| line.contains("Suomi")).unwrap() + 1;
    let refused = edit(folder.path(), &["--place", "Espoo"]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains(&format!("partner.json:{line}:")), "{}", told(&refused));
    assert!(!told(&refused).contains("contribution.json"), "{}", told(&refused));
}

#[test]
fn an_answer_for_an_entry_that_is_not_there_is_refused() {
    let folder = folder();
    let path = folder.path().join("partner.json");
    let mut there = json(&example("01-aalto.json"));
    there["contributions"].as_array_mut().unwrap().truncate(1);
    fs::write(&path, there.to_string()).unwrap();
    let refused = edit(folder.path(), &["--effort", "20 %", "--effort", "10 %"]);
    assert_eq!(refused.status.code(), Some(1), "{}", told(&refused));
    assert!(
        told(&refused).contains("`--effort`: it is given 2 times, but there is 1 role"),
        "{}",
        told(&refused)
    );
    assert_eq!(json(&path), there);
    assert_eq!(edit(folder.path(), &["--effort", "20 %"]).status.code(), Some(0));
}
