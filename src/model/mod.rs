//! What the tool is about: an application, its partners, and what each of them pledges.
//!
//! Plain data with standard names and checked invariants. No JSON, no files, no formatting: `input` builds these
//! types, and every later stage reads them.

mod application;
mod contribution;
pub mod country;
pub mod date;
mod effort;
mod identifier;
mod language;
mod name;
mod organization;
pub mod partner;
mod period;
mod person;
mod quantity;
mod stand_in;
mod text;

pub use application::{
    Application, Benefit, Coordinator, CostRate, Expected, Figure, Funder, Project, Recommendation, Rounding,
};
pub use contribution::{
    Contact, Contribution, Funding, LETTER_OF_SUPPORT, LetterSettings, OtherContribution, Pledged, Signatory,
};
pub use effort::{Effort, PerYear, Rate, RateUnit, Total, WorkUnit};
pub use identifier::{Identifier, Orcid, Ror};
pub use language::Language;
pub use name::Name;
pub use organization::{HoursNorm, Organization};
pub use period::Period;
pub use person::{People, Person};
pub use quantity::{Exact, Interval};
pub use stand_in::{Spoken, StandIn};
pub use text::Text;
