import type { Batch, Stream } from '#shared/contract/nominations.ts';
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
  };
}

/** Reads the form: the fields of nominations.create, or what is wrong (messages of the contract's schemas). */
export function readBatch(values: BatchValues) {
  const faults: BatchFaults = {};
  if (values.title.trim() === '') faults.title = 'empty';
  if (values.awardTypeId === '') faults.awardTypeId = 'empty';
  if (values.unitId === '') faults.unitId = 'empty';
  const date = values.submissionDate.trim() === '' ? null : parseVietnameseDate(values.submissionDate);
  if (date !== null && 'error' in date) faults.submissionDate = 'date_does_not_exist';
  if (Object.keys(faults).length > 0) return { faults };
  return { fields: { ...values, submissionDate: date !== null && 'iso' in date ? date.iso : null } };
}
