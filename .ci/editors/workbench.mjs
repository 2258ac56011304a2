// A hand and an eye in VS Code, as a browser shows it.
import {chromium} from 'playwright-core';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';

const PATIENCE = 30_000;

export class Workbench {
  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
  }

  /** Opens a folder. */
  static async open(address, folder) {
    const executablePath = execFileSync('sh', ['-c', 'command -v chromium']).toString().trim();
    const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'];
    const browser = await chromium.launch({executablePath, args});
    const page = await browser.newPage({viewport: {width: 1500, height: 1500}});
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${address}/?folder=${encodeURIComponent(folder)}`);
    await page.waitForSelector('.monaco-workbench');
    await page.locator('.explorer-folders-view').waitFor();
    return new Workbench(browser, page);
  }

  async close() {
    await this.browser.close();
  }

  async picture(file) {
    await this.page.waitForTimeout(700); // What fades in is there by then.
    await this.page.screenshot({path: file});
  }

  press(keys) {
    return this.page.keyboard.press(keys);
  }

  /** Waits until something holds. */
  async until(what, holds) {
    const end = Date.now() + PATIENCE;
    let last;
    while (Date.now() < end) {
      last = await holds();
      if (last === true) {
        return;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`not seen: ${what}${last === false ? '' : `, but ${JSON.stringify(last)}`}`);
  }

  /** Waits until a file on the disk has the words. */
  saved(file, words) {
    return this.until(`${words} in ${file}`, () => existsSync(file) && readFileSync(file, 'utf8').includes(words));
  }

  /** The box at the top that commands, questions and choices share. */
  get box() {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** Runs a command by its title. */
  async command(title) {
    await this.press('F1');
    await this.choose(title, `>${title}`);
  }

  /** Takes the choice that has some words, which others are filtered by. */
  async choose(words, typed = words) {
    await this.box.locator('input.input').fill(typed);
    await this.box.locator('.monaco-list-row.focused', {hasText: words}).waitFor();
    await this.press('Enter');
  }

  /** Waits for a question, and writes the answer. */
  async answer(question, words) {
    await this.box.getByText(question).first().waitFor();
    await this.box.locator('input.input').fill(words);
    await this.press('Enter');
  }

  /** The choices that are listed, each with what is said of it. */
  async choices() {
    const rows = await this.box.locator('.monaco-list-row').allInnerTexts();
    return rows.map((r) => r.trim());
  }

  file(name) {
    return this.page.locator('.explorer-folders-view .monaco-list-row', {hasText: name}).first();
  }

  /** Opens a file of the folder, and waits for its words. */
  async openFile(name, words) {
    await this.file(name).dblclick();
    await this.shows(words);
  }

  /** Opens a file of any folder by its name. */
  async goTo(name) {
    await this.press('Control+P');
    await this.choose(name);
    await this.inFront(name);
  }

  /** Takes something from the menu of a file. A click that comes too soon after the menu is not heeded, so the keyboard does. */
  async menu(name, title) {
    await this.file(name).click({button: 'right'});
    await this.page.locator('.context-view .action-item', {hasText: title}).hover();
    await this.page.locator('.context-view .action-item.focused', {hasText: title}).waitFor();
    await this.press('Enter');
  }

  /** Waits for a document to be in front. */
  inFront(name) {
    return this.page.locator('.tabs-container .tab.active', {hasText: name}).waitFor();
  }

  /** Waits for words in the editor that is in front. */
  shows(words) {
    return this.line(words).waitFor();
  }

  line(words) {
    return this.page.locator('.editor-instance .view-line', {hasText: words}).first();
  }

  /** Opens the Problems panel and leaves only what has some words. */
  async filter(words) {
    const box = this.page.locator('.viewpane-filter input, .markers-panel-action-filter input').first();
    if (!(await box.isVisible())) {
      await this.press('Control+Shift+M');
    }
    await box.fill(words);
    await this.page.waitForTimeout(600); // It filters when the typing rests.
  }

  /** The findings that the Problems panel lists, each on a line. */
  async problems() {
    const rows = await this.page.locator('.markers-panel .monaco-list-row').allInnerTexts();
    return rows.filter((r) => r.includes('\nnianshen\n'));
  }

  /** Waits until the Problems panel has so many findings of a rule or file whose words are some. Its filter knows no Chinese. */
  async problem(filter, count, words = filter) {
    await this.filter(filter);
    await this.until(`${count} findings of ${filter} with ${words}`, async () => {
      const found = await this.problems();
      return found.filter((p) => p.includes(words)).length === count || found;
    });
  }

  /** Waits until the Problems panel has findings of these rules, each once, and no others for what a filter leaves. */
  async problemsOf(words, rules) {
    await this.filter(words);
    const wanted = rules.join();
    await this.until(`${wanted} of ${words}`, async () => {
      const found = (await this.problems()).map((p) => /\bNS\d+\b/.exec(p.split('\nnianshen\n')[1])[0]).sort();
      return found.join() === wanted || found;
    });
  }

  /** How many findings there are, by the badge of the Problems panel. */
  async total() {
    await this.page.waitForTimeout(1000);
    return this.page.locator('.panel .action-item', {hasText: 'Problems'}).locator('.badge-content').innerText();
  }

  /** Waits for words on the page that a Markdown preview shows. */
  async previews(words) {
    const page = this.page.frameLocator('iframe.webview.ready').frameLocator('iframe');
    await page.getByText(words).first().waitFor();
  }

  /** Takes what the Problems panel itself offers for a finding: an editor that is not to be written in offers nothing. */
  async panelOffers(code, title) {
    await this.filter(code);
    await this.page.locator('.markers-panel .monaco-list-row', {hasText: code}).first().click();
    await this.page.locator('.markers-panel .monaco-list-row.focused .quickFix').waitFor({state: 'attached'});
    await this.press('Control+.');
    await this.page.locator('.context-view .action-item', {hasText: title}).hover();
    await this.page.locator('.context-view .action-item.focused', {hasText: title}).waitFor();
    await this.press('Enter');
  }

  /** Goes to a finding by the Problems panel, and has what is offered for it listed with the cursor on one. */
  async offers(code, title) {
    await this.filter(code);
    await this.page.locator('.markers-panel .monaco-list-row', {hasText: code}).first().dblclick();
    await this.page.waitForTimeout(1000);
    await this.press('Control+.');
    const rows = this.page.locator('.action-widget .monaco-list-row');
    await rows.filter({hasText: title}).waitFor();
    while (!(await rows.and(this.page.locator('.focused')).innerText()).includes(title)) {
      await this.press('ArrowDown');
    }
  }
}
