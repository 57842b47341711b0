//! Questions on a terminal: keys and rows, lines and lists, and how the interview is conducted over them.
//!
//! [`conduct`] works with any [`Console`]; [`Terminal`] is one at which people type. The questions, and what makes an
//! answer valid, are in `interview`.

#[cfg(test)]
mod change_tests;
mod conduct;
mod line;
mod list;
mod screen;
mod summary;
mod terminal;
#[cfg(test)]
pub(crate) mod tests;

pub use conduct::{Console, Hooks, Prompt, Reply, Stop, conduct, yes};
pub use terminal::Terminal;
