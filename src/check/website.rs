//! A website address that no browser would find.

use super::email::is_host;
use super::{Case, File, Finding, Rule};
use crate::diagnostic::Severity;

pub(super) const RULE: Rule = Rule {
    code: "bad-website",
    severity: Severity::Warning,
    reason: "the address is printed for people to type it",
    story: "A website is printed the way it is written: `www.example.org`, `example.org/~training` or with `https://` \
            in front. A name without a dot, an address with spaces in it, or an e-mail address leads nowhere.",
    find,
};

fn find(case: &Case<'_>) -> Vec<Finding> {
    let project = case.application.project.website.iter();
    let project = project.map(|website| (File::Application, "/project/website", website));
    let partners = case.numbered().filter_map(|(index, contribution)| {
        let website = contribution.organization.website.as_ref()?;
        Some((File::Contribution(index), "/organization/website", website))
    });
    project
        .chain(partners)
        .filter(|(_, _, website)| !is_website(website))
        .map(|(file, pointer, website)| {
            let message = format!("`{website}` is not the address of a website");
            RULE.finding(file, pointer, message, "write it as a browser takes it, as in `www.example.org`")
        })
        .collect()
}

/// Whether a text is the address of a website, as a browser accepts it.
pub fn is_website(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://")).unwrap_or(text);
    let end = rest.find(['/', '?', '#', ':']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    is_host(host) && !path.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use super::is_website;

    #[test]
    fn a_website_is_told_from_other_texts() {
        for website in ["www.example.org", "https://example.org/a?b#c", "example.org:8080", "ærø.dk/~x"] {
            assert!(is_website(website), "{website}");
        }
        for website in
            ["example", "our website", "kim@example.org", "ftp://example.org", "example.org/a b", "www."]
        {
            assert!(!is_website(website), "{website}");
        }
    }
}
