//! Phrases as people write them in seven languages: each is understood as it is meant, or refused for the right reason.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use time::macros::date;

use super::{Unclear, parse, parse_within, print};
use crate::model::Period;

/// Each phrase, and how the tool prints it.
pub(crate) const UNDERSTOOD: &[(&str, &str)] = &[
    // Shares of full time.
    ("full time", "1 FTE"),
    ("Full-time", "1 FTE"),
    ("half-time", "0.5 FTE"),
    ("half time", "0.5 FTE"),
    ("a half-time position", "0.5 FTE"),
    ("half a position", "0.5 FTE"),
    ("half of full time", "0.5 FTE"),
    ("quarter-time", "0.25 FTE"),
    ("50 %", "0.5 FTE"),
    ("50%", "0.5 FTE"),
    ("50 pct", "0.5 FTE"),
    ("50 % of a full-time position", "0.5 FTE"),
    ("0.5 FTE", "0.5 FTE"),
    ("0,5 FTE", "0.5 FTE"),
    (".5 FTE", "0.5 FTE"),
    ("0.5–1 FTE", "0.5–1 FTE"),
    ("0.5 FTE – 1 FTE", "0.5–1 FTE"),
    ("0.5 FTE to 1 FTE", "0.5–1 FTE"),
    ("50%-100%", "0.5–1 FTE"),
    ("between 20 and 30 %", "0.2–0.3 FTE"),
    ("heltid", "1 FTE"),
    ("full stilling", "1 FTE"),
    ("halvtid", "0.5 FTE"),
    ("halv stilling", "0.5 FTE"),
    ("20 % stilling", "0.2 FTE"),
    ("20 prosent av en stilling", "0.2 FTE"),
    ("et halvt årsverk", "0.5 FTE"),
    ("0,2 årsverk", "0.2 FTE"),
    ("20 procent av heltid", "0.2 FTE"),
    ("0,5 heltidsekvivalenter", "0.5 FTE"),
    ("en halv tjänst", "0.5 FTE"),
    ("halvtidstjänst", "0.5 FTE"),
    ("fuldtid", "1 FTE"),
    ("0,25 årsværk", "0.25 FTE"),
    ("30 % af fuld tid", "0.3 FTE"),
    ("kokoaikainen", "1 FTE"),
    ("puolipäiväinen", "0.5 FTE"),
    ("20 % työajasta", "0.2 FTE"),
    ("20 prosenttia", "0.2 FTE"),
    ("0,5 htv", "0.5 FTE"),
    ("puolet työajasta", "0.5 FTE"),
    ("fullt starf", "1 FTE"),
    ("hálft starf", "0.5 FTE"),
    ("0,5 stöðugildi", "0.5 FTE"),
    ("20 % starfshlutfall", "0.2 FTE"),
    ("20 prósent", "0.2 FTE"),
    ("täiskoormus", "1 FTE"),
    ("20 protsenti koormusest", "0.2 FTE"),
    // Where a language has no article, one thing is named without a number.
    ("päivä viikossa", "1 day a week"),
    ("päivä joka toinen viikko", "0.5 days a week"),
    ("dagur í viku", "1 day a week"),
    ("tööpäev nädalas", "1 day a week"),
    ("344 stundir á ári", "344 hours a year"),
    ("poole koormusega", "0.5 FTE"),
    ("koormus 0,5", "0.5 FTE"),
    ("FTE: 0.5", "0.5 FTE"),
    ("stilling 20 %", "0.2 FTE"),
    ("0,5 koormust", "0.5 FTE"),
    ("20 % koormusega", "0.2 FTE"),
    ("20 protsenti tööajast", "0.2 FTE"),
    // From when and until when.
    ("20 % from August 2026", "0.2 FTE from 2026-08-01"),
    ("20 %, from August 2026", "0.2 FTE from 2026-08-01"),
    ("from August 2026: 20 %", "0.2 FTE from 2026-08-01"),
    ("20 % from 1.8.2026 to 30.6.2027", "0.2 FTE from 2026-08-01 until 2027-06-30"),
    ("20 % 1.8.2026–30.6.2027", "0.2 FTE from 2026-08-01 until 2027-06-30"),
    ("20 % from 1. 8. 2026", "0.2 FTE from 2026-08-01"),
    ("20 % from 15/8/2026", "0.2 FTE from 2026-08-15"),
    ("20 % from 1 August 2026", "0.2 FTE from 2026-08-01"),
    ("20 % from August 1st, 2026", "0.2 FTE from 2026-08-01"),
    ("20 % from the 1st of August 2026", "0.2 FTE from 2026-08-01"),
    ("20 % from 2026-08", "0.2 FTE from 2026-08-01"),
    ("20 % from 2027", "0.2 FTE from 2027-01-01"),
    ("half-time from 2027", "0.5 FTE from 2027-01-01"),
    ("20 % starting in August 2026", "0.2 FTE from 2026-08-01"),
    ("20 % until August 2026", "0.2 FTE until 2026-08-31"),
    ("20 % until February 2028", "0.2 FTE until 2028-02-29"),
    ("20 % until the end of 2027", "0.2 FTE until 2027-12-31"),
    ("20 % from 2026 to 2028", "0.2 FTE from 2026-01-01 until 2028-12-31"),
    ("20 % in 2026", "0.2 FTE from 2026-01-01 until 2026-12-31"),
    ("20 % in August 2026", "0.2 FTE from 2026-08-01 until 2026-08-31"),
    ("0.5 FTE 2026–2028", "0.5 FTE from 2026-01-01 until 2028-12-31"),
    ("2026–2028: 0.5 FTE", "0.5 FTE from 2026-01-01 until 2028-12-31"),
    ("20 % August 2026 – June 2027", "0.2 FTE from 2026-08-01 until 2027-06-30"),
    ("20 % fra august 2026 til juni 2027", "0.2 FTE from 2026-08-01 until 2027-06-30"),
    ("20 % fra 1. august 2026", "0.2 FTE from 2026-08-01"),
    ("20 % fra 1.8.2026 til og med 30.6.2027", "0.2 FTE from 2026-08-01 until 2027-06-30"),
    ("20 % ut 2027", "0.2 FTE until 2027-12-31"),
    ("20 % through 2027", "0.2 FTE until 2027-12-31"),
    ("20 % elokuusta 2026 alkaen", "0.2 FTE from 2026-08-01"),
    ("20 % från augusti 2026 till juni 2027", "0.2 FTE from 2026-08-01 until 2027-06-30"),
    ("20 % t.o.m. 30.6.2027", "0.2 FTE until 2027-06-30"),
    ("20 % 1.8.2026 alkaen", "0.2 FTE from 2026-08-01"),
    ("20 % 1.8.2026 alkaen 30.6.2027 asti", "0.2 FTE from 2026-08-01 until 2027-06-30"),
    (
        "20 % från den 1 augusti 2026 till och med den 30 juni 2027",
        "0.2 FTE from 2026-08-01 until 2027-06-30",
    ),
    ("töökoormus 0,5, algus 1. august 2026, lõpp 30. juuni 2027", "0.5 FTE from 2026-08-01 until 2027-06-30"),
    ("20 % elokuu 2026 – kesäkuu 2027", "0.2 FTE from 2026-08-01 until 2027-06-30"),
    ("20 % frá ágúst 2026", "0.2 FTE from 2026-08-01"),
    ("20 % alates 1. augustist 2026", "0.2 FTE from 2026-08-01"),
    ("20 % alates 1.8.2026 kuni 30.6.2027", "0.2 FTE from 2026-08-01 until 2027-06-30"),
    // Days a week.
    ("1 day/week", "1 day a week"),
    ("1 day every second week", "0.5 days a week"),
    ("one day every other week", "0.5 days a week"),
    ("1 day a fortnight", "0.5 days a week"),
    ("2 days every 4 weeks", "0.5 days a week"),
    ("1 dag annenhver uke", "0.5 days a week"),
    ("1 dag hver annen uke", "0.5 days a week"),
    ("en dag i veckan", "1 day a week"),
    ("1–2 dagar i veckan", "1–2 days a week"),
    ("en dag varannan vecka", "0.5 days a week"),
    ("en dag om ugen", "1 day a week"),
    ("2 dage om ugen", "2 days a week"),
    ("1 dag hver anden uge", "0.5 days a week"),
    ("yksi päivä viikossa", "1 day a week"),
    ("1-2 päivää viikossa", "1–2 days a week"),
    ("puoli päivää viikossa", "0.5 days a week"),
    ("1 päivä joka toinen viikko", "0.5 days a week"),
    ("1 pv/vko", "1 day a week"),
    ("einn dagur í viku", "1 day a week"),
    ("2 dagar á viku", "2 days a week"),
    ("hálfur dagur í viku", "0.5 days a week"),
    ("üks päev nädalas", "1 day a week"),
    ("pool päeva nädalas", "0.5 days a week"),
    ("1 päev üle nädala", "0.5 days a week"),
    // Amounts a year.
    ("3 PM/y", "3 person-months a year"),
    ("3 PM / year", "3 person-months a year"),
    ("2 månedsverk i året", "2 person-months a year"),
    ("2 personmånader per år", "2 person-months a year"),
    ("2 personmåneder om året", "2 person-months a year"),
    ("2 htkk vuodessa", "2 person-months a year"),
    ("2 htkk/vuosi", "2 person-months a year"),
    ("2 mannmánuðir á ári", "2 person-months a year"),
    ("2 inimkuud aastas", "2 person-months a year"),
    ("300 timmar per år", "300 hours a year"),
    ("300 timer om året", "300 hours a year"),
    ("300 tuntia vuodessa", "300 hours a year"),
    ("300 klst. á ári", "300 hours a year"),
    ("300 tundi aastas", "300 hours a year"),
    ("1 time i året", "1 hour a year"),
    // In all.
    ("6 PM in total", "6 person-months in all"),
    ("in total 6 PM", "6 person-months in all"),
    ("a total of 6 person-months", "6 person-months in all"),
    ("300 h in total", "300 hours in all"),
    ("300 timer totalt", "300 hours in all"),
    ("6 månedsverk i alt", "6 person-months in all"),
    ("sammanlagt 300 timmar", "300 hours in all"),
    ("6 htkk yhteensä", "6 person-months in all"),
    ("yhteensä 6 htkk", "6 person-months in all"),
    ("300 klukkustundir samtals", "300 hours in all"),
    ("kokku 300 tundi", "300 hours in all"),
    ("0.5 person-years in total", "6 person-months in all"),
    ("0,5 personår totalt", "6 person-months in all"),
    ("2 årsverk totalt", "24 person-months in all"),
    ("6 PM in total from August 2026", "6 person-months in all from 2026-08-01"),
    ("2026–2028: 6 PM in total", "6 person-months in all from 2026-01-01 until 2028-12-31"),
    // Year by year.
    ("100 h in 2026 and 200 h in 2027", "2026: 100, 2027: 200 hours"),
    ("100 timer i 2026 og 200 timer i 2027", "2026: 100, 2027: 200 hours"),
    ("2026: 3 htkk, 2027: 6 htkk", "2026: 3, 2027: 6 person-months"),
    ("2026-2028: 3 PM a year", "2026: 3, 2027: 3, 2028: 3 person-months"),
    ("3 PM a year from 2026 to 2028", "3 person-months a year from 2026-01-01 until 2028-12-31"),
    ("2026: 100 h", "2026: 100 hours"),
];

/// Each phrase, and why it is refused: a name in the catalogues.
pub(crate) const REFUSED: &[(&str, &str)] = &[
    ("", "amount-empty"),
    ("20", "amount-of-what"),
    ("lots", "amount-number-expected"),
    ("as needed", "amount-number-expected"),
    ("part-time", "amount-part-time"),
    ("deltid", "amount-part-time"),
    ("osa-aikainen", "amount-part-time"),
    ("about 10 %", "amount-about"),
    ("approximately one day a week", "amount-about"),
    ("ca. 10 %", "amount-about"),
    ("~10 %", "amount-about"),
    ("omtrent 10 %", "amount-about"),
    ("ungefär 10 %", "amount-about"),
    ("noin 10 %", "amount-about"),
    ("um 10 %", "amount-about"),
    ("umbes 10 %", "amount-about"),
    ("up to 2 days a week", "amount-open-end"),
    ("at least 2 days a week", "amount-open-end"),
    ("minst 1 dag i uka", "amount-open-end"),
    ("korkeintaan 20 %", "amount-open-end"),
    ("a third of a position", "amount-endless"),
    ("one and a third days a week", "amount-endless"),
    ("en tredjedels stilling", "amount-endless"),
    ("kolmasosa työajasta", "amount-endless"),
    ("1.500 hours", "amount-thousands"),
    ("1,500 hours in total", "amount-thousands"),
    ("1,000 hours a year", "amount-thousands"),
    ("1.125 FTE", "amount-thousands"),
    ("1.2.3 FTE", "amount-no-day"),
    ("1,234.5 hours a year", "amount-no-number"),
    ("0.1234567890123 FTE", "amount-too-exact"),
    ("1/3 FTE", "amount-endless"),
    ("1/0 FTE", "amount-endless"),
    ("2–1 days a week", "amount-reversed"),
    ("1 FTE – 0.5 FTE", "amount-reversed"),
    ("-1 day a week", "amount-number-expected"),
    ("0.5 FTE #1", "amount-character"),
    ("6 pm", "amount-how-often"),
    ("300 timer", "amount-how-often"),
    ("half an hour", "amount-how-often"),
    ("6 htkk", "amount-how-often"),
    ("2 person-years", "amount-person-years-how-often"),
    ("2 days", "amount-days-how-often"),
    ("2 days a month", "amount-days-month"),
    ("2 dager i måneden", "amount-days-month"),
    ("2 päeva kuus", "amount-days-month"),
    ("1 day every three weeks", "amount-days-endless"),
    ("4 hours a week", "amount-hours-week"),
    ("4 timer i uka", "amount-hours-week"),
    ("4 tuntia viikossa", "amount-hours-week"),
    ("20 hours a month", "amount-month"),
    ("0.5 PM a month", "amount-month"),
    ("8 hours a day", "amount-not-counted"),
    ("every second week", "amount-number-expected"),
    ("annenhver uke", "amount-number-expected"),
    ("one time a week", "amount-of-what"),
    ("twice a week", "amount-number-expected"),
    ("one month a year", "amount-other-unit"),
    ("2 weeks a year", "amount-other-unit"),
    ("2 weeks in total", "amount-days-in-all"),
    ("10 days in total", "amount-days-in-all"),
    ("20 % a week", "amount-share-alone"),
    ("20 % in total", "amount-share-in-all"),
    ("3 PM a year in total", "amount-often-and-in-all"),
    ("2026-2028: 3 PM", "amount-each-or-in-all"),
    ("3 PM in 2026–2028", "amount-each-or-in-all"),
    ("2028-2026: 3 PM", "amount-reversed-years"),
    ("20 % until 2027", "amount-until-year"),
    ("20 % from August", "amount-day-without-year"),
    ("20 % from 1 August", "amount-day-without-year"),
    ("20 % from 1/8/2026", "amount-day-order"),
    ("20 % from 32.1.2026", "amount-no-day"),
    ("20 % from 31.2.2026", "amount-no-day"),
    ("20 % from soon", "amount-day-expected"),
    ("0.5 FTE from 2026-01-01 to 2025-01-01", "amount-reversed-days"),
    ("1 day a week and 20 hours a year", "amount-rest"),
    ("1 day a week, more in summer", "amount-rest"),
    ("half-time except in July", "amount-rest"),
    ("2025: 3, 2026: 6", "amount-years-of-what"),
    ("2025: 3 pm, 2026: 60 hours", "amount-mixed-units"),
    ("2025: 3 pm, 2025: 6 pm", "amount-year-twice"),
    ("2025: 0.5 FTE, 2026: 1 FTE", "amount-unit-by-year"),
    ("2025: 3 pm, 6 pm", "amount-without-year"),
    ("2025: 2026: 3 pm", "amount-year-empty"),
    ("2025: 3,2026: 6 pm", "amount-years-of-what"),
    ("100 h in 2026 and 2027", "amount-without-year"),
    ("20 % in 2 years", "amount-rest"),
    ("1 FTE for 6 months", "amount-rest"),
    ("0.2 FTE per person", "amount-rest"),
    ("2 people 20 %", "amount-of-what"),
    ("1 day a week from 2026, 2 days a week from 2027", "amount-rest"),
    ("half-time in 2026 and full-time in 2027", "amount-unit-by-year"),
    ("50 % from 01.08.26", "amount-no-day"),
    ("1 day a week (Fridays)", "amount-character"),
];

#[test]
fn phrases_are_understood_as_they_are_meant() {
    let wrong: Vec<String> = UNDERSTOOD
        .iter()
        .filter_map(|(phrase, expected)| {
            let found = match parse(phrase) {
                Ok(effort) => print(&effort),
                Err(Unclear { id, .. }) => id.to_owned(),
            };
            (found != *expected).then(|| format!("{phrase:?} is {found:?}, not {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(UNDERSTOOD.len() + REFUSED.len() > 200);
}

#[test]
fn other_phrases_are_refused_for_the_right_reason() {
    let wrong: Vec<String> = REFUSED
        .iter()
        .filter_map(|(phrase, expected)| {
            let found = match parse(phrase) {
                Ok(effort) => print(&effort),
                Err(Unclear { id, .. }) => id.to_owned(),
            };
            (found != *expected).then(|| format!("{phrase:?} is {found:?}, not {expected:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn months_and_years_are_meant_within_the_application() {
    let period = Period::new(date!(2026 - 03 - 15), date!(2028 - 06 - 30));
    let within = |phrase: &str| print(&parse_within(phrase, period).unwrap());
    assert_eq!(within("20 % in 2026"), "0.2 FTE until 2026-12-31");
    assert_eq!(within("20 % from 2026 to 2028"), "0.2 FTE");
    assert_eq!(within("20 % from March 2026 until June 2028"), "0.2 FTE until 2028-06-30");
    assert_eq!(within("20 % from 2027"), "0.2 FTE from 2027-01-01");
    // A day is kept as it is; the reader of contributions reports that it lies outside the period.
    assert_eq!(within("20 % from 2026-01-01"), "0.2 FTE from 2026-01-01");
    assert_eq!(within("20 % in 2025"), "0.2 FTE from 2025-01-01 until 2025-12-31");
}
