//! The laws.

use crate::pdf::{
    Attachments, Coverage, Error, FieldState, Roots, additions, attachments, differences, facts, finish,
    first_revision, signatures, texts,
};

/// The most bytes that may be read from one file in total, according to the reader's budget.
const BYTES: usize = 128 << 20;
/// The most bytes of text; the budget counts bytes of another encoding.
const TEXT: usize = 16 << 20;
/// The most signature fields that are read.
const FIELDS: usize = 100;
/// How many ends of revisions are tried.
const CANDIDATES: usize = 8;

/// Every way to read a file gives an answer or a refusal, within limits. Returns the signature fields.
pub fn reading(pdf: &[u8]) -> Vec<FieldState> {
    let attached = answer(attachments(pdf));
    let fields = answer(signatures(pdf));
    let facts = answer(facts(pdf));
    let texts = answer(texts(pdf));

    // All of them open the file in the same way.
    let refusals = [is_refused(&attached), is_refused(&fields), is_refused(&facts), is_refused(&texts)];
    assert!(refusals.iter().all(|refusal| *refusal == refusals[0]), "{refusals:?}");
    if let Ok(attached) = &attached {
        assert!(sizes(attached) <= BYTES);
    }
    if let Ok(fields) = &fields {
        assert!(fields.len() <= FIELDS);
    }
    if let Ok(texts) = &texts {
        assert!(texts.iter().map(String::len).sum::<usize>() <= TEXT);
        if let Ok(facts) = &facts {
            assert_eq!(texts.len(), facts.pages);
        }
    }

    let first = first_revision(pdf);
    assert!(pdf.starts_with(first));
    assert_eq!(first_revision(first), first);
    // If nothing follows, nothing was added.
    if let Ok(added) = answer(additions(pdf, first.len(), &Roots::default()))
        && first.len() == pdf.len()
    {
        assert!(added.laid.is_empty());
    }
    fields.unwrap_or_default()
}

/// A file that came back can be compared with the one that was sent. It equals itself, and if there is no difference,
/// both have the same text and attachments.
pub fn comparing(sent: &[u8], received: &[u8]) {
    let found = answer(differences(sent, received));
    if received == sent {
        assert_eq!(found, Ok(Vec::new()));
    } else if found.is_ok_and(|found| found.is_empty()) {
        agree(texts(sent), texts(received));
        agree(attachments(sent), attachments(received));
    }
}

/// A sound signature covers a file that was sent, since nobody can make one without the key.
pub fn signing(sent: &[&[u8]], received: &[u8], fields: &[FieldState]) {
    let is_sound = |field: &FieldState| {
        field.signature.as_ref().is_some_and(|it| it.is_sound() && it.coverage != Coverage::Part)
    };
    if fields.iter().any(is_sound) {
        assert!(sent.iter().any(|sent| received.starts_with(sent)), "somebody has forged a signature");
    }
}

/// An addition to a file does not hide what was there.
pub fn revising(made: &[u8], received: &[u8]) {
    assert!(received.starts_with(made));
    // Our own files are read without limits, so only those are tried that can be read within a stranger's limits.
    if texts(made).is_err() {
        return;
    }
    // A strange file may differ from itself, but files of this program do not.
    if differences(made, made).is_ok_and(|found| found.is_empty()) {
        comparing(made, received);
    }
    let ends = made.windows(5).filter(|window| window == b"%%EOF").count();
    if ends <= CANDIDATES {
        assert!(first_revision(received).len() <= made.len());
    }
}

/// A rewritten file says what it said before.
pub fn rewriting(made: &[u8]) {
    if texts(made).is_err() {
        return;
    }
    let Ok(again) = finish(made.to_vec(), &[]) else { return };
    agree(attachments(made), attachments(&again));
    agree(facts(made), facts(&again));
    agree(texts(made), texts(&again));
    let fields = |pdf: &[u8]| -> Result<Vec<_>, Error> {
        Ok(signatures(pdf)?.into_iter().map(|field| (field.name, field.signature.is_some())).collect())
    };
    agree(fields(made), fields(&again));
    agree(differences(made, made), differences(made, &again));
}

/// A reader's answer, which never says that the fault is the program's own.
fn answer<T>(answer: Result<T, Error>) -> Result<T, Error> {
    assert!(!matches!(answer, Err(Error::Broken | Error::NotOurs(_))));
    answer
}

/// Asserts that two answers agree, if there are two.
fn agree<T: PartialEq + std::fmt::Debug>(one: Result<T, Error>, other: Result<T, Error>) {
    if let (Ok(one), Ok(other)) = (one, other) {
        assert_eq!(one, other);
    }
}

/// The reason, if a file is refused for its kind.
fn is_refused<T>(answer: &Result<T, Error>) -> Option<Error> {
    match answer {
        Err(refusal @ (Error::NotPdf | Error::Encrypted)) => Some(refusal.clone()),
        _ => None,
    }
}

fn sizes(attached: &Attachments) -> usize {
    let Attachments { application, contribution, logo, letterhead, is_annex: _ } = attached;
    [application, contribution, logo, letterhead].into_iter().flatten().map(Vec::len).sum()
}
