//! The words around an amount: from when to when, how often, and how exactly.

use time::Month;

use super::Span;

/// Words between the two ends of a range.
pub(in crate::phrase) const RANGE: &[&str] =
    &["to", "or", "til", "till", "eller", "tai", "eða", "või", "kuni"];
/// Words before the first end of a range whose second end follows `and`.
pub(in crate::phrase) const BETWEEN: &[&str] = &["between", "mellom", "mellan", "mellem", "milli"];
/// Words between items.
pub(in crate::phrase) const AND: &[&str] = &["and", "og", "och", "ja", "plus"];

/// Words before a calendar year.
pub(in crate::phrase) const IN_YEAR: &[&str] =
    &["in", "i", "for", "vuonna", "árið", "á", "aastal", "during", "under"];
/// Words before the first day.
pub(in crate::phrase) const FROM: &[&str] =
    &["from", "fra", "från", "frá", "starting", "since", "alates", "alkaen", "algus"];
/// Words before the last day.
pub(in crate::phrase) const UNTIL: &[&str] =
    &["to", "until", "till", "til", "through", "tom", "ut", "kuni", "þar", "lõpp"];
/// The words among them that include the whole of the year or month after them.
pub(in crate::phrase) const TO_THE_END: &[&str] = &["through", "tom", "ut"];
/// Words after the first day.
pub(in crate::phrase) const FROM_AFTER: &[&str] = &["alkaen", "lähtien", "onwards", "onward", "alates"];
/// Words after the last day.
pub(in crate::phrase) const UNTIL_AFTER: &[&str] = &["asti", "saakka", "loppuun", "inclusive"];

/// Words that leave one end of a range open.
pub(in crate::phrase) const OPEN: &[&str] = &[
    "up",
    "most",
    "max",
    "maximum",
    "least",
    "min",
    "minimum",
    "at",
    "inntil",
    "opptil",
    "minst",
    "maks",
    "maksimum",
    "høyst",
    "upp",
    "högst",
    "op",
    "højst",
    "mindst",
    "enintään",
    "vähintään",
    "korkeintaan",
    "allt",
    "minnst",
    "mest",
    "kuni",
    "vähemalt",
    "over",
    "under",
    "more",
    "less",
];

/// Words that make a number approximate.
pub(in crate::phrase) const ABOUT: &[&str] = &[
    "about",
    "around",
    "approximately",
    "approx",
    "roughly",
    "circa",
    "ca",
    "cirka",
    "omtrent",
    "rundt",
    "om",
    "omkring",
    "ungefär",
    "runt",
    "noin",
    "suunnilleen",
    "um",
    "umbes",
    "umbkaudu",
    "nearly",
    "almost",
    "some",
    "nesten",
    "nästan",
    "næsten",
];

/// Words that say that an amount covers the whole time.
pub(in crate::phrase) const TOTAL: &[&[&str]] = &[
    &["in", "total"],
    &["in", "all"],
    &["a", "total", "of"],
    &["total"],
    &["altogether"],
    &["over", "the", "whole", "project"],
    &["over", "the", "project"],
    &["over", "the", "whole", "period"],
    &["for", "the", "whole", "project"],
    &["for", "the", "whole", "period"],
    &["totalt"],
    &["til", "sammen"],
    &["tilsammen"],
    &["i", "alt"],
    &["for", "hele", "perioden"],
    &["i", "hele", "perioden"],
    &["over", "hele", "perioden"],
    &["sammanlagt"],
    &["totalt", "sett"],
    &["under", "hela", "perioden"],
    &["yhteensä"],
    &["koko", "hankkeen", "aikana"],
    &["samtals"],
    &["alls"],
    &["í", "heild"],
    &["kokku"],
];

/// Words that may follow a share that needs no number: `half-time position`.
pub(in crate::phrase) const POSITIONS: &[&str] =
    &["position", "post", "job", "employment", "stilling", "tjänst"];

/// Words between an amount and its period.
pub(in crate::phrase) const PER: &[&str] = &[
    "a", "an", "per", "pr", "each", "every", "in", "i", "the", "hver", "hvert", "hverja", "om", "of",
    "varje", "var", "joka", "í", "á", "iga", "igal",
];
/// The English words among them: before them, `time` does not mean an hour.
pub(in crate::phrase) const ENGLISH_PER: &[&str] = &["a", "an", "per", "each", "every"];

/// Periods, after one of those words or a slash.
pub(in crate::phrase) const PERIODS: &[(&[&str], Span)] = &[
    (&["day", "dag", "dagen", "päivä", "pv", "päev"], Span::Day),
    (
        &[
            "week", "weeks", "wk", "w", "uke", "uka", "uken", "veke", "veka", "vecka", "veckan", "uge",
            "ugen", "viikko", "vko", "vk", "viku", "vika", "nädal", "nädalal", "nädala",
        ],
        Span::Week,
    ),
    (
        &[
            "month",
            "months",
            "mo",
            "måned",
            "måneden",
            "månad",
            "månaden",
            "kuukausi",
            "kk",
            "mánuði",
            "mánuð",
            "mánuður",
            "kuu",
            "kuul",
        ],
        Span::Month,
    ),
    (
        &["year", "years", "yr", "y", "annum", "år", "året", "vuosi", "ári", "ár", "aasta", "aastal"],
        Span::Year,
    ),
];

/// Frequencies in one word.
pub(in crate::phrase) const ADVERBS: &[(&[&str], Span)] = &[
    (&["daily", "daglig", "dagligen", "dagligt", "päivässä", "päivittäin", "daglega", "päevas"], Span::Day),
    (
        &[
            "weekly",
            "ukentlig",
            "veckovis",
            "ugentlig",
            "ugentligt",
            "viikossa",
            "viikoittain",
            "vikulega",
            "nädalas",
        ],
        Span::Week,
    ),
    (
        &[
            "monthly",
            "månedlig",
            "månatligen",
            "månedligt",
            "kuukaudessa",
            "kuussa",
            "kuukausittain",
            "mánaðarlega",
            "kuus",
        ],
        Span::Month,
    ),
    (
        &[
            "yearly",
            "annually",
            "pa",
            "årlig",
            "årligen",
            "årligt",
            "vuodessa",
            "vuosittain",
            "árlega",
            "aastas",
        ],
        Span::Year,
    ),
];

/// Words before the number of periods between two times.
pub(in crate::phrase) const EVERY: &[&str] =
    &["every", "each", "hver", "hvert", "var", "vart", "varje", "joka", "hverja", "iga", "igal"];

/// Ordinal numbers.
pub(in crate::phrase) const ORDINALS: &[(&[&str], u32)] = &[
    (&["second"], 2),
    (&["third", "tredje", "kolmas", "þriðju", "kolmandal"], 3),
    (&["fourth", "fjerde", "fjärde", "neljäs", "fjórðu", "neljandal"], 4),
];

/// Every second period, in one word or in several.
pub(in crate::phrase) const EVERY_OTHER: &[&[&str]] = &[
    &["every", "other"],
    &["every", "second"],
    &["each", "second"],
    &["annenhver"],
    &["annahver"],
    &["hver", "annen"],
    &["hver", "andre"],
    &["hver", "anna"],
    &["hveranden"],
    &["hver", "anden"],
    &["varannan"],
    &["vartannat"],
    &["joka", "toinen"],
    &["aðra", "hverja"],
    &["aðra", "hvora"],
    &["annan", "hvern"],
    &["üle"],
    &["igal", "teisel"],
];

/// Every second week, in one word, which stands alone or after a word such as `a`.
pub(in crate::phrase) const FORTNIGHT: &[&str] = &["fortnight", "fortnightly"];

/// The beginnings of the names of months. A longer name comes before a shorter one that it begins with.
pub(in crate::phrase) const MONTHS: &[(&str, Month)] = &[
    ("tammikuu", Month::January),
    ("helmikuu", Month::February),
    ("maaliskuu", Month::March),
    ("huhtikuu", Month::April),
    ("toukokuu", Month::May),
    ("kesäkuu", Month::June),
    ("heinäkuu", Month::July),
    ("elokuu", Month::August),
    ("syyskuu", Month::September),
    ("lokakuu", Month::October),
    ("marraskuu", Month::November),
    ("joulukuu", Month::December),
    ("jan", Month::January),
    ("jaan", Month::January),
    ("feb", Month::February),
    ("veebr", Month::February),
    ("mar", Month::March),
    ("mär", Month::March),
    ("apr", Month::April),
    ("may", Month::May),
    ("mai", Month::May),
    ("maj", Month::May),
    ("maí", Month::May),
    ("jun", Month::June),
    ("jún", Month::June),
    ("juun", Month::June),
    ("jul", Month::July),
    ("júl", Month::July),
    ("juul", Month::July),
    ("aug", Month::August),
    ("ágú", Month::August),
    ("sep", Month::September),
    ("oct", Month::October),
    ("okt", Month::October),
    ("nov", Month::November),
    ("nóv", Month::November),
    ("dec", Month::December),
    ("des", Month::December),
    ("dets", Month::December),
];
