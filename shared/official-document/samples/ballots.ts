/** Fictitious ballots and counts. No name here is a real person's. */
import {
  type BallotCountMinutesData,
  type BallotData,
  ballotCountMinutesSchema,
  ballotSchema,
} from '../ballot-data.ts';
import type { DocumentSample } from '../document-kind.ts';
import { COUNCIL } from './frames.ts';
import { COUNCIL_MEMBERS, VOTED_CASES } from './minutes.ts';

const CASES = VOTED_CASES.map(({ yes: _yes, ...one }) => one);

export function sampleBallots(): readonly DocumentSample<BallotData>[] {
  const base = { kind: 'ballot', agency: { ...COUNCIL, symbol: '' } } as const;
  const subject =
    'Xét, đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh và danh hiệu Chiến sĩ thi đua cấp tỉnh';
  return [
    { name: 'phieu-bau', data: ballotSchema.parse({ ...base, date: '2026-11-20', subject, rows: CASES }) },
    {
      name: 'phieu-bau-ca-nhan',
      data: ballotSchema.parse({
        ...base,
        draftYear: 2026,
        subject: 'Xét danh hiệu “Chiến sĩ thi đua cơ sở” năm 2026',
        rows: CASES.slice(2),
        note: 'Phiếu không có dấu của Hội đồng thì không hợp lệ.',
        sizePreset: 'B',
      }),
    },
  ];
}

export function sampleBallotCounts(): readonly DocumentSample<BallotCountMinutesData>[] {
  const [, , head, counter, other] = COUNCIL_MEMBERS;
  const base = {
    kind: 'ballot-count-minutes',
    agency: { ...COUNCIL, symbol: 'BB-HĐTĐKT' },
    subject: 'Kiểm phiếu xét, đề nghị khen thưởng đợt tháng 11 năm 2026',
    opened: { date: '2026-11-20', hour: 10, minute: 0 },
    place: 'Phòng họp số 2, Ủy ban nhân dân tỉnh',
  } as const;
  return [
    {
      name: 'kiem-phieu',
      data: ballotCountMinutesSchema.parse({
        ...base,
        number: 4,
        date: '2026-11-20',
        head,
        counters: [counter, other],
        membersTotal: 9,
        membersPresent: 8,
        issued: 8,
        returned: 8,
        valid: 8,
        invalid: 0,
        base: 'members',
        threshold: 80,
        rows: VOTED_CASES.map((one, index) => ({
          ...one,
          no: 8 - one.yes - (index === 3 ? 1 : 0),
          spoiled: index === 3 ? 1 : 0,
        })),
        chairName: 'Nguyễn Thị Ánh Dương',
        distribution: ['Các thành viên Hội đồng'],
        archive: { unit: 'VT, Hồ sơ' },
      }),
    },
    {
      name: 'kiem-phieu-hop-le',
      data: ballotCountMinutesSchema.parse({
        ...base,
        draftYear: 2026,
        head,
        counters: [counter],
        membersTotal: 9,
        membersPresent: 8,
        issued: 8,
        returned: 7,
        valid: 6,
        invalid: 1,
        base: 'valid',
        rows: CASES.map((one) => ({ ...one, yes: 5, no: 1 })),
      }),
    },
  ];
}
