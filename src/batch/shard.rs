//! Parts of a batch, each of which can be made on a different machine.

use std::collections::BTreeSet;
use std::ops::Range;
use std::path::PathBuf;

use crate::model::Application;
use crate::model::partner::{Partner, group};
use crate::produce::Loaded;
use crate::returned::Claim;
use crate::worker::Crew;

/// One of several parts of the letters, by the sorted names of the contributions. Every letter is in exactly one part,
/// and the sizes of parts differ by one letter at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    number: usize,
    of: usize,
}

impl Shard {
    /// Part `number` of `of`, counted from one; `None` if there is no such part.
    pub fn new(number: usize, of: usize) -> Option<Self> {
        (1..=of).contains(&number).then_some(Self { number, of })
    }

    /// The positions of its letters among this many.
    pub fn range(self, letters: usize) -> Range<usize> {
        let before = |parts: usize| {
            let letters = letters as u128 * parts as u128 / self.of as u128;
            usize::try_from(letters).unwrap_or(usize::MAX)
        };
        before(self.number - 1)..before(self.number)
    }

    /// What the name of its journal adds to the usual one.
    pub(super) fn suffix(self) -> String {
        format!("-{}-of-{}", self.number, self.of)
    }
}

/// The returned letters that may matter to the contributions at these positions. Letters of other partners are left to
/// the shards that make theirs; a letter whose partner is not known may matter to any contribution.
pub(super) fn concerning(
    part: &Range<usize>,
    claims: &[Claim],
    letters: Vec<PathBuf>,
    application: &Loaded<Application>,
    crew: &Crew,
) -> BTreeSet<PathBuf> {
    let whose: Vec<Option<Partner>> = crew.each(&letters, |worker, path| {
        worker.stated_in(path, application).map(|contribution| Partner::of(&contribution.organization))
    });
    let own: Vec<(usize, &Partner)> = claims
        .iter()
        .enumerate()
        .filter_map(|(position, claim)| Some((position, claim.partner.as_ref()?)))
        .collect();
    let told: Vec<(usize, &Partner)> =
        whose.iter().enumerate().filter_map(|(index, partner)| Some((index, partner.as_ref()?))).collect();
    let partners: Vec<Partner> = own.iter().chain(&told).map(|(_, partner)| (*partner).clone()).collect();
    let mut wanted: Vec<bool> = whose.iter().map(Option::is_none).collect();
    for group in group(&partners) {
        let is_of_part =
            |member: &usize| own.get(*member).is_some_and(|(position, _)| part.contains(position));
        if !group.members.iter().any(is_of_part) {
            continue;
        }
        let of_group = group.members.iter().filter_map(|member| told.get(member.checked_sub(own.len())?));
        for (index, _) in of_group {
            if let Some(wanted) = wanted.get_mut(*index) {
                *wanted = true;
            }
        }
    }
    letters.into_iter().zip(wanted).filter_map(|(path, wanted)| wanted.then_some(path)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use proptest::prelude::*;

    use super::Shard;

    proptest! {
        #[test]
        fn the_parts_are_a_partition(letters in 0_usize..3_000, of in 1_usize..400) {
            let parts = (1..=of).map(|number| Shard::new(number, of).unwrap().range(letters));
            let mut next = 0;
            let mut sizes = Vec::new();
            for part in parts {
                prop_assert_eq!(part.start, next);
                sizes.push(part.len());
                next = part.end;
            }
            prop_assert_eq!(next, letters);
            prop_assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1);
        }

        #[test]
        fn no_number_is_too_large(letters: usize, number: usize, of: usize) {
            match Shard::new(number, of) {
                Some(shard) => prop_assert!(shard.range(letters).end <= letters),
                None => prop_assert!(number == 0 || number > of),
            }
        }
    }
}
