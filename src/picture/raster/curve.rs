//! The tone curves of colour profiles, after ICC.1:2022, 10.6 and 10.18.

/// A curve that maps 0 to 1 onto 0 to 1.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Curve {
    /// `x` to this power.
    Gamma(f64),
    /// Two or more equally spaced values, with straight lines between them.
    Samples(Vec<f64>),
    /// `(a x + b)^g + e` from `d` on, `c x + f` below.
    Parametric { g: f64, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64 },
}

impl Curve {
    /// Reads a `curv` or a `para` element.
    pub fn read(element: &[u8]) -> Option<Self> {
        match element.get(..4)? {
            b"curv" => {
                let count = usize::try_from(u32_at(element, 8)?).ok()?;
                let values = element.get(12..)?.get(..count.checked_mul(2)?)?;
                let mut values = values.chunks_exact(2).map(u16_of);
                match count {
                    0 => Some(Self::Gamma(1.0)),
                    1 => values.next().map(|gamma| Self::Gamma(f64::from(gamma) / 256.0)),
                    _ => Some(Self::Samples(values.map(|value| f64::from(value) / 65_535.0).collect())),
                }
            }
            b"para" => {
                let at = |index: usize| fixed_at(element, 12 + 4 * index);
                let g = at(0)?;
                let zero =
                    Self::Parametric { g, a: 1.0, b: 0.0, c: 0.0, d: f64::NEG_INFINITY, e: 0.0, f: 0.0 };
                Some(match (u16_of(element.get(8..10)?), zero) {
                    (0, zero) => zero,
                    (1, _) => Self::Parametric {
                        g,
                        a: at(1)?,
                        b: at(2)?,
                        c: 0.0,
                        d: -at(2)? / at(1)?,
                        e: 0.0,
                        f: 0.0,
                    },
                    (2, _) => {
                        let (a, b, c) = (at(1)?, at(2)?, at(3)?);
                        Self::Parametric { g, a, b, c: 0.0, d: -b / a, e: c, f: c }
                    }
                    (3, _) => {
                        Self::Parametric { g, a: at(1)?, b: at(2)?, c: at(3)?, d: at(4)?, e: 0.0, f: 0.0 }
                    }
                    (4, _) => Self::Parametric {
                        g,
                        a: at(1)?,
                        b: at(2)?,
                        c: at(3)?,
                        d: at(4)?,
                        e: at(5)?,
                        f: at(6)?,
                    },
                    _ => return None,
                })
            }
            _ => None,
        }
    }

    /// The value at `x`, both between 0 and 1.
    pub fn at(&self, x: f64) -> f64 {
        let y = match self {
            Self::Gamma(gamma) => x.powf(*gamma),
            Self::Samples(samples) => interpolate(samples, x),
            Self::Parametric { g, a, b, c, d, e, f } => {
                if x >= *d {
                    (a * x + b).max(0.0).powf(*g) + e
                } else {
                    c * x + f
                }
            }
        };
        // A profile can contain anything, so the result may be NaN.
        if y.is_nan() { 0.0 } else { y.clamp(0.0, 1.0) }
    }
}

/// The value at `x` between the samples of a curve from 0 to 1.
pub(super) fn interpolate(samples: &[f64], x: f64) -> f64 {
    let last = samples.len().saturating_sub(1);
    let place = x.clamp(0.0, 1.0) * last as f64;
    let index = place.floor() as usize;
    let value = |index: usize| samples.get(index.min(last)).copied().unwrap_or_default();
    let rest = place - index as f64;
    value(index) * (1.0 - rest) + value(index + 1) * rest
}

/// A signed fixed-point number, with 16 bits before its point and 16 after.
pub(super) fn fixed_at(bytes: &[u8], at: usize) -> Option<f64> {
    Some(f64::from(i32::from_be_bytes(bytes.get(at..)?.get(..4)?.try_into().ok()?)) / 65_536.0)
}

pub(super) fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..)?.get(..4)?.try_into().ok()?))
}

pub(super) fn u16_of(pair: &[u8]) -> u16 {
    pair.iter().take(2).fold(0, |value, byte| value << 8 | u16::from(*byte))
}
