import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { findAwardType } from '#electron/features/catalogue/catalogue-rows.ts';
import type { Database } from '#electron/store/database.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { flowDays } from '#shared/domain/workflow/flow.ts';
import {
  type ReceiptSlipData,
  type ReturnSlipData,
  receiptSlipSchema,
  returnSlipSchema,
} from '#shared/official-document/slip-data.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { readBatch } from './batch-rows.ts';

const PROCEDURES = { 'thong-thuong': 'Thông thường', 'don-gian': 'Đơn giản' } as const;

/** What stands before the office's own abbreviation in the symbol of a slip. */
const SYMBOLS = { receipt: 'GTN', return: 'PTL' } as const;

function cases(batch: Batch): string {
  if (batch.secret) return `${batch.secretCount}`;
  const parts = [
    [batch.collectives, 'tập thể'],
    [batch.persons, 'cá nhân'],
    [batch.households, 'hộ gia đình'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

/** The last event of a name: slips print who did it and when. */
function lastEvent(batch: Batch, ...names: string[]) {
  return batch.events.filter(({ event }) => names.includes(event)).at(-1);
}

const dayOf = (instant: string) => todayIso(new Date(instant));

/** What a slip of a submission prints. Throws NO_SLIP before its event has happened. */
export function slipData(
  db: Database,
  batchId: string,
  kind: 'receipt' | 'return',
  now: Date,
): ReceiptSlipData | ReturnSlipData {
  const batch = readBatch(db, batchId, now);
  const profile = readOfficeProfile(db);
  const event = kind === 'receipt' ? lastEvent(batch, 'submit', 'resubmit') : lastEvent(batch, 'return');
  if (event === undefined || batch.receiptNumber === null) throw new Refusal('NO_SLIP');
  const submission = [
    batch.submissionNumber,
    batch.submissionDate === null ? '' : formatDate(batch.submissionDate),
  ];
  const common = {
    agency: {
      parent: profile.parent.toLocaleUpperCase('vi'),
      name: profile.name.toLocaleUpperCase('vi'),
      place: profile.place,
      symbol: [SYMBOLS[kind], profile.abbreviation].filter((part) => part !== '').join('-'),
    },
    date: dayOf(event.at),
    officer: event.accountName,
    unit: batch.unitName,
    submission: submission.filter((part) => part !== '').join(' ngày '),
    award: findAwardType(db, batch.awardTypeId)?.name ?? batch.awardName,
    cases: cases(batch),
    distribution: [batch.unitName],
  };
  if (kind === 'return') {
    const reasons = [...event.missing, ...event.reason.split('\n').map((line) => line.trim())];
    return returnSlipSchema.parse({
      ...common,
      kind: 'return-slip',
      reasons: reasons.filter((reason) => reason !== ''),
    });
  }
  return receiptSlipSchema.parse({
    ...common,
    kind: 'receipt-slip',
    number: batch.receiptNumber,
    procedure: PROCEDURES[batch.procedure],
    receivedOn: batch.receivedOn,
    workingDays: batch.secret ? null : flowDays(batch.flow),
    dueOn: batch.secret ? null : batch.dueOn,
    papers: batch.papers.map(({ title }) => title),
  });
}
