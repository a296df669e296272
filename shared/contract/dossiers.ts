import { z } from 'zod';
import { awardHit } from './archive.ts';
import { id, isoDate, line, optionalLine, prose, version } from './basics.ts';
import { bagCalls } from './dossier-bags.ts';
import { disposalCalls } from './dossier-disposal.ts';
import {
  dossierInput,
  dossierRecord,
  dossierRow,
  dossierState,
  itemInput,
  retentionYears,
} from './dossier-records.ts';
import { reads, writes } from './procedure.ts';
import { refusals } from './refusals.ts';

/** Who keeps the archive. */
const keepers = ['archivist', 'secretary'] as const;
const finding = refusals('NOT_FOUND', 'DOSSIER_RESTRICTED');
const editing = { ...finding, ...refusals('STALE', 'DOSSIER_GONE', 'DOSSIER_CLOSED') };

export const dossierFilter = z.strictObject({
  text: optionalLine(300),
  states: z.array(dossierState).max(4),
  year: z.number().int().nullable().describe('Năm hình thành hồ sơ'),
  keeping: z.enum(['all', 'permanent', 'limited', 'ended']).describe('ended: its time of keeping is over'),
  whereabouts: z.enum(['all', 'placed', 'unplaced', 'lent', 'overdue']),
  access: z.enum(['all', 'open', 'restricted']),
  groupId: id.nullable(),
  boxId: id.nullable(),
});
export type DossierFilter = z.infer<typeof dossierFilter>;

/** Fields of a level of description above a file (ISAD(G)); those of a phông by the archive exchange profile. */
export const groupFields = z.strictObject({
  level: z.enum(['fonds', 'series']),
  parentId: id.nullable().describe('The fonds of a series'),
  code: line(30).describe('Mã phông; số mục lục'),
  title: line(300),
  organCode: optionalLine(13).describe('Mã cơ quan lưu trữ'),
  dates: optionalLine(60).describe('Thời gian tài liệu'),
  history: prose(5000).describe('Lịch sử đơn vị hình thành phông'),
  contents: prose(5000).describe('Các nhóm tài liệu chủ yếu'),
  language: optionalLine(50),
  findingAid: optionalLine(300).describe('Công cụ tra cứu'),
  safetyCopy: optionalLine(300).describe('Lập bản sao bảo hiểm'),
  notes: prose(2000),
});
export const archiveGroup = groupFields.extend({
  id,
  dossierCount: z.number().int().describe('Files in it; of a fonds: in all its series'),
  documentCount: z.number().int(),
  digitised: z.number().int().describe('Documents whose file lies in the vault'),
  version,
});
export type ArchiveGroup = z.infer<typeof archiveGroup>;

/** Awards of one decision that a file may be given: brought in from old lists, without a file of their own. */
export const attachableDecision = z.object({
  decisionNumber: z.string(),
  decisionDate: isoDate,
  award: z.string(),
  awards: z.number().int(),
});

export const dossiers = {
  ...disposalCalls,
  ...bagCalls,
  /** Files by any words of code, title, keywords, notes; newest first. Restricted ones only for who may read them. */
  list: reads()
    .input(
      dossierFilter.extend({
        offset: z.number().int().min(0),
        limit: z.number().int().min(1).max(500),
      }),
    )
    .output(
      z.object({
        total: z.number().int(),
        dossiers: z.array(dossierRow),
        years: z.array(z.number().int()).describe('Years that have files, newest first'),
      }),
    ),
  get: reads().input(z.strictObject({ id })).errors(finding).output(dossierRecord),
  /** The awards that a file proves, newest decision first. */
  awards: reads()
    .input(z.strictObject({ id, offset: z.number().int().min(0), limit: z.number().int().min(1).max(500) }))
    .errors(finding)
    .output(z.object({ total: z.number().int(), awards: z.array(awardHit) })),
  /** Opens a file by hand; an empty code takes the next number of its year. */
  open: writes(...keepers)
    .input(dossierInput.extend({ id, code: optionalLine(20), retentionYears }))
    .errors(refusals('DOSSIER_CODE_TAKEN', 'DOSSIER_DATES_REVERSED', 'NOT_FOUND'))
    .output(dossierRecord),
  update: writes(...keepers)
    .input(
      dossierInput.extend({
        id,
        version,
        retentionYears,
        retentionByHand: z.boolean().describe('False: as the awards in it ask for, the longest'),
        reason: optionalLine(300),
      }),
    )
    .errors({ ...editing, ...refusals('DOSSIER_DATES_REVERSED', 'RETENTION_BELOW_RULE') })
    .output(dossierRecord),
  /** NĐ 30/2020/NĐ-CP Điều 29: the closing note is written for every file. */
  close: writes(...keepers)
    .input(z.strictObject({ id, version, closedOn: isoDate, closing: prose(2000) }))
    .errors(editing)
    .output(dossierRecord),
  reopen: writes(...keepers)
    .input(z.strictObject({ id, version, reason: line(300) }))
    .errors(editing)
    .output(dossierRecord),
  /** Hands a closed file in to the archive of the office; null takes it back. */
  handIn: writes(...keepers)
    .input(z.strictObject({ id, version, on: isoDate.nullable() }))
    .errors({ ...editing, ...refusals('DOSSIER_NOT_CLOSED') })
    .output(dossierRecord),

  /** A document: an uploaded file, one that lies in another file already, or neither (it was never scanned). */
  addItem: writes(...keepers, 'clerk')
    .input(
      z.strictObject({
        id,
        dossierId: id,
        title: line(300),
        uploadId: id.nullable(),
        fromItemId: id.nullable(),
        description: itemInput.partial(),
      }),
    )
    .errors({ ...editing, ...refusals('FILE_DAMAGED', 'DOSSIER_HAS_PAPER', 'FILE_LOST') })
    .output(dossierRecord),
  describeItem: writes(...keepers, 'clerk')
    .input(itemInput.extend({ id, version, title: line(300) }))
    .errors(editing)
    .output(dossierRecord),
  removeItem: writes(...keepers)
    .input(z.strictObject({ id, undo: z.boolean() }))
    .errors({ ...editing, ...refusals('DOSSIER_ITEM_ISSUED') })
    .output(dossierRecord),
  /** Every document of the file in its new order. `byDate`: by the day of the document instead, undated ones last. */
  orderItems: writes(...keepers)
    .input(z.strictObject({ dossierId: id, itemIds: z.array(id).max(9999), byDate: z.boolean() }))
    .errors(editing)
    .output(dossierRecord),

  /** Decisions whose awards have no file yet, by number, day, award or name. */
  attachable: reads(...keepers)
    .input(z.strictObject({ text: optionalLine(300) }))
    .output(z.array(attachableDecision)),
  attachAwards: writes(...keepers)
    .input(z.strictObject({ dossierId: id, decisionNumber: line(60), decisionDate: isoDate }))
    .errors({ ...editing, ...refusals('NOTHING_TO_ATTACH') })
    .output(dossierRecord),
  detachAwards: writes(...keepers)
    .input(z.strictObject({ dossierId: id, decisionNumber: line(60), decisionDate: isoDate }))
    .errors({ ...editing, ...refusals('AWARD_BELONGS_HERE') })
    .output(dossierRecord),

  groups: reads().input(z.strictObject({})).output(z.array(archiveGroup)),
  saveGroup: writes(...keepers)
    .input(groupFields.extend({ id, version: version.nullable() }))
    .errors(refusals('NOT_FOUND', 'STALE', 'GROUP_CODE_TAKEN', 'GROUP_NEEDS_FONDS'))
    .output(archiveGroup),
  removeGroup: writes(...keepers)
    .input(z.strictObject({ id, version }))
    .errors(refusals('NOT_FOUND', 'STALE', 'GROUP_NOT_EMPTY'))
    .output(z.object({ done: z.literal(true) })),
};
