//! The limits of worker processes, as options of the commands that use workers.

use clap::{Args, value_parser};

use crate::worker::Limits;

/// The limits of a worker process.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limits")]
pub struct Workers {
    /// Limit the memory for a letter, in megabytes; an annex may use this much per hundred partners
    #[arg(long, value_name = "MB", default_value_t = Limits::DEFAULT.megabytes, value_parser = value_parser!(u32).range(1..))]
    pub worker_memory: u32,

    /// Limit the processor time for a letter, in seconds; an annex may use three times this per hundred partners
    #[arg(long, value_name = "S", default_value_t = Limits::DEFAULT.seconds, value_parser = value_parser!(u32).range(1..))]
    pub worker_seconds: u32,
}

impl From<&Workers> for Limits {
    fn from(workers: &Workers) -> Self {
        Limits { megabytes: workers.worker_memory, seconds: workers.worker_seconds }
    }
}
