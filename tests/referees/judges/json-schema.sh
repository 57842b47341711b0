#!/usr/bin/env bash
# json-schema: does a validator that others wrote take the schemas, and judge documents by them as `loi` does?
#
# Not about letters: as arguments it takes documents. Without any it judges the schemas, the examples, what `loi init`
# writes, and the wrong documents of `tests/input`; `json_schema.py` names what no schema can see.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

python_tools || cannot_run json-schema "jsonschema cannot be installed"

the_binary

schemas=$work/schemas
mkdir -p "$schemas"
for document in application contribution; do
    "$LOI" schema "$document" >"$schemas/$document.json"
done

# A line for each case; what is indented belongs to the line above.
report=$("$venv/bin/python" "$referees/json_schema.py" "$schemas" "$@" 2>&1) || fail "json-schema broke down" "$report"
while IFS= read -r line; do
    case $line in
    pass) pass ;;
    'fail '*) fail "json-schema ${line#fail }" ;;
    *) echo "$line" ;;
    esac
done <<<"$report"
verdict json-schema
