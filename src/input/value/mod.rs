//! The kinds of values that fields have: each knows how to be read, what to say when it cannot be, and its schema.

mod amount;
mod code;
mod date;
mod identifier;
mod language;
mod number;
mod path;
mod text;

pub(super) use amount::{Amount, Years};
pub(super) use code::{Country, Currency, FundingName, LanguageCode};
pub(super) use date::{Day, is_year};
pub(super) use number::decimal;
pub(super) use number::{
    DaysPerWeek, DaysPerWeekPledged, FigureNumber, FullTimeHours, FullTimeShare, Headcount, HoursInAll,
    HoursPerYear, HoursStep, Money, MonthsInAll, MonthsPerYear, MonthsStep,
};
pub(super) use path::RelativePath;
pub(super) use text::{Line, NonEmpty, empty_list};
