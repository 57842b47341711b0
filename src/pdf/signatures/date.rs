//! Dates as PDF writes them.

use time::{Date, Month, OffsetDateTime, Time, UtcOffset};

/// The time that `D:20210521120000+02'00'` stands for. Everything after the year may be missing.
pub(in crate::pdf) fn from_pdf(text: &str) -> Option<OffsetDateTime> {
    let text = text.strip_prefix("D:").unwrap_or(text);
    let digits = text.len() - text.trim_start_matches(|character: char| character.is_ascii_digit()).len();
    let (digits, zone) = text.split_at(digits);
    let part = |from: usize, to: usize, default: u8| match digits.get(from..to) {
        Some(part) => part.parse().ok(),
        None if digits.len() <= from => Some(default),
        None => None,
    };
    let year = digits.get(..4)?.parse().ok()?;
    let date = Date::from_calendar_date(year, Month::try_from(part(4, 6, 1)?).ok()?, part(6, 8, 1)?).ok()?;
    let time = Time::from_hms(part(8, 10, 0)?, part(10, 12, 0)?, part(12, 14, 0)?).ok()?;
    Some(date.with_time(time).assume_offset(offset(zone)?))
}

/// The offset that `+02'00'`, `-0330`, `Z` or nothing stands for.
fn offset(zone: &str) -> Option<UtcOffset> {
    let sign = match zone.chars().next() {
        None | Some('Z') => return Some(UtcOffset::UTC),
        Some('+') => 1,
        Some('-') => -1,
        Some(_) => return None,
    };
    let digits: String = zone.chars().filter(char::is_ascii_digit).collect();
    let hours: i8 = digits.get(..2)?.parse().ok()?;
    let minutes: i8 = digits.get(2..4).map_or(Some(0), |minutes| minutes.parse().ok())?;
    UtcOffset::from_hms(sign * hours, sign * minutes, 0).ok()
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::from_pdf;

    #[test]
    fn every_form_of_a_date_is_understood() {
        let known = [
            ("D:20210521120730+02'00'", datetime!(2021-05-21 12:07:30 +2)),
            ("D:20210521120730-03'30", datetime!(2021-05-21 12:07:30 -3:30)),
            ("D:20210521120730Z00'00'", datetime!(2021-05-21 12:07:30 UTC)),
            ("20210521120730Z", datetime!(2021-05-21 12:07:30 UTC)),
            ("D:202105211207", datetime!(2021-05-21 12:07 UTC)),
            ("D:2021", datetime!(2021-01-01 0:00 UTC)),
        ];
        for (text, time) in known {
            assert_eq!(from_pdf(text), Some(time), "{text}");
        }
        for text in [
            "",
            "D:",
            "D:21",
            "D:20211",
            "D:20211301",
            "D:20210230",
            "D:20210521250000",
            "D:2021å",
            "D:2021+9",
        ] {
            assert_eq!(from_pdf(text), None, "{text}");
        }
    }
}
