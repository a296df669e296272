/** Programs outside this project that some tests need: an office suite, a browser, PDF readers. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '#electron/loopback/find-browser.ts';

const run = promisify(execFile);

export type ToolName = 'soffice' | 'chromium' | 'pdftotext' | 'pdffonts' | 'pdfinfo' | 'pdftoppm';

/** What to install when a tool is not there. */
const WHERE_FROM: Record<ToolName, string> = {
  soffice: 'LibreOffice Writer (Debian: libreoffice-writer-nogui)',
  chromium: 'Chromium, Chrome or Edge (or name one in SO_VANG_BROWSER)',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdftoppm: 'poppler-utils',
};

const USUAL_PLACES: Partial<Record<ToolName, readonly string[]>> = {
  soffice: [
    'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ],
};

/** Full path of a tool, or null. */
export function findTool(name: ToolName): string | null {
  if (name === 'chromium') return findBrowser(process.platform, process.env, existsSync)?.path ?? null;
  const endings = process.platform === 'win32' ? ['.exe', '.com'] : [''];
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending)));
  return [...onPath, ...(USUAL_PLACES[name] ?? [])].find((file) => existsSync(file)) ?? null;
}

export type Tools = Readonly<Record<ToolName, string>>;

/**
 * A group of tests that needs tools. When one is missing, the group is reported by name as left out, with what to
 * install, and the rest of the run goes on.
 */
export function describeWithTools(
  title: string,
  names: readonly ToolName[],
  body: (tools: Tools) => void,
): void {
  const found = new Map(names.map((name) => [name, findTool(name)] as const));
  const missing = names.filter((name) => found.get(name) === null);
  if (missing.length === 0) {
    describe(title, () => body(Object.fromEntries(found) as Tools));
    return;
  }
  const reason = missing.map((name) => `${name} from ${WHERE_FROM[name]}`).join('; ');
  describe(title, () => {
    it(`left out on this machine, missing: ${reason}`, () => {
      console.warn(`LEFT OUT: ${title}. Missing: ${reason}`);
      expect(missing).not.toHaveLength(0);
    });
  });
}

/** Standard output of a tool. */
export async function runTool(
  file: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const { stdout } = await run(file, args, { env, maxBuffer: 64 * 1024 * 1024, encoding: 'utf8' });
  return stdout;
}
