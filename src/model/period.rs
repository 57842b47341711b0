//! A range of days.

use time::{Date, Month};

/// From one day to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    start: Date,
    end: Date,
}

impl Period {
    /// A period; `None` if it would end before it starts.
    pub fn new(start: Date, end: Date) -> Option<Self> {
        (start <= end).then_some(Self { start, end })
    }

    /// From the first day of one calendar year to the last day of another; `None` if that would end before it starts.
    pub fn of_years(first: i32, last: i32) -> Option<Self> {
        let start = Date::from_calendar_date(first, Month::January, 1).ok()?;
        let end = Date::from_calendar_date(last, Month::December, 31).ok()?;
        Self::new(start, end)
    }

    /// The first day.
    pub fn start(&self) -> Date {
        self.start
    }

    /// The last day.
    pub fn end(&self) -> Date {
        self.end
    }

    /// Every calendar year that the period touches, in order.
    pub fn years(&self) -> impl Iterator<Item = i32> + use<> {
        self.start.year()..=self.end.year()
    }

    /// Whether a day lies in the period.
    pub fn contains(&self, date: Date) -> bool {
        self.start <= date && date <= self.end
    }

    /// The days that two periods share, if any.
    pub fn intersection(&self, other: &Period) -> Option<Period> {
        Period::new(self.start.max(other.start), self.end.min(other.end))
    }
}
