//! The explanation of a code, laid out for a terminal.

use crate::codes::{self, Code};
use crate::diagnostic::Diagnostic;

use crate::report::wrap;

/// The characters in a line of an explanation.
const WIDTH: usize = 90;

/// The long explanation of a code.
///
/// # Errors
/// `unknown-code`, with the code that was probably meant.
pub fn explain(name: &str) -> Result<String, Diagnostic> {
    let (title, Code { code, severity, reason, story }) = codes::find(name)?;
    let mut text = format!("{}[{code}] ({title})\n", severity.as_str());
    for paragraph in [&format!("Why: {reason}."), story] {
        text.push('\n');
        for line in wrap(paragraph, WIDTH) {
            text.push_str(&line);
            text.push('\n');
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::explain;
    use crate::codes::chapters;

    #[test]
    fn every_story_fits_a_terminal() {
        for code in chapters().into_iter().flat_map(|chapter| chapter.codes) {
            let story = explain(code.code).unwrap();
            assert!(story.starts_with(&format!("{}[{}] (", code.severity.as_str(), code.code)));
            assert!(story.lines().all(|line| line.chars().count() <= 90), "{story}");
        }
    }
}
