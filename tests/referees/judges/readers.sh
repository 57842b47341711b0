#!/usr/bin/env bash
# readers: does a letter that `loi verify` tells intact look as it was sent, whoever shows it: poppler, MuPDF, Ghostscript,
# pdf.js, pdfium?
#
# Without arguments, the tests write out the letters that were sent, what honest programs make of them and every forgery
# that we could think of; `readers.py` draws all of them. A file that a reader shows otherwise may be told anything but intact.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

debian poppler-utils pdftoppm pdfsig || cannot_run readers "poppler is missing"
debian mupdf-tools mutool || cannot_run readers "MuPDF is missing"
debian ghostscript gs || cannot_run readers "Ghostscript is missing"
debian npm node npm || cannot_run readers "node is missing"
python_tools || cannot_run readers "the Python packages cannot be installed"
node_tools || cannot_run readers "pdf.js cannot be installed"
the_binary

forgeries=$work/forgeries
if (($# == 0)) || [[ ! -d $forgeries ]]; then
    rm -rf "$forgeries"
    made=$(cd "$repository" && FORGERIES=$forgeries cargo test --quiet --locked --test forgeries 2>&1) ||
        fail "the letters and forgeries were not made" "$made"
fi
files=("$@")
(($# > 0)) || mapfile -t files < <(find "$forgeries/genuine" "$forgeries/forged" -name '*.pdf' | sort)

verdicts=$work/verdicts.json
# It ends with an error, since most of them are none.
"$LOI" verify --format json "${files[@]}" >"$verdicts" 2>/dev/null || true

reports=$("$venv/bin/python" "$referees/readers.py" "$forgeries" "$verdicts" "$node" "${files[@]}" 2>"$work/readers.log") ||
    fail "the readers cannot be asked" "$(cat "$work/readers.log")"
while read -r word report; do
    case $word in
        ok) pass ;;
        bad) fail "readers $report" ;;
    esac
done <<<"$reports"

# What honest programs have signed is right for a reader that knows of signatures.
for file in "${files[@]}"; do
    [[ $file == */genuine/* ]] || continue
    if report=$(pdfsig -nocert "$file" 2>&1) && ! grep -qE 'Invalid|Mismatch|Failed' <<<"$report"; then
        pass
    else
        fail "readers $(short "$file"): poppler does not find its signatures valid" "$report"
    fi
done
verdict readers
