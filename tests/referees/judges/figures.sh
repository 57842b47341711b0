#!/usr/bin/env bash
# figures: is every figure of a letter and of an annex what the two JSON files come to? `figures.py` calculates all of it
# anew, in Python and from the data alone, and looks for it in the PDFs, the workbook, the CSV, the JSON and the Markdown.
#
# Without arguments, fifty applications that nobody wrote are made as well, each with its annex and the letters of its
# partners: every form of effort, ranges, parts of months, other roundings and other norms. Each letter and each annex is
# one case.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
judged letter.pdf annex.json -- "$@"

debian poppler-utils pdfinfo pdftotext || cannot_run figures "poppler is missing"
debian python3 python3 || cannot_run figures "python3 is missing"
python_tools || cannot_run figures "the Python packages cannot be installed"

synthetic=$work/synthetic

# make_synthetic SEED: an application, its annex and its letters, as `make-annexes` and `make-letters` lay them out.
make_synthetic() {
    local folder=$synthetic/$1 contribution letter ending outputs=()
    python3 "$referees/figures.py" synthetic "$folder" "$1"
    echo en >"$folder/language"
    for ending in pdf xlsx csv json md; do
        outputs+=(-o "$folder/annex.$ending")
    done
    "$LOI" annex "$folder" "${outputs[@]}" >"$folder/log" 2>&1 || cat "$folder/log"
    for contribution in "$folder"/contributions/*.json; do
        letter=$folder/letters/$(basename "$contribution" .json)
        mkdir -p "$letter"
        cp "$folder/application.json" "$folder/language" "$letter"
        cp "$contribution" "$letter/contribution.json"
        "$LOI" letter "$contribution" -o "$letter/letter.pdf" >"$letter/log" 2>&1 || cat "$letter/log"
    done
}
export -f make_synthetic
export referees synthetic

if (($# == 0)); then
    the_binary
    rm -rf "$synthetic"
    made=$(seq 50 | xargs -P "$(nproc)" -I{} bash -euo pipefail -c 'make_synthetic {}') || true
    [[ -z $made ]] || fail "not all synthetic applications were made" "$made"
    mapfile -t -O "${#files[@]}" files < <(find "$synthetic" -name annex.json -o -name letter.pdf | sort)
    (($(find "$synthetic" -name annex.json | wc -l) == 50)) || fail "there are no fifty synthetic annexes"
fi

for file in "${files[@]}"; do
    folder=$(dirname "$file")
    language=$(cat "$folder/language")
    case $file in
        *.pdf) arguments=(letter "$file" "$folder/application.json" "$folder/contribution.json" "$language") ;;
        *) arguments=(annex "$folder" "$folder/application.json" "$language" "$folder"/contributions/*.json) ;;
    esac
    if complaints=$("$venv/bin/python" "$referees/figures.py" "${arguments[@]}" 2>&1) && [[ -z $complaints ]]; then
        pass
    else
        fail "figures $(short "$file")" "$complaints"
    fi
done
verdict figures
