//! The only path to the terminal: results to standard output, everything else to standard error.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

use indicatif::ProgressBar;
use miette::{
    GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, Severity as MietteSeverity, SourceCode,
};
use serde_json::json;
use textwrap::{WordSeparator, WordSplitter};

use crate::diagnostic::{Diagnostic, Place, Related, Severity};
use crate::disk::write;

use super::args::{Color, Format, Shared};
use super::outcome::Outcome;

/// The width of messages where standard error is no terminal: the same everywhere.
const WIDTH: usize = 100;

/// Where a command tells what it does.
#[derive(Debug)]
pub struct Report {
    format: Format,
    color: bool,
    quiet: bool,
    verbose: bool,
    /// Why a result did not get through to standard output.
    lost: Option<io::Error>,
}

impl Report {
    /// A report as the arguments want it.
    pub fn new(shared: &Shared) -> Self {
        let color = match shared.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
        };
        Self { format: shared.format, color, quiet: shared.quiet, verbose: shared.verbose, lost: None }
    }

    /// A line of the result, such as a path written.
    pub fn result(&mut self, line: &str) {
        self.give(format!("{line}\n").as_bytes());
    }

    fn give(&mut self, bytes: &[u8]) {
        let mut out = io::stdout().lock();
        match out.write_all(bytes).and_then(|()| out.flush()) {
            // Whoever closed the other end of the pipe does not want to know any more.
            Err(error) if error.kind() != ErrorKind::BrokenPipe => self.lost = Some(error),
            _ => {}
        }
    }

    /// A remark on what is being done, for those who asked for it.
    pub fn detail(&self, line: &str) {
        if self.verbose && self.format == Format::Human {
            let _ = writeln!(io::stderr(), "{line}");
        }
    }

    /// A line at the end of a long run.
    pub fn remark(&self, line: &str) {
        if !self.quiet && self.format == Format::Human {
            let _ = writeln!(io::stderr(), "{line}");
        }
    }

    /// A bar for a long run; on a terminal only, and not for those who asked for quiet or for data.
    pub fn progress(&self, length: usize) -> Progress {
        let shown = !self.quiet && self.format == Format::Human && io::stderr().is_terminal();
        Progress(shown.then(|| ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX))))
    }

    /// Whether there is somebody at a terminal who can read questions and answer them.
    pub fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// A line of a conversation with whoever sits at the terminal.
    pub fn say(&self, line: &str) {
        let _ = writeln!(io::stderr(), "{line}");
    }

    /// Tells how a command ended.
    pub fn finish(mut self, mut outcome: Outcome) -> ExitCode {
        // Findings that were asked for are a result.
        if self.format == Format::Json && outcome.checked.is_some() {
            self.give(json(&self.shown(&outcome)).as_bytes());
        }
        let is_lost = self.lost.is_some();
        if let Some(error) = self.lost.take() {
            outcome.diagnostics.push(write::refused("standard output", &error));
        }
        let shown = self.shown(&outcome);
        let told = match (self.format, outcome.checked) {
            (Format::Json, Some(_)) if !is_lost => String::new(),
            (Format::Json, Some(_)) => json(&shown),
            (Format::Json, None) => json(&shown),
            (Format::Human | Format::Csv, checked) => self.human(&shown, checked),
        };
        // Whoever closed the other end of the pipe does not want to know any more.
        let _ = io::stderr().write_all(told.as_bytes());
        outcome.exit_code()
    }

    fn shown<'o>(&self, outcome: &'o Outcome) -> Vec<&'o Diagnostic> {
        let is_shown = |diagnostic: &&Diagnostic| !self.quiet || outcome.is_failure(diagnostic);
        outcome.diagnostics.iter().filter(is_shown).collect()
    }

    fn human(&self, diagnostics: &[&Diagnostic], checked: Option<usize>) -> String {
        if diagnostics.is_empty() && (checked.is_none() || self.quiet) {
            return String::new();
        }
        let theme = if self.color { GraphicalTheme::unicode() } else { GraphicalTheme::unicode_nocolor() };
        let handler = GraphicalReportHandler::new_themed(theme)
            .with_width(WIDTH)
            .with_links(false)
            .with_primary_span_start()
            // A path or a pointer that is broken in two cannot be copied.
            .with_word_separator(WordSeparator::AsciiSpace)
            .with_word_splitter(WordSplitter::NoHyphenation)
            .with_break_words(false);
        let mut text = String::new();
        for diagnostic in diagnostics {
            // Writing into a string cannot fail; should a handler refuse, the plain line still tells.
            if handler.render_report(&mut text, &Shown::of(diagnostic)).is_err() {
                text.push_str(&format!("{diagnostic}\n"));
            }
            for Related { message, site } in &diagnostic.related {
                let at = site.place().map(|place| place.line_column());
                let at = at.map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
                text.push_str(&format!("  also: {}{at}: {message}\n", site.file()));
            }
        }
        if let Some(files) = checked {
            text.push_str(&format!("{files} {} checked: ", if files == 1 { "file" } else { "files" }));
        }
        text.push_str(&summary(diagnostics));
        text
    }
}

/// How far a long run has come.
#[derive(Debug)]
pub struct Progress(Option<ProgressBar>);

impl Progress {
    /// One more is done.
    pub fn step(&self) {
        if let Some(bar) = &self.0 {
            bar.inc(1);
        }
    }

    /// All is done; the bar goes away.
    pub fn finish(&self) {
        if let Some(bar) = &self.0 {
            bar.finish_and_clear();
        }
    }
}

/// What clap has to say: help and version are results, a mistake is none.
pub fn usage(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

/// The documented structure: `{"diagnostics": [{severity, code, message, file, line, column, pointer, hint, related}]}`,
/// where `related` is a list of `{file, line, column, pointer, message}`.
fn json(diagnostics: &[&Diagnostic]) -> String {
    let entries: Vec<_> = diagnostics
        .iter()
        .map(|diagnostic| {
            let place = diagnostic.place.as_ref();
            let position = place.map(|place| place.line_column());
            json!({
                "severity": diagnostic.severity.as_str(),
                "code": diagnostic.code,
                "message": diagnostic.message,
                "file": place.map(|place| place.source.name.as_str()).or(diagnostic.file.as_deref()),
                "line": position.map(|(line, _)| line),
                "column": position.map(|(_, column)| column),
                "pointer": place.map(|place| place.pointer.as_str()),
                "hint": diagnostic.hint,
                "related": diagnostic.related.iter().map(related).collect::<Vec<_>>(),
            })
        })
        .collect();
    format!("{:#}\n", json!({ "diagnostics": entries }))
}

fn related(related: &Related) -> serde_json::Value {
    let place = related.site.place();
    let position = place.map(Place::line_column);
    json!({
        "file": related.site.file(),
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
        "pointer": place.map(|place| place.pointer.as_str()),
        "message": related.message,
    })
}

fn summary(diagnostics: &[&Diagnostic]) -> String {
    let count = |severity: Severity, one: &str, many: &str| {
        let count = diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
        (count > 0).then(|| format!("{count} {}", if count == 1 { one } else { many }))
    };
    let counts = [
        count(Severity::Error, "error", "errors"),
        count(Severity::Warning, "warning", "warnings"),
        count(Severity::Advice, "piece of advice", "pieces of advice"),
    ];
    let counts: Vec<String> = counts.into_iter().flatten().collect();
    if counts.is_empty() { "no problems\n".to_owned() } else { format!("{}\n", counts.join(", ")) }
}

/// A diagnostic in the clothes that miette knows.
#[derive(Debug)]
struct Shown<'a> {
    diagnostic: &'a Diagnostic,
    source: Option<NamedSource<String>>,
}

impl<'a> Shown<'a> {
    fn of(diagnostic: &'a Diagnostic) -> Self {
        let source = diagnostic
            .place
            .as_ref()
            .map(|place| NamedSource::new(place.source.name.clone(), place.source.text.clone()));
        Self { diagnostic, source }
    }
}

impl std::error::Error for Shown<'_> {}

impl std::fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let (None, Some(file)) = (&self.diagnostic.place, &self.diagnostic.file) {
            write!(f, "{file}: ")?;
        }
        f.write_str(&self.diagnostic.message)
    }
}

impl miette::Diagnostic for Shown<'_> {
    fn code<'b>(&'b self) -> Option<Box<dyn std::fmt::Display + 'b>> {
        let word = self.diagnostic.severity.as_str();
        Some(Box::new(format!("{word}[{}]", self.diagnostic.code)))
    }

    fn severity(&self) -> Option<MietteSeverity> {
        Some(match self.diagnostic.severity {
            Severity::Error => MietteSeverity::Error,
            Severity::Warning => MietteSeverity::Warning,
            Severity::Advice => MietteSeverity::Advice,
        })
    }

    fn help<'b>(&'b self) -> Option<Box<dyn std::fmt::Display + 'b>> {
        self.diagnostic.hint.as_ref().map(|hint| Box::new(hint) as Box<dyn std::fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.source.as_ref().map(|source| source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let place = self.diagnostic.place.as_ref()?;
        let label = (!place.pointer.is_empty()).then(|| place.pointer.clone());
        let length = visible_length(place);
        Some(Box::new(std::iter::once(LabeledSpan::new(label, place.range.start, length))))
    }
}

/// A mark under a whole object would fill the screen; its first line shows where it is.
fn visible_length(place: &Place) -> usize {
    let text = place.source.text.get(place.range.clone()).unwrap_or("");
    text.lines().next().unwrap_or("").len()
}
