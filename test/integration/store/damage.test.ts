import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Office } from '#electron/office/open-office.ts';
import { openOffice } from '#electron/office/open-office.ts';
import { purposeKey } from '#electron/store/envelope.ts';
import { readKeyring } from '#electron/store/keyring.ts';
import { writeLastClose } from '#electron/store/last-close.ts';
import { MIGRATIONS } from '#electron/store/migrations/index.ts';
import { FILE_HEADER } from '#shared/contract/transport.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { connect, makePorts, PASSWORD, refusalBy, TEST_KEY_COST } from '#test/support/office-client.ts';
import { makeOffice } from '#test/support/office-fixture.ts';
import { issueDecision } from '#test/support/office-story.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
const clock = { now: new Date('2026-05-06T09:00:00') };
let sound = '';
let foreign = '';

async function makeClosedOffice(): Promise<string> {
  const fixture = await makeOffice();
  await issueDecision(fixture);
  await fixture.office.close();
  return fixture.dataDir;
}
beforeAll(async () => {
  sound = await makeClosedOffice();
  foreign = await makeClosedOffice();
});

function copyOffice(): string {
  const dataDir = makeFolder('so-vang-damaged');
  for (const name of ['keyring.json', 'office.db']) copyFileSync(join(sound, name), join(dataDir, name));
  return dataDir;
}

const opened: Office[] = [];
afterAll(async () => {
  for (const office of opened) await office.close();
});
async function signInAt(dataDir: string) {
  return (await openAt(dataDir)).session;
}

/** The office of a folder with its administrator signed in; `fileHeader` is what the last answer said of the file. */
async function openAt(dataDir: string) {
  const office = await openOffice({ dataDir, ports: makePorts(clock) });
  opened.push(office);
  let token: string | null = null;
  let fileHeader: string | null = null;
  const client = connect(
    async (request) => {
      const response = await office.fetch(request);
      fileHeader = response.headers.get(FILE_HEADER);
      return response;
    },
    () => token,
  );
  const session = await client.accounts.signIn({ login: 'administrator', password: PASSWORD });
  token = session.token;
  return { office, client, session, fileHeader: () => fileHeader };
}

/** Random bytes over the first page of a table that nobody reads at sign-in. */
async function damageTable(dataDir: string, table: string): Promise<void> {
  const file = join(dataDir, 'office.db');
  const dataKey = await readKeyring(dataDir, TEST_KEY_COST).unlock('administrator', PASSWORD);
  if (dataKey === null) throw new Error('the keyring did not open');
  const sqlite = openEncrypted(file, purposeKey(dataKey, 'database'));
  const page = sqlite.prepare('SELECT min(pageno) FROM dbstat WHERE name = ?').pluck().get(table);
  sqlite.close();
  overwrite(file, (Number(page) - 1) * PAGE, randomBytes(PAGE));
}

const overwrite = (file: string, offset: number, bytes: Buffer) => {
  const content = readFileSync(file);
  bytes.copy(content, offset);
  writeFileSync(file, content);
};
const PAGE = 4096;

/** What can happen to a file outside the program. */
const DAMAGES: Record<string, (file: string) => void> = {
  'random bytes over the header': (file) => overwrite(file, 0, randomBytes(512)),
  'random bytes over a page in the middle': (file) =>
    overwrite(file, Math.floor(statSync(file).size / PAGE / 2) * PAGE, randomBytes(PAGE)),
  'a single changed bit in the last page': (file) => {
    const at = statSync(file).size - 1000;
    overwrite(file, at, Buffer.from([(readFileSync(file)[at] ?? 0) ^ 1]));
  },
  'the file cut in half': (file) => truncateSync(file, Math.floor(statSync(file).size / PAGE / 2) * PAGE),
  'the file cut within a page': (file) => truncateSync(file, statSync(file).size - 777),
  'the file of another office': (file) => copyFileSync(join(foreign, 'office.db'), file),
  'a file that is no database': (file) => writeFileSync(file, 'Đây là một bức thư.'.repeat(500)),
  'an unencrypted database': (file) => copyFileSync(makePlainDatabase(), file),
};

function makePlainDatabase(): string {
  const file = join(makeFolder(), 'plain.db');
  const sqlite = openEncrypted(file, null);
  sqlite.exec('CREATE TABLE t (a); INSERT INTO t VALUES (1)');
  sqlite.close();
  return file;
}

describe('a file that was closed whole', () => {
  it('says so in the folder until it is opened again', async () => {
    const dataDir = copyOffice();
    const record = join(dataDir, 'last-close.json');
    expect(existsSync(record)).toBe(false);
    const { office } = await openAt(dataDir);
    expect(existsSync(record)).toBe(false);
    await office.close();
    expect(existsSync(record)).toBe(true);
    expect((await signInAt(dataDir)).account.role).toBe('administrator');
    expect(existsSync(record)).toBe(false);
  });

  it('is read through in the background: damage found there is told with every answer and stops all writing', async () => {
    const dataDir = copyOffice();
    await damageTable(dataDir, 'candidate');
    // The record is that of the damaged file, as when a disk loses bytes by itself.
    writeLastClose(dataDir, 'office.db', { checkedAt: 0 });
    const { office, client, fileHeader } = await openAt(dataDir);
    expect(fileHeader()).toBeNull();
    await vi.waitFor(
      async () => {
        await client.accounts.status({});
        expect(fileHeader()).toBe('damaged');
      },
      { timeout: 20_000, interval: 200 },
    );
    const renamed = { name: 'Đơn vị khác', parent: '', place: 'Hư Cấu', abbreviation: 'UBND' };
    expect((await refusalBy(client.accounts.updateOffice(renamed))).code).toBe('DAMAGED_DATABASE');
    expect((await client.accounts.me({})).office.name).not.toBe(renamed.name);
    await office.close();
    expect((await refusalBy(signInAt(dataDir))).code).toBe('DAMAGED_DATABASE');
  });

  it('whose damage is met by a read first: that call is refused, and then every write', async () => {
    const dataDir = copyOffice();
    await damageTable(dataDir, 'candidate');
    writeLastClose(dataDir, 'office.db', { checkedAt: Date.now() });
    const { client, fileHeader } = await openAt(dataDir);
    const read = refusalBy(client.nominations.list({ states: [], text: '' }));
    expect((await read).code).toBe('DAMAGED_DATABASE');
    expect(fileHeader()).toBe('damaged');
    const write = refusalBy(client.catalogue.undoStep({ stepId: randomUUID() }));
    expect((await write).code).toBe('DAMAGED_DATABASE');
  });

  it('with a log left over is read through before anything else', async () => {
    const dataDir = copyOffice();
    await damageTable(dataDir, 'candidate');
    writeLastClose(dataDir, 'office.db', { checkedAt: Date.now() });
    writeFileSync(join(dataDir, 'office.db-wal'), randomBytes(200));
    expect((await refusalBy(signInAt(dataDir))).code).toBe('DAMAGED_DATABASE');
  });
});

describe('a damaged or foreign file', () => {
  it('opens while nothing happened to it', async () => {
    expect((await signInAt(copyOffice())).account.role).toBe('administrator');
  });

  it.each(Object.entries(DAMAGES))('%s is refused and its bytes stay as they are', async (_what, damage) => {
    const dataDir = copyOffice();
    const file = join(dataDir, 'office.db');
    // Closed whole by the last run: what happens to it afterwards is noticed all the same.
    writeLastClose(dataDir, 'office.db', { checkedAt: Date.now() });
    damage(file);
    const before = sha256(file);
    expect((await refusalBy(signInAt(dataDir))).code).toBe('DAMAGED_DATABASE');
    expect(sha256(file)).toBe(before);
    expect(readdirSync(dataDir).filter((name) => name.includes('put-aside'))).toEqual([]);
  });

  it('a missing database beside a keyring is refused, not made anew', async () => {
    const dataDir = makeFolder();
    copyFileSync(join(sound, 'keyring.json'), join(dataDir, 'keyring.json'));
    expect((await refusalBy(signInAt(dataDir))).code).toBe('DAMAGED_DATABASE');
    expect(readdirSync(dataDir)).not.toContain('office.db');
  });

  it('a damaged keyring is refused and stays as it is', async () => {
    const dataDir = copyOffice();
    const file = join(dataDir, 'keyring.json');
    truncateSync(file, 100);
    const before = sha256(file);
    expect((await refusalBy(signInAt(dataDir))).code).toBe('DAMAGED_DATABASE');
    expect(sha256(file)).toBe(before);
  });

  it('a file of a newer program is refused with both levels and stays as it is', async () => {
    const dataDir = copyOffice();
    const file = join(dataDir, 'office.db');
    const dataKey = await readKeyring(dataDir, TEST_KEY_COST).unlock('administrator', PASSWORD);
    if (dataKey === null) throw new Error('the keyring did not open');
    const sqlite = openEncrypted(file, purposeKey(dataKey, 'database'));
    sqlite.pragma('user_version = 77');
    sqlite.close();
    const before = sha256(file);
    const { code, facts } = await refusalBy(signInAt(dataDir));
    expect(code).toBe('NEWER_DATABASE');
    expect(facts).toEqual({ found: 77, known: MIGRATIONS.length });
    expect(sha256(file)).toBe(before);
  });
});
