//! Every entry of every partner, one by one.

use crate::ledger::{Basis, allocate};
use crate::model::{Application, Funding, Language, Pledged};

use super::{AnnexPartner, Entry, LetterStatus, label_of};

/// The entries of the partners in their order, then the expected ones.
pub(super) fn entries(
    application: &Application,
    partners: &[AnnexPartner],
    language: Language,
) -> Vec<Entry> {
    let of_partner = |partner: &AnnexPartner| {
        let contribution = partner.contribution;
        let basis = Basis::new(application, Some(&contribution.organization));
        let name = contribution.organization.name.get_or_any(language).to_owned();
        let label = label_of(contribution, language);
        let entry = |pledged: &Pledged| Entry {
            partner: Some(name.clone()),
            row: pledged
                .row
                .as_ref()
                .map_or_else(|| label.clone(), |row| row.get_or_any(language).to_owned()),
            who: pledged.who.clone(),
            role: Some(pledged.role.get_or_any(language).to_owned()),
            funding: pledged.funding,
            cells: allocate(&pledged.effort, &basis),
            note: pledged.note.as_ref().map(|note| note.get_or_any(language).to_owned()),
            letter: Some(LetterStatus::of(partner.letter)),
        };
        contribution.pledged.iter().map(entry).collect::<Vec<_>>()
    };
    let basis = Basis::new(application, None);
    let expected = application.expected.iter().map(|expected| Entry {
        partner: None,
        row: expected.label.get_or_any(language).to_owned(),
        who: None,
        role: None,
        funding: Funding::InKind,
        cells: allocate(&expected.effort, &basis),
        note: expected.note.as_ref().map(|note| note.get_or_any(language).to_owned()),
        letter: None,
    });
    partners.iter().flat_map(of_partner).chain(expected).collect()
}
