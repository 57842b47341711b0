//! The arguments of `loi new`.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser as _};

use super::output;

/// `loi new`.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  loi new
  loi new -o contributions/sundby.json
  loi new --edit contributions/sundby.json
  loi new --organization \"Sundby College\" --country Norway --signatory \"Kari Nordmann, Director\" \\
    --contact-name \"Ola Nordmann\" --email ola@example.org --role instructor \\
    --effort \"1 day a week\"

Whatever is given here is not asked for. With --organization, --country, --signatory, --contact-name, --email, --role \
and --effort nothing is asked at all. An answer of `?` explains a question, `<` or Esc goes back to the one \
before. Ctrl-C loses nothing: the same command carries on where it left off. The questions are in the language \
of the system, or in that of --language: English, Norwegian, Swedish, Danish, Finnish, Icelandic or Estonian.

With --edit, everything that the file says can be changed or removed, and more can be added; whatever is not \
touched stays as it is, to the last space.

Effort may be written as half a day a week, 1–2 days a week, 20 %, half-time, 0.2 FTE, 6 person-months a year, \
300 hours in total, or 2025: 3, 2026: 6 person-months, with dates as in 0.5 FTE from August 2026 until 31.12.2027; \
1 dag i uka, 0,5 årsverk, en dag varannan vecka, 2 htkk vuodessa, 0,5 stöðugildi and üks päev nädalas work as well.")]
pub struct New {
    /// Where to write the contribution; `-` is standard output
    #[arg(short, long, value_name = "OUT.json", default_value = "contribution.json", value_parser = OsStringValueParser::new().try_map(output::json))]
    pub output: PathBuf,

    /// Change this contribution instead; with any of the answers below, without asking anything
    #[arg(long, value_name = "FILE", conflicts_with = "output")]
    pub edit: Option<PathBuf>,

    /// The organisation's full name
    #[arg(long, value_name = "NAME")]
    pub organization: Option<String>,

    /// The faculty, department or group within it
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,

    /// The country, by its name or its two letters
    #[arg(long, value_name = "COUNTRY")]
    pub country: Option<String>,

    /// The postal address, its lines separated by semicolons
    #[arg(long, value_name = "\"LINE; LINE\"")]
    pub address: Option<String>,

    /// What the organisation is called in a table
    #[arg(long, value_name = "NAME")]
    pub short_name: Option<String>,

    /// The website, as it is printed
    #[arg(long, value_name = "ADDRESS")]
    pub website: Option<String>,

    /// The number in the national register of organisations
    #[arg(long, value_name = "NUMBER")]
    pub registration_number: Option<String>,

    /// A logo (SVG, PNG or JPEG) in the folder of the contribution or below
    #[arg(long, value_name = "FILE")]
    pub logo: Option<String>,

    /// Who signs and with which title; may be repeated
    #[arg(long, value_name = "\"NAME, TITLE\"")]
    pub signatory: Vec<String>,

    /// The person to ask about the letter
    #[arg(long, value_name = "NAME")]
    pub contact_name: Option<String>,

    /// The contact's e-mail address
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,

    /// The contact's telephone number
    #[arg(long, value_name = "NUMBER")]
    pub phone: Option<String>,

    /// The hours of a full-time year, if they are not those of the application
    #[arg(long, value_name = "HOURS")]
    pub hours_per_year: Option<String>,

    /// Where these hours come from, such as a collective agreement
    #[arg(long, value_name = "TEXT", requires = "hours_per_year")]
    pub hours_source: Option<String>,

    /// The role of somebody who contributes; may be repeated, each with an --effort of its own
    #[arg(long, value_name = "ROLE")]
    pub role: Vec<String>,

    /// How much time a role takes, such as "1 day a week"; the first belongs to the first role, and so on
    #[arg(long, value_name = "PHRASE")]
    pub effort: Vec<String>,

    /// Who has a role, where that is known; `-` where it is not
    #[arg(long, value_name = "NAME")]
    pub who: Vec<String>,

    /// The tasks of a role, separated by semicolons; `-` for nothing in particular
    #[arg(long, value_name = "\"TASK; TASK\"")]
    pub activities: Vec<String>,

    /// Who pays for a role, `in-kind` or `funder`; `-` is in-kind
    #[arg(long, value_name = "WHO")]
    pub funding: Vec<String>,

    /// A condition or a remark on a role, for the annex; `-` for none
    #[arg(long, value_name = "TEXT")]
    pub note: Vec<String>,

    /// A specialised workshop to help with; may be repeated
    #[arg(long, value_name = "TOPIC")]
    pub topic: Vec<String>,

    /// Why the organisation takes part, in a sentence or two
    #[arg(long, value_name = "TEXT")]
    pub rationale: Option<String>,

    /// The town that is printed beside the date
    #[arg(long, value_name = "TOWN")]
    pub place: Option<String>,
}
