#!/bin/sh
# Prints this folder's printed-*.pdf with Chromium and LibreOffice, on pages of odd heights, so that
# their ends cut the tables in many places. Needs both, python3, Noto Serif CJK SC and the packaged
# jar. What glyphs look like is left out in the end: it is nine tenths of a file, and never drawn.
#
#   mvn -o test -Dtest=PrintedPagesTest -Dnianshen.print=DIR; testdata/read/print.sh DIR
set -eu
from=$(cd "$1" && pwd)
cd "$(dirname "$0")"
jar=../../target/nianshen.jar

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# browser NAME HEIGHT MARGIN CSS [OPTION]: borders as the style says, pages in millimetres
browser() {
    sed "s|</head>|<style>$4 @page{size:210mm $2mm;margin:$3mm} h1{text-align:center}\
 body{font-family:'Noto Serif CJK SC'} p{text-indent:2em;margin:0;text-align:justify}</style></head>|" \
        "$from/printed-$1.html" > "$work/printed-$1.html"
    chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
        --disable-background-networking --disable-component-update --disable-sync \
        --user-data-dir="$work/chromium" --print-to-pdf="$work/printed-$1.pdf" ${5+"$5"} \
        "$work/printed-$1.html" > /dev/null 2>&1
}

# office NAME HEIGHT MARGIN: a document of Word, on pages in twentieths of a point
office() {
    sed 's/border=1/border=1 width=100%/' "$from/printed-$1.html" > "$work/$1.html"
    soffice -env:UserInstallation="file://$work/profile" --headless \
        --convert-to docx:"MS Word 2007 XML" --outdir "$work" "$work/$1.html" > /dev/null 2>&1
    python3 - "$work/$1.docx" "$work/printed-$1.docx" "$2" "$3" << 'PYTHON'
import re, sys, zipfile
path, out, height, margin = sys.argv[1:]
with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as new:
    for name in old.namelist():
        data = old.read(name)
        if name == 'word/document.xml':
            text = re.sub(r'<w:pgSz [^>]*/>', f'<w:pgSz w:w="11906" w:h="{height}"/>', data.decode())
            sides = ' '.join(f'w:{side}="{margin}"' for side in ('left', 'right', 'top', 'bottom'))
            sides += ' w:gutter="0" w:header="0" w:footer="0"'
            data = re.sub(r'<w:pgMar [^>]*/>', f'<w:pgMar {sides}/>', text).encode()
        new.writestr(name, data)
PYTHON
    soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf \
        --outdir "$work" "$work/printed-$1.docx" > /dev/null 2>&1
}

collapsed='table{border-collapse:collapse} td{border:1px solid #000;padding:3px}'
thin='table{border-collapse:collapse} td{border:0.5pt solid #000;padding:1px;font-size:12px;text-align:center}'
browser 2018-browser 140 10 "$thin"
browser 2019-browser 186 10 '' --no-pdf-header-footer
browser 2021-browser 163 15 "$collapsed" --no-pdf-header-footer
browser faulty-browser 255 15 '' --no-pdf-header-footer
office 2018-office 7995 1418
office 2019-office 9242 1418
office 2021-office 11737 1418
office faulty-office 16838 1418
for file in "$work"/printed-*.pdf; do
    java -cp "$jar" Slim.java "$file" "$(basename "$file")"
done
