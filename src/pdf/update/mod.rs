//! What was added to a letter after it was made, update by update.
//!
//! A signature is an update at the end of a file, and an update can change everything that the file shows. So each
//! update is read as strictly as possible (`syntax`, `table`, `members`), and each of its objects has to serve
//! something that signing needs (`turn`): a signature in a field of the letter or in an added field (`form`, `widget`,
//! `value`), its appearance (`drawing`, `content`, `operators`, `extent`), the data to validate it (`validation`), or what a program records about itself
//! when it writes a file (`document`). Anything that serves no purpose, or changes anything else, is an [`Intrusion`].
//! Thus every state that somebody signed is that same letter; a change that was made for one signature and then undone
//! is found as well.
//!
//! The letter itself is not examined here: the caller says which bytes are its own, having made it again or knowing
//! their hash.

mod content;
mod document;
mod drawing;
mod extent;
mod form;
mod intrusion;
mod members;
mod operators;
mod permission;
mod syntax;
mod table;
mod turn;
mod validation;
mod value;
mod widget;

use std::collections::{BTreeMap, BTreeSet};

use super::area::Area;
use super::compare;
use super::error::Error;
use super::object::{Object, Ref};
use super::pages::Pages;
use super::read::{Budget, File, guarded};
use super::signatures::{self, Coverage, FieldState, Roots};
use super::text;
use form::{Field, FormTurn};
pub use intrusion::{Added, Intrusion, When};
use permission::Permission;
use syntax::Update;
use turn::{Role, Turn};

/// The most updates that are read. Each signatory makes one, and programs that keep signatures verifiable make some
/// more.
const UPDATES: usize = 100;

/// How far beside text an addition has to stay, in points: a digit in front of a number makes it another number.
const BESIDE: f64 = 18.0;

/// How much of a text is quoted, in characters.
const EXCERPT: usize = 120;

/// What was added to a letter.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Additions {
    /// Everything that may not be there, in the order in which it was found.
    pub intrusions: Vec<Added>,
    /// The signature fields as they are now: those of the letter, then those added.
    pub fields: Vec<FieldState>,
    /// The signatures on pages, outside the fields of the letter.
    pub laid: Vec<Laid>,
}

/// A signature on a page, outside the fields of the letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Laid {
    /// The name of the field that was added for it.
    pub field: String,
    /// The page, counted from zero.
    pub page: usize,
    /// The area that it covers.
    pub area: Area,
    /// The field that it covers, or the text that it covers or stands close beside, or else "a picture" or "a drawing"
    /// of the letter that it covers; empty if there is nothing.
    pub covers: String,
    /// What it shows.
    pub shows: Shown,
}

/// What a signature shows.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Shown {
    /// Its text, in one line; empty where there is none, or none that can be read.
    pub text: String,
    /// Whether there is a picture or a drawing, or anything else that is not readable text.
    pub has_picture: bool,
}

/// Examines what follows the first `made` bytes of a letter, which are the letter as it was made.
///
/// The work and the memory that this takes are bounded, whatever the bytes are.
///
/// # Errors
/// See [`Error`]. Faults in what follows are not errors: they are reported as intrusions.
pub fn additions(letter: &[u8], made: usize, roots: &Roots) -> Result<Additions, Error> {
    guarded(|| {
        let budget = Budget::stranger();
        budget.admit(letter)?;
        let base = File::open(letter.get(..made).unwrap_or(letter), budget)?;
        let mut history = History::of(&base)?;
        let mut at = made.min(letter.len());
        let mut file = base.updated(letter, &BTreeMap::new(), base.trailer(), base.newest_table());
        while at < letter.len() {
            if history.updates == UPDATES {
                return Err(Error::TooLarge("more than a hundred updates"));
            }
            history.updates += 1;
            let update = match Update::read(letter, at, file.budget()) {
                Ok(update) => update,
                Err(error) => {
                    history.note(Intrusion::of(error)?);
                    break;
                }
            };
            let next = file.updated(letter, &update.objects, &update.trailer, update.table);
            history.turn(&base, &file, &next, &update)?;
            at = update.range.end;
            file = next;
        }
        history.finish(&base, &file, roots)
    })
}

/// What is known after some updates.
struct History {
    /// How many updates there were.
    updates: usize,
    roles: BTreeMap<u32, Role>,
    fields: Vec<Field>,
    permissions: Vec<Permission>,
    /// The intrusions, each with the number of its update.
    found: Vec<(usize, Intrusion)>,
    /// What was done since the last signature and is only justified by another one, each with the number of its update.
    unsigned: Vec<(usize, Intrusion)>,
    /// The names of the fields that were signed, each with the number of its update.
    signed: Vec<(usize, String)>,
}

impl History {
    /// The letter itself, before any update.
    fn of(file: &File) -> Result<Self, Error> {
        let fields = form::own_fields(file)?;
        let mut roles = BTreeMap::new();
        let catalog = file.catalog()?;
        let catalog = catalog.as_dict().ok_or(Error::Lacking("there is no catalog"))?;
        let reference = |key: &str| catalog.get(key.as_bytes()).and_then(Object::as_ref);
        let trailer = |key: &str| file.trailer().get(key.as_bytes()).and_then(Object::as_ref);
        let mut take = |reference: Option<Ref>, role| {
            if let Some(reference) = reference {
                roles.insert(reference.number, role);
            }
        };
        take(trailer("Root"), Role::Catalog);
        take(trailer("Info"), Role::Info);
        take(reference("Metadata"), Role::Metadata);
        take(reference("AcroForm"), Role::Form);
        if let Some(form) = file.entry(catalog, "AcroForm")?
            && let Some(form) = form.as_dict()
        {
            take(form.get(b"Fields".as_slice()).and_then(Object::as_ref), Role::FieldList);
        }
        for page in Pages::of(file, catalog)?.references() {
            take(Some(page), Role::Page);
            let object = file.object(page)?;
            let list = object.value.as_dict().and_then(|dict| dict.get(b"Annots".as_slice()));
            take(list.and_then(Object::as_ref), Role::PageList(page.number));
        }
        for field in &fields {
            take(Some(field.reference), Role::Field);
        }
        let (permissions, found, unsigned, signed) = Default::default();
        Ok(Self { updates: 0, roles, fields, permissions, found, unsigned, signed })
    }

    /// Notes an intrusion.
    fn note(&mut self, what: Intrusion) {
        self.found.push((self.updates, what));
    }

    /// Judges one more update.
    fn turn(&mut self, made: &File, before: &File, after: &File, update: &Update) -> Result<(), Error> {
        let (claimed, found, unsigned) = Default::default();
        let mut turn = Turn { before, after, update, roles: &mut self.roles, claimed, found, unsigned };
        turn.trailer();
        let outcome = turn.document().and_then(|()| {
            let validation = turn.validation()?;
            Ok((turn.form(&mut self.fields)?, validation))
        });
        let (form, has_validation) = match outcome {
            Ok(outcome) => outcome,
            Err(error) => {
                let intrusion = Intrusion::of(error)?;
                turn.intrusion(intrusion);
                (FormTurn::default(), false)
            }
        };
        let is_needless = |number: &u32| !turn.claimed.contains(number) && !update.holders.contains(number);
        let needless: Vec<u32> = update.objects.keys().copied().filter(is_needless).collect();
        if !needless.is_empty() {
            turn.intrusion(Intrusion::Objects(needless));
        }
        let mut found = turn.found;
        // Where possible, a change is reported in words instead of by object numbers.
        if found.iter().any(|what| matches!(what, Intrusion::Objects(_)))
            && let Ok(differences) = compare::between(made, after)
            && !differences.is_empty()
        {
            found.retain(|what| !matches!(what, Intrusion::Objects(_)));
            found.extend(differences.into_iter().map(Intrusion::Differs));
        }
        self.unsigned.extend(turn.unsigned.into_iter().map(|what| (self.updates, what)));
        self.found.extend(found.into_iter().map(|what| (self.updates, what)));
        self.order(after, &form, has_validation)
    }

    /// Judges whether the update could do this at this point.
    fn order(&mut self, after: &File, turn: &FormTurn, has_validation: bool) -> Result<(), Error> {
        if turn.filled.len() > 1 {
            self.note(Intrusion::Document("several signatures came at once".to_owned()));
        }
        let (mut found, mut is_signed) = (Vec::new(), false);
        for index in &turn.filled {
            let Some(field) = self.fields.get(*index) else { continue };
            let Some(value) = field.value else { continue };
            if signatures::is_time_stamp(after, value)? {
                if field.is_own || field.area.is_some() {
                    let what = "a time stamp is to be seen, or stands in the place of a signature";
                    found.push(Intrusion::Field(field.name.clone(), what));
                }
                continue;
            }
            for permission in &self.permissions {
                if let Some(what) = permission.forbids_filling(field) {
                    found.push(Intrusion::Forbidden(permission.field.clone(), what));
                }
            }
            is_signed = true;
            self.signed.push((self.updates, field.name.clone()));
            self.permissions.push(Permission::of(after, field, value)?);
        }
        found.into_iter().for_each(|what| self.note(what));
        if is_signed {
            self.unsigned.clear();
        }
        for index in turn.added.iter().filter(|index| !turn.filled.contains(index)) {
            if let Some(field) = self.fields.get(*index) {
                let what = format!("the field `{}` was added", field.name);
                self.unsigned.push((self.updates, Intrusion::Needless(what)));
            }
        }
        let is_bad = self.found.iter().any(|(update, _)| *update == self.updates);
        if turn.filled.is_empty() && turn.added.is_empty() && !has_validation && !is_bad {
            let what = "the file was saved again".to_owned();
            self.unsigned.push((self.updates, Intrusion::Needless(what)));
        }
        Ok(())
    }

    /// The outcome of all updates.
    fn finish(mut self, made: &File, file: &File, roots: &Roots) -> Result<Additions, Error> {
        self.found.append(&mut self.unsigned);
        let laid = self.laid(made, file)?;
        for laid in laid.iter().filter(|laid| !laid.covers.is_empty()) {
            let Laid { field, page, covers, .. } = laid;
            let signed = self.signed.iter().find(|(_, name)| name == field);
            let when = signed.map_or(self.updates, |(update, _)| *update);
            self.found.push((when, Intrusion::Covers(field.clone(), page + 1, covers.clone())));
        }
        let intrusions = self.told();
        let first = self.found.iter().map(|(update, _)| *update).min();
        let mut fields = Vec::new();
        for field in &self.fields {
            let is_other = self
                .signed
                .iter()
                .any(|(signed, name)| *name == field.name && first.is_some_and(|first| first <= *signed));
            let coverage = if is_other { Some(Coverage::Other) } else { field.coverage(file) };
            let signature = match field.value {
                Some(value) => Some(signatures::of_value(file, value, coverage, roots)?),
                None => None,
            };
            fields.push(FieldState { name: field.name.clone(), is_own: field.is_own, signature });
        }
        Ok(Additions { intrusions, fields, laid })
    }

    /// All intrusions, with when they were added.
    fn told(&self) -> Vec<Added> {
        let (mut told, mut known) = (Vec::new(), BTreeSet::new());
        for (update, what) in &self.found {
            let later = self.signed.iter().find(|(signed, _)| signed >= update);
            let when = match later {
                Some((_, field)) => When::Before(field.clone()),
                None if self.signed.is_empty() => When::Unsigned,
                None => When::After,
            };
            let added = Added { what: what.clone(), when };
            if known.insert(added.clone()) {
                told.push(added);
            }
        }
        told
    }

    /// The signatures on pages, with what they cover of the letter as it was made.
    fn laid(&self, made: &File, file: &File) -> Result<Vec<Laid>, Error> {
        let catalog = made.catalog()?;
        let catalog = catalog.as_dict().ok_or(Error::Lacking("there is no catalog"))?;
        let pages = Pages::of(made, catalog)?;
        let mut laid = Vec::new();
        for field in self.fields.iter().filter(|field| !field.is_own) {
            let (Some(page), Some(area)) = (field.page, field.area) else { continue };
            let Some(under) = pages.list.get(page) else { continue };
            let mut drawn = text::of_page(made, under)?;
            drawn.words.retain(|words| words.area.overlaps(&area.wider(BESIDE)));
            // A field can only cover those that were there before it.
            let earlier = self.fields.iter().take_while(|other| other.reference != field.reference);
            let mut beneath = earlier.filter(|other| {
                other.page == Some(page) && other.area.is_some_and(|other| other.overlaps(&area))
            });
            let text = excerpt(&drawn.text());
            let covers = match beneath.next() {
                Some(other) => format!("the field {}", other.name),
                None if text.is_empty() => {
                    let mark = drawn.marks.iter().find(|mark| mark.area.overlaps(&area));
                    mark.map(|mark| mark.what.to_owned()).unwrap_or_default()
                }
                None => text,
            };
            let shows = shown(file, field)?;
            laid.push(Laid { field: field.name.clone(), page, area, covers, shows });
        }
        Ok(laid)
    }
}

/// What a field shows, if it was given an appearance.
fn shown(file: &File, field: &Field) -> Result<Shown, Error> {
    let Some(appearance) = field.appearance else { return Ok(Shown::default()) };
    match text::of_drawing(file, &*file.object(appearance)?) {
        Ok(drawn) => {
            let text = excerpt(&drawn.text());
            let is_unreadable = text.contains(char::REPLACEMENT_CHARACTER);
            Ok(Shown { text, has_picture: drawn.has_picture || is_unreadable })
        }
        Err(error @ (Error::TooLarge(_) | Error::Broken)) => Err(error),
        Err(_) => Ok(Shown { text: String::new(), has_picture: true }),
    }
}

/// A text, cut off if it is long.
fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", text.split_at(end).0.trim_end()),
        None => text.to_owned(),
    }
}
