//! A partner organisation and its working time.

use super::{Exact, Ror, Text};

/// How many hours make a full-time year, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursNorm {
    /// Hours of one FTE in one year; above zero.
    pub hours_per_year: Exact,
    /// Where the figure comes from.
    pub source: Option<Text>,
}

/// The organisation that a letter comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// The full name.
    pub name: Text,
    /// The name to use in tables.
    pub short_name: Option<Text>,
    /// The faculty, department or group within it.
    pub unit: Option<Text>,
    /// The country: ISO 3166-1 alpha-2, upper case.
    pub country: String,
    /// The postal address, line by line.
    pub address: Vec<Text>,
    /// The number in the national register of organisations.
    pub registration_number: Option<String>,
    /// The address of the website, as it is printed.
    pub website: Option<String>,
    /// The logo's path, relative to the contribution's folder and within it.
    pub logo: Option<String>,
    /// The path of a banner that replaces logo and sender at the head of the first page.
    pub letterhead: Option<String>,
    /// Its identifier in the Research Organization Registry.
    pub ror: Option<Ror>,
    /// The organisation's own norm, if it differs from the application's.
    pub working_time: Option<HoursNorm>,
}
