"""What every figure of a letter and of an annex has to be, calculated from the two JSON files alone.

It knows nothing of the program: units, months, rounding, apportioning, rows, notes and costs are worked out here as the
project's README describes them, with fractions, and are then looked for in what was made: the cells of tables in PDFs (as
poppler reads them from the structure), the workbook, the CSV, the JSON and the Markdown.

    figures.py letter LETTER.pdf APPLICATION.json CONTRIBUTION.json LANGUAGE
    figures.py annex FOLDER APPLICATION.json LANGUAGE CONTRIBUTION.json...
    figures.py synthetic FOLDER SEED

Prints a line for each thing that differs; the exit code is 0 where nothing does.
"""

import csv
import json
import random
import re
import subprocess
import sys
from calendar import monthrange
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from math import floor
from pathlib import Path

# --- reading ---------------------------------------------------------------------------------------------------------


def read(path):
    """A document whose numbers are exact."""
    text = Path(path).read_text(encoding="utf-8-sig")
    return json.loads(text, parse_float=lambda digits: Fraction(Decimal(digits)), parse_int=Fraction)


def said(text, language):
    """A text in a language, or else in any that there is."""
    if not isinstance(text, dict):
        return text
    return text.get(language, text.get("en", next(iter(text.values()))))


def ends(amount):
    if isinstance(amount, dict):
        return amount["min"], amount["max"]
    return amount, amount


# --- the calculation -------------------------------------------------------------------------------------------------


def months_by_year(start, end):
    """The months of each calendar year: a whole month is 1, a part of one its days over the days of that month."""
    years = {}
    for year in range(start.year, end.year + 1):
        total = Fraction(0)
        for month in range(1, 13):
            length = monthrange(year, month)[1]
            first, last = max(start, date(year, month, 1)), min(end, date(year, month, length))
            if first <= last:
                total += Fraction((last - first).days + 1, length)
        years[year] = total
    return years


def rounded(value, step):
    """Half away from zero; nothing here is negative."""
    return floor(value / step + Fraction(1, 2)) * step


def apportioned(amount, weights, step):
    """Largest remainder, ties to the earlier year."""
    steps = floor(amount / step + Fraction(1, 2))
    exact = {year: steps * weight / sum(weights.values()) for year, weight in weights.items()}
    parts = {year: floor(value) for year, value in exact.items()}
    by_remainder = sorted(exact, key=lambda year: (parts[year] - exact[year], year))
    for year in by_remainder[: steps - sum(parts.values())]:
        parts[year] += 1
    return {year: part * step for year, part in parts.items()}


class Basis:
    def __init__(self, application, organization=None):
        period = application["period"]
        self.start, self.end = date.fromisoformat(period["start"]), date.fromisoformat(period["end"])
        norm = (organization or {}).get("working_time") or application["working_time"]
        self.hours_per_year = norm["hours_per_year"]
        self.days_per_week = application["working_time"].get("days_per_week", Fraction(5))
        steps = application.get("rounding", {})
        self.hours_step = steps.get("hours", Fraction(1))
        self.months_step = steps.get("person_months", Fraction(1, 100))


def exact_months(effort, basis, end):
    """Person-months by year before anything is rounded, for the low (0) or the high (1) end."""
    start = max(date.fromisoformat(effort.get("from", str(basis.start))), basis.start)
    stop = min(date.fromisoformat(effort.get("to", str(basis.end))), basis.end)
    months = months_by_year(start, stop)
    full = {
        "fte": Fraction(1),
        "days_per_week": basis.days_per_week,
        "person_months_per_year": Fraction(12),
        "hours_per_year": basis.hours_per_year,
    }
    in_months = {"person_months": Fraction(1), "hours": 12 / basis.hours_per_year}
    for form, whole in full.items():
        if form in effort:
            share = ends(effort[form])[end] / whole
            return {year: share * count for year, count in months.items()}
    for form, unit in in_months.items():
        if form in effort:
            return {int(year): ends(amount)[end] * unit for year, amount in effort[form].items()}
        if f"{form}_total" in effort:
            amount = ends(effort[f"{form}_total"])[end] * unit
            return {year: amount * count / sum(months.values()) for year, count in months.items()}
    raise ValueError(f"no effort: {effort}")


def cells(effort, basis):
    """By year: (hours low, hours high, person-months low, person-months high)."""
    both = []
    for end in (0, 1):
        months = exact_months(effort, basis, end)
        hours = {year: rounded(value * basis.hours_per_year / 12, basis.hours_step) for year, value in months.items()}
        rounded_months = {year: rounded(value, basis.months_step) for year, value in months.items()}
        start = max(date.fromisoformat(effort.get("from", str(basis.start))), basis.start)
        stop = min(date.fromisoformat(effort.get("to", str(basis.end))), basis.end)
        weights = months_by_year(start, stop)
        if "person_months_total" in effort:
            amount = ends(effort["person_months_total"])[end]
            rounded_months = apportioned(amount, weights, basis.months_step)
        if "hours_total" in effort:
            hours = apportioned(ends(effort["hours_total"])[end], weights, basis.hours_step)
        both.append((hours, rounded_months))
    (low_hours, low_months), (high_hours, high_months) = both
    return {year: (low_hours[year], high_hours[year], low_months[year], high_months[year]) for year in low_hours}


def added(rows):
    """Cells of several rows in one; what is blank in all stays blank."""
    sums = {}
    for row in rows:
        for year, cell in row.items():
            sums[year] = tuple(a + b for a, b in zip(sums.get(year, (0, 0, 0, 0)), cell))
    return sums


def total(row):
    return tuple(sum(cell[i] for cell in row.values()) for i in range(4)) if row else (Fraction(0),) * 4


# --- the annex -------------------------------------------------------------------------------------------------------


def label_of(organization, language):
    return said(organization.get("short_name", organization["name"]), language)


def entries_of(application, contributions, language):
    entries = []
    for contribution in contributions:
        organization = contribution["organization"]
        basis = Basis(application, organization)
        for entry in contribution["contributions"]:
            entries.append({
                "partner": said(organization["name"], language),
                "row": said(entry.get("row", label_of(organization, language)), language),
                "who": entry.get("who", ""),
                "role": said(entry["role"], language),
                "funding": entry.get("funding", "in-kind"),
                "cells": cells(entry["effort"], basis),
                "note": said(entry.get("note", ""), language),
            })
    for expected in application.get("expected", []):
        entries.append({
            "partner": "",
            "row": said(expected["label"], language),
            "who": "",
            "role": "",
            "funding": "in-kind",
            "cells": cells(expected["effort"], Basis(application)),
            "note": said(expected.get("note", ""), language),
        })
    return entries


def letters():
    """a, b, ..., z, aa, ab, ..."""
    alphabet = "abcdefghijklmnopqrstuvwxyz"
    yield from alphabet
    for first in alphabet:
        for second in alphabet:
            yield first + second


def tables_of(entries):
    """Each side's rows in the order of the partners, what is only expected last, and the notes with their letters."""
    notes, names, tables = {}, letters(), []
    for funding in ("in-kind", "funder"):
        rows = []
        for entry in (entry for entry in entries if entry["funding"] == funding):
            row = next((row for row in rows if entry["partner"] and row["partners"] and row["label"] == entry["row"]), None)
            if row is None:
                row = {"label": entry["row"], "partners": [], "notes": [], "cells": {}}
                rows.append(row)
            if entry["partner"] and entry["partner"] not in row["partners"]:
                row["partners"].append(entry["partner"])
            if entry["note"] and entry["note"] not in row["notes"]:
                row["notes"].append(entry["note"])
            row["cells"] = added([row["cells"], entry["cells"]])
        rows.sort(key=lambda row: not row["partners"])
        for row in rows:
            for note in row["notes"]:
                if note not in notes:
                    notes[note] = next(names)
        if rows:
            tables.append((funding, rows))
    return tables, notes


def parts_of(rows):
    """What partners state and what is only expected, where a table has both."""
    parts = {
        "confirmed": [row for row in rows if row["partners"]],
        "expected": [row for row in rows if not row["partners"]],
    }
    return parts if all(parts.values()) else {}


MINOR = {"ISK": 0, "JPY": 0, "KRW": 0, "CLP": 0, "VND": 0, "BHD": 3, "KWD": 3, "OMR": 3, "JOD": 3, "TND": 3}


def cost_rows(application, contributions, tables, years, language):
    """Rows of [low, high] by year: the price of each printed sum of person-months, then other contributions in that currency."""
    if "cost" not in application:
        return None
    currency, price = application["cost"]["currency"], application["cost"]["per_person_month"]
    unit = Fraction(1, 10 ** MINOR.get(currency, 2))
    rows = []
    for _, table in tables:
        sums = added(row["cells"] for row in table)
        # Where nobody has stated anything, the printed sum is zero.
        sums = {year: sums.get(year, (0, 0, 0, 0)) for year in years}
        rows.append((None, {year: [rounded(months * price, unit) for months in cell[2:]] for year, cell in sums.items()}))
    for contribution in contributions:
        for other in contribution.get("other_contributions", []):
            if other["currency"] == currency:
                what = f'{said(other["description"], language)} ({label_of(contribution["organization"], language)})'
                years = {int(y): [rounded(end, unit) for end in ends(amount)] for y, amount in other["years"].items()}
                rows.append((what, years))
    return rows


# --- numbers as they are printed -------------------------------------------------------------------------------------

MARKS = {
    "en": (",", "."), "nb": ("\u00a0", ","), "sv": ("\u00a0", ","), "fi": ("\u00a0", ","),
    "da": (".", ","), "is": (".", ","), "et": ("\u00a0", ","),
}


def printed(number, language, digits=None):
    group, mark = MARKS[language]
    text = str(Decimal(number.numerator) / Decimal(number.denominator)) if digits is None else f"{float(number):.{digits}f}"
    text = format(Decimal(text), "f")
    whole, _, fraction = text.partition(".")
    fraction = fraction if digits else fraction.rstrip("0")
    if len(whole) > (4 if language == "et" else 3):
        whole = re.sub(r"(?<=\d)(?=(\d{3})+$)", group, whole)
    return whole + (mark + fraction if fraction else "")


def ranged(low, high, language, digits=None):
    if low == high:
        return printed(high, language, digits)
    low, high = printed(low, language, digits), printed(high, language, digits)
    return f"{low}-{high}" if language == "da" else f"{low}–{high}"


def bare(text):
    """A figure without blanks, which a narrow column or a language puts in differently."""
    return re.sub(r"\s", "", text)


# --- what was made ---------------------------------------------------------------------------------------------------


def pdf_rows(path):
    """The cells of every table row, as the structure of the PDF has them: the row's head, then the figures."""
    out = subprocess.run(["pdfinfo", "-struct-text", str(path)], capture_output=True, check=True, encoding="utf-8", errors="replace").stdout
    rows, row, depth = [], None, 0
    for line in out.splitlines():
        tag, indent = line.strip(), len(line) - len(line.lstrip())
        if re.match(r"^TR\b", tag):
            row, depth = [], indent
            rows.append(row)
        elif row is not None and indent <= depth and not tag.startswith('"'):
            row = None
        elif row is not None and re.match(r"^T[HD]\b", tag):
            row.append("")
        elif row and tag.startswith('"'):
            row[-1] += tag[1:].removesuffix('"')
    return [[bare(cell) for cell in row] for row in rows]


def unit_rows(row, years, language, blank=True):
    """The figures of a row in hours and in person-months, as a table prints them."""
    lines = []
    for low, high in ((0, 1), (2, 3)):
        figures = [ranged(row[y][low], row[y][high], language) if y in row else "" for y in years]
        if not blank:
            figures = [figure or "0" for figure in figures]
        whole = total(row)
        figures.append(ranged(whole[low], whole[high], language))
        lines.append(tuple(bare(figure) for figure in figures))
    return lines


class Report:
    def __init__(self):
        self.wrong, self.right = [], 0

    def equal(self, what, found, expected):
        if found == expected:
            self.right += 1
        else:
            self.wrong.append(f"{what}: {found!r}, not {expected!r}")

    def has(self, what, rows, figures):
        """Whether these figures stand in a row, or in several where a table is parted between its years."""
        if any(ends_with(row, figures) for row in rows) or parted(rows, figures):
            self.right += 1
        else:
            self.wrong.append(f"{what}: no row with {figures}")


def ends_with(row, figures):
    # The share of full time may follow in the first line of an entry.
    return tuple(row[-len(figures) :]) == tuple(figures) or tuple(row[-len(figures) - 1 : -1]) == tuple(figures)


def parted(rows, figures):
    """Whether rows one after the other end with these figures, each with some of them."""
    if not figures:
        return True
    lengths = (n for n in range(len(figures), 0, -1) for row in rows if len(row) > n and ends_with(row, figures[:n]))
    return any(parted(rows, figures[n:]) for n in dict.fromkeys(lengths))


def check_letter(pdf, application, contribution, language, report):
    application, contribution = read(application), read(contribution)
    basis = Basis(application, contribution["organization"])
    years = range(basis.start.year, basis.end.year + 1)
    rows = pdf_rows(pdf)
    found = [tuple(row) for row in rows]
    text = bare(subprocess.run(["pdftotext", "-raw", str(pdf), "-"], capture_output=True, check=True, encoding="utf-8").stdout)
    for funding in ("in-kind", "funder"):
        entries = [entry for entry in contribution["contributions"] if entry.get("funding", "in-kind") == funding]
        if not entries:
            continue
        all_cells = [cells(entry["effort"], basis) for entry in entries]
        whole = added(all_cells)
        for row in (*all_cells, whole):
            for figures in unit_rows(row, years, language):
                report.has(f"letter, {funding}", found, figures)
        sums = total(whole)
        if any(sums):
            for low, high in ((0, 1), (2, 3)):
                figure = bare(ranged(sums[low], sums[high], language))
                report.equal(f"letter, {funding}, the text has {figure}", figure in text, True)
    for other in contribution.get("other_contributions", []):
        amounts = [ends(amount) for amount in other["years"].values()]
        if all(end.denominator == 1 for amount in amounts for end in amount):
            figure = bare(ranged(sum(low for low, _ in amounts), sum(high for _, high in amounts), language))
            report.equal(f"letter, the text has {figure}", figure in text, True)


def check_annex(folder, application, language, contributions, report):
    folder = Path(folder)
    application, contributions = read(application), [read(path) for path in sorted(contributions, key=lambda p: Path(p).name)]
    basis = Basis(application)
    years = list(range(basis.start.year, basis.end.year + 1))
    entries = entries_of(application, contributions, language)
    tables, notes = tables_of(entries)
    costs = cost_rows(application, contributions, tables, years, language)
    check_csv(folder / "annex.csv", entries, report)
    check_json(folder / "annex.json", years, tables, notes, costs, report)
    check_workbook(folder / "annex.xlsx", entries, report)
    check_pages(folder / "annex.pdf", years, application, contributions, tables, costs, language, report)
    check_markdown(folder / "annex.md", years, application, tables, notes, costs, language, report)


def inert(text):
    return "'" + text if text[:1] in ("=", "+", "-", "@", "\t", "\r") and text else text


def records(entries):
    for entry in entries:
        for year, cell in sorted(entry["cells"].items()):
            texts = [inert(entry[name]) for name in ("partner", "row", "who", "role")]
            # These annexes are made of contributions alone, without any letter.
            status = "not-seen" if entry["partner"] else "expected"
            yield [*texts, entry["funding"], Fraction(year), *cell, inert(entry["note"]), status]


def check_csv(path, entries, report):
    with open(path, encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
    columns = "partner,row,who,role,funding,year,hours_min,hours_max,person_months_min,person_months_max,note,status"
    report.equal("csv, columns", head, columns.split(","))
    found = [[*row[:5], *map(Fraction, row[5:10]), *row[10:]] for row in rows]
    expected = list(records(entries))
    report.equal("csv, records", len(found), len(expected))
    for row, right in zip(found, expected):
        report.equal("csv", row, right)


def check_json(path, years, tables, notes, costs, report):
    document = read(path)
    report.equal("json, years", document["years"], years)
    report.equal("json, notes", document["notes"], {letter: text for text, letter in notes.items()})
    report.equal("json, tables", [table["funding"] for table in document["tables"]], [funding for funding, _ in tables])

    def flat(cell):
        if cell is None:
            return None
        return tuple(cell[unit][end] for unit in ("hours", "person_months") for end in ("min", "max"))

    for table, (funding, rows) in zip(document["tables"], tables):
        report.equal(f"json, rows {funding}", [row["label"] for row in table["rows"]], [row["label"] for row in rows])
        for found, row in zip(table["rows"], rows):
            what = f"json, {funding}, {row['label']}"
            report.equal(f"{what}, partner", found["partner"], "; ".join(row["partners"]) or None)
            report.equal(f"{what}, placeholder", found["placeholder"], not row["partners"])
            report.equal(f"{what}, notes", found["notes"], [notes[note] for note in row["notes"]])
            report.equal(f"{what}, total", flat(found["total"]), total(row["cells"]))
            for year in years:
                report.equal(f"{what}, {year}", flat(found["years"][str(year)]), row["cells"].get(year))
        parts = parts_of(rows)
        report.equal(f"json, {funding}, subtotals", list(table.get("subtotals", {})), list(parts))
        for found, (what, some) in zip([*table.get("subtotals", {}).values(), table["total"]], [*parts.items(), ("total", rows)]):
            sums = added(row["cells"] for row in some)
            report.equal(f"json, {funding}, {what}", flat(found["total"]), total(sums))
            for year in years:
                report.equal(f"json, {funding}, {what} {year}", flat(found["years"][str(year)]), sums.get(year, (0, 0, 0, 0)))
    report.equal("json, costs", "costs" in document, costs is not None)
    for found, (what, row) in zip(document.get("costs", {}).get("rows", []), costs or []):
        for year in years:
            cell = found["years"][str(year)]
            money = [cell["min"], cell["max"]] if cell is not None else None
            report.equal(f"json, costs, {what}, {year}", money, row.get(year))
        sums = [sum(cell[end] for cell in row.values()) for end in (0, 1)]
        report.equal(f"json, costs, {what}", [found["total"]["min"], found["total"]["max"]], sums)


def check_workbook(path, entries, report):
    import openpyxl

    sheet = openpyxl.load_workbook(path, data_only=True)["Entries"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    names = {"in-kind": "In-kind", "funder": "Funder-financed"}
    expected = [[*row[:4], names[row[4]], *row[5:]] for row in records(entries)]
    if expected:
        sums = [sum(row[column] for row in expected) for column in range(6, 10)]
        # The sums below the entries.
        report.equal("workbook, total", [Fraction(Decimal(str(cell))) for cell in rows[-1][6:10]], sums)
        rows = rows[:-1]
    report.equal("workbook, entries", len(rows), len(expected))
    for row, right in zip(rows, expected):
        found = [cell or "" for cell in row[:5]] + [Fraction(Decimal(str(cell))) for cell in row[5:10]] + [cell or "" for cell in row[10:12]]
        plain = [cell.removeprefix("'") if isinstance(cell, str) else cell for cell in right]
        report.equal("workbook", found, plain)


def check_pages(path, years, application, contributions, tables, costs, language, report):
    found = [tuple(row) for row in pdf_rows(path)]
    # A total may have the letters of notes beside it.
    found += [tuple(re.sub(r"[a-z)]+$", "", cell) for cell in row[:-1]) for row in found if re.search(r"\)$", row[-1])]
    check_rows("annex", found, years, application, tables, costs, language, report)
    for contribution in contributions:
        basis = Basis(application, contribution["organization"])
        for entry in contribution["contributions"]:
            for line in unit_rows(cells(entry["effort"], basis), years, language):
                report.has("annex, entry", found, line)


def check_rows(document, found, years, application, tables, costs, language, report):
    """The summaries and the costs among the rows of a document's tables."""
    for funding, rows in tables:
        sums = [added(row["cells"] for row in some) for some in (*parts_of(rows).values(), rows)]
        for row, blank in (*((row["cells"], True) for row in rows), *((cells, False) for cells in sums)):
            for line in unit_rows(row, years, language, blank):
                report.has(f"{document}, {funding}", found, line)
    whole = all(end.denominator == 1 for _, row in costs or [] for cell in row.values() for end in cell)
    digits = None if whole else MINOR.get(application["cost"]["currency"], 2)
    for what, row in costs or []:
        line = [bare(ranged(*row[y], language, digits)) if y in row else "" for y in years]
        sums = [sum(cell[end] for cell in row.values()) for end in (0, 1)]
        report.has(f"{document}, costs, {what}", found, [*line, bare(ranged(*sums, language, digits))])


def markdown_rows(text):
    """The cells of every table row. A backslash before a sign shows that sign, and asterisks alone are emphasis."""
    for line in text.splitlines():
        if line.startswith("| "):
            cells = re.split(r"(?<!\\)(?:\\\\)*\|", line)[1:-1]
            yield tuple(bare(re.sub(r"\\(.)|\*", r"\1", cell)) for cell in cells)


def check_markdown(path, years, application, tables, notes, costs, language, report):
    text = path.read_text(encoding="utf-8")
    check_rows("markdown", list(markdown_rows(text)), years, application, tables, costs, language, report)
    plain = re.sub(r"\\(.)", r"\1", text)
    for note, letter in notes.items():
        report.equal(f"markdown, note {letter}", f"- **{letter})** {note}\n" in plain, True)


# --- applications that nobody wrote ----------------------------------------------------------------------------------


def synthetic(folder, seed):
    """Writes an application with a few partners, different for each seed and the same for the same one."""
    chance = random.Random(seed)
    start = date(2024, 1, 1) + timedelta(days=chance.randrange(900))
    end = start + timedelta(days=chance.choice([200, 730, 1095, 1500, chance.randrange(30, 2000)]))
    steps = chance.choice([None, {"hours": 0.5, "person_months": 0.1}, {"hours": 1}, {"person_months": 0.05}])

    def number(most, digits=2):
        return round(chance.uniform(0, most), chance.randrange(digits + 1))

    def amount(most):
        low = number(most)
        return low if chance.random() < 0.7 else {"min": low, "max": round(low + number(most) + 0.01, 2)}

    def effort():
        form = chance.choice([
            "fte", "days_per_week", "person_months_per_year", "hours_per_year", "person_months", "hours",
            "person_months_total", "hours_total",
        ])
        years = range(start.year, end.year + 1)
        most = {"fte": 1, "days_per_week": 4, "hours_per_year": 900, "hours": 900, "hours_total": 3000}.get(form, 9)
        if form in ("person_months", "hours"):
            some = [year for year in years if chance.random() < 0.7] or [start.year]
            return {form: {str(year): chance.choice([0, amount(most)]) for year in some}}
        days = {}
        if chance.random() < 0.4:
            first, last = sorted(start + timedelta(days=chance.randrange((end - start).days + 1)) for _ in range(2))
            days = {"from": str(first), "to": str(last)}
        return {form: amount(most), **days}

    currency = chance.choice(["NOK", "EUR", "ISK"])
    application = {
        "project": {"name": f"Project {seed}"},
        "funder": {"name": "Research Fund"},
        "period": {"start": str(start), "end": str(end)},
        "coordinator": {"organization": "Example University"},
        "working_time": {"hours_per_year": chance.choice([1720, 1628, 1607.5, 1950])},
        "expected": [{"label": f"Expected {i}", "effort": effort()} for i in range(chance.randrange(3))],
    }
    if steps:
        application["rounding"] = steps
    if chance.random() < 0.7:
        application["cost"] = {"per_person_month": chance.choice([115000, 9875.5, 8333.33]), "currency": currency}
    folder = Path(folder)
    (folder / "contributions").mkdir(parents=True, exist_ok=True)
    (folder / "application.json").write_text(json.dumps(application, indent=2))
    for index in range(1 + chance.randrange(4)):
        organization = {"name": f"Partner {index}", "country": "NO"}
        if chance.random() < 0.4:
            organization["working_time"] = {"hours_per_year": chance.choice([1600, 1643.5, 1800])}

        def entry(number):
            made = {"role": f"role {number}", "effort": effort()}
            if chance.random() < 0.25:
                made["funding"] = "funder"
            if chance.random() < 0.3:
                made["row"] = f"Row {chance.randrange(3)}"
            if chance.random() < 0.3:
                made["note"] = f"Note {chance.randrange(4)}."
            return made

        contribution = {
            "organization": organization,
            "signatories": [{"name": "Kari Nordmann", "title": "Director"}],
            "contact": {"name": "Ola Nordmann", "email": "ola@example.org"},
            # One entry that is more than nothing, since a letter of nothing is refused.
            "contributions": [{"role": "instructor", "effort": {"fte": 0.5}}] + [entry(i) for i in range(chance.randrange(5))],
        }
        if chance.random() < 0.4:
            years = {str(year): chance.choice([amount(50000), 12000]) for year in range(start.year, end.year + 1)}
            contribution["other_contributions"] = [{"description": "rooms", "currency": currency, "years": years}]
        (folder / "contributions" / f"{index}.json").write_text(json.dumps(contribution, indent=2))


def main():
    what, *rest = sys.argv[1:]
    report = Report()
    if what == "synthetic":
        folder, seed = rest
        synthetic(folder, int(seed))
        return 0
    if what == "letter":
        check_letter(*rest, report)
    else:
        folder, application, language, *contributions = rest
        check_annex(folder, application, language, contributions, report)
    for line in report.wrong:
        print(line)
    return 1 if report.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
