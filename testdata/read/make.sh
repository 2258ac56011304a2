#!/bin/sh
# Makes the office documents, workbooks and printed pages of this folder out of its web pages.
# Needs LibreOffice (writer and calc), python3 and a Chinese font. Run it after the web pages were
# written anew: mvn test -Dtest=ReadSourcesTest -Dnianshen.rewrite=true
set -eu
cd "$(dirname "$0")"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# office TO FILE [OPTION]
office() {
    soffice -env:UserInstallation="file://$work/profile" --headless ${3+"$3"} --convert-to "$1" \
        --outdir "$work/out" "$2" > /dev/null 2>&1 < /dev/null
}
page='--infilter=HTML (StarWriter)'
sheet='--infilter=HTML (StarCalc)'

# The headings of a page lose their numbers, which a list draws from then on.
cat > "$work/number.py" << 'PYTHON'
import re, sys
path, out = sys.argv[1:]
text = open(path, encoding='utf-8').read()
style = '''<text:list-style style:name="SECTIONS">
<text:list-level-style-number text:level="1" style:num-suffix="、" style:num-format="一, 二, 三, ...">
<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">
<style:list-level-label-alignment text:label-followed-by="nothing"/>
</style:list-level-properties></text:list-level-style-number>
</text:list-style>'''
text = text.replace('</office:automatic-styles>', style + '</office:automatic-styles>', 1)
heading = re.compile(r'(<text:h [^>]*text:outline-level="2"[^>]*>)[一二三四五六]、(.*?</text:h>)', re.S)
text, count = heading.subn(
    r'<text:list text:style-name="SECTIONS" text:continue-numbering="true"><text:list-item>\1\2'
    r'</text:list-item></text:list>', text)
assert count >= 5, count
open(out, 'w', encoding='utf-8').write(text)
PYTHON

for name in clean faulty; do
    office fodt:"OpenDocument Text Flat XML" "$name.html" "$page"
    mv "$work/out/$name.fodt" "$work/$name.fodt"
    office docx:"MS Word 2007 XML" "$work/$name.fodt"
    office doc:"MS Word 97" "$work/$name.fodt"
    office pdf:writer_pdf_Export "$work/$name.fodt"
    python3 "$work/number.py" "$work/$name.fodt" "$work/$name-numbered.fodt"
    office docx:"MS Word 2007 XML" "$work/$name-numbered.fodt"
    office doc:"MS Word 97" "$work/$name-numbered.fodt"
    office pdf:writer_pdf_Export "$work/$name-numbered.fodt"
    office html:"HTML (StarWriter)" "$work/$name.fodt"
    mv "$work/out/$name.html" "$work/out/$name-saved.html"
    office xlsx:"Calc MS Excel 2007 XML" "$name.html" "$sheet"
    office xls:"MS Excel 97" "$name.html" "$sheet"
done
office xlsx:"Calc MS Excel 2007 XML" statistics.html "$sheet"
office xls:"MS Excel 97" statistics.html "$sheet"
cp "$work"/out/* .
