//! Makes one letter from one contribution.

use std::collections::BTreeMap;

use time::Date;

use crate::diagnostic::{Diagnostic, Problems};
use crate::input::Picture;
use crate::model::{Language, StandIn};
use crate::pdf::{self, SignatureField};
use crate::template::Template;
use crate::typeset::{Engine, Job, Mark, Run};
use crate::view::{self, LetterError, LetterImages, PlacedImage};

use super::edition::maker;
use super::shown::{ShownPage, shown_pages};
use super::{Inputs, data, fitting, glyphs, stand_ins, untranslated};

/// What a letter is made from, and how.
#[derive(Debug, Clone, Copy)]
pub struct LetterRequest<'a> {
    /// The two documents.
    pub inputs: Inputs<'a>,
    /// The wording and the look.
    pub template: &'a Template,
    /// The language.
    pub language: Language,
    /// The date at its head.
    pub date: Date,
    /// How it is to be signed.
    pub signature: Signature,
}

/// How a letter is to be signed. The line, the printed name and the line for place and date are there either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Signature {
    /// Electronically or on paper: a signature field lies over each line.
    #[default]
    Field,
    /// On paper, or by a service that adds its own fields.
    Line,
}

/// A finished letter.
#[derive(Debug, Clone)]
pub struct MadeLetter {
    /// The file.
    pub pdf: Vec<u8>,
    /// How many pages it has, the appendix included.
    pub pages: usize,
    /// What is worth knowing about it.
    pub warnings: Problems,
}

/// Makes a letter.
///
/// # Errors
/// Everything that the input lacks for this letter: texts in its language, characters that no font has, fields that
/// the wording needs. What is wrong with the documents themselves was found when they were read.
pub fn letter(engine: &Engine, request: &LetterRequest) -> Result<MadeLetter, Problems> {
    let (job, warnings) = job(engine, request)?;
    let made = engine.typeset(job)?;
    let fields = match request.signature {
        Signature::Field => signature_fields(&made.marks),
        Signature::Line => Vec::new(),
    };
    let pdf = pdf::finish(made.pdf, &fields)?;
    Ok(MadeLetter { pdf, pages: made.pages, warnings: warnings.with(made.warnings) })
}

/// The pages of a letter as it will look, for a screen: not to be signed or kept.
///
/// # Errors
/// As [`letter`], except for what only the PDF's standards refuse.
pub fn letter_pages(engine: &Engine, request: &LetterRequest) -> Result<Vec<ShownPage>, Problems> {
    let (job, _) = job(engine, request)?;
    shown_pages(engine, job)
}

/// The Typst project from which a letter is typeset: layouts, wording, data and pictures. [`letter`] adds only the
/// signature fields; the project is for those who want to typeset it with another program.
///
/// # Errors
/// As [`letter`], except for what only typesetting finds.
pub fn letter_project(engine: &Engine, request: &LetterRequest) -> Result<Job, Problems> {
    job(engine, request).map(|(job, _)| job)
}

/// The text of a letter and where it is placed, page by page.
///
/// # Errors
/// As [`letter`].
pub(super) fn letter_text(engine: &Engine, request: &LetterRequest) -> Result<Vec<Vec<Run>>, Problems> {
    engine.text(job(engine, request)?.0)
}

/// Everything that prevents a letter from being made, as far as that can be told without typesetting it. Characters
/// that no font has are not included; [`super::uncovered`] reports them document by document.
pub fn letter_problems(request: &LetterRequest) -> Problems {
    let view = view_of(request, &mut BTreeMap::new());
    let wording = view.and_then(|(view, _)| {
        request.template.render(request.language.code(), &view).map_err(Problems::from)
    });
    wording.err().unwrap_or_default()
}

/// What Typst needs to make the letter, and what is worth knowing about it.
fn job(engine: &Engine, request: &LetterRequest) -> Result<(Job, Problems), Problems> {
    let LetterRequest { inputs, template, language, date, .. } = *request;
    let mut files = template.files().clone();
    let (mut view, stand_ins) = view_of(request, &mut files)?;
    let stand_ins = stand_ins::printed(&view, stand_ins)?;
    view.document.set_stand_ins(&stand_ins);
    glyphs::check(engine.fonts(), &data::value(&view)?, &inputs.documents())?;
    let wording = template.render(language.code(), &view).map_err(Problems::from)?;
    files.insert("/main.typ".to_owned(), wording.into_bytes());
    files.insert("/view.json".to_owned(), data::bytes(&view)?);
    files.insert("/application.json".to_owned(), inputs.application.bytes.clone());
    files.insert("/contribution.json".to_owned(), inputs.contribution.bytes.clone());
    let ident = format!("{}\n{date}\n{language}", inputs.contribution.read.document.source().text);
    let maker = maker(template);
    let warnings = stand_ins::warning(&stand_ins, "letter", language, &inputs.application.read.document);
    Ok((Job { main: "/main.typ".to_owned(), files, ident, maker }, warnings))
}

/// What the letter says, and the texts of the application that are in another language. Pictures are added to
/// `files`.
fn view_of(
    request: &LetterRequest,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Result<(view::Letter, Vec<StandIn>), Problems> {
    let LetterRequest { inputs, template, language, date, .. } = *request;
    let (application, contribution) = (&inputs.application.read, &inputs.contribution.read);
    // Checked first: a language that the template lacks is a single problem; each text that lacks it would be one
    // more.
    template.offers(language.code()).map_err(|unknown| {
        let asked_for = contribution.model.letter.language == Some(language);
        let problem = Diagnostic::error(unknown.code(), unknown.to_string()).hint(unknown.hint());
        if asked_for { problem.at(contribution.document.place("/letter/language")) } else { problem }
    })?;
    if let Some(misfit) = fitting::misfit(contribution, template) {
        return Err(misfit.into());
    }
    let pictures = &contribution.pictures;
    let images = LetterImages {
        logo: place_picture(files, "logo", pictures.logo.as_ref()),
        letterhead: place_picture(files, "letterhead", pictures.letterhead.as_ref()),
    };
    let spoken = application.model.spoken(language);
    let view =
        view::letter(&spoken.application, &contribution.model, template.label(), language, date, images);
    match view {
        Ok(view) => Ok((view, spoken.stand_ins)),
        Err(LetterError::Untranslated(missing)) => {
            Err(untranslated::diagnostics(&missing, "letter", |file| inputs.document(file)))
        }
        Err(LetterError::Internal(diagnostic)) => Err(diagnostic.into()),
    }
}

/// The signature fields for which the layout has marked places.
fn signature_fields(marks: &[Mark]) -> Vec<SignatureField> {
    let field = |mark: &Mark| {
        let text = |name: &str| mark.fields.get(name)?.as_str().map(str::to_owned);
        let length = |name: &str| mark.fields.get(name)?.as_f64();
        (text("kind")? == "signature").then_some(())?;
        Some(SignatureField {
            name: text("name")?,
            tooltip: text("tooltip")?,
            page: mark.page,
            x: mark.x,
            y: mark.y,
            width: length("width")?,
            height: length("height")?,
        })
    };
    marks.iter().filter_map(field).collect()
}

/// Puts a picture where the layout finds it: as it prints, and as it came, to be attached. The names are fixed here:
/// a path from the data never becomes a path in Typst.
fn place_picture(
    files: &mut BTreeMap<String, Vec<u8>>,
    name: &str,
    picture: Option<&Picture>,
) -> Option<PlacedImage> {
    let Picture { file, prepared } = picture?;
    let path = format!("/prepared/{name}.{}", prepared.kind.ending());
    let attachment = format!("/{name}.{}", prepared.source.ending());
    files.insert(path.clone(), prepared.bytes.clone());
    files.insert(attachment.clone(), file.clone());
    let aspect = prepared.width / prepared.height;
    Some(PlacedImage { path, attachment, mime: prepared.source.mime(), aspect })
}
