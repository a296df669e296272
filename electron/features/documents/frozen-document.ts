import { mayReadFrozen } from '#electron/features/decisions/issued-document.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/contract/roles.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';

type Recallable = Pick<Row<'document'>, 'state' | 'recalled_at'>;

const recalledOn = ({ recalled_at: at }: Recallable): string =>
  at === null ? '' : formatDate(todayIso(new Date(at)));

/**
 * The content of a recalled document is frozen (NĐ 30/2020/NĐ-CP Phụ lục VI, III.8): administrator, secretary and
 * archivist still read it. Throws DOCUMENT_FROZEN.
 */
export function refuseFrozenDocument(row: Recallable, caller: Role): void {
  if (row.state === 'recalled' && !mayReadFrozen(caller))
    throw new Refusal('DOCUMENT_FROZEN', { date: recalledOn(row) });
}

/** What every page of a copy of a recalled document says; a document that stands says nothing. */
export function withMark(document: OfficialDocument, row: Recallable): OfficialDocument {
  return row.state === 'recalled'
    ? { ...document, mark: ['ĐÃ THU HỒI', `ngày ${recalledOn(row)}`] }
    : document;
}
