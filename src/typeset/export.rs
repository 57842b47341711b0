//! From pages to PDF. The standards that every PDF keeps are decided here and nowhere else.

use typst::diag::SourceResult;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

/// Writes the pages as a PDF that is both PDF/A-3a and PDF/UA-1, with an identifier that depends on `ident` alone and
/// with `maker` as its creator.
///
/// The date comes from the document (`set document(date: ..)`): a timestamp here would need a clock.
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
