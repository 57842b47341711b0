//! What a worker keeps between tasks: the typesetter, and what it read last, since the next task is often about the
//! same.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_bytes::Bytes;

use crate::diagnostic::{Checked, Problems};
use crate::input::{self, Folder};
use crate::model::{Application, Contribution};
use crate::produce::{self, Against, Inputs, LetterRequest, Loaded, Recorded, Roots};
use crate::template::Template;
use crate::typeset::{Engine, Fonts, Job};
use crate::worker::message::{LetterChoices, Paper, Papers, Sources, TemplateFiles};
use crate::worker::wire::{Diagnostics, Letter, Page, Typeset, Verified};

/// How many templates are kept. A run uses one or two of the user's own at most, and a few built-in ones.
const TEMPLATES: usize = 8;

/// The typesetter, and the documents and templates at hand.
pub struct Desk {
    engine: Engine,
    application: Option<Loaded<Application>>,
    contribution: Option<(u64, Loaded<Contribution>)>,
    templates: Vec<Kept>,
}

/// A template, and what it was made from.
struct Kept {
    name: String,
    files: Option<BTreeMap<String, Vec<u8>>>,
    template: Arc<Template>,
}

impl Desk {
    /// An empty desk.
    pub fn new(fonts: Fonts) -> Self {
        Self { engine: Engine::new(fonts), application: None, contribution: None, templates: Vec::new() }
    }

    /// Reads a contribution, keeps it at hand, and gives everything there is to say about it.
    pub fn contribution(&mut self, papers: Papers<'_>, folder: &dyn Folder) -> Diagnostics {
        self.read(papers, folder).into()
    }

    /// Makes a letter.
    pub fn letter(
        &mut self,
        papers: Papers<'_>,
        choices: LetterChoices<'_>,
        folder: &dyn Folder,
    ) -> Result<Letter, Diagnostics> {
        let engine = self.engine.clone();
        let request = self.request(papers, choices, folder)?;
        Ok(produce::letter(&engine, &request)?.into())
    }

    /// Draws the pages of a letter.
    pub fn pages(
        &mut self,
        papers: Papers<'_>,
        choices: LetterChoices<'_>,
        folder: &dyn Folder,
    ) -> Result<Vec<Page>, Diagnostics> {
        let engine = self.engine.clone();
        let request = self.request(papers, choices, folder)?;
        let pages = produce::letter_pages(&engine, &request)?;
        Ok(pages.into_iter().map(Into::into).collect())
    }

    /// Finds what keeps a letter from being made.
    pub fn letter_problems(
        &mut self,
        papers: Papers<'_>,
        choices: LetterChoices<'_>,
        folder: &dyn Folder,
    ) -> Diagnostics {
        match self.request(papers, choices, folder) {
            Ok(request) => produce::letter_problems(&request).into(),
            Err(problems) => problems,
        }
    }

    /// Verifies a letter that came back. Its name is known to the process that asks and not needed here.
    pub fn verify(
        &mut self,
        letter: &[u8],
        template: Option<TemplateFiles<'_>>,
        application: Option<Paper<'_>>,
        recorded: &Recorded,
        trusted: &Roots,
    ) -> Result<Verified, Diagnostics> {
        let has_template = template.is_some();
        template.map_or(Ok(()), |template| self.template(template))?;
        let has_application = application.is_some();
        application.map_or(Ok(()), |application| self.application(application))?;
        let against = Against {
            template: self.templates.last().filter(|_| has_template).map(|kept| kept.template.as_ref()),
            application: self.application.as_ref().filter(|_| has_application),
            recorded: Some(recorded),
            trusted: Some(trusted),
        };
        let verified = produce::verify(&self.engine, "", letter, against);
        verified.map(Into::into).map_err(|problem| Problems::from(problem).into())
    }

    /// Typesets a document.
    pub fn typeset(&self, sources: &Sources<'_>) -> Result<Typeset, Diagnostics> {
        Ok(self.engine.typeset(job(sources))?.into())
    }

    /// Draws the pages of a document.
    pub fn draw(&self, sources: &Sources<'_>) -> Result<Vec<Page>, Diagnostics> {
        let pages = produce::shown_pages(&self.engine, job(sources))?;
        Ok(pages.into_iter().map(Into::into).collect())
    }

    /// The request for a letter, from what is at hand and what still has to be read.
    fn request(
        &mut self,
        papers: Papers<'_>,
        choices: LetterChoices<'_>,
        folder: &dyn Folder,
    ) -> Result<LetterRequest<'_>, Diagnostics> {
        let LetterChoices { template, language, date, signature } = choices;
        let problems = match &self.contribution {
            Some((reading, _)) if *reading == papers.reading => Problems::new(),
            _ => self.read(papers, folder),
        };
        self.template(template)?;
        match (&self.application, &self.contribution, self.templates.last()) {
            (Some(application), Some((_, contribution)), Some(Kept { template, .. })) => {
                let inputs = Inputs { application, contribution };
                Ok(LetterRequest { inputs, template, language, date, signature })
            }
            _ => Err(problems.into()),
        }
    }

    /// Reads a contribution, and keeps it if it can be read.
    fn read(&mut self, papers: Papers<'_>, folder: &dyn Folder) -> Problems {
        self.contribution = None;
        let Papers { reading, pictures, contribution: Paper { name, bytes }, application } = papers;
        if let Some(problems) = application.and_then(|application| self.application(application).err()) {
            return problems.into();
        }
        let known = application.and(self.application.as_ref()).map(|application| &application.read.model);
        let folder = Some(folder).filter(|_| pictures);
        let Checked { value: read, problems } = input::read_contribution(name, bytes, known, folder);
        self.contribution = read.map(|read| (reading, Loaded { read, bytes: bytes.to_vec() }));
        problems
    }

    /// Reads an application, unless it is at hand. Warnings are dropped: the process that asks has read it as well,
    /// and has reported them.
    fn application(&mut self, Paper { name, bytes }: Paper<'_>) -> Result<(), Diagnostics> {
        let is_at_hand = self.application.as_ref().is_some_and(|application| {
            application.read.document.source().name == name && application.bytes == **bytes
        });
        if is_at_hand {
            return Ok(());
        }
        let Checked { value: read, problems } = input::read_application(name, bytes);
        self.application = read.map(|read| Loaded { read, bytes: bytes.to_vec() });
        if self.application.is_some() { Ok(()) } else { Err(problems.into()) }
    }

    /// Makes a template the last of those at hand.
    fn template(&mut self, TemplateFiles { name, files }: TemplateFiles<'_>) -> Result<(), Diagnostics> {
        let files = files.map(|files| owned(&files));
        let known = self.templates.iter().position(|kept| kept.name == name && kept.files == files);
        let kept = match known {
            Some(known) => self.templates.remove(known),
            None => {
                let template = match &files {
                    Some(files) => Arc::new(Template::from_files(name, files.clone())?),
                    None => Template::builtin(name).map_err(Problems::from)?,
                };
                Kept { name: name.to_owned(), files, template }
            }
        };
        if self.templates.len() == TEMPLATES {
            self.templates.remove(0);
        }
        self.templates.push(kept);
        Ok(())
    }
}

fn job(sources: &Sources<'_>) -> Job {
    let Sources { main, ident, maker, files } = sources;
    let text = |text: &str| text.to_owned();
    Job { main: text(main), files: owned(files), ident: text(ident), maker: text(maker) }
}

fn owned(files: &[(&str, &Bytes)]) -> BTreeMap<String, Vec<u8>> {
    files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect()
}
