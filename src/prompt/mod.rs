//! Questions on a terminal: keys and rows, lines and lists, and how the interview is led over them.
//!
//! [`conduct`] knows any [`Console`]; [`Terminal`] is one on which people type. What is asked, and what an answer has to be
//! like, is the room `interview`.

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
