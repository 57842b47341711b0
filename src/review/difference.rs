//! The difference between two states of one application.

use crate::model::partner::{Partner, group};

use super::{Share, Standing};

/// What is different: partners that were added or removed, or that give or state something else.
#[derive(Debug)]
pub struct Difference<'a> {
    /// Partners that were added or removed, or that state something else.
    pub changes: Vec<Change<'a>>,
    /// Whether the application itself differs: its period, its norm or its texts.
    pub application: bool,
}

/// What has changed for one partner.
#[derive(Debug)]
pub enum Change<'a> {
    /// It is new.
    Added(&'a Share),
    /// It is no longer there.
    Removed(&'a Share),
    /// It gives more or less, or the same in other years: before, and now.
    Hours(&'a Share, &'a Share),
    /// It gives the same, but states something else: now.
    Text(&'a Share),
}

impl<'a> Difference<'a> {
    /// The difference from `before` to `after`. Partners are matched by the same rule as everywhere.
    pub fn between(before: &'a Standing, after: &'a Standing) -> Self {
        let (old, new) = (&before.shares, &after.shares);
        let partners: Vec<Partner> = old.iter().chain(new).map(|share| share.partner.clone()).collect();
        let mut changes = Vec::new();
        for group in group(&partners) {
            let (mut gone, mut came): (Vec<&Share>, Vec<&Share>) = (Vec::new(), Vec::new());
            for member in &group.members {
                match member.checked_sub(old.len()) {
                    None => gone.extend(old.get(*member)),
                    Some(member) => came.extend(new.get(member)),
                }
            }
            // If several contributions may belong to one partner, those that say the same as before are unchanged.
            came.retain(|share| {
                let same = gone
                    .iter()
                    .position(|other| other.contribution == share.contribution && is_even(other, share));
                same.map(|position| gone.remove(position)).is_none()
            });
            let both = gone.len().min(came.len());
            changes.extend(gone.iter().zip(&came).map(|(old, new)| match is_even(old, new) {
                true => Change::Text(new),
                false => Change::Hours(old, new),
            }));
            changes.extend(gone.iter().skip(both).map(|share| Change::Removed(share)));
            changes.extend(came.iter().skip(both).map(|share| Change::Added(share)));
        }
        changes.sort_by_key(Change::rank);
        Self { changes, application: before.application != after.application }
    }
}

impl<'a> Change<'a> {
    fn rank(&self) -> usize {
        match self {
            Change::Added(_) => 0,
            Change::Removed(_) => 1,
            Change::Hours(..) => 2,
            Change::Text(_) => 3,
        }
    }

    /// The partner, as it is now or was last.
    pub fn share(&self) -> &'a Share {
        match self {
            Change::Added(share) | Change::Removed(share) | Change::Hours(_, share) | Change::Text(share) => {
                share
            }
        }
    }
}

/// Whether both give the same in every year.
fn is_even(one: &Share, other: &Share) -> bool {
    one.in_kind == other.in_kind && one.funder == other.funder
}
