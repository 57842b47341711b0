//! How fast a link may be used: fast enough for a person with several windows, too slow for a program to hold others
//! up.
//!
//! Requests are counted by link and not by address: behind a proxy, everybody has the same address.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use super::token::Digested;

/// How many requests a link may make in one burst.
const AT_ONCE: f64 = 120.0;
/// How many requests per second a link may make after that.
const PER_SECOND: f64 = 20.0;
/// How many links are remembered before those that have gone quiet are forgotten.
const REMEMBERED: usize = 10_000;

/// The pace of every link.
#[derive(Debug, Default)]
pub struct Pace {
    links: Mutex<HashMap<Digested, Bucket>>,
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    left: f64,
    at: Instant,
}

impl Pace {
    /// Whether a link may be used now; if so, this counts as one use.
    pub fn allows(&self, link: Digested, now: Instant) -> bool {
        let mut links = self.links.lock().unwrap_or_else(PoisonError::into_inner);
        if links.len() >= REMEMBERED {
            links.retain(|_, bucket| bucket.filled(now).left < AT_ONCE);
        }
        let bucket = links.entry(link).or_insert(Bucket { left: AT_ONCE, at: now });
        *bucket = bucket.filled(now);
        let may = bucket.left >= 1.0;
        if may {
            bucket.left -= 1.0;
        }
        may
    }
}

impl Bucket {
    fn filled(self, now: Instant) -> Self {
        let since = now.saturating_duration_since(self.at).as_secs_f64();
        Self { left: (self.left + since * PER_SECOND).min(AT_ONCE), at: now }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::token::Token;
    use super::*;

    #[test]
    fn a_link_that_is_used_too_fast_rests_and_others_go_on() {
        let (pace, start) = (Pace::default(), Instant::now());
        let link = |text| Token::from_link(text).digested();
        let used = (0..200).filter(|_| pace.allows(link("a"), start)).count();
        assert_eq!(used, 120);
        assert!(pace.allows(link("b"), start));
        let later = start + Duration::from_secs(1);
        let used = (0..200).filter(|_| pace.allows(link("a"), later)).count();
        assert_eq!(used, 20);
    }
}
