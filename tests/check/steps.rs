//! The steps of a fixture: one per line of its file `steps`, with words that contain spaces in double quotes.
//!
//! | step | does |
//! |---|---|
//! | `loi ARGUMENT...` | runs the program; every run but the last has to succeed |
//! | `env NAME VALUE` | sets a variable for the runs that follow |
//! | `copy FILE TO`, `remove FILE` | copies or removes a file |
//! | `write FILE TEXT [TIMES]` | writes a file with the text, repeated so often |
//! | `append FILE TEXT` | appends the text to a file |
//! | `replace FILE OLD NEW [TIMES]` | replaces a text in a file; the new text is repeated so often |
//! | `sign FILE NAME` | signs a letter in its field |
//! | `sign FILE NAME in FIELD` | signs it in the field of this name |
//! | `sign FILE NAME at EDGES` | signs it on the first page between four edges in points |
//! | `sign FILE NAME with expired`, `... with ed448` | signs it with an expired certificate, or an unknown key type |
//! | `update FILE` | lets another program save a letter again as an update at its end |
//! | `repaint FILE` | lets another program paint over the first page of a letter and save it |
//! | `repeat TIMES STEP` | repeats a step, with `{}` in it replaced by 1, 2, 3 ... |

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use super::command;
use super::sign::der::ED448;
use super::sign::update::Update;
use super::sign::{Place, Signer, sign_as};

/// The step of a fixture without a file `steps`.
pub const USUAL: &str = "loi check .";

/// A folder in which steps are run.
pub struct Scene {
    folder: PathBuf,
    variables: Vec<(String, String)>,
}

impl Scene {
    /// A folder in which no step has been run yet.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, variables: Vec::new() }
    }

    /// Runs all steps, and returns the output of the last one, a run of the program with diagnostics as JSON.
    pub fn play(&mut self, steps: &str) -> Output {
        let mut lines: Vec<&str> = steps.lines().collect();
        let last = words(lines.pop().unwrap());
        for line in lines {
            self.step(&words(line));
        }
        assert_eq!(last[0], "loi", "the last step is the one whose diagnostics are compared");
        let mut arguments = last[1..].to_vec();
        arguments.extend(["--format".to_owned(), "json".to_owned()]);
        self.run(&arguments)
    }

    fn run(&self, arguments: &[String]) -> Output {
        let variables = self.variables.iter().map(|(name, value)| (name, value));
        command(&self.folder, arguments).envs(variables).output().unwrap()
    }

    fn sign(&self, letter: &str, signer: &Signer, place: Place) {
        let letter = self.folder.join(letter);
        let signed = sign_as(&fs::read(&letter).unwrap(), signer, place);
        fs::write(letter, signed).unwrap();
    }

    fn step(&mut self, step: &[String]) {
        let path = |name: &str| self.folder.join(name);
        let words: Vec<&str> = step.iter().map(String::as_str).collect();
        match words[..] {
            ["loi", ..] => {
                let output = self.run(&step[1..]);
                assert!(output.status.success(), "{step:?}: {output:?}");
            }
            ["env", name, value] => self.variables.push((name.to_owned(), value.to_owned())),
            ["copy", from, to] => drop(fs::copy(path(from), path(to)).unwrap()),
            ["remove", name] => fs::remove_file(path(name)).unwrap(),
            ["write", name, text] => fs::write(path(name), text).unwrap(),
            ["write", name, text, times] => fs::write(path(name), text.repeat(number(times))).unwrap(),
            ["append", name, text] => {
                let whole = [fs::read(path(name)).unwrap(), text.into()].concat();
                fs::write(path(name), whole).unwrap();
            }
            ["replace", name, old, new] => replace(&path(name), old, new),
            ["replace", name, old, new, times] => replace(&path(name), old, &new.repeat(number(times))),
            ["sign", letter, name] => self.sign(letter, &Signer::new(name), Place::Field("Signature")),
            ["sign", letter, name, "in", field] => self.sign(letter, &Signer::new(name), Place::Field(field)),
            ["sign", letter, name, "with", what] => {
                let signer = match what {
                    "expired" => Signer::new(name).holding(["200101000000Z", "240630120000Z"]),
                    "ed448" => Signer::new(name).claiming(ED448),
                    _ => panic!("{step:?} is no step"),
                };
                self.sign(letter, &signer, Place::Field("Signature"));
            }
            ["sign", letter, name, "at", ref edges @ ..] => {
                let edges: Vec<f32> = edges.iter().map(|edge| edge.parse().unwrap()).collect();
                self.sign(letter, &Signer::new(name), Place::Page(edges.try_into().unwrap()));
            }
            ["repaint", letter] => repaint(&path(letter)),
            ["update", letter] => {
                let updated = Update::of(&fs::read(path(letter)).unwrap()).finish();
                fs::write(path(letter), updated).unwrap();
            }
            ["repeat", times, ..] => {
                for count in 1..=number(times) {
                    let step: Vec<String> =
                        step[2..].iter().map(|word| word.replace("{}", &count.to_string())).collect();
                    self.step(&step);
                }
            }
            _ => panic!("{step:?} is no step"),
        }
    }
}

fn repaint(letter: &Path) {
    let mut document = lopdf::Document::load(letter).unwrap();
    let page = document.page_iter().next().unwrap();
    document.add_page_contents(page, b"q 1 g 50 50 300 300 re f Q".to_vec()).unwrap();
    document.save(letter).unwrap();
}

fn replace(file: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(file).unwrap();
    assert!(text.contains(old), "`{old}` is not in {text}");
    fs::write(file, text.replace(old, new)).unwrap();
}

fn number(word: &str) -> usize {
    word.parse().unwrap()
}

/// The words of a line: every second piece between quotation marks is one word, and spaces separate the others.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (index, piece) in line.split('"').enumerate() {
        if index % 2 == 1 {
            words.push(piece.to_owned());
        } else {
            words.extend(piece.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// The steps of a fixture.
pub fn of(fixture: &Path) -> String {
    fs::read_to_string(fixture.join("steps")).unwrap_or_else(|_| USUAL.to_owned())
}
