//! A pile of letters that came back: each is looked at by a worker, and kept for the partner whose it is.

use crate::diagnostic::Problems;

use super::super::form::Sent;
use super::super::http::Visit;
use super::super::partner::{Told, take_back, take_back_from};

/// The most bytes of a letter that came back.
pub const LETTER: usize = 20 << 20;

/// What became of a letter of the pile.
#[derive(Debug)]
pub struct Sorted {
    /// What its file is called where it came from.
    pub file: String,
    /// The name of the partner whose it is, where that can be told.
    pub partner: Option<String>,
    /// What there is to say about it; nothing where it has too many bytes for anybody to look at it.
    pub told: Option<Told>,
}

/// Looks at every letter. Where `own` names a partner, they are refused unless they are that partner's; otherwise each tells
/// itself whose it is. To be called by whoever has a place in the queue.
///
/// # Errors
/// What is wrong on this side, such as a full disk. What was kept before that stays.
pub fn sort_out(visit: &Visit, own: Option<&str>, sent: &[Sent]) -> Result<Vec<Sorted>, Problems> {
    let names = visit.site.names();
    let sort = |Sent { name: file, bytes }: &Sent| {
        let (told, partner) = match own {
            _ if bytes.len() > LETTER => (None, None),
            Some(own) => (Some(take_back(&visit.about(own), bytes)?), Some(own.to_owned())),
            None => {
                let (told, partner) = take_back_from(visit, &names, bytes)?;
                (Some(told), partner)
            }
        };
        Ok(Sorted { file: file.clone(), partner, told })
    };
    sent.iter().map(sort).collect()
}
