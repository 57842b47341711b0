//! The letters that forgeries are made from, and forgeries that are letters of another kind to begin with.

use std::path::Path;

use letter_of_intent::diagnostic::{Checked, Diagnostic};
use letter_of_intent::input::{self, Folder, FolderError};
use letter_of_intent::model::Language;
use letter_of_intent::produce::{self, Against, Inputs, LetterRequest, Loaded, Signature, Verified};
use letter_of_intent::template::Template;
use letter_of_intent::typeset::{Engine, Fonts};
use time::macros::date;

use crate::sign::update::Update;
use crate::sign::{Place, sign};
use crate::{Sent, sent};

/// The signatories.
pub const FIRST: &str = "Kari Nordmann";
pub const SECOND: &str = "Marte Nordmann";

/// Letters as they were sent, and signed.
pub struct Letters {
    engine: Engine,
    /// For one signatory.
    pub one: Vec<u8>,
    /// The same, signed.
    pub signed: Vec<u8>,
    /// For two signatories.
    pub two: Vec<u8>,
    /// The same, signed by the first of them.
    pub half: Vec<u8>,
    /// The same, signed by both.
    pub both: Vec<u8>,
    /// Without a signature field.
    pub paper: Vec<u8>,
    /// With a logo at its top, signed.
    pub with_logo: Vec<u8>,
}

impl Letters {
    /// Makes all of these letters.
    pub fn new() -> Self {
        let engine = Engine::new(Fonts::embedded());
        let one = make(&engine, "Kari Nordmann", Signature::Field);
        let two = make(
            &engine,
            "Kari Nordmann\", \"title\": \"Director\" }, { \"name\": \"Marte Nordmann",
            Signature::Field,
        );
        let signed = sign(&one, FIRST, Place::Field("Signature"));
        let half = sign(&two, FIRST, Place::Field("Signature"));
        let both = sign(&half, SECOND, Place::Field("Signature 2"));
        let paper = make(&engine, "Kari Nordmann", Signature::Line);
        let with_logo = made(&engine, "\"country\"", "\"logo\": \"logo.svg\", \"country\"", Signature::Field);
        let with_logo = sign(&with_logo, FIRST, Place::Field("Signature"));
        Self { engine, one, signed, two, half, both, paper, with_logo }
    }

    /// The verdict on a file.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn verify(&self, file: &[u8]) -> Result<Verified, Diagnostic> {
        produce::verify(&self.engine, "letter.pdf", file, Against::default())
    }
}

/// The folder of a partner who has a logo.
struct Pictures;

impl Folder for Pictures {
    fn read(&self, _: &str, _: usize) -> Result<Vec<u8>, FolderError> {
        let logo = "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='30'><rect width='60' height='30' fill='navy'/></svg>";
        Ok(logo.into())
    }
}

/// A letter for somebody to sign.
fn make(engine: &Engine, signatory: &str, signature: Signature) -> Vec<u8> {
    made(engine, "Kari Nordmann", signatory, signature)
}

/// A letter with a part of its contribution replaced.
fn made(engine: &Engine, from: &str, to: &str, signature: Signature) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/one-partner");
    let application = std::fs::read(folder.join("application.json")).unwrap();
    let contribution = std::fs::read_to_string(folder.join("contributions/partner.json")).unwrap();
    let contribution = contribution.replacen(from, to, 1).into_bytes();
    let Checked { value: read, problems } = input::read_application("application.json", &application);
    assert!(problems.is_empty(), "{problems:?}");
    let application = Loaded { read: read.unwrap(), bytes: application };
    let model = Some(&application.read.model);
    let Checked { value: read, problems } =
        input::read_contribution("partner.json", &contribution, model, Some(&Pictures));
    assert!(problems.is_empty(), "{problems:?}");
    let contribution = Loaded { read: read.unwrap(), bytes: contribution };
    let request = LetterRequest {
        inputs: Inputs { application: &application, contribution: &contribution },
        template: &Template::builtin("letter-of-intent").unwrap(),
        language: Language::En,
        date: date!(2025 - 02 - 14),
        signature,
    };
    produce::letter(engine, &request).unwrap().pdf
}

/// Letters that this program did not make, or that claim an edition which did not make them.
pub fn all(letters: &Letters) -> Vec<Sent> {
    let replaced = |from: &str, to: &str| {
        assert_eq!(from.len(), to.len());
        let mut bytes = letters.one.clone();
        let from = from.as_bytes();
        let mut count = 0;
        while let Some(at) = bytes.windows(from.len()).position(|window| window == from) {
            bytes[at..at + from.len()].copy_from_slice(to.as_bytes());
            count += 1;
        }
        assert!(count > 0);
        sign(&bytes, FIRST, Place::Field("Signature"))
    };
    // The output of another program that claims to be from an earlier version, with something painted over it.
    let saved = |creator: Option<&str>| {
        let mut document = lopdf::Document::load_mem(&letters.one).unwrap();
        let page = document.page_iter().last().unwrap();
        document.add_page_contents(page, b"q 1 g 480 600 90 120 re f Q".to_vec()).unwrap();
        if let Some(creator) = creator {
            let info = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
            let info = document.get_object_mut(info).unwrap().as_dict_mut().unwrap();
            info.set("Creator", lopdf::Object::string_literal(creator));
        }
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();
        sign(&bytes, FIRST, Place::Field("Signature"))
    };
    let mut flipped = letters.signed.clone();
    let content = flipped.windows(6).position(|window| window == b"stream").unwrap();
    flipped[content + 40] ^= 1;
    let mut prefixed = b"%!PS-Adobe\n".to_vec();
    prefixed.extend(&letters.signed);
    vec![
        sent("painted-over", saved(None)),
        sent("of-another-version", saved(Some("loi 0.0.9"))),
        sent("of-another-edition", saved(Some("loi 0.1.0+1.000000000000"))),
        sent("saved-again", {
            let mut document = lopdf::Document::load_mem(&letters.one).unwrap();
            let mut bytes = Vec::new();
            document.save_to(&mut bytes).unwrap();
            sign(&bytes, FIRST, Place::Field("Signature"))
        }),
        sent("metadata-of-another-program", replaced("<xmp:CreatorTool>loi ", "<xmp:CreatorTool>lou ")),
        sent("title-in-metadata-alone", replaced("Letter of intent: Sundby", "Letter of regret: Sundby")),
        sent("one-bit", flipped),
        sent("something-before-it", prefixed),
        sent("unsigned", letters.one.clone()),
        sent("half-signed", letters.half.clone()),
        sent("signed-for-another", {
            // The signature of one letter appended to another.
            let update = letters.signed[letters.one.len()..].to_vec();
            [&letters.two[..], &update].concat()
        }),
        sent("nothing-but-an-update", Update::of(&letters.one).finish()),
    ]
}
