//! What a column of a table can hold, and what people call it in seven languages.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    Partner,
    ShortName,
    Unit,
    Country,
    Address,
    RegistrationNumber,
    Website,
    Ror,
    HoursNorm,
    SignatoryName,
    SignatoryTitle,
    ContactName,
    ContactEmail,
    ContactPhone,
    Language,
    Rationale,
    Who,
    Orcid,
    Role,
    Activities,
    Effort,
    Fte,
    Percent,
    DaysPerWeek,
    MonthsPerYear,
    HoursPerYear,
    MonthsInAll,
    HoursInAll,
    Year,
    Hours,
    HoursMost,
    Months,
    MonthsMost,
    From,
    To,
    Funding,
    Row,
    Note,
    /// Something that follows from the rest, such as a sum.
    Derived,
}

/// One line for each field: its name, then other names for it, separated by bars. Messages and the empty workbook use
/// the first name.
const NAMES: [(Field, &str); 39] = [
    (
        Field::Partner,
        "Partner|organisation|organization|institution|partner organisation|partner organization|name of the organisation|university|organisasjon|institusjon|partnerorganisasjon|lärosäte|partnerorganisation|organisaatio|kumppani|partneri|stofnun|samstarfsaðili|organisatsioon|asutus",
    ),
    (
        Field::ShortName,
        "Short name|acronym|abbreviation|kortnavn|forkortelse|kortnamn|förkortning|lyhenne|lyhyt nimi|skammstöfun|stutt heiti|lühend|lühinimi",
    ),
    (
        Field::Unit,
        "Unit|department|faculty|group|school|enhet|avdeling|institutt|fakultet|avdelning|institution eller enhet|enhed|afdeling|institut|yksikkö|laitos|osasto|tiedekunta|deild|eining|svið|üksus|osakond|instituut|teaduskond",
    ),
    (Field::Country, "Country|country code|land|landkode|landskod|maa|maakoodi|riik|riigi kood|landskóði"),
    (
        Field::Address,
        "Address|postal address|adresse|postadresse|adress|postadress|osoite|postiosoite|heimilisfang|póstfang|aadress|postiaadress",
    ),
    (
        Field::RegistrationNumber,
        "Registration number|organisation number|organization number|register number|reg no|organisasjonsnummer|org nr|orgnr|organisationsnummer|cvr|cvr nummer|cvr nr|y tunnus|kennitala|registrikood",
    ),
    (
        Field::Website,
        "Website|web|web site|url|homepage|nettsted|nettside|hjemmeside|webbplats|webbsida|hemsida|websted|verkkosivu|verkkosivusto|kotisivu|vefsíða|vefur|veebileht|koduleht",
    ),
    (Field::Ror, "ROR|ror id"),
    (
        Field::HoursNorm,
        "Hours of a full-time year|hours per fte|hours per full time year|hours norm|timer per årsverk|timmar per heltidsår|timmar per årsarbete|timer pr årsværk|timer per årsværk|tunnit henkilötyövuodessa|tuntia per htv|tímar í ársverki|tunde täistööajaga aastas",
    ),
    (
        Field::SignatoryName,
        "Signatory|signatory name|name of signatory|signed by|signs|underskriver|undertegner|signatar|undertecknare|allekirjoittaja|undirritandi|allkirjastaja",
    ),
    (
        Field::SignatoryTitle,
        "Signatory's title|signatory title|title of signatory|title|position|tittel|stilling|underskrivers tittel|titel|befattning|underskrivers titel|nimike|tehtävänimike|asema|starfsheiti|titill|amet|ametikoht",
    ),
    (
        Field::ContactName,
        "Contact|contact person|contact name|kontakt|kontaktperson|yhteyshenkilö|tengiliður|kontaktisik",
    ),
    (
        Field::ContactEmail,
        "E-mail|email|contact email|contact e mail|email address|e mail address|e post|epost|e postadresse|e postadress|mail|sähköposti|sähköpostiosoite|netfang|tölvupóstur|meil|e posti aadress|meiliaadress",
    ),
    (
        Field::ContactPhone,
        "Phone|telephone|contact phone|phone number|telefon|tlf|telefonnummer|puhelin|puhelinnumero|sími|símanúmer|telefoninumber",
    ),
    (
        Field::Language,
        "Language|letter language|language of the letter|språk|målform|sprog|kieli|tungumál|mál|keel",
    ),
    (
        Field::Rationale,
        "Rationale|reason|why|begrunnelse|motivering|begrundelse|perustelu|perustelut|rökstuðningur|põhjendus",
    ),
    (
        Field::Who,
        "Person|who|person name|name of person|hvem|navn på person|vem|kuka|henkilö|hver|kes|isik|isiku nimi",
    ),
    (Field::Orcid, "ORCID|orcid id"),
    (Field::Role, "Role|rolle|roll|rooli|hlutverk"),
    (
        Field::Activities,
        "Activities|tasks|activity|aktiviteter|oppgaver|uppgifter|arbetsuppgifter|opgaver|tehtävät|toimet|verkefni|viðfangsefni|tegevused|ülesanded",
    ),
    (
        Field::Effort,
        "Effort|amount|amount of work|working time|workload|innsats|omfang|arbeidstid|arbeidsinnsats|insats|omfattning|arbetstid|arbetsinsats|indsats|arbejdstid|arbejdsindsats|työpanos|työaika|työmäärä|vinna|vinnuframlag|umfang|panus|tööpanus|töömaht|tööaeg",
    ),
    (
        Field::Fte,
        "FTE|full time equivalent|full time equivalents|årsverk|heltidsekvivalenter|heltidsekvivalent|årsarbete|årsarbeten|årsværk|htv|henkilötyövuosi|henkilötyövuodet|ársverk|stöðugildi|täistööaja ekvivalent",
    ),
    (
        Field::Percent,
        "Per cent|percent|percentage|%|fte %|% fte|share of full time|stillingsprosent|stillingsandel|prosent|prosentandel|procent|andel av heltid|stillingsprocent|prosentti|prosenttia|työaikaprosentti|starfshlutfall|prósent|protsent|koormus|koormus %",
    ),
    (
        Field::DaysPerWeek,
        "Days a week|days per week|days week|dager i uka|dager per uke|dager i uken|dagar i veckan|dagar per vecka|dage om ugen|dage pr uge|dage per uge|päivää viikossa|päiviä viikossa|dagar á viku|päeva nädalas|päevi nädalas",
    ),
    (
        Field::MonthsPerYear,
        "Person-months a year|person months per year|pm per year|pm a year|månedsverk i året|månedsverk per år|personmånader per år|personmånader om året|personmåneder pr år|personmåneder per år|personmåneder om året|henkilötyökuukautta vuodessa|htkk vuodessa|mannmánuðir á ári|inimkuud aastas|inimkuid aastas",
    ),
    (
        Field::HoursPerYear,
        "Hours a year|hours per year|timer i året|timer per år|timmar per år|timmar om året|timer om året|timer pr år|tuntia vuodessa|tunnit vuodessa|tímar á ári|klukkustundir á ári|tunde aastas|tunnid aastas",
    ),
    (
        Field::MonthsInAll,
        "Person-months in total|person months in all|total person months|pm in total|pm total|månedsverk i alt|månedsverk totalt|personmånader totalt|personmånader i allt|personmåneder i alt|personmåneder totalt|henkilötyökuukaudet yhteensä|htkk yhteensä|mannmánuðir alls|mannmánuðir samtals|inimkuud kokku|inimkuid kokku",
    ),
    (
        Field::HoursInAll,
        "Hours in total|hours in all|total hours|timer i alt|timer totalt|timmar totalt|timmar i allt|tunnit yhteensä|tuntia yhteensä|tímar alls|tímar samtals|tunnid kokku|tunde kokku",
    ),
    (Field::Year, "Year|calendar year|år|kalenderår|vuosi|kalenterivuosi|ár|almanaksár|aasta|kalendriaasta"),
    (
        Field::Hours,
        "Hours|hours min|hours at least|timer|timmar|tunnit|tuntia|tímar|klukkustundir|tunnid|tunde",
    ),
    (Field::HoursMost, "Hours, at most|hours max"),
    (
        Field::Months,
        "Person-months|pm|person months min|person months at least|månedsverk|personmånader|personmåneder|htkk|henkilötyökuukaudet|henkilötyökuukautta|mannmánuðir|inimkuud|inimkuid",
    ),
    (Field::MonthsMost, "Person-months, at most|person months max"),
    (
        Field::From,
        "From|start|start date|from date|fra|startdato|från|startdatum|alkaen|alku|alkupäivä|frá|upphaf|alates|algus",
    ),
    (
        Field::To,
        "Until|to|end|end date|to date|til|slutt|sluttdato|till|slut|slutdatum|slutdato|asti|loppu|päättyy|loppupäivä|lok|kuni|lõpp",
    ),
    (
        Field::Funding,
        "Funding|financing|funded by|paid by|finansiering|finansieres av|finansieras av|rahoitus|rahoittaja|fjármögnun|rahastus|rahastaja",
    ),
    (Field::Row, "Row|annex row|row in the annex|rad|rad i vedlegget|rad i bilagan|række|rivi|röð|lína|rida"),
    (
        Field::Note,
        "Note|notes|remark|remarks|comment|condition|merknad|merknader|kommentar|noter|anmärkning|anmärkningar|villkor|bemærkning|bemærkninger|huomautus|huomio|athugasemd|athugasemdir|märkus|märkused",
    ),
    (Field::Derived, "Total|sum|status|i alt|sum i alt|totalt|summa|yhteensä|samtals|alls|kokku"),
];

/// The names of rows that add up the others.
const SUMS: &str = "total|sum|grand total|totalt|i alt|sum i alt|i allt|summa|yhteensä|samtals|alls|kokku";

impl Field {
    /// The name that messages and the empty workbook use.
    pub fn name(self) -> &'static str {
        let names = NAMES.iter().find(|(field, _)| *field == self).map_or("", |(_, names)| names);
        names.split('|').next().unwrap_or_default()
    }

    /// The field that a heading stands for.
    pub fn of(heading: &str) -> Option<Self> {
        static INDEX: LazyLock<BTreeMap<String, Field>> = LazyLock::new(|| {
            let names = |(field, names): &(Field, &'static str)| {
                let field = *field;
                names.split('|').map(move |name| (plain(name), field))
            };
            NAMES.iter().flat_map(names).collect()
        });
        INDEX.get(&plain(heading)).copied()
    }

    /// Every name that a heading may use.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().flat_map(|(_, names)| names.split('|'))
    }

    /// Whether the field states an amount of work.
    pub fn is_amount(self) -> bool {
        matches!(
            self,
            Field::Effort
                | Field::Fte
                | Field::Percent
                | Field::DaysPerWeek
                | Field::MonthsPerYear
                | Field::HoursPerYear
                | Field::MonthsInAll
                | Field::HoursInAll
                | Field::Hours
                | Field::HoursMost
                | Field::Months
                | Field::MonthsMost
        )
    }

    /// Where a field of a partner belongs in a contribution; `None` for fields of an entry or a person.
    pub fn pointer(self) -> Option<&'static str> {
        Some(match self {
            Field::Partner => "/organization/name",
            Field::ShortName => "/organization/short_name",
            Field::Unit => "/organization/unit",
            Field::Country => "/organization/country",
            Field::Address => "/organization/address",
            Field::RegistrationNumber => "/organization/registration_number",
            Field::Website => "/organization/website",
            Field::Ror => "/organization/ror",
            Field::HoursNorm => "/organization/working_time/hours_per_year",
            Field::ContactName => "/contact/name",
            Field::ContactEmail => "/contact/email",
            Field::ContactPhone => "/contact/phone",
            Field::Language => "/letter/language",
            Field::Rationale => "/rationale",
            _ => return None,
        })
    }

    /// The fields that describe a partner, in the order of a file.
    pub fn of_partner() -> impl Iterator<Item = (Field, &'static str)> {
        NAMES.iter().filter_map(|(field, _)| Some((*field, field.pointer()?)))
    }
}

/// Whether a row with this name adds up the others.
pub fn is_sum(name: &str) -> bool {
    let name = plain(name);
    SUMS.split('|').any(|sum| sum == name)
}

/// A heading in the form used for comparison: its words in lower case, without anything between them but spaces.
pub fn plain(heading: &str) -> String {
    let letters: String = heading
        .chars()
        .filter(|c| !matches!(c, '\'' | '’'))
        .map(|c| if c.is_alphanumeric() || c == '%' { c } else { ' ' })
        .flat_map(char::to_lowercase)
        .collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_for_two_fields() {
        let mut seen: BTreeMap<String, Field> = BTreeMap::new();
        for (field, names) in NAMES {
            for name in names.split('|') {
                let earlier = seen.insert(plain(name), field);
                assert!(earlier.is_none_or(|earlier| earlier == field), "{name}: {earlier:?} and {field:?}");
            }
        }
    }

    #[test]
    fn headings_are_known_however_they_are_written() {
        for (heading, field) in [
            ("E-MAIL", Field::ContactEmail),
            (" e_mail: ", Field::ContactEmail),
            ("Signatory’s  title", Field::SignatoryTitle),
            ("hours_max", Field::HoursMost),
            ("person_months_min", Field::Months),
            ("Person-months, at least", Field::Months),
            ("ÅRSVERK", Field::Fte),
            ("Sähköposti", Field::ContactEmail),
            ("%", Field::Percent),
        ] {
            assert_eq!(Field::of(heading), Some(field), "{heading}");
        }
        assert_eq!(Field::of("Budget code"), None);
        assert!(is_sum("Total:") && !is_sum("Total University"));
    }
}
