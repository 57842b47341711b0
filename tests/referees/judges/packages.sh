#!/usr/bin/env bash
# packages: can somebody without Rust install it, and does it do its work then? The wheel in an empty virtual environment, the
# Debian package on this machine with its service under a systemd, the container, the steps of the action, the hook of pre-commit.
#
# Takes wheels, Debian packages, `Containerfile`, `action.yml` and `.pre-commit-hooks.yaml`; without any, it builds the first two
# and takes all of them. The program is the one of the development profile, which is there already; only what is around it is
# that of a release.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

python_tools || cannot_run packages "maturin and pre-commit cannot be installed"
the_binary
packages=$work/packages
trial=$packages/trial
identity=(-c user.name=Referee -c user.email=referee@example.org)

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

# begin: an application to try something on, the letter that it should get, and nothing else in the folder for trials.
begin() {
    rm -rf "$trial"
    mkdir -p "$trial"
    cp -r "$repository/examples/one-partner" "$trial/one-partner"
    cd "$trial/one-partner"
    "$LOI" letter contributions/partner.json -o "$trial/expected.pdf" >/dev/null
}

# --- the wheel ------------------------------------------------------------------------------------

# build_wheel: another date would have Typst compiled anew.
build_wheel() {
    env -u SOURCE_DATE_EPOCH PROFILE=dev MATURIN="$venv/bin/maturin" "$repository/packaging/wheel" "$packages/wheels"
}

# the_wheel: the path of the wheel that was built last.
the_wheel() { find "$packages/wheels" -name '*.whl' 2>/dev/null; }

judge_wheel() {
    local wheel=$1 empty=$trial/empty page
    begin
    python3 -m venv "$empty"
    # A path without Cargo, where nothing of this repository is.
    local bare=(env -i "PATH=$empty/bin:/usr/bin:/bin" "HOME=$trial" "SOURCE_DATE_EPOCH=$SOURCE_DATE_EPOCH")
    in_order "the wheel is installed" "${bare[@]}" "$empty/bin/pip" install --quiet --no-index --no-deps "$wheel"
    in_order "the installed program makes a letter" "${bare[@]}" loi letter contributions/partner.json -o "$trial/letter.pdf"
    in_order "it is the letter of the program that is here" cmp "$trial/letter.pdf" "$trial/expected.pdf"
    in_order "the installed program makes all of an application" "${bare[@]}" loi batch . -o "$trial/application"
    in_order "the wheel brings manual pages" test -s "$empty/share/man/man1/loi-letter.1.gz"
    # shellcheck disable=SC2016
    in_order "the wheel brings completions" "${bare[@]}" bash -c '
        source "$1/share/bash-completion/completions/loi"
        COMP_WORDS=(loi lett) COMP_CWORD=1
        _loi loi lett loi
        [[ ${COMPREPLY[*]} == letter ]]' bash "$empty"
    if debian man-db man >&2; then
        page=$("${bare[@]}" man --path 2>/dev/null)
        in_order "\`man\` finds the pages: $page" grep -q "$empty/share/man" <<<"$page"
        in_order "\`man\` shows a page" "${bare[@]}" man -P cat loi-letter
    fi
}

# --- the Debian package ---------------------------------------------------------------------------

# systemd_understands: whether every line of the unit is known, and it is shut in as far as such a service can be.
systemd_understands() {
    local exposure
    systemd-analyze verify /lib/systemd/system/loi.service &&
        exposure=$(systemd-analyze security --offline=true --no-pager --threshold=25 /lib/systemd/system/loi.service) ||
        { echo "$exposure" && false; }
}

# systemd_serves: the service does its work as its unit shuts it in. A systemd boots from the files of this machine, which stay
# as they are, does what the unit says is to be done, and asks for an annex.
systemd_serves() {
    local root=$trial/root share=$trial/share status=0
    mkdir -p "$root" "$share"
    cp contributions/partner.json application.json "$referees/served.py" "$share"
    cat >"$share/try" <<'END'
#!/bin/bash
exec >/mnt/said 2>&1
set -eux
loi init /var/lib/loi
rm /var/lib/loi/contributions/*
cp /mnt/application.json /var/lib/loi/
cp /mnt/partner.json /var/lib/loi/contributions/
systemctl start loi
link=$(loi serve /var/lib/loi --public-url https://letters.example.org --link)
python3 /mnt/served.py 8484 "$link" /mnt
stat --format=%u /var/lib/loi/contributions /proc/"$(systemctl show loi --property=MainPID --value)" >/mnt/owners
END
    chmod 755 "$share/try"
    as_root mount --bind / "$root"
    as_root timeout 120 systemd-nspawn --directory="$root" --volatile=overlay --register=no --keep-unit --private-network \
        --bind="$share:/mnt" --boot systemd.run=/mnt/try systemd.run_success_action=exit systemd.run_failure_action=exit \
        &>"$trial/nspawn" || status=$?
    as_root umount "$root"
    # It owns its folder, is somebody else than root, and has set what the program here sets.
    [[ $(sort --unique "$share/owners" | wc -l) == 1 ]] && ! grep -qx 0 "$share/owners" && is_annex "$share" ||
        { echo "exit code $status" && tail -n 20 "$trial/nspawn" "$share/said" && false; }
}

# is_annex FOLDER: whether the annex that was asked for is that of the application.
is_annex() {
    "$LOI" annex . -o "$trial/expected.csv" >/dev/null
    cmp "$1/annex.csv" "$trial/expected.csv" && [[ $(head -c 5 "$1/annex.pdf") == %PDF- ]]
}

# nothing_left DEB: whether none of the files that a package brings is there.
nothing_left() {
    local file left=()
    while read -r file; do
        [[ ! -e /$file ]] || left+=("/$file")
    done < <(dpkg-deb --fsys-tarfile "$1" | tar --list | grep -v '/$')
    ((${#left[@]} == 0)) || { echo "${left[@]}" && false; }
}

judge_deb() {
    local deb=$1
    begin
    in_order "lintian finds no error" lintian --allow-root --fail-on error "$deb"
    in_order "the Debian package is installed" as_root dpkg --install "$deb"
    in_order "its program makes a letter" /usr/bin/loi letter contributions/partner.json -o "$trial/debian.pdf"
    in_order "which is the same letter" cmp "$trial/debian.pdf" "$trial/expected.pdf"
    in_order "systemd understands the service" systemd_understands
    in_order "the service does its work" systemd_serves
    in_order "the Debian package is removed" as_root dpkg --purge loi
    in_order "nothing is left of it" nothing_left "$deb"
}

# --- the container --------------------------------------------------------------------------------

# with_podman COMMAND...: keeps everything in the folder for trials. What is asked of its users' limits is no more than every
# machine grants.
with_podman() {
    as_root podman --runtime runc --storage-driver vfs --root "$trial/images" --runroot "$sockets" "$@"
}

# build_image: the image that the first stage builds in is not to be had everywhere; in the place of that stage is what it would
# make, the program without libraries beside it.
build_image() {
    local built=$trial/built/src/target/x86_64-unknown-linux-gnu/release library
    mkdir -p "$built"
    library=$(cd "$repository" && env -u SOURCE_DATE_EPOCH cargo build --quiet --locked --bin loi --message-format json |
        python3 -c '
import json, sys
lines = map(json.loads, sys.stdin)
print(*(file for line in lines if line.get("target", {}).get("name") == "letter_of_intent"
        for file in line["filenames"] if file.endswith(".rlib")))')
    rustc --edition 2024 --crate-name loi "$repository/src/main.rs" -C target-feature=+crt-static -C strip=symbols \
        -L "dependency=$(dirname "$library")" --extern "letter_of_intent=$library" -o "$built/loi" &&
        with_podman build --isolation chroot --build-context "build=$trial/built" --file "$1" --tag loi "$repository"
}

# container_serves: runs it as its recipe says.
container_serves() {
    local application=$trial/served status=0
    mkdir "$application"
    cp -r application.json contributions "$application"
    as_root chown -R 10001:10001 "$application"
    with_podman run --detach --name served --read-only --cap-drop all --memory 2g --ulimit nofile=1024 --ulimit nproc=512 \
        -v "$application:/application" -p 127.0.0.1:18484:8484 loi --public-url https://letters.example.org &&
        until_said 'listening' &&
        python3 "$referees/served.py" 18484 "$(with_podman logs served 2>/dev/null | grep -m 1 /c/)" "$trial" &&
        is_annex "$trial" || status=$?
    with_podman logs served || true
    with_podman rm --force --time 5 served || true
    return "$status"
}

# until_said WORD: waits until the container has said so, as long as it lives.
until_said() {
    until with_podman logs served 2>&1 | grep -q "$1"; do
        [[ $(with_podman inspect --format '{{.State.Status}}' served) == running ]] || return 1
        sleep 0.2
    done
}

judge_container() {
    begin
    debian podman podman && debian runc runc && debian containernetworking-plugins /usr/lib/cni/bridge &&
        debian iptables iptables || cannot_run packages "podman cannot be installed"
    # A socket has a short path.
    sockets=$(mktemp -d /tmp/loi-referee-XXXXXX)
    in_order "the container is built" build_image "$1"
    in_order "the container does its work" container_serves
    as_root rm -rf "$sockets"
}

# --- the action -----------------------------------------------------------------------------------

# act ACTION WORKSPACE EVENT [INPUT=VALUE...]: runs the steps and leaves what came of them in act.json.
act() {
    local action=$1 workspace=$2 event=$3
    shift 3
    (cd "$workspace" && TMPDIR=$trial "$venv/bin/python" "$referees/action.py" "$action" \
        "$workspace" "$event" "package=$(the_wheel)" "$@") >"$trial/act.json"
}

# of_act WHAT EXPRESSION: passes if the expression holds for what came of it.
of_act() {
    in_order "$1" "$venv/bin/python" -c "
import json, sys
act = json.load(open(sys.argv[1]))
steps = dict(act['steps'])
assert $2, json.dumps(act, indent=1)" "$trial/act.json"
}

judge_action() {
    local action=$1 workspace=$trial/workspace first event hostile
    begin
    [[ -n $(the_wheel) ]] || build_wheel >&2
    "$LOI" init "$workspace" --github >/dev/null
    git -C "$workspace" init --quiet
    git -C "$workspace" add .
    git -C "$workspace" "${identity[@]}" commit --quiet -m first
    first=$(git -C "$workspace" rev-parse HEAD)
    cp "$repository/examples/one-partner/contributions/partner.json" "$workspace/contributions/"
    echo 'open("pwned", "w")' | tee "$workspace"/{venv,ensurepip,pip}.py >/dev/null

    act "$action" "$workspace" pull_request "against=$first" ||
        fail "the action's steps cannot be run" "$(cat "$trial/act.json")"
    of_act "every step of the action succeeds" "set(steps.values()) == {0} and len(steps) == 4"
    of_act "the letters and the annex are kept" \
        "{'annex.pdf', 'annex.xlsx', 'annex.csv', 'annex.json', 'manifest.json'} < set(act['artifacts']['letters']) and any(file.startswith('letters/') for file in act['artifacts']['letters'])"
    of_act "the summary tells who came" "'- Added: ' in act['summary'] and '### Changes against $first' in act['summary']"

    echo '{ "organization": 1 }' >"$workspace/contributions/bad.json"
    act "$action" "$workspace" pull_request || true
    of_act "a mistake fails the check, and nothing is kept" "act['steps'][-1] == ['Check', 1] and not act['artifacts']"
    of_act "it is an annotation at the file" \
        "any('file=contributions/bad.json' in found['properties'] for found in act['annotations'] if found['name'] == 'error')"
    of_act "the summary names the file" "'Not counted' in act['summary'] and 'contributions/bad.json' in act['summary']"
    rm "$workspace/contributions/bad.json"

    for event in pull_request_target workflow_run; do
        act "$action" "$workspace" "$event" || true
        of_act "the event $event is refused" "len(act['steps']) == 1 and act['steps'][0][0].startswith('Refuse') and act['steps'][0][1]"
    done

    # The first command that fails ends a script, so what is obeyed is obeyed before any does.
    hostile='$(touch pwned)"; touch pwned; "`touch pwned`'
    mkdir "$workspace/$hostile"
    cp -r "$trial/one-partner/." "$workspace/$hostile/"
    act "$action" "$workspace" pull_request "folder=$hostile" 'against=--output=pwned' || true
    in_order "nothing that was proposed is obeyed" bash -c "! find '$workspace' -name pwned | grep -q ."
}

# --- the hook -------------------------------------------------------------------------------------

judge_hook() {
    local hooks=$trial/hooks
    begin
    # The hook is defined where the program is; a folder of that name alone is all that pre-commit asks for.
    mkdir -p "$hooks" "$trial/bin"
    ln -s "$LOI" "$trial/bin/loi"
    cp "$1" "$hooks/.pre-commit-hooks.yaml"
    git -C "$hooks" init --quiet
    git -C "$hooks" add .
    git -C "$hooks" "${identity[@]}" commit --quiet -m hooks
    cat >.pre-commit-config.yaml <<END
repos:
  - repo: $hooks
    rev: $(git -C "$hooks" rev-parse HEAD)
    hooks:
      - id: loi-check
END
    local git=(env "PATH=$trial/bin:$venv/bin:$PATH" "PRE_COMMIT_HOME=$trial/pre-commit" git "${identity[@]}")
    git init --quiet
    "$venv/bin/pre-commit" install >/dev/null
    git add .
    in_order "the hook lets a sound application pass" "${git[@]}" commit --quiet -m first
    sed -i 's/"NO"/"Norway"/' contributions/partner.json
    refused "the hook keeps a mistake out" unknown-country "${git[@]}" commit --quiet -a -m mistake
    git checkout --quiet HEAD -- contributions
    echo notes >notes.txt
    git add notes.txt
    # shellcheck disable=SC2016
    in_order "what is no part of an application is not its business" bash -c '
        "$@" commit -m notes 2>&1 | grep -q "no files to check.*Skipped"' bash "${git[@]}"
}

# --- all of them ----------------------------------------------------------------------------------

# On another system than Debian and its kin there is nothing to install a package with.
debian debhelper dh && debian lintian lintian && debian systemd-container systemd-nspawn ||
    cannot_run packages "debhelper, lintian and systemd-nspawn cannot be installed"
if (($# == 0)); then
    rm -rf "$packages"
    mkdir -p "$packages"
    in_order "the wheel is built" build_wheel
    in_order "the Debian package is built" env LEVEL=0 LOI="$LOI" "$repository/packaging/deb" "$packages"
    set -- "$(the_wheel)" "$(find "$packages" -maxdepth 1 -name '*.deb')" "$repository/Containerfile" \
        "$repository/action.yml" "$repository/.pre-commit-hooks.yaml"
fi
for file; do
    case $file in
        *.whl) judge_wheel "$file" ;;
        *.deb) judge_deb "$file" ;;
        */Containerfile) judge_container "$file" ;;
        */action.yml) judge_action "$file" ;;
        */.pre-commit-hooks.yaml) judge_hook "$file" ;;
        *) fail "nobody knows what to do with $file" ;;
    esac
done

verdict packages
