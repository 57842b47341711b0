"""Holds the workbook of an annex against the same annex as JSON and CSV.

    spreadsheet.py FOLDER/annex.xlsx CALCULATED

`CALCULATED` has the sheets as LibreOffice calculates them, `annex-SHEET.csv`. Each amount has to be the same in four
places: the JSON, the value that the workbook has cached, what its formula comes to here, and what LibreOffice makes
of it. Complaints go to standard output, one line each; no line means that all agree.
"""

import csv
import json
import re
import sys
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

import openpyxl
from openpyxl.utils import get_column_letter, range_boundaries

SIDES = {"in-kind": "In-kind", "funder": "Funder-financed"}
UNITS = {"hours": "hours", "person_months": "person-months"}


def complain(text):
    print(text)


class Sheet:
    """One sheet, in the three forms that it can be had in."""

    def __init__(self, book, values, calculated, name):
        self.name = name
        self.formulas = book[name]
        self.values = values[name]
        with open(calculated / f"annex-{name}.csv", encoding="utf-8", newline="") as file:
            self.calculated = list(csv.reader(file))
        self.seen = set()

    def text(self, row, column):
        return self.values.cell(row, column).value

    def rows(self):
        return range(1, self.values.max_row + 1)

    def find(self, text, start=1):
        for row in range(start, self.values.max_row + 1):
            if self.text(row, 1) == text:
                return row
        raise SystemExit(f"{self.name}: no row {text!r} from row {start} on")

    def libreoffice(self, row, column):
        try:
            return self.calculated[row - 1][column - 1]
        except IndexError:
            return ""

    def evaluate(self, row, column):
        """What a cell comes to, starting from nothing but the numbers that were typed."""
        content = self.formulas.cell(row, column).value
        if not isinstance(content, str) or not content.startswith("="):
            return content or 0
        if match := re.fullmatch(r"=(?:SUM|SUBTOTAL)\((?:109,)?([A-Z]+\d+(?::[A-Z]+\d+)?)\)", content):
            left, top, right, bottom = range_boundaries(match[1])
            cells = ((r, c) for r in range(top, bottom + 1) for c in range(left, right + 1))
            return sum(self.evaluate(r, c) for r, c in cells)
        if match := re.fullmatch(r"=ROUND\(([A-Z]+\d+)\*\$([A-Z]+)\$(\d+),(\d)\)", content):
            left, top, _, _ = range_boundaries(match[1])
            price = self.formulas[f"{match[2]}{match[3]}"].value
            # In decimals, as the numbers are written: half a cent is no half a cent any more as a float.
            exact = Decimal(str(self.evaluate(top, left))) * Decimal(str(price))
            return float(exact.quantize(Decimal(1).scaleb(-int(match[4])), rounding=ROUND_HALF_UP))
        raise SystemExit(f"{self.name}: the formula {content} is none that an annex has")

    def amount(self, row, column, expected, formula=None):
        """Checks a number, or a blank where None is expected; `formula` is how its formula has to begin."""
        where = f"{self.name}!{get_column_letter(column)}{row}"
        self.seen.add((row, column))
        content, cached = self.formulas.cell(row, column).value, self.text(row, column)
        calculated = self.libreoffice(row, column)
        if expected is None:
            if content is not None or calculated != "":
                complain(f"{where} is {content!r}, but that year is blank")
            return
        is_formula = isinstance(content, str) and content.startswith("=")
        if is_formula != (formula is not None) or (is_formula and not content.startswith(f"={formula}")):
            complain(f"{where} is {content!r}, not {f'a formula with {formula}' if formula else 'a number'}")
            return
        if not isinstance(cached, (int, float)):
            complain(f"{where} has {cached!r} for its cached value")
        elif cached != expected:
            complain(f"{where} has {cached} cached, but the JSON says {expected}")
        if not close(self.evaluate(row, column), expected):
            complain(f"{where} comes to {self.evaluate(row, column)}, but the JSON says {expected}")
        if not is_number(calculated) or not close(float(calculated), expected):
            complain(f"{where} is {calculated!r} in LibreOffice, but the JSON says {expected}")

    def no_other_formulas(self):
        for cells in self.formulas.iter_rows():
            for cell in cells:
                if cell.data_type == "f" and (cell.row, cell.column) not in self.seen:
                    complain(f"{self.name}!{cell.coordinate} is a formula that nobody asked for: {cell.value}")


def is_number(text):
    return re.fullmatch(r"-?\d+(\.\d+)?([eE][-+]?\d+)?", text) is not None


def close(a, b):
    """Equal but for what adding up floating-point numbers loses."""
    return abs(a - b) <= 1e-9 * max(1, abs(a), abs(b))


class Summary:
    """The sheet of the tables, walked through from top to bottom."""

    def __init__(self, sheet, document):
        self.sheet = sheet
        self.document = document
        self.years = document["years"]
        self.head = sheet.find("Partner")
        width = len(self.years) + 1
        spanning = sheet.text(self.head - 1, 2)
        self.blocks = [("min", 2), ("max", 2 + width)] if spanning == "At least" else [("max", 2)]
        self.notes = 2 + width * len(self.blocks)
        if has_range(document) != (len(self.blocks) == 2):
            complain("the Summary has columns for both ends exactly if there is a range, but not here")
        for _, first in self.blocks:
            titles = [sheet.text(self.head, column) for column in range(first, first + width)]
            if titles != self.years + ["Total"]:
                complain(f"the Summary's head is {titles}")

    def check(self):
        row, person_months = self.head, {}
        for table in self.document["tables"]:
            side = SIDES[table["funding"]]
            for unit, name in UNITS.items():
                row = self.sheet.find(f"{side} {name}", row) + 1
                for expected in table["rows"]:
                    self.row(row, expected, lambda cell: cell[unit], None)
                    self.remarks(row, expected)
                    row += 1
                for kind, subtotal in table.get("subtotals", {}).items():
                    self.total(row, kind.capitalize(), subtotal, lambda cell: cell[unit])
                    row += 1
                self.total(row, "Total", table["total"], lambda cell: cell[unit], bool(table["rows"]))
            person_months[f"{side} person-months"] = row
        if costs := self.document.get("costs"):
            row = self.sheet.find(f"Costs in {costs['currency']}", row) + 2
            for expected in costs["rows"]:
                self.row(row, expected, lambda cell: cell, person_months.get(expected["label"]))
                row += 1
            self.total(row, "Total", costs["total"], lambda cell: cell, bool(costs["rows"]))

    def row(self, row, expected, amount, product):
        if self.sheet.text(row, 1) != expected["label"]:
            complain(f"row {row} is {self.sheet.text(row, 1)!r}, not {expected['label']!r}")
        for end, first in self.blocks:
            for column, year in enumerate(self.years, first):
                cell = expected["years"][str(year)]
                formula = f"ROUND({get_column_letter(column)}{product}*$" if product else None
                self.sheet.amount(row, column, cell and amount(cell)[end], formula)
            column = first + len(self.years)
            self.sheet.amount(row, column, amount(expected["total"])[end], "SUM(")

    def total(self, row, label, sums, amount, has_rows=True):
        if self.sheet.text(row, 1) != label:
            complain(f"row {row} is {self.sheet.text(row, 1)!r}, not {label!r}")
        formula = "SUM(" if has_rows else None
        for end, first in self.blocks:
            cells = [sums["years"][str(year)] for year in self.years] + [sums["total"]]
            for column, cell in enumerate(cells, first):
                self.sheet.amount(row, column, amount(cell)[end], formula)

    def remarks(self, row, expected):
        notes, status = (self.sheet.text(row, column) or "" for column in (self.notes, self.notes + 1))
        if notes != ", ".join(expected["notes"]) or (status == "expected") != expected["placeholder"]:
            complain(f"row {row} is marked {notes!r} and {status!r}")


def has_range(node):
    if isinstance(node, dict):
        if node.keys() == {"min", "max"}:
            return node["min"] != node["max"]
        return any(map(has_range, node.values()))
    return isinstance(node, list) and any(map(has_range, node))


def check_entries(sheet, records):
    """The entries are the records of the CSV, and below them are their sums."""
    for row, record in enumerate(records, 2):
        for column, (name, text) in enumerate(record.items(), 1):
            if column in range(6, 11):
                sheet.amount(row, column, float(text))
                continue
            text = SIDES[text] if name == "funding" else re.sub(r"^'(?=\s*[-=+@])", "", text)
            if (sheet.text(row, column) or "") != text:
                complain(f"Entries: row {row}, column {column} is {sheet.text(row, column)!r}, not {text!r}")
    last = len(records) + 1
    if sheet.values.auto_filter.ref != f"A1:L{last}":
        complain(f"Entries: the filter is over {sheet.values.auto_filter.ref}")
    for column, name in enumerate(list(records[0])[6:10], 7):
        column_sum = round(sum(float(record[name]) for record in records), 4)
        sheet.amount(last + 1, column, column_sum, "SUBTOTAL(109,")


def check_basis(sheet, document):
    for letter, text in document["notes"].items():
        if sheet.text(sheet.find(f"{letter})"), 2) != text:
            complain(f"the note {letter}) is {sheet.text(sheet.find(f'{letter})'), 2)!r}")
    hours = sheet.text(sheet.find("Hours of one FTE in a year") + 2, 3)
    if hours != document["application"]["working_time"]["hours_per_year"]:
        complain(f"the norm is {hours} hours")


def check_print(sheet):
    page = sheet.formulas
    if (page.page_setup.orientation, int(page.page_setup.paperSize)) != ("landscape", 9):
        complain(f"{sheet.name} is not printed on A4 across")
    if not page.sheet_properties.pageSetUpPr.fitToPage or int(page.page_setup.fitToHeight) != 0:
        complain(f"{sheet.name} is not printed one page wide")


def main(workbook, calculated):
    document = json.loads(workbook.with_suffix(".json").read_text(encoding="utf-8"))
    with open(workbook.with_suffix(".csv"), encoding="utf-8", newline="") as file:
        records = list(csv.DictReader(file))
    book = openpyxl.load_workbook(workbook)
    values = openpyxl.load_workbook(workbook, data_only=True)
    if book.sheetnames != ["Summary", "Entries", "Notes and basis"]:
        raise SystemExit(f"the sheets are {book.sheetnames}")
    summary, entries, basis = (Sheet(book, values, calculated, name) for name in book.sheetnames)
    Summary(summary, document).check()
    check_entries(entries, records)
    check_basis(basis, document)
    for sheet in (summary, entries, basis):
        sheet.no_other_formulas()
        check_print(sheet)
    if not (summary.formulas.freeze_panes and entries.formulas.freeze_panes):
        complain("the heads are not frozen")


main(Path(sys.argv[1]), Path(sys.argv[2]))
