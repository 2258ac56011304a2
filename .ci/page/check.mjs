// Uses the page of a run in a browser as an officer would: reads, clicks, filters, searches, steps on by keyboard, prints.
// node check.mjs REPOSITORY WORK SHOWN
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [home, work, shown] = process.argv.slice(2).map((p) => path.resolve(p));
const faults = [];

function demand(holds, words) {
  if (!holds) faults.push(words);
}

function equal(wanted, is, words) {
  demand(JSON.stringify(wanted) === JSON.stringify(is), `${words}: ${JSON.stringify(is)}, not ${JSON.stringify(wanted)}`);
}

/** Reports with hostile names and words, two of one name in different folders, one that cannot be read, and two that are alike. */
function reports() {
  const folder = path.join(work, "报告 #1");
  const copy = (from, ...to) => {
    const file = path.join(folder, ...to);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, typeof from === "string" ? fs.readFileSync(path.join(home, "testdata", from)) : from.words);
  };
  copy("read/faulty.docx", "甲镇", "年报.docx");
  copy("reports/err/one-cell.txt", "乙局", "年报.docx.txt");
  copy("reports/err/balance.html", "50%", "年报.html");
  const other = fs.readFileSync(path.join(home, "testdata/reports/err/one-cell.txt"), "utf8").replaceAll("自然资源局", "水利局");
  copy({ words: other }, "丙局", "年报.docx.txt");
  copy("reports/ok/form-2019.txt", "好 😀＃.txt");
  copy({ words: "" }, "空.txt");
  const hostile = fs.readFileSync(path.join(home, "testdata/reports/err/year-conflict.txt"), "utf8");
  copy({ words: hostile.replace("\n", "\n\n</script><script>document.title='taken'</script><img src=x onerror=alert(1)>\n") }, "丁.txt");
  return folder;
}

function written(name, args) {
  const file = path.join(work, `${name}.html`);
  const json = path.join(work, `${name}.json`);
  const call = ["-jar", path.join(home, "target/nianshen.jar"), "--quiet", "-o", `html=${file}`, "-o", `json=${json}`, ...args];
  const run = spawnSync("java", call, { cwd: work, encoding: "utf8", stdio: ["ignore", "ignore", "pipe"] });
  if (![0, 1, 3].includes(run.status)) throw new Error(`exit ${run.status} ${run.signal}: ${run.stderr}`);
  return { file, result: JSON.parse(fs.readFileSync(json, "utf8")) };
}

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

/** A page on the smallest screen that offices have; whatever it complains of or asks for from elsewhere is a fault. */
async function opened(file, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, ...options });
  const page = await context.newPage();
  page.on("console", (m) => faults.push(`console: ${m.text()}`));
  page.on("pageerror", (e) => faults.push(`script: ${e.message}`));
  page.on("dialog", (d) => { faults.push(`dialog: ${d.message()}`); d.dismiss(); });
  page.on("request", (r) => demand(r.url().startsWith(pathToFileURL(file).href), `request: ${r.url()}`));
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Until the page has done what a click asks for: it follows an address within itself a moment later. */
const settled = (page) => page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(() => setTimeout(done)), 50)));
const follow = async (page, link) => {
  await link.click();
  await settled(page);
};

const picture = (page, name) => page.screenshot({ path: path.join(shown, `${name}.png`) });
const seen = (page, query) => page.locator(query).evaluateAll((all) => all.filter((e) => e.offsetParent).length);
const texts = (page, query) => page.locator(query).evaluateAll((all) => all.map((e) => e.textContent.trim()));

async function summary(page, result) {
  const told = (await texts(page, ".totals b")).map(Number);
  const s = result.summary;
  equal([s.files, s.passed, s.toCorrect, s.unchecked, result.findings.length, s.error, s.warning, s.note], told, "totals");
  demand((await texts(page, "#summary table.list td")).some((w) => w.endsWith("空.txt")), "the empty file is not told of");
  equal(1, await seen(page, "#summary"), "summary");
  equal(0, await seen(page, "#list"), "list beside the summary");
  equal("政府信息公开工作年度报告检查结果", await page.title(), "title");
  await picture(page, "summary");
}

async function filters(page, result) {
  await follow(page, page.locator("#banner nav a[href='#list']"));
  equal(result.findings.length, await seen(page, ".finding"), "findings listed");
  await picture(page, "list");
  await page.uncheck("#filter input[value=error]");
  const milder = result.findings.filter((f) => f.level !== "error");
  equal(milder.length, await seen(page, ".finding"), "findings without errors");
  demand((await page.textContent("#matched")).includes(`${milder.length} 处`), "what is listed is not counted");
  await follow(page, page.locator("#filter button[type=reset]"));
  equal(result.findings.length, await seen(page, ".finding"), "findings after the filters are cleared");
  const rule = result.findings[0].rule;
  await page.selectOption("#rule", rule);
  equal(result.findings.filter((f) => f.rule === rule).length, await seen(page, ".finding"), `findings of ${rule}`);
  await follow(page, page.locator("#filter button[type=reset]"));
  await page.fill("#words", "竹坞县 总计");
  await page.waitForTimeout(300);
  const bamboo = result.files.filter((f) => f.organ === "竹坞县自然资源局").length;
  const county = result.files.filter((f) => f.organ.startsWith("竹坞县") && f.verdict !== "passed").length;
  equal(county, await seen(page, ".report"), "reports with the words");
  await page.fill("#words", "");
  await page.selectOption("#state", "passed");
  equal(result.files.filter((f) => f.verdict === "passed").length, await seen(page, ".report"), "reports that passed");
  await follow(page, page.locator("#filter button[type=reset]"));
  await follow(page, page.locator("#banner nav a[href='#summary']"));
  await follow(page, page.locator(".bars a[data-organ='竹坞县自然资源局']"));
  equal(bamboo, await seen(page, ".report"), "reports of the bar's organ");
  await follow(page, page.locator("#filter button[type=reset]"));
}

async function sums(page) {
  const report = page.locator(".report", { hasText: "竹坞县自然资源局" }).first();
  await follow(page, report.locator(".finding:has(.sum) h4 a").first());
  equal(1, await seen(page, ".report"), "reports beside the one that is read");
  const id = await page.locator(".finding.on").getAttribute("id");
  const cells = (side) => texts(page, `.report.open .text [data-of].side-${side}`);
  equal(["23"], (await cells("a")).map((c) => c.replace(/\D.*/, "")), "first side of the sum");
  equal(["17", "15", "1", "0", "0", "0"], await cells("b"), "second side of the sum");
  const colours = await page.evaluate(() => ["a", "b"].map((s) => getComputedStyle(document.querySelector(`.open td.side-${s}`)).backgroundColor));
  demand(colours[0] !== colours[1] && !colours.includes("rgba(0, 0, 0, 0)"), `colours of the sides: ${colours}`);
  const box = await page.locator(".report.open .text mark.on").first().boundingBox();
  demand(box && box.y > 48 && box.y < 768, "the place is out of sight");
  demand(await page.locator(`#${id} .more`).isVisible(), "basis and correction are out of sight");
  await picture(page, "sum");
  await follow(page, page.locator("#next"));
  demand((await page.locator(".finding.on").getAttribute("id")) !== id, "the next finding is the same");
  await follow(page, page.locator(`.report.open a.ref[href="#${id}"]`));
  equal(id, await page.locator(".finding.on").getAttribute("id"), "finding of the mark");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  // A key press does not wait for what it leads to, as a click does.
  const other = (before) => document.querySelector(".finding.on").id !== before;
  await page.waitForFunction(other, id, { timeout: 5000 }).catch(() => demand(false, "a finding cannot be reached by keyboard"));
  await page.pdf({ path: path.join(shown, "report.pdf"), preferCSSPageSize: true });
  await follow(page, page.locator("#steps .back"));
  demand((await seen(page, ".report")) > 1, "the list does not come back");
}

async function copies(page) {
  const two = page.locator(".finding:has(.two)").first();
  if ((await page.locator(".finding:has(.two)").count()) === 0) return faults.push("no copied passage in the sample");
  await follow(page, two.locator("h4 a"));
  const [own, other] = await page.locator(".finding.on .two > blockquote").evaluateAll((all) => all.map((e) => e.getBoundingClientRect()));
  demand(Math.abs(own.top - other.top) < 1 && own.right <= other.left, "the copies do not stand side by side");
  await picture(page, "copies");
  await page.goBack();
  await settled(page);
}

async function hostile(page) {
  await follow(page, page.locator(".report", { hasText: "丁.txt" }).locator("h3 a"));
  const words = await page.textContent(".report.open .text");
  demand(words.includes("</script><script>document.title='taken'</script><img src=x onerror=alert(1)>"), "hostile words are not shown");
  equal(0, await page.locator(".text img, .text script").count(), "hostile elements");
  await follow(page, page.locator("#steps .back"));
}

async function unreadable(page) {
  const report = page.locator(".report", { hasText: "空.txt" });
  equal("无法检查", await report.locator(".state").textContent(), "state of the empty file");
}

/** Contrast of all words in sight with what is behind them, WCAG 2.1 AA. */
async function contrast(page, where) {
  demand(await page.evaluate(() => document.documentElement.scrollWidth <= 1366), `${where}: wider than the screen`);
  const faint = await page.evaluate(() => {
    const colour = (words) => words.match(/[\d.]+/g).map(Number);
    const light = ([r, g, b]) => [r, g, b].map((v) => v / 255).map((v) => (v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
      .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
    const ground = (e) => {
      for (let at = e; at; at = at.parentElement) {
        const c = colour(getComputedStyle(at).backgroundColor);
        if (c.length < 4 || c[3] > 0) return c;
      }
      return [255, 255, 255];
    };
    return [...document.querySelectorAll("body *")]
      .filter((e) => e.offsetParent && !e.disabled && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
      .map((e) => {
        const [a, b] = [light(colour(getComputedStyle(e).color)), light(ground(e))];
        return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05), `${e.nodeName}.${e.className}`];
      })
      .filter(([ratio]) => ratio < 4.5).map(([ratio, name]) => `${name} ${ratio.toFixed(2)}`);
  });
  equal([], [...new Set(faint)], `${where}: faint words`);
}

async function office() {
  const { file, result } = written("office", [path.basename(reports())]);
  const page = await opened(file);
  await summary(page, result);
  await contrast(page, "summary");
  await page.pdf({ path: path.join(shown, "summary.pdf"), preferCSSPageSize: true });
  await filters(page, result);
  await contrast(page, "list");
  await sums(page);
  await contrast(page, "list again");
  await copies(page);
  await hostile(page);
  await unreadable(page);
  await page.evaluate(() => { window.print = () => {}; document.getElementById("print-all").click(); });
  await page.emulateMedia({ media: "print" });
  equal(result.files.filter((f) => f.checked).length, await seen(page, ".report .text"), "texts when all is printed");
  equal(result.findings.length, await seen(page, ".finding .more"), "corrections when all is printed");
  equal(0, await seen(page, "button"), "buttons on paper");
  const plain = await opened(file, { javaScriptEnabled: false });
  equal(result.findings.length, await plain.locator(".finding .more").count(), "findings without a script");
  await plain.screenshot({ path: path.join(shown, "plain.png") });
}

/** 300 reports with 2,000 findings. */
async function many() {
  const folder = path.join(work, "many");
  fs.mkdirSync(folder);
  const report = fs.readFileSync(path.join(home, "testdata/reports/err/one-cell.txt"), "utf8");
  for (let i = 0; i < 300; i++) {
    const organ = `第${i}号镇`;
    fs.writeFileSync(path.join(folder, `${i}.txt`), report.replaceAll("竹坞县自然资源局", `竹坞县${organ}人民政府`).replace("年度考核", "年度考核，间题较多，资金资金不足，2023年2月30日检查").replace("2024年1月15日", "2024年1月32日"));
  }
  const { file, result } = written("many", ["many"]);
  const page = await opened(file);
  const time = await page.evaluate(() => performance.timing.domContentLoadedEventEnd - performance.timing.responseStart);
  console.log(`page: ${result.files.length} reports, ${result.findings.length} findings, ${(fs.statSync(file).size / 1e6).toFixed(1)} MB, ready in ${time} ms`);
  demand(result.findings.length >= 2000, `only ${result.findings.length} findings`);
  demand(time < 15000, `open after ${time} ms`);
  await follow(page, page.locator("#banner nav a[href='#list']"));
  equal(result.findings.length, await page.locator(".finding").count(), "many findings");
  await page.fill("#words", "第299号");
  await page.waitForTimeout(1000);
  demand((await seen(page, ".report")) >= 1 && (await seen(page, ".report")) < 20, "the search among many does not narrow");
}

try {
  await office();
  await many();
} catch (e) {
  faults.push(`stopped: ${e.message}`);
}
await browser.close();
faults.forEach((f) => console.error(f));
console.log(faults.length === 0 ? "page: as it should be" : `page: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
