//! Makes one annex from many contributions, in the formats that are asked for.

use std::cell::OnceCell;

use time::Date;

use crate::diagnostic::{Diagnostic, Problems};
use crate::export::{self, AnnexExport};
use crate::input::Document;
use crate::model::{Application, Language, Spoken, StandIn};
use crate::pdf;
use crate::template::Template;
use crate::typeset::{Fonts, Job, Typeset};
use crate::view::Locale;
use crate::view::annex::{self, Annex, AnnexInput, AnnexPages, AnnexPartner, Extent, Sort, Unit};

use super::edition::maker;
use super::{FileKind, Loaded, ShownPage, data, glyphs, stand_ins};

/// What an annex is made from, and how.
#[derive(Debug, Clone, Copy)]
pub struct AnnexRequest<'a> {
    /// What all partners share.
    pub application: &'a Loaded<Application>,
    /// The partners, in any order.
    pub partners: &'a [AnnexPartner<'a>],
    /// The documents whose texts have to be printed in full, since their authors can correct them. What came with
    /// letters is printed as far as the fonts allow; [`super::shortened`] reports what is missing.
    pub documents: &'a [&'a Document],
    /// Partners that could not be included, which the annex names.
    pub missing: &'a [String],
    /// The wording and the look of the PDF.
    pub template: &'a Template,
    /// The language.
    pub language: Language,
    /// The date.
    pub date: Date,
    /// The order of the rows.
    pub sort: Sort,
    /// The units that are printed.
    pub unit: Unit,
}

/// A format of an annex.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// To read, print and hand in.
    Pdf,
    /// For a spreadsheet.
    Xlsx,
    /// For calculations of the reader's own.
    Csv,
    /// For programs.
    Json,
    /// For a proposal that is written in Markdown.
    Markdown,
}

impl Format {
    /// All formats.
    pub const ALL: [Format; 5] = [Format::Pdf, Format::Xlsx, Format::Csv, Format::Json, Format::Markdown];

    /// The formats that a batch keeps of every annex.
    pub const OF_A_BATCH: [Format; 4] = [Format::Pdf, Format::Xlsx, Format::Csv, Format::Json];

    /// The kind of file that this format makes.
    pub fn kind(self) -> FileKind {
        match self {
            Format::Pdf => FileKind::Annex,
            Format::Xlsx => FileKind::Workbook,
            Format::Csv => FileKind::AnnexTable,
            Format::Json => FileKind::AnnexData,
            Format::Markdown => FileKind::AnnexText,
        }
    }

    /// The file name's ending, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Xlsx => "xlsx",
            Format::Csv => "csv",
            Format::Json => "json",
            Format::Markdown => "md",
        }
    }
}

/// An annex that can be written in any format. It is added up only when that is needed: if all of its files exist
/// already, it never is.
pub struct MadeAnnex<'a> {
    request: AnnexRequest<'a>,
    spoken: Spoken<'a>,
    locale: Locale,
    annex: OnceCell<Annex>,
}

/// Prepares an annex.
///
/// # Errors
/// `no-partners` if there is nothing to add up.
pub fn annex<'a>(request: &AnnexRequest<'a>) -> Result<MadeAnnex<'a>, Problems> {
    if request.partners.is_empty() && request.application.read.model.expected.is_empty() {
        return Err(Diagnostic::error("no-partners", "there is no contribution to list")
            .hint("an annex needs at least one contribution")
            .into());
    }
    let locale = Locale::new(request.language)?;
    let spoken = request.application.read.model.spoken(request.language);
    Ok(MadeAnnex { request: *request, spoken, locale, annex: OnceCell::new() })
}

impl MadeAnnex<'_> {
    /// The numbers.
    pub fn numbers(&self) -> &Annex {
        self.annex.get_or_init(|| annex::annex(&input(&self.request, &self.spoken), &self.locale))
    }

    /// What a reader of the annex should know about it.
    pub fn remarks(&self) -> Problems {
        let AnnexRequest { application, language, .. } = self.request;
        let foreign = self.foreign().map_or_else(Problems::from, |stand_ins| {
            stand_ins::warning(&stand_ins, "annex", language, &application.read.document)
        });
        foreign.with(self.shortened())
    }

    /// The texts of the application that some format has in another language. Rows that a large PDF leaves out are in the
    /// other formats.
    fn foreign(&self) -> Result<Vec<StandIn>, Diagnostic> {
        let stand_ins = self.spoken.stand_ins.clone();
        if stand_ins.is_empty() {
            return Ok(stand_ins);
        }
        let Annex { tables, notes, .. } = self.numbers();
        let labels = tables.iter().flat_map(|table| &table.rows).map(|row| row.label.as_str());
        let rows: Vec<&str> = labels.chain(notes.iter().map(|note| note.text.as_str())).collect();
        stand_ins::printed(&(self.pages(), rows), stand_ins)
    }

    fn shortened(&self) -> Problems {
        let count = self.request.partners.len();
        let left_out = match Extent::of(count) {
            Extent::Full => return Problems::new(),
            Extent::Rows => "its PDF has no section on each",
            Extent::Sums => "its PDF has only their sums",
        };
        let message = format!("the annex is about {count} partners; {left_out}");
        let hint = "everything is in annex.xlsx, annex.csv and annex.json";
        Problems::from(Diagnostic::advice("shortened-annex", message).hint(hint))
    }

    /// The bytes of one format. If there is something to typeset, it is handed to `typeset`, which has to use these
    /// fonts.
    ///
    /// # Errors
    /// For a PDF, whatever prevents it from being typeset; for the others, only sizes beyond what the format holds.
    pub fn write(
        &self,
        format: Format,
        fonts: &Fonts,
        typeset: impl FnOnce(Job) -> Result<Typeset, Problems>,
    ) -> Result<Vec<u8>, Problems> {
        match format {
            Format::Pdf => {
                let made = typeset(self.job(fonts)?)?;
                pdf::finish(made.pdf, &[]).map_err(Problems::from)
            }
            Format::Xlsx => export::xlsx(&self.export()).map_err(Problems::from),
            Format::Csv => self.csv(),
            Format::Json => self.json(),
            Format::Markdown => self.markdown(),
        }
    }

    /// The pages of the PDF for a screen. `draw` draws them, and has to use these fonts.
    ///
    /// # Errors
    /// Whatever prevents them from being typeset.
    pub fn drawn(
        &self,
        fonts: &Fonts,
        draw: impl FnOnce(Job) -> Result<Vec<ShownPage>, Problems>,
    ) -> Result<Vec<ShownPage>, Problems> {
        draw(self.job(fonts)?)
    }

    fn markdown(&self) -> Result<Vec<u8>, Problems> {
        let filled = self.request.template.render_markdown(self.request.language.code(), &self.pages())?;
        Ok(export::markdown(&filled))
    }

    fn csv(&self) -> Result<Vec<u8>, Problems> {
        export::csv(&self.export()).map_err(Problems::from)
    }

    fn json(&self) -> Result<Vec<u8>, Problems> {
        export::json(&self.export()).map_err(Problems::from)
    }

    /// What Typst needs to make the PDF.
    fn job(&self, fonts: &Fonts) -> Result<Job, Problems> {
        let request = &self.request;
        let mut pages = self.pages();
        pages.document.set_stand_ins(&self.stand_ins(&pages)?);
        let mut view = data::value(&pages)?;
        glyphs::fit(fonts, &mut view, request.documents)?;
        let wording = request.template.render(request.language.code(), &view).map_err(Problems::from)?;
        let mut files = request.template.files().clone();
        files.insert("/main.typ".to_owned(), wording.into_bytes());
        files.insert("/view.json".to_owned(), view.to_string().into_bytes());
        let json = self.json()?;
        let ident = format!("annex\n{}\n{}", request.date, String::from_utf8_lossy(&json));
        files.insert("/annex.json".to_owned(), json);
        files.insert("/annex.csv".to_owned(), self.csv()?);
        let maker = maker(request.template);
        Ok(Job { main: "/main.typ".to_owned(), files, ident, maker })
    }

    /// What the PDF and the Markdown say.
    fn pages(&self) -> AnnexPages {
        let request = &self.request;
        let (input, template) = (input(request, &self.spoken), request.template.label());
        annex::pages(
            &input,
            self.numbers(),
            &self.locale,
            template,
            request.date,
            request.unit,
            request.missing,
        )
    }

    /// The texts of the application that are on these pages in another language.
    fn stand_ins(&self, pages: &AnnexPages) -> Result<Vec<StandIn>, Diagnostic> {
        stand_ins::printed(pages, self.spoken.stand_ins.clone())
    }

    fn export(&self) -> AnnexExport<'_> {
        AnnexExport {
            annex: self.numbers(),
            application: &self.spoken.application,
            language: self.request.language,
            date: self.request.date,
            missing: self.request.missing,
        }
    }
}

fn input<'a>(request: &AnnexRequest<'a>, spoken: &'a Spoken) -> AnnexInput<'a> {
    AnnexInput { application: &spoken.application, partners: request.partners, sort: request.sort }
}
