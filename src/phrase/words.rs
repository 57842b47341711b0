//! The vocabulary: number words, units and periods in English and Norwegian.

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Percent,
    Fte,
    PersonYears,
    PersonMonths,
    Days,
    Hours,
    Weeks,
    Months,
}

impl Unit {
    /// What it is called in the catalogues.
    pub fn word(self) -> &'static str {
        match self {
            Unit::Percent => "unit-percent",
            Unit::Fte => "unit-fte",
            Unit::PersonYears => "unit-person-years",
            Unit::PersonMonths => "unit-person-months",
            Unit::Days => "unit-days",
            Unit::Hours => "unit-hours",
            Unit::Weeks => "unit-weeks",
            Unit::Months => "unit-months",
        }
    }
}

/// How often it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Every {
    Day,
    Week,
    Month,
    Year,
}

impl Every {
    /// What it is called in the catalogues.
    pub fn word(self) -> &'static str {
        match self {
            Every::Day => "every-day",
            Every::Week => "every-week",
            Every::Month => "every-month",
            Every::Year => "every-year",
        }
    }
}

/// Whole numbers as words.
pub(super) const NUMBERS: &[(&str, i32)] = &[
    ("a", 1),
    ("an", 1),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("en", 1),
    ("én", 1),
    ("ei", 1),
    ("ein", 1),
    ("éi", 1),
    ("et", 1),
    ("ett", 1),
    ("to", 2),
    ("tre", 3),
    ("fire", 4),
    ("fem", 5),
    ("seks", 6),
];

/// Parts of one as words, with their denominators.
pub(super) const PARTS: &[(&str, i32)] =
    &[("half", 2), ("halv", 2), ("halve", 2), ("halvt", 2), ("quarter", 4), ("kvart", 4)];

/// Words between the two ends of a range.
pub(super) const RANGE: &[&str] = &["to", "or", "til", "till", "eller"];

/// Words between items.
pub(super) const AND: &[&str] = &["and", "og"];

/// Words before a year or a first day.
pub(super) const IN_YEAR: &[&str] = &["in", "i", "for"];
/// Words before the first day.
pub(super) const FROM: &[&str] = &["from", "fra", "starting"];
/// Words before the last day.
pub(super) const UNTIL: &[&str] = &["to", "until", "till", "til"];

/// Words that leave one end of a range open.
pub(super) const OPEN: &[&str] = &[
    "up", "most", "max", "maximum", "least", "min", "minimum", "inntil", "opptil", "minst", "maks", "about",
    "ca", "circa",
];

/// Units, the longer phrase before the shorter one that it begins with.
pub(super) const UNITS: &[(&[&str], Unit)] = &[
    (&["percent"], Unit::Percent),
    (&["per", "cent"], Unit::Percent),
    (&["prosent"], Unit::Percent),
    (&["pst"], Unit::Percent),
    (&["of", "a", "full", "time", "position"], Unit::Fte),
    (&["of", "a", "full", "time", "equivalent"], Unit::Fte),
    (&["of", "full", "time"], Unit::Fte),
    (&["of", "an", "fte"], Unit::Fte),
    (&["of", "fte"], Unit::Fte),
    (&["of", "a", "position"], Unit::Fte),
    (&["full", "time", "equivalents"], Unit::Fte),
    (&["full", "time", "equivalent"], Unit::Fte),
    (&["full", "time"], Unit::Fte),
    (&["fte"], Unit::Fte),
    (&["ftes"], Unit::Fte),
    (&["position"], Unit::Fte),
    (&["employment"], Unit::Fte),
    (&["av", "et", "årsverk"], Unit::Fte),
    (&["av", "en", "stilling"], Unit::Fte),
    (&["av", "full", "stilling"], Unit::Fte),
    (&["av", "heltid"], Unit::Fte),
    (&["full", "stilling"], Unit::Fte),
    (&["stilling"], Unit::Fte),
    (&["heltid"], Unit::Fte),
    (&["årsverk"], Unit::Fte),
    (&["person", "years"], Unit::PersonYears),
    (&["person", "year"], Unit::PersonYears),
    (&["py"], Unit::PersonYears),
    (&["person", "months"], Unit::PersonMonths),
    (&["person", "month"], Unit::PersonMonths),
    (&["personmonths"], Unit::PersonMonths),
    (&["personmonth"], Unit::PersonMonths),
    (&["pm"], Unit::PersonMonths),
    (&["pms"], Unit::PersonMonths),
    (&["månedsverk"], Unit::PersonMonths),
    (&["mv"], Unit::PersonMonths),
    (&["working", "days"], Unit::Days),
    (&["working", "day"], Unit::Days),
    (&["workdays"], Unit::Days),
    (&["workday"], Unit::Days),
    (&["days"], Unit::Days),
    (&["day"], Unit::Days),
    (&["d"], Unit::Days),
    (&["arbeidsdager"], Unit::Days),
    (&["arbeidsdag"], Unit::Days),
    (&["dager"], Unit::Days),
    (&["dag"], Unit::Days),
    (&["working", "hours"], Unit::Hours),
    (&["hours"], Unit::Hours),
    (&["hour"], Unit::Hours),
    (&["hrs"], Unit::Hours),
    (&["h"], Unit::Hours),
    (&["arbeidstimer"], Unit::Hours),
    (&["timeverk"], Unit::Hours),
    (&["timer"], Unit::Hours),
    (&["time"], Unit::Hours),
    (&["t"], Unit::Hours),
    (&["weeks"], Unit::Weeks),
    (&["week"], Unit::Weeks),
    (&["uker"], Unit::Weeks),
    (&["uke"], Unit::Weeks),
    (&["months"], Unit::Months),
    (&["month"], Unit::Months),
    (&["måneder"], Unit::Months),
    (&["måned"], Unit::Months),
];

/// Words that lead from an amount to how often it is given.
pub(super) const PER: &[&str] =
    &["a", "an", "per", "pr", "each", "every", "in", "i", "the", "hver", "hvert", "om", "of"];

/// How often, after one of the words that lead there or a slash.
pub(super) const PERIODS: &[(&str, Every)] = &[
    ("day", Every::Day),
    ("dag", Every::Day),
    ("dagen", Every::Day),
    ("week", Every::Week),
    ("wk", Every::Week),
    ("uke", Every::Week),
    ("uka", Every::Week),
    ("uken", Every::Week),
    ("month", Every::Month),
    ("måned", Every::Month),
    ("måneden", Every::Month),
    ("year", Every::Year),
    ("yr", Every::Year),
    ("annum", Every::Year),
    ("år", Every::Year),
    ("året", Every::Year),
];

/// How often, in one word of its own.
pub(super) const ADVERBS: &[(&str, Every)] = &[
    ("daily", Every::Day),
    ("daglig", Every::Day),
    ("weekly", Every::Week),
    ("ukentlig", Every::Week),
    ("monthly", Every::Month),
    ("månedlig", Every::Month),
    ("yearly", Every::Year),
    ("annually", Every::Year),
    ("pa", Every::Year),
    ("årlig", Every::Year),
];

/// What a table has under a word.
pub(super) fn find<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.iter().find(|(known, _)| *known == word).map(|(_, meaning)| *meaning)
}
