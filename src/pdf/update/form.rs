//! The form of a letter: which fields an update may fill, and which it may add.

use crate::pdf::area::Area;
use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object, Ref};
use crate::pdf::pages::Pages;
use crate::pdf::read::File;
use crate::pdf::signatures::{Coverage, FIELDS};

use super::drawing;
use super::excerpt;
use super::intrusion::Intrusion;
use super::turn::{Role, Turn, references};
use super::widget;

/// The refusal of a file with more than [`FIELDS`] fields.
const MANY: Error = Error::TooLarge("more than a thousand signature fields");

/// The entries of a form that signing may change; each is judged separately.
const FORM: [&str; 5] = ["Fields", "SigFlags", "DA", "DR", "NeedAppearances"];

/// The entries of a field that signing may change.
const FILLED: [&str; 6] = ["V", "AP", "F", "M", "DA", "MK"];

/// A signature field, after the updates judged so far.
#[derive(Debug, Clone)]
pub(super) struct Field {
    /// Its object.
    pub reference: Ref,
    /// Its name.
    pub name: String,
    /// Whether the letter was made with it.
    pub is_own: bool,
    /// The page that it is on, counted from zero.
    pub page: Option<usize>,
    /// The area that it covers there.
    pub area: Option<Area>,
    /// Its value, once a signature has been put there as it should be.
    pub value: Option<Ref>,
    /// Where the part of the file ends that its signature covers, once that is certain.
    pub signed_until: Option<usize>,
    /// Its appearance, if the signatory gave it one.
    pub appearance: Option<Ref>,
}

impl Field {
    /// How much of the file its signature covers, if that is known.
    pub fn coverage(&self, file: &File) -> Option<Coverage> {
        let rest = file.bytes().get(self.signed_until?..)?;
        Some(match rest.trim_ascii().is_empty() {
            true => Coverage::WholeFile,
            false => Coverage::WholeRevision,
        })
    }
}

/// What an update did to the form.
#[derive(Debug, Default)]
pub(super) struct FormTurn {
    /// The fields that were filled, by their index among all fields.
    pub filled: Vec<usize>,
    /// The fields that were added, likewise.
    pub added: Vec<usize>,
}

/// The fields that a file was made with.
///
/// # Errors
/// See [`Error`].
pub(super) fn own_fields(file: &File) -> Result<Vec<Field>, Error> {
    let catalog = file.catalog()?;
    let catalog = catalog.as_dict().ok_or(Error::Lacking("there is no catalog"))?;
    let pages: Vec<Ref> = Pages::of(file, catalog)?.references().collect();
    let mut fields = Vec::new();
    for reference in references(&listed(file, form_of(file, catalog)?.as_ref())?).unwrap_or_default() {
        if fields.len() == FIELDS {
            return Err(MANY);
        }
        let object = file.object(reference)?;
        let Some(dict) = object.value.as_dict() else { continue };
        let on = dict.get(b"P".as_slice()).and_then(Object::as_ref);
        // Our letters are made unsigned; other files may not be. Either way, a signature belongs to one field.
        let value = dict.get(b"V".as_slice()).and_then(Object::as_ref);
        let value = value.filter(|_| fields.iter().all(|field: &Field| field.value != value));
        fields.push(Field {
            reference,
            name: file.text(dict.get(b"T".as_slice()))?.unwrap_or_default(),
            is_own: true,
            page: on.and_then(|on| pages.iter().position(|page| *page == on)),
            area: widget::area(dict),
            value,
            signed_until: None,
            appearance: None,
        });
    }
    Ok(fields)
}

impl Turn<'_, '_> {
    /// Judges the form, its fields, and what is laid on the pages.
    ///
    /// # Errors
    /// See [`Error`].
    pub(super) fn form(&mut self, fields: &mut Vec<Field>) -> Result<FormTurn, Error> {
        let other = |what: &str| Intrusion::Document(what.to_owned());
        let (before_root, after_root) = (self.before.catalog()?, self.after.catalog()?);
        let (Some(before_root), Some(after_root)) = (before_root.as_dict(), after_root.as_dict()) else {
            return Ok(FormTurn::default());
        };
        let entry = |dict: &Dict| dict.get(b"AcroForm".as_slice()).cloned();
        let (at_before, at_after) = (entry(before_root), entry(after_root));
        match (&at_before, &at_after) {
            (Some(Object::Ref(before)), Some(Object::Ref(after))) if before != after => {
                self.intrusion(other("its form is another"));
            }
            (Some(_), None) => self.intrusion(other("its form is gone")),
            _ => {}
        }
        if let Some(Object::Ref(form)) = &at_after
            && self.has(*form)
            && !self.claim(*form, Role::Form)
        {
            self.intrusion(other("its form is something else"));
        }
        let before = form_of(self.before, before_root)?.unwrap_or_default();
        let after = form_of(self.after, after_root)?.unwrap_or_default();
        if self.same_but(&before, &after, &FORM)?.is_some() || !self.is_plain_form(&before, &after)? {
            self.intrusion(other("its form does more than to hold fields"));
        }
        if let Some(Object::Ref(list)) = after.get(b"Fields".as_slice())
            && self.has(*list)
            && !self.claim(*list, Role::FieldList)
        {
            self.intrusion(other("the list of its fields is something else"));
        }
        let filled = self.filled(fields)?;
        let (old, new) = (listed(self.before, Some(&before))?, listed(self.after, Some(&after))?);
        let added = match new.strip_prefix(old.as_slice()).and_then(references) {
            Some(added) => self.added(&added, fields)?,
            None => {
                self.intrusion(other("its form has other fields"));
                Vec::new()
            }
        };
        self.pages(&added, fields)?;
        let mut turn = FormTurn { filled, added };
        turn.filled.extend(
            turn.added
                .iter()
                .copied()
                .filter(|index| fields.get(*index).is_some_and(|field| field.value.is_some())),
        );
        if turn.filled.is_empty() && self.same_but(&before, &after, &["Fields"])?.is_some() {
            self.unsigned.push(other("its form has other settings"));
        }
        Ok(turn)
    }

    /// Whether a form adds nothing but the look of text fields, of which a letter has none, and goes on saying that
    /// there are signatures.
    fn is_plain_form(&mut self, before: &Dict, after: &Dict) -> Result<bool, Error> {
        let entry = |key: &str| {
            let (before, after) = (before.get(key.as_bytes()), after.get(key.as_bytes()));
            after.filter(|_| before != after)
        };
        let flags = |form: &Dict| form.get(b"SigFlags".as_slice()).map_or(Some(0), Object::as_integer);
        let (old, new) = (flags(before).unwrap_or(0), flags(after));
        let keeps_flags = new.is_some_and(|new| old == new || (0..4).contains(&new) && new & old == old);
        let look = entry("DA").is_none_or(|look| look.as_string().is_some());
        let need = entry("NeedAppearances").is_none_or(|need| *need == Object::Bool(false));
        let Some(resources) = entry("DR").cloned() else { return Ok(keeps_flags && look && need) };
        Ok(keeps_flags && look && need && drawing::resources(self, &resources)?)
    }

    /// Judges the fields that existed before.
    fn filled(&mut self, fields: &mut [Field]) -> Result<Vec<usize>, Error> {
        let mut filled = Vec::new();
        for (index, field) in fields.iter_mut().enumerate() {
            if !self.has(field.reference) {
                continue;
            }
            let refused = |what| Intrusion::Field(field.name.clone(), what);
            let (before, after) = (self.before.object(field.reference)?, self.after.object(field.reference)?);
            let is_claimed = self.claim(field.reference, Role::Field);
            let (Some(before), Some(after)) = (before.value.as_dict(), after.value.as_dict()) else {
                self.intrusion(refused("it is no field any more"));
                continue;
            };
            if !is_claimed || after.contains_key(b"Length".as_slice()) {
                self.intrusion(refused("it is something else"));
            }
            // A program may rewrite the field as it was.
            if self.same_but(before, after, &[])?.is_none() {
                continue;
            }
            if before.contains_key(b"V".as_slice()) {
                self.intrusion(refused("it was changed after it had been signed"));
                continue;
            }
            let Some(value) = after.get(b"V".as_slice()).and_then(Object::as_ref) else {
                self.intrusion(refused("it was changed and not signed"));
                continue;
            };
            if self.same_but(before, after, &FILLED)?.is_some() {
                self.intrusion(refused("it is another field"));
            }
            if !widget::keeps_flags(before, after) || !widget::is_plain(after) {
                self.intrusion(refused("it is shown in another way"));
            }
            let (old, new) = (before.get(b"AP".as_slice()), after.get(b"AP".as_slice()));
            if old != new {
                field.appearance = drawing::appearance(self, &field.name, new, field.area.is_some())?;
            }
            if self.value(&field.name, value)? {
                field.value = Some(value);
                field.signed_until = Some(self.update.end);
                filled.push(index);
            }
        }
        Ok(filled)
    }

    /// Judges the fields that were added, apart from their places on the pages. Returns their indices among all fields.
    fn added(&mut self, added: &[Ref], fields: &mut Vec<Field>) -> Result<Vec<usize>, Error> {
        let mut places = Vec::new();
        if fields.len() + added.len() > FIELDS {
            return Err(MANY);
        }
        for &reference in added {
            let (object, is_new) = (self.after.object(reference)?, self.is_new(reference));
            let Some(dict) = object.value.as_dict().filter(|_| object.data.is_none()) else {
                self.intrusion(Intrusion::Objects(vec![reference.number]));
                continue;
            };
            let full_name = self.after.text(dict.get(b"T".as_slice()))?.unwrap_or_default();
            let name = excerpt(&full_name);
            if name != full_name {
                self.intrusion(Intrusion::Field(name.clone(), "its name is too long"));
            }
            if !is_new || self.claimed.contains(&reference.number) || !self.claim(reference, Role::Field) {
                self.intrusion(Intrusion::Field(name, "it was something else before"));
                continue;
            }
            if name.is_empty() || fields.iter().any(|field| field.name == name) {
                self.intrusion(Intrusion::Field(
                    name.clone(),
                    "there is another field of this name, or it has none",
                ));
            }
            if let Some(what) = widget::added(self.after, dict)? {
                self.intrusion(Intrusion::Field(name.clone(), what));
            }
            let area = widget::area(dict);
            let appearance = match dict.get(b"AP".as_slice()) {
                None => None,
                appearance => drawing::appearance(self, &name, appearance, area.is_some())?,
            };
            if area.is_none() && !drawing::is_nothing(self.after, appearance)? {
                self.intrusion(Intrusion::Field(name.clone(), "it shows something and has no room for it"));
            }
            let mut value = None;
            if let Some(signature) = dict.get(b"V".as_slice()) {
                match signature.as_ref() {
                    Some(signature) => {
                        value = self.value(&name, signature)?.then_some(signature);
                    }
                    None => self
                        .intrusion(Intrusion::Field(name.clone(), "its signature is no object of its own")),
                }
            }
            places.push(fields.len());
            let signed_until = value.map(|_| self.update.end);
            let (is_own, page) = (false, None);
            fields.push(Field { reference, name, is_own, page, area, value, signed_until, appearance });
        }
        Ok(places)
    }

    /// Judges the pages: each may get the fields that were added, and nothing else.
    fn pages(&mut self, added: &[usize], fields: &mut [Field]) -> Result<(), Error> {
        let catalog = self.before.catalog()?;
        let Some(catalog) = catalog.as_dict() else { return Ok(()) };
        for (page, reference) in Pages::of(self.before, catalog)?.references().enumerate() {
            let is_touched = self.has(reference);
            let (before, after) = (self.before.object(reference)?, self.after.object(reference)?);
            let (Some(before), Some(after)) = (before.value.as_dict(), after.value.as_dict()) else {
                self.intrusion(Intrusion::Page(page + 1, "it is no page any more"));
                continue;
            };
            if is_touched
                && (!self.claim(reference, Role::Page)
                    || self.same_but(before, after, &["Annots"])?.is_some())
            {
                self.intrusion(Intrusion::Page(page + 1, "it shows something else"));
            }
            if let Some(Object::Ref(list)) = after.get(b"Annots".as_slice())
                && self.has(*list)
                && !self.claim(*list, Role::PageList(reference.number))
            {
                self.intrusion(Intrusion::Page(page + 1, "the list of what lies on it is something else"));
            }
            let (old, new) = (list(self.before, before, "Annots")?, list(self.after, after, "Annots")?);
            let Some(laid) = new.strip_prefix(old.as_slice()).and_then(references) else {
                self.intrusion(Intrusion::Page(page + 1, "it has other fields, notes or links"));
                continue;
            };
            for laid in laid {
                let field = added.iter().filter_map(|index| fields.get(*index).map(|field| (*index, field)));
                let field = field
                    .filter(|(_, field)| field.reference == laid && field.page.is_none())
                    .map(|it| it.0)
                    .next();
                match field.and_then(|index| fields.get_mut(index)) {
                    Some(field) => field.page = Some(page),
                    None => {
                        self.intrusion(Intrusion::Page(page + 1, "something lies on it that is no signature"))
                    }
                }
            }
            for index in added {
                let Some(field) = fields.get(*index).filter(|field| field.page == Some(page)) else {
                    continue;
                };
                let object = self.after.object(field.reference)?;
                let on = object
                    .value
                    .as_dict()
                    .and_then(|dict| dict.get(b"P".as_slice()))
                    .and_then(Object::as_ref);
                if on != Some(reference) {
                    self.intrusion(Intrusion::Field(
                        field.name.clone(),
                        "it is on another page than it says",
                    ));
                }
            }
        }
        for field in added.iter().filter_map(|index| fields.get(*index)) {
            if field.page.is_none() && field.area.is_some() {
                self.intrusion(Intrusion::Field(field.name.clone(), "it lies on no page"));
            }
        }
        Ok(())
    }
}

/// The entries of a form.
fn form_of(file: &File, catalog: &Dict) -> Result<Option<Dict>, Error> {
    let form = file.entry(catalog, "AcroForm")?;
    Ok(form.and_then(|form| form.as_dict().cloned()))
}

/// The fields of a form, in order.
fn listed(file: &File, form: Option<&Dict>) -> Result<Vec<Object>, Error> {
    form.map(|form| list(file, form, "Fields")).transpose().map(Option::unwrap_or_default)
}

fn list(file: &File, dict: &Dict, key: &str) -> Result<Vec<Object>, Error> {
    let Some(list) = file.entry(dict, key)? else { return Ok(Vec::new()) };
    let items = file.items(&list)?;
    // Many pages may have the same list.
    file.budget().take_values(items.len())?;
    Ok(items.to_vec())
}
