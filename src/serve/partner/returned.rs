//! A letter that came back: looked at by a worker, told in plain words, and kept where letters that came back lie.

use std::path::{Path, PathBuf};

use crate::batch;
use crate::diagnostic::{Diagnostic, Problems};
use crate::disk::letters::read_letter;
use crate::disk::{inputs, write};
use crate::input;
use crate::model::Contribution;
use crate::model::partner::{Partner, group};
use crate::produce::{Against, Verdict, Verified};
use crate::status::{Stage, stage};
use crate::template::DocumentKind;
use crate::words::Words;

use super::super::http::Visit;
use super::super::store::short_hash;

/// Where letters go that were signed and have been replaced by another one.
const REPLACED: &str = "replaced";

/// What there is to say about a letter that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What it is.
    pub what: What,
    /// Who has signed it and when.
    pub signatures: Vec<String>,
}

/// What a file is that was sent as a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// No file, or one without a byte.
    Nothing,
    /// The letter of this partner, as far as it has come.
    Letter(Stage),
    /// No letter that this program made, perhaps a scan.
    NotALetter,
    /// Somebody else's letter.
    AnotherPartner,
    /// A letter that says something else than what was sent last.
    OtherData,
    /// Nothing was sent yet that it could be the letter of.
    NothingSent,
    /// A letter that fewer have signed than the one that is here already.
    SignedAlready,
}

impl What {
    /// Its name in the catalogues of words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Letter(Stage::Signed) => "signed",
            Self::Letter(Stage::PartlySigned) => "partly-signed",
            Self::Letter(Stage::OnPaper) => "on-paper",
            Self::Letter(Stage::Changed | Stage::Added) => "changed",
            Self::Letter(Stage::OtherVersion) => "other-version",
            Self::Letter(Stage::BrokenSignature | Stage::Unchecked) => "broken-signature",
            Self::Letter(Stage::NoLetter | Stage::Draft | Stage::Unsigned | Stage::Accepted) => "unsigned",
            Self::Nothing => "none",
            Self::NotALetter => "not-a-letter",
            Self::AnotherPartner => "another-partner",
            Self::OtherData => "other-data",
            Self::NothingSent => "nothing-sent",
            Self::SignedAlready => "signed-already",
        }
    }

    /// Whether the letter is kept.
    pub fn is_kept(self) -> bool {
        matches!(self, Self::Letter(Stage::Signed | Stage::PartlySigned | Stage::OnPaper))
    }
}

/// Looks at a letter that a partner sends, and keeps it where it is one that counts. To be called by whoever has a place in
/// the queue.
///
/// # Errors
/// What is wrong on this side, such as a full disk.
pub fn take_back(visit: &Visit, letter: &[u8]) -> Result<Told, Problems> {
    take_back_looked_at(visit, letter, look(visit, letter)?.as_ref())
}

/// Looks at a letter that came back from whichever partner, and keeps it likewise. With it comes the name of the partner
/// whose it is, where that can be told. To be called by whoever has a place in the queue.
///
/// # Errors
/// As [`take_back`].
pub fn take_back_from(
    visit: &Visit,
    names: &[String],
    letter: &[u8],
) -> Result<(Told, Option<String>), Problems> {
    let verified = look(visit, letter)?;
    let Some(theirs) = verified.as_ref().and_then(states) else {
        return Ok((Told::of(What::NotALetter), None));
    };
    for name in names {
        let visit = visit.about(name);
        if sent(&visit)?.is_some_and(|own| is_same_partner(&own, theirs)) {
            return Ok((take_back_looked_at(&visit, letter, verified.as_ref())?, Some(name.clone())));
        }
    }
    Ok((Told::of(What::AnotherPartner), None))
}

fn take_back_looked_at(visit: &Visit, letter: &[u8], verified: Option<&Verified>) -> Result<Told, Problems> {
    let Some(own) = sent(visit)? else { return Ok(Told::of(What::NothingSent)) };
    let mut told = Told::new(verified, &own, &visit.words);
    if !told.what.is_kept() {
        return Ok(told);
    }
    let contribution = visit.site.store.contribution(&visit.name);
    let places = batch::plan::places_of(&contribution).into_iter().map(|place| visit.site.folder.join(place));
    let places: Vec<PathBuf> = places.collect();
    // Where a batch has put its letter, or else would put it.
    let path = places.iter().rfind(|place| inputs::is_there(place)).or(places.first()).ok_or_else(|| {
        Diagnostic::error("internal", format!("`{}` names no letter", contribution.display()))
    })?;
    let _writing = visit.site.store.lock(&visit.name);
    if let Ok(there) = read_letter(path)
        && there != letter
    {
        let before = Told::new(look(visit, &there)?.as_ref(), &own, &visit.words);
        let is_less = told.what != What::Letter(Stage::Signed);
        if before.what == What::Letter(Stage::Signed) && is_less {
            told.what = What::SignedAlready;
            return Ok(told);
        }
        if !before.signatures.is_empty() {
            set_aside(&visit.site.folder, &visit.name, &there)?;
        }
    }
    write::make_folder(inputs::folder_of(path))?;
    write::file(path, letter)?;
    Ok(told)
}

/// A letter that somebody has signed is not lost by another one.
fn set_aside(folder: &Path, name: &str, letter: &[u8]) -> Result<(), Diagnostic> {
    let folder = folder.join(REPLACED);
    write::make_folder(&folder)?;
    write::file(&folder.join(format!("{name}-{}.pdf", short_hash(letter))), letter)
}

/// What a partner has sent, where it has sent anything.
fn sent(visit: &Visit) -> Result<Option<Contribution>, Diagnostic> {
    let sent = visit.site.store.open(&visit.name, &visit.invited.label)?.filed.map(|filed| filed.to_file());
    let application = Some(&visit.application.read.model);
    let read = sent.and_then(|text| input::read_contribution("", text.as_bytes(), application, None).value);
    Ok(read.map(|read| read.model))
}

/// What a worker finds out about a letter; nothing where it cannot be read.
fn look(visit: &Visit, letter: &[u8]) -> Result<Option<Verified>, Problems> {
    let choices = visit.site.choices();
    let recorded = visit.site.recorded()?;
    let against = Against {
        template: choices.template.named(DocumentKind::Letter),
        application: Some(&visit.application),
        recorded: Some(&recorded),
        ..Against::default()
    };
    Ok(visit.site.crew.with(|worker| worker.verify_of("letter.pdf", letter, against)).ok())
}

/// What a letter states that this program made.
fn states(verified: &Verified) -> Option<&Contribution> {
    let data = verified.data.as_ref().filter(|_| verified.verdict != Verdict::NotOurs);
    data.map(|(_, contribution)| &contribution.read.model)
}

fn is_same_partner(one: &Contribution, other: &Contribution) -> bool {
    group(&[Partner::of(&one.organization), Partner::of(&other.organization)]).len() == 1
}

impl Told {
    /// What there is to say where nobody has signed anything.
    pub fn of(what: What) -> Self {
        Self { what, signatures: Vec::new() }
    }

    /// What there is to say about a letter as one of a partner that has sent this.
    fn new(verified: Option<&Verified>, own: &Contribution, words: &Words) -> Self {
        let Some((verified, theirs)) = verified.and_then(|verified| Some((verified, states(verified)?)))
        else {
            return Self::of(What::NotALetter);
        };
        let signatures = verified.signature_fields().filter_map(|field| field.signature.as_ref());
        let signatures = signatures.map(|signature| {
            let names = [signature.signer.as_deref(), signature.organization.as_deref()];
            let mut names: Vec<&str> = names.into_iter().flatten().collect();
            // A certificate of an organisation has no other name.
            names.dedup();
            let names = names.join(", ");
            let who = if names.is_empty() { words.text("web-returned-nameless") } else { names };
            signature
                .time
                .map_or(who.clone(), |time| format!("{who}, {}", words.locale.long_date(time.date())))
        });
        let what = if !is_same_partner(own, theirs) {
            What::AnotherPartner
        } else if own != theirs || !verified.other_application.is_empty() {
            What::OtherData
        } else {
            What::Letter(stage(verified, false))
        };
        Self { what, signatures: signatures.collect() }
    }
}
