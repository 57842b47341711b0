//! The workers of a run: as many as may work at once, each started when first needed.
//!
//! [`Crew::each`] does many pieces of work on plain threads, each with a worker of its own.

use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread::{self, Builder};

use super::Worker;
use super::limits::Limits;
use super::process::{Process, Start};
use super::progress::Progress;
use super::verdicts::Verdicts;

/// The pieces of work per worker in one turn. At the end of a turn workers wait for each other, so turns are long.
const TURN: usize = 32;

/// Workers, and their limits.
#[derive(Debug)]
pub struct Crew {
    start: Start,
    limits: Limits,
    most: usize,
    verdicts: Option<Verdicts>,
    pool: Mutex<Pool>,
    returned: Condvar,
}

/// The idle workers, and the number of those lent out.
#[derive(Debug, Default)]
struct Pool {
    idle: Vec<Process>,
    lent: usize,
}

impl Crew {
    /// A crew of at most `jobs` workers, by default as many as the machine has processors. `program` is the path of
    /// this program, `fonts` are folders of additional fonts.
    pub fn new(program: PathBuf, fonts: Vec<PathBuf>, limits: Limits, jobs: Option<NonZeroUsize>) -> Self {
        let jobs = jobs.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
        let start = Start { program, fonts };
        let (pool, returned) = (Mutex::default(), Condvar::new());
        Self { start, limits, most: jobs, verdicts: None, pool, returned }
    }

    /// The same crew, which remembers its verdicts on letters, for callers that verify the same letters again and
    /// again.
    #[must_use]
    pub fn remembering(self) -> Self {
        Self { verdicts: Some(Verdicts::default()), ..self }
    }

    /// Lends a worker for a piece of work. Waits if all are lent.
    pub fn with<R>(&self, work: impl FnOnce(&mut Worker) -> R) -> R {
        let mut worker = Worker::new(&self.start, self.limits, self.verdicts.as_ref(), self.borrow());
        let loan = Loan { crew: self };
        let result = work(&mut worker);
        loan.end(worker.into_process());
        result
    }

    /// Does `work` on each item, with all workers at once. The results are in the order of the items, whichever was
    /// finished first.
    pub fn each<T: Sync, R: Send>(&self, items: &[T], work: impl Fn(&mut Worker, &T) -> R + Sync) -> Vec<R> {
        let next = AtomicUsize::new(0);
        let share = || {
            let mut done = Vec::new();
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(item) = items.get(index) else { return done };
                done.push((index, self.with(|worker| work(worker, item))));
            }
        };
        let mut done = thread::scope(|scope| {
            // The calling thread works as well, so everything is done even if the system grants no other thread.
            let helpers: Vec<_> = (1..self.most.min(items.len()))
                .map_while(|_| Builder::new().spawn_scoped(scope, share).ok())
                .collect();
            let mut done = share();
            for helper in helpers {
                match helper.join() {
                    Ok(more) => done.extend(more),
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            done
        });
        done.sort_unstable_by_key(|(index, _)| *index);
        done.into_iter().map(|(_, result)| result).collect()
    }

    /// The same as [`Crew::each`], and reports progress.
    pub fn each_told<T: Sync, R: Send>(
        &self,
        items: &[T],
        progress: &dyn Progress,
        work: impl Fn(&mut Worker, &T) -> R + Sync,
    ) -> Vec<R> {
        progress.begin(items.len());
        let done = self.each(items, |worker, item| {
            let result = work(worker, item);
            progress.step();
            result
        });
        progress.end();
        done
    }

    /// The same as [`Crew::each`] for very many items: results are passed to `take` in the order of the items, turn by
    /// turn, so that only a few are held in memory.
    pub fn in_turns<T: Sync, R: Send>(
        &self,
        items: &[T],
        work: impl Fn(&mut Worker, &T) -> R + Sync,
        mut take: impl FnMut(&T, R),
    ) {
        for turn in items.chunks(self.most.saturating_mul(TURN)) {
            turn.iter().zip(self.each(turn, &work)).for_each(|(item, result)| take(item, result));
        }
    }

    /// An idle worker, as soon as one may be lent; `None` if a new one has to be started.
    fn borrow(&self) -> Option<Process> {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        while pool.lent >= self.most {
            pool = self.returned.wait(pool).unwrap_or_else(PoisonError::into_inner);
        }
        pool.lent += 1;
        pool.idle.pop()
    }

    fn give_back(&self, process: Option<Process>) {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        pool.lent -= 1;
        pool.idle.extend(process);
        self.returned.notify_one();
    }
}

/// A worker's place in the crew, which is freed however the work ends.
struct Loan<'a> {
    crew: &'a Crew,
}

impl Loan<'_> {
    fn end(self, process: Option<Process>) {
        self.crew.give_back(process);
        std::mem::forget(self);
    }
}

impl Drop for Loan<'_> {
    fn drop(&mut self) {
        self.crew.give_back(None);
    }
}
