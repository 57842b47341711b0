//! Which date a letter has, and where the date comes from.

use crate::support::{Folder, text_of};

const LETTER: [&str; 4] = ["letter", "contributions/partner.json", "-o", "-"];

/// The text of the letter for a value of `SOURCE_DATE_EPOCH`.
fn text(folder: &Folder, arguments: &[&str], epoch: &str) -> String {
    let run = folder.run_with(&[&LETTER, arguments].concat(), |command| {
        command.env("SOURCE_DATE_EPOCH", epoch);
    });
    assert_eq!((run.code, run.stderr.as_str()), (0, ""));
    text_of(&run.stdout)
}

#[test]
fn an_argument_goes_before_the_contribution_and_that_before_the_environment() {
    let folder = Folder::new();
    assert!(text(&folder, &[], "0").contains("1 January 1970"));
    assert!(text(&folder, &["--date", "2024-02-29"], "0").contains("29 February 2024"));
    folder.replace(
        "contributions/partner.json",
        "\"signatories\"",
        "\"letter\": { \"date\": \"2023-05-06\" },\n  \"signatories\"",
    );
    assert!(text(&folder, &[], "0").contains("6 May 2023"));
    assert!(text(&folder, &["--date", "2024-02-29"], "0").contains("29 February 2024"));
}

#[test]
fn without_any_it_is_today() {
    let folder = Folder::new();
    let year = || time::OffsetDateTime::now_utc().year();
    let before = year();
    let unset = folder.run_with(&LETTER, |command| {
        command.env_remove("SOURCE_DATE_EPOCH");
    });
    for text in [text_of(&unset.stdout), text(&folder, &[], "")] {
        assert!((before - 1..=year() + 1).any(|year| text.contains(&format!(" {year} Contact"))), "{text}");
    }
}

#[test]
fn the_environment_is_not_asked_where_the_date_is_known() {
    assert!(text(&Folder::new(), &["--date", "2024-02-29"], "nonsense").contains("29 February 2024"));
}

#[test]
fn a_bad_epoch_is_told() {
    let folder = Folder::new();
    for value in [" ", "tomorrow", "1.5", "99999999999999999999", "-99999999999", "9999999999999"] {
        let run = folder.run_with(&LETTER, |command| {
            command.env("SOURCE_DATE_EPOCH", value);
        });
        run.fails(
            1,
            &format!(
                "error[bad-source-date-epoch]\n\n  × the variable SOURCE_DATE_EPOCH is `{value}`
  help: set it to whole seconds since 1970-01-01, or unset it\n1 error"
            ),
        );
    }
}

#[test]
fn a_date_that_is_none_is_a_wrong_usage() {
    let folder = Folder::new();
    for date in ["2025-02-29", "2025-13-01", "14.02.2025", "2025-2-1", "tomorrow", "1899-12-31", "2200-01-01"]
    {
        let run = folder.run(&[&LETTER[..], &["--date", date]].concat());
        run.fails(
            2,
            &format!(
                "error: invalid value '{date}' for '--date <YYYY-MM-DD>': expected a date such as 2025-02-14, from 1900-01-01 to 2199-12-31

For more information, try '--help'."
            ),
        );
    }
}
