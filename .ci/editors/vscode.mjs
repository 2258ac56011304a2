// Drives VS Code, as code-server serves it, in Chromium: opens a damaged report, sees the squiggle and the Problems panel,
// hovers, applies the quick fix and saves. A picture of it is kept.
import {chromium} from 'playwright-core';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';

const [address, folder, file, picture] = process.argv.slice(2);
const which = (name) => execFileSync('sh', ['-c', `command -v ${name}`]).toString().trim();

const browser = await chromium.launch({executablePath: which('chromium'), args: ['--no-sandbox']});
const page = await browser.newPage({viewport: {width: 1500, height: 1000}});
page.setDefaultTimeout(60_000);
try {
  await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
  await page.waitForSelector('.monaco-workbench');
  await page.getByText('报告.txt', {exact: true}).first().click();
  await page.locator('.monaco-workbench .view-lines').first().waitFor();
  await page.locator('.squiggly-warning').first().waitFor();

  // The Problems panel tells each finding once.
  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
  const rowsOf = async (code) => {
    await page.locator('.viewpane-filter input, .markers-panel-action-filter input').first().fill(code);
    await page.waitForTimeout(1000);
    const rows = await page.locator('.markers-panel .monaco-list-row').allInnerTexts();
    return rows.filter((r) => r.includes(code));
  };
  for (const code of ['NS301', 'NS303', 'NS104']) {
    const rows = await rowsOf(code);
    if (rows.length !== 1) {
      throw new Error(`${code} stands ${rows.length} times in the Problems panel: ${rows.join(' / ')}`);
    }
  }

  // A click on the finding goes to its place, and the hover there tells the basis.
  await page.locator('.markers-panel .monaco-list-row', {hasText: 'NS104'}).first().dblclick();
  await page.locator('.squiggly-warning').first().hover({force: true});
  await page.locator('.monaco-hover').getByText('国办公开办函').first().waitFor();
  await page.screenshot({path: picture});
  await page.keyboard.press('Escape');

  // The quick fix, by the keyboard, with the cursor amid the heading.
  await page.locator('.view-line', {hasText: '二、主动公开情况'}).first().click({position: {x: 40, y: 8}});
  await page.waitForTimeout(1500);
  await page.keyboard.press('Control+.');
  await page.getByText('改为“主动公开政府信息情况”').first().waitFor();
  await page.screenshot({path: picture.replace('.png', '-fix.png')});
  await page.keyboard.press('Enter');
  await page.locator('.markers-panel .monaco-list-row', {hasText: 'NS104'}).waitFor({state: 'detached'});
  await page.keyboard.press('Control+S');
  for (let i = 0; i < 100 && !readFileSync(file, 'utf8').includes('二、主动公开政府信息情况'); i++) {
    await page.waitForTimeout(100);
  }
  if (!readFileSync(file, 'utf8').includes('二、主动公开政府信息情况\n')) {
    throw new Error('the quick fix was not saved');
  }
  console.log('VS Code: opened, seen, hovered, fixed, saved');
} catch (fault) {
  await page.screenshot({path: picture.replace('.png', '-fault.png')});
  console.error(String(fault));
  process.exitCode = 1;
} finally {
  await browser.close();
}
