//! Letters that only some of the signatories have signed.

use serde_json::Value;

use crate::sign::update::{Update, reference};
use crate::sign::{Place, Signer, seal, sign, value};
use crate::support::{Folder, text_of};

const PARTNER: &str = "contributions/partner.json";
const LETTER: &str = "letters/partner.pdf";

const SECOND: &str = "  Signature 2: signed by Kari Nordmann, 2025-03-01 09:30 +00:00, covers the whole file, sound\n    \
    certificate: self-made, valid then\n";
const TRUST: &str = "whether to trust the issuers of the certificates is not judged\n";

/// A letter with two signatories, signed by the second.
fn partly_signed() -> Folder {
    let folder = Folder::new().with("letters/.keep", "");
    let signatory = r#"{ "name": "Kari Nordmann", "#;
    folder.replace(
        PARTNER,
        signatory,
        &format!(r#"{{ "name": "Bo Borg", "title": "Rector" }}, {signatory}"#),
    );
    folder.run(&["letter", PARTNER, "-o", LETTER]).succeeds("letters/partner.pdf\n");
    folder.write(LETTER, sign(&folder.read(LETTER), "Kari Nordmann", Place::Field("Signature 2")));
    folder
}

/// The only letter of a status report.
fn status(folder: &Folder) -> Value {
    let run = folder.run(&["status", ".", "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let data: Value = serde_json::from_slice(&run.stdout).unwrap();
    data["rows"][0].clone()
}

/// The text of the annex about the letter, without spaces.
fn in_annex(folder: &Folder) -> String {
    folder.run(&["annex", "letters", "-o", "annex.pdf"]).succeeds("annex.pdf\n");
    text_of(&folder.read("annex.pdf")).split_whitespace().collect()
}

#[test]
fn one_of_two_signatures_is_part_of_them() {
    let folder = partly_signed();
    let run = folder.run(&["verify", LETTER]);
    assert_eq!(run.out(), format!("{LETTER}: intact\n  Signature: not signed\n{SECOND}{TRUST}"));
    run.errs(&["letter-unsigned"]);
    assert!(run.stderr.contains("nobody has signed `Signature`\n"), "{}", run.stderr);

    let data: Value =
        serde_json::from_slice(&folder.run(&["verify", LETTER, "--format", "json"]).stdout).unwrap();
    let letter = &data["letters"][0];
    assert_eq!((&letter["verdict"], &letter["signed"]), (&"intact".into(), &false.into()));

    let letter = status(&folder);
    assert_eq!(letter["stage"], "partly-signed");
    assert_eq!(letter["signatures"], serde_json::json!(["Kari Nordmann, 2025-03-01 09:30 +00:00"]));
    let out = folder.run(&["status", "."]);
    assert!(
        out.out().contains("  partly signed  ./letters/partner.pdf\n  signed by Kari Nordmann, "),
        "{}",
        out.out()
    );

    let annex = in_annex(&folder);
    assert!(annex.contains("Lettersignedsofarby:KariNordmann,1March2025"), "{annex}");
}

#[test]
fn the_last_signature_completes_them() {
    let folder = partly_signed();
    folder.write(LETTER, sign(&folder.read(LETTER), "Bo Borg", Place::Field("Signature")));
    let first = "  Signature: signed by Bo Borg, 2025-03-01 09:30 +00:00, covers the whole file, sound\n    \
        certificate: self-made, valid then\n";
    let second = SECOND.replace("the whole file", "the file as it was then");
    folder.run(&["verify", LETTER]).succeeds(&format!("{LETTER}: intact\n{first}{second}{TRUST}"));
    assert_eq!(status(&folder)["stage"], "signed");
    let annex = in_annex(&folder);
    assert!(annex.contains("Lettersignedby:BoBorg,1March2025"), "{annex}");
}

#[test]
fn a_broken_signature_counts_for_more_than_a_missing_one() {
    let folder = partly_signed();
    let mut letter = folder.read(LETTER);
    // The time that the signer states is covered by the signature.
    let time = b"/M(D:20250301";
    let at = letter.windows(time.len()).rposition(|window| window == time).expect("a time");
    letter[at + 8] = b'4';
    folder.write(LETTER, letter);
    let run = folder.run(&["verify", LETTER]);
    assert!(run.out().contains("  Signature: not signed\n  Signature 2: signed by "), "{}", run.out());
    run.errs(&["letter-unsigned", "signature-broken"]);
    assert_eq!(status(&folder)["stage"], "broken-signature");
    folder.run(&["annex", "letters", "-o", "annex.pdf"]).errs(&["signature-broken"]);
}

#[test]
fn who_signs_a_letter_for_paper_is_compared_with_its_signatories() {
    let folder = Folder::new().with("letters/.keep", "");
    folder.run(&["letter", PARTNER, "--signature", "line", "-o", LETTER]).succeeds("letters/partner.pdf\n");
    let letter = folder.read(LETTER);
    let signed = |signer: &str| {
        // A field without room, in a form of its own.
        let mut update = Update::of(&letter);
        let (value, page) = (update.add(value("")), update.page(1));
        let field = update.add(format!(
            "<</Type/Annot/Subtype/Widget/FT/Sig/F 132/T(Stamp)/Rect[0 0 0 0]/P {page} 0 R/V {value} 0 R>>"
        ));
        let mut annotations = update.list(page, "Annots");
        annotations.push(reference(field));
        update.change(page, |page| page.set("Annots", annotations));
        let form = update.add(format!("<</Fields[{field} 0 R]/SigFlags 3>>"));
        let root = update.root();
        update.change(root, |root| root.set("AcroForm", reference(form)));
        folder.write(LETTER, seal(&update, &Signer::new(signer)));
        let run = folder.run(&["verify", LETTER]).well();
        assert!(
            run.out().starts_with(&format!("{LETTER}: intact\n  Stamp: signed by {signer}, ")),
            "{}",
            run.out()
        );
        run.stderr
    };
    let told = signed("Mallory");
    assert!(told.contains("advice[signer-name]"), "{told}");
    let told = told.split_whitespace().filter(|word| *word != "│").collect::<Vec<&str>>().join(" ");
    assert!(
        told.contains("`Mallory` has signed in the added field `Stamp`, but `Kari Nordmann` was to sign"),
        "{told}"
    );
    assert!(!signed("Kari Nordmann").contains("signer-name"));
}
