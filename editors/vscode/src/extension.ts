import * as vscode from 'vscode';
import { ExecuteCommandSignature, LanguageClient, State } from 'vscode-languageclient/node';
import { serverCommand } from './server';

const TWIN = 'nianshen-twin';

/** Pages on rules; no reports, though their examples look like some. */
const RULE = 'nianshen-rule';

/** Every kind of document that the server is told of. */
const DOCUMENTS = [
  ...['plaintext', 'markdown', 'html'].flatMap((language) =>
    ['file', 'untitled', TWIN].map((scheme) => ({ language, scheme })),
  ),
  { scheme: 'file', pattern: '**/nianshen.yaml' },
  { scheme: 'file', pattern: '**/rules/**/*.{yaml,yml}' },
];

let client: LanguageClient | undefined;

/** What the last check of the workspace found elsewhere than in open documents. */
const unopened = vscode.languages.createDiagnosticCollection('nianshen-workspace');

export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const status = vscode.window.createStatusBarItem('nianshen', vscode.StatusBarAlignment.Left);
  status.name = '年审';
  status.command = 'workbench.actions.view.problems';
  const show = () => showStatus(status);
  context.subscriptions.push(
    status,
    unopened,
    vscode.window.tabGroups.onDidChangeTabs(() => openTabs().forEach((uri) => unopened.delete(uri))),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.languages.onDidChangeDiagnostics(show),
    vscode.workspace.registerTextDocumentContentProvider(TWIN, { provideTextDocumentContent: twinText }),
    vscode.workspace.registerTextDocumentContentProvider(RULE, { provideTextDocumentContent: (page) => page.query }),
    vscode.commands.registerCommand('nianshen.new', newReport),
    vscode.commands.registerCommand('nianshen.check', () => checkWorkspace()),
    vscode.commands.registerCommand('nianshen.explain', explainRule),
    vscode.commands.registerCommand('nianshen.twin', openTwin),
    vscode.commands.registerCommand('nianshen.restart', () => start(context, show)),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('nianshen.launcher') || event.affectsConfiguration('nianshen.java')) {
        void start(context, show);
      }
    }),
  );
  await start(context, show);
}

export async function deactivate(): Promise<void> {
  await client?.stop();
}

async function start(context: vscode.ExtensionContext, show: () => void): Promise<void> {
  await client?.stop();
  client = undefined;
  const settings = vscode.workspace.getConfiguration('nianshen');
  const found = serverCommand(
    context.asAbsolutePath('server/nianshen.jar'),
    settings.get('launcher', ''),
    settings.get('java', ''),
  );
  if (typeof found === 'string') {
    void vscode.window.showErrorMessage(found);
    return;
  }
  client = new LanguageClient(
    'nianshen',
    '年审',
    { command: found.command, args: found.args, options: { env: found.env } },
    {
      documentSelector: DOCUMENTS,
      initializationOptions: { lang: settings.get('lang', 'zh') },
      synchronize: { configurationSection: 'nianshen' },
      middleware: { executeCommand: withReason },
    },
  );
  client.onDidChangeState((change) => change.newState !== State.Starting && show());
  try {
    await client.start();
  } catch (fault) {
    void vscode.window.showErrorMessage(`年审不能启动：${String(fault)}`);
  }
}

function showStatus(status: vscode.StatusBarItem): void {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !client || vscode.languages.match(DOCUMENTS, document) === 0) {
    status.hide();
    return;
  }
  const own = vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === 'nianshen');
  const count = (level: vscode.DiagnosticSeverity) => own.filter((d) => d.severity === level).length;
  const errors = count(vscode.DiagnosticSeverity.Error);
  const warnings = count(vscode.DiagnosticSeverity.Warning);
  const notes = count(vscode.DiagnosticSeverity.Information);
  status.text = own.length === 0 ? '$(check) 年审' : `$(checklist) 年审 ${errors} 错误 ${warnings} 警告 ${notes} 提示`;
  status.show();
}

/** Asks for the reason of a suppression before the server writes it, and saves what it wrote. */
async function withReason(command: string, args: unknown[], next: ExecuteCommandSignature): Promise<unknown> {
  if (command !== 'nianshen.suppress' || args.length > 3) {
    return next(command, args);
  }
  const reason = await vscode.window.showInputBox({
    // The box shows either a prompt or what is wrong with the answer, and an empty answer is wrong from the first.
    title: `为什么 ${String(args[1])} 在本处不适用？原因写入 nianshen.yaml`,
    placeHolder: '如：数字经上级核定，见复函',
    validateInput: (words) => (words.trim() === '' ? '必须写明原因' : undefined),
  });
  if (reason === undefined) {
    return undefined;
  }
  const written = (await next(command, [...args, reason.trim()])) as { uri: string } | undefined;
  const document = written && (await vscode.workspace.openTextDocument(vscode.Uri.parse(written.uri)));
  await document?.save();
  return written;
}

async function ask<T>(command: string, ...args: unknown[]): Promise<T | undefined> {
  try {
    return await client?.sendRequest<T>('workspace/executeCommand', { command, arguments: args });
  } catch (fault) {
    void vscode.window.showErrorMessage(String(fault));
    return undefined;
  }
}

async function newReport(): Promise<void> {
  const organ = await vscode.window.showInputBox({ title: '新建年度报告', prompt: '机关全称' });
  const last = String(new Date().getFullYear() - 1);
  const year = organ && (await vscode.window.showInputBox({ title: '新建年度报告', prompt: '报告年度', value: last }));
  const content = year && (await ask<string>('nianshen.newReport', organ, year));
  if (content) {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content }));
  }
}

interface Detail {
  uri: string;
  name: string;
  verdict: keyof typeof VERDICTS;
  errors: number;
  warnings: number;
  notes: number;
  shown: string;
  diagnostics: Parameters<LanguageClient['protocol2CodeConverter']['asDiagnostics']>[0];
}

const VERDICTS = {
  returned: ['$(error)', '退回'],
  'to-correct': ['$(error)', '需修改'],
  unchecked: ['$(question)', '无法检查'],
  passed: ['$(pass)', '通过'],
};

/** Checks all files, lists them with those that need most first, and shows what was found in the Problems panel. */
async function checkWorkspace(): Promise<void> {
  const details = (await ask<{ details: Detail[] }>('nianshen.checkWorkspace'))?.details ?? [];
  await showUnopened(details);
  const items = details.map((d) => ({
    label: `${VERDICTS[d.verdict][0]} ${d.name}`,
    description: `${VERDICTS[d.verdict][1]}：${d.errors} 错误 ${d.warnings} 警告 ${d.notes} 提示`,
    uri: vscode.Uri.parse(d.uri),
  }));
  const chosen =
    items.length > 0
      ? await vscode.window.showQuickPick(items, { title: '年审：选一份打开', matchOnDescription: true })
      : undefined;
  if (chosen) {
    await (/\.(docx?|wps|pdf|xlsx?)$/i.test(chosen.uri.path)
      ? openTwin(chosen.uri)
      : vscode.commands.executeCommand('vscode.open', chosen.uri));
  }
}

/** What was found in documents that are not open; one that is tells for itself. */
async function showUnopened(details: Detail[]): Promise<void> {
  unopened.clear();
  for (const detail of details.filter((d) => d.shown !== '')) {
    const uri = vscode.Uri.parse(detail.shown);
    const found = await client?.protocol2CodeConverter.asDiagnostics(detail.diagnostics);
    if (found && !openTabs().some((open) => open.toString() === uri.toString())) {
      unopened.set(uri, found);
    }
  }
}

function openTabs(): vscode.Uri[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .flatMap((tab) => (tab.input instanceof vscode.TabInputText ? [tab.input.uri] : []));
}

async function explainRule(): Promise<void> {
  const rule = await vscode.window.showInputBox({ title: '说明规则', prompt: '编号或名称，如 NS303' });
  const content = rule && (await ask<string>('nianshen.explainRule', rule));
  if (content) {
    const page = vscode.Uri.from({ scheme: RULE, path: `/${rule.trim()}.md`, query: content });
    await vscode.commands.executeCommand('markdown.showPreview', page);
  }
}

async function openTwin(file?: vscode.Uri): Promise<void> {
  const chosen = file ?? (await vscode.window.showOpenDialog({ canSelectMany: false }))?.[0];
  if (chosen) {
    const document = await vscode.workspace.openTextDocument(chosen.with({ scheme: TWIN }));
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    await vscode.window.showTextDocument(document);
  }
}

async function twinText(uri: vscode.Uri): Promise<string> {
  const result = await client?.sendRequest<{ text: string }>('workspace/textDocumentContent', { uri: uri.toString() });
  return result?.text ?? '';
}
