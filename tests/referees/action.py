"""Runs the steps of `action.yml` as the runner of GitHub does, and says what came of them as JSON.

    action.py ACTION.yml WORKSPACE EVENT [INPUT=VALUE...]

Expressions are replaced before a script is run, each script is run by bash as the runner runs it, what a step adds to
GITHUB_PATH is there for the next, a step that fails ends the job, and the one action that is used, `upload-artifact`, keeps the
files that it is given.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

COMMAND = re.compile(r"^\s*::(?P<name>[a-z-]+)(?: (?P<properties>[^:]*(?::(?!:)[^:]*)*))?::(?P<data>.*)$")


def evaluate(expression, context):
    """The value of an expression: names, texts, `==`, `!=`, `||` and `&&` are all that is known."""
    python = re.sub(r"[a-z_]+(?:\.[a-z_]+)+", lambda name: repr(look_up(name[0], context)), expression)
    return eval(python.replace("||", " or ").replace("&&", " and "), {"__builtins__": {}})


def look_up(name, context):
    value = context
    for part in name.split("."):
        value = value[part]
    return value


def replaced(text, context):
    return re.sub(r"\$\{\{ (.*?) \}\}", lambda found: str(evaluate(found[1], context)), str(text))


def main(action, workspace, event, *given):
    action = yaml.safe_load(Path(action).read_text())
    inputs = {name: str(about.get("default", "")) for name, about in action["inputs"].items()}
    inputs.update(pair.split("=", 1) for pair in given)
    temp = Path(tempfile.mkdtemp(dir=os.environ.get("TMPDIR")))
    context = {"inputs": inputs, "runner": {"temp": str(temp)}, "github": {"event_name": event}}
    path, result = [], {"steps": [], "artifacts": {}, "summary": "", "annotations": []}
    for number, step in enumerate(action["runs"]["steps"]):
        if "if" in step and not evaluate(step["if"], context):
            continue
        if "uses" in step:
            assert step["uses"].startswith("actions/upload-artifact@"), step["uses"]
            options = {name: replaced(value, context) for name, value in step["with"].items()}
            folder = Path(options["path"])
            files = sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())
            code = 0 if files else 1
            result["artifacts"][options["name"]] = files
        else:
            assert step["shell"] == "bash", step
            files = {name: temp / f"{name}_{number}" for name in ("PATH", "STEP_SUMMARY", "OUTPUT", "ENV")}
            for file in files.values():
                file.touch()
            script = temp / f"{number}.sh"
            script.write_text(replaced(step["run"], context))
            environment = {
                "PATH": os.pathsep.join([*reversed(path), os.environ["PATH"]]),
                "HOME": str(temp),
                "CI": "true",
                "RUNNER_TEMP": str(temp),
                "GITHUB_WORKSPACE": str(workspace),
                "SOURCE_DATE_EPOCH": os.environ["SOURCE_DATE_EPOCH"],
                **{f"GITHUB_{name}": str(file) for name, file in files.items()},
                **{name: replaced(value, context) for name, value in step.get("env", {}).items()},
            }
            run = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", script],
                cwd=workspace, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
            )
            code = run.returncode
            commands = (COMMAND.match(line) for line in (run.stdout + run.stderr).splitlines())
            result["annotations"] += [found.groupdict() for found in commands if found]
            result["summary"] += files["STEP_SUMMARY"].read_text()
            path += files["PATH"].read_text().split("\n")[:-1]
            if code:
                result["said"] = run.stdout + run.stderr
        result["steps"].append([step["name"], code])
        if code:
            break
    print(json.dumps(result))


if __name__ == "__main__":
    main(*sys.argv[1:])
