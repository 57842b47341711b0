//! What worker processes may take, as options of the commands that have them.

use clap::{Args, value_parser};

use crate::worker::Limits;

/// The limits of a worker process.
#[derive(Debug, Args)]
#[command(next_help_heading = "Limits")]
pub struct Workers {
    /// The memory that a letter may take, in megabytes; an annex may take as much for each hundred partners
    #[arg(long, value_name = "MB", default_value_t = Limits::DEFAULT.megabytes, value_parser = value_parser!(u32).range(1..))]
    pub worker_memory: u32,

    /// The processor time that a letter may take, in seconds; an annex may take three times as much for each
    /// hundred partners
    #[arg(long, value_name = "S", default_value_t = Limits::DEFAULT.seconds, value_parser = value_parser!(u32).range(1..))]
    pub worker_seconds: u32,
}

impl From<&Workers> for Limits {
    fn from(workers: &Workers) -> Self {
        Limits { megabytes: workers.worker_memory, seconds: workers.worker_seconds }
    }
}
