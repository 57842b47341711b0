//! Questions on a terminal.

use inquire::error::InquireResult;
use inquire::ui::RenderConfig;
use inquire::{InquireError, MultiSelect, Select, Text};

use crate::cli::args::Color;
use crate::cli::report::Report;
use crate::cli::wrap::wrap;

use super::dialogue::{Console, Reply, Stop};
use super::question::{Kind, Question};

/// What stands below a line to be typed.
const KEYS: &str = "? explains, < goes back";
/// Likewise, where Enter takes what is offered.
const KEYS_DEFAULT: &str = "Enter takes what is in brackets, ? explains, < goes back";
/// Likewise, where there is nothing to go back to.
const KEYS_ALONE: &str = "Enter takes what is in brackets, ? explains";
/// Likewise, where nothing need be typed.
const KEYS_OPTIONAL: &str = "Enter leaves it out, ? explains, < goes back";
/// What stands below a list to choose one from.
const KEYS_ONE: &str = "arrow keys and Enter choose, Esc goes back";
/// What stands below a list to choose several from.
const KEYS_SEVERAL: &str = "arrow keys and Space choose, Enter goes on, Esc goes back; none is fine";

/// The width that what is told is broken to.
const WIDTH: usize = 80;

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
        let keys = match (&question.default, required) {
            (Some(_), _) if !question.has_before => KEYS_ALONE,
            (Some(_), _) => KEYS_DEFAULT,
            (None, true) => KEYS,
            (None, false) => KEYS_OPTIONAL,
        };
        let below = match question.example {
            "" => keys.to_owned(),
            example => format!("such as: {example} | {keys}"),
        };
        let mut prompt = Text::new(&question.ask).with_render_config(self.colors).with_help_message(&below);
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
            .with_help_message(KEYS_SEVERAL)
            .prompt_skippable()?;
        Ok(chosen.map(|chosen| chosen.join("\n")))
    }

    fn one(&self, question: &Question, options: &[String]) -> InquireResult<Option<String>> {
        let first = question.initial.as_ref().or(question.default.as_ref());
        let cursor = options.iter().position(|option| Some(option) == first).unwrap_or_default();
        Select::new(&question.ask, options.to_vec())
            .with_render_config(self.colors)
            .with_starting_cursor(cursor)
            .with_help_message(KEYS_ONE)
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
        // The rows of the summary are indented, and stay as they are.
        if line.starts_with(' ') || line.is_empty() {
            return self.report.say(line);
        }
        wrap(line, WIDTH).iter().for_each(|line| self.report.say(line));
    }
}
