import type { Database } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { BatchFields } from '#shared/contract/nominations.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { listCandidates, listPapers } from './batch-rows.ts';

/**
 * The columns that the form of a submission fills. A dossier with state secrets is only registered (Luật 06/2022/QH15
 * Điều 84.4, 85.1.đ): its title is made of its number, and a reason is refused. Throws SECRET_CONTENT.
 */
export function batchColumnsOf(input: BatchFields) {
  if (input.secret && input.reason !== '') throw new Refusal('SECRET_CONTENT');
  return {
    title: input.secret ? `Hồ sơ mật ${input.submissionNumber}`.trim() : input.title,
    award_type_id: input.awardTypeId,
    stream: input.stream,
    unit_id: input.unitId,
    submission_number: input.submissionNumber,
    submission_date: input.submissionDate,
    reason: input.reason,
    procedure: input.procedure,
    simple_case: input.procedure === 'don-gian' ? input.simpleCase : '',
    secret: input.secret ? 1 : 0,
    secret_count: input.secret ? input.secretCount : 0,
  };
}

/** Names, achievements and files have no place in a secret dossier. Throws SECRET_CONTENT. */
export function refuseIfSecret(batch: Row<'batch'>): void {
  if (batch.secret === 1) throw new Refusal('SECRET_CONTENT');
}

/** A dossier that already holds names or files cannot become secret: they would stay. Throws SECRET_CONTENT. */
export function refuseContent(db: Database, batchId: string): void {
  if (listCandidates(db, batchId).length > 0 || listPapers(db, { batchId }).length > 0)
    throw new Refusal('SECRET_CONTENT');
}
