//! Exact numbers, and ranges of them.

use num_rational::BigRational;
use num_traits::Zero;

/// An exact rational number: every amount is one until it is rounded for print.
pub type Exact = BigRational;

/// An amount that is either one number or a range, `min ≤ max`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Interval {
    min: Exact,
    max: Exact,
}

impl Interval {
    /// A range; `None` if the ends are the wrong way round.
    pub fn new(min: Exact, max: Exact) -> Option<Self> {
        (min <= max).then_some(Self { min, max })
    }

    /// One number.
    pub fn point(value: Exact) -> Self {
        Self { min: value.clone(), max: value }
    }

    /// Zero, which is not the same as no statement.
    pub fn zero() -> Self {
        Self::point(Exact::zero())
    }

    /// The low end.
    pub fn min(&self) -> &Exact {
        &self.min
    }

    /// The high end.
    pub fn max(&self) -> &Exact {
        &self.max
    }

    /// Whether both ends agree.
    pub fn is_point(&self) -> bool {
        self.min == self.max
    }

    /// Whether both ends are zero.
    pub fn is_zero(&self) -> bool {
        self.min.is_zero() && self.max.is_zero()
    }

    /// Applies an operation to both ends. It has to be monotone, as scaling by a share or rounding is; the ends are
    /// put in order all the same, so that the invariant never depends on the caller.
    #[must_use]
    pub fn map(&self, operation: impl Fn(&Exact) -> Exact) -> Self {
        let (a, b) = (operation(&self.min), operation(&self.max));
        if a <= b { Self { min: a, max: b } } else { Self { min: b, max: a } }
    }

    /// Adds low ends to low ends and high ends to high ends.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self { min: &self.min + &other.min, max: &self.max + &other.max }
    }
}

impl std::iter::Sum for Interval {
    fn sum<I: Iterator<Item = Self>>(items: I) -> Self {
        items.fold(Self::zero(), |total, item| total.plus(&item))
    }
}

impl<'a> std::iter::Sum<&'a Interval> for Interval {
    fn sum<I: Iterator<Item = &'a Self>>(items: I) -> Self {
        items.fold(Self::zero(), |total, item| total.plus(item))
    }
}
