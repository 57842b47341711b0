#!/usr/bin/env bash
# The letters of an application in parts, by GNU parallel: parallel.sh FOLDER PARTS [options of loi batch...]
#
# PARALLEL has further options, such as `--sshlogin one,two` for machines that share the folder.

set -euo pipefail
folder=$1
parts=$2
shift 2

# Exit code 1 is a mistake in the data, which no second try mends; a part that fails otherwise is tried again. The last run makes
# what is missing all the same, and tells why if it cannot.
# shellcheck disable=SC2016
seq "$parts" | parallel --quote --retries 3 sh -c 'loi batch "$@" --jobs 1 || [ $? -eq 1 ]' sh "$folder" --shard "{}/$parts" "$@" ||
    true
exec loi batch "$folder" "$@"
