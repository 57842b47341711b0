"""Helps the judge of tables.

    tables.py complete CONTRIBUTION.json...     adds what the entries of an annex do not carry
    tables.py compare ANNEX.json ANNEX.json     prints every row whose hours differ
    tables.py fill WORKBOOK.xlsx                fills in the empty workbook
"""

import json
import sys
from pathlib import Path


def complete(paths):
    for path in map(Path, paths):
        contribution = json.loads(path.read_text(encoding="utf-8"))
        contribution["organization"]["country"] = "NO"
        contribution["signatories"] = [{"name": "Kari Nordmann", "title": "Director"}]
        contribution["contact"] = {"name": "Ola Nordmann", "email": "ola@example.org"}
        path.write_text(json.dumps(contribution), encoding="utf-8")


def rows(path):
    """The hours of each row, by its label and who pays."""
    found = {}
    for table in json.loads(Path(path).read_text(encoding="utf-8"))["tables"]:
        for row in table["rows"]:
            cells = {year: cell and cell["hours"] for year, cell in row["years"].items()}
            found[table["funding"], row["label"]] = (cells, row["total"]["hours"])
    return found


def compare(found, expected):
    found, expected = rows(found), rows(expected)
    for key in sorted(found.keys() | expected.keys()):
        if found.get(key) != expected.get(key):
            print(f"{key}: {found.get(key)}, not {expected.get(key)}")


def fill(path):
    import openpyxl

    book = openpyxl.load_workbook(path)
    sheet = book["Partners"]
    columns = {cell.value: cell.column for cell in sheet[1]}
    values = {
        "Partner": "Háskólinn", "Country": "Iceland", "Signatory": "Jón Jónsson", "Signatory's title": "Rektor",
        "Contact": "Anna Jónsdóttir", "E-mail": "anna@example.org", "Role": "instructor", "Effort": "20 %",
    }
    for name, value in values.items():
        sheet.cell(3, columns[name]).value = value
    book.save(path)


what, *paths = sys.argv[1:]
{"complete": complete, "compare": lambda paths: compare(*paths), "fill": lambda paths: fill(*paths)}[what](paths)
