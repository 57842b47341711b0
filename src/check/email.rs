//! An e-mail address that cannot receive mail.

use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "bad-email",
    severity: Severity::Warning,
    reason: "anybody with a question about the letter will write to this address",
    story: "An address has a name, one `@` and a host with a dot in it, and nothing else: no spaces, no angle \
            brackets, no `mailto:`. Only the form of the address is checked, not whether anybody reads what is sent to \
            it.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let coordinator = case.application.coordinator.email.iter();
    let coordinator = coordinator.map(|email| (File::Application, "/coordinator/email", email));
    let contacts = case.numbered().map(|(index, contribution)| {
        (File::Contribution(index), "/contact/email", &contribution.contact.email)
    });
    coordinator
        .chain(contacts)
        .filter(|(_, _, email)| !is_email(email))
        .map(|(file, pointer, email)| {
            let message = format!("`{email}` is not an e-mail address");
            RULE.finding(file, pointer, message, "write the address alone, as in `kim.berg@example.org`")
        })
        .collect()
}

/// Whether a text is a single address of the kind that people have; mail programs accept much more.
pub fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else { return false };
    let strange = |c: char| c.is_whitespace() || "@,;:<>()[]\\\"".contains(c);
    let dots_apart = !name.split('.').any(str::is_empty);
    dots_apart && !name.contains(strange) && is_host(host)
}

/// Whether a text has the shape of an internet host: labels separated by dots.
pub(super) fn is_host(text: &str) -> bool {
    let is_label = |label: &str| {
        let inner = label.chars().all(|c| c.is_alphanumeric() || c == '-');
        !label.is_empty() && inner && !label.starts_with('-') && !label.ends_with('-')
    };
    let last = text.rsplit('.').next().unwrap_or("");
    let is_top_level = last.chars().count() >= 2 && !last.chars().all(|c| c.is_ascii_digit());
    text.contains('.') && text.split('.').all(is_label) && is_top_level
}

#[cfg(test)]
mod tests {
    use super::is_email;

    #[test]
    fn usual_addresses_are_addresses() {
        for email in [
            "kim.berg@example.org",
            "kari_nordmann@example.org",
            "a+b@x-y.example.com",
            "søren@ærø.dk",
            "o'neil@uni.example.ie",
        ] {
            assert!(is_email(email), "{email}");
        }
    }

    #[test]
    fn other_texts_are_not() {
        for email in [
            "kim.berg",
            "kim@berg",
            "kim berg@example.org",
            "Kim <kim@example.org>",
            "mailto:kim@example.org",
            "kim@@example.org",
            "kim@example..org",
            "kim@example.org.",
            ".kim@example.org",
            "a@example.org, b@example.org",
            "kim@10.0.0.1",
        ] {
            assert!(!is_email(email), "{email}");
        }
    }
}
