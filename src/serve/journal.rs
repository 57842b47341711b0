//! The log: one line per event, in `log.jsonl` of the application folder. Keys are never written to it.

use std::path::Path;

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::diagnostic::Diagnostic;
use crate::disk::{Log, unreadable};

/// The file in the application folder.
pub const FILE: &str = "log.jsonl";

/// How much of the end of the file is shown: more than a hundred thousand events.
const MOST_BYTES: u64 = 16 << 20;

/// What can happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// The server was started.
    Started,
    /// A link was made for a partner.
    Invited,
    /// The label, address or language of an invitation was changed.
    Described,
    /// The link of a partner was withdrawn.
    Withdrawn,
    /// A partner was removed, and its files moved aside.
    Removed,
    /// The other links of the coordinator were withdrawn.
    OthersWithdrawn,
    /// A partner began to fill in the form.
    Begun,
    /// A partner sent its pledge.
    Sent,
    /// A letter came back.
    Returned,
    /// A letter came back and was refused.
    Refused,
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// When it happened, in UTC, as RFC 3339 writes it.
    pub time: String,
    /// What happened.
    pub event: Event,
    /// The partner concerned, by the name of its files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<String>,
}

impl Event {
    /// Its name, in the log and in the catalogues of words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Started => "started",
            Self::Invited => "invited",
            Self::Described => "described",
            Self::Withdrawn => "withdrawn",
            Self::Removed => "removed",
            Self::OthersWithdrawn => "others-withdrawn",
            Self::Begun => "begun",
            Self::Sent => "sent",
            Self::Returned => "returned",
            Self::Refused => "refused",
        }
    }
}

/// The log.
#[derive(Debug)]
pub struct Journal {
    log: Log,
}

impl Journal {
    /// The log of an application folder.
    pub fn new(folder: &Path) -> Self {
        Self { log: Log::new(folder.join(FILE)) }
    }

    /// Notes that something happened. If the log cannot be written, the event goes ahead all the same.
    pub fn note(&self, now: OffsetDateTime, event: Event, partner: Option<&str>) {
        let time = now.replace_nanosecond(0).unwrap_or(now).format(&Rfc3339).unwrap_or_default();
        let entry = Entry { time, event, partner: partner.map(str::to_owned) };
        if let Ok(line) = serde_json::to_string(&entry) {
            let _ = self.log.append(format!("{line}\n").as_bytes());
        }
    }

    /// The last lines of the file: all of them unless it is very long.
    ///
    /// # Errors
    /// `unreadable-file`.
    pub fn lines(&self) -> Result<Vec<u8>, Diagnostic> {
        self.log.last_lines(MOST_BYTES).map_err(|error| unreadable("the log", self.log.path(), &error))
    }

    /// The events in these lines, the latest first. A line that cannot be read, such as one cut short by a full disk, is
    /// skipped.
    ///
    /// # Errors
    /// `unreadable-file`.
    pub fn entries(&self) -> Result<Vec<Entry>, Diagnostic> {
        let bytes = self.lines()?;
        let lines = bytes.split(|byte| *byte == b'\n').rev();
        Ok(lines.filter_map(|line| serde_json::from_slice(line).ok()).collect())
    }
}
