import { listEntries, readCatalogue } from '#electron/features/catalogue/catalogue-entries.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { PlannedEntry } from '#shared/contract/catalogue.ts';
import type { ChangedVerdict } from '#shared/contract/evaluation.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { type Catalogue, openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { type CatalogueEntry, ENTRY_SCHEMAS } from '#shared/domain/catalogue/entries.ts';
import { judge } from '#shared/domain/eligibility/judge.ts';
import { judgesOtherwise } from '#shared/domain/eligibility/verdict-row.ts';
import { WAITING_STATES } from '#shared/domain/workflow.ts';
import { casesOf, listedCandidates, readJudgedBatch } from './batch-cases.ts';
import { inSlices } from './in-slices.ts';

const overlap = (a: PlannedEntry, b: CatalogueEntry): boolean =>
  a.validFrom <= (b.validTo ?? '9999') && b.validFrom <= (a.validTo ?? '9999');

const keyOf = ({ kind, key }: { kind: string; key: string }) => `${kind}/${key}`;

/** The catalogue as a change would leave it: a planned version stands in place of those whose days it covers. */
export function changedCatalogue(
  standing: readonly CatalogueEntry[],
  planned: readonly PlannedEntry[],
): Catalogue {
  const byKey = Map.groupBy(planned, keyOf);
  const kept = standing.filter((entry) => !byKey.get(keyOf(entry))?.some((one) => overlap(one, entry)));
  const added = planned.map((one): CatalogueEntry => {
    const read = ENTRY_SCHEMAS[one.kind].safeParse(one.content);
    if (!read.success) {
      const at = read.error.issues[0]?.path.join('.') ?? '';
      throw new Refusal('ENTRY_INVALID', { reason: `${one.key}${at === '' ? '' : `: ${at}`}` });
    }
    return { ...one, source: 'office', sourceText: '', reviewNeeded: false, content: read.data };
  });
  return openCatalogue([...kept, ...added]);
}

export interface CataloguePreview {
  readonly judged: number;
  readonly unchanged: number;
  readonly frozen: number;
  readonly gain: ChangedVerdict[];
  readonly lose: ChangedVerdict[];
  readonly changedOther: ChangedVerdict[];
}

/**
 * What a change of the catalogue would do to every open submission: who gains, who loses, who is judged on other
 * grounds. Frozen lists are counted only. Works in slices. Throws ENTRY_INVALID.
 */
export async function previewCatalogue(
  db: Database,
  planned: readonly PlannedEntry[],
  today: string,
  signal: AbortSignal | undefined,
): Promise<CataloguePreview> {
  const [now, then] = [readCatalogue(db), changedCatalogue(listEntries(db), planned)];
  const open = db.all(
    query
      .selectFrom('batch')
      .select(['id', 'title', 'frozen_on'])
      .where('state', 'in', [...WAITING_STATES]),
  );
  const found = { gain: [], lose: [], changedOther: [] } as Pick<
    CataloguePreview,
    'gain' | 'lose' | 'changedOther'
  >;
  let [judged, unchanged, frozen] = [0, 0, 0];
  for (const { id, title, frozen_on } of open) {
    const candidates = listedCandidates(db, id);
    if (frozen_on !== null) {
      frozen += candidates.length;
      continue;
    }
    const batch = readJudgedBatch(db, id);
    for await (const slice of inSlices(candidates)) {
      signal?.throwIfAborted();
      const rows = new Map(slice.map((row) => [row.id, row]));
      for (const one of casesOf(db, batch, slice, today)) {
        const [before, after] = [judge(now, one), judge(then, one)];
        judged += 1;
        if (!judgesOtherwise(before, after)) {
          unchanged += 1;
          continue;
        }
        const row = rows.get(one.id);
        const change = {
          candidateId: one.id,
          batchId: id,
          batchTitle: title,
          name: row?.name ?? '',
          unitName: row?.unit_name ?? '',
          before: before.verdict,
          after: after.verdict,
        };
        if (after.verdict === before.verdict) found.changedOther.push(change);
        else if (after.verdict === 'eligible') found.gain.push(change);
        else if (before.verdict === 'eligible') found.lose.push(change);
        else found.changedOther.push(change);
      }
    }
  }
  return { judged, unchanged, frozen, ...found };
}
