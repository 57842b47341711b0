"""Makes the documents of a folder of projects with another program: `peer.py KIND PROJECTS [--processes N]`."""

import argparse
import html
import json
import multiprocessing
import subprocess
import tempfile
from pathlib import Path

STANDARDS = ["a-3a", "ua-1"]


def typst_document(project, main):
    import typst

    typst.compile(
        str(project / main),
        output=str(project / f"{main}.pdf"),
        root=str(project),
        ignore_system_fonts=True,
        format="pdf",
        pdf_standards=STANDARDS,
    )


def rows_of(view):
    for group in view["table"]["groups"]:
        for entry in group["entries"]:
            yield entry["role"], [cell["hours"]["text"] if cell else "" for cell in entry["cells"] + [entry["total"]]]


def weasyprint_letter(project, _):
    from weasyprint import HTML

    view = json.loads((project / "view.json").read_text())
    escape = html.escape
    years = "".join(f"<th>{escape(str(year))}</th>" for year in view["table"]["years"])
    body = "".join(
        f"<tr><th>{escape(role)}</th>" + "".join(f"<td>{escape(cell)}</td>" for cell in cells) + "</tr>"
        for role, cells in rows_of(view)
    )
    name = escape(view["project"]["name"])
    text = "<p>We intend to take part as a partner and to contribute the working time that the table states.</p>" * 8
    page = (
        f"<html lang=en><head><title>{name}</title><style>@page {{ size: A4; margin: 25mm }}</style></head><body>"
        f"<p>{escape(view['organization']['name'])}</p><h1>{name}</h1>{text}"
        f"<h1 style='break-before: page'>Appendix</h1><table><tr><th></th>{years}<th>Total</th></tr>{body}</table></body></html>"
    )
    HTML(string=page).write_pdf(project / "weasyprint.pdf", pdf_variant="pdf/ua-1")


def docx_letters(projects):
    """All at once, since LibreOffice takes seconds to start."""
    from docx import Document
    from docxtpl import DocxTemplate

    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        document = Document()
        document.add_heading("{{ project }}")
        for _ in range(8):
            document.add_paragraph("We intend to take part as a partner and to contribute the working time of the table.")
        document.add_page_break()
        table = document.add_table(rows=3, cols=2)
        table.cell(0, 0).text = "{%tr for row in rows %}"
        table.cell(1, 0).text, table.cell(1, 1).text = "{{ row[0] }}", "{{ row[1] }}"
        table.cell(2, 0).text = "{%tr endfor %}"
        document.save(folder / "template.docx")
        files = []
        for number, project in enumerate(projects):
            view = json.loads((project / "view.json").read_text())
            template = DocxTemplate(folder / "template.docx")
            rows = [(role, " ".join(cells)) for role, cells in rows_of(view)]
            template.render({"project": view["project"]["name"], "rows": rows}, autoescape=True)
            files.append(folder / f"{number}.docx")
            template.save(files[-1])
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/home", "--convert-to", "pdf", "--outdir", folder, *files],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        missing = [file for file in files if not file.with_suffix(".pdf").exists()]
        if missing:
            raise SystemExit(f"LibreOffice left out {len(missing)} letters")


MAKERS = {
    "same": (typst_document, "main.typ"),
    "plain": (typst_document, "plain.typ"),
    "plain-annex": (typst_document, "plain-annex.typ"),
    "weasyprint": (weasyprint_letter, None),
}


def part(kind, projects):
    make, main = MAKERS[kind]
    for project in projects:
        make(project, main)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("kind", choices=[*MAKERS, "docx"])
    parser.add_argument("projects", type=Path)
    parser.add_argument("--processes", type=int, default=1)
    arguments = parser.parse_args()
    projects = sorted(path for path in arguments.projects.iterdir() if path.is_dir())
    if arguments.kind == "docx":
        docx_letters(projects)
    elif arguments.processes == 1:
        part(arguments.kind, projects)
    else:
        count = arguments.processes
        with multiprocessing.Pool(count) as pool:
            pool.starmap(part, [(arguments.kind, projects[start::count]) for start in range(count)])


if __name__ == "__main__":
    main()
