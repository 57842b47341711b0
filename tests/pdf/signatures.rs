//! Signatures made by pyHanko, and what becomes of them if somebody tampers with the file.

use letter_of_intent::pdf::{Check, Coverage, FieldState, Signature, attachments, signatures};
use proptest::prelude::*;

use crate::build::Pdf;
use crate::fixture;
use crate::make::{TWO_SIGNATORIES, finished};

fn states(name: &str) -> Vec<FieldState> {
    signatures(&fixture(name)).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

fn first(name: &str) -> Signature {
    states(name).remove(0).signature.unwrap_or_else(|| panic!("{name} is not signed"))
}

/// The ranges that signatures do not cover: the signatures themselves, with their angle brackets.
fn holes(pdf: &[u8]) -> Vec<(usize, usize)> {
    let starts =
        pdf.windows(10).enumerate().filter(|(_, window)| window == b"/Contents ").map(|(at, _)| at + 10);
    let starts = starts.filter(|&at| pdf[at] == b'<' && pdf[at + 1] != b'<');
    starts.map(|at| (at, at + pdf[at..].iter().position(|&byte| byte == b'>').unwrap() + 1)).collect()
}

#[test]
fn empty_fields_are_not_signed() {
    let empty = |name: &str| FieldState { name: name.to_owned(), is_own: true, signature: None };
    assert_eq!(signatures(&finished(TWO_SIGNATORIES)), Ok(vec![empty("Signature"), empty("Signature 2")]));
    assert_eq!(signatures(&Pdf::new().object("<</Type/Catalog>>").bytes()), Ok(vec![]));
}

#[test]
fn every_way_to_sign_is_understood() {
    let names = [
        "signed-once",
        "signed-rsa",
        "signed-rsa-sha512-cades",
        "signed-pss",
        "signed-pss-sha384",
        "signed-p256",
        "signed-p384-cades",
        "signed-bare",
        "signed-classic",
    ];
    for name in names {
        let signature = first(name);
        assert_eq!((signature.content, signature.seal), (Check::Sound, Check::Sound), "{name}");
        assert_eq!(signature.signer.as_deref(), Some("Åse Ærlig"), "{name}");
        assert_eq!(signature.organization.as_deref(), Some("Nobody at all"), "{name}");
        let time = signature.time.unwrap_or_else(|| panic!("{name} has no time"));
        assert!((2020..2100).contains(&time.year()), "{name}: {time}");
    }
}

#[test]
fn the_last_signature_covers_the_file_and_those_before_their_revision() {
    let both = states("signed-rsa");
    let of = |state: &FieldState| state.signature.clone().expect("a signature");
    assert_eq!(
        both.iter().map(|state| state.name.as_str()).collect::<Vec<_>>(),
        ["Signature", "Signature 2"]
    );
    assert_eq!(of(&both[0]).coverage, Coverage::WholeRevision);
    assert_eq!(of(&both[1]).coverage, Coverage::WholeFile);
    assert_eq!(of(&both[1]).signer.as_deref(), Some("Bo Borg"));
    assert!(both.iter().all(|state| of(state).is_sound()));

    let once = states("signed-once");
    assert_eq!(of(&once[0]).coverage, Coverage::WholeFile);
    assert_eq!(once[1].signature, None);
}

#[test]
fn a_rewrite_breaks_the_signatures() {
    for name in ["rewritten-linearised", "rewritten-linearised-classic"] {
        for state in states(name) {
            let signature = state.signature.expect("a signature");
            assert_eq!((signature.content, signature.seal), (Check::Broken, Check::Sound));
            assert_eq!(signature.coverage, Coverage::Part);
            assert!(signature.signer.is_some() && signature.time.is_some());
        }
    }
}

#[test]
fn what_is_added_after_a_signature_is_not_covered() {
    let mut pdf = fixture("signed-once");
    pdf.extend(b"% something\n");
    let states = signatures(&pdf).unwrap();
    let signature = states[0].signature.as_ref().unwrap();
    assert!(signature.is_sound());
    assert_eq!(signature.coverage, Coverage::WholeRevision);
}

#[test]
fn a_signature_over_a_part_is_not_one_over_a_revision() {
    // The signed bytes end before the end of any revision.
    let pdf = String::from_utf8_lossy(&fixture("signed-once")).into_owned();
    let at = pdf.find("/ByteRange").unwrap();
    let numbers: Vec<usize> = pdf[at..]
        .split(['[', ']'])
        .nth(1)
        .unwrap()
        .split_whitespace()
        .map(|number| number.parse().unwrap())
        .collect();
    let shorter = format!("[{} {} {} {}", numbers[0], numbers[1], numbers[2], numbers[3] - 40);
    let mut pdf = fixture("signed-once");
    let at = pdf.windows(10).position(|window| window == b"/ByteRange").unwrap();
    let bracket = at + pdf[at..].iter().position(|&byte| byte == b'[').unwrap();
    pdf[bracket..bracket + shorter.len()].copy_from_slice(shorter.as_bytes());
    let signature = signatures(&pdf).unwrap()[0].signature.clone().unwrap();
    assert_eq!(signature.coverage, Coverage::Part);
    assert_eq!(signature.content, Check::Broken);
}

#[test]
fn another_signature_in_the_place_of_one_is_found_out() {
    // The signature of the second signatory, put where the first one's is.
    let pdf = fixture("signed-rsa");
    let holes = holes(&pdf);
    assert_eq!(holes.len(), 2);
    let (one, other) = (holes[0], holes[1]);
    let mut changed = pdf.clone();
    let size = (one.1 - one.0).min(other.1 - other.0);
    changed[one.0..one.0 + size - 1].copy_from_slice(&pdf[other.0..other.0 + size - 1]);
    let states = signatures(&changed).unwrap();
    let signature = states[0].signature.as_ref().unwrap();
    assert_eq!(signature.content, Check::Broken);
    assert_eq!(signature.signer.as_deref(), Some("Bo Borg"));
}

#[test]
fn a_certificate_with_another_name_does_not_do() {
    // The certificate is not covered by the signature, and its issuer is not checked; but the signature says which
    // certificate it means.
    let pdf = fixture("signed-once");
    let (start, end) = holes(&pdf)[0];
    let digits = |name: &str| name.bytes().map(|byte| format!("{byte:02X}")).collect::<String>();
    let hole = std::str::from_utf8(&pdf[start..end]).unwrap();
    // In the certificate as issuer and subject, and where the signer names the issuer, but not in the signed part.
    let forged = hole.replacen(&digits("rlig"), &digits("rleg"), 3);
    assert!(hole != forged);
    let mut changed = pdf.clone();
    changed[start..end].copy_from_slice(forged.as_bytes());
    let signature = signatures(&changed).unwrap()[0].signature.clone().unwrap();
    assert_eq!(signature.signer.as_deref(), Some("Åse Ærleg"));
    assert_eq!((signature.content, signature.seal), (Check::Sound, Check::Broken));
}

#[test]
fn a_last_signature_that_cannot_be_found_leaves_the_file_uncovered() {
    // The newest table no longer says which objects it lists. A reader that carried on regardless would find the second
    // field empty.
    let pdf = fixture("signed-rsa");
    let at = pdf.windows(6).rposition(|window| window == b"/Index").unwrap();
    let mut changed = pdf.clone();
    changed[at + 1] = b'H';
    assert!(signatures(&changed).is_err());
    // Cut back to what the first signatory signed, with something else appended.
    let (_, end) = holes(&pdf)[0];
    let revision = end + pdf[end..].windows(5).position(|window| window == b"%%EOF").unwrap() + 6;
    let mut cut = pdf[..revision].to_vec();
    cut.extend(b"% no more\n");
    let states = signatures(&cut).unwrap();
    let first = states[0].signature.as_ref().unwrap();
    assert!(first.is_sound() && first.coverage == Coverage::WholeRevision);
    assert_eq!(states[1].signature, None);
}

#[test]
fn kinds_of_old_are_not_judged() {
    let with = |kind: &str| {
        let pdf = Pdf::new()
            .object("<</AcroForm<</Fields[<</FT/Sig/T(Old)/V 2 0 R>>]>>>>")
            .object(format!("<</Contents<00>/ByteRange[0 1 2 3]/M(D:20210521)/SubFilter/{kind}>>"));
        signatures(&pdf.bytes()).unwrap()[0].signature.clone().unwrap()
    };
    let old = with("adbe.pkcs7.sha1");
    assert!(matches!((old.content, old.seal), (Check::Unknown(_), Check::Unknown(_))));
    assert_eq!(old.time.unwrap().year(), 2021);
    assert!(!with("ETSI.CAdES.detached").is_sound());
}

#[test]
fn fields_below_fields_have_a_full_name_and_what_they_inherit() {
    let pdf = Pdf::new()
        .object("<</AcroForm<</Fields[2 0 R 5 0 R]>>>>")
        .object("<</T(University)/FT/Sig/Kids[3 0 R 4 0 R]>>")
        .object("<</T(Rector)>>")
        .object("<</T(Note)/FT/Tx>>")
        .object("<</T(Two places)/FT/Sig/Kids[<</Subtype/Widget>><</Subtype/Widget>>]>>");
    let states = signatures(&pdf.bytes()).unwrap();
    let names: Vec<_> = states.iter().map(|state| state.name.as_str()).collect();
    assert_eq!(names, ["University.Rector", "Two places"]);
}

#[test]
fn fields_in_a_circle_are_refused() {
    let circle = Pdf::new().object("<</AcroForm<</Fields[2 0 R]>>>>").object("<</T(a)/Kids[2 0 R]>>").bytes();
    assert!(signatures(&circle).is_err());
    // More signatures than anybody needs, since each could be costly; fields that nobody has signed are not.
    let many = |field: &str| {
        let fields = format!("<</AcroForm<</Fields[{}]>>>>", field.repeat(101));
        signatures(&Pdf::new().object(fields).bytes())
    };
    assert!(many("<</FT/Sig/V<</Type/Sig>>>>").is_err());
    assert_eq!(many("<</FT/Sig>>").map(|fields| fields.len()), Ok(101));
    // Nested fields with the longest possible names.
    let mut deep = Pdf::new().object("<</AcroForm<</Fields[2 0 R]>>>>");
    for next in 3..1000 {
        deep = deep.object(format!("<</T({})/Kids[{next} 0 R]>>", "a".repeat(1000)));
    }
    assert!(signatures(&deep.bytes()).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(ProptestConfig::default().cases.max(500)))]

    /// Every signed byte counts: if one is changed, the signature is not sound.
    #[test]
    fn no_signed_byte_can_be_changed(
        name in prop::sample::select(vec!["signed-once", "signed-rsa", "signed-p256", "signed-pss", "signed-bare"]),
        at in any::<prop::sample::Index>(),
        bits in 1u8..,
    ) {
        let mut pdf = fixture(name);
        let holes = holes(&pdf);
        let signed: usize = pdf.len() - holes.iter().map(|(start, end)| end - start).sum::<usize>();
        let mut at = at.index(signed);
        for (start, end) in &holes {
            at += if at < *start { 0 } else { end - start };
        }
        pdf[at] ^= bits;
        // A change may hide the last signature; the remaining ones then do not cover the whole file, and say so.
        if let Ok(states) = signatures(&pdf) {
            for signature in states.iter().filter_map(|state| state.signature.as_ref()) {
                let covers = signature.coverage == Coverage::WholeFile || at < holes[0].0;
                prop_assert!(!covers || !signature.is_sound(), "{} of {}", at, name);
            }
        }
    }

    /// Nor can the signature be changed, except for its padding of zeros and its unsigned parts.
    #[test]
    fn changed_signatures_are_survived(
        name in prop::sample::select(vec!["signed-rsa", "signed-p384-cades", "signed-pss"]),
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop::sample::select(b"0123456789ABCDEF".to_vec())), 1..4),
    ) {
        let mut pdf = fixture(name);
        let (start, end) = holes(&pdf)[0];
        for (at, digit) in changes {
            let at = start + 1 + at.index((end - start - 2).min(3000));
            pdf[at] = digit;
        }
        prop_assert!(signatures(&pdf).is_ok());
        prop_assert!(attachments(&pdf).is_ok());
    }
}
