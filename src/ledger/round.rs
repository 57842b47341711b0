//! The one place where numbers stop being exact: rounding to a printed step.

use num_traits::Signed;

use crate::model::Exact;

/// The nearest multiple of a step, half away from zero.
///
/// If the step is zero or negative, the value stays as it is.
pub fn round_to_step(value: &Exact, step: &Exact) -> Exact {
    if step.is_positive() { (value / step).round() * step } else { value.clone() }
}
