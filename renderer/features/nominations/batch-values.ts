import type { Batch, Stream } from '#shared/contract/nominations.ts';
import { SIMPLE_CASES, type SimpleCase } from '#shared/domain/workflow/stream.ts';
import { parseVietnameseDate } from '#shared/vietnamese/dates.ts';

/** The form of a submission as typed; a draft keeps this. */
export interface BatchValues {
  title: string;
  awardTypeId: string;
  stream: Stream;
  unitId: string;
  submissionNumber: string;
  /** ISO day, or the text as typed while it is none. */
  submissionDate: string;
  reason: string;
  procedure: 'thong-thuong' | 'don-gian';
  simpleCase: SimpleCase | '';
  secret: boolean;
  /** As typed. */
  secretCount: string;
}

export type BatchFaults = Partial<Record<keyof BatchValues, string>>;

export const BLANK_BATCH: BatchValues = {
  title: '',
  awardTypeId: '',
  stream: 'merit',
  unitId: '',
  submissionNumber: '',
  submissionDate: '',
  reason: '',
  procedure: 'thong-thuong',
  simpleCase: '',
  secret: false,
  secretCount: '',
};

/** The form of a submission that exists. */
export function batchValues(batch: Batch): BatchValues {
  const { title, awardTypeId, stream, unitId, submissionNumber, submissionDate, reason } = batch;
  return {
    title,
    awardTypeId,
    stream,
    unitId,
    submissionNumber,
    submissionDate: submissionDate ?? '',
    reason,
    procedure: batch.procedure,
    simpleCase: SIMPLE_CASES.find((one) => one === batch.simpleCase) ?? '',
    secret: batch.secret,
    secretCount: batch.secret ? String(batch.secretCount) : '',
  };
}

/** Reads the form: the fields of nominations.create, or what is wrong (messages of the contract's schemas). */
export function readBatch(values: BatchValues) {
  const faults: BatchFaults = {};
  if (!values.secret && values.title.trim() === '') faults.title = 'empty';
  if (values.awardTypeId === '') faults.awardTypeId = 'empty';
  if (values.unitId === '') faults.unitId = 'empty';
  const date = values.submissionDate.trim() === '' ? null : parseVietnameseDate(values.submissionDate);
  if (date !== null && 'error' in date) faults.submissionDate = 'date_does_not_exist';
  if (values.procedure === 'don-gian' && values.simpleCase === '') faults.simpleCase = 'empty';
  const count = values.secret ? Number(values.secretCount.trim() || 'none') : 0;
  if (!Number.isInteger(count) || count < 0 || count > 9999) faults.secretCount = 'empty';
  if (Object.keys(faults).length > 0) return { faults };
  // A secret dossier is named by its number; the office makes the title.
  const title = values.secret ? `Hồ sơ mật ${values.submissionNumber}`.trim() : values.title;
  const reason = values.secret ? '' : values.reason;
  const simple = values.procedure === 'don-gian' ? values.simpleCase : ('' as const);
  return {
    fields: {
      ...values,
      title,
      reason,
      simpleCase: simple,
      secretCount: count,
      submissionDate: date !== null && 'iso' in date ? date.iso : null,
    },
  };
}
