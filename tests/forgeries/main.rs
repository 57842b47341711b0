//! Forged letters, made from genuine ones in every way that is known: none may pass for what it is not.
//!
//! Each class of forgeries is a module. A forgery is what somebody would send back to have stated something other than
//! what was signed, or to make a letter look signed by somebody who has not signed it. There are also the letters that
//! forgeries are made from, and changes that honest programs make (`genuine`), which have to be accepted.
//! `FORGERIES=FOLDER cargo test --test forgeries` writes all of them for other readers; see `tests/referees`.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod content;
mod document;
mod drawing;
mod field;
mod genuine;
mod key;
mod letter;
mod metadata;
mod order;
mod permission;
mod replay;
mod restored;
mod syntax;
mod validation;

#[path = "../sign/mod.rs"]
mod sign;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use letter_of_intent::produce::{Cargo, Seal, Verdict, Verified, cargo};

use letter::Letters;

/// A file that somebody sends back.
pub struct Sent {
    /// A description.
    pub name: &'static str,
    /// The content of the file.
    pub bytes: Vec<u8>,
}

/// A file with this description.
pub fn sent(name: &'static str, bytes: Vec<u8>) -> Sent {
    Sent { name, bytes }
}

/// The classes of forgeries.
fn classes(letters: &Letters) -> Vec<(&'static str, Vec<Sent>)> {
    vec![
        ("content", content::all(letters)),
        ("document", document::all(letters)),
        ("drawing", drawing::all(letters)),
        ("field", field::all(letters)),
        ("key", key::all(letters)),
        ("metadata", metadata::all(letters)),
        ("order", order::all(letters)),
        ("permission", permission::all(letters)),
        ("replay", replay::all(letters)),
        ("restored", restored::all(letters)),
        ("syntax", syntax::all(letters)),
        ("validation", validation::all(letters)),
        ("version", letter::all(letters)),
    ]
}

/// Whether a file would count as a properly signed letter.
fn is_taken(verified: &Verified) -> bool {
    verified.verdict == Verdict::Intact && verified.is_signed()
}

#[test]
fn no_forgery_is_taken_for_a_letter() {
    let letters = Letters::new();
    let classes = classes(&letters);
    let (mut taken, mut names) = (Vec::new(), BTreeSet::new());
    for (class, forgeries) in &classes {
        for forgery in forgeries {
            let name = format!("{class}/{}", forgery.name);
            match letters.verify(&forgery.bytes) {
                Ok(verified) if is_taken(&verified) => taken.push(name.clone()),
                Ok(verified) if std::env::var_os("FORGERIES").is_some() => {
                    println!(
                        "{name}: {:?} {:?}",
                        verified.verdict,
                        verified.fields.iter().map(Seal::of).collect::<Vec<_>>()
                    );
                }
                Err(refusal) if std::env::var_os("FORGERIES").is_some() => println!("{name}: {refusal}"),
                _ => {}
            }
            write_out(&format!("forged/{}", name.replace('/', "-")), &forgery.bytes);
            assert!(names.insert(name), "{class}/{} is there twice", forgery.name);
        }
    }
    assert!(taken.is_empty(), "{} of {} are taken for letters: {taken:#?}", taken.len(), names.len());
    assert!(
        names.len() >= 120 && classes.len() >= 12,
        "{} forgeries in {} classes",
        names.len(),
        classes.len()
    );
}

/// A folder has other files as well, such as scans, which are left out. No forged letter may pass for one of these, or a
/// partner would be missing without a word.
#[test]
fn no_forgery_is_sorted_out_as_something_else() {
    let letters = Letters::new();
    let mut passed = Vec::new();
    for (class, forgeries) in classes(&letters) {
        for forgery in forgeries {
            if matches!(cargo(&forgery.bytes), Cargo::Summary | Cargo::Nothing) {
                passed.push(format!("{class}/{}", forgery.name));
            }
        }
    }
    assert!(passed.is_empty(), "{passed:#?}");
}

#[test]
fn what_honest_programs_leave_behind_is_taken() {
    let letters = Letters::new();
    let Letters { one, two, paper, with_logo, .. } = &letters;
    for (name, letter) in [("one", one), ("two", two), ("paper", paper), ("with-logo", with_logo)] {
        write_out(&format!("sent/{name}"), letter);
    }
    for genuine in genuine::all(&letters) {
        let verified =
            letters.verify(&genuine.bytes).unwrap_or_else(|refusal| panic!("{}: {refusal}", genuine.name));
        assert!(is_taken(&verified), "{}: {:#?} {:#?}", genuine.name, verified.verdict, verified.fields);
        write_out(&format!("genuine/{}", genuine.name), &genuine.bytes);
    }
}

/// Writes a file for other readers, if they are wanted.
fn write_out(name: &str, bytes: &[u8]) {
    let Some(folder) = std::env::var_os("FORGERIES") else { return };
    let path = Path::new(&folder).join(format!("{name}.pdf"));
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}
