#!/usr/bin/env bash
# pyHanko: can everybody sign, one after the other, and is the letter after that still all that it was before?
#
# Every signatory of a letter signs with a throw-away certificate. Then pyHanko and poppler judge the signatures, the
# data that the letter carries have to be what they were, and qpdf and veraPDF judge the signed letter as any other.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
judged letter.pdf -- "$@"

debian poppler-utils pdfsig pdfdetach || cannot_run pyhanko "poppler-utils is missing"
python_tools || cannot_run pyhanko "no pyHanko"

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
