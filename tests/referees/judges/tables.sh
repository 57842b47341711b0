#!/usr/bin/env bash
# tables: is a table that another program has written read as it is meant? Each annex.xlsx is saved again by LibreOffice, as a
# workbook and as CSV; imported, completed and added up again, it has to come to the hours of the annex.json beside it.
#
# Without arguments, the tables of `tests/import/tables/` are made anew, by openpyxl and LibreOffice, and have to become what
# the committed ones become; and the empty workbook is filled in by openpyxl.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
judged annex.xlsx -- "$@"

debian libreoffice-calc-nogui soffice || debian libreoffice-calc soffice ||
    cannot_run tables "LibreOffice is missing"
debian python3 python3 || cannot_run tables "python3 is missing"
python_tools || cannot_run tables "the Python packages cannot be installed"
the_binary

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# The second sheet, as text, by semicolons, in quotation marks, in Windows-1252.
entries='csv:Text - txt - csv (StarCalc):59,34,1,1,,0,false,true,false,false,false,2'

# again FILE FORM FOLDER: a workbook as LibreOffice saves it.
again() {
    timeout 120 soffice "-env:UserInstallation=file://$scratch/profile" --headless --convert-to "$2" --outdir "$3" "$1" 2>&1
}

# comes_back TABLE FOLDER: whether the entries in a table come to the hours of the annex in a folder.
comes_back() {
    local other
    other=$(mktemp -d -p "$scratch")
    cp "$2/application.json" "$other"
    "$LOI" import "$1" -o "$other/contributions" --incomplete --unit hours -q >/dev/null
    "$venv/bin/python" "$referees/tables.py" complete "$other"/contributions/*.json
    "$LOI" annex "$other" --language "$(cat "$2/language")" -o "$other/annex.json" -q >/dev/null
    "$venv/bin/python" "$referees/tables.py" compare "$other/annex.json" "$2/annex.json"
}

for file in "${files[@]}"; do
    folder=$(mktemp -d -p "$scratch")
    if again "$file" "xlsx:Calc MS Excel 2007 XML" "$folder" >/dev/null && again "$file" "$entries" "$folder" >/dev/null &&
        complaints=$({ comes_back "$folder/annex.xlsx" "$(dirname "$file")" && comes_back "$folder"/annex*.csv "$(dirname "$file")"; } 2>&1) &&
        [[ -z $complaints ]]; then
        pass
    else
        fail "tables $(short "$file")" "${complaints-LibreOffice cannot read it}"
    fi
done

# made TABLE: the contributions that a table becomes.
made() {
    local other
    other=$(mktemp -d -p "$scratch")
    echo '{"project": {"name": "P"}, "funder": {"name": "F"}, "period": {"start": "2026-01-01", "end": "2028-12-31"},
        "coordinator": {"organization": "C"}, "working_time": {"hours_per_year": 1720}}' >"$other/application.json"
    "$LOI" import "$1" --application "$other/application.json" -o "$other/contributions" -q >/dev/null || return
    head -v -n 1000 "$other"/contributions/*.json | sed "s|$other||"
}

if (($# == 0)); then
    mkdir "$scratch/tables"
    "$venv/bin/python" "$repository/tests/import/tables/make.py" "$scratch/tables"
    expected=$(made "$repository/tests/import/tables/libreoffice.xlsx")
    for table in "$scratch"/tables/libreoffice*; do
        if found=$(made "$table" 2>&1) && [[ $found == "$expected" && -n $found ]]; then
            pass
        else
            fail "tables $(basename "$table")" "$(diff <(echo "$expected") <(echo "$found"))"
        fi
    done
    "$LOI" import --template "$scratch/partners.xlsx" >/dev/null
    "$venv/bin/python" "$referees/tables.py" fill "$scratch/partners.xlsx"
    if found=$(made "$scratch/partners.xlsx" 2>&1) && grep -q '"fte": 0.2' <<<"$found" && grep -q '"country": "IS"' <<<"$found"; then
        pass
    else
        fail "tables partners.xlsx" "$found"
    fi
fi
verdict tables
