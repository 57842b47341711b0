//! Signatures that were made without the key, or that cover something else.

use crate::letter::{FIRST, Letters};
use crate::sign::update::{Update, reference};
use crate::sign::{Place, Signer, der, lay, seal, sign, sign_as, value};
use crate::{Sent, sent};

pub fn all(letters: &Letters) -> Vec<Sent> {
    // In place, within the bytes of the update.
    let swapped = |from: &str, to: &str| {
        let mut bytes = letters.signed.clone();
        let at =
            bytes[letters.one.len()..].windows(from.len()).rposition(|it| it == from.as_bytes()).unwrap();
        let at = letters.one.len() + at;
        bytes[at..at + to.len()].copy_from_slice(to.as_bytes());
        bytes
    };
    let digits = |text: &str| text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>();
    let field = |body: &[u8]| {
        let mut update = Update::of(&letters.one);
        let value = update.add(body);
        let field = update.field("Signature");
        update.change(field, |field| field.set("V", reference(value)));
        update
    };
    vec![
        sent("another-time", swapped("/M(D:20250301", "/M(D:20240301")),
        sent("another-name-in-the-certificate", swapped(&digits("Nordmann"), &digits("Nordfrau"))),
        sent("another-name-throughout", renamed(&letters.signed, letters.one.len())),
        sent("another-name-beside-the-issuer", {
            let (root, authority) = (Signer::new("A root"), Signer::new("An authority"));
            let signer = Signer::new(FIRST).issued_by(&authority.issued_by(&root));
            renamed(&sign_as(&letters.one, &signer, Place::Field("Signature")), letters.one.len())
        }),
        sent("a-certificate-of-the-same-name", {
            // Signed with one key, but carrying the certificate of another with the same name.
            let other = Signer::of(&[(der::Part::CommonName, FIRST)]).keyed_by("another");
            sign_as(&letters.one, &other.posing_as(&Signer::new(FIRST)), Place::Field("Signature"))
        }),
        sent("nothing-in-it", field(&value("")).finish()),
        sent(
            "no-contents",
            field(b"<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached>>").finish(),
        ),
        sent("of-an-old-kind", {
            let body =
                String::from_utf8(value("")).unwrap().replace("adbe.pkcs7.detached", "adbe.pkcs7.sha1");
            seal(&field(body.as_bytes()), &Signer::new(FIRST))
        }),
        sent("of-no-kind", {
            let body = String::from_utf8(value("")).unwrap().replace("/SubFilter/adbe.pkcs7.detached", "");
            seal(&field(body.as_bytes()), &Signer::new(FIRST))
        }),
        sent("of-an-unknown-key", {
            sign_as(&letters.one, &Signer::new(FIRST).claiming(der::ED448), Place::Field("Signature"))
        }),
        sent("over-another-letter", {
            // The signature of the letter for two signatories.
            let update = Update::of(&letters.one);
            let mut update = update;
            lay(&mut update, Place::Field("Signature"));
            let ours = seal(&update, &Signer::new(FIRST));
            let theirs = sign(&letters.two, FIRST, Place::Field("Signature"));
            transplanted(&ours, letters.one.len(), &theirs, letters.two.len())
        }),
        sent("with-more-left-out", {
            let mut bytes = letters.signed.clone();
            let at = letters.one.len();
            let range = at + bytes[at..].windows(11).position(|it| it == b"/ByteRange[").unwrap();
            let end = range + bytes[range..].iter().position(|byte| *byte == b']').unwrap();
            let text = String::from_utf8(bytes[range..end].to_vec()).unwrap();
            let numbers: Vec<usize> = text[11..].split_whitespace().map(|it| it.parse().unwrap()).collect();
            let wider = format!("/ByteRange[0 {} {} {}", numbers[1] - 9, numbers[2], numbers[3]);
            bytes[range..end].copy_from_slice(format!("{wider:width$}", width = end - range).as_bytes());
            bytes
        }),
        sent("not-from-the-beginning", swapped("/ByteRange[0 ", "/ByteRange[9 ")),
    ]
}

/// A file with another name of the same length in the certificate of its signature, and in what refers to it.
fn renamed(file: &[u8], from: usize) -> Vec<u8> {
    let digits = |text: &str| text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>().into_bytes();
    let (name, other) = (digits("Kari Nordmann"), digits("Karl Nordland"));
    let mut bytes = file.to_vec();
    let mut count = 0;
    for at in from..bytes.len() - name.len() {
        if bytes[at..at + name.len()] == *name {
            bytes[at..at + other.len()].copy_from_slice(&other);
            count += 1;
        }
    }
    assert!(count > 0);
    bytes
}

/// A file with the signature data of another file.
fn transplanted(file: &[u8], from: usize, other: &[u8], other_from: usize) -> Vec<u8> {
    let hole = |file: &[u8], from: usize| {
        let start = from + file[from..].windows(10).position(|it| it == b"/Contents<").unwrap() + 10;
        (start, start + file[start..].iter().position(|byte| *byte == b'>').unwrap())
    };
    let ((start, end), (other_start, other_end)) = (hole(file, from), hole(other, other_from));
    let mut bytes = file.to_vec();
    bytes.splice(start..end, other[other_start..other_end].iter().copied());
    bytes
}
