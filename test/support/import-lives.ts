/** Imports that are killed and go on: prepares offices, lets them live for a while, compares what they end with. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verifyOffice } from '#electron/command-line/verify-office.ts';
import { openOffice } from '#electron/office/open-office.ts';
import type { LegacyImportStatus } from '#shared/contract/legacy-import.ts';
import { type ListDesk, openList, settingsFor } from './legacy-import-story.ts';
import { legacyListRows, writeLegacyXlsx } from './legacy-list-file.ts';
import { connect, makePorts, OFFICE_PROFILE, PASSWORD } from './office-client.ts';

const WORKER = fileURLToPath(new URL('./importing-office.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Compiled once for all lives: starting is most of what a short one costs. */
const COMPILED = join(tmpdir(), 'so-vang-compiled-imports');

/** An office with an old list opened and nothing brought in yet. */
export interface PreparedOffice {
  readonly dataDir: string;
  readonly importId: string;
  readonly settings: string;
  /** The list itself. */
  readonly file: string;
}

const folders: string[] = [];

/** Not vitest's: the bench uses it too, and takes everything away by `removeFolders`. */
function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** The office of a folder with its archivist at the desk. */
export async function openDesk(dataDir: string, at = '2026-05-06T08:00:00'): Promise<ListDesk> {
  const office = await openOffice({ dataDir, ports: makePorts({ now: new Date(at) }) });
  let token: string | null = null;
  const client = connect(
    (request) => office.fetch(request),
    () => token,
  );
  const login = { login: 'archivist', password: PASSWORD };
  if (office.core.isSetUp()) token = (await client.accounts.signIn(login)).token;
  else {
    // The founder does every job; here the one of the archive.
    const administrator = { ...login, name: 'Lưu Trữ Thử' };
    token = (await client.accounts.setUp({ office: OFFICE_PROFILE, administrator })).session.token;
  }
  return { office, as: () => client, tokenOf: () => token ?? '' };
}

/** Founds an office and opens a list of `size` rows in it. `grow`: what the office holds before. */
export async function prepareOffice(
  size: number,
  grow?: (desk: ListDesk) => Promise<void>,
): Promise<PreparedOffice> {
  const dataDir = newFolder('so-vang-import');
  const desk = await openDesk(dataDir);
  await grow?.(desk);
  const file = join(dataDir, 'Danh sách cũ.xlsx');
  await writeLegacyXlsx(file, legacyListRows(size));
  const importId = await openList(desk, readFileSync(file), 'Danh sách cũ.xlsx');
  const settings = join(dataDir, 'settings.json');
  writeFileSync(settings, JSON.stringify(await settingsFor(desk, importId)));
  await desk.office.close();
  return { dataDir, importId, settings, file };
}

/** Another office just like it. */
export function copyOffice(prepared: PreparedOffice): PreparedOffice {
  const dataDir = newFolder('so-vang-import');
  cpSync(prepared.dataDir, dataDir, { recursive: true });
  return { ...prepared, dataDir };
}

export interface Life {
  readonly status: LegacyImportStatus;
  readonly seconds: number;
  readonly megabytes: number;
  /** Longest times in milliseconds. */
  readonly stalls: { readonly thread: number; readonly read: number; readonly write: number };
}

/** Lets the office work on its import; `killAfter` milliseconds into the work it is killed: null. */
export function live(
  { dataDir, importId, settings }: PreparedOffice,
  killAfter?: number,
): Promise<Life | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [WORKER, dataDir, importId, settings], {
      cwd: ROOT,
      env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    let timer: NodeJS.Timeout | undefined;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (killAfter !== undefined && timer === undefined && out.includes('working\n'))
        timer = setTimeout(() => child.kill('SIGKILL'), killAfter);
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      const [, answer] = /^done (.*)$/mu.exec(out) ?? [];
      if (answer !== undefined) resolve(JSON.parse(answer) as Life);
      else if (signal === 'SIGKILL') resolve(null);
      else reject(new Error(`the office ended with ${code}`));
    });
  });
}

/** Everything that an import leaves behind, but for the audit log, which tells each resumption. */
const LEFT = {
  award: 'SELECT * FROM award ORDER BY seq',
  honoree: 'SELECT * FROM honoree ORDER BY id',
  honoree_double: 'SELECT * FROM honoree_double ORDER BY a_id, b_id',
  import_batch: 'SELECT * FROM import_batch ORDER BY id',
  legacy_import: 'SELECT * FROM legacy_import ORDER BY id',
  legacy_problem: 'SELECT * FROM legacy_problem ORDER BY import_id, row_number',
} as const;

/** What the people of the office find. */
const QUESTIONS = [
  'nguyễn văn hùng',
  'so hu cau',
  '174/QĐ-UBND',
  'lo van',
  'thanh tich 2001',
  'truong tieu hoc 3',
];

/** The end state of an office as one text: rows by table, what searches find. Throws when the file is not sound. */
export async function endState({ dataDir }: PreparedOffice): Promise<string> {
  const desk = await openDesk(dataDir, '2026-05-06T09:00:00');
  try {
    const { core } = desk.office;
    const { sound } = verifyOffice(core, true);
    if (!sound) throw new Error('the office is not sound');
    const { reader } = core.archive().store;
    const parts = Object.entries(LEFT).map(([table, sql]) => {
      const rows = reader.sql(sql);
      const hash = createHash('sha256');
      for (const row of rows) hash.update(JSON.stringify(row));
      return `${table} ${rows.length} ${hash.digest('hex')}`;
    });
    for (const text of QUESTIONS) {
      const { total, hits } = await desk.as('reader').archive.search(questionOf(text));
      parts.push(`${text}: ${total} ${createHash('sha256').update(JSON.stringify(hits)).digest('hex')}`);
    }
    return parts.join('\n');
  } finally {
    await desk.office.close();
  }
}

const questionOf = (text: string) => ({
  text,
  awardTypeIds: [],
  kinds: [],
  units: [],
  fromYear: null,
  toYear: null,
  decisionNumber: '',
  offset: 0,
  limit: 500,
  facets: false,
});
