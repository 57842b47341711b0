//! How a long piece of work reports its progress.

/// Something that shows progress, such as a bar on a terminal.
pub trait Progress: Sync {
    /// The work begins and has this many steps.
    fn begin(&self, steps: usize);
    /// One step is done. Any thread may call this.
    fn step(&self);
    /// All steps are done.
    fn end(&self);
}

/// Shows nothing.
impl Progress for () {
    fn begin(&self, _: usize) {}

    fn step(&self) {}

    fn end(&self) {}
}
