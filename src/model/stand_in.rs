//! Texts of an application that stand in, in another language, for missing ones.
//!
//! What a partner signs in its own words is never replaced. What all partners share may be, in the order of
//! [`Application::languages`].

use std::borrow::Cow;

use crate::diagnostic::child_pointer;

use super::{
    Application, Benefit, Coordinator, Expected, Figure, Funder, HoursNorm, Language, Project, Text,
};

/// A text of an application in a language other than the one that was asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandIn {
    /// The JSON pointer of the text in the application.
    pub pointer: String,
    /// The language of this text.
    pub language: Language,
    /// The text in that language.
    pub text: String,
}

/// An application prepared for documents in one language.
#[derive(Debug, Clone)]
pub struct Spoken<'a> {
    /// The application, with stand-ins for the texts that lack this language, as far as its `languages` allow.
    pub application: Cow<'a, Application>,
    /// The texts that are in another language, in the order of the file's fields.
    pub stand_ins: Vec<StandIn>,
}

impl Application {
    /// Prepares the application for documents in this language.
    pub fn spoken(&self, language: Language) -> Spoken<'_> {
        if self.languages.is_empty() {
            return Spoken { application: Cow::Borrowed(self), stand_ins: Vec::new() };
        }
        let mut application = self.clone();
        let order = std::mem::take(&mut application.languages);
        let mut stand_ins = Vec::new();
        for (pointer, text) in application.texts() {
            let Text::ByLanguage(texts) = text else { continue };
            if texts.contains_key(&language) {
                continue;
            }
            let found = order.iter().find_map(|other| Some((*other, texts.get(other)?.clone())));
            if let Some((other, found)) = found {
                texts.insert(language, found.clone());
                stand_ins.push(StandIn { pointer, language: other, text: found });
            }
        }
        application.languages = order;
        Spoken { application: Cow::Owned(application), stand_ins }
    }

    /// Every text with its JSON pointer, in the order of the file's fields.
    pub fn texts(&mut self) -> Vec<(String, &mut Text)> {
        // Destructured field by field, so that a new field cannot be forgotten here.
        let Self {
            project,
            funder,
            period: _,
            coordinator,
            letters_due: _,
            working_time,
            days_per_week: _,
            cost: _,
            rounding: _,
            benefits,
            principles,
            commitments,
            effort_statement,
            recommendation: _,
            alternatives,
            figures,
            workshop_topics,
            expected,
            languages: _,
        } = self;
        let Project { name, title, phase, website: _, summary } = project;
        let mut found = Found::default();
        found.one("/project/name", name);
        found.some("/project/title", title);
        found.some("/project/phase", phase);
        found.some("/project/summary", summary);
        let Funder { name, short_name, call, address, ror: _ } = funder;
        found.one("/funder/name", name);
        found.some("/funder/short_name", short_name);
        found.some("/funder/call", call);
        found.all("/funder/address", address);
        let Coordinator { organization, name: _, email: _, address } = coordinator;
        found.one("/coordinator/organization", organization);
        found.all("/coordinator/address", address);
        let HoursNorm { hours_per_year: _, source } = working_time;
        found.some("/working_time/source", source);
        for (index, Benefit { text, from_person_months_per_year: _ }) in benefits.iter_mut().enumerate() {
            found.one(&format!("/benefits/{index}/text"), text);
        }
        found.all("/principles", principles);
        found.all("/commitments", commitments);
        found.some("/effort_statement", effort_statement);
        found.some("/alternatives", alternatives);
        for (name, figure) in figures {
            if let Figure::Text(text) = figure {
                found.one(&child_pointer("/figures", name), text);
            }
        }
        found.all("/workshop_topics", workshop_topics);
        for (index, Expected { label, effort: _, note }) in expected.iter_mut().enumerate() {
            found.one(&format!("/expected/{index}/label"), label);
            found.some(&format!("/expected/{index}/note"), note);
        }
        found.0
    }
}

/// The texts found so far.
#[derive(Default)]
struct Found<'a>(Vec<(String, &'a mut Text)>);

impl<'a> Found<'a> {
    fn one(&mut self, pointer: &str, text: &'a mut Text) {
        self.0.push((pointer.to_owned(), text));
    }

    fn some(&mut self, pointer: &str, text: &'a mut Option<Text>) {
        self.0.extend(text.as_mut().map(|text| (pointer.to_owned(), text)));
    }

    fn all(&mut self, pointer: &str, texts: &'a mut [Text]) {
        let numbered = texts.iter_mut().enumerate();
        self.0.extend(numbered.map(|(index, text)| (format!("{pointer}/{index}"), text)));
    }
}
