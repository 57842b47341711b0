"""Draws letters with programs that people read them with, and holds what they show against the letter that was sent.

    readers.py FOLDER VERDICTS NODE FILE...

`FOLDER/sent` has the letters as they were sent out, `VERDICTS` what `loi verify --format json` says of the files, `NODE` is
where pdf.js is. Each file gets a line: `ok NAME` or `bad NAME: why`. A file that is told intact has to look as it was sent, in
every program; one of `FOLDER/genuine` has to be told intact as well, and every program has to open it. What may look otherwise
is what signing is for: the fields of the letter, and the margin at the foot, which is left free.
"""

import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
from pyhanko.pdf_utils.reader import PdfFileReader

DPI = 50
# What is drawn beside a pixel may reach into it.
TOLERANCE = 32
# Points at the foot of each page.
FOOT = 15 / 25.4 * 72
# So many forgeries show something else in any program that draws what it is given.
LEAST_SEEN = 20


def pnm(data):
    """The pages of a stream of PGM files: width, height, greys."""
    pages, at = [], 0
    while at < len(data):
        head, end = [], at
        while len(head) < 4:
            stop = next(i for i in range(end, len(data)) if data[i : i + 1].isspace())
            if data[end : end + 1] == b"#":
                end = data.index(b"\n", end) + 1
                continue
            if stop > end:
                head.append(data[end:stop])
            end = stop + 1
        if head[0] != b"P5" or head[3] != b"255":
            raise ValueError("no picture in greys")
        width, height = int(head[1]), int(head[2])
        pages.append((width, height, data[end : end + width * height]))
        at = end + width * height
    return pages


def program(*command):
    def draw(file):
        with tempfile.TemporaryDirectory() as folder:
            parts = [str(part).format(file=file, out=folder) for part in command]
            ran = subprocess.run(parts, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60, check=False)
            written = sorted(Path(folder).iterdir())
            data = b"".join(path.read_bytes() for path in written) or ran.stdout
        return pnm(data) or None

    return draw


PROGRAMS = {
    "poppler": program("pdftoppm", "-q", "-gray", "-r", DPI, "{file}"),
    "mupdf": program("mutool", "draw", "-q", "-F", "pgm", "-r", DPI, "-o", "{out}/%04d.pgm", "{file}"),
    "ghostscript": program(
        "gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-dShowAnnots=true", "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4",
        "-sDEVICE=pgmraw", f"-r{DPI}", "-sOutputFile={out}/%04d.pgm", "{file}",
    ),
}


def quietly(draw, file):
    try:
        return draw(file)
    except Exception:  # Whatever ends a program over a broken file: it shows nothing of it.
        return None


def by_pdfium(file):
    document = pypdfium2.PdfDocument(file)
    document.init_forms()
    pages = []
    for page in document:
        bitmap = page.render(scale=DPI / 72, grayscale=True, may_draw_forms=True)
        greys, stride = bytes(bitmap.buffer), bitmap.stride
        rows = (greys[row * stride : row * stride + bitmap.width] for row in range(bitmap.height))
        pages.append((bitmap.width, bitmap.height, b"".join(rows)))
    document.close()
    return pages or None


def by_pdfjs(node, files):
    """All files in one process, since it takes long to start."""
    script = Path(__file__).with_name("readers.mjs")
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder) / "names.json"
        names.write_text(json.dumps([str(Path(file).resolve()) for file in files]))
        environment = {**os.environ, "PDFJS": str(Path(node) / "node_modules")}
        subprocess.run(["node", script, names, folder, str(DPI)], env=environment, timeout=600, check=True)
        drawn = [sorted(Path(folder).glob(f"{number:05}-*.pgm")) for number in range(len(files))]
        return {file: pnm(b"".join(page.read_bytes() for page in pages)) or None for file, pages in zip(files, drawn)}


def drawn_by_all(node, files):
    drawn = {}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        slow = pool.submit(by_pdfjs, node, files)
        for name, draw in PROGRAMS.items():
            drawn[name] = dict(zip(files, pool.map(lambda file, draw=draw: quietly(draw, file), files)))
        # It takes one thread only.
        drawn["pdfium"] = {file: quietly(by_pdfium, file) for file in files}
        drawn["pdf.js"] = slow.result()
    return drawn


def fields_of(letter):
    """The page and the rectangle of each field of a letter."""
    with open(letter, "rb") as file:
        root = PdfFileReader(file).root
        fields = root["/AcroForm"]["/Fields"] if "/AcroForm" in root else []
        kids = root["/Pages"]["/Kids"]
        pages = [kids.raw_get(number).reference for number in range(len(kids))]
        fields = [fields[number] for number in range(len(fields))]
        return [(pages.index(field.raw_get("/P").reference), [float(edge) for edge in field["/Rect"]]) for field in fields]


def other_page(pages, sent, fields):
    """The first page that looks otherwise than it was sent, counted from one."""
    if len(pages) != len(sent):
        return min(len(pages), len(sent)) + 1
    for number, ((width, height, now), (sent_width, sent_height, then)) in enumerate(zip(pages, sent)):
        if (width, height) != (sent_width, sent_height):
            return number + 1
        if now == then:
            continue
        points = 72 / DPI
        free = [rectangle for page, rectangle in fields if page == number] + [[0, 0, width * points, FOOT]]
        for at in (at for at in range(width * height) if abs(now[at] - then[at]) > TOLERANCE):
            x, y = at % width * points, (height - at // width) * points
            if not any(l - 3 <= x <= r + 3 and b - 3 <= y <= t + 4 for l, b, r, t in free):
                return number + 1
    return None


def main(folder, verdicts, node, files):
    sent = sorted(Path(folder, "sent").glob("*.pdf"))
    begins = {str(path): path.read_bytes() for path in sent}
    told = {letter["file"]: letter["verdict"] for letter in json.loads(Path(verdicts).read_text())["letters"]}
    drawn = drawn_by_all(node, [*begins, *files])
    fields = {letter: fields_of(letter) for letter in begins}
    seen = dict.fromkeys(drawn, 0)
    for file in files:
        data = Path(file).read_bytes()
        own = [letter for letter, begin in begins.items() if data.startswith(begin)]
        letter = own[0] if own else next(letter for letter in begins if letter.endswith("/one.pdf"))
        is_genuine = Path(file).parent.name == "genuine"
        problems = []
        for name, pages in drawn.items():
            if pages[letter] is None:
                problems.append(f"{name} does not draw the letter that it is made of")
            elif pages[file] is None:
                if is_genuine:
                    problems.append(f"{name} does not open it")
            elif other := other_page(pages[file], pages[letter], fields[letter]):
                seen[name] += 1
                if told[file] == "intact":
                    problems.append(f"it is told intact, and {name} shows page {other} otherwise")
        if is_genuine and told[file] != "intact":
            problems.append(f"it is told {told[file]}, and nobody has forged it")
        name = f"{Path(file).parent.name}/{Path(file).name}"
        print(f"bad {name}: {'; '.join(problems)}" if problems else f"ok {name}")
    if len(files) > LEAST_SEEN * 5:
        for name, count in seen.items():
            print(f"ok {name} sees {count} of them" if count >= LEAST_SEEN else f"bad {name}: it sees {count} of them only")


main(*sys.argv[1:4], sys.argv[4:])
