#!/usr/bin/env bash
# packages: can somebody without Rust install it, and does it do its work then? The wheel in an empty virtual environment, the
# Debian package on this machine, the steps of the action, the hook of pre-commit.
#
# Not about letters, and takes no files. The program is the one of the development profile, which is there already; only what is
# around it is that of a release.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

python_tools || cannot_run packages "maturin and pre-commit cannot be installed"
the_binary
packages=$work/packages
rm -rf "$packages"
mkdir -p "$packages/application"
cp -r "$repository/examples/one-partner" "$packages/one-partner"

# in_order WHAT COMMAND...: passes if the command does; what it says is shown otherwise.
in_order() {
    local what=$1 said
    shift
    if said=$("$@" 2>&1); then pass; else fail "$what" "$said"; fi
}

# refused WHAT PATTERN COMMAND...: passes if the command fails and says so.
refused() {
    local what=$1 pattern=$2 said
    shift 2
    if said=$("$@" 2>&1) || ! grep -q -e "$pattern" <<<"$said"; then fail "$what" "$said"; else pass; fi
}

# --- the wheel ------------------------------------------------------------------------------------

# Another date would have Typst compiled anew.
wheel() {
    env -u SOURCE_DATE_EPOCH PROFILE=dev MATURIN="$venv/bin/maturin" "$repository/packaging/wheel" "$packages/wheels"
}
in_order "the wheel is built" wheel
wheel=$(find "$packages/wheels" -name '*.whl')
empty=$packages/empty
python3 -m venv "$empty"
# A path without Cargo, where nothing of this repository is.
bare="$empty/bin:/usr/bin:/bin"
bare() { env -i PATH="$bare" HOME="$packages" SOURCE_DATE_EPOCH="$SOURCE_DATE_EPOCH" "$@"; }
in_order "the wheel is installed" bare "$empty/bin/pip" install --quiet --no-index --no-deps "$wheel"
cd "$packages/one-partner"
in_order "the installed program makes a letter" bare loi letter contributions/partner.json -o "$packages/letter.pdf"
"$LOI" letter contributions/partner.json -o "$packages/expected.pdf" >/dev/null
in_order "it is the letter of the program that is here" cmp "$packages/letter.pdf" "$packages/expected.pdf"
in_order "the installed program makes all of an application" bare loi batch . -o "$packages/application"
in_order "the wheel brings manual pages" test -s "$empty/share/man/man1/loi-letter.1.gz"
# shellcheck disable=SC2016
in_order "the wheel brings completions" bare bash -c '
    source "$1/share/bash-completion/completions/loi"
    COMP_WORDS=(loi lett) COMP_CWORD=1
    _loi loi lett loi
    [[ ${COMPREPLY[*]} == letter ]]' bash "$empty"
if debian man-db man >&2; then
    page=$(bare man --path 2>/dev/null)
    in_order "\`man\` finds the pages: $page" grep -q "$empty/share/man" <<<"$page"
    in_order "\`man\` shows a page" bare man -P cat loi-letter
fi

# --- the Debian package ---------------------------------------------------------------------------

# systemd_understands: whether every line of the unit is known, and it is shut in as far as such a service can be.
systemd_understands() {
    local exposure
    systemd-analyze verify /lib/systemd/system/loi.service &&
        exposure=$(systemd-analyze security --offline=true --no-pager --threshold=25 /lib/systemd/system/loi.service) ||
        { echo "$exposure" && false; }
}

# On another system than Debian and its kin there is nothing to install it with.
if debian debhelper dh && debian lintian lintian; then
    in_order "the Debian package is built" env LEVEL=0 LOI="$LOI" "$repository/packaging/deb" "$packages"
    deb=$(find "$packages" -maxdepth 1 -name '*.deb')
    in_order "lintian finds no error" lintian --allow-root --fail-on error "$deb"
    in_order "the Debian package is installed" as_root dpkg --install "$deb"
    in_order "its program makes a letter" /usr/bin/loi letter contributions/partner.json -o "$packages/debian.pdf"
    in_order "which is the same letter" cmp "$packages/debian.pdf" "$packages/expected.pdf"
    in_order "systemd understands the service" systemd_understands
    in_order "the Debian package is removed" as_root dpkg --purge loi
    in_order "nothing is left of it" bash -c '! ls /usr/bin/loi /etc/default/loi /lib/systemd/system/loi.service 2>/dev/null'
else
    cannot_run packages "debhelper and lintian cannot be installed"
fi

# --- the action -----------------------------------------------------------------------------------

# act WORKSPACE EVENT [INPUT=VALUE...]: runs the steps and leaves what came of them in act.json.
act() {
    local workspace=$1 event=$2
    shift 2
    (cd "$workspace" && TMPDIR=$packages "$venv/bin/python" "$referees/action.py" "$repository/action.yml" \
        "$workspace" "$event" "package=$wheel" "$@") >"$packages/act.json"
}

# of_act WHAT EXPRESSION: passes if the expression holds for what came of it.
of_act() {
    in_order "$1" "$venv/bin/python" -c "
import json, sys
act = json.load(open(sys.argv[1]))
steps = dict(act['steps'])
assert $2, json.dumps(act, indent=1)" "$packages/act.json"
}

workspace=$packages/workspace
"$LOI" init "$workspace" --github >/dev/null
identity=(-c user.name=Referee -c user.email=referee@example.org)
git -C "$workspace" init --quiet
git -C "$workspace" add .
git -C "$workspace" "${identity[@]}" commit --quiet -m first
first=$(git -C "$workspace" rev-parse HEAD)
cp "$repository/examples/one-partner/contributions/partner.json" "$workspace/contributions/"

act "$workspace" pull_request "against=$first" || fail "the action's steps cannot be run" "$(cat "$packages/act.json")"
of_act "every step of the action succeeds" "set(steps.values()) == {0} and len(steps) == 4"
of_act "the letters and the annex are kept" \
    "{'annex.pdf', 'annex.xlsx', 'annex.csv', 'annex.json', 'manifest.json'} < set(act['artifacts']['letters']) and any(file.startswith('letters/') for file in act['artifacts']['letters'])"
of_act "the summary tells who came" "'- Added: ' in act['summary'] and '### Changes against $first' in act['summary']"

echo '{ "organization": 1 }' >"$workspace/contributions/bad.json"
act "$workspace" pull_request || true
of_act "a mistake fails the check, and nothing is kept" "act['steps'][-1] == ['Check', 1] and not act['artifacts']"
of_act "it is an annotation at the file" \
    "any('file=contributions/bad.json' in found['properties'] for found in act['annotations'] if found['name'] == 'error')"
of_act "the summary names the file" "'Not counted' in act['summary'] and 'contributions/bad.json' in act['summary']"
rm "$workspace/contributions/bad.json"

for event in pull_request_target workflow_run; do
    act "$workspace" "$event" || true
    of_act "the event $event is refused" "[code for _, code in act['steps']] == [1]"
done

hostile='a"; touch pwned; $(touch pwned)'
mkdir "$workspace/$hostile"
cp -r "$packages/one-partner/." "$workspace/$hostile/"
act "$workspace" pull_request "folder=$hostile" 'against=--output=pwned' || true
in_order "no input is obeyed by a shell" bash -c "! find '$workspace' -name pwned | grep -q ."

# --- the hook -------------------------------------------------------------------------------------

# The hook is defined where the program is; a folder of that name alone is all that pre-commit asks for.
hooks=$packages/hooks
mkdir "$hooks"
cp "$repository/.pre-commit-hooks.yaml" "$hooks/"
git -C "$hooks" init --quiet
git -C "$hooks" add .
git -C "$hooks" "${identity[@]}" commit --quiet -m hooks
cat >"$packages/one-partner/.pre-commit-config.yaml" <<END
repos:
  - repo: $hooks
    rev: $(git -C "$hooks" rev-parse HEAD)
    hooks:
      - id: loi-check
END
export PATH=$empty/bin:$venv/bin:$PATH PRE_COMMIT_HOME=$packages/pre-commit
git init --quiet
pre-commit install >/dev/null
git add .
in_order "the hook lets a sound application pass" git "${identity[@]}" commit --quiet -m first
sed -i 's/"NO"/"Norway"/' contributions/partner.json
refused "the hook keeps a mistake out" "unknown-country" git "${identity[@]}" commit --quiet -a -m mistake
git checkout --quiet -- contributions
echo notes >notes.txt
git add notes.txt
in_order "what is no part of an application is not its business" bash -c '
    git "$@" commit -m notes 2>&1 | grep -q "no files to check.*Skipped"' bash "${identity[@]}"

verdict packages
