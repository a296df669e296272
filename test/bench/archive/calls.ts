/** Every reading call of the contract with what a page asks it, on records of the large office. */

import { ORPCError } from '@orpc/client';
import { callByPath, walkContract } from '#test/support/contract-walk.ts';
import { EVERY_DOSSIER } from '#test/support/dossier-story.ts';
import { TODAY } from './decisions.ts';
import type { BenchOffice, BenchRole } from './open-bench.ts';
import { LOGINS } from './open-bench.ts';
import { asked } from './queries.ts';

export interface Asked {
  readonly path: string;
  readonly call: () => Promise<unknown>;
}

/** Ids of the records that calls are asked about: the ones with most behind them. */
function sampleIds({ office }: BenchOffice) {
  const { reader } = office.core.archive().store;
  const one = (sql: string) => reader.sql<{ id: string }>(sql)[0]?.id ?? '';
  return {
    batch: one('SELECT batch_id AS id FROM candidate GROUP BY batch_id ORDER BY count(*) DESC LIMIT 1'),
    decision: one(
      'SELECT decision_id AS id FROM award WHERE decision_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1',
    ),
    dossier: one(
      'SELECT dossier_id AS id FROM award WHERE dossier_id IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1',
    ),
    honoree: one('SELECT honoree_id AS id FROM award GROUP BY 1 ORDER BY count(*) DESC LIMIT 1'),
    award: one('SELECT id FROM award WHERE decision_id IS NOT NULL ORDER BY seq DESC LIMIT 1'),
    unit: one("SELECT id FROM unit WHERE name = 'Sở Giáo dục và Đào tạo'"),
    candidate: one('SELECT id FROM candidate LIMIT 1'),
  };
}

const page = { offset: 0, limit: 50 };

/** Questions whose input does not follow from the names of its fields. */
const KNOWN = (ids: ReturnType<typeof sampleIds>): Readonly<Record<string, unknown>> => ({
  'archive.search': asked('', { facets: true }),
  'honorees.list': { text: '', kind: null, ...page },
  'honorees.doubles': { keptApart: false, ...page },
  'nominations.list': { states: [], text: '' },
  'registers.list': { year: 2026 },
  'registers.incoming': { year: 2026 },
  'registers.golden': { year: 2026 },
  'registers.reservations': { symbol: null },
  'registers.volumes': { book: 'outgoing', year: 2026, seriesId: null },
  'certificates.recipients': { decisionId: ids.decision, awardId: null },
  'honorees.suggest': { text: 'nguyen van', kind: 'person', limit: 8 },
  'audit.list': { before: null, limit: 100, subjectId: null },
  'catalogue.entries': { kind: null, text: '', on: null, toReview: false },
  'registers.previewBook': {
    book: 'outgoing',
    year: 2026,
    volume: 1,
    seriesId: null,
    nonce: 'benchbenchbench0',
  },
  'documents.list': { source: null },
  'catalogue.names': { on: TODAY },
  'catalogue.legalBases': { on: null },
  'catalogue.steps': { limit: 100 },
  'decisions.page': { id: ids.decision, nonce: 'benchbenchbench0' },
  'archive.reliedOn': { awardIds: [ids.award] },
  'nominations.judgeBatch': { batchId: ids.batch, candidateIds: null },
});

/** What is tried for a call that is not named above, in this order, until the contract takes one. */
function guesses(ids: ReturnType<typeof sampleIds>): readonly unknown[] {
  const named = Object.entries(ids).map(([name, id]) => ({ [`${name}Id`]: id }));
  return [
    {},
    undefined,
    ...Object.values(ids).map((id) => ({ id })),
    ...named,
    page,
    { text: '', ...page },
    { year: 2026 },
    { year: 2026, ...page },
    { text: '', kind: null, ...page },
  ];
}

/** Longer ones of the pages that have a box of their own. */
const MORE: readonly (readonly [path: string, input: unknown])[] = [
  ['honorees.list', { text: 'nguyen van hung', kind: null, ...page }],
  ['honorees.list', { text: 'n', kind: 'person', ...page }],
  ['honorees.list', { text: '', kind: null, offset: 400_000, limit: 50 }],
  ['dossiers.list', { ...EVERY_DOSSIER, text: 'nong thon', ...page }],
  ['dossiers.list', { ...EVERY_DOSSIER, offset: 6000, limit: 50 }],
  ['archive.search', asked('nguyen', { facets: true, offset: 100_000 })],
];

const roleFor = (access: unknown): BenchRole => {
  if (!Array.isArray(access)) return 'archivist';
  return (Object.keys(LOGINS) as BenchRole[]).find((role) => access.includes(role)) ?? 'administrator';
};

/** Calls that would end a session or need a file: no page waits for them. */
const LEFT_OUT =
  /^(accounts\.(setUp|signIn|recover|signOut)|formCheck\.|imports\.|nominations\.previewCatalogue)/u;

/** Every reading call with an input that the office takes; those without one are named by the second value. */
export async function questionsOf(bench: BenchOffice): Promise<{ asked: Asked[]; unasked: string[] }> {
  const ids = sampleIds(bench);
  const known = KNOWN(ids);
  const unasked: string[] = [];
  const found: Asked[] = [];
  for (const { path, access, effect } of walkContract()) {
    if (effect !== 'read' || LEFT_OUT.test(path)) continue;
    const client = bench.as(roleFor(access));
    const inputs = Object.hasOwn(known, path) ? [known[path], ...guesses(ids)] : guesses(ids);
    let input: { readonly value: unknown } | null = null;
    for (const value of inputs) {
      try {
        await callByPath(client, path, value);
        input = { value };
        break;
      } catch (error) {
        // Refused: not what this call asks, so the next one is tried. A fault of the office is no refusal.
        if (!(error instanceof ORPCError) || error.code === 'INTERNAL') throw error;
      }
    }
    if (input === null) unasked.push(path);
    else {
      const { value } = input;
      found.push({
        path: `${path} ${JSON.stringify(value) ?? ''}`.slice(0, 60),
        call: () => callByPath(client, path, value),
      });
    }
  }
  for (const [path, input] of MORE)
    found.push({
      path: `${path} ${JSON.stringify(input)}`.slice(0, 60),
      call: () => callByPath(bench.as('archivist'), path, input),
    });
  return { asked: found, unasked };
}
