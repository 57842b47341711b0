//! What an update may change about the document as a whole.

use crate::pdf::error::Error;
use crate::pdf::object::{Dict, Object};
use crate::pdf::signatures::date;
use crate::pdf::xmp::Packet;

use super::excerpt;
use super::intrusion::Intrusion;
use super::turn::{Role, Turn};

/// The catalog entries that signing may add; each is judged separately.
const CATALOG: [&str; 6] = ["AcroForm", "DSS", "Extensions", "Perms", "Metadata", "Version"];

/// The entries that another program may change when it writes the file.
const INFO: [&str; 2] = ["ModDate", "Producer"];

/// The longest name that a developer of extensions has. It should have four letters.
const DEVELOPER: usize = 8;

/// The versions of the format that a catalog may name, from the oldest to the newest.
const VERSIONS: [&str; 9] = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7", "2.0"];

/// The longest name by which a program may name itself without a signature, in bytes.
const PROGRAM: usize = 120;

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
        if !taken.is_empty() {
            self.intrusion(Intrusion::Objects(taken));
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
            let key = excerpt(&key);
            self.intrusion(Intrusion::Document(format!("`{key}` in its catalog is another")));
        }
        let entry = |dict: &Dict, key: &str| dict.get(key.as_bytes()).cloned();
        let (old, new) = (entry(before, "Version"), entry(after, "Version"));
        if old != new && new.as_ref().and_then(version) < self.version(old.as_ref()) {
            self.intrusion(Intrusion::Document("its version is another".to_owned()));
        }
        self.rights(entry(before, "Perms"), entry(after, "Perms"));
        let (old, new) = (entry(before, "Extensions"), entry(after, "Extensions"));
        if old != new && !are_extensions(old.as_ref(), new.as_ref()) {
            self.intrusion(Intrusion::Document("its extensions are no extensions".to_owned()));
        }
        self.information()?;
        self.metadata(entry(before, "Metadata"), entry(after, "Metadata"))
    }

    /// The version that a file has: the newer one of those that its first line and its catalog name.
    fn version(&self, stated: Option<&Object>) -> Option<usize> {
        let line = self.before.bytes().get(b"%PDF-".len()..)?.get(..3)?;
        version(&Object::Name(line.to_vec())).max(stated.and_then(version))
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
        let text = |dict: &Dict, key: &str| dict.get(key.as_bytes()).map(Object::to_text);
        let is_same = match (before.value.as_dict(), after.value.as_dict()) {
            (Some(before), Some(after)) => {
                let is_date = text(after, "ModDate")
                    .is_none_or(|date| date.as_deref().and_then(date::from_pdf).is_some());
                let (old, new) = (text(before, "Producer"), text(after, "Producer"));
                let is_text = new != Some(None);
                self.program(old.flatten().as_deref(), new.flatten().as_deref());
                is_date && is_text && self.same_but(before, after, &INFO)?.is_none()
            }
            _ => false,
        };
        if !is_same || after.data.is_some() || !self.claim(info, Role::Info) {
            self.intrusion(Intrusion::Metadata("title, author, dates or program are others"));
        }
        Ok(())
    }

    /// Judges the name that a program left behind. Without a signature, it may only add itself to those before it, by
    /// name and version.
    fn program(&mut self, before: Option<&str>, after: Option<&str>) {
        let own = match (before, after) {
            (Some(before), Some(after)) => after.strip_prefix(before).and_then(|rest| rest.strip_prefix(';')),
            (None, after) => after,
            (Some(_), None) => None,
        };
        let is_version = |three: &[u8]| matches!(three, [b'0'..=b'9', b'.', b'0'..=b'9']);
        let names_itself =
            own.is_some_and(|own| own.len() <= PROGRAM && own.as_bytes().windows(3).any(is_version));
        if before != after && !names_itself {
            self.unsigned.push(Intrusion::Metadata("the program that wrote it is another"));
        }
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
            (Ok(before), Ok(after)) => match (Packet::read(&before), Packet::read(&after)) {
                (Some(before), Some(after)) => {
                    self.program(before.producer.as_deref(), after.producer.as_deref());
                    before.says_as(&after)
                }
                _ => false,
            },
            (_, Err(error @ (Error::TooLarge(_) | Error::Broken))) => return Err(error),
            _ => false,
        };
        if !is_claimed || !is_plain || !says {
            self.intrusion(other);
        }
        Ok(())
    }
}

/// The place of a version among those that the format has had.
fn version(name: &Object) -> Option<usize> {
    VERSIONS.iter().position(|known| Object::name(known) == *name)
}

/// Whether these are extensions by their developers, with nothing in them but versions, and all developers are there
/// that were there before.
fn are_extensions(before: Option<&Object>, after: Option<&Object>) -> bool {
    let (Some(Object::Dict(after)), true) = (after, before.is_none_or(|before| before.as_dict().is_some()))
    else {
        return false;
    };
    let mut old = before.and_then(Object::as_dict).into_iter().flat_map(Dict::keys);
    let are_known = after.iter().all(|(developer, value)| match value {
        Object::Name(kind) => developer == b"Type" && kind == b"Extensions",
        Object::Array(items) => is_developer(developer) && items.iter().all(is_extension),
        value => is_developer(developer) && is_extension(value),
    });
    old.all(|developer| after.contains_key(developer)) && are_known
}

fn is_developer(name: &[u8]) -> bool {
    name.len() <= DEVELOPER && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

/// Whether this is a developer extension (ISO 32000-2, 7.12.2), with nothing else in it.
fn is_extension(value: &Object) -> bool {
    let Some(extension) = value.as_dict() else { return false };
    let is_text = |text: &[u8]| text.len() <= PROGRAM && text.iter().all(u8::is_ascii_graphic);
    extension.iter().all(|(key, value)| match (key.as_slice(), value) {
        (b"Type", Object::Name(kind)) => kind == b"DeveloperExtensions",
        (b"BaseVersion", base) => version(base).is_some(),
        (b"ExtensionLevel", Object::Integer(_)) => true,
        (b"ExtensionRevision", Object::String(text)) => is_text(text),
        (b"URL", Object::String(text)) => is_text(text) && text.starts_with(b"http"),
        _ => false,
    })
}
