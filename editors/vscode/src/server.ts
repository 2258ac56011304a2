import * as fs from 'fs';
import * as path from 'path';

export interface ServerCommand {
  command: string;
  args: string[];
  env: NodeJS.ProcessEnv;
}

/**
 * How the server is started: by the launcher that the settings name, by the one on the PATH, or by Java with the jar of the
 * extension. Words where none of them is there.
 */
export function serverCommand(jar: string, launcher: string, java: string): ServerCommand | string {
  const env = { ...process.env };
  // In the C locale Java cannot open files with Chinese names.
  if (process.platform === 'linux' && /^(C|POSIX)?$/.test(env.LC_ALL || env.LC_CTYPE || env.LANG || 'C')) {
    env.LC_ALL = 'C.UTF-8';
  }
  const named = launcher || (process.platform === 'win32' ? undefined : onPath('nianshen'));
  if (named) {
    return { command: named, args: ['lsp'], env };
  }
  if (!fs.existsSync(jar)) {
    return '年审：没有找到启动程序 nianshen，扩展里也没有 jar。请在设置 nianshen.launcher 里写明。';
  }
  const home = env.JAVA_HOME && path.join(env.JAVA_HOME, 'bin', executable('java'));
  const found = java || (home && fs.existsSync(home) ? home : onPath('java'));
  if (!found) {
    return '年审：没有找到 Java。请安装 Java 17 以上版本，或者在设置 nianshen.java 里写明。';
  }
  return { command: found, args: ['-XX:+UseSerialGC', '-jar', jar, 'lsp'], env };
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, executable(name)))
    .find((file) => fs.existsSync(file));
}
