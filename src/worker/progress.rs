//! Who wants to know how far a long piece of work has come.

/// Somebody who does: a terminal has a bar.
pub trait Progress: Sync {
    /// So many steps are ahead.
    fn begin(&self, steps: usize);
    /// One of them is done. Any thread may say so.
    fn step(&self);
    /// All of them are.
    fn end(&self);
}

/// Nobody does.
impl Progress for () {
    fn begin(&self, _: usize) {}

    fn step(&self) {}

    fn end(&self) {}
}
