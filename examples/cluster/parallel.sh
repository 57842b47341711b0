#!/usr/bin/env bash
# The letters of an application in parts, by GNU parallel: parallel.sh FOLDER PARTS [options of loi batch...]
#
# PARALLEL has further options, such as `--sshlogin one,two` for machines that share the folder.

set -euo pipefail
folder=$1
parts=$2
shift 2

# A part that fails is tried again; the last run makes what is missing all the same, and tells why if it cannot.
seq "$parts" | parallel --retries 3 loi batch "$folder" --shard "{}/$parts" --jobs 1 "$@" || true
exec loi batch "$folder" "$@"
