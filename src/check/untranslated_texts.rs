//! Texts of the application that are missing in some of its languages.

use std::collections::BTreeSet;

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;
use crate::model::{Language, Text};

pub(super) const RULE: Rule = Rule {
    code: "untranslated-texts",
    severity: Severity::Advice,
    reason: "a letter in a language that the application was not translated into reads like a foreign one",
    story: "A text of the application may be given by language. For each language of such a text, of the application's \
            `languages` and of the letters, this counts the texts that lack it. A letter in that language uses the \
            first of `languages` that the text has, and says so in a warning; if there is none, the letter cannot be \
            made.",
    find,
};

/// How many texts a message names.
const MOST_NAMED: usize = 5;

fn find(case: &Case<'_>) -> Vec<Finding> {
    let mut application = case.application.clone();
    let order = application.languages.clone();
    let texts: Vec<(String, BTreeSet<Language>)> = application
        .texts()
        .into_iter()
        .filter_map(|(pointer, text)| match text {
            Text::Same(_) => None,
            Text::ByLanguage(texts) => Some((pointer, texts.keys().copied().collect())),
        })
        .collect();
    let of_letters = case.contributions.iter().filter_map(|contribution| contribution.letter.language);
    let of_texts = texts.iter().flat_map(|(_, languages)| languages.iter().copied());
    let languages: BTreeSet<Language> = of_texts.chain(order.iter().copied()).chain(of_letters).collect();
    let finding = |language: Language| {
        let lacking: Vec<_> = texts.iter().filter(|(_, languages)| !languages.contains(&language)).collect();
        let (first, there) = lacking.first()?;
        let named: Vec<String> =
            lacking.iter().take(MOST_NAMED).map(|(pointer, _)| format!("`{pointer}`")).collect();
        let more = match lacking.len() - named.len() {
            0 => String::new(),
            more => format!(", and {more} more"),
        };
        let (count, noun) = (lacking.len(), if lacking.len() == 1 { "text is" } else { "texts are" });
        let message = format!("{count} {noun} not there in `{language}`: {}{more}", named.join(", "));
        let all_replaced =
            lacking.iter().all(|(_, languages)| order.iter().any(|other| languages.contains(other)));
        let hint = if all_replaced {
            format!(
                "letters in `{language}` take what `languages` names; add `\"{language}\": \"...\"` if that will not do"
            )
        } else {
            let other = there.first().map_or("en", |other| other.code());
            format!("add `\"{language}\": \"...\"`, or name in `languages` what stands in, such as `{other}`")
        };
        Some(RULE.finding(File::Application, first.clone(), message, hint))
    };
    languages.into_iter().filter_map(finding).collect()
}
