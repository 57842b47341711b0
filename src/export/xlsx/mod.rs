//! x
use super::AnnexExport;
use crate::diagnostic::Diagnostic;
/// x
pub fn xlsx(_: &AnnexExport) -> Result<Vec<u8>, Diagnostic> {
    Ok(vec![])
}
