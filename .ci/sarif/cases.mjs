// Runs the packaged program as people and CI jobs do, and keeps the log of each run as logs/NAME.LANG.sarif.
// node cases.mjs JAR REPORTS WORK
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const [jar, reports, work] = process.argv.slice(2).map((p) => path.resolve(p));
const logs = path.join(work, "logs");
const plain = path.join(work, "plain");
const checkout = path.join(work, "checkout");
const WRONG = "某县2024年政府信息公开工作年度报告\n\n本报告于2024年2月30日发布。\n";

/** A rule as a local office might write one. */
const PACK = `id: HZ001
name: day-of-month-late
title: {zh: 发布日期过晚, en: Published late}
basis: {zh: 本地要求, en: A local demand}
level: warning
eras: all
each: date
check: "day ≤ 20"
say: {zh: "“{text}”在当月20日以后", en: "'{text}' is after the 20th of the month"}
why: {zh: 本地要求当月20日以前发布。, en: Publish by the 20th of the month.}
examples:
  pass:
    - {base: 2021}
  fail:
    - base: 2021
      edits: [{replace: 2022年3月18日, with: 2022年3月28日}]
      at: 2022年3月28日
`;

/** Names that are easily written into an address wrongly. */
const HOSTILE = [
  "a b.txt", " .txt", "-o.txt", "--lang.txt", "#1.txt", "50%.txt", "%2F.txt", "%zz.txt", "a?b=c&d;e.txt",
  "it's \"so\".txt", "$(x)`y`.txt", "C:\\x.txt", "back\\slash.txt", "line\nbreak.txt", "tab\t.txt", "esc\u001b[31m.txt",
  "ＡＢＣ　全角.txt", "😀𠮷.txt", "e\u0301.txt", "\u202ecod.txt", "[a](b).txt", "{0}.txt", "<b>.txt", "a|b*.txt", "a+b,c@d!~.txt",
  "CON.txt", "http:..x.txt", "x".repeat(246) + ".txt",
];

function write(folder, name, words) {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, words);
}

function folders() {
  fs.mkdirSync(logs, { recursive: true });
  fs.cpSync(reports, path.join(plain, "reports"), { recursive: true });
  for (const name of ["clean.docx", "faulty.docx", "faulty.doc", "faulty.pdf"]) {
    fs.cpSync(path.join(reports, "..", "read", name), path.join(plain, "office", name));
  }
  HOSTILE.forEach((name) => write(path.join(plain, "hostile", "深 层#"), name, WRONG));
  fs.mkdirSync(path.join(plain, "empty"));
  write(plain, "unread/binary.txt", Buffer.from([0, 1, 2, 3, 255, 254]));
  write(plain, "unread/empty.txt", "");
  write(plain, "unread/report.docx", "PK\u0003\u0004");
  write(plain, "skipped/a.txt", WRONG);
  for (const name of ["b.odt", "c.rar", ".hidden.txt", "~$d.txt", "空 格#.et"]) write(plain, `skipped/${name}`, "x");
  // A file keeps at most 1,000 findings.
  for (let i = 0; i < 6; i++) write(plain, `many/${i}.txt`, WRONG + "本报告于2024年2月30日发布。\n".repeat(998));
  write(plain, "pack/local.yaml", PACK);
  write(plain, "agreed/甲.txt", WRONG);
  write(plain, "agreed/乙.txt", WRONG);
  fs.cpSync(reports, path.join(checkout, "reports"), { recursive: true });
  commit(checkout);
  fs.cpSync(checkout, path.join(work, "origin"), { recursive: true });
  git(checkout, "remote", "add", "origin", "https://example.com/county/reports.git");
}

function git(folder, ...args) {
  const identity = ["-c", "user.name=Someone", "-c", "user.email=someone@example.com", "-c", "commit.gpgsign=false"];
  execFileSync("git", ["-C", folder, ...identity, ...args], { stdio: ["ignore", "ignore", "inherit"] });
}

function commit(folder) {
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "-m", "Reports");
}

/** One run; a wrong exit code or number of results ends everything, for then the log is not what its name says. */
function log({ name, lang = "zh", cwd = plain, args, exit, results, input = "" }) {
  const java = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar, "--quiet", "--lang", lang, "-f", "sarif"];
  const run = spawnSync("java", [...java, ...args], { cwd, input, maxBuffer: 1 << 28 });
  fs.writeFileSync(path.join(logs, `${name}.${lang}.sarif`), run.stdout);
  const found = run.status > 1 && run.stdout.length === 0 ? -1 : JSON.parse(run.stdout).runs[0].results.length;
  console.log(`${name}.${lang}: exit ${run.status}, ${found} results, ${run.stdout.length} bytes`);
  if (run.status !== exit || !results(found)) {
    console.error(`${name}: not the run it should be (exit ${exit} expected)\n${run.stderr}`);
    process.exit(1);
  }
}

folders();
const exactly = (n) => (found) => found === n;
const some = (found) => found > 0;
for (const lang of ["zh", "en"]) {
  log({ name: "reports", lang, args: ["reports"], exit: 1, results: some });
  log({ name: "office", lang, args: ["office"], exit: 1, results: exactly(9) });
  log({ name: "clean", lang, args: ["reports/ok/form-2019.txt"], exit: 0, results: exactly(0) });
  const unread = ["unread", "unread/report.docx", "reports/err/cells.md"];
  log({ name: "unread", lang, args: unread, exit: 3, results: (n) => n > 3 });
}
log({ name: "docx", args: ["unread/report.docx"], exit: 3, results: exactly(1) });
log({ name: "empty-folder", args: ["empty"], exit: 3, results: exactly(0) });
log({ name: "skipped", args: ["skipped"], exit: 1, results: some });
log({ name: "hostile", args: ["hostile"], exit: 1, results: (n) => n >= HOSTILE.length });
log({ name: "many", args: ["many"], exit: 1, results: (n) => n === 5000 });
log({ name: "many-full", args: ["--sarif-profile=full", "many"], exit: 1, results: (n) => n > 5000 });
log({ name: "pack", args: ["reports", "--rules", "pack"], exit: 1, results: (n) => n > 53 });
// What an earlier run found, one finding of which is gone; and suppressions, one of which has expired.
log({ name: "before", args: ["agreed"], exit: 1, results: some });
write(plain, "agreed/甲.txt", WRONG.replace("2月30日", "2月20日"));
const before = ["agreed", "--baseline", path.join(logs, "before.zh.sarif")];
log({ name: "known", args: before, exit: 0, results: some });
write(
  plain,
  "agreed/nianshen.yaml",
  "suppress:\n  - {rule: NS404, path: 乙.txt, reason: 已核实}\n  - {rule: NS101, reason: 已核实, until: 2020-01-01}\n",
);
log({ name: "known-full", args: [...before, "--sarif-profile=full"], exit: 0, results: some });
log({ name: "known-full", lang: "en", args: [...before, "--sarif-profile=full"], exit: 0, results: some });
log({ name: "stdin", args: ["-", "--stdin-filename", "某 县.txt"], input: WRONG, exit: 1, results: some });
log({ name: "absolute", args: [path.join(plain, "reports", "err")], exit: 1, results: some });
log({ name: "checkout", cwd: checkout, args: ["reports"], exit: 1, results: some });
log({ name: "subfolder", cwd: path.join(checkout, "reports"), args: ["err"], exit: 1, results: some });
log({ name: "elsewhere", cwd: path.join(checkout, "reports", "ok"), args: ["../err/cells.md"], exit: 1, results: some });
log({ name: "no-origin", cwd: path.join(work, "origin"), args: ["reports"], exit: 1, results: some });
