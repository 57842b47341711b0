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

Questions that an option answers are not asked. With --organization, --country, --signatory, --contact-name, \
--email, --role and --effort, no questions are asked at all. Answer `?` for an explanation; `<` or Esc goes back to \
the previous question. After Ctrl-C, run the same command again to continue where you stopped. The questions are in \
the language of the system or of --language: English, Norwegian, Swedish, Danish, Finnish, Icelandic or Estonian.

With --edit, anything in the file can be changed or removed, and more can be added. The rest of the file is kept \
exactly, including spaces.

Effort can be written as half a day a week, 1–2 days a week, 20 %, half-time, 0.2 FTE, 6 person-months a year, \
300 hours in total, or 2025: 3, 2026: 6 person-months, with dates as in 0.5 FTE from August 2026 until 31.12.2027; \
1 dag i uka, 0,5 årsverk, en dag varannan vecka, 2 htkk vuodessa, 0,5 stöðugildi and üks päev nädalas work as well.")]
pub struct New {
    /// Write the contribution to this file, or `-` for standard output
    #[arg(short, long, value_name = "OUT.json", default_value = "contribution.json", value_parser = OsStringValueParser::new().try_map(output::json))]
    pub output: PathBuf,

    /// Edit this contribution instead; with any of the answers below, no questions are asked
    #[arg(long, value_name = "FILE", conflicts_with = "output")]
    pub edit: Option<PathBuf>,

    /// The organisation's full name
    #[arg(long, value_name = "NAME")]
    pub organization: Option<String>,

    /// The faculty, department or group within it
    #[arg(long, value_name = "NAME")]
    pub unit: Option<String>,

    /// The country, by name or two-letter code
    #[arg(long, value_name = "COUNTRY")]
    pub country: Option<String>,

    /// The postal address, with semicolons between the lines
    #[arg(long, value_name = "\"LINE; LINE\"")]
    pub address: Option<String>,

    /// The organisation's short name, for tables
    #[arg(long, value_name = "NAME")]
    pub short_name: Option<String>,

    /// The website, as it should be printed
    #[arg(long, value_name = "ADDRESS")]
    pub website: Option<String>,

    /// The number in the national register of organisations
    #[arg(long, value_name = "NUMBER")]
    pub registration_number: Option<String>,

    /// The logo (SVG, PNG or JPEG), in the folder of the contribution or below it
    #[arg(long, value_name = "FILE")]
    pub logo: Option<String>,

    /// A person who signs, with title; may be repeated
    #[arg(long, value_name = "\"NAME, TITLE\"")]
    pub signatory: Vec<String>,

    /// The contact person for questions about the letter
    #[arg(long, value_name = "NAME")]
    pub contact_name: Option<String>,

    /// The contact's e-mail address
    #[arg(long, value_name = "ADDRESS")]
    pub email: Option<String>,

    /// The contact's telephone number
    #[arg(long, value_name = "NUMBER")]
    pub phone: Option<String>,

    /// The hours of a full-time year, if different from the application's
    #[arg(long, value_name = "HOURS")]
    pub hours_per_year: Option<String>,

    /// The source of these hours, such as a collective agreement
    #[arg(long, value_name = "TEXT", requires = "hours_per_year")]
    pub hours_source: Option<String>,

    /// A role that contributes working time; may be repeated, each with its own --effort
    #[arg(long, value_name = "ROLE")]
    pub role: Vec<String>,

    /// The working time of a role, such as "1 day a week"; the first belongs to the first role, and so on
    #[arg(long, value_name = "PHRASE")]
    pub effort: Vec<String>,

    /// The person in a role; `-` if not known yet
    #[arg(long, value_name = "NAME")]
    pub who: Vec<String>,

    /// The tasks of a role, separated by semicolons; `-` for none
    #[arg(long, value_name = "\"TASK; TASK\"")]
    pub activities: Vec<String>,

    /// Who pays for a role: the partner (`in-kind` or `-`) or the funder (`funder`)
    #[arg(long, value_name = "WHO")]
    pub funding: Vec<String>,

    /// A condition or remark on a role, for the annex; `-` for none
    #[arg(long, value_name = "TEXT")]
    pub note: Vec<String>,

    /// A specialised workshop that the organisation wants to help with; may be repeated
    #[arg(long, value_name = "TOPIC")]
    pub topic: Vec<String>,

    /// Why the organisation takes part, in a sentence or two
    #[arg(long, value_name = "TEXT")]
    pub rationale: Option<String>,

    /// The town printed beside the date
    #[arg(long, value_name = "TOWN")]
    pub place: Option<String>,
}
