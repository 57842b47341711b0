//! Numbers, fractions and shares written as words.

/// Whole numbers as words.
pub(in crate::phrase) const NUMBERS: &[(&[&str], i32)] = &[
    (
        &[
            "a", "an", "one", "en", "én", "ei", "ein", "éi", "et", "ett", "ét", "yksi", "yhden", "einn",
            "eina", "eitt", "üks", "ühe",
        ],
        1,
    ),
    (&["two", "to", "två", "kaksi", "kahden", "tveir", "tvær", "tvö", "tvo", "kaks", "kahe"], 2),
    (&["three", "tre", "kolme", "kolmen", "þrír", "þrjár", "þrjú", "þrjá", "kolm"], 3),
    (&["four", "fire", "fyra", "neljä", "neljän", "fjórir", "fjórar", "fjögur", "fjóra", "neli", "nelja"], 4),
    (&["five", "fem", "viisi", "viiden", "fimm", "viis", "viie"], 5),
    (&["six", "seks", "sex", "kuusi", "kuuden", "kuus", "kuue"], 6),
    (&["seven", "sju", "syv", "seitsemän", "sjö", "seitse", "seitsme"], 7),
    (&["eight", "åtte", "åtta", "otte", "kahdeksan", "átta", "kaheksa"], 8),
    (&["nine", "ni", "nio", "yhdeksän", "níu", "üheksa"], 9),
    (&["ten", "ti", "tio", "kymmenen", "tíu", "kümme", "kümne"], 10),
    (&["eleven", "elleve", "elva", "yksitoista", "ellefu", "üksteist"], 11),
    (&["twelve", "tolv", "kaksitoista", "tólf", "kaksteist"], 12),
];

/// Articles that may come before a fraction: `a half`, `en halv`.
pub(in crate::phrase) const ARTICLES: &[&str] = &["a", "an", "en", "én", "ei", "ein", "et", "ett"];

/// Fractions as words, by denominator.
pub(in crate::phrase) const PARTS: &[(&[&str], i32)] = &[
    (
        &[
            "half",
            "halv",
            "halve",
            "halvt",
            "halva",
            "puoli",
            "puolikas",
            "puolikkaan",
            "puolet",
            "hálfur",
            "hálf",
            "hálft",
            "hálfan",
            "hálfs",
            "pool",
            "poole",
        ],
        2,
    ),
    (
        &[
            "third",
            "tredjedel",
            "tredjedels",
            "tredel",
            "kolmasosa",
            "kolmannes",
            "kolmanneksen",
            "þriðjungur",
            "þriðjung",
            "kolmandik",
        ],
        3,
    ),
    (&["quarter", "kvart", "kvarts", "fjerdedels", "neljännes", "neljänneksen", "veerand", "fjórðungur"], 4),
];

/// One and a half in one word.
pub(in crate::phrase) const ONE_AND_A_HALF: &[&str] = &["halvannen", "halvanden", "puolitoista", "poolteist"];

/// Shares of full time that need no number: the words, and the share as numerator and denominator.
pub(in crate::phrase) const SHARES: &[(&[&str], (i32, i32))] = &[
    (&["half", "of", "full", "time"], (1, 2)),
    (&["half", "time"], (1, 2)),
    (&["halftime"], (1, 2)),
    (&["quarter", "time"], (1, 4)),
    (&["full", "time"], (1, 1)),
    (&["fulltime"], (1, 1)),
    (&["heltid"], (1, 1)),
    (&["fulltid"], (1, 1)),
    (&["fuldtid"], (1, 1)),
    (&["full", "stilling"], (1, 1)),
    (&["fuld", "stilling"], (1, 1)),
    (&["heltidsstilling"], (1, 1)),
    (&["fuldtidsstilling"], (1, 1)),
    (&["heltidstjänst"], (1, 1)),
    (&["halvtid"], (1, 2)),
    (&["halv", "tid"], (1, 2)),
    (&["halvtidsstilling"], (1, 2)),
    (&["halvtidstjänst"], (1, 2)),
    (&["kokoaikainen"], (1, 1)),
    (&["kokoaikaisesti"], (1, 1)),
    (&["kokopäiväinen"], (1, 1)),
    (&["kokopäiväisesti"], (1, 1)),
    (&["täysi", "työaika"], (1, 1)),
    (&["puoliaikainen"], (1, 2)),
    (&["puolipäiväinen"], (1, 2)),
    (&["puolipäiväisesti"], (1, 2)),
    (&["puolet", "työajasta"], (1, 2)),
    (&["fullt", "starf"], (1, 1)),
    (&["fullu", "starfi"], (1, 1)),
    (&["hálft", "starf"], (1, 2)),
    (&["hálfu", "starfi"], (1, 2)),
    (&["täiskoormus"], (1, 1)),
    (&["täiskoormusega"], (1, 1)),
    (&["täistööaeg"], (1, 1)),
    (&["täistööajaga"], (1, 1)),
    (&["täiskohaga"], (1, 1)),
    (&["poole", "koormusega"], (1, 2)),
    (&["poole", "kohaga"], (1, 2)),
    (&["poole", "tööajaga"], (1, 2)),
];

/// Words for a share of full time that does not say which.
pub(in crate::phrase) const PART_TIME: &[&[&str]] = &[
    &["part", "time"],
    &["parttime"],
    &["deltid"],
    &["deltidsstilling"],
    &["osa", "aikainen"],
    &["osa", "aikaisesti"],
    &["osaaikainen"],
    &["hlutastarf"],
    &["osakoormus"],
    &["osakoormusega"],
    &["osaajaga"],
];
