// Reads the validator's report and fails on all that allowed.json does not allow.
// node judge.mjs LOGS REPORT ALLOWED
import fs from "node:fs";
import path from "node:path";

const [folder, reportFile, allowedFile] = process.argv.slice(2);
const json = (file) => JSON.parse(fs.readFileSync(file, "utf8").replace(/^\ufeff/, ""));
const run = json(reportFile).runs[0];
const allowed = json(allowedFile).allowed;
const logs = new Map(fs.readdirSync(folder).map((name) => [name, json(path.join(folder, name))]));
const faults = [];

/** The results of a run that GitHub takes. */
const MOST_RESULTS = 25_000;

/** What the validator said: of which log, by which rule, how gravely, and where in the log. */
const remarks = (run.results ?? []).map((result) => {
  const place = result.locations[0].physicalLocation.artifactLocation;
  const uri = place.uri ?? run.artifacts[place.index].location.uri;
  const words = result.message.arguments ?? [];
  return {
    log: decodeURIComponent(uri.split("/").pop()),
    rule: result.ruleId,
    level: result.level ?? "warning",
    at: words[0] ?? "",
    words: words.slice(1).join(" | "),
  };
});

/** Whether the remark is about a result of a file that could not be read. */
function ofUnread(remark) {
  const index = /^runs\[0\]\.results\[(\d+)\]/.exec(remark.at);
  return index !== null && logs.get(remark.log).runs[0].results[Number(index[1])].ruleId === "NS001";
}

/** Whether the remark is about a result in a file without lines, which has no words to show either. */
function ofPages(remark) {
  const index = /^runs\[0\]\.results\[(\d+)\]/.exec(remark.at);
  return index !== null && /-at(?:-related)?$/.test(logs.get(remark.log).runs[0].results[Number(index[1])].message.id);
}

/** Whether the remark is about a result that stood in the baseline only, of which the earlier log alone tells. */
function ofGone(remark) {
  const index = /^runs\[0\]\.results\[(\d+)\]/.exec(remark.at);
  return index !== null && logs.get(remark.log).runs[0].results[Number(index[1])].baselineState === "absent";
}

function isAllowed(remark) {
  return allowed.find(
    (one) =>
      one.rule === remark.rule &&
      one.level === remark.level &&
      new RegExp(`^(?:${one.logs ?? ".*"})$`).test(remark.log) &&
      new RegExp(`^(?:${one.at ?? ".*"})$`).test(remark.at) &&
      new RegExp(`^(?:${one.words ?? ".*"})$`, "s").test(remark.words) &&
      (!one.unread || ofUnread(remark)) &&
      (!one.pages || ofPages(remark)) &&
      (!one.gone || ofGone(remark)),
  );
}

/** The validator itself must have gone through all logs, with GitHub's rules switched on. */
function judgeValidator() {
  for (const invocation of run.invocations ?? []) {
    for (const kind of ["toolExecutionNotifications", "toolConfigurationNotifications"]) {
      for (const notice of invocation[kind] ?? []) {
        // A rule switched off in validator.xml is told as a warning.
        if (notice.level === "error") faults.push(`the validator failed: ${notice.message.text}`);
      }
    }
  }
  const told = new Set(remarks.filter((r) => r.log === "broken.sarif").map((r) => r.rule));
  for (const rule of ["GH1001", "GH1003", "GH1005", "GH1006", "GH1007", "GH1015", "GH1017", "GH2012", "SARIF2017"]) {
    if (!told.has(rule)) faults.push(`the validator does not apply ${rule}: broken.sarif passed it`);
  }
}

/** A place in a log without what makes it one of many. */
function general(at) {
  return at.replace(/\d+/g, "#").replace(/(messageStrings)(\.[\w-]+|\['[^']*'\])/, "$1.*");
}

function judgeLogs() {
  const counts = new Map();
  for (const remark of remarks.filter((r) => r.log !== "broken.sarif")) {
    const one = isAllowed(remark);
    const key = `${one ? "allowed" : "WRONG"} ${remark.log} ${remark.level} ${remark.rule} ${general(remark.at)}`;
    const first = `${remark.at} ${remark.words}`;
    counts.set(key, { first, wrong: !one, count: 0, ...counts.get(key) });
    counts.get(key).count++;
  }
  for (const [key, { count, first, wrong }] of [...counts].sort()) {
    if (wrong) faults.push(`${key.slice(6)}: ${count} times, first at ${first}`);
  }
  for (const [name, log] of logs) {
    const results = log.runs[0].results.length;
    if (results > MOST_RESULTS) faults.push(`${name}: ${results} results, GitHub takes ${MOST_RESULTS}`);
  }
}

judgeValidator();
judgeLogs();
const met = new Set(remarks.map(isAllowed));
allowed.filter((one) => !met.has(one)).forEach((one) => console.log(`allowed, but nowhere met: ${one.rule}`));
const passed = remarks.filter((r) => r.log !== "broken.sarif" && isAllowed(r)).length;
console.log(`${logs.size - 1} logs, ${passed} remarks allowed`);
faults.forEach((fault) => console.error(`WRONG ${fault}`));
process.exit(faults.length > 0 ? 1 : 0);
