//! The language of the questions.

use crate::model::Language;

/// The variables that give the language of the system's user; the first that is set counts.
const VARIABLES: [&str; 3] = ["LC_ALL", "LC_MESSAGES", "LANG"];

/// The requested language of the letter, or else that of the system, or else English.
pub fn spoken(wanted: Option<Language>) -> Language {
    let system = || VARIABLES.iter().filter_map(std::env::var_os).find(|value| !value.is_empty());
    wanted.or_else(|| of_system(system()?.to_str()?)).unwrap_or(Language::En)
}

/// The language of a name such as `nb_NO.UTF-8`.
fn of_system(name: &str) -> Option<Language> {
    match name.split(['_', '.', '@']).next()? {
        // Norwegian without further particulars, and Nynorsk, which has no catalogue of its own.
        "no" | "nn" => Some(Language::Nb),
        code => Language::from_code(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_names_a_language() {
        assert_eq!(of_system("nb_NO.UTF-8"), Some(Language::Nb));
        assert_eq!(of_system("nn_NO@euro"), Some(Language::Nb));
        for (name, language) in [
            ("sv_FI.UTF-8", Language::Sv),
            ("da_DK", Language::Da),
            ("fi_FI.UTF-8", Language::Fi),
            ("is_IS.UTF-8", Language::Is),
            ("et_EE.UTF-8", Language::Et),
        ] {
            assert_eq!(of_system(name), Some(language), "{name}");
        }
        assert_eq!(of_system("en"), Some(Language::En));
        assert_eq!(of_system("C.UTF-8"), None);
        assert_eq!(of_system(""), None);
    }
}
