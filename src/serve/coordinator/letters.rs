//! A pile of letters that came back: a worker looks at each, and it is kept for the partner that it belongs to.

use crate::diagnostic::Problems;

use super::super::form::Sent;
use super::super::http::Visit;
use super::super::partner::{Told, take_back, take_back_from};

/// The most bytes of a letter that came back.
pub const LETTER: usize = 20 << 20;

/// The result for one letter of the pile.
#[derive(Debug)]
pub struct Sorted {
    /// The name of its file at the sender's end.
    pub file: String,
    /// The name of the partner that it belongs to, if that can be told.
    pub partner: Option<String>,
    /// What there is to say about it; none if it is too large to be looked at.
    pub told: Option<Told>,
}

/// Looks at every letter. If `own` names a partner, letters of other partners are refused; otherwise each letter tells
/// which partner it belongs to. The caller must hold a place in the queue.
///
/// # Errors
/// Something is wrong on the server's side, such as a full disk. Letters kept before that stay.
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
