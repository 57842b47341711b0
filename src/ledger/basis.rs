//! The norms by which effort is converted, and who set them.

use crate::model::{Application, Exact, HoursNorm, Organization, Period, Rounding};

/// What it takes to turn one partner's effort into cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// The application's period, which every effort lies in.
    pub period: Period,
    /// The hours of a full-time year, with their source.
    pub norm: HoursNorm,
    /// Who set that norm.
    pub norm_owner: NormOwner,
    /// Working days of a full-time week. Always the application's: a partner's norm covers hours only.
    pub days_per_week: Exact,
    /// The steps to which cells are rounded for print.
    pub rounding: Rounding,
}

/// Whose hours norm applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NormOwner {
    /// The application's, for partners that state none of their own.
    Application,
    /// The organisation's own.
    Organization,
}

impl Basis {
    /// The basis for an organisation, or for a row that has no organisation yet.
    pub fn new(application: &Application, organization: Option<&Organization>) -> Self {
        let own = organization.and_then(|organization| organization.working_time.as_ref());
        Self {
            period: application.period,
            norm: own.unwrap_or(&application.working_time).clone(),
            norm_owner: if own.is_some() { NormOwner::Organization } else { NormOwner::Application },
            days_per_week: application.days_per_week.clone(),
            rounding: application.rounding.clone(),
        }
    }

    /// Hours of one FTE in one year.
    pub fn hours_per_year(&self) -> &Exact {
        &self.norm.hours_per_year
    }
}
