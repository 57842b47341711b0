//! Letters that come back: what they carry, whether they are genuine, and what an annex makes of them.
//!
//! `tests/referees` shows what other programs make of signed letters.

use lopdf::{Object, dictionary};

use crate::sign::update::{Body, Update, reference};
use crate::sign::{Place, sign};
use crate::support::{Folder, sha256, without_status};

const PARTNER: &str = "contributions/partner.json";
const LETTER: &str = "letters/partner.pdf";

/// The smallest example, with its letter as it was sent.
fn sent() -> Folder {
    let folder = Folder::new().with("letters/.keep", "");
    folder.run(&["letter", PARTNER, "-o", LETTER]).succeeds("letters/partner.pdf\n");
    folder
}

/// The letter after another program has changed and saved it.
fn edited(folder: &Folder, edit: impl FnOnce(&mut lopdf::Document)) -> Vec<u8> {
    let mut document = lopdf::Document::load_mem(&folder.read(LETTER)).unwrap();
    edit(&mut document);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn the_data_come_out_as_they_went_in() {
    let folder = sent();
    let run = folder.run(&["extract", LETTER]);
    assert_eq!((run.code, run.stdout, run.stderr.as_str()), (0, folder.read(PARTNER), ""));
    folder
        .run(&["extract", LETTER, "-o", "a.json", "--application-out", "b.json"])
        .succeeds("a.json\nb.json\n");
    assert_eq!(folder.read("a.json"), folder.read(PARTNER));
    assert_eq!(folder.read("b.json"), folder.read("application.json"));
    assert_eq!(folder.run(&["extract", LETTER, "-o", LETTER]).code, 2);
}

#[test]
fn what_is_no_letter_is_refused() {
    let folder = sent().with("picture.pdf", b"\x89PNG\r\n\x1a\n");
    folder.run(&["annex", ".", "-o", "annex.pdf"]).succeeds("annex.pdf\n");
    let letter = folder.read(LETTER);
    folder.write("cut.pdf", &letter[..letter.len() / 2]);
    for (file, code) in [
        ("picture.pdf", "not-a-pdf"),
        ("annex.pdf", "not-a-letter"),
        ("cut.pdf", "damaged-pdf"),
        ("none.pdf", "unreadable-file"),
    ] {
        folder.run(&["extract", file]).errs(&[code]);
        folder.run(&["verify", file]).errs(&[code]);
    }
}

#[test]
fn a_letter_as_it_was_sent_is_intact_and_unsigned() {
    let run = sent().run(&["verify", LETTER]);
    assert_eq!(run.out(), "letters/partner.pdf: intact\n  Signature: not signed\n");
    run.errs(&["letter-unsigned"]);
    let data: serde_json::Value =
        serde_json::from_slice(&sent().run(&["verify", LETTER, "--format", "json"]).stdout).unwrap();
    assert_eq!(data["letters"][0]["verdict"], "intact");
    assert_eq!(data["letters"][0]["signed"], false);
    assert_eq!(data["letters"][0]["fields"][0]["name"], "Signature");
}

#[test]
fn options_of_the_letter_do_not_matter() {
    let folder = Folder::new();
    let letter = ["letter", PARTNER, "-o", "a.pdf", "--signature", "line", "--date", "2024-02-29"];
    folder.run(&letter).succeeds("a.pdf\n");
    let run = folder.run(&["verify", "a.pdf"]);
    assert_eq!((run.code, run.out()), (0, "a.pdf: intact\n  no signature field\n"));
    assert!(run.stderr.contains("warning[letter-on-paper]"), "{}", run.stderr);
}

#[test]
fn what_follows_and_is_no_signature_is_a_change() {
    let folder = sent();
    let mut letter = folder.read(LETTER);
    letter.extend(b"% nothing\n");
    folder.write(LETTER, letter);
    let run = folder.run(&["verify", LETTER]);
    let what = "something was added\n  something came that not all programs read alike: no object begins here, near byte ";
    assert!(run.out().contains(what), "{}", run.out());
    run.errs(&["letter-added", "letter-unsigned"]);
}

#[test]
fn many_things_that_follow_are_told_in_little() {
    let folder = sent();
    let signed = sign(&folder.read(LETTER), "Kari Nordmann", Place::Field("Signature"));
    let mut update = Update::of(&signed);
    let first = update.next();
    for _ in 0..60_000 {
        update.add("0");
    }
    folder.write("objects.pdf", update.finish());
    let run = folder.run(&["verify", "objects.pdf"]);
    let named: Vec<String> = (first..first + 5).map(|number| number.to_string()).collect();
    let told = format!("objects {} and 59995 more came or were changed", named.join(", "));
    assert!(run.out().contains(&told) && run.out().len() < 1000, "{}", run.out());
    run.errs(&["letter-added"]);

    // Fifty updates, each with an object of its own.
    let updated = (0..50).fold(signed, |letter, _| {
        let mut update = Update::of(&letter);
        update.add("0");
        update.finish()
    });
    folder.write("updates.pdf", updated);
    let run = folder.run(&["verify", "updates.pdf"]);
    assert_eq!(run.out().matches("which no signature needs").count(), 20, "{}", run.out());
    assert!(run.out().contains("\n  and 30 more\n"), "{}", run.out());
}

#[test]
fn the_record_is_about_the_letter_and_not_about_what_was_added() {
    let folder = Folder::new();
    folder.run(&["batch", "."]).well();
    let mut letter = folder.read(LETTER);
    assert!(
        folder
            .run(&["verify", LETTER])
            .out()
            .starts_with("letters/partner.pdf: intact, as it is on record\n")
    );
    letter.extend(b"% nothing\n");
    folder.write(LETTER, letter);
    let run = folder.run(&["verify", LETTER]);
    let told = "letters/partner.pdf: something was added to the letter that is on record\n";
    assert!(run.out().starts_with(told), "{}", run.out());
}

#[test]
fn changed_pages_are_told_from_pages_saved_again() {
    let folder = sent();
    folder.write("again.pdf", edited(&folder, |_| {}));
    folder.write(
        "painted.pdf",
        edited(&folder, |document| {
            let page = document.page_iter().next().unwrap();
            document.add_page_contents(page, b"q 1 g 50 50 300 300 re f Q".to_vec()).unwrap();
        }),
    );
    let out = folder.run(&["verify", "again.pdf"]);
    assert!(
        out.out().contains("another program has saved it again; it shows and carries the same"),
        "{}",
        out.out()
    );
    let out = folder.run(&["verify", "painted.pdf"]);
    assert!(out.out().contains("changed\n  page 1 shows something else\n"), "{}", out.out());
}

#[test]
fn a_letter_of_another_version_is_compared_by_its_text() {
    let folder = sent();
    let other = edited(&folder, |document| {
        let info = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
        let info = document.get_object_mut(info).unwrap().as_dict_mut().unwrap();
        info.set("Creator", Object::string_literal("loi 0.0.0"));
    });
    folder.write("other.pdf", other);
    let run = folder.run(&["verify", "other.pdf"]);
    assert!(
        run.out().starts_with("other.pdf: made by another version, 0.0.0; its text is what its data say\n"),
        "{}",
        run.out()
    );
    run.errs(&["letter-other-version", "letter-unsigned"]);
}

#[test]
fn a_letter_in_a_script_that_no_font_here_has_is_not_called_changed() {
    let folder = sent();
    let other = edited(&folder, |document| {
        let mut streams = document.objects.values_mut().filter_map(|object| object.as_stream_mut().ok());
        let carried = streams.find(|stream| {
            let text = stream.get_plain_content().unwrap_or_default();
            String::from_utf8(text).is_ok_and(|text| text.contains("\"signatories\""))
        });
        let carried = carried.expect("a contribution");
        let text = String::from_utf8(carried.get_plain_content().unwrap()).unwrap();
        carried.set_plain_content(text.replace("Kari Nordmann", "王小明").into_bytes());
    });
    folder.write(LETTER, other);
    let run = folder.run(&["verify", LETTER]);
    assert!(
        run.out().starts_with(&format!("{LETTER}: made with fonts that are not at hand; no font has `王`")),
        "{} {}",
        run.out(),
        run.stderr
    );
    run.errs(&["letter-fonts", "letter-unsigned"]);
    assert!(folder.run(&["status", "."]).out().contains("  cannot be checked  "));
    folder.run(&["annex", "letters"]).errs(&["letter-fonts"]);
    // If the letter is accepted, the annex is made, as far as its fonts allow.
    let run =
        folder.run(&["annex", "letters", "--accept", "Sundby College", "-o", "annex.pdf", "-o", "annex.csv"]);
    assert!(run.code == 0 && run.stderr.contains("advice[shortened-text]"), "{}", run.stderr);
    let text = crate::support::text_of(&folder.read("annex.pdf"));
    assert!(text.contains("Signatory: …, Director of Research"), "{text}");
}

#[test]
fn a_signed_letter_is_intact() {
    let folder = sent();
    folder.write(LETTER, sign(&folder.read(LETTER), "Kari Nordmann", Place::Field("Signature")));
    let run = folder.run(&["verify", LETTER]);
    let expected = "letters/partner.pdf: intact\n  \
        Signature: signed by Kari Nordmann, 2025-03-01 09:30 +00:00, covers the whole file, sound\n    \
        certificate: self-made, valid then\n\
        whether to trust the issuers of the certificates is not judged\n";
    run.succeeds(expected);
    assert!(folder.run(&["status", "."]).out().contains("  signed  ./letters/partner.pdf\n"));
}

#[test]
fn a_signature_beside_the_fields_is_told_and_one_over_text_does_not_do() {
    let folder = sent();
    let letter = sign(&folder.read(LETTER), "Kari Nordmann", Place::Field("Signature"));
    // The letterhead is at the top, and the last 15 mm of the page are free.
    folder.write("over.pdf", sign(&letter, "Somebody", Place::Page([70.0, 400.0, 300.0, 460.0])));
    folder.write("free.pdf", sign(&letter, "Somebody", Place::Page([70.0, 5.0, 300.0, 30.0])));
    let run = folder.run(&["verify", "over.pdf"]);
    assert!(run.out().starts_with("over.pdf: something was added\n  before `Added "), "{}", run.out());
    assert!(run.out().contains("was laid over what page 1 shows, or close beside it: `"), "{}", run.out());
    run.errs(&["letter-added", "signature-broken"]);
    let run = folder.run(&["verify", "free.pdf"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    assert!(run.out().contains("\n  page 1: the signature in `Added "), "{}", run.out());
    assert!(run.out().contains("was added; it shows nothing\n"), "{}", run.out());
    assert!(run.stderr.contains("warning[signature-added]"), "{}", run.stderr);
}

#[test]
fn an_annex_of_letters_has_the_numbers_of_their_data() {
    let folder = sent();
    folder.run(&["annex", "contributions", "-o", "a.csv", "-o", "a.json"]).succeeds("a.csv\na.json\n");
    folder.run(&["annex", "letters", "-o", "b.csv", "-o", "b.json"]).succeeds("b.csv\nb.json\n");
    assert_eq!(without_status(&folder.read("a.csv")), without_status(&folder.read("b.csv")));
    let json = |path| serde_json::from_slice::<serde_json::Value>(&folder.read(path)).unwrap();
    let (mut contributions, mut letters) = (json("a.json"), json("b.json"));
    for (data, csv, status) in [(&mut contributions, "a.csv", "not-seen"), (&mut letters, "b.csv", "draft")] {
        let told = serde_json::json!([{ "partner": "Sundby College", "status": status, "signatures": [] }]);
        assert_eq!(data.as_object_mut().unwrap().remove("letters"), Some(told));
        let csv = String::from_utf8(folder.read(csv)).unwrap();
        assert!(csv.lines().skip(1).all(|line| line.ends_with(&format!(",{status}"))), "{csv}");
    }
    assert_eq!(contributions, letters);
    folder.run(&["annex", PARTNER, LETTER, "-o", "c.csv", "-o", "c.pdf"]).succeeds("c.csv\nc.pdf\n");
    assert_eq!(folder.read("b.csv"), folder.read("c.csv"));
    let text = crate::support::text_of(&folder.read("c.pdf")).split_whitespace().collect::<String>();
    assert!(text.contains("Signatory:KariNordmann,DirectorofResearch(letternotsignedyet)"), "{text}");
}

#[test]
fn an_annex_takes_no_letter_that_is_in_doubt() {
    let folder = sent();
    folder.write("letters/copy.pdf", folder.read(LETTER));
    let run = folder.run(&["annex", "letters"]);
    run.errs(&["letter-twice"]);
    assert!(run.stderr.contains("copy.pdf") && run.stderr.contains("partner.pdf"), "{}", run.stderr);
    folder.write("letters/copy.pdf", "");
    folder.replace(PARTNER, "Kari Nordmann", "Ola Nordmann");
    let run = folder.run(&["annex", ".", LETTER, "-o", "annex.csv"]);
    assert!(run.code == 0 && run.stderr.contains("warning[stale-draft]"), "{}", run.stderr);
    folder.write(LETTER, sign(&folder.read(LETTER), "Kari Nordmann", Place::Field("Signature")));
    folder.run(&["annex", ".", LETTER]).errs(&["letter-differs"]);
    folder.replace("application.json", "\"name\": \"", "\"name\": \"New ");
    folder.run(&["annex", LETTER]).errs(&["letter-application"]);
}

#[test]
fn the_status_tells_how_far_each_letter_has_come() {
    let folder = Folder::new();
    let status = |folder: &Folder| folder.run(&["status", "."]).out().to_owned();
    let name = status(&folder).split("  ").next().unwrap().to_owned();
    assert_eq!(status(&folder), format!("{name}  no letter\n"));
    let folder = sent();
    assert_eq!(status(&folder), format!("{name}  drafted  ./letters/partner.pdf\n"));
    folder.write("letters/back.pdf", folder.read(LETTER));
    folder.remove(LETTER);
    assert_eq!(status(&folder), format!("{name}  sent back unsigned  ./letters/back.pdf\n"));
    folder.replace(PARTNER, "Kari Nordmann", "Ola Nordmann");
    assert!(status(&folder).contains("\n  differs from its contribution at `/"), "{}", status(&folder));
}

/// Letters that somebody has spoilt after they were signed: what each file is called, and what is wrong with it.
fn spoilt(signed: &[u8]) -> [(&'static str, &'static str, Vec<u8>); 4] {
    let mut lost = Update::of(signed);
    lost.change(lost.root(), |catalog| drop(catalog.remove(b"AF")));
    let before = [&b"From a mail program\r\n\r\n"[..], signed].concat();
    let as_text =
        signed.iter().flat_map(|byte| if *byte == b'\n' { &b"\r\n"[..] } else { std::slice::from_ref(byte) });
    [
        ("lost", "letter-added", lost.finish()),
        ("before", "not-a-pdf", before),
        ("as-text", "damaged-pdf", as_text.copied().collect()),
        ("cut", "damaged-pdf", signed[..signed.len() / 2].to_vec()),
    ]
}

/// A letter that was spoilt is no scan: wherever it is looked for, it is an error, so that no partner is left out unnoticed.
#[test]
fn a_spoilt_letter_is_told_of_by_every_command() {
    let folder = sent();
    let signed = sign(&folder.read(LETTER), "Kari Nordmann", Place::Field("Signature"));
    folder.remove(LETTER);
    folder.write("back/sound.pdf", &signed);
    folder.run(&["verify", "back"]).well();
    for (name, code, bytes) in spoilt(&signed) {
        folder.write("back/sound.pdf", bytes);
        folder.run(&["annex", "back"]).errs(&[code]);
        folder.run(&["verify", "back"]).errs(&[code]);
        folder.run(&["batch", ".", "-o", name, "--letters", "back"]).badly(1, &format!("[{code}]"));
        let status = folder.run(&["status", ".", "--letters", "back"]);
        assert!(status.out().contains("back/sound.pdf"), "{name}: {}", status.out());
        assert_ne!(status.out(), folder.run(&["status", "."]).out(), "{name}");
    }
}

/// Whoever sends a letter can send a record of it along.
#[test]
fn a_record_beside_a_letter_proves_nothing() {
    let folder = sent();
    folder.run(&["batch", ".", "--force"]).well();
    let forged = edited(&folder, |document| {
        let page = document.page_iter().next().unwrap();
        document.add_page_contents(page, b"q 1 g 50 50 300 300 re f Q".to_vec()).unwrap();
    });
    let hash = sha256(&forged);
    folder.change("manifest.json", |manifest| manifest["letters"][0]["output_sha256"] = hash.into());
    folder.write("letters/partner.pdf", &forged);
    folder.run(&["verify", LETTER]).errs(&["letter-unsigned"]);
    folder.write("partner.pdf", &forged);
    let run = folder.run(&["verify", "partner.pdf"]);
    assert!(run.out().starts_with("partner.pdf: changed\n"), "{}", run.out());
    folder.run(&["annex", "partner.pdf"]).errs(&["letter-changed"]);
}

#[test]
fn data_that_were_replaced_are_not_taken_for_those_of_the_letter() {
    let folder = sent();
    let other = String::from_utf8(folder.read(PARTNER)).unwrap().replace("Kari Nordmann", "Ola Nordmann");
    let mut update = Update::of(&folder.read(LETTER));
    let stream = update.stream("/Type/EmbeddedFile", other.as_bytes());
    let file = dictionary! { "UF" => reference(stream), "F" => reference(stream) };
    let specification = update.add(Body::Value(Object::from(dictionary! {
        "Type" => "Filespec",
        "F" => Object::string_literal("contribution.json"),
        "UF" => Object::string_literal("contribution.json"),
        "EF" => file,
    })));
    update.change(update.root(), |catalog| {
        catalog.set("AF", vec![reference(specification)]);
        catalog.remove(b"Names");
    });
    folder.write("other.pdf", update.finish());
    let run = folder.run(&["extract", "other.pdf"]);
    assert_eq!((run.code, run.out()), (0, other.as_str()));
    assert!(run.stderr.contains("warning[letter-changed]"), "{}", run.stderr);
}

#[test]
fn the_status_is_an_error_where_an_annex_would_be_one() {
    let folder = sent();
    let signed = sign(&folder.read(LETTER), "Kari Nordmann", Place::Field("Signature"));
    folder.write(LETTER, &signed);
    folder.run(&["status", "."]).well();
    folder.write("letters/copy.pdf", &signed);
    folder.run(&["status", "."]).errs(&["letter-twice"]);
    folder.run(&["annex", "letters"]).errs(&["letter-twice"]);
    folder.remove("letters/copy.pdf");
    folder.replace("application.json", "\"name\": \"", "\"name\": \"New ");
    folder.run(&["status", "."]).errs(&["letter-application"]);
}

#[test]
fn an_application_folder_is_verified_with_its_letters() {
    let folder = Folder::new();
    folder.run(&["verify", "."]).errs(&["no-letters"]);
    folder.run(&["batch", "."]).well();
    folder.write("contributions/back.pdf", folder.read(LETTER));
    let run = folder.run(&["verify", "."]);
    let letters = run.out().lines().filter(|line| line.contains(": intact")).count();
    assert_eq!(letters, 2, "the annex is none: {}", run.out());
}
