import { id } from './basics.ts';
import { refusals } from './refusals.ts';

/** Of every call that gives a number to a document. */
export const numberRefusals = refusals(
  'DATE_BEFORE_LAST_NUMBER',
  'DATE_IN_FUTURE',
  'NUMBER_TOO_LATE',
  'RESERVATION_OF_ANOTHER',
  'RESERVATION_EXPIRED',
  'RESERVATION_GONE',
  'RESERVED_DATE_MISFIT',
);

/** A number that was kept for the caller, taken in place of the next one; absent or null: the next one. */
export const reservationId = id.nullable().optional();
