//! From pages to PDF, and what every PDF of ours promises. Nothing else decides on standards.

use typst::diag::SourceResult;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Writes the pages as PDF/A-3a and PDF/UA-1 at once, with an identifier that depends on `ident` alone, and names their
/// maker.
///
/// The date comes from the document (`set document(date: ..)`): a timestamp here would be a clock.
pub(super) fn pdf(document: &PagedDocument, ident: String, maker: String) -> SourceResult<Vec<u8>> {
    let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1]).map_err(|refusal| {
        let span = typst::syntax::Span::detached();
        typst::diag::eco_vec![typst::diag::SourceDiagnostic::error(span, refusal.message().clone())]
    })?;
    let options = PdfOptions {
        ident: Smart::Custom(ident),
        creator: Smart::Custom(Some(maker)),
        timestamp: None,
        page_ranges: None,
        standards,
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(document, &options)
}
