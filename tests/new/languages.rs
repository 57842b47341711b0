//! The conversation in each language, as chosen by the system's settings.

use letter_of_intent::model::Language;
use letter_of_intent::words::Words;

use crate::conversation::{CONTROL_C, Conversation, rows};
use crate::folder;

#[test]
fn the_questions_are_in_the_language_of_the_system() {
    let folder = folder();
    let mut conversation = Conversation::start_as(folder.path(), &[], "nb_NO.UTF-8", (80, 24));
    conversation
        .sees("Det tar omtrent fem minutter")
        .line("Hva heter institusjonen", "Sundby høgskole")
        .line("Hvilket fakultet", "")
        .line("I hvilket land?", "Norge")
        .line("postadressen", "")
        .line("Mer til brevhodet", "nei")
        .line("Hvem skriver under", "Prof. Kari Nordmann, prorektor")
        .line("tittelen til Prof. Kari Nordmann?", "")
        .line("Skal flere skrive under?", "")
        .on("Hvem svarer", CONTROL_C)
        .sees("kept");
    assert_eq!(conversation.ends(), 1);
}

#[test]
fn every_language_is_spoken_at_every_width() {
    let systems = [
        ("da_DK.UTF-8", Language::Da),
        ("et_EE.UTF-8", Language::Et),
        ("fi_FI.UTF-8", Language::Fi),
        ("is_IS.UTF-8", Language::Is),
        ("sv_SE.UTF-8", Language::Sv),
    ];
    for (system, language) in systems {
        let words = Words::new(language).unwrap();
        // Lines are broken between words, so a single word has to do.
        let end = |text: String| text.split_whitespace().last().unwrap().to_owned();
        let about = [("which", "first"), ("organization", "Sundby")];
        let ask = |question: &str| end(words.with(question, &about));
        let help = |question: &str| end(words.beside(question, "help", &about).unwrap());
        for columns in [40, 80, 200] {
            let folder = folder();
            let mut conversation = Conversation::start_as(folder.path(), &[], system, (columns, 24));
            conversation
                .line(&ask("organization"), "?")
                .sees(&help("organization"))
                .line(&ask("organization"), "Sundby")
                .line(&ask("unit"), "")
                .line(&ask("country"), "Narnia")
                .sees("`Narnia`")
                .line(&ask("country"), "Sverige")
                .sees("SE.")
                .line(&ask("address"), "")
                .line(&ask("more-letterhead"), &words.text("answer-no"))
                .line(&ask("signatory-name"), "Kari Nordmann")
                .on(&ask("signatory-title"), CONTROL_C);
            assert_eq!(conversation.ends(), 1);
            let widest = rows(&conversation.shown).into_iter().max_by_key(|row| row.chars().count()).unwrap();
            assert!(widest.chars().count() <= usize::from(columns).min(100), "{columns}: {widest}");
        }
    }
}

#[test]
fn the_questions_are_in_the_language_that_the_letter_is_wanted_in() {
    for language in Language::ALL {
        let folder = folder();
        let words = Words::new(language).unwrap();
        let mut conversation = Conversation::start(folder.path(), &["--language", language.code()]);
        conversation.sees(&words.with("organization", &[])).on("> ", CONTROL_C);
        assert_eq!(conversation.ends(), 1);
    }
}
