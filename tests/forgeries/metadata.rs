//! Metadata that contradict the letter.

use lopdf::{Object, dictionary};

use crate::letter::{FIRST, Letters};
use crate::sign::update::{Update, reference, stream};
use crate::sign::{Place, Signer, lay, seal};
use crate::{Sent, sent};

pub fn all(letters: &Letters) -> Vec<Sent> {
    let signed = |change: &dyn Fn(&mut Update)| {
        let mut update = Update::of(&letters.one);
        lay(&mut update, Place::Field("Signature"));
        change(&mut update);
        seal(&update, &Signer::new(FIRST))
    };
    let info = |key: &'static str, value: &'static str| {
        signed(&|update| {
            let info = info_of(update);
            update.change(info, |info| info.set(key, Object::string_literal(value)));
        })
    };
    let packet = |change: &dyn Fn(String) -> String| {
        signed(&|update| {
            let (number, text) = packet_of(update);
            update.set(number, stream("/Type/Metadata/Subtype/XML", change(text).as_bytes()));
        })
    };
    let replaced = |from: &str, to: &str| {
        packet(&|text| {
            assert!(text.contains(from), "{from}");
            text.replacen(from, to, 1)
        })
    };
    vec![
        sent("title", info("Title", "Letter of regret")),
        sent("author", info("Author", "Somebody else")),
        sent("program", info("Creator", "loi 9.9.9")),
        sent("template", info("Keywords", "another-template")),
        sent("date", info("CreationDate", "D:20200101000000Z")),
        sent("something-more", info("Subject", "void")),
        sent(
            "a-date-that-is-no-text",
            signed(&|update| {
                let info = info_of(update);
                update.change(info, |info| info.set("ModDate", dictionary! { "S" => "JavaScript" }));
            }),
        ),
        sent("a-date-that-is-no-date", info("ModDate", "void")),
        sent("no-information", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            update.trailer.remove("Info");
            seal(&update, &Signer::new(FIRST))
        }),
        sent("other-information", {
            let mut update = Update::of(&letters.one);
            lay(&mut update, Place::Field("Signature"));
            let info = update.add("<</Title(Letter of regret)>>");
            update.trailer.insert("Info".to_owned(), format!("{info} 0 R"));
            seal(&update, &Signer::new(FIRST))
        }),
        sent("title-in-the-packet", replaced("Letter of intent: ", "Letter of regret: ")),
        sent("program-in-the-packet", replaced("<xmp:CreatorTool>loi ", "<xmp:CreatorTool>loi 9")),
        sent("date-in-the-packet", replaced("<xmp:CreateDate>2025", "<xmp:CreateDate>2020")),
        sent("standard-in-the-packet", replaced("<pdfaid:part>3", "<pdfaid:part>1")),
        sent(
            "something-more-in-the-packet",
            replaced("<pdfaid:part>", "<dc:rights>none</dc:rights><pdfaid:part>"),
        ),
        sent(
            "something-twice-in-the-packet",
            replaced("<pdfaid:part>", "<xmp:CreatorTool>x</xmp:CreatorTool><pdfaid:part>"),
        ),
        sent(
            "a-title-in-another-language",
            replaced(
                "<rdf:li xml:lang=\"x-default\">",
                "<rdf:li xml:lang=\"tlh\">void</rdf:li><rdf:li xml:lang=\"x-default\">",
            ),
        ),
        sent("text-beside-it", replaced("</rdf:RDF>", "</rdf:RDF>void")),
        sent("half-of-a-title", replaced("Letter of intent: ", "Letter of <!--intent: -->")),
        sent("a-comment-before-a-text", replaced("Letter of intent: ", "<!--void-->Letter of intent: ")),
        sent("a-comment-beside-it", packet(&|text| format!("<!--void-->{text}"))),
        sent("an-instruction-in-a-text", replaced("Letter of intent: ", "<?void?>Letter of intent: ")),
        sent("an-instruction-beside-it", replaced("<x:xmpmeta", "<?void it?><x:xmpmeta")),
        sent("a-text-in-pieces", replaced("Letter of intent: ", "<![CDATA[Letter of intent: ]]>")),
        sent("text-beside-a-property", replaced("<dc:title>", "void<dc:title>")),
        sent("text-beside-an-item", replaced("<dc:title><rdf:Alt>", "<dc:title><rdf:Alt>void")),
        sent("text-beside-the-statements", replaced("</rdf:RDF>", "void</rdf:RDF>")),
        sent("text-beside-the-whole", replaced("</x:xmpmeta>", "void</x:xmpmeta>")),
        sent("another-subject", replaced("rdf:about=\"\"", "rdf:about=\"uuid:1\"")),
        sent("another-node", replaced("rdf:about=\"\"", "rdf:nodeID=\"a\"")),
        sent("an-identifier", replaced("rdf:about=\"\"", "rdf:about=\"\" rdf:ID=\"a\"")),
        sent("another-language", replaced("rdf:about=\"\"", "rdf:about=\"\" xml:lang=\"tlh\"")),
        sent("no-structure", replaced("<dc:title>", "<dc:title rdf:parseType=\"Literal\">")),
        sent("a-type", replaced("<pdfaid:part>", "<pdfaid:part rdf:datatype=\"void\">")),
        sent(
            "an-attribute-of-a-list",
            replaced("<dc:title><rdf:Alt>", "<dc:title><rdf:Alt rdf:ID=\"void\">"),
        ),
        sent("an-attribute-of-the-statements", replaced("<rdf:RDF ", "<rdf:RDF void=\"void\" ")),
        sent("no-date", packet(&|text| dated(&text, "void"))),
        sent("no-packet", packet(&|_| String::new())),
        sent("no-xml", packet(&|_| "<".to_owned())),
        sent("entities", packet(&|text| format!("<!DOCTYPE x [<!ENTITY e \"void\">]>{text}"))),
        sent("too-deep", packet(&|_| "<a>".repeat(5000))),
        sent(
            "another-packet",
            signed(&|update| {
                let packet = update.stream("/Type/Metadata/Subtype/XML", b"<x/>");
                let root = update.root();
                update.change(root, |root| root.set("Metadata", reference(packet)));
            }),
        ),
        sent(
            "what-a-page-draws",
            signed(&|update| {
                let page = update.document.get_dictionary((update.page(1), 0)).unwrap();
                let contents = page.get(b"Contents").unwrap().clone();
                let root = update.root();
                update.change(root, |root| root.set("Metadata", contents));
            }),
        ),
    ]
}

pub fn info_of(update: &Update) -> u32 {
    update.document.trailer.get(b"Info").unwrap().as_reference().unwrap().0
}

/// The object number and the text of the metadata.
pub fn packet_of(update: &Update) -> (u32, String) {
    let number = update.document.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap().0;
    let stream = update.document.get_object((number, 0)).unwrap().as_stream().unwrap();
    (number, String::from_utf8(stream.content.clone()).unwrap())
}

/// The metadata, with another date on which the file was changed.
pub fn dated(packet: &str, date: &str) -> String {
    let (before, rest) = packet.split_once("<xmp:ModifyDate>").unwrap();
    let (_, after) = rest.split_once("</xmp:ModifyDate>").unwrap();
    format!("{before}<xmp:ModifyDate>{date}</xmp:ModifyDate>{after}")
}
