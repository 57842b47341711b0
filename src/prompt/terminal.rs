//! Questions on a terminal.

use std::io;

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, read};
use unicode_width::UnicodeWidthStr;

use crate::interview::{Choice, Field};
use crate::report::visible;
use crate::words::Words;

use super::conduct::{Console, Prompt, Reply, Stop};
use super::line::Line;
use super::list::List;
use super::screen::{Look, Row, Screen, broken, wrapped};

/// Longer lines than this are hard to read.
const WIDEST: usize = 100;

/// The prompt before the text.
const FIELD: &str = "> ";

/// Stands for a line break, since a field has only one line.
const LINE_BREAK: &str = "¶";

/// The most choices of a list that are shown at once.
const MOST_CHOICES: usize = 12;

/// The terminal in which the program was started.
pub struct Terminal<'a> {
    say: &'a dyn Fn(&str),
    words: &'a Words,
    color: bool,
}

/// What a key did.
enum Pressed {
    Done(Reply),
    Stop,
    Again,
}

impl<'a> Terminal<'a> {
    /// A terminal on which `say` writes lines that stay.
    pub fn new(say: &'a dyn Fn(&str), color: bool, words: &'a Words) -> Self {
        Self { say, words, color }
    }

    /// Writes a paragraph, followed by an empty line.
    pub fn tell_apart(&mut self, paragraph: &str) {
        self.tell(paragraph);
        self.tell("");
    }

    fn line(&self, prompt: &Prompt) -> io::Result<Result<Reply, Stop>> {
        let prose = prompt.field == Field::Prose;
        let initial = prompt.initial.clone().unwrap_or_default();
        let mut line = Line::new(&initial.replace('\n', LINE_BREAK));
        let mut screen = Screen::new(self.color)?;
        loop {
            let (rows, cursor) = self.line_rows(prompt, &line);
            screen.show(&rows, cursor)?;
            let pressed = match read()? {
                Event::Key(key) if key.kind != KeyEventKind::Release => match meant(key).code {
                    KeyCode::Char('c') if key.modifiers.contains(KeyModifiers::CONTROL) => Pressed::Stop,
                    KeyCode::Char('d')
                        if key.modifiers.contains(KeyModifiers::CONTROL) && line.text().is_empty() =>
                    {
                        Pressed::Stop
                    }
                    KeyCode::Enter if prose && key.modifiers.contains(KeyModifiers::ALT) => {
                        line.insert(LINE_BREAK);
                        Pressed::Again
                    }
                    KeyCode::Enter => Pressed::Done(meaning(&typed(&line), &initial, prose)),
                    KeyCode::Esc => Pressed::Done(Reply::Back(typed(&line))),
                    KeyCode::F(1) => Pressed::Done(Reply::Help(typed(&line))),
                    _ => {
                        line.press(key);
                        Pressed::Again
                    }
                },
                Event::Paste(text) => {
                    let between = if prose { LINE_BREAK } else { " " };
                    line.insert(&text.trim().lines().collect::<Vec<_>>().join(between));
                    Pressed::Again
                }
                _ => Pressed::Again,
            };
            match pressed {
                Pressed::Again => {}
                Pressed::Stop => {
                    screen.leave(&self.record(prompt, line.text()))?;
                    return Ok(Err(Stop::Wanted));
                }
                Pressed::Done(reply) => {
                    let default = prompt.default.as_deref().filter(|_| line.text().is_empty());
                    screen.leave(&self.record(prompt, default.unwrap_or(line.text())))?;
                    return Ok(Ok(reply));
                }
            }
        }
    }

    fn list(&self, prompt: &Prompt, mut list: List) -> io::Result<Result<Reply, Stop>> {
        let mut screen = Screen::new(self.color)?;
        loop {
            let (rows, cursor) = self.list_rows(prompt, &list);
            screen.show(&rows, cursor)?;
            let Event::Key(key) = read()? else { continue };
            match self.press_in_list(&mut list, key) {
                Pressed::Again => {}
                Pressed::Stop => {
                    screen.leave(&self.record(prompt, ""))?;
                    return Ok(Err(Stop::Wanted));
                }
                Pressed::Done(reply) => {
                    let shown = if matches!(reply, Reply::Text(_)) { list.shown() } else { String::new() };
                    screen.leave(&self.record(prompt, &shown))?;
                    return Ok(Ok(reply));
                }
            }
        }
    }

    fn press_in_list(&self, list: &mut List, key: KeyEvent) -> Pressed {
        let marked = || if list.takes_several() { list.reply().unwrap_or_default() } else { String::new() };
        match meant(key).code {
            _ if key.kind == KeyEventKind::Release => Pressed::Again,
            KeyCode::Char('c') if key.modifiers.contains(KeyModifiers::CONTROL) => Pressed::Stop,
            KeyCode::Esc | KeyCode::Char('<') => Pressed::Done(Reply::Back(marked())),
            KeyCode::F(1) | KeyCode::Char('?') => Pressed::Done(Reply::Help(marked())),
            KeyCode::Enter => list.reply().map_or(Pressed::Again, |reply| Pressed::Done(Reply::Text(reply))),
            _ => {
                list.press(key);
                Pressed::Again
            }
        }
    }

    /// The rows of a question with a line to type in, and the position of the cursor.
    fn line_rows(&self, prompt: &Prompt, line: &Line) -> (Vec<Row>, (usize, usize)) {
        let width = width();
        let mut rows = question(prompt, width);
        let above = rows.len();
        let inner = width.saturating_sub(FIELD.len()).max(1);
        let field = broken(&visible(line.text()), inner);
        let before = broken(&visible(line.before_cursor()), inner);
        let cursor = (above + before.len() - 1, FIELD.len() + before.last().map_or(0, |row| row.width()));
        for (at, text) in field.into_iter().enumerate() {
            let lead = if at == 0 { FIELD } else { "  " };
            let offered = prompt.default.as_ref().filter(|_| line.text().is_empty());
            rows.push(match offered {
                Some(default) => (Look::Faint, format!("{lead}({})", visible(default))),
                None => (Look::Plain, format!("{lead}{text}")),
            });
        }
        if let Some(example) = &prompt.example {
            rows.extend(faint(&self.words.with("terminal-example", &[("example", example)]), width));
        }
        let keys = match (&prompt.default, prompt.initial.is_some(), prompt.required) {
            _ if !prompt.has_before => "terminal-keys-alone",
            (_, true, _) => "terminal-keys-kept",
            (Some(_), ..) => "terminal-keys-default",
            (None, _, true) => "terminal-keys",
            (None, _, false) => "terminal-keys-optional",
        };
        rows.extend(faint(&self.words.text(keys), width));
        if line.text().contains(LINE_BREAK) {
            rows.extend(faint(&self.words.text("terminal-line-break"), width));
        }
        (rows, cursor)
    }

    /// The rows of a question with a list, and the position of the cursor.
    fn list_rows(&self, prompt: &Prompt, list: &List) -> (Vec<Row>, (usize, usize)) {
        let width = width();
        let mut rows = question(prompt, width);
        let filter = format!("{FIELD}{}", visible(list.filter()));
        let filter = broken(&filter, width).pop().unwrap_or_default();
        let cursor = (rows.len(), filter.width());
        rows.push((Look::Plain, filter));
        let keys = if list.takes_several() { "terminal-keys-several" } else { "terminal-keys-one" };
        let keys = faint(&self.words.text(keys), width);
        let room = Screen::size().1.saturating_sub(rows.len() + keys.len()).clamp(1, MOST_CHOICES);
        let shown = list.window(room);
        if shown.is_empty() {
            rows.extend(faint(&self.words.text("terminal-no-match"), width));
        }
        for (is_here, marked, label) in &shown {
            let mark = match marked {
                Some(true) => "[x] ",
                Some(false) => "[ ] ",
                None => "",
            };
            let text = format!("{} {mark}{}", if *is_here { '❯' } else { ' ' }, visible(label));
            let look = if *is_here { Look::Strong } else { Look::Plain };
            rows.push((look, shortened(&text, width)));
        }
        rows.extend(keys);
        (rows, cursor)
    }

    /// The rows that remain on the screen after a question was answered.
    fn record(&self, prompt: &Prompt, reply: &str) -> Vec<Row> {
        let width = width();
        let mut rows = question(prompt, width);
        let inner = width.saturating_sub(FIELD.len()).max(1);
        for (at, text) in broken(&visible(reply), inner).into_iter().enumerate() {
            rows.push((Look::Plain, format!("{}{text}", if at == 0 { FIELD } else { "  " })));
        }
        rows
    }
}

impl Console for Terminal<'_> {
    fn ask(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        let first = prompt.initial.as_deref().or(prompt.default.as_deref());
        let asked = match &prompt.field {
            Field::Line | Field::Prose => self.line(prompt),
            Field::Choose(choices) => self.list(prompt, List::one(choices, first)),
            Field::Several(choices) => self.list(prompt, List::several(choices, &chosen(prompt, choices))),
        };
        asked.unwrap_or_else(|error| Err(Stop::Broken(error.to_string())))
    }

    fn tell(&mut self, line: &str) {
        // Rows of the summary are indented, and long answers continue below themselves.
        let indent = line.len() - line.trim_start().len();
        if indent == 0 {
            let rows = wrapped(line, width());
            return if rows.is_empty() {
                (self.say)("")
            } else {
                rows.iter().for_each(|row| (self.say)(row))
            };
        }
        let label = line.trim_start().find("  ").map_or(indent, |at| {
            let rest = line.get(indent + at..).unwrap_or_default();
            indent + at + (rest.len() - rest.trim_start().len())
        });
        let lead = line.get(..label).unwrap_or_default();
        let hang = if lead.width() * 2 > width() { indent } else { lead.width() };
        let text = line.get(label..).unwrap_or_default();
        let rows = wrapped(text, width().saturating_sub(lead.width().max(hang)).max(8));
        for (at, row) in rows.iter().enumerate() {
            (self.say)(&if at == 0 { format!("{lead}{row}") } else { format!("{:hang$}{row}", "") });
        }
    }
}

/// A key as it is meant: the line feed of a line typed before the question appeared counts as Enter.
fn meant(key: KeyEvent) -> KeyEvent {
    match key.code {
        KeyCode::Char('j') if key.modifiers.contains(KeyModifiers::CONTROL) => KeyEvent::from(KeyCode::Enter),
        _ => key,
    }
}

/// The meaning of a finished line. `<` at either end goes back, and `?` asks for help, except at the end of prose,
/// where it may belong to the text.
pub fn meaning(typed: &str, initial: &str, prose: bool) -> Reply {
    let typed = typed.trim();
    if let Some(rest) = typed.strip_suffix('<').or(typed.strip_prefix('<')) {
        return Reply::Back(rest.trim().to_owned());
    }
    if let Some(rest) = typed.strip_prefix('?') {
        return Reply::Help(rest.trim().to_owned());
    }
    match typed.strip_suffix('?') {
        Some(rest) if !prose || rest.trim() == initial.trim() => Reply::Help(rest.trim().to_owned()),
        _ => Reply::Text(typed.to_owned()),
    }
}

fn typed(line: &Line) -> String {
    line.text().replace(LINE_BREAK, "\n")
}

fn chosen<'p>(prompt: &'p Prompt, choices: &[Choice]) -> Vec<&'p str> {
    let Some(initial) = &prompt.initial else { return Vec::new() };
    // A topic that the application offers may contain a line break, which otherwise separates topics.
    if choices.iter().any(|choice| choice.code == *initial) {
        return vec![initial];
    }
    initial.lines().collect()
}

/// The columns that text may take. The last one stays free: a terminal may break the line there.
fn width() -> usize {
    Screen::size().0.min(WIDEST) - 1
}

fn question(prompt: &Prompt, width: usize) -> Vec<Row> {
    wrapped(&visible(&prompt.ask), width).into_iter().map(|row| (Look::Strong, row)).collect()
}

fn faint(text: &str, width: usize) -> Vec<Row> {
    wrapped(text, width.saturating_sub(2)).into_iter().map(|row| (Look::Faint, format!("  {row}"))).collect()
}

fn shortened(text: &str, width: usize) -> String {
    let mut rows = broken(text, width.saturating_sub(1));
    let is_cut = rows.len() > 1;
    let first = rows.swap_remove(0);
    if is_cut { first + "…" } else { first }
}
