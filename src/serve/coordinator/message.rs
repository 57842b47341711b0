//! A message to a partner, ready to send: as a link that opens a mail program, and as a file to open in one.

use std::fmt::Write as _;

use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::message_id::MessageId;
use mail_builder::headers::raw::Raw;
use time::OffsetDateTime;

use crate::check::is_email;
use crate::diagnostic::Diagnostic;
use crate::model::Language;

use super::super::http::Visit;
use super::super::store::short_hash;
use super::{Standing, State};

/// A message to a partner, in the partner's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The language of the message.
    pub language: Language,
    /// The recipient; none if no address is known.
    pub to: Option<String>,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
}

impl Message {
    /// The next message to write to a partner: none once its letter has come back.
    pub fn new(visit: &Visit, partner: &Standing) -> Option<Self> {
        let what = match partner.state {
            State::Invited => "web-message-invite",
            State::Draft | State::Changed => "web-message-remind",
            State::Submitted => "web-message-sign",
            State::Withdrawn | State::Returned(_) | State::Broken => return None,
        };
        let wanted = Language::from_code(&partner.invited.language).unwrap_or(visit.words.language());
        let words = visit.site.words(wanted)?;
        let language = words.language();
        let application = &visit.application.read.model;
        let due = visit.due(words, "web-message-due", "web-message-was-due").unwrap_or_default();
        let link = visit.site.link_of(&partner.name).unwrap_or_else(|| words.text("web-message-no-link"));
        let coordinator = &application.coordinator;
        let institution = coordinator.organization.get_or_any(language);
        let signed = match &coordinator.name {
            Some(name) => format!("{name}\n{institution}"),
            None => institution.to_owned(),
        };
        let about = [
            ("project", application.project.name.get_or_any(language)),
            ("funder", application.funder.name.get_or_any(language)),
            ("organization", &partner.label),
            ("link", &link),
            ("due", &due),
            ("coordinator", &signed),
        ];
        let to = partner.contact.as_ref().map(|contact| contact.email.clone()).filter(|to| is_email(to));
        let subject = one_line(&words.with("web-message-subject", &about));
        Some(Self { language, to, subject, text: paragraphs(&words.with(what, &about)) })
    }

    /// A link that opens the message in a mail program, as RFC 6068 defines it.
    pub fn mailto(&self) -> String {
        let to = self.to.as_deref().unwrap_or_default();
        let text = self.text.replace('\n', "\r\n");
        format!("mailto:{}?subject={}&body={}", escaped(to), escaped(&self.subject), escaped(&text))
    }

    /// The message as a file, as RFC 5322 defines it; mail programs open it as an unsent draft.
    ///
    /// # Errors
    /// Only if the library fails to write to memory.
    pub fn file(&self, visit: &Visit, now: OffsetDateTime) -> Result<Vec<u8>, Diagnostic> {
        let coordinator = &visit.application.read.model.coordinator;
        let host = visit.site.address.host();
        let id = format!("{}@{host}", short_hash(format!("{now}\n{self:?}").as_bytes()));
        let mut message = MessageBuilder::new()
            .header("X-Unsent", Raw::new("1"))
            .date(now.unix_timestamp())
            .message_id(MessageId::new(id))
            .subject(self.subject.as_str())
            .text_body(self.text.as_str());
        if let Some(email) = coordinator.email.as_deref().filter(|email| is_email(email)) {
            message = message.from(Address::new_address(coordinator.name.as_deref().map(one_line), email));
        }
        if let Some(to) = &self.to {
            message = message.to(to.as_str());
        }
        message
            .write_to_vec()
            .map_err(|error| Diagnostic::error("internal", format!("the message cannot be written: {error}")))
    }
}

/// A text in one line: control characters, which could begin another header or hide something, become blanks.
fn one_line(text: &str) -> String {
    let line: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text without the gaps left by sentences that turned out empty.
fn paragraphs(text: &str) -> String {
    let mut lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.dedup_by(|one, other| one.is_empty() && other.is_empty());
    lines.join("\n").trim().to_owned()
}

/// A text as part of an address: everything but letters, digits and a few signs is percent-encoded.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'@' => {
                escaped.push(char::from(byte));
            }
            // Writing to a string cannot fail.
            _ => drop(write!(escaped, "%{byte:02X}")),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_brought_into_form() {
        assert_eq!(one_line("a\r\nBcc: b\u{85}c\u{2028}d\0"), "a Bcc: b c d");
        assert_eq!(paragraphs("a\n\n\n\n b \n \nc\n"), "a\n\n b\n\nc");
        assert_eq!(escaped("a@b?c&d=é\r\n"), "a@b%3Fc%26d%3D%C3%A9%0D%0A");
    }
}
