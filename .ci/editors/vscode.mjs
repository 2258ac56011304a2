// Drives VS Code, as code-server serves it, in Chromium: reports are written, corrected, suppressed, made anew and read in a
// folder as an officer would. Pictures are kept. vscode.mjs ADDRESS FOLDER RULES PICTURES
import {cpSync, existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Workbench} from './workbench.mjs';

const [address, folder, pack, pictures] = process.argv.slice(2);
const report = join(folder, '报告.txt');
const config = join(folder, 'nianshen.yaml');
const picture = (name) => join(pictures, `${name}.png`);

/** The squiggle, the Problems panel, the hover, the quick fix. */
async function write(code) {
  await code.openFile('报告.txt', '云泽县人民政府');
  await code.page.locator('.squiggly-warning').first().waitFor();
  for (const rule of ['NS301', 'NS303', 'NS104']) {
    await code.problem(rule, 1); // Once, not pushed and pulled.
  }
  await code.page.locator('.markers-panel .monaco-list-row', {hasText: 'NS104'}).first().dblclick();
  await code.page.locator('.squiggly-warning').first().hover({force: true});
  await code.page.locator('.monaco-hover').getByText('国办公开办函').first().waitFor();
  await code.picture(picture('vscode'));
  await code.press('Escape');
  await code.offers('NS104', '改为“主动公开政府信息情况”');
  await code.picture(picture('vscode-fix'));
  await code.press('Enter');
  await code.problem('NS104', 0);
  await code.press('Control+S');
  await code.saved(report, '二、主动公开政府信息情况\n');
}

/** "Does not apply here": the reason is asked for, and an empty one is not taken. */
async function suppress(code) {
  await code.offers('NS301', '本处不适用：抑制 NS301');
  await code.press('Enter');
  await code.answer('为什么 NS301 在本处不适用', ' ');
  await code.box.getByText('必须写明原因').waitFor();
  if (existsSync(config)) {
    throw new Error('a suppression was written without a reason');
  }
  await code.picture(picture('vscode-suppress'));
  await code.answer('为什么 NS301 在本处不适用', '数字经上级核定，见复函');
  await code.saved(config, 'reason: "数字经上级核定，见复函"');
  await code.problem('NS301', 0);
  await code.problem('NS303', 1);
}

/** What changes on the disk is in force at once: the configuration, and a rule of the office's own, whose faults are told. */
async function reload(code) {
  const before = readFileSync(config, 'utf8');
  writeFileSync(config, `rules: {NS303: off}\n${before}`);
  await code.problem('NS303', 0);
  cpSync(pack, join(folder, 'rules'), {recursive: true});
  writeFileSync(config, `extends: [rules]\n${before}`);
  await code.problem('NS303', 1);
  await code.problem('YZ2', 1);
  const rule = join(folder, 'rules', 'channels.yaml');
  const words = readFileSync(rule, 'utf8');
  writeFileSync(rule, words.replace('没有写通过网站', '没有分别写通过网站'));
  await code.problem('YZ2', 1, '没有分别写通过网站');
  writeFileSync(rule, words.replace('each: section', 'each: sektion'));
  await code.goTo('channels.yaml');
  await code.problem('channels.yaml', 1, '应为以下之一');
  await code.picture(picture('vscode-rule'));
  writeFileSync(config, before);
  rmSync(join(folder, 'rules'), {recursive: true});
  await code.command('View: Revert and Close Editor');
  await code.problem('YZ2', 0);
}

/** A new report: organ and year are asked for, and what opens lacks only what a person must write. */
async function create(code) {
  await code.command('年审: 新建年度报告');
  await code.answer('机关全称', '云泽县水利局');
  await code.answer('报告年度', '2024');
  await code.shows('云泽县水利局2024年政府信息公开工作年度报告');
  await code.shows('一、总体情况');
  await code.picture(picture('vscode-new'));
}

/** An office document as text that cannot be changed, with its findings; one of them is suppressed. */
async function twin(code) {
  await code.menu('送审.docx', '打开文字副本');
  await code.inFront('送审.docx');
  await code.shows('云泽县人民政府2021年政府信息公开工作年度报告');
  await code.problemsOf('送审.docx', ['NS101', 'NS301', 'NS303']);
  await code.picture(picture('vscode-twin'));
  await code.panelOffers('NS101', '本处不适用：抑制 NS101');
  await code.answer('为什么 NS101 在本处不适用', '这一部分另行报送');
  await code.saved(config, 'path: "送审.docx"');
  await code.problemsOf('送审.docx', ['NS301', 'NS303']);
}

/** The whole folder: what needs most stands first, what is not open is in the Problems panel too, and a choice opens. */
async function check(code) {
  await code.command('View: Close All Editors');
  await code.page.getByRole('button', {name: "Don't Save"}).click();
  await code.problem('送审.docx', 0, 'NS301');
  await code.command('年审: 检查整个工作区');
  await code.box.getByText('送审.docx').waitFor();
  await code.picture(picture('vscode-check'));
  const listed = await code.choices();
  const wanted = ['送审.docx需修改：2 错误', '报告.txt需修改：1 错误', '定稿.docx通过：0 错误'];
  if (!wanted.every((words, i) => listed[i]?.startsWith(words)) || listed.length !== wanted.length) {
    throw new Error(`the check lists ${listed.join(' / ')}`);
  }
  await code.problemsOf('送审.docx', ['NS301', 'NS303']);
  await code.problemsOf('报告.txt', ['NS303']);
  await code.command('年审: 检查整个工作区');
  await code.box.getByText('选一份打开').waitFor();
  await code.choose('报告.txt');
  await code.inFront('报告.txt');
  await code.problemsOf('报告.txt', ['NS303']);
}

/** A rule, explained on a page that is not taken for a report. */
async function explain(code) {
  const before = await code.total();
  await code.command('年审: 说明规则');
  await code.answer('编号或名称', 'NS303');
  await code.previews('申请数量勾稽不平');
  await code.picture(picture('vscode-explain'));
  const after = await code.total();
  if (after !== before) {
    throw new Error(`there were ${before} findings before a rule was explained, and ${after} after it`);
  }
}

const code = await Workbench.open(address, folder);
try {
  for (const scene of [write, suppress, reload, create, twin, check, explain]) {
    const start = Date.now();
    await scene(code);
    console.log(`VS Code: ${scene.name} (${Math.round((Date.now() - start) / 1000)} s)`);
  }
} catch (fault) {
  await code.picture(picture('vscode-fault'));
  console.error(String(fault));
  process.exitCode = 1;
} finally {
  await code.close();
}
