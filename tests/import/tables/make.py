"""Makes the tables beside this file, as people make them: with openpyxl, and saved again by LibreOffice.

    python3 make.py FOLDER

Needs openpyxl and `soffice`. The tests read what is committed; `tests/referees/judges/tables.sh` makes them anew.
"""

import subprocess
import sys
from datetime import date
from pathlib import Path

import openpyxl

HEAD = [
    "Organisasjon", "Kortnavn", "Land", "Underskriver", "Tittel", "Kontaktperson", "E-post", "Språk", "Hvem", "Rolle",
    "Innsats", "Timer 2026", "Timer 2027", "Fra", "Finansiering", "Merknad",
]
LAKESIDE = ["Høgskolen på Ærøy", "HÆ", "Norge", "Kari Nordmann; Ola Nordmann", "Rektor; Dekan", "Nils Nilsen", "nils@example.org", "norsk"]
NORTH = ["North Lake University", None, "SE", "Åsa Berg", "Prefekt", "Örjan Berg", "orjan@example.org", "en"]
ROWS = [
    [*LAKESIDE, "Nils Nilsen", "instruktør", "1–2 dager i uka", None, None, date(2026, 8, 1), None, "Forutsetter budsjettet for 2027"],
    [*[None] * 8, None, "kursleder", None, 120, "=L5*1.5", None, "finansiør", None],
    [*NORTH, None, "instructor", "20 %", None, None, None, "in-kind", None],
    [*NORTH[:3], *[None] * 5, "Lo Ek", "helper", None, "60–80", "0,5", None, None, "=1+1 is no formula here"],
]


def workbook(merged=True):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Partnere"
    sheet["A1"] = "Partnere i søknaden"
    sheet["A1"].font = openpyxl.styles.Font(bold=True, size=14)
    sheet.append([])
    sheet.append(HEAD)
    for row in ROWS:
        sheet.append(row)
    # openpyxl takes a text for a formula.
    sheet["P7"].data_type = "s"
    sheet["L4"].number_format = "0.00"
    for column in "ABCDEFGH":
        if merged:
            sheet.merge_cells(f"{column}4:{column}5")
        else:
            sheet[f"{column}5"] = sheet[f"{column}4"].value
    sheet.append([])
    sheet.append(["Sum", *[None] * 10, "=SUM(L4:L7)", "=SUM(M4:M7)"])
    hidden = book.create_sheet("Gammel")
    hidden.append(HEAD)
    hidden.append(ROWS[0])
    hidden.sheet_state = "hidden"
    # A border far below makes rows without anything in them.
    for row in range(20, 200):
        sheet.cell(row, 3).border = openpyxl.styles.Border(bottom=openpyxl.styles.Side(style="thin"))
    return book


def convert(path, folder, form):
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", form, "--outdir", folder, path],
        check=True, capture_output=True,
    )


def main():
    folder = Path(sys.argv[1]).resolve()
    book = workbook()
    book.save(folder / "openpyxl.xlsx")
    work = folder / "work"
    work.mkdir()
    convert(folder / "openpyxl.xlsx", work, "xlsx:Calc MS Excel 2007 XML")
    (work / "openpyxl.xlsx").replace(folder / "libreoffice.xlsx")
    # 59: semicolon, 34: quotation mark; then the encoding: 1 is Windows-1252, 76 UTF-8, 65535 UTF-16.
    # Nothing in such a file tells that cells are merged.
    workbook(merged=False).save(work / "filled.xlsx")
    for name, encoding in [("windows-1252", 1), ("utf-8", 76), ("utf-16", 65535)]:
        convert(work / "filled.xlsx", work, f"csv:Text - txt - csv (StarCalc):59,34,{encoding},1")
        (work / "filled.csv").replace(folder / f"libreoffice-{name}.csv")
    subprocess.run(["rm", "-r", work], check=True)


main()
