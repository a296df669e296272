import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { findAwardType } from '#electron/features/catalogue/catalogue-rows.ts';
import type { Database } from '#electron/store/database.ts';
import type { Batch } from '#shared/contract/nominations.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { flowDays } from '#shared/domain/workflow/flow.ts';
import type { SlipData } from '#shared/official-document/compose-slip.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { readBatch } from './batch-rows.ts';

const PROCEDURES = { 'thong-thuong': 'Thông thường', 'don-gian': 'Đơn giản' } as const;

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
export function slipData(db: Database, batchId: string, kind: SlipData['kind'], now: Date): SlipData {
  const batch = readBatch(db, batchId, now);
  const profile = readOfficeProfile(db);
  const event = kind === 'receipt' ? lastEvent(batch, 'submit', 'resubmit') : lastEvent(batch, 'return');
  if (event === undefined || batch.receiptNumber === null) throw new Refusal('NO_SLIP');
  const submission = [
    batch.submissionNumber,
    batch.submissionDate === null ? '' : formatDate(batch.submissionDate),
  ];
  const common: SlipData['facts'] = [
    ['Đơn vị trình', batch.unitName],
    ['Tờ trình', submission.filter((part) => part !== '').join(' ngày ')],
    ['Hình thức đề nghị', findAwardType(db, batch.awardTypeId)?.name ?? batch.awardName],
    ['Số trường hợp', cases(batch)],
  ];
  const agency = {
    parent: profile.parent.toLocaleUpperCase('vi'),
    name: profile.name.toLocaleUpperCase('vi'),
    place: profile.place,
    symbol: kind === 'receipt' ? 'GTN' : 'PTL',
  };
  const head = { kind, agency, unit: batch.unitName, signer: event.accountName, date: dayOf(event.at) };
  if (kind === 'return') {
    const items = [...event.missing, ...event.reason.split('\n').map((line) => line.trim())];
    return {
      ...head,
      number: null,
      facts: common,
      listTitle: 'Hồ sơ cần bổ sung, hoàn thiện các nội dung sau:',
      items: items.filter((item) => item !== '').map((item) => item.replace(/[.;,]+$/u, '')),
      closing: 'Phiếu này nêu đủ các nội dung cần bổ sung. Đề nghị đơn vị hoàn thiện và nộp lại hồ sơ.',
    };
  }
  return {
    ...head,
    number: batch.receiptNumber,
    facts: [
      ...common,
      ['Thủ tục', PROCEDURES[batch.procedure]],
      ['Ngày nhận hồ sơ', batch.receivedOn === null ? '' : formatDate(batch.receivedOn)],
      ['Thời gian giải quyết', batch.secret ? '' : `${flowDays(batch.flow)} ngày làm việc`],
      ['Ngày hẹn trả kết quả', batch.dueOn === null || batch.secret ? '' : formatDate(batch.dueOn)],
    ],
    listTitle: 'Thành phần hồ sơ đã nộp:',
    items: batch.papers.map(({ title }) => title),
    closing: 'Ngày hẹn trả không tính ngày nghỉ cuối tuần, nghỉ lễ, Tết và thời gian đơn vị bổ sung hồ sơ.',
  };
}
