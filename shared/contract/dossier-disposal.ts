/** The end of an archive file: what falls due, lists of disposal, and the two people it takes. */
import { z } from 'zod';
import { id, isoDate, line, optionalLine, prose, version } from './basics.ts';
import { dossierRow } from './dossier-records.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

const keepers = ['archivist', 'secretary'] as const;

export const DISPOSAL_KINDS = ['destruction', 'transfer'] as const;
export const disposalKind = z.enum(DISPOSAL_KINDS);
export const disposalState = z.enum(['draft', 'submitted', 'done', 'withdrawn']);

export const disposalRow = z.object({
  id,
  kind: disposalKind,
  title: z.string(),
  state: disposalState,
  note: z.string(),
  receiver: z.string().describe('Lưu trữ lịch sử that takes the files; empty for a destruction'),
  council: z.string().describe('Hội đồng xác định giá trị tài liệu, as it is named'),
  proposedBy: z.string(),
  mine: z.boolean().describe('The caller proposed it, so that somebody else has to confirm'),
  submittedOn: isoDate.nullable(),
  noticeUntil: isoDate.nullable().describe('First day on which it may be confirmed'),
  confirmedBy: z.string(),
  doneOn: isoDate.nullable(),
  minutes: z.string(),
  files: z.number().int(),
  kept: z.number().int(),
  version,
});
export type DisposalRow = z.infer<typeof disposalRow>;

export const disposalItem = z.object({
  dossier: dossierRow,
  reason: z.string(),
  kept: z.boolean(),
  keptReason: z.string(),
  /** Documents whose file only this one holds: they leave the vault. */
  ownFiles: z.number().int(),
});
export const disposalRecord = disposalRow.extend({ items: z.array(disposalItem) });
export type DisposalRecord = z.infer<typeof disposalRecord>;

export const dueFile = z.object({ dossier: dossierRow, reason: z.string() });
export type DueFile = z.infer<typeof dueFile>;

const changing = refusals('NOT_FOUND', 'STALE', 'DISPOSAL_DONE', 'DISPOSAL_SUBMITTED');

export const disposalCalls = {
  /** How many files fall due in which year, and what waits now. */
  keepingCalendar: reads()
    .input(z.strictObject({}))
    .output(
      z.object({
        permanent: z.number().int(),
        years: z
          .array(z.object({ year: z.number().int(), files: z.number().int() }))
          .describe('First year in which files may be disposed of; earlier ones are over already'),
        reviewNeeded: z.number().int().describe('Entries of retention in the catalogue to be checked'),
      }),
    ),
  /** Files that wait for a step: time over, to be handed in to the office's archive, to the historical archive. */
  dueFiles: reads()
    .input(z.strictObject({ what: z.enum(['destruction', 'hand-in', 'transfer']) }))
    .output(z.object({ noticeDays: z.number().int(), files: z.array(dueFile) })),
  disposals: reads().input(z.strictObject({})).output(z.array(disposalRow)),
  disposal: reads().input(z.strictObject({ id })).errors(refusals('NOT_FOUND')).output(disposalRecord),
  /** Files on a list, each with the reason. Files that are kept for ever are never destroyed; others not before their time. */
  proposeDisposal: writes(...keepers)
    .input(
      z.strictObject({
        id,
        kind: disposalKind,
        title: line(200),
        note: prose(2000),
        receiver: optionalLine(200),
        items: z
          .array(z.strictObject({ dossierId: id, reason: line(500) }))
          .min(1)
          .max(5000),
      }),
    )
    .errors(
      refusals(
        'NOT_FOUND',
        'DOSSIER_RESTRICTED',
        'DOSSIER_GONE',
        'DISPOSAL_TOO_EARLY',
        'DISPOSAL_LISTED',
        'DISPOSAL_LENT',
        'DISPOSAL_RECEIVER_MISSING',
        'DOSSIER_NOT_CLOSED',
      ),
    )
    .output(disposalRecord),
  /** The council takes a file off the list, with the reason; false puts it back. */
  keepDossier: writes(...keepers, 'approver')
    .input(z.strictObject({ id, version, dossierId: id, kept: z.boolean(), reason: optionalLine(500) }))
    .errors(refusals('NOT_FOUND', 'STALE', 'DISPOSAL_DONE', 'DISPOSAL_REASON_MISSING'))
    .output(disposalRecord),
  /** Lays the list before the council; the notice runs from this day. */
  submitDisposal: writes(...keepers)
    .input(z.strictObject({ id, version, council: line(200), on: isoDate }))
    .errors({ ...changing, ...refusals('DISPOSAL_DAY_AHEAD') })
    .output(disposalRecord),
  withdrawDisposal: writes(...keepers, 'approver')
    .input(z.strictObject({ id, version, reason: line(500) }))
    .errors(refusals('NOT_FOUND', 'STALE', 'DISPOSAL_DONE'))
    .output(disposalRecord),
  /** Carries the list out. Only an approver who is not the one that proposed it; only after the notice. */
  confirmDisposal: writes('approver')
    .input(z.strictObject({ id, version, minutes: line(200).describe('Quyết định, biên bản') }))
    .errors(
      refusals(
        'NOT_FOUND',
        'STALE',
        'DISPOSAL_DONE',
        'DISPOSAL_NOT_SUBMITTED',
        'DISPOSAL_SAME_PERSON',
        'DISPOSAL_NEEDS_APPROVER',
        'DISPOSAL_NOTICE_RUNS',
        'DISPOSAL_TOO_EARLY',
        'DISPOSAL_LENT',
        'DOSSIER_GONE',
      ),
    )
    .output(disposalRecord),
};
