#!/usr/bin/env bash
# spreadsheet: does the annex add up in a spreadsheet? LibreOffice calculates every formula of `annex.xlsx` anew and
# openpyxl reads formulas and cached values; both have to come to what `annex.json` and `annex.csv` beside it say.
#
# Every annex is one case, failed if any of its cells is.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
judged annex.xlsx -- "$@"

debian libreoffice-calc-nogui soffice || debian libreoffice-calc soffice ||
    cannot_run spreadsheet "LibreOffice is missing"
debian python3 python3 || cannot_run spreadsheet "python3 is missing"
python_tools || cannot_run spreadsheet "the Python packages cannot be installed"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# A profile of its own, which leaves the user's alone and tells LibreOffice never to trust a cached value (0: always
# calculate anew).
mkdir -p "$scratch/profile/user"
cat >"$scratch/profile/user/registrymodifications.xcu" <<'XCU'
<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
</item>
</oor:items>
XCU

# As text, by commas, in quotation marks, in UTF-8, cells as they are and not as they are shown, every sheet (-1).
filter='csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'

# recalculated FILE FOLDER: the sheets of a workbook as LibreOffice calculates them, each a CSV file.
recalculated() {
    timeout 120 soffice "-env:UserInstallation=file://$scratch/profile" --headless \
        --convert-to "$filter" --outdir "$2" "$1" 2>&1
}

for file in "${files[@]}"; do
    folder=$(mktemp -d -p "$scratch")
    if ! report=$(recalculated "$file" "$folder") || [[ ! -e "$folder/annex-Summary.csv" ]]; then
        fail "spreadsheet $(short "$file")" "LibreOffice cannot read it: $report"
    elif complaints=$("$venv/bin/python" "$referees/spreadsheet.py" "$file" "$folder" 2>&1) && [[ -z $complaints ]]; then
        pass
    else
        fail "spreadsheet $(short "$file")" "$complaints"
    fi
done
verdict spreadsheet
