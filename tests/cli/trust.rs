//! What is reported about certificates and time stamps, and about the authorities behind them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::sign::der::{Part, Use};
use crate::sign::update::Update;
use crate::sign::{Place, Signer, lay, seal_stamped, sign, sign_as, stamp};
use crate::support::Folder;

const LETTER: &str = "letter.pdf";
const KARI: &str = "Kari Nordmann";
const PAST: [&str; 2] = ["200101000000Z", "240630120000Z"];

/// An unsigned letter.
fn sent() -> (Folder, Vec<u8>) {
    let folder = Folder::new();
    folder.run(&["letter", "contributions/partner.json", "-o", LETTER]).succeeds("letter.pdf\n");
    let letter = folder.read(LETTER);
    (folder, letter)
}

fn authority(name: &str) -> Signer {
    Signer::new(name).for_use(Use::Issuing(None))
}

/// The report on a letter with this certificate trusted: the exit code, and the lines about the signature.
fn said(folder: &Folder, letter: Vec<u8>, trusted: &str) -> (i32, Vec<String>) {
    folder.write(LETTER, letter);
    let run = folder.run(&["verify", LETTER, "--trust", trusted]);
    let lines = run.out().lines().filter(|line| line.starts_with("    ")).map(|line| line.trim().to_owned());
    assert!(run.out().ends_with("whether certificates have been revoked is not checked\n"), "{}", run.out());
    assert_eq!(run.code == 1, run.stderr.contains("error[signature-untrusted]"), "{}", run.stderr);
    (run.code, lines.collect())
}

fn signed(letter: &[u8], signer: &Signer) -> Vec<u8> {
    sign_as(letter, signer, Place::Field("Signature"))
}

#[test]
fn a_path_has_to_lead_to_a_root_and_be_right_all_the_way() {
    let (folder, letter) = sent();
    let root = authority("Root");
    folder.write("root.der", root.certificate());
    let kari = || Signer::new(KARI);
    let between = || authority("Intermediate").issued_by(&root);
    let trusted = [
        ("by the root itself", kari().issued_by(&root)),
        ("through another", kari().issued_by(&between())),
        ("through two", kari().issued_by(&authority("Third").issued_by(&between()))),
        ("for signing", kari().for_use(Use::Signing).issued_by(&root)),
        (
            "with enough room",
            kari().issued_by(&Signer::new("CA").for_use(Use::Issuing(Some(0))).issued_by(&root)),
        ),
        // The authority's certificate was valid when the letter was signed.
        ("whatever came later", kari().issued_by(&between().holding(["250101000000Z", "250401000000Z"]))),
    ];
    for (what, signer) in trusted {
        let (code, lines) = said(&folder, signed(&letter, &signer), "root.der");
        assert_eq!((code, lines[1].as_str()), (0, "certificate: trusted, by Root"), "{what}");
    }
    let no_path = "no path leads to a certificate that is trusted";
    let may_not = "the certificate of an issuer may not issue others";
    let limits = "a certificate has limits that are not understood here";
    let narrow = Signer::new("CA").for_use(Use::Issuing(Some(0))).issued_by(&root);
    let untrusted = [
        ("self-made", kari(), no_path),
        ("by somebody of that name", kari().issued_by(&authority("Root").keyed_by("another")), no_path),
        ("by another root", kari().issued_by(&authority("Elsewhere")), no_path),
        ("by a person", kari().issued_by(&Signer::new("A person").issued_by(&root)), may_not),
        ("beyond what it may", kari().issued_by(&authority("Deeper").issued_by(&narrow)), may_not),
        ("not for certificates", kari().issued_by(&between().for_use(Use::Signing)), may_not),
        (
            "through one that had expired",
            kari().issued_by(&between().holding(PAST)),
            "the certificate of an issuer did not hold at that time",
        ),
        ("expired", kari().holding(PAST).issued_by(&root), "its certificate did not hold at that time"),
        (
            "for secrets",
            kari().for_use(Use::Encrypting).issued_by(&root),
            "its certificate is not for signing",
        ),
        (
            "for time",
            kari().for_use(Use::TimeStamping).issued_by(&root),
            "its certificate is for time stamps",
        ),
        ("with some names only", kari().issued_by(&between().for_use(Use::SomeNames)), limits),
    ];
    for (what, signer, reason) in untrusted {
        let (code, lines) = said(&folder, signed(&letter, &signer), "root.der");
        let expected = format!("certificate: not to be trusted: {reason}");
        assert_eq!((code, lines[1].as_str()), (1, expected.as_str()), "{what}");
    }
}

#[test]
fn roots_come_as_text_or_not_and_alone_or_in_folders() {
    let (folder, letter) = sent();
    let (one, other) = (authority("One"), authority("Other"));
    let text = |signer: &Signer| {
        let lines = STANDARD.encode(signer.certificate());
        let lines: Vec<&str> =
            lines.as_bytes().chunks(64).map(|line| std::str::from_utf8(line).unwrap()).collect();
        format!("-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n", lines.join("\n"))
    };
    folder.write("both.pem", format!("Some remark\n{}{}", text(&one), text(&other)));
    folder.write("roots/one.cer", one.certificate());
    folder.write("roots/other.pem", text(&other));
    folder.write("roots/README", "No certificate at all");
    for root in [&one, &other] {
        for trusted in ["both.pem", "roots"] {
            let (code, lines) = said(&folder, signed(&letter, &Signer::new(KARI).issued_by(root)), trusted);
            assert_eq!(code, 0, "{trusted}: {lines:?}");
        }
    }
    // A certificate that is trusted itself needs no issuer.
    folder.write("kari.der", Signer::new(KARI).certificate());
    let (code, lines) = said(&folder, signed(&letter, &Signer::new(KARI)), "kari.der");
    assert_eq!((code, lines[1].as_str()), (0, "certificate: trusted, by Kari Nordmann"));
}

/// A signed letter, with a time stamp on the signature.
fn stamped(letter: &[u8], signer: &Signer, service: &Signer) -> Vec<u8> {
    let mut update = Update::of(letter);
    lay(&mut update, Place::Field("Signature"));
    seal_stamped(&update, signer, service)
}

#[test]
fn the_time_stamp_of_a_signature_is_told_beside_the_time_that_the_signer_claims() {
    let (folder, letter) = sent();
    let root = authority("Root");
    folder.write("root.der", root.certificate());
    let kari = Signer::new(KARI).issued_by(&root);
    let service = Signer::new("A time service").issued_by(&root);
    let good = stamped(&letter, &kari, &service.clone().for_use(Use::TimeStamping));
    let (code, lines) = said(&folder, good, "root.der");
    let expected = [
        "certificate: issued by Root, valid then",
        "time stamp: 2025-03-01 09:30 +00:00 by A time service, sound",
        "time stamp: trusted, by Root",
        "certificate: trusted, by Root",
    ];
    assert_eq!((code, lines), (0, expected.map(str::to_owned).to_vec()));
    let (code, lines) = said(&folder, stamped(&letter, &kari, &service), "root.der");
    let reason = "time stamp: not to be trusted: its certificate is not for time stamps";
    assert_eq!((code, lines[2].as_str()), (1, reason));
    let data: Value =
        serde_json::from_slice(&folder.run(&["verify", LETTER, "--format", "json"]).stdout).unwrap();
    let signature = &data["letters"][0]["fields"][0];
    assert_eq!(signature["time_stamp"]["by"], json!("A time service"), "{signature}");
}

#[test]
fn a_time_stamp_over_the_letter_is_nobodys_signature() {
    let (folder, letter) = sent();
    let once = stamp(&sign(&letter, KARI, Place::Field("Signature")), &Signer::new("A time service"));
    folder.write(LETTER, once);
    let run = folder.run(&["verify", LETTER]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let stamp = run.out().lines().find(|line| line.starts_with("  Timestamp ")).expect("a time stamp");
    assert!(
        stamp.ends_with(
            ": time stamp by A time service, 2025-03-01 09:30 +00:00, covers the whole file, sound"
        ),
        "{stamp}"
    );
    let run = folder.run(&["annex", LETTER, "-o", "annex.json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let signatures = &folder.json("annex.json")["letters"][0]["signatures"];
    assert_eq!(signatures, &json!([{ "name": KARI, "date": "2025-03-01" }]));
    // On an unsigned letter, a time stamp is not a signature either.
    folder.write(LETTER, crate::sign::stamp(&letter, &Signer::new("A time service")));
    folder.run(&["verify", LETTER]).errs(&["letter-unsigned"]);
}

#[test]
fn a_certificate_without_a_common_name_is_told_by_what_it_has() {
    let (folder, letter) = sent();
    let person =
        [(Part::Surname, "Nordmann"), (Part::GivenName, "Kari"), (Part::Organization, "Sundby College")];
    for (subject, expected) in [
        (&person[..], "signed by Kari Nordmann (Sundby College), "),
        (&person[..2], "signed by Kari Nordmann, "),
        (&person[2..], "signed by Sundby College, "),
        (&[(Part::CommonName, "K. Nordmann"), (Part::GivenName, "Kari")][..], "signed by K. Nordmann, "),
    ] {
        folder.write(LETTER, signed(&letter, &Signer::of(subject)));
        let run = folder.run(&["verify", LETTER]);
        assert!(run.out().contains(expected), "{}", run.out());
        assert_eq!(run.code, 0, "{}", run.stderr);
    }
}
