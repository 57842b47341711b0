//! Whether a contribution and the template of its letter suit each other.

use crate::diagnostic::Diagnostic;
use crate::input::Read;
use crate::model::{Contribution, LETTER_OF_SUPPORT};
use crate::template::Template;

/// Why a letter with this template would misstate the contribution: by saying that something is given when nothing
/// is, or the other way round.
pub(super) fn misfit(contribution: &Read<Contribution>, template: &Template) -> Option<Diagnostic> {
    let Read { model, document, .. } = contribution;
    let at = |diagnostic: Diagnostic| diagnostic.at(document.place("/contributions"));
    let supports = template.label() == LETTER_OF_SUPPORT;
    if supports && model.gives_time() {
        let problem = "the letter of support would leave out the working time of this contribution";
        let hint = "make it with `letter-of-intent`, or delete the entries and state `letter-of-support` in `letter.template`";
        return Some(at(Diagnostic::error("support-with-effort", problem)).hint(hint));
    }
    // A user's own template may be for letters of support as well; what counts is what the contribution says of its
    // letter.
    let may_support = supports || (model.is_support() && !template.is_builtin());
    if !may_support && !model.gives_time() && !model.gives_other() {
        let hint = "state the working time, or what else is given; an organisation that is only in favour states \
                    `\"template\": \"letter-of-support\"` in `letter`";
        return Some(at(Diagnostic::error("nothing-pledged", "nothing at all is contributed")).hint(hint));
    }
    None
}
