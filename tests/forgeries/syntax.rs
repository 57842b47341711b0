//! Updates that PDF readers interpret differently: each shows some of them other figures on the second page.

use crate::content::{PAINT, page_content};
use crate::letter::{FIRST, Letters};
use crate::sign::update::{Style, Update, newest_table, stream, text};
use crate::sign::{Place, Signer, lay, seal, sign_styled};
use crate::{Sent, sent};

pub fn all(letters: &Letters) -> Vec<Sent> {
    let mut forged = tables(letters);
    forged.extend(ends(letters));
    forged.extend(objects(letters));
    forged
}

/// The letter with its second page painted over, in an update of this style.
fn painted(letters: &Letters, style: Style) -> Vec<u8> {
    let mut update = Update::of(&letters.signed).styled(style);
    let (content, text) = page_content(&update);
    update.set(content, stream("", &[&text, PAINT].concat()));
    update.finish()
}

/// The same, with a table that does not list the painted object.
fn hidden(letters: &Letters, change: impl FnOnce(&mut Style)) -> Vec<u8> {
    let (content, _) = page_content(&Update::of(&letters.signed));
    let mut style = Style { unlisted: vec![content], ..Style::default() };
    change(&mut style);
    painted(letters, style)
}

/// A signature in an update of this style that contains nothing else.
fn strange(letters: &Letters, style: Style) -> Vec<u8> {
    sign_styled(&letters.one, FIRST, Place::Field("Signature"), style)
}

fn rows() -> Style {
    Style { rows: true, ..Style::default() }
}

fn tables(letters: &Letters) -> Vec<Sent> {
    let (content, _) = page_content(&Update::of(&letters.signed));
    let old = newest_table(&letters.one);
    vec![
        sent("a-shadow", hidden(letters, |_| {})),
        sent("a-shadow-in-rows", hidden(letters, |style| style.rows = true)),
        sent(
            "a-row-of-nineteen",
            hidden(letters, |style| {
                *style = Style { row_end: "\n".to_owned(), unlisted: Vec::new(), ..rows() }
            }),
        ),
        sent("a-row-of-twenty-one", strange(letters, Style { row_end: "  \n".to_owned(), ..rows() })),
        sent("a-row-with-a-remark", strange(letters, Style { row_end: "%\n".to_owned(), ..rows() })),
        sent(
            "a-remark-before-the-table",
            strange(letters, Style { before_table: "% a table\n".to_owned(), ..rows() }),
        ),
        sent("zeros-before-the-table", strange(letters, Style { before_table: "\0\0".to_owned(), ..rows() })),
        sent(
            "hybrid",
            hidden(letters, |style| {
                *style =
                    Style { trailer: format!("/XRefStm {old}"), unlisted: style.unlisted.clone(), ..rows() };
            }),
        ),
        sent("wide-kinds", strange(letters, Style { widths: [5, 8, 1], ..Style::default() })),
        sent("wide-numbers", strange(letters, Style { widths: [8, 8, 8], ..Style::default() })),
        sent("no-kinds", strange(letters, Style { widths: [0, 4, 2], ..Style::default() })),
        sent("no-places", strange(letters, Style { widths: [1, 0, 2], ..Style::default() })),
        sent("wide-generations", strange(letters, Style { widths: [1, 4, 5], ..Style::default() })),
        sent(
            "parameters-in-a-list",
            strange(letters, Style { trailer: "/DecodeParms[null]".to_owned(), ..Style::default() }),
        ),
        sent("encrypted", strange(letters, Style { trailer: "/Encrypt<<>>".to_owned(), ..Style::default() })),
        sent(
            "a-trailer-that-says-more",
            strange(letters, Style { trailer: "/Hidden true".to_owned(), ..Style::default() }),
        ),
        sent("a-table-from-before", {
            // The chain of tables skips the update with the signature.
            let mut update =
                Update::of(&letters.signed).styled(Style { trailer: String::new(), ..Style::default() });
            update.add("<<>>");
            let newest = newest_table(&letters.signed).to_string();
            replaced(
                &update.finish(),
                letters.signed.len(),
                &format!("/Prev {newest}"),
                &format!("/Prev {old:width$}", width = newest.len()),
            )
        }),
        sent("a-size-that-is-too-small", {
            let bytes = strange(letters, Style::default());
            let at = letters.one.len()
                + bytes[letters.one.len()..].windows(6).position(|it| it == b"/Size ").unwrap();
            let mut bytes = bytes;
            bytes[at + 6] = b'0';
            bytes
        }),
        sent("an-object-taken-out", {
            let field = Update::of(&letters.signed).field("Signature");
            painted_nothing(letters, Style { more: vec![(field, 0, 0)], ..rows() })
        }),
        sent("the-page-taken-out", {
            let page = Update::of(&letters.signed).page(2);
            painted_nothing(letters, Style { more: vec![(page, 0, 0)], ..Style::default() })
        }),
        sent("an-object-elsewhere", {
            // The object is inside the data of another stream.
            let mut update = Update::of(&letters.signed);
            let (number, text) = page_content(&update);
            let inner = stream("", &[&text, PAINT].concat());
            let inner = [format!("{number} 0 obj\n").as_bytes(), &inner, b"\nendobj"].concat();
            let holder = update.stream("", &inner);
            let bytes = update.finish();
            let place = letters.signed.len()
                + bytes[letters.signed.len()..]
                    .windows(8)
                    .position(|it| it.starts_with(format!("{number} 0 o").as_bytes()))
                    .unwrap();
            let mut update = Update::of(&letters.signed)
                .styled(Style { more: vec![(number, 1, place)], ..Style::default() });
            update.set(holder, stream("", &inner));
            update.finish()
        }),
        sent("an-object-of-the-letter-listed-anew", {
            let page = Update::of(&letters.signed).page(2);
            painted_nothing(
                letters,
                Style { more: vec![(content, 1, 15), (page, 1, 15)], ..Style::default() },
            )
        }),
        sent("another-generation", {
            let bytes = painted(letters, rows());
            replaced(&bytes, letters.signed.len(), " 00000 n", " 00001 n")
        }),
        sent("a-stream-of-objects-that-holds-more", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            let members = "900 0 901 5 null null";
            update.stream("/Type/ObjStm/N 2/First 12", members.as_bytes());
            seal(&update, &Signer::new(FIRST))
        }),
        sent("rows-that-are-left-over", {
            let bytes = strange(letters, Style::default());
            let from = letters.one.len();
            let at = from + bytes[from..].windows(7).position(|it| it == b"/Index[").unwrap();
            let mut bytes = bytes;
            // The last section of the table is empty.
            let end = at + bytes[at..].iter().position(|byte| *byte == b']').unwrap();
            bytes[end - 1] = b'0';
            bytes
        }),
    ]
}

/// An update without objects.
fn painted_nothing(letters: &Letters, style: Style) -> Vec<u8> {
    Update::of(&letters.signed).styled(style).finish()
}

fn ends(letters: &Letters) -> Vec<Sent> {
    let after = |more: &[u8]| [&letters.signed[..], more].concat();
    let old = newest_table(&letters.one);
    let kilobyte = format!("%{}\n", "x".repeat(1200));
    vec![
        sent(
            "a-remark-in-the-number",
            strange(letters, Style { start: |at| format!("%{at}\n{at}"), ..Style::default() }),
        ),
        sent(
            "a-number-with-zeros",
            strange(letters, Style { start: |at| format!("000{at}"), ..Style::default() }),
        ),
        sent(
            "a-number-with-a-sign",
            strange(letters, Style { start: |at| format!("+{at}"), ..Style::default() }),
        ),
        sent(
            "a-number-and-another",
            strange(letters, Style { start: |at| format!("{at} 9"), ..Style::default() }),
        ),
        sent(
            "another-number",
            strange(letters, Style { start: |at| (at - 1).to_string(), ..Style::default() }),
        ),
        sent(
            "a-remark-before-the-end",
            strange(letters, Style { after_table: "% xref 9\n".to_owned(), ..Style::default() }),
        ),
        sent(
            "a-kilobyte-before-the-end",
            strange(letters, Style { after_table: kilobyte.clone(), ..Style::default() }),
        ),
        sent(
            "a-kilobyte-after-the-end",
            strange(letters, Style { end: format!("%%EOF\n{kilobyte}"), ..Style::default() }),
        ),
        sent("no-end", strange(letters, Style { end: "\n".to_owned(), ..Style::default() })),
        sent("another-end", strange(letters, Style { end: "%%EOF %%EOF\n".to_owned(), ..Style::default() })),
        sent("something-behind-it", after(b"% nothing\n")),
        sent("an-empty-line-behind-it", after(b"\n")),
        sent("zeros-behind-it", after(&[0; 64])),
        sent("another-table-behind-it", after(format!("startxref\n{old}\n%%EOF\n").as_bytes())),
        sent("another-file-behind-it", after(&letters.paper)),
        sent("the-letter-again", after(&letters.one)),
        sent("cut-short", letters.signed[..letters.signed.len() - 7].to_vec()),
    ]
}

fn objects(letters: &Letters) -> Vec<Sent> {
    let with = |body: &str| {
        let mut update = Update::of(&letters.one);
        let value = lay(&mut update, Place::Field("Signature"));
        let field = update.field("Signature");
        let dict = update.document.get_dictionary((field, 0)).unwrap().clone();
        let entries = String::from_utf8(text(&lopdf::Object::Dictionary(dict))).unwrap();
        let entries = entries.trim_start_matches("<<").trim_end_matches(">>").to_owned();
        let body = body.replace("ENTRIES", &entries).replace("VALUE", &format!("{value} 0 R"));
        update.keep_none(field);
        update.set(field, body);
        seal(&update, &Signer::new(FIRST))
    };
    vec![
        sent("an-object-twice", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            let field = update.field("Signature");
            update.change(field, |_| {});
            seal(&update, &Signer::new(FIRST))
        }),
        sent("an-entry-twice", with("<<ENTRIES/V VALUE/V VALUE>>")),
        sent("an-entry-twice-of-which-one-is-none", with("<<ENTRIES/V null/V VALUE>>")),
        sent("an-entry-twice-in-disguise", with("<<ENTRIES/V VALUE/#56 null>>")),
        sent("a-name-in-disguise", with("<<ENTRIES/#56 VALUE>>")),
        sent("a-remark-in-an-object", with("<<ENTRIES % /F 2\r/V VALUE>>")),
        sent("zeros-between-words", with("<<ENTRIES/V\0VALUE>>")),
        sent("a-form-feed-between-words", with("<<ENTRIES/V\x0CVALUE>>")),
        sent("a-number-beyond-all", with("<<ENTRIES/V VALUE/MK<</R 4294967296>>>>")),
        sent("a-generation-that-is-none", with("<<ENTRIES/V VALUE/MK<</R 5 1 R>>>>")),
        sent("objects-in-a-text", with("<<ENTRIES/V VALUE/M(D:2025 5 0 obj <<>> endobj)>>")),
        sent(
            "something-before-an-object",
            strange(letters, Style { before_object: "null\n".to_owned(), ..Style::default() }),
        ),
        sent(
            "a-remark-before-an-object",
            strange(letters, Style { before_object: "% 5 0 obj\n".to_owned(), ..Style::default() }),
        ),
        sent("a-stream-that-lies", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            update.add("<</Length 3>>\nstream\nabcdef\nendstream");
            seal(&update, &Signer::new(FIRST))
        }),
        sent("a-stream-that-ends-twice", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            update.stream("", b"x endstream endobj x");
            seal(&update, &Signer::new(FIRST))
        }),
        sent("objects-in-a-stream", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            let shows = update.stream("/Type/XObject/Subtype/Form/BBox[0 0 200 40]", b"% 5 0 obj << >>\n");
            let field = update.field("Signature");
            update.amend(field, |field| {
                field.set("AP", lopdf::dictionary! { "N" => lopdf::Object::Reference((shows, 0)) })
            });
            seal(&update, &Signer::new(FIRST))
        }),
        sent("a-length-elsewhere", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            let length = update.add("3");
            let shows = update.add(format!(
                "<</Type/XObject/Subtype/Form/BBox[0 0 200 40]/Length {length} 0 R>>\nstream\nabc\nendstream"
            ));
            let field = update.field("Signature");
            update.amend(field, |field| {
                field.set("AP", lopdf::dictionary! { "N" => lopdf::Object::Reference((shows, 0)) })
            });
            seal(&update, &Signer::new(FIRST))
        }),
    ]
}

/// The bytes, with one text replaced by another of the same length, beyond a position.
fn replaced(bytes: &[u8], from: usize, old: &str, new: &str) -> Vec<u8> {
    assert_eq!(old.len(), new.len());
    let at = from + bytes[from..].windows(old.len()).position(|it| it == old.as_bytes()).unwrap();
    let mut bytes = bytes.to_vec();
    bytes[at..at + new.len()].copy_from_slice(new.as_bytes());
    bytes
}
