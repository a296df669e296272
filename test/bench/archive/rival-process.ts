/** One engine in a process of its own: its recall on the golden set, or its times and memory on a large office. */

import { join } from 'node:path';
import { searchAwards } from '#electron/features/archive/search-awards.ts';
import type { Database } from '#electron/store/database.ts';
import { openStore } from '#electron/store/open-store.ts';
import { type SearchInput, searchInput } from '#shared/contract/archive.ts';
import type { Role } from '#shared/contract/roles.ts';
import { type GoldenQuery, goldenSet } from '#test/golden/golden-set.ts';
import { openEncrypted } from '#test/support/encrypted-file.ts';
import { makeGoldenOffice } from '#test/support/golden-office.ts';
import { fileKeyOf } from './open-bench.ts';
import { asked, TYPED } from './queries.ts';
import { type Ask, miniSearch, orama, type RivalRow } from './rival-engines.ts';

/** Share of the wanted awards among as many first hits, mean over the queries; exact intents and slips apart. */
export interface Recall {
  readonly exact: number;
  readonly slips: number;
}
export interface Load {
  readonly times: readonly number[];
  /** Growth of resident memory from before the rows to after the searches, in MB. */
  readonly memory: number;
}
type Make = (rows: Iterable<RivalRow>) => Ask | Promise<Ask>;

const [engine = '', what = '', dataDir = '', runs = '5'] = process.argv.slice(2);
const SLIPS = new Set<string>(['initials', 'typos', 'typing method off']);

function* goldenRows(): Generator<RivalRow> {
  const { awards } = goldenSet();
  for (const { id, name, position, unit, number, date, awardType, reason } of awards)
    yield { id, name, unit: `${position} ${unit}`, decision: `${number} ${date}`, award: awardType, reason };
}

async function* officeRows(): AsyncGenerator<RivalRow> {
  const db = openEncrypted(join(dataDir, 'office.db'), await fileKeyOf(dataDir));
  const rows = db.prepare(
    `SELECT a.id, a.name, a.position || ' ' || a.unit_name AS unit, a.decision_number || ' ' || a.decision_date AS decision,
       t.short_name AS award, a.reason FROM award a JOIN award_type t ON t.id = a.award_type_id WHERE a.removed_at IS NULL`,
  );
  for (const row of rows.iterate()) yield row as RivalRow;
  db.close();
}

async function recallOf(ask: Ask): Promise<Recall> {
  const shares: Record<'exact' | 'slips', number[]> = { exact: [], slips: [] };
  for (const query of goldenSet().queries) {
    if (query.mode === 'none') continue;
    shares[SLIPS.has(query.intent) ? 'slips' : 'exact'].push(await foundShare(ask, query));
  }
  const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  return { exact: mean(shares.exact), slips: mean(shares.slips) };
}

async function foundShare(ask: Ask, { text, ids }: GoldenQuery): Promise<number> {
  const found = new Set(await ask(text, ids.length));
  return ids.filter((id) => found.has(id)).length / ids.length;
}

const search: (
  db: Database,
  input: SearchInput,
  role: Role,
) => { readonly hits: readonly { readonly id: string }[] } = searchAwards;

const resident = (): number => {
  globalThis.gc?.();
  return process.memoryUsage.rss() / 2 ** 20;
};

async function ourRecall(): Promise<Recall> {
  const golden = await makeGoldenOffice();
  const client = golden.fixture.as('archivist');
  const recall = await recallOf(async (text, limit) => {
    const { hits } = await client.archive.search(asked(text, { limit: Math.min(500, Math.max(1, limit)) }));
    return hits.map(({ id }) => golden.goldenId(id));
  });
  await golden.fixture.close();
  return recall;
}

async function ourLoad(): Promise<Load> {
  const key = await fileKeyOf(dataDir);
  const before = resident();
  const store = openStore(dataDir, key, 'open');
  const times = await timesOf((text, limit) =>
    search(store.reader, searchInput.parse(asked(text, { limit })), 'archivist').hits.map(({ id }) => id),
  );
  const memory = resident() - before;
  store.close();
  return { times, memory };
}

async function libraryLoad(make: Make): Promise<Load> {
  const before = resident();
  const rows: RivalRow[] = [];
  for await (const row of officeRows()) rows.push(row);
  const ask = await make(rows);
  // What stays is the library's.
  rows.length = 0;
  const times = await timesOf(ask);
  return { times, memory: resident() - before };
}

async function timesOf(ask: Ask): Promise<number[]> {
  const times: number[] = [];
  const texts = TYPED['three-word names'] ?? [];
  for (let run = 0; run < Number(runs); run += 1)
    for (const text of texts) {
      const start = performance.now();
      await ask(text, 50);
      times.push(performance.now() - start);
    }
  return times;
}

const MAKES: Readonly<Record<string, Make>> = { minisearch: miniSearch, orama };
const make = MAKES[engine];
const report: Recall | Load =
  what === 'recall'
    ? await (make === undefined ? ourRecall() : recallOf(await make(goldenRows())))
    : await (make === undefined ? ourLoad() : libraryLoad(make));
process.stdout.write(`${JSON.stringify(report)}\n`);
process.exit(0);
