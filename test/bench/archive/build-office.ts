/** Builds the large office once and keeps it in a cache folder of the system's temporary folder. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openOffice } from '#electron/office/open-office.ts';
import { indexAwards } from '#electron/store/award-index.ts';
import { OFFICE_KEY_COST } from '#electron/store/envelope.ts';
import type { Store } from '#electron/store/open-store.ts';
import type { Vault } from '#electron/store/vault.ts';
import { recordVaultFile } from '#electron/store/vault-rows.ts';
import { role as roles } from '#shared/contract/roles.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { connect, makePorts, OFFICE_PROFILE, PASSWORD } from '#test/support/office-client.ts';
import { projectRoot } from '../../../build/bootstrap/run.mjs';
import { type BenchDecision, makeDecisions, OWN_FROM_YEAR, TODAY } from './decisions.ts';
import { makeRandom, SORT, uuidOf } from './draw.ts';
import { LOGINS } from './open-bench.ts';
import { makeUnits } from './units.ts';
import { drawLife, insertEvents } from './write-lives.ts';
import { openOld, type PaperFile } from './write-old.ts';
import { openOwn } from './write-own.ts';
import { awardRows, insertHonoree, insertRow } from './write-rows.ts';

/** Awards in one transaction. */
const CHUNK = 5000;
/** Files in the vault that all papers refer to. */
const FILES = 300;
/** Awards brought in by one list. */
const IMPORT_ROWS = 4000;

/** Another office is built when what makes it or what stores it has changed. */
function fingerprint(): string {
  const hash = createHash('sha256');
  const sources = ['test/bench/archive/*.ts', 'electron/store/**/*.ts', 'shared/vietnamese/*.ts'];
  for (const file of globSync(sources, { cwd: projectRoot }).toSorted())
    hash.update(readFileSync(join(projectRoot, file)));
  return hash.digest('hex').slice(0, 12);
}

/** The folder of an office of `size` awards, built if it is not there. */
export async function largeOffice(size: number, say: (line: string) => void): Promise<string> {
  const root = join(tmpdir(), 'so-vang-bench-archive');
  mkdirSync(root, { recursive: true });
  const name = `${size}-${fingerprint()}`;
  const folder = join(root, name);
  if (existsSync(folder)) return folder;
  for (const old of readdirSync(root))
    if (old.startsWith(`${size}-`)) rmSync(join(root, old), { recursive: true, force: true });
  const building = `${folder}.building`;
  await buildOffice(building, size, say);
  renameSync(building, folder);
  return folder;
}

/** Builds an office of `size` awards; deterministic but for its keys. */
export async function buildOffice(dataDir: string, size: number, say: (line: string) => void): Promise<void> {
  const start = performance.now();
  const ports = makePorts({ now: new Date(`${TODAY}T08:00:00`) }, [], { keyCost: OFFICE_KEY_COST });
  const office = await openOffice({ dataDir, ports });
  try {
    let token: string | null = null;
    const client = connect(
      (request) => office.fetch(request),
      () => token,
    );
    const administrator = { login: LOGINS.administrator, name: 'Quản Trị', password: PASSWORD };
    token = (await client.accounts.setUp({ office: OFFICE_PROFILE, administrator })).session.token;
    for (const [role, login] of Object.entries(LOGINS))
      if (role !== 'administrator')
        await client.accounts.create({
          ...{ id: randomUUID(), login, name: `Người ${login}`, password: PASSWORD },
          role: roles.parse(role),
        });
    const { store, vault } = office.core.archive();
    await fillArchive(store, vault, size, (done) =>
      say(`${done} of ${size}, ${((performance.now() - start) / 1000).toFixed(0)} s`),
    );
  } finally {
    await office.close();
  }
  say(`built in ${((performance.now() - start) / 1000).toFixed(0)} s`);
}

async function storeFiles(store: Store, vault: Vault): Promise<PaperFile[]> {
  const files = Array.from({ length: FILES }, (_, at) =>
    vault.store(Buffer.from(`%PDF-1.4\n% ${at}\n`.repeat(20 + (at % 50)))),
  );
  await store.write(() => {
    for (const file of files) recordVaultFile(store.writer, file, new Date(`${TODAY}T00:00:00Z`));
  });
  return files;
}

async function fillArchive(store: Store, vault: Vault, size: number, onProgress: (done: number) => void) {
  const units = makeUnits();
  const files = await storeFiles(store, vault);
  const db = store.writer;
  await store.write(() => {
    for (const unit of units)
      insertRow(db, 'unit', {
        ...{
          id: unit.id,
          name: unit.name,
          name_key: searchKey(unit.name),
          parent_id: unit.parent?.id ?? null,
        },
        ...{ kind: unit.kind, abbreviation: unit.abbreviation, leader_title: unit.leader },
        ...{ valid_from: unit.validFrom, valid_to: unit.validTo },
      });
  });
  const random = makeRandom(size);
  const ordinals = new Map<number, number>();
  let [done, events, told] = [0, 0, 0];
  let brought: { id: string; rows: number; year: number } | null = null;
  const closeImport = () => {
    if (brought === null) return;
    const at = `2024-0${1 + (brought.year % 9)}-10T02:00:00.000Z`;
    const label = `Danh sách khen thưởng năm ${brought.year}.xlsx`;
    const head = { id: brought.id, kind: 'awards', label, batch_id: null, rows: brought.rows };
    insertRow(db, 'import_batch', { ...head, at, account_name: 'Lưu trữ', undone_at: null });
    brought = null;
  };
  const write = (decision: BenchDecision) => {
    const ordinal = (ordinals.get(decision.year) ?? 0) + 1;
    ordinals.set(decision.year, ordinal);
    const own = decision.kind.own && decision.year >= OWN_FROM_YEAR;
    if (!own && (brought === null || brought.rows >= IMPORT_ROWS || brought.year !== decision.year)) {
      closeImport();
      brought = { id: uuidOf(SORT.import, decision.index), rows: 0, year: decision.year };
    }
    const at = own ? `${decision.date}T03:00:00.000Z` : `2024-0${1 + (decision.year % 9)}-10T02:00:00.000Z`;
    for (const { honoree, unitName } of decision.recipients)
      if (honoree.isNew) insertHonoree(db, honoree, unitName, at);
    const link = { ordinal, importId: brought?.id ?? '' };
    const origin = own
      ? openOwn(db, random, decision, ordinal, files)
      : openOld(db, random, decision, link, { files, at });
    const lived = awardRows(db, decision, origin, done).map((award) => drawLife(random, award, decision));
    if (!own && brought !== null) brought.rows += lived.length;
    done += lived.length;
    return lived;
  };
  let waiting: BenchDecision[] = [];
  let rows = 0;
  const flush = async () => {
    const chunk = waiting;
    waiting = [];
    rows = 0;
    await store.write(() => {
      const lived = chunk.flatMap(write);
      indexAwards(
        db,
        lived.map(({ award }) => award),
      );
      for (const life of lived) {
        insertEvents(db, life, events);
        events += life.events.length;
      }
    });
    if (done - told >= 100_000) {
      told = done;
      onProgress(done);
    }
  };
  for (const decision of makeDecisions(units, size)) {
    waiting.push(decision);
    rows += decision.recipients.length;
    if (rows >= CHUNK) await flush();
  }
  await flush();
  await store.write(closeImport);
}
