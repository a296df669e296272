import { findKind } from '#shared/official-document/kinds/index.ts';
import { registerTitle } from '#shared/official-document/symbols.ts';

import type { NumberedRecord } from './register-lines.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The columns of the frame that every document shares, read from stored data of any kind and age. */
function frameOf(text: string) {
  const data: unknown = JSON.parse(text);
  const frame = isRecord(data) ? data : {};
  const archive = isRecord(frame.archive) ? frame.archive : {};
  const signer = isRecord(frame.signer) ? frame.signer : {};
  return {
    subject: typeof frame.title === 'string' ? frame.title : '',
    signer: typeof signer.name === 'string' ? signer.name : '',
    recipients: strings(frame.distribution).join('; '),
    archive_unit: typeof archive.unit === 'string' ? archive.unit : '',
    copies: typeof archive.copies === 'number' ? archive.copies : null,
  };
}

/** The line of the register that an issued decision or document had; null when nothing carries the number. */
export function lineFrom({ decision, document }: NumberedRecord) {
  const record = decision ?? document;
  if (record === null || record.issued_on === null) return null;
  const { subject, signer, ...columns } = frameOf(record.data);
  const kind = document === null ? undefined : findKind(document.kind);
  const decisionKind = { abbreviation: 'QĐ', name: { vi: 'Quyết định', en: 'Decision' } };
  return {
    ...columns,
    symbol: record.symbol,
    given_on: record.issued_on,
    date: record.issued_on,
    title: registerTitle(kind ?? decisionKind, document?.title ?? subject),
    signer: document?.signer ?? signer,
    decision_id: decision?.id ?? null,
    document_id: decision === null ? (document?.id ?? null) : null,
  };
}
