//! How much memory and time a worker may take for a document, and how the system is made to enforce it.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The partners of an annex in one section. The limits are per section.
const SECTION: usize = 100;

/// How many times longer than a letter a section of an annex may take.
const SECTION_TIME: u64 = 3;

/// How many seconds by the clock are granted for one of processor time, since the machine may be busy with other work.
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
    /// The default. An ordinary letter takes a tenth of this memory and a hundredth of this time.
    pub const DEFAULT: Self = Self { megabytes: 500, seconds: 10 };

    /// The allowance for a letter.
    pub(super) fn letter(self) -> Allowance {
        Allowance { megabytes: self.megabytes.into(), seconds: self.seconds.into() }
    }

    /// The allowance for an annex, which grows with its partners: for each hundred begun, as much memory as for a
    /// letter and three times as much time.
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
    /// Memory in megabytes, beyond what the worker had before its first document.
    pub megabytes: u64,
    /// Processor time in seconds.
    pub seconds: u64,
}

impl Allowance {
    /// How long to wait by the clock. This ends a worker that waits for something itself, or any worker if the system
    /// does not limit processor time.
    pub fn deadline(self) -> Duration {
        Duration::from_secs(self.seconds.saturating_mul(PATIENCE))
    }
}

/// The limits of the current process.
#[derive(Debug)]
pub struct Bounds {
    /// The address space of the process before its first document, in bytes, if it is known.
    empty: Option<u64>,
}

impl Bounds {
    /// To be called in a worker before its first document. Turns off core files, too.
    pub fn new() -> Self {
        system::no_core();
        Self { empty: system::address_space() }
    }

    /// Sets the limits from now on. If the system does not enforce them, the deadline of the crew still holds.
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

    /// Known on Linux only; most other systems do not enforce such a limit anyway.
    pub fn address_space() -> Option<u64> {
        let status = std::fs::read_to_string("/proc/self/status").ok()?;
        let size = status.lines().find_map(|line| line.strip_prefix("VmSize:"))?;
        let kilobytes: u64 = size.trim().strip_suffix("kB")?.trim().parse().ok()?;
        kilobytes.checked_mul(1024)
    }

    pub fn limit_memory(bytes: u64) {
        limit(Resource::As, bytes);
    }

    /// The system limits all the time that the process has ever taken, in whole seconds.
    pub fn limit_time(seconds: u64) {
        let taken = clock_gettime(ClockId::ProcessCPUTime).tv_sec;
        limit(Resource::Cpu, seconds.saturating_add(taken.unsigned_abs()).saturating_add(1));
    }

    /// Sets the soft limit only, which can be raised again, and never above the hard limit of the process.
    fn limit(resource: Resource, value: u64) {
        let maximum = getrlimit(resource).maximum;
        let current = maximum.map_or(value, |maximum| maximum.min(value));
        // If the system refuses, there is no such limit.
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
