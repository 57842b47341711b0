//! What an update may change about the document as a whole.

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object};
use crate::pdf::xmp;

use super::intrusion::Intrusion;
use super::turn::{Role, Turn};

/// The catalog entries that signing may add; each is judged separately.
const CATALOG: [&str; 6] = ["AcroForm", "DSS", "Extensions", "Perms", "Metadata", "Version"];

/// The entries that another program may change when it writes the file.
const INFO: [&str; 2] = ["ModDate", "Producer"];

/// The entries that an extension may have.
const EXTENSION: [&str; 5] = ["Type", "BaseVersion", "ExtensionLevel", "ExtensionRevision", "URL"];

/// The versions of the format that a catalog may name.
const VERSIONS: [&str; 5] = ["1.4", "1.5", "1.6", "1.7", "2.0"];

/// How many object numbers an update may count without using them.
const SPARE: i64 = 1024;

impl Turn<'_, '_> {
    /// Judges the trailer of the update, and whether its new objects take the numbers of others.
    pub(super) fn trailer(&mut self) {
        let (before, after) = (self.before.trailer(), &self.update.trailer);
        let entry = |dict: &Dict, key: &str| dict.get(key.as_bytes()).cloned();
        let integer = |dict: &Dict, key: &str| entry(dict, key)?.as_integer();
        let previous = i64::try_from(self.before.newest_table()).ok();
        let size = integer(before, "Size").unwrap_or(0);
        let most = self.update.objects.keys().chain(&self.update.holders).max().copied().map_or(0, i64::from);
        let counted = integer(after, "Size").unwrap_or(-1);
        let first_id = |dict: &Dict| match entry(dict, "ID")?.as_array()? {
            [first @ Object::String(_), Object::String(_)] => Some(first.clone()),
            _ => None,
        };
        let is_sound = integer(after, "Prev") == previous
            && entry(before, "Root") == entry(after, "Root")
            && entry(before, "Info") == entry(after, "Info")
            && first_id(before).is_some()
            && first_id(before) == first_id(after)
            && (size.max(most + 1)..=size.max(most + 1) + SPARE).contains(&counted)
            && most < size + SPARE;
        if !is_sound {
            self.intrusion(Intrusion::Document("its trailer is another".to_owned()));
        }
        let numbers = self.update.objects.keys().chain(&self.update.holders);
        let taken: Vec<u32> = numbers
            .copied()
            .filter(|number| !self.before.has(*number) && i64::from(*number) < size)
            .chain(self.update.holders.iter().copied().filter(|number| self.before.has(*number)))
            .collect();
        for number in taken {
            self.intrusion(Intrusion::Object(number));
        }
    }

    /// Judges the catalog, the document information and the metadata. What the catalog says about the form and about
    /// validating signatures is judged elsewhere.
    ///
    /// # Errors
    /// See [`Error`].
    pub(super) fn document(&mut self) -> Result<(), Error> {
        let root = self.after.trailer().get(b"Root".as_slice()).and_then(Object::as_ref);
        if root.is_some_and(|root| self.has(root) && !self.claim(root, Role::Catalog)) {
            self.intrusion(Intrusion::Document("its catalog is another".to_owned()));
        }
        let (before, after) = (self.before.catalog()?, self.after.catalog()?);
        let (Some(before), Some(after)) = (before.as_dict(), after.as_dict()) else { return Ok(()) };
        if let Some(key) = self.same_but(before, after, &CATALOG)? {
            self.intrusion(Intrusion::Document(format!("`{key}` in its catalog is another")));
        }
        let entry = |dict: &Dict, key: &str| dict.get(key.as_bytes()).cloned();
        let version = entry(after, "Version");
        let is_version = |version: &Object| VERSIONS.iter().any(|known| Object::name(known) == *version);
        if version != entry(before, "Version") && !version.as_ref().is_some_and(is_version) {
            self.intrusion(Intrusion::Document("its version is another".to_owned()));
        }
        self.rights(entry(before, "Perms"), entry(after, "Perms"));
        if !entry(after, "Extensions").is_none_or(|extensions| are_extensions(&extensions, 3)) {
            self.intrusion(Intrusion::Document("its extensions are no extensions".to_owned()));
        }
        self.information()?;
        self.metadata(entry(before, "Metadata"), entry(after, "Metadata"))
    }

    /// Which changes are still allowed is stated once, by the signatory who certifies the document, and holds from then
    /// on.
    fn rights(&mut self, before: Option<Object>, after: Option<Object>) {
        if before == after {
            return;
        }
        let certifies = match (&before, &after) {
            (None, Some(Object::Dict(rights))) => {
                let signature = rights.get(b"DocMDP".as_slice()).and_then(Object::as_ref);
                rights.len() == 1 && signature.is_some_and(|signature| self.is_new(signature))
            }
            _ => false,
        };
        if !certifies {
            self.intrusion(Intrusion::Document("the rights that it grants are others".to_owned()));
        }
    }

    fn information(&mut self) -> Result<(), Error> {
        let Some(info) = self.after.trailer().get(b"Info".as_slice()).and_then(Object::as_ref) else {
            return Ok(());
        };
        if !self.has(info) {
            return Ok(());
        }
        let (before, after) = (self.before.object(info)?, self.after.object(info)?);
        let is_same = match (before.value.as_dict(), after.value.as_dict()) {
            (Some(before), Some(after)) => {
                let is_text = INFO.iter().filter_map(|key| after.get(key.as_bytes()));
                let are_texts = is_text.clone().all(|text| text.as_string().is_some());
                are_texts && self.same_but(before, after, &INFO)?.is_none()
            }
            _ => false,
        };
        if !is_same || after.data.is_some() || !self.claim(info, Role::Info) {
            self.intrusion(Intrusion::Metadata("title, author, dates or program are others"));
        }
        Ok(())
    }

    fn metadata(&mut self, before: Option<Object>, after: Option<Object>) -> Result<(), Error> {
        let other = Intrusion::Metadata("they do not say what the letter says");
        let (before, after) = match (before, after) {
            (None, None) => return Ok(()),
            (Some(Object::Ref(before)), Some(Object::Ref(after))) => (before, after),
            _ => {
                self.intrusion(other);
                return Ok(());
            }
        };
        if before == after && !self.has(after) {
            return Ok(());
        }
        let is_claimed = self.claim(after, Role::Metadata);
        let (before, after) = (self.before.object(before)?, self.after.object(after)?);
        let is_plain = after.value.as_dict().is_some_and(|dict| {
            dict.keys().all(|key| {
                [b"Type".as_slice(), b"Subtype", b"Length", b"Filter", b"DecodeParms"]
                    .contains(&key.as_slice())
            })
        });
        let says = match (self.before.decode(&before), self.after.decode(&after)) {
            (Ok(before), Ok(after)) => xmp::is_same(&before, &after),
            (_, Err(error @ (Error::TooLarge(_) | Error::Broken))) => return Err(error),
            _ => false,
        };
        if !is_claimed || !is_plain || !says {
            self.intrusion(other);
        }
        Ok(())
    }
}

/// Whether these are named extensions, with nothing in them but versions.
fn are_extensions(value: &Object, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match value {
        Object::Dict(dict) => dict.iter().all(|(key, value)| {
            let is_known = EXTENSION.iter().any(|known| known.as_bytes() == key.as_slice());
            match value {
                Object::Dict(_) | Object::Array(_) => are_extensions(value, depth),
                Object::Name(_) | Object::Integer(_) | Object::String(_) => is_known,
                _ => false,
            }
        }),
        Object::Array(items) => {
            items.iter().all(|item| item.as_dict().is_some() && are_extensions(item, depth))
        }
        _ => false,
    }
}
