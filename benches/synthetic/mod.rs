//! Made-up applications of any size; the same seed gives the same application.
//!
//! They resemble what partners send: some name everybody, some state ranges, some also give money, and a third have a
//! logo. Each partner depends only on the seed and its own number, so the first 200 of 20,000 partners are those of an
//! application with 200. None of the people, organisations and addresses exist.

mod chance;
mod contribution;
mod words;

use serde_json::{Value, json};

use chance::Chance;

/// An application and its partners.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Synthetic {
    /// The seed of the data.
    pub seed: u64,
    /// How many partners there are, up to [`MOST_PARTNERS`].
    pub partners: usize,
}

/// The most partners that can have different names.
pub const MOST_PARTNERS: usize = words::NAMES;

/// The files of one partner.
#[derive(Debug, Clone, PartialEq)]
pub struct Partner {
    /// The stem of the contribution's file, and of its logo's.
    pub stem: String,
    /// `contribution.json`.
    pub contribution: Value,
    /// The logo, an SVG, if the partner has one.
    pub logo: Option<String>,
}

impl Synthetic {
    /// An application with this many partners.
    ///
    /// # Panics
    /// If there are more than [`MOST_PARTNERS`].
    pub fn new(seed: u64, partners: usize) -> Self {
        assert!(partners <= MOST_PARTNERS, "there are names for {MOST_PARTNERS} partners");
        Self { seed, partners }
    }

    /// `application.json`.
    pub fn application(&self) -> Value {
        json!({
            "project": {
                "name": { "en": "Nordic Training in Research Software", "nb": "Nordisk opplæring i forskningsprogramvare" },
                "phase": { "en": "phase 3", "nb": "fase 3" },
                "summary": {
                    "en": "Researchers learn to write software that can be trusted and used again.",
                    "nb": "Forskere lærer å skrive programvare som man kan stole på og bruke videre.",
                },
            },
            "funder": {
                "name": { "en": "Nordic Fund for Research Skills", "nb": "Nordisk fond for forskerkompetanse" },
                "short_name": { "en": "NFRS", "nb": "NFF" },
                "call": { "en": "Call 2025 on research skills", "nb": "Utlysning 2025 om forskerkompetanse" },
                "address": ["1 Example Square", "0000 Eksempelby", "Norway"],
            },
            "period": { "start": "2026-03-01", "end": "2029-02-28" },
            "coordinator": {
                "organization": { "en": "University of Fjordheim", "nb": "Universitetet i Fjordheim" },
                "name": "Kari Nordmann",
                "email": "kari.nordmann@example.org",
            },
            "letters_due": "2025-11-15",
            "working_time": {
                "hours_per_year": 1720,
                "source": { "en": "215 days of 8 hours", "nb": "215 dager à 8 timer" },
            },
            "cost": { "per_person_month": 9200, "currency": "EUR" },
            "benefits": [
                { "text": { "en": "places at every workshop", "nb": "plasser på hvert kurs" } },
                {
                    "text": { "en": "a seat on the steering group", "nb": "plass i styringsgruppen" },
                    "from_person_months_per_year": 6,
                },
            ],
            "principles": [
                { "en": "All material is open.", "nb": "Alt materiale er åpent." },
                { "en": "Time that is set aside for teaching counts.", "nb": "Tid som er satt av til undervisning, teller med." },
            ],
            "expected": [
                {
                    "label": { "en": "A partner in the Faroe Islands", "nb": "En partner på Færøyene" },
                    "effort": { "fte": { "min": 0.1, "max": 0.25 }, "from": "2027-01-01" },
                    "note": words::NOTES[0].json(),
                },
                {
                    "label": { "en": "A partner in Greenland", "nb": "En partner på Grønland" },
                    "effort": { "person_months": { "2027": 1.5, "2028": 0 } },
                },
            ],
        })
    }

    /// The partners, made one at a time, so that a large application needs no more memory than a small one.
    pub fn partners(&self) -> impl Iterator<Item = Partner> + '_ {
        (0..self.partners).map(|number| contribution::partner(number, &mut Chance::new(self.seed, number)))
    }
}
