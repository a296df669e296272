/** Decisions that the office made with the program: submission, cases, decision, number, dossier. */
import { giveNumber } from '#electron/features/registers/number-series.ts';
import type { Database } from '#electron/store/database.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import type { BenchDecision } from './decisions.ts';
import { type Random, SORT, uuidOf } from './draw.ts';
import { insertDossier, type PaperFile } from './write-old.ts';
import { type AwardOrigin, insertRow } from './write-rows.ts';

const HONORIFICS = { ong: 'Ông', ba: 'Bà' } as const;

/** Candidates are numbered by decision and place; no decision has more. */
const MOST_CASES = 5000;

function decisionData(decision: BenchDecision) {
  const [sample] = sampleDecisions();
  if (sample === undefined) throw new RangeError('no sample decision');
  return {
    ...sample.data,
    number: decision.number,
    date: decision.date,
    reason: decision.reason,
    signer: { ...sample.data.signer, name: decision.signer },
    recipients: decision.recipients.map(({ honoree, unitName }) => ({
      kind: honoree.kind,
      honorific: honoree.kind === 'person' && honoree.honorific !== null ? HONORIFICS[honoree.honorific] : '',
      name: honoree.name,
      position: honoree.position,
      unit: unitName,
    })),
  };
}

function insertBatch(db: Database, decision: BenchDecision, id: string, at: string): void {
  insertRow(db, 'batch', {
    id,
    title: `Đề nghị khen thưởng của ${decision.unit.name} (${decision.printed})`,
    award_type_id: decision.kind.id,
    stream: 'merit',
    unit_id: decision.unit.id,
    submission_number: `${(decision.index % 900) + 1}/TTr`,
    submission_date: decision.date,
    reason: decision.reason,
    received_on: null,
    due_on: null,
    state: 'issued',
    created_at: at,
    created_by: 'Văn thư',
    updated_at: at,
    version: 3,
  });
  for (const event of ['created', 'submit', 'decision_drafted', 'decision_issued'])
    insertRow(db, 'batch_event', { batch_id: id, event, at, account_name: 'Văn thư', reason: '' });
}

/** Writes everything that precedes the awards of an own decision and tells where they come from. */
export function openOwn(
  db: Database,
  random: Random,
  decision: BenchDecision,
  ordinal: number,
  files: readonly PaperFile[],
): AwardOrigin {
  const at = `${decision.date}T03:00:00.000Z`;
  const batchId = uuidOf(SORT.batch, decision.index);
  const decisionId = uuidOf(SORT.decision, decision.index);
  insertBatch(db, decision, batchId, at);
  const candidateOf = (place: number) => uuidOf(SORT.candidate, decision.index * MOST_CASES + place);
  for (const [place, { honoree, unitName }] of decision.recipients.entries())
    insertRow(db, 'candidate', {
      id: candidateOf(place),
      batch_id: batchId,
      ordinal: place + 1,
      kind: honoree.kind,
      honorific: honoree.kind === 'person' ? honoree.honorific : null,
      name: honoree.name,
      name_key: searchKey(honoree.name),
      birth_date: honoree.birthDate,
      position: honoree.position,
      unit_name: unitName,
      unit_key: searchKey(unitName),
      achievement: '',
      honoree_id: honoree.id,
      outcome: 'approved',
      import_id: null,
      removed_at: null,
      version: 0,
    });
  insertRow(db, 'decision', {
    id: decisionId,
    batch_id: batchId,
    state: 'issued',
    data: JSON.stringify(decisionData(decision)),
    number: decision.number,
    symbol: 'QĐ-UBND',
    issued_on: decision.date,
    created_at: at,
    updated_at: at,
    version: 1,
  });
  const number = giveNumber(db, {
    symbol: 'QĐ-UBND',
    date: decision.date,
    today: decision.date,
    title: `Quyết định về việc khen thưởng ${decision.unit.name}`,
    signer: decision.signer,
    recipients: 'Sở Nội vụ',
    archiveUnit: 'VT',
    copies: 3,
    decisionId,
  });
  if (number !== decision.number) throw new Error(`the register gave ${number}, not ${decision.number}`);
  const dossierId = insertDossier(db, random, decision, { ordinal, batchId, decisionId }, { files, at });
  return { source: 'decision', decisionId, batchId, dossierId, importId: null, recordedAt: at, candidateOf };
}
