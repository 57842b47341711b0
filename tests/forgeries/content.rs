//! The content and the attachments of the letter, changed after signing, without a key.

use lopdf::{Dictionary, Object, dictionary};

use crate::letter::Letters;
use crate::sign::update::{Update, objects, reference, stream};
use crate::{Sent, sent};

/// Something painted over the figures on the second page.
pub const PAINT: &[u8] = b"q 1 1 1 rg 480 560 100 160 re f Q";

/// A change, by name.
pub type Change = (&'static str, fn(&mut Update));

/// Changes of the content of pages.
pub const CHANGES: [Change; 22] = [
    ("stream", |update| {
        let (content, text) = page_content(update);
        update.set(content, stream("", &[&text, PAINT].concat()));
    }),
    ("contents-of-a-page", |update| {
        let (_, text) = page_content(update);
        let new = update.stream("", &[&text, PAINT].concat());
        on_page(update, |page| page.set("Contents", reference(new)));
    }),
    ("contents-in-parts", |update| {
        let (old, _) = page_content(update);
        let new = update.stream("", PAINT);
        on_page(update, |page| page.set("Contents", vec![reference(old), reference(new)]));
    }),
    ("no-contents", |update| on_page(update, |page| drop(page.remove(b"Contents")))),
    ("media-box", |update| {
        on_page(update, |page| page.set("MediaBox", vec![0.into(), 300.into(), 595.into(), 842.into()]))
    }),
    ("crop-box", |update| {
        on_page(update, |page| page.set("CropBox", vec![0.into(), 300.into(), 595.into(), 842.into()]))
    }),
    ("rotation", |update| on_page(update, |page| page.set("Rotate", 180))),
    ("unit", |update| on_page(update, |page| page.set("UserUnit", 2))),
    ("resources", |update| on_page(update, |page| page.set("Resources", dictionary! {}))),
    ("actions-of-a-page", |update| {
        on_page(update, |page| {
            page.set("AA", dictionary! { "O" => dictionary! { "S" => "Named", "N" => "LastPage" } })
        });
    }),
    ("order-of-the-keyboard", |update| on_page(update, |page| page.set("Tabs", "R"))),
    ("a-page-less", |update| {
        let (pages, first) = (parent(update), update.page(1));
        update.change(pages, |pages| {
            pages.set("Kids", vec![reference(first)]);
            pages.set("Count", 1);
        });
    }),
    ("a-page-more", |update| {
        let (pages, first, second) = (parent(update), update.page(1), update.page(2));
        update.change(pages, |pages| {
            pages.set("Kids", vec![reference(first), reference(second), reference(second)]);
            pages.set("Count", 3);
        });
    }),
    ("pages-swapped", |update| {
        let (pages, first, second) = (parent(update), update.page(1), update.page(2));
        update.change(pages, |pages| pages.set("Kids", vec![reference(second), reference(first)]));
    }),
    ("rotation-from-above", |update| {
        let pages = parent(update);
        update.change(pages, |pages| pages.set("Rotate", 90));
    }),
    ("what-signs-mean", |update| {
        let table = with(update, |dict| {
            dict.get(b"Type").is_ok_and(|kind| kind.as_name().is_ok_and(|it| it == b"CMap"))
        });
        update.set(table, stream("/Type/CMap", b"1 beginbfrange <0000> <00FF> <0041> endbfrange"));
    }),
    ("how-signs-look", |update| {
        let font = with(update, |dict| {
            dict.has(b"Subtype")
                && dict.get(b"Subtype").is_ok_and(|it| it.as_name().is_ok_and(|it| it == b"CIDFontType0C"))
        });
        update.set(font, stream("/Subtype/CIDFontType0C", b"none"));
    }),
    ("data", |update| attached(update, "contribution.json")),
    ("application", |update| attached(update, "application.json")),
    ("another-attachment", |update| {
        let file = update.stream("/Type/EmbeddedFile", b"{}");
        let specification = update.add(format!(
            "<</Type/Filespec/F(contribution.json)/UF(contribution.json)/EF<</F {file} 0 R>>>>"
        ));
        let root = update.root();
        update.change(root, |root| root.set("AF", vec![reference(specification)]));
    }),
    ("a-remark-on-an-attachment", |update| {
        let file = with(update, |dict| dict.has(b"EF"));
        update.change(file, |file| file.set("Desc", Object::string_literal("void")));
    }),
    ("what-is-read-aloud", |update| {
        let element =
            with(update, |dict| dict.get(b"S").is_ok_and(|kind| kind.as_name().is_ok_and(|it| it == b"P")));
        update
            .change(element, |element| element.set("ActualText", Object::string_literal("We take no part")));
    }),
];

pub fn all(letters: &Letters) -> Vec<Sent> {
    let forge = |(name, change): &Change| {
        let mut update = Update::of(&letters.signed);
        change(&mut update);
        sent(name, update.finish())
    };
    CHANGES.iter().map(forge).collect()
}

/// The object number and the data of the second page's content.
pub fn page_content(update: &Update) -> (u32, Vec<u8>) {
    let page = (update.page(2), 0);
    let contents = update.document.get_page_contents(page);
    (contents[0].0, update.document.get_page_content(page))
}

/// Changes the dictionary of the second page.
pub fn on_page(update: &mut Update, change: impl FnOnce(&mut Dictionary)) {
    let page = update.page(2);
    update.change(page, change);
}

/// The parent node of the pages.
fn parent(update: &Update) -> u32 {
    let page = update.document.get_dictionary((update.page(1), 0)).unwrap();
    page.get(b"Parent").unwrap().as_reference().unwrap().0
}

/// The first object with such entries.
fn with(update: &Update, is_it: impl Fn(&Dictionary) -> bool) -> u32 {
    let entries = |object: &Object| match object {
        Object::Dictionary(dict) => is_it(dict),
        Object::Stream(stream) => is_it(&stream.dict),
        _ => false,
    };
    objects(&update.document).find(|(_, object)| entries(object)).unwrap().0
}

/// Replaces the data attached under this name.
fn attached(update: &mut Update, name: &str) {
    let is_named = |dict: &Dictionary| {
        dict.has(b"EF")
            && dict.get(b"UF").is_ok_and(|found| found.as_str().is_ok_and(|found| found == name.as_bytes()))
    };
    let specification = with(update, is_named);
    let dict = update.document.get_dictionary((specification, 0)).unwrap();
    let files = dict.get(b"EF").unwrap().as_dict().unwrap();
    let file = files.get(b"F").unwrap().as_reference().unwrap().0;
    let old =
        update.document.get_object((file, 0)).unwrap().as_stream().unwrap().decompressed_content().unwrap();
    let new = String::from_utf8(old).unwrap().replace("0.2", "0.9").replace(": 1", ": 5");
    update.set(file, stream("/Type/EmbeddedFile/Subtype/application#2Fjson", new.as_bytes()));
}
