//! Letters to put fields on, set by the real typesetter.

use std::sync::LazyLock;

use letter_of_intent::pdf::{SignatureField, finish};
use letter_of_intent::typeset::{Engine, Fonts, Job, Typeset};

static ENGINE: LazyLock<Engine> = LazyLock::new(|| Engine::new(Fonts::embedded()));

/// The application that the letters carry.
pub const APPLICATION: &str = "{\n  \"project\": { \"name\": \"Norðurljós\" }\n}\n";
/// Longer than a screen, and with line endings that a text editor would change.
pub const CONTRIBUTION: &str = "{ \"signatories\": [],\r\n\t\"note\": \"endstream endobj (\\\\)\" }\n\n";

/// The preamble of a letter, which lays out signature blocks in pairs, each with a mark at its line.
const LAYOUT: &str = r#"
#set document(title: "Letter", author: "A University", date: datetime(year: 2021, month: 5, day: 21))
#set text(lang: "en", region: "GB")
#pdf.attach("/application.json", mime-type: "application/json", relationship: "data", description: "The application")
#pdf.attach("/contribution.json", mime-type: "application/json", relationship: "source", description: "The letter")
#let signer(name, number) = block(breakable: false, width: 100%, {
  layout(region => [#metadata((
    kind: "signature",
    name: if number == 1 { "Signature" } else { "Signature " + str(number) },
    who: name,
    width: region.width / 1pt,
    height: 45,
  )) <loi-mark>])
  v(45pt)
  line(length: 100%)
  strong(name)
  linebreak()
  [Head of Department]
  v(9mm)
  line(length: 100%)
  [Place and date]
})
#let pair(..blocks) = block(breakable: false, grid(columns: (1fr, 1fr), column-gutter: 12mm, ..blocks))
"#;

/// Sets a letter with this body.
pub fn letter(body: &str) -> Typeset {
    let files = [
        ("/main.typ", format!("{LAYOUT}\n{body}")),
        ("/application.json", APPLICATION.to_owned()),
        ("/contribution.json", CONTRIBUTION.to_owned()),
    ];
    let files = files.into_iter().map(|(path, text)| (path.to_owned(), text.into_bytes())).collect();
    let job =
        Job { main: "/main.typ".to_owned(), files, ident: "a letter".to_owned(), maker: "a test".to_owned() };
    ENGINE.typeset(job).unwrap_or_else(|problems| panic!("{}", problems[0]))
}

/// The fields that the marks of a letter ask for.
pub fn fields(letter: &Typeset) -> Vec<SignatureField> {
    let field = |mark: &letter_of_intent::typeset::Mark| SignatureField {
        name: mark.fields["name"].as_str().unwrap().to_owned(),
        tooltip: format!("Signature of {}", mark.fields["who"].as_str().unwrap()),
        page: mark.page,
        x: mark.x,
        y: mark.y,
        width: mark.fields["width"].as_f64().unwrap(),
        height: mark.fields["height"].as_f64().unwrap(),
    };
    letter.marks.iter().map(field).collect()
}

/// A letter that two people sign on its one page.
pub const TWO_SIGNATORIES: &str = r#"
= Letter
We take part. Questions: #link("mailto:a@example.org")[a\@example.org]
#pair(signer("Åse Ærlig", 1), signer("Bo Borg", 2))
#link("https://example.org")[Our website]
"#;

/// The final bytes of a letter, with all its fields.
pub fn finished(body: &str) -> Vec<u8> {
    let letter = letter(body);
    let fields = fields(&letter);
    finish(letter.pdf, &fields).unwrap()
}

/// Writes the letter that the files in `fixtures/` are made from; `fixtures/make` runs this.
#[test]
#[ignore = "writes a file; run by fixtures/make"]
fn write_the_letter_for_the_fixtures() {
    let path = std::env::var("LETTER").expect("the path to write to");
    std::fs::write(path, finished(FOR_FIXTURES)).unwrap();
}

/// As little text as two people can sign, to keep the files small.
const FOR_FIXTURES: &str = "= A letter\n#pair(signer(\"A\", 1), signer(\"B\", 2))";
