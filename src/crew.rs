//! Many pieces of work, on several threads.
//!
//! Plain threads, and not those of Rayon: Typst sets parts of a document on Rayon's threads and lets whoever waits for
//! one take up other work meanwhile. If that work were another letter, letters would be set within letters, each with
//! the memory and the stack of those around it.

use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Builder};

/// The stack of each thread in bytes: as much as the main thread of a program usually has.
const STACK: usize = 8 << 20;

/// Does `work` on each item, on at most `jobs` threads at once, by default as many as the machine runs. The results
/// stand in the order of the items, whoever was done first.
pub fn each<T: Sync, R: Send>(
    items: &[T],
    jobs: Option<NonZeroUsize>,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let jobs = jobs.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get);
    let next = AtomicUsize::new(0);
    let worker = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { return done };
            done.push((index, work(item)));
        }
    };
    let mut done = thread::scope(|scope| {
        // The thread that asks works as well, so all of it is done even if the system grants no other.
        let helpers: Vec<_> = (1..jobs.min(items.len()))
            .map_while(|_| Builder::new().stack_size(STACK).spawn_scoped(scope, worker).ok())
            .collect();
        let mut done = worker();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_item_is_done_once_and_results_keep_their_order() {
        let items: Vec<usize> = (0..1000).collect();
        for jobs in [1, 2, 7, 2000] {
            let calls = AtomicUsize::new(0);
            let results = each(&items, NonZeroUsize::new(jobs), |item| {
                calls.fetch_add(1, Ordering::Relaxed);
                item * 2
            });
            assert_eq!(results, items.iter().map(|item| item * 2).collect::<Vec<_>>());
            assert_eq!(calls.load(Ordering::Relaxed), items.len());
        }
    }

    #[test]
    fn no_more_threads_than_asked_for_work_at_once() {
        let (now, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        each(&[(); 200], NonZeroUsize::new(3), |()| {
            most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            thread::yield_now();
            now.fetch_sub(1, Ordering::SeqCst);
        });
        assert!((1..=3).contains(&most.into_inner()));
    }

    #[test]
    fn nothing_is_nothing() {
        assert!(each(&[0_u8; 0], None, |item| *item).is_empty());
    }
}
