//! Questions on a terminal.

use inquire::error::InquireResult;
use inquire::ui::RenderConfig;
use inquire::{InquireError, MultiSelect, Select, Text};

use crate::cli::args::Color;
use crate::cli::report::Report;

use super::dialogue::{Console, Reply, Stop};
use super::question::{Kind, Question};

/// What stands below a line to be typed.
const KEYS: &str = "? explains, < or Esc goes back, Ctrl-C keeps the answers for another time";
/// Likewise, where nothing need be typed.
const KEYS_OPTIONAL: &str = "Enter leaves it out, ? explains, < or Esc goes back, Ctrl-C keeps the answers";

/// The terminal that the program was started in.
pub struct Terminal<'a> {
    report: &'a Report,
    colors: RenderConfig<'static>,
}

impl<'a> Terminal<'a> {
    /// A terminal with colours as they are wanted.
    pub fn new(report: &'a Report, color: Color) -> Self {
        let colors = match color {
            Color::Never => RenderConfig::empty(),
            Color::Always => RenderConfig::default_colored(),
            Color::Auto => RenderConfig::default(),
        };
        Self { report, colors }
    }

    fn line(&self, question: &Question, required: bool) -> InquireResult<Option<String>> {
        let mut prompt = Text::new(&question.ask)
            .with_render_config(self.colors)
            .with_help_message(if required { KEYS } else { KEYS_OPTIONAL });
        if let Some(default) = &question.default {
            prompt = prompt.with_default(default);
        }
        if let Some(initial) = &question.initial {
            prompt = prompt.with_initial_value(initial);
        }
        prompt.prompt_skippable()
    }

    fn several(&self, question: &Question, options: &[String]) -> InquireResult<Option<String>> {
        let before: Vec<&str> = question.initial.iter().flat_map(|text| text.lines()).collect();
        let marked = |(index, option): (usize, &String)| before.contains(&option.as_str()).then_some(index);
        let marked: Vec<usize> = options.iter().enumerate().filter_map(marked).collect();
        let chosen = MultiSelect::new(&question.ask, options.to_vec())
            .with_render_config(self.colors)
            .with_default(&marked)
            .with_help_message(question.help)
            .prompt_skippable()?;
        Ok(chosen.map(|chosen| chosen.join("\n")))
    }

    fn one(&self, question: &Question, options: &[String]) -> InquireResult<Option<String>> {
        Select::new(&question.ask, options.to_vec())
            .with_render_config(self.colors)
            .with_help_message(question.help)
            .prompt_skippable()
    }
}

impl Console for Terminal<'_> {
    fn ask(&mut self, question: &Question) -> Result<Reply, Stop> {
        let reply = match &question.kind {
            Kind::Line { required } => self.line(question, *required),
            Kind::Several(options) => self.several(question, options),
            Kind::Choose(options) => self.one(question, options),
        };
        match reply {
            Ok(None) => Ok(Reply::Back),
            Ok(Some(text)) => Ok(match text.trim() {
                "<" => Reply::Back,
                "?" => Reply::Help,
                _ => Reply::Text(text),
            }),
            Err(InquireError::OperationInterrupted) => Err(Stop::Wanted),
            Err(error) => Err(Stop::Broken(error.to_string())),
        }
    }

    fn tell(&mut self, line: &str) {
        self.report.say(line);
    }
}
