#!/usr/bin/env bash
# poppler: does another reader see the document that was meant: its metadata, its fonts and the data it carries?
#
# A letter lies beside the very files it was made from, `contribution.json` and `application.json`; an annex beside the
# same annex as `annex.csv` and `annex.json`; an information sheet beside its `application.json`; and each beside its
# language in `language`. Every document is one case, failed if any of its checks is.

source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"
judged letter.pdf annex.pdf information.pdf -- "$@"

debian poppler-utils pdfinfo pdffonts pdfdetach || cannot_run poppler "poppler-utils is missing"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# wants LINE TEXT: complains unless the text has a line that matches the whole of the extended regular expression.
wants() { grep -qxE "$1" <<<"$2" || echo "nothing in it matches: $1"; }

# holds STRING TEXT: complains unless the text contains the string.
holds() { [[ $2 == *"$1"* ]] || echo "the XMP metadata lack: $1"; }

# information FILE: what pdfinfo must say about every document.
information() {
    local info xmp
    info=$(pdfinfo "$1" 2>&1) || echo "pdfinfo cannot read it"
    # Poppler before 23 takes the boolean `Suspects`, which is right, for an error.
    info=$(grep -v 'Suspects object is wrong type' <<<"$info") || true
    grep -E '^(Syntax|Internal|Command Line) (Error|Warning)' <<<"$info" || true
    wants 'Title: +[^ ].*' "$info"
    wants 'Author: +[^ ].*' "$info"
    wants 'CreationDate: +[^ ].*' "$info"
    wants 'Tagged: +yes' "$info"
    wants 'Suspects: +no' "$info"
    wants 'JavaScript: +no' "$info"
    wants 'Encrypted: +no' "$info"
    wants 'Page size: .*\(A4\)' "$info"

    xmp=$(pdfinfo -meta "$1" 2>/dev/null) || true
    holds '<pdfaid:part>3</pdfaid:part>' "$xmp"
    holds '<pdfaid:conformance>A</pdfaid:conformance>' "$xmp"
    holds '<pdfuaid:part>1</pdfuaid:part>' "$xmp"
    # The language that was asked for, with the region whose habits it follows.
    holds "<dc:language><rdf:Bag><rdf:li>$(cat "$(dirname "$1")/language")-" "$xmp"
}

# fonts FILE: every font is embedded, and maps its glyphs back to text. The columns are counted from the right, since
# a font's type may hold spaces: emb sub uni object generation.
fonts() {
    pdffonts "$1" 2>/dev/null | awk '
        NR > 2 { count++ }
        NR > 2 && $(NF - 4) != "yes" { print "not embedded: " $0 }
        NR > 2 && $(NF - 2) != "yes" { print "has no way back to text: " $0 }
        END { if (!count) print "no font at all" }'
}

# attachments FILE: a letter carries its two sources and its pictures, an annex its two other forms, an information
# sheet its one source, byte for byte, and nothing else.
attachments() {
    local folder carried name meant
    case $(basename "$1") in
        annex.pdf) meant=(annex.csv annex.json) ;;
        information.pdf) meant=(application.json) ;;
        *) meant=(application.json contribution.json) ;;
    esac
    while read -r name; do
        meant+=("$name")
    done < <(find "$(dirname "$1")" -maxdepth 1 \( -name 'logo.*' -o -name 'letterhead.*' \) -printf '%f\n' | sort)
    folder=$(mktemp -d -p "$scratch")
    pdfdetach -saveall -o "$folder" "$1" >/dev/null 2>&1 || true
    carried=$(find "$folder" -type f -printf '%P\n' | sort | paste -sd ' ')
    if [[ $carried != "${meant[*]}" ]]; then
        echo "it carries ${carried:-nothing}, not ${meant[*]}"
        return
    fi
    for name in "${meant[@]}"; do
        cmp "$(dirname "$1")/$name" "$folder/$name" || true
    done
}

for file in "${files[@]}"; do
    complaints=$(information "$file" 2>&1; fonts "$file" 2>&1; attachments "$file" 2>&1)
    if [[ -z $complaints ]]; then
        pass
    else
        fail "poppler $(short "$file")" "$complaints"
    fi
done
verdict poppler
