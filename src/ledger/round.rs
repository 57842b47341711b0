//! The one place where exactness ends: rounding to a printed step.

use num_traits::Signed;

use crate::model::Exact;

/// The multiple of a step that is nearest, half away from zero.
///
/// Where there is no step to round to, because it is zero or below, the value stays as it is.
pub fn round_to_step(value: &Exact, step: &Exact) -> Exact {
    if step.is_positive() { (value / step).round() * step } else { value.clone() }
}
