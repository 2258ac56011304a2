"""Holds what LibreOffice and poppler make of annotated copies, letters and the workbook against the findings of the run."""

import json
import pathlib
import re
import subprocess
import sys
import zipfile

findings_file, opened = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
run = json.loads(findings_file.read_text(encoding="utf-8"))
faults = []


def check(holds, words):
    print(("ok    " if holds else "WRONG ") + words)
    if not holds:
        faults.append(words)


def text(pdf):
    return subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True).stdout.decode()


def bare(words):
    return re.sub(r"\s", "", words)


by_file = {}
for finding in run["findings"]:
    by_file.setdefault(pathlib.Path(finding["file"]).name, []).append(finding)
check(len(by_file) == 4, "four reports have findings")

for name, findings in by_file.items():
    stem, kind = name.rsplit(".", 1)
    if kind == "docx":
        with zipfile.ZipFile(opened / f"{stem}-批注.odt") as odt:
            content = odt.read("content.xml").decode()
        comments = re.findall(r"<office:annotation [^>]*>.*?</office:annotation>", content, re.S)
        check(len(comments) == len(findings), f"{name}: LibreOffice has {len(comments)} comments of {len(findings)} findings")
        words = bare(re.sub("<[^>]*>", "", "".join(comments)))
        for finding in findings:
            check(bare(finding["message"]) in words, f"{name}: {finding['rule']} is among them")
        check("年审 nianshen" in content, f"{name}: they name who says it")
        ends = len(re.findall("<office:annotation-end ", content))
        check(ends == len(findings), f"{name}: each reaches over words")
        ranges = dict(re.findall('<office:annotation [^>]*office:name="([^"]*)".*?</office:annotation>(.*?)<office:annotation-end', content, re.S))
        inner = "<office:annotation .*?</office:annotation>"
        places = [bare(re.sub("<[^>]*>", "", re.sub(inner, "", there, flags=re.S))) for there in ranges.values()]
        check("620" in places, f"{name}: the wrong total is commented in its cell: {places}")
        pages = bare(text(opened / f"{stem}-批注-docx.pdf"))
        check("其他需要报告的事项" in pages, f"{name}: its pages can be printed")
        check("依据：" not in pages, f"{name}: comments are no words of the report")
    else:
        pages = text(opened / f"{stem}-批注.pdf")
        check("依据：" not in pages, f"{name}: notes are no words of the report")
        raw = (opened / f"{stem}-批注.pdf").read_bytes()
        check(raw.startswith(pathlib.Path(f"testdata/read/{name}").read_bytes()), f"{name}: the copy begins as the file")
        marks = raw.count(b"/Subtype /Highlight")
        check(marks == len(findings), f"{name}: {marks} marks of {len(findings)} findings")
        info = subprocess.run(["pdfinfo", str(opened / f"{stem}-批注.pdf")], check=True, capture_output=True)
        check(not info.stderr, f"{name}: poppler has nothing to say against it {info.stderr.decode()}")

letters = sorted(opened.glob("*-退回意见*.pdf"))
check(len(letters) == 4, f"{len(letters)} letters are opened")
for letter in letters:
    words = bare(text(letter))
    check("关于更正" in words and "年度报告的意见" in words, f"{letter.name}: its title")
    check("人民政府：" in words, f"{letter.name}: whom it is to")
    check("依据：" in words and "说明与更正：" in words, f"{letter.name}: basis and correction")

sheets = {sheet.stem.removeprefix("findings-"): sheet.read_text(encoding="utf-8") for sheet in opened.glob("findings-*.csv")}
check(sorted(sheets) == sorted(["汇总", "问题清单", "规则情况", "未能检查"]), f"sheets: {sorted(sheets)}")
listed = bare(sheets.get("问题清单", ""))
for finding in run["findings"]:
    check(bare(finding["message"]).replace('"', '""') in listed, f"workbook: {finding['rule']} of {finding['file']}")
check("人民政府" in listed, "workbook: organs are named")

sys.exit(1 if faults else 0)
