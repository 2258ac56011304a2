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

# The title, the first table and the signature move into text boxes, the last two into one group.
cat > "$work/box.py" << 'PYTHON'
import re, sys, zipfile
path, out = sys.argv[1:]
shape = '<wps:wsp><wps:cNvPr id="%d" name="%d"/><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="%d"/><a:ext cx="5400000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx><wps:bodyPr><a:spAutoFit/></wps:bodyPr></wps:wsp>'
word = 'http://schemas.microsoft.com/office/word/2010/'
main = 'http://schemas.openxmlformats.org/drawingml/2006/main'

def boxes(contents):
    shapes = ''.join(shape % (70 + i, i, i * 1000000, c) for i, c in enumerate(contents))
    group = len(contents) > 1
    if group:
        shapes = '<wpg:wgp xmlns:wpg="%swordprocessingGroup"><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5400000" cy="2000000"/><a:chOff x="0" y="0"/><a:chExt cx="5400000" cy="2000000"/></a:xfrm></wpg:grpSpPr>%s</wpg:wgp>' % (word, shapes)
    kind = 'Group' if group else 'Shape'
    graphic = '<a:graphic xmlns:a="%s" xmlns:wps="%swordprocessingShape"><a:graphicData uri="%swordprocessing%s">%s</a:graphicData></a:graphic>' % (main, word, word, kind, shapes)
    return ('<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>'
        '<wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="5400000" cy="2000000"/><wp:wrapTopAndBottom/><wp:docPr id="60" name="60"/>'
        + graphic + '</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r></w:p>')

with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as new:
    for name in old.namelist():
        data = old.read(name)
        if name == 'word/document.xml':
            text = data.decode()
            parts = re.findall(r'<w:p>.*?</w:p>|<w:p .*?</w:p>', text, re.S)
            title, organ, date = parts[0], parts[-2], parts[-1]
            table = re.search(r'<w:tbl>.*?</w:tbl>', text, re.S).group(0)
            text = text.replace(table, boxes([table + '<w:p/>']), 1)
            text = text.replace(date, '', 1).replace(title, boxes([title]), 1)
            text = text.replace(organ, boxes([organ, date]), 1)
            data = text.encode()
        new.writestr(name, data)
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
for name in clean faulty; do
    python3 "$work/box.py" "$work/out/$name.docx" "$work/$name-boxes.docx"
    office doc:"MS Word 97" "$work/$name-boxes.docx"
done
office xlsx:"Calc MS Excel 2007 XML" statistics.html "$sheet"
office xls:"MS Excel 97" statistics.html "$sheet"
cp "$work"/out/* .
