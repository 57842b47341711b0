//! What an annex says about the letters behind it: no more than is true, whatever the people are called.

use serde_json::{Value, json};

use crate::sign::der::ED448;
use crate::sign::{Place, Signer, sign, sign_as};
use crate::support::{Folder, text_of};

const PARTNER: &str = "contributions/partner.json";
const LETTER: &str = "letters/partner.pdf";
const ANNEX: [&str; 6] = ["-o", "annex.pdf", "-o", "annex.json", "-o", "annex.csv"];

/// A folder with a letter that nobody has signed yet.
fn sent(options: &[&str]) -> Folder {
    let folder = Folder::new().with("letters/.keep", "");
    let letter = ["letter", PARTNER, "-o", LETTER];
    folder.run(&[&letter[..], options].concat()).succeeds("letters/partner.pdf\n");
    folder
}

/// Makes an annex, and returns its text without spaces, its data, and the diagnostics.
fn annex(folder: &Folder, arguments: &[&str]) -> (String, Value, String) {
    let run = folder.run(&[&["annex"], arguments, &ANNEX[..]].concat()).well();
    let text = text_of(&folder.read("annex.pdf")).split_whitespace().collect();
    (text, folder.json("annex.json"), run.stderr)
}

#[test]
fn nobody_is_said_to_have_signed_who_has_not() {
    let director = "KariNordmann,DirectorofResearch";
    let says = |folder: &Folder, inputs: &[&str], expected: &str, status: &str| {
        let (text, data, _) = annex(folder, inputs);
        assert!(text.contains(expected), "{expected}: {text}");
        assert_eq!(text.contains("Signedforby"), status == "signed", "{status}: {text}");
        assert_eq!(data["letters"][0]["status"], status);
        let csv = String::from_utf8(folder.read("annex.csv")).unwrap();
        assert!(csv.lines().skip(1).all(|line| line.ends_with(&format!(",{status}"))), "{csv}");
    };
    let folder = sent(&[]);
    says(&folder, &["contributions"], &format!("Signatory:{director}(letternotseen)"), "not-seen");
    says(&folder, &["letters"], &format!("Signatory:{director}(letternotsignedyet)"), "draft");
    let paper = sent(&["--signature", "line"]);
    says(&paper, &["letters"], &format!("Signatory:{director}(lettertobesignedonpaper)"), "paper");
    let unsigned = folder.read(LETTER);
    folder.write(LETTER, sign(&unsigned, "Kari Nordmann", Place::Field("Signature")));
    let signed = format!("Signedforby:{director}Lettersignedby:KariNordmann,1March2025");
    says(&folder, &["letters"], &signed, "signed");
    // A signature that cannot be checked does not count until somebody accepts the letter.
    let unknown = Signer::new("Kari Nordmann").claiming(ED448);
    folder.write(LETTER, sign_as(&unsigned, &unknown, Place::Field("Signature")));
    folder.run(&["annex", "letters"]).errs(&["signature-unchecked"]);
    let accepted = format!("Signatory:{director}Letteracceptedbythecoordinator,notproved");
    says(&folder, &["letters", "--accept", "Sundby College"], &accepted, "accepted");
}

#[test]
fn a_letter_of_support_says_no_more_either() {
    let folder = sent(&[]);
    folder.change(PARTNER, |partner| {
        partner["letter"] = json!({ "template": "letter-of-support" });
        partner["contributions"] = json!([]);
    });
    folder.change("application.json", |application| {
        application["expected"] = json!([{ "label": "Somebody", "effort": { "fte": 1 } }]);
    });
    let (text, ..) = annex(&folder, &["contributions"]);
    assert!(text.contains("Signatory:KariNordmann,DirectorofResearch(letternotseen)"), "{text}");
}

#[test]
fn no_name_stops_an_annex() {
    let folder = sent(&[]);
    let unsigned = folder.read(LETTER);
    for (name, printed) in [
        ("王小明", "…,1March2025"),
        ("Kari 😀😀 Nordmann", "Kari…Nordmann,1March2025"),
        ("\u{e000}\u{1f1f3}\u{1f1f4}", "…,1March2025"),
        ("Kari\nLetter signed by: Bo Borg", "KariLettersignedby:BoBorg,1March2025"),
    ] {
        folder.write(LETTER, sign(&unsigned, name, Place::Field("Signature")));
        let run = folder.run(&["verify", LETTER]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let (text, data, said) = annex(&folder, &["letters", "-o", "annex.xlsx"]);
        assert!(text.contains(&format!("Lettersignedby:{printed}")), "{name}: {text}");
        assert_eq!(data["letters"][0]["signatures"][0]["name"], name);
        assert_eq!(said.contains("[shortened-text]"), printed.contains('…'), "{said}");
        assert_eq!(said.contains("letters/partner.pdf"), !said.is_empty(), "{said}");
    }
    // The same with a contribution beside the letter, and in a batch.
    folder.write(LETTER, sign(&unsigned, "王小明", Place::Field("Signature")));
    let (_, _, said) = annex(&folder, &["."]);
    assert!(said.contains("[shortened-text]") && said.contains("letters/partner.pdf"), "{said}");
    for format in ["pdf", "json", "csv"] {
        folder.remove(&format!("annex.{format}"));
    }
    folder.remove("annex.xlsx");
    let run = folder.run(&["batch", "."]).well();
    assert!(run.stderr.contains("[shortened-text]"), "{}", run.stderr);
    assert!(text_of(&folder.read("annex.pdf")).contains("Letter signed by: …"));
    assert_eq!(folder.json("annex.json")["letters"][0]["signatures"][0]["name"], "王小明");
    // And with nothing but the letter.
    folder.write("contributions/partner.pdf", folder.read(LETTER));
    folder.remove(PARTNER);
    folder.remove(LETTER);
    let run = folder.run(&["batch", "."]).well();
    assert!(run.stderr.contains("[shortened-text]"), "{}", run.stderr);
}

#[test]
fn the_authors_of_a_contribution_are_still_asked_to_mend_it() {
    let folder = sent(&[]);
    folder.replace(PARTNER, "Kari Nordmann", "Kari 王 Nordmann");
    folder.run(&["annex", "contributions", "-o", "annex.pdf"]).errs(&["missing-glyph"]);
}

#[test]
fn who_is_missing_is_told_by_name() {
    let folder = sent(&[]);
    let letter = sign(&folder.read(LETTER), "Kari Nordmann", Place::Field("Signature"));
    // A contribution with a mistake, in a batch and in a status report.
    folder.write("contributions/02.json", folder.read(PARTNER));
    folder.change("contributions/02.json", |partner| {
        partner["organization"]["name"] = json!({ "en": "Nordvik College", "nb": "Høgskolen i Nordvik" });
        partner["organization"]["unit"] = json!("IT");
        partner["contact"] = json!(null);
    });
    folder.run(&["batch", "."]).badly(1, "02.json");
    assert_eq!(folder.json("annex.json")["missing"], json!(["Nordvik College, IT"]));
    folder.run(&["batch", ".", "--language", "nb", "-o", "nb"]).badly(1, "02.json");
    assert_eq!(folder.json("nb/annex.json")["missing"], json!(["Høgskolen i Nordvik, IT"]));
    let rows: Value =
        serde_json::from_slice(&folder.run(&["status", ".", "--format", "json"]).stdout).unwrap();
    assert_eq!(rows["rows"][0]["partner"], "Nordvik College, IT");
    // A letter that cannot be relied on, without a contribution beside it.
    folder.change("contributions/02.json", |partner| {
        partner["contact"] = json!({ "name": "Ola Nordmann", "email": "ola.nordmann@example.org" });
    });
    folder.remove(PARTNER);
    let mut changed = letter;
    let time = changed.windows(13).rposition(|window| window == b"/M(D:20250301").expect("a time");
    changed[time + 8] = b'4';
    folder.write(LETTER, changed);
    folder.run(&["batch", "."]).badly(1, "[signature-broken]");
    assert_eq!(folder.json("annex.json")["missing"], json!(["Sundby College"]));
    let text = text_of(&folder.read("annex.pdf"));
    assert!(text.contains("could not be taken in: Sundby College."), "{text}");
}
