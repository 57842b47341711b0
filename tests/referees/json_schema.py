"""Holds documents against the schemas that `loi schema` prints, with a validator that knows nothing of `loi`.

    json_schema.py SCHEMAS [DOCUMENT...]

SCHEMAS is a folder with `application.json` and `contribution.json`, the two schemas. A document is an application if its
name begins so. Without documents, the schemas themselves are judged, every example in them, every document of the
examples, and every wrong document of `tests/input`. Each case is a line: `pass`, or `fail WHAT` with details below it.
"""

import json
import re
import sys
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

REPOSITORY = Path(__file__).resolve().parent.parent.parent

# What no schema can see: relations between values, the text behind the tree, files beside the document, and what
# characters are. Each has to be needed by at least one fixture.
BEYOND_A_SCHEMA = {
    "bad-ror": "check digits have to be calculated",
    "duplicate-key": "a JSON tree has only one of the two",
    "number-too-long": "a schema knows how large a number is, not how it is written",
    "outside-period": "the period stands elsewhere, even in another file",
    "picture-damaged": "the picture is another file",
    "picture-format": "the picture is another file",
    "picture-missing": "the picture is another file",
    "picture-not-self-contained": "the picture is another file",
    "picture-too-large": "the picture is another file",
    "picture-unsupported": "the picture is another file",
    "reversed-period": "two values would have to be compared",
    "reversed-range": "two values would have to be compared",
    "unprintable-character": "what can be printed is a property of Unicode",
    "unsafe-path": "where a path leads depends on the disk",
}


def refuse(constant):
    raise ValueError(f"{constant} is no JSON")


def load(path):
    """The tree of a file, read more strictly than Python does by itself."""
    text = path.read_bytes().decode("utf-8")
    tree = json.loads(text, parse_constant=refuse)
    json.dumps(tree, ensure_ascii=False).encode("utf-8")  # half a surrogate pair cannot be written
    return tree


def kind_of(path):
    return "application" if path.name.startswith("application") else "contribution"


def complaints(validator, tree):
    return [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(tree)]


def told(what, problems):
    if problems:
        print("\n    ".join([f"fail {what}", *problems]))
    else:
        print("pass")


def judge_document(schemas, path):
    try:
        problems = complaints(schemas[kind_of(path)], load(path))
    except ValueError as error:
        problems = [str(error)]
    told(path, problems)


def judge_schema(name, validator):
    schema = validator.schema
    try:
        Draft202012Validator.check_schema(schema)
        told(f"schema of {name}", [])
    except Exception as error:  # whatever is wrong with it, it is no schema
        told(f"schema of {name}", [str(error)])
    problems = []
    for path, inner in walk(schema, ""):
        for example in inner.get("examples", []):
            found = complaints(validator.evolve(schema={**inner, "$defs": schema["$defs"]}), example)
            problems += [f"example of {path}: {complaint}" for complaint in found]
    told(f"examples in the schema of {name}", problems)


def walk(schema, path):
    """Every schema within a schema that describes a property."""
    for key, value in schema.items() if isinstance(schema, dict) else []:
        if key in ("properties", "$defs"):
            for name, inner in value.items():
                yield f"{path}/{name}", inner
                yield from walk(inner, f"{path}/{name}")


def judge_fixtures(schemas):
    """Wrong documents fail, unless everything that is wrong with them is beyond a schema."""
    needed = set()
    for expected in sorted(REPOSITORY.glob("tests/input/*/expected.txt")):
        answer = expected.read_text(encoding="utf-8")
        for name, validator in schemas.items():
            path = expected.parent / f"{name}.json"
            codes = set(re.findall(rf"^{name}\.json.*?: error\[([a-z0-9-]+)\]", answer, re.MULTILINE))
            if not codes or not path.exists():
                continue
            try:
                valid = validator.is_valid(load(path))
            except (ValueError, RecursionError):
                valid = False
            caught = codes - BEYOND_A_SCHEMA.keys()
            if valid:
                needed |= codes
            what = f"{path.relative_to(REPOSITORY)} validates"
            told(what, [f"but has {', '.join(sorted(caught))}"] if valid and caught else [])
    unneeded = sorted(BEYOND_A_SCHEMA.keys() - needed)
    told("the list of what is beyond a schema", [f"{code} is not" for code in unneeded])


def main(folder, *documents):
    schemas = {
        name: Draft202012Validator(load(Path(folder) / f"{name}.json"), format_checker=FormatChecker())
        for name in ("application", "contribution")
    }
    if documents:
        for document in documents:
            judge_document(schemas, Path(document))
        return
    for name, validator in schemas.items():
        judge_schema(name, validator)
    examples = [*REPOSITORY.glob("examples/*/application.json"), *REPOSITORY.glob("examples/*/contributions/*.json")]
    valid = [*REPOSITORY.glob("tests/input/valid/*.json"), *REPOSITORY.glob("src/cli/init/*.json")]
    for path in sorted(examples) + sorted(valid):
        judge_document(schemas, path)
    judge_fixtures(schemas)


main(*sys.argv[1:])
