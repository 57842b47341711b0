//! How much memory and time a worker may take for a document, and how the system is told.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// How many partners of an annex make a section, each of which may take as much as the limits say.
const SECTION: usize = 100;

/// How much longer than a letter a section of an annex may take.
const SECTION_TIME: u64 = 3;

/// How many seconds of the clock stand for one of processor time: a machine may have more to do than this.
const PATIENCE: u64 = 6;

/// What a worker may take for a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Memory in megabytes, beyond what a worker has before its first document.
    pub megabytes: u32,
    /// Processor time in seconds.
    pub seconds: u32,
}

impl Limits {
    /// What is allowed unless somebody says otherwise. An ordinary letter takes a tenth of the one and a hundredth of the other.
    pub const DEFAULT: Self = Self { megabytes: 500, seconds: 10 };

    /// For a letter.
    pub(super) fn letter(self) -> Allowance {
        Allowance { megabytes: self.megabytes.into(), seconds: self.seconds.into() }
    }

    /// For an annex, which is larger the more partners it has: as much memory as a letter and three times as much time for
    /// each hundred partners begun.
    pub(super) fn annex(self, partners: usize) -> Allowance {
        let sections = partners.div_ceil(SECTION).max(1) as u64;
        let Allowance { megabytes, seconds } = self.letter();
        Allowance { megabytes: megabytes * sections, seconds: seconds * SECTION_TIME * sections }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What a worker may take for one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allowance {
    /// Memory in megabytes, beyond what it had before its first document.
    pub megabytes: u64,
    /// Processor time in seconds.
    pub seconds: u64,
}

impl Allowance {
    /// How long to wait by the clock. Where the system keeps no limit of processor time, and for a worker that waits for
    /// something itself, this is what ends it.
    pub fn deadline(self) -> Duration {
        Duration::from_secs(self.seconds.saturating_mul(PATIENCE))
    }
}

/// The limits of the process that this is called in.
#[derive(Debug)]
pub struct Bounds {
    /// The address space of the process before its first document, in bytes, where that can be told.
    empty: Option<u64>,
}

impl Bounds {
    /// To be called in a worker before its first document. What kills it from now on leaves no core file behind.
    pub fn new() -> Self {
        system::no_core();
        Self { empty: system::address_space() }
    }

    /// Allows this much from here on. What the system does not keep, it does not keep: the crew looks at the clock.
    pub fn allow(&self, allowance: Allowance) {
        if let Some(empty) = self.empty {
            system::limit_memory(empty.saturating_add(allowance.megabytes.saturating_mul(1_000_000)));
        }
        system::limit_time(allowance.seconds);
    }
}

#[cfg(unix)]
mod system {
    use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
    use rustix::time::{ClockId, clock_gettime};

    pub fn no_core() {
        limit(Resource::Core, 0);
    }

    /// Linux tells; other systems do not, and most of them keep no such limit either.
    pub fn address_space() -> Option<u64> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let size = status.lines().find_map(|line| line.strip_prefix("VmSize:"))?;
        let kilobytes: u64 = size.trim().strip_suffix("kB")?.trim().parse().ok()?;
        kilobytes.checked_mul(1024)
    }

    pub fn limit_memory(bytes: u64) {
        limit(Resource::As, bytes);
    }

    /// The limit is on all that the process has ever taken, in whole seconds.
    pub fn limit_time(seconds: u64) {
        let taken = clock_gettime(ClockId::ProcessCPUTime).tv_sec;
        limit(Resource::Cpu, seconds.saturating_add(taken.unsigned_abs()).saturating_add(1));
    }

    /// Only the soft limit is set, which can be raised again, and never above what the process was given itself.
    fn limit(resource: Resource, value: u64) {
        let maximum = getrlimit(resource).maximum;
        let current = maximum.map_or(value, |maximum| maximum.min(value));
        // A system that refuses has no such limit.
        let _ = setrlimit(resource, Rlimit { current: Some(current), maximum });
    }
}

#[cfg(not(unix))]
mod system {
    pub fn no_core() {}

    pub fn address_space() -> Option<u64> {
        None
    }

    pub fn limit_memory(_: u64) {}

    pub fn limit_time(_: u64) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_annex_may_take_more_the_more_partners_it_has() {
        let limits = Limits::default();
        assert_eq!(limits.letter(), Allowance { megabytes: 500, seconds: 10 });
        for (partners, sections) in [(0, 1), (1, 1), (100, 1), (101, 2), (1000, 10)] {
            let expected = Allowance { megabytes: 500 * sections, seconds: 30 * sections };
            assert_eq!(limits.annex(partners), expected, "{partners}");
        }
    }
}
