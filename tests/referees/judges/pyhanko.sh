#!/usr/bin/env bash
# pyHanko: can everybody sign, one after the other, and is the letter after that still all that it was before?
#
# Every signatory of a letter signs with a throw-away certificate. Then pyHanko and poppler judge the signatures, the
# data that the letter carries have to be what they were, and qpdf and veraPDF judge the signed letter as any other.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
judged letter.pdf -- "$@"

debian poppler-utils pdfsig pdfdetach || cannot_run pyhanko "poppler-utils is missing"
python_tools || cannot_run pyhanko "no pyHanko"
debian qpdf qpdf || cannot_run pyhanko "no qpdf"
debian fonts-dejavu-core /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf || cannot_run pyhanko "no font to sign with"
the_binary

signed=$work/signed
rm -rf "$signed"
mkdir -p "$signed"

# signatures FILE SIGNED: signs a letter and complains about what is wrong with it then.
signatures() {
    local file=$1 signed=$2 wanted fields report
    fields=$(pdfsig -nocert "$file" 2>/dev/null | grep -c 'The signature form field is not signed') || true
    wanted=$fields
    if [[ -e $(dirname "$file")/contribution.json ]]; then
        wanted=$(python3 -c 'import json, sys; print(len(json.load(open(sys.argv[1]))["signatories"]))' \
            "$(dirname "$file")/contribution.json")
    fi
    if ((fields == 0 || fields != wanted)); then
        echo "it has $fields empty signature fields for $wanted signatories"
        return
    fi
    "$venv/bin/python" "$referees/sign.py" sign "$file" "$signed" || return 0
    "$venv/bin/python" "$referees/sign.py" validate "$signed" || true

    report=$(pdfsig -nocert "$signed" 2>&1) || true
    if (($(grep -c 'Signature Validation: Signature is Valid' <<<"$report") != fields)); then
        echo "poppler does not find all of its signatures valid:"
        echo "$report"
    fi
    # A signature is added to the file; what was there before may not change by a byte.
    cmp -n "$(wc -c <"$file")" "$file" "$signed" || true
    mkdir -p "${signed%.pdf}"/{before,after}
    pdfdetach -saveall -o "${signed%.pdf}/before" "$file" 2>&1 || true
    pdfdetach -saveall -o "${signed%.pdf}/after" "$signed" 2>&1 || true
    diff -r "${signed%.pdf}"/{before,after} || true
    returned "$file" "$signed"
}

# returned FILE SIGNED: whether we see what pyHanko did, and complain about what nobody may do.
returned() {
    local file=$1 signed=$2 changed=${2%.pdf}-changed.pdf
    "$LOI" verify "$signed" >"$work/verified" 2>&1 || {
        echo "loi does not find the signed letter intact and signed:"
        cat "$work/verified"
    }
    "$LOI" extract "$signed" -o "$work/contribution.json" --application-out "$work/application.json" >/dev/null || true
    cmp "$work/contribution.json" "${signed%.pdf}/before/contribution.json" || true
    cmp "$work/application.json" "${signed%.pdf}/before/application.json" || true

    "$venv/bin/python" "$referees/sign.py" tamper "$signed" "$changed" || true
    refused "$changed" 'page 1 '
    # One bit of the first stream, which no reader of ours can do without.
    python3 - "$signed" "$changed" <<'PYTHON'
import sys

data = bytearray(open(sys.argv[1], "rb").read())
data[data.index(b"stream") + 40] ^= 1
open(sys.argv[2], "wb").write(data)
PYTHON
    refused "$changed" ''
    # Saved again by another program: the data are still there, the signatures are not.
    qpdf --linearize --object-streams=generate "$signed" "$changed" 2>/dev/null || true
    refused "$changed" 'saved it again'
    "$LOI" extract "$changed" | cmp - "${signed%.pdf}/before/contribution.json" || true
}

# refused FILE WORD: whether we tell that a letter was changed, in these words.
refused() {
    if "$LOI" verify "$1" >"$work/verified" 2>&1 || ! grep -q -- "$2" "$work/verified"; then
        echo "loi does not find what was changed ($2):"
        cat "$work/verified"
    fi
}

copies=()
for file in "${files[@]}"; do
    copy=$signed/$(basename "$(dirname "$file")")-${#copies[@]}.pdf
    complaints=$(signatures "$file" "$copy" 2>&1)
    if [[ -z $complaints ]]; then
        pass
        copies+=("$copy")
    else
        fail "pyhanko $(short "$file")" "$complaints"
    fi
done

# The other judges count for this one, as long as they have something to look at.
if ((${#copies[@]} > 0)); then
    for judge in qpdf verapdf; do
        report=$("$referees/judges/$judge.sh" "${copies[@]}") || true
        if [[ ${report##*$'\n'} =~ ^$judge:\ ([0-9]+)\ passed,\ ([0-9]+)\ failed$ ]]; then
            passed=$((passed + BASH_REMATCH[1]))
            failed=$((failed + BASH_REMATCH[2]))
            grep -v "^$judge: " <<<"$report" || true
        else
            fail "$judge gives no verdict on the signed letters" "$report"
        fi
    done
fi
verdict pyhanko
