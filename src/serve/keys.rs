//! Who is let in: the links of the coordinator and of the partners, in `serve.json` of the application folder.
//!
//! Only the hash of each key is kept on disk. Keys made since the server was started are also known in memory, so that
//! their links can be copied again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::diagnostic::Diagnostic;
use crate::disk::{read_capped, write};

use super::token::{Digested, Token};

/// The file in the application folder.
pub const FILE: &str = "serve.json";

/// More bytes than the links of any application need.
const MOST_BYTES: usize = 4 << 20;

/// The most links that a coordinator can have; beyond that, the oldest stop working.
const COORDINATOR_LINKS: usize = 20;

/// Whom a key lets in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// The person who puts the application together.
    Coordinator,
    /// A partner, by the name of its files.
    Partner(String),
}

/// A partner that has been invited.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invited {
    /// The coordinator's name for the partner.
    pub label: String,
    /// The e-mail address that the invitation goes to.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// The code of the language of the invitation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// The day on which the link was made.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub since: String,
    /// The hash of the partner's key; none once its link was withdrawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// The file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    coordinator: Vec<String>,
    partners: BTreeMap<String, Invited>,
}

/// The links of an application folder, by what they open.
#[derive(Debug)]
pub struct Keys {
    path: PathBuf,
    file: File,
    doors: BTreeMap<Digested, Who>,
    fresh: BTreeMap<String, Token>,
}

impl Keys {
    /// Reads the links of an application folder; there are none before the first was made.
    ///
    /// # Errors
    /// `bad-serve-file` if the file cannot be read or is not one that this program wrote.
    pub fn load(folder: &Path) -> Result<Self, Diagnostic> {
        let path = folder.join(FILE);
        let file = read(&path)?;
        let mut keys = Self { path, file, doors: BTreeMap::new(), fresh: BTreeMap::new() };
        keys.open_doors();
        Ok(keys)
    }

    /// Takes over what another process has written to the file.
    ///
    /// # Errors
    /// As [`Keys::load`]; the links known so far then stay valid.
    pub fn refresh(&mut self) -> Result<(), Diagnostic> {
        let file = read(&self.path)?;
        if file != self.file {
            self.file = file;
            self.open_doors();
        }
        Ok(())
    }

    /// Whom a key lets in, if anybody.
    pub fn who(&self, token: &Token) -> Option<&Who> {
        self.doors.get(&token.digested())
    }

    /// The partners that were invited, by the names of their files.
    pub fn partners(&self) -> &BTreeMap<String, Invited> {
        &self.file.partners
    }

    /// The key of a partner, if it was made since the server was started.
    pub fn fresh(&self, name: &str) -> Option<&Token> {
        self.fresh.get(name)
    }

    /// Makes another link for the coordinator; existing ones stay valid.
    ///
    /// # Errors
    /// `no-randomness` and `cannot-write`; the links are unchanged then.
    pub fn add_coordinator(&mut self) -> Result<Token, Diagnostic> {
        let token = Token::random()?;
        self.change(|file| {
            file.coordinator.push(token.digested().to_string());
            let surplus = file.coordinator.len().saturating_sub(COORDINATOR_LINKS);
            file.coordinator.drain(..surplus);
        })?;
        Ok(token)
    }

    /// Withdraws all links of the coordinator except the one in use.
    ///
    /// # Errors
    /// `cannot-write`; the links are unchanged then.
    pub fn withdraw_other_coordinators(&mut self, kept: &Token) -> Result<(), Diagnostic> {
        let kept = kept.digested().to_string();
        self.change(|file| file.coordinator.retain(|hash| *hash == kept))
    }

    /// Records a partner, new or known, and makes a link for it; an earlier link of the same partner stops working.
    ///
    /// # Errors
    /// As [`Keys::add_coordinator`].
    pub fn invite(&mut self, name: &str, invited: Invited) -> Result<Token, Diagnostic> {
        let token = Token::random()?;
        let key = Some(token.digested().to_string());
        self.change(|file| drop(file.partners.insert(name.to_owned(), Invited { key, ..invited })))?;
        self.fresh.insert(name.to_owned(), token.clone());
        Ok(token)
    }

    /// Changes the details of a partner; its link stays as it is.
    ///
    /// # Errors
    /// `cannot-write`; nothing is changed then.
    pub fn describe(&mut self, name: &str, invited: Invited) -> Result<(), Diagnostic> {
        self.change(|file| {
            let known = file.partners.entry(name.to_owned()).or_default();
            let Invited { label, email, language, .. } = invited;
            *known = Invited { label, email, language, ..std::mem::take(known) };
        })
    }

    /// Withdraws the link of a partner. What the partner has stated stays.
    ///
    /// # Errors
    /// `cannot-write`; the link is unchanged then.
    pub fn withdraw(&mut self, name: &str) -> Result<(), Diagnostic> {
        self.change(|file| {
            if let Some(invited) = file.partners.get_mut(name) {
                invited.key = None;
            }
        })?;
        self.fresh.remove(name);
        Ok(())
    }

    /// Forgets a partner and its link.
    ///
    /// # Errors
    /// `cannot-write`; nothing is changed then.
    pub fn forget(&mut self, name: &str) -> Result<(), Diagnostic> {
        self.change(|file| drop(file.partners.remove(name)))?;
        self.fresh.remove(name);
        Ok(())
    }

    /// Changes the file first, and the copy in memory once the file is safely written.
    fn change(&mut self, change: impl FnOnce(&mut File)) -> Result<(), Diagnostic> {
        self.refresh()?;
        let mut file = self.file.clone();
        change(&mut file);
        let text = serde_json::to_string_pretty(&file).map_err(|error| {
            Diagnostic::error("internal", format!("the links cannot be written: {error}"))
        })?;
        write::file(&self.path, format!("{text}\n").as_bytes())?;
        self.file = file;
        self.open_doors();
        Ok(())
    }

    fn open_doors(&mut self) {
        let coordinators = self.file.coordinator.iter().map(|hash| (hash, Who::Coordinator));
        let partners = self.file.partners.iter();
        let partners =
            partners.filter_map(|(name, invited)| Some((invited.key.as_ref()?, Who::Partner(name.clone()))));
        let doors = coordinators.chain(partners);
        self.doors = doors.filter_map(|(hash, who)| Some((Digested::from_hex(hash)?, who))).collect();
    }
}

/// The contents of the file of links; empty if there is no file.
fn read(path: &Path) -> Result<File, Diagnostic> {
    let bad = |why: String| {
        Diagnostic::error("bad-serve-file", format!("the links cannot be read: {why}"))
            .in_file(path.display().to_string())
            .hint("put the file back as it was; without it, all links have to be made anew")
    };
    match read_capped(path, MOST_BYTES) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| bad(error.to_string())),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(File::default()),
        Err(error) => Err(bad(error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn partner() -> Invited {
        Invited {
            label: "Sundby College".to_owned(),
            email: String::new(),
            language: "nb".to_owned(),
            since: String::new(),
            key: None,
        }
    }

    #[test]
    fn links_outlive_the_server_and_only_their_hashes_are_kept() {
        let folder = tempfile::tempdir().unwrap();
        let mut keys = Keys::load(folder.path()).unwrap();
        let coordinator = keys.add_coordinator().unwrap();
        let first = keys.invite("sundby", partner()).unwrap();
        let second = keys.invite("sundby", partner()).unwrap();
        assert_eq!(keys.who(&first), None, "renewed");
        let text = std::fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert!(!text.contains(second.as_str()) && !text.contains(coordinator.as_str()));
        let mut again = Keys::load(folder.path()).unwrap();
        assert_eq!(again.who(&coordinator), Some(&Who::Coordinator));
        assert_eq!(again.who(&second), Some(&Who::Partner("sundby".to_owned())));
        assert_eq!((again.fresh("sundby"), keys.fresh("sundby")), (None, Some(&second)));
        let other = again.add_coordinator().unwrap();
        again.withdraw("sundby").unwrap();
        again.withdraw_other_coordinators(&other).unwrap();
        assert_eq!([again.who(&second), again.who(&coordinator)], [None, None]);
        assert_eq!(again.who(&other), Some(&Who::Coordinator));
        assert_eq!(again.partners()["sundby"].label, "Sundby College");
    }

    #[test]
    fn of_many_links_of_the_coordinator_the_oldest_ends() {
        let folder = tempfile::tempdir().unwrap();
        let mut keys = Keys::load(folder.path()).unwrap();
        let all: Vec<Token> = (0..=COORDINATOR_LINKS).map(|_| keys.add_coordinator().unwrap()).collect();
        let good = all.iter().filter(|token| keys.who(token).is_some()).count();
        assert_eq!((good, keys.who(&all[0])), (COORDINATOR_LINKS, None));
    }

    #[test]
    fn a_file_that_is_not_ours_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(FILE), "[]").unwrap();
        assert_eq!(Keys::load(folder.path()).unwrap_err().code, "bad-serve-file");
    }
}
