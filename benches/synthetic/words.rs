//! The words from which partners are made.

use serde_json::{Value, json};

/// A text in English and Norwegian.
#[derive(Debug, Clone, Copy)]
pub struct Text(pub &'static str, pub &'static str);

impl Text {
    /// The text as a document states it.
    pub fn json(self) -> Value {
        json!({ "en": self.0, "nb": self.1 })
    }
}

/// How many different names there are.
pub const NAMES: usize = STARTS.len() * ENDS.len() * KINDS.len();

/// The name and the short name of an organisation, different for each number below [`NAMES`].
pub fn name(number: usize) -> (String, String) {
    let (start, rest) = (STARTS[number % STARTS.len()], number / STARTS.len());
    let (end, rest) = (ENDS[rest % ENDS.len()], rest / ENDS.len());
    // Neighbours are of different kinds. A place returns every 900 partners, each time with the kind one further
    // (901 % 25 == 1), so it gets each kind once.
    let (pattern, short) = KINDS[(number + rest) % KINDS.len()];
    let place = format!("{start}{end}");
    (pattern.replace('*', &place), short.replace('*', &place))
}

const STARTS: [&str; 30] = [
    "Nord", "Sør", "Øst", "Vest", "Fjord", "Lille", "Stor", "Sol", "Granå", "Bjørk", "Elv", "Sjø", "Hav",
    "Fjell", "Skog", "Lys", "Sten", "Sand", "Ask", "Eke", "Lind", "Rød", "Grøn", "Blå", "Kvit", "Lang",
    "Brei", "Mid", "Ny", "Gammel",
];

const ENDS: [&str; 30] = [
    "vik", "heim", "dal", "nes", "sund", "holm", "strand", "berg", "by", "stad", "borg", "havn", "fors", "å",
    "øy", "eid", "mark", "tun", "lund", "mo", "land", "foss", "bro", "vang", "set", "rud", "torp", "gård",
    "bø", "hamn",
];

const KINDS: [(&str, &str); 25] = [
    ("University of *", "U *"),
    ("* University", "* U"),
    ("* University of Technology", "*Tech"),
    ("* University College", "* UC"),
    ("* Institute of Technology", "*IT"),
    ("* Centre for Scientific Computing", "* CSC"),
    ("* Institute for Marine Research", "* Marine"),
    ("* School of Economics", "* Econ"),
    ("* University Hospital", "* Hospital"),
    ("* Meteorological Institute", "* Met"),
    ("National Supercomputer Centre at *", "NSC *"),
    ("* Academy of Music", "* Music"),
    ("* Research Institute for Northern Forestry, Peatland and Reindeer Husbandry", "* Forestry"),
    ("Centre for Digital Humanities in *", "CDH *"),
    ("* Institute of Public Health", "* Health"),
    ("* College of Applied Sciences", "* Applied"),
    ("* Polar Research Station", "* Polar"),
    ("* Veterinary College", "* Vet"),
    ("* Museum of Natural History", "* Museum"),
    ("* Laboratory for Genomics", "* Genomics"),
    ("* Data Archive", "* Data"),
    ("* Observatory", "* Obs"),
    ("* Institute for Energy", "* Energy"),
    ("* National Library", "* Library"),
    ("* Institute of Statistics", "* Stat"),
];

/// Countries by code and name, each with an hours norm that an organisation there may state as its own.
pub const COUNTRIES: [(&str, &str, f64, &str); 6] = [
    ("NO", "Norway", 1695.0, "state employees, net of leave"),
    ("SE", "Sweden", 1732.0, "university teachers"),
    ("FI", "Finland", 1612.0, "teaching and research staff"),
    ("DK", "Denmark", 1643.0, "net of leave"),
    ("IS", "Iceland", 1650.0, "academic staff"),
    ("EE", "Estonia", 1720.0, "215 days of 8 hours"),
];

/// First names.
pub const FIRST: [&str; 24] = [
    "Kari",
    "Ola",
    "Åse",
    "Björn",
    "Þóra",
    "Jón",
    "Aino",
    "Eero",
    "Mette",
    "Søren",
    "Ingrid",
    "Lars",
    "Liis",
    "Märt",
    "Sigrún",
    "Väinö",
    "Freja",
    "Mikkel",
    "Elsa",
    "Gustav",
    "Hilde",
    "Øyvind",
    "Anne-Marie",
    "Łukasz",
];

/// Last names.
pub const LAST: [&str; 20] = [
    "Nordmann",
    "Svensson",
    "Virtanen",
    "Jónsdóttir",
    "Tamm",
    "Sørensen",
    "Dahl",
    "Lindqvist",
    "Mäkelä",
    "Ólafsson",
    "Kask",
    "Østergaard",
    "Bakke-Myhre",
    "Ek",
    "Nieminen",
    "Hansen",
    "Strøm",
    "Ångström",
    "Þorláksdóttir",
    "Kowalski",
];

/// The titles of signatories.
pub const TITLES: [Text; 6] = [
    Text("Rector", "rektor"),
    Text("Director", "direktør"),
    Text("Head of Department", "instituttleder"),
    Text("Head of Research Computing", "leder for vitenskapelige beregninger"),
    Text("Dean", "dekan"),
    Text("Managing Director", "administrerende direktør"),
];

/// The roles of people.
pub const ROLES: [Text; 12] = [
    Text("instructor", "instruktør"),
    Text("research software engineer", "forskningsprogramvareutvikler"),
    Text("exercise leader", "øvingsleder"),
    Text("lesson developer", "materialutvikler"),
    Text("local coordinator", "lokal koordinator"),
    Text("mentor for new instructors", "mentor for nye instruktører"),
    Text("HPC specialist", "HPC-spesialist"),
    Text("data steward", "datarøkter"),
    Text("video producer", "videoprodusent"),
    Text("communications adviser", "kommunikasjonsrådgiver"),
    Text("head of training", "opplæringsleder"),
    Text("helpers from user support", "hjelpere fra brukerstøtten"),
];

/// The activities of a role.
pub const ACTIVITIES: [Text; 12] = [
    Text("teaching at two workshops a year", "undervisning på to kurs i året"),
    Text("lesson on testing", "undervisningsopplegg om testing"),
    Text("lesson on version control with Git", "undervisningsopplegg om versjonskontroll med Git"),
    Text("online breakout rooms", "grupperom på nett"),
    Text("streaming and recording", "strømming og opptak"),
    Text("local rooms, coffee and helpers", "lokale rom, kaffe og hjelpere"),
    Text("evaluation of the workshops", "evaluering av kursene"),
    Text("seat on the steering group", "plass i styringsgruppen"),
    Text("captions and alternative texts", "teksting og alternative tekster"),
    Text("exercises for batch systems", "øvelser for køsystemer"),
    Text("secure handling of sensitive data", "sikker håndtering av sensitive data"),
    Text("announcements in newsletters and on social media", "kunngjøringer i nyhetsbrev og sosiale medier"),
];

/// Notes on entries; there are few, so that many entries share one.
pub const NOTES: [Text; 6] = [
    Text(
        "Subject to the renewal of the framework agreement in 2027.",
        "Forutsetter at rammeavtalen fornyes i 2027.",
    ),
    Text("The position is being filled.", "Stillingen er under utlysning."),
    Text("Shared with the national e-infrastructure.", "Deles med den nasjonale e-infrastrukturen."),
    Text("Includes travel within the country.", "Omfatter reiser i landet."),
    Text("On parental leave in the autumn of 2026.", "I foreldrepermisjon høsten 2026."),
    Text("Decided by the board each year.", "Vedtas av styret hvert år."),
];

/// Gifts other than working time.
pub const GIFTS: [Text; 4] = [
    Text("computing time on the training cluster", "regnetid på kursklyngen"),
    Text("venues and catering", "lokaler og bevertning"),
    Text("travel of instructors", "reiser for instruktører"),
    Text("licences for the streaming service", "lisenser for strømmetjenesten"),
];

/// Partners' statements about themselves.
pub const STATEMENTS: [Text; 4] = [
    Text(
        "Our users come from forty departments, and most of them write software without ever having been taught how.",
        "Brukerne våre kommer fra førti institutter, og de fleste skriver programvare uten noen gang å ha lært det.",
    ),
    Text(
        "We have held courses in research computing for ten years and know what it takes to keep material up to date.",
        "Vi har holdt kurs i vitenskapelige beregninger i ti år og vet hva som skal til for å holde materialet oppdatert.",
    ),
    Text(
        "Teaching together lets us offer courses that none of us could offer alone.",
        "Ved å undervise sammen kan vi tilby kurs som ingen av oss kunne ha holdt alene.",
    ),
    Text(
        "Last year sixty of our doctoral students took part, and half of them came back as helpers.",
        "I fjor deltok seksti av stipendiatene våre, og halvparten kom tilbake som hjelpere.",
    ),
];
