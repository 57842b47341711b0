//! The web form: what partners fill in and coordinators look at, in a browser.
//!
//! An edge beside `cli`. [`Site`] is what all requests share, [`router`] answers them, [`Server`] listens. `http` holds
//! requests and answers, `pages` what is shown, `partner` what is done with a partner's form, `coordinator` the view
//! over all partners. The folder is the truth: drafts lie in `drafts/`, contributions that were sent in
//! `contributions/`, and the command line can be used while the server runs. Pages are rendered here and work without a
//! script; the script only shows earlier what the next page would.

mod address;
mod coordinator;
mod form;
mod http;
mod journal;
mod keys;
mod pace;
mod pages;
mod partner;
mod queue;
mod room;
mod site;
mod store;
mod token;

pub use address::Address;
pub use http::{Server, router};
pub use site::{Clock, Order, Site};
pub use token::Token;

use std::path::Path;

use crate::diagnostic::Diagnostic;
use keys::{Invited, Keys};

/// Makes a link for the coordinator of a folder. A server that is already running on it learns of the link at its first
/// use.
///
/// # Errors
/// `bad-serve-file`, `no-randomness` and `cannot-write`.
pub fn coordinator_link(folder: &Path, address: &Address) -> Result<String, Diagnostic> {
    let token = Keys::load(folder)?.add_coordinator()?;
    Ok(address.link(&format!("/c/{}", token.as_str())))
}

impl Site {
    /// Makes a link for the coordinator. Existing ones stay valid.
    ///
    /// # Errors
    /// `no-randomness` and `cannot-write`.
    pub fn coordinator_link(&self) -> Result<String, Diagnostic> {
        let token = self.keys().add_coordinator()?;
        Ok(self.address.link(&format!("/c/{}", token.as_str())))
    }

    /// Notes that the server was started.
    pub fn started(&self) {
        self.note(journal::Event::Started, None);
    }

    /// Makes a link for a partner, given the name of its files. An earlier link of the same partner stops working.
    ///
    /// # Errors
    /// As [`Site::coordinator_link`].
    pub fn partner_link(&self, name: &str, label: &str) -> Result<String, Diagnostic> {
        let since = self.clock.today().to_string();
        let known = self.keys().partners().get(name).cloned();
        let invited = known.unwrap_or_else(|| Invited { label: label.to_owned(), ..Invited::default() });
        let token = self.keys().invite(name, Invited { since, ..invited })?;
        self.note(journal::Event::Invited, Some(name));
        Ok(self.address.link(&format!("/p/{}", token.as_str())))
    }
}
