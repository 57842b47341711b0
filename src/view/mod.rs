//! What each document says: values chosen from the model and the ledger, formatted in the document's language.
//!
//! A view is what wording and layout read. It contains no wording of its own and decides nothing about appearance;
//! whatever a template may need to know, such as whether there is only one signatory, is a value here.

pub mod annex;
mod benefits;
mod commitment;
mod document;
mod effort_table;
mod figures;
mod information;
mod letter;
mod locale;
mod notes;
mod numbers;
mod other;
mod parties;
mod points;
mod register;
mod shares;
mod texts;

pub use commitment::{Commitment, Single};
pub use effort_table::{EffortTable, Group, Row, TableCell};
pub use information::{Information, Level as InformationLevel, information};
pub use letter::{Image, Letter, LetterError, LetterImages, PlacedImage, letter};
pub use locale::{Locale, Number};
pub use texts::{InputFile, Untranslated, pieces};
