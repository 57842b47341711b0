//! From effort as partners state it to the numbers that documents print, exactly.
//!
//! An effort becomes exact person-months for each calendar year ([`exact_person_months`]), those are rounded once
//! into printed cells ([`allocate`]), and every total, in hours, person-months or money, is a sum of printed cells
//! ([`Table`]): readers who add up a table by hand get the total that is printed below it. [`Statement`] gathers all
//! of this for one contribution.
//!
//! All numbers are rationals; there is no floating point here. Nor are there words, languages or any formatting
//! beyond plain decimals: `view` makes what people read.
//!
//! Nothing panics. If one of the model's promises is broken (a norm of zero hours, say, which `input` refuses), the
//! answer is zero rather than a crash.

mod allocate;
mod apportion;
mod basis;
mod cell;
mod convert;
mod decimal;
mod money;
mod months;
mod round;
mod share;
mod statement;
mod table;

pub use allocate::{allocate, exact_person_months};
pub use apportion::apportion;
pub use basis::{Basis, NormOwner};
pub use cell::Cell;
pub use convert::{
    amount_of_share, full_time, hours_of_person_months, person_months_of_hours, share_of_amount,
};
pub use decimal::{fraction_digits, from_decimal, to_decimal, to_decimal_rounded};
pub use money::{Money, costs, minor_digits, minor_unit, other_by_currency, shown_digits};
pub use months::{months, months_by_year, part_in_year};
pub use round::round_to_step;
pub use share::{Shares, Stretch, fte_by_year, stretches};
pub use statement::{Entry, Part, Statement};
pub use table::{Cells, Row, Summand, Table, merge};
