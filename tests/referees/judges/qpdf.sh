#!/usr/bin/env bash
# qpdf: is the file sound as a PDF: cross-references, streams, object syntax, page tree?
#
# A warning is a failure too: it is what qpdf says when it could mend what it found.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
judged letter.pdf annex.pdf information.pdf -- "$@"

debian qpdf qpdf || cannot_run qpdf "qpdf is missing"

for file in "${files[@]}"; do
    if report=$(qpdf --check "$file" 2>&1); then
        pass
    else
        fail "qpdf $(short "$file")" "$report"
    fi
done
verdict qpdf
