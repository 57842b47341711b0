//! A letter that came back: a worker looks at it, the partner is told what it is, and it is kept if it counts.

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

/// The folder for signed letters that were replaced by others.
const REPLACED: &str = "replaced";

/// What there is to say about a letter that was handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What the file is.
    pub what: What,
    /// Who has signed it, and when.
    pub signatures: Vec<String>,
}

/// What a file that was handed in as a letter turns out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// No file, or an empty one.
    Nothing,
    /// This partner's letter, and how far it has come.
    Letter(Stage),
    /// Not a letter that this program made; perhaps a scan.
    NotALetter,
    /// The letter of another partner.
    AnotherPartner,
    /// A letter that does not say what was sent last.
    OtherData,
    /// The partner has sent nothing that a letter could be made from.
    NothingSent,
    /// A letter that is not fully signed, whereas the one that is here already is.
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

/// Looks at a letter from a partner, and keeps it if it counts. The caller must hold a place in the queue.
///
/// # Errors
/// Something is wrong on the server's side, such as a full disk.
pub fn take_back(visit: &Visit, letter: &[u8]) -> Result<Told, Problems> {
    take_back_looked_at(visit, letter, look(visit, letter)?.as_ref())
}

/// Looks at a letter from any of the partners, and keeps it if it counts. Also returns the name of the partner that it
/// belongs to, if that can be told. The caller must hold a place in the queue.
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
    // The place where a batch has put its letter, or else where it would put it.
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

/// Keeps a signed letter that is about to be replaced.
fn set_aside(folder: &Path, name: &str, letter: &[u8]) -> Result<(), Diagnostic> {
    let folder = folder.join(REPLACED);
    write::make_folder(&folder)?;
    write::file(&folder.join(format!("{name}-{}.pdf", short_hash(letter))), letter)
}

/// The contribution that a partner has sent, if any.
fn sent(visit: &Visit) -> Result<Option<Contribution>, Diagnostic> {
    let sent = visit.site.store.open(&visit.name, &visit.invited.label)?.filed.map(|filed| filed.to_file());
    let application = Some(&visit.application.read.model);
    let read = sent.and_then(|text| input::read_contribution("", text.as_bytes(), application, None).value);
    Ok(read.map(|read| read.model))
}

/// What a worker finds out about a letter; none if it cannot be read.
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

/// The contribution that a letter states; none if this program did not make the letter.
fn states(verified: &Verified) -> Option<&Contribution> {
    let data = verified.data.as_ref().filter(|_| verified.verdict != Verdict::NotOurs);
    data.map(|(_, contribution)| &contribution.read.model)
}

fn is_same_partner(one: &Contribution, other: &Contribution) -> bool {
    group(&[Partner::of(&one.organization), Partner::of(&other.organization)]).len() == 1
}

impl Told {
    /// A finding without signatures.
    pub fn of(what: What) -> Self {
        Self { what, signatures: Vec::new() }
    }

    /// What there is to say about a letter, compared with the contribution that the partner has sent.
    fn new(verified: Option<&Verified>, own: &Contribution, words: &Words) -> Self {
        let Some((verified, theirs)) = verified.and_then(|verified| Some((verified, states(verified)?)))
        else {
            return Self::of(What::NotALetter);
        };
        let signatures = verified.signature_fields().filter_map(|field| field.signature.as_ref());
        let signatures = signatures.map(|signature| {
            let names = [signature.signer.as_deref(), signature.organization.as_deref()];
            let mut names: Vec<&str> = names.into_iter().flatten().collect();
            // A certificate of an organisation has the same name twice.
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
