# Shared by the referees: where things lie, how tools get installed, how a verdict is counted and printed.
# Sourced by `run`, `make-*`, `self-test/run` and every judge; it does nothing by itself.
# shellcheck shell=bash

set -euo pipefail

referees=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
repository=$(cd "$referees/../.." && pwd)
work=$repository/target/referees
letters=$work/letters
annexes=$work/annexes
sheets=$work/information
venv=$work/venv
node=$work/node

# Tools translate their messages and sort by locale; the judges read both.
export LC_ALL=C.UTF-8

# --- counting -------------------------------------------------------------------------------------

passed=0
failed=0

# pass: one more thing is as it should be.
pass() { passed=$((passed + 1)); }

# fail WHAT [DETAILS]: one more thing is not; the details, if any, are indented below it.
fail() {
    failed=$((failed + 1))
    echo "FAIL $1"
    if [[ -n ${2-} ]]; then
        echo "    ${2//$'\n'/$'\n    '}"
    fi
}

# verdict NAME: the last line of a judge, and its exit code.
verdict() {
    echo "$1: $passed passed, $failed failed"
    ((failed == 0 && passed > 0))
}

# cannot_run NAME REASON: ends a judge that lacks its tool. That is a failure where nobody looks (CI), and a loud
# line where somebody does.
cannot_run() {
    if [[ -n ${CI-} ]]; then
        fail "$1 cannot run: $2"
        verdict "$1"
        exit 1
    fi
    echo "SKIPPED $1, WHICH PROVES NOTHING: $2"
    echo "$1: 0 passed, 0 failed"
    exit 0
}

# --- what is made ---------------------------------------------------------------------------------

# Every annex and every sheet is made in each of them; a letter in English, in Norwegian and in its partner's language.
languages=(da en et fi is nb sv)

# What has no date of its own takes this one, so that a failure can be repeated on another day.
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH-1609459200}

# the_binary: sets `LOI`, the program that is judged. Where it names none, the one that `cargo test` runs is built: the
# same profile and, since the tests are asked for as well, the same features, so that nothing is compiled twice.
the_binary() {
    if [[ -z ${LOI-} ]]; then
        # Some libraries are compiled anew when the date of documents is another one, and Typst after them.
        (cd "$repository" && env -u SOURCE_DATE_EPOCH cargo build --quiet --locked --bins --tests)
        LOI=${CARGO_TARGET_DIR:-$repository/target}/debug/loi
    fi
    export LOI
}

# --- what is judged -------------------------------------------------------------------------------

# judged NAME... -- ARGUMENT...: fills the array `files` with the arguments or, without any, with every letter,
# annex and sheet of these file names that was made. No file at all is an error: a judge without a case would say yes.
judged() {
    local names=(-false)
    while [[ $1 != -- ]]; do
        names+=(-o -name "$1")
        shift
    done
    shift
    if (($# > 0)); then
        files=("$@")
        return
    fi
    files=()
    local folder
    for folder in "$letters" "$annexes" "$sheets"; do
        [[ -d $folder ]] || continue
        mapfile -t -O "${#files[@]}" files < <(find "$folder" -type f \( "${names[@]}" \) | sort)
    done
    if ((${#files[@]} == 0)); then
        echo "nothing to judge in $work: run the make-* in tests/referees first" >&2
        exit 1
    fi
}

# short PATH: the path as a person says it.
short() { echo "${1#"$work"/}"; }

# --- tools ----------------------------------------------------------------------------------------

as_root() { if ((EUID == 0)); then "$@"; else sudo --non-interactive "$@"; fi; }

# debian PACKAGE THING...: whether every thing (a command, or the path of a file) is there, after installing the
# Debian package if one was not.
debian() {
    local package=$1
    shift
    if have "$@"; then
        return 0
    fi
    echo "installing $package" >&2
    {
        as_root apt-get -o Acquire::Retries=3 update -q &&
            as_root env DEBIAN_FRONTEND=noninteractive \
                apt-get -o Acquire::Retries=3 install -q -y --no-install-recommends "$package"
    } >&2 || return 1
    hash -r
    have "$@"
}

have() {
    local thing
    for thing in "$@"; do
        if [[ $thing == /* ]]; then
            [[ -e $thing ]] || return 1
        else
            command -v "$thing" >/dev/null || return 1
        fi
    done
}

# node_tools: whether the folder for it holds exactly what package.json names, after installing that if not.
node_tools() {
    if cmp -s "$referees/package.json" "$node/installed.json"; then
        return 0
    fi
    echo "installing pdf.js" >&2
    rm -rf "$node" && mkdir -p "$node" && cp "$referees/package.json" "$node" &&
        npm install --prefix "$node" --no-audit --no-fund --loglevel=error >&2 &&
        cp "$referees/package.json" "$node/installed.json"
}

# python_tools: whether the virtual environment holds exactly what requirements.txt names, after making it if not.
python_tools() {
    if cmp -s "$referees/requirements.txt" "$venv/installed.txt"; then
        return 0
    fi
    echo "installing $(tr '\n' ' ' <"$referees/requirements.txt")" >&2
    python3 -c 'import ensurepip' 2>/dev/null || debian python3-venv /usr/share/doc/python3-venv || return 1
    python3 -m venv --clear "$venv" >&2 &&
        "$venv/bin/pip" install --quiet --requirement "$referees/requirements.txt" >&2 &&
        cp "$referees/requirements.txt" "$venv/installed.txt"
}
