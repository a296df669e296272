/** Fictitious slips. No name here is a real person's. */
import type { DocumentSample } from '../document-kind.ts';
import {
  type ReceiptSlipData,
  type ReturnSlipData,
  receiptSlipSchema,
  returnSlipSchema,
} from '../slip-data.ts';
import { DEPARTMENT } from './frames.ts';

const SUBMISSION = {
  unit: 'Ủy ban nhân dân xã Mai Phượng',
  submission: '15/TTr-UBND ngày 02/10/2026',
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  cases: '2 tập thể, 3 cá nhân',
  officer: 'Lê Thúy Duyên',
  distribution: ['Ủy ban nhân dân xã Mai Phượng'],
} as const;

export function sampleReceiptSlips(): readonly DocumentSample<ReceiptSlipData>[] {
  const base = { kind: 'receipt-slip', agency: { ...DEPARTMENT, symbol: 'GTN-SNV' } } as const;
  return [
    {
      name: 'giay-tiep-nhan',
      data: receiptSlipSchema.parse({
        ...base,
        ...SUBMISSION,
        number: 12,
        date: '2026-10-05',
        procedure: 'Thông thường',
        receivedOn: '2026-10-05',
        workingDays: 25,
        dueOn: '2026-11-09',
        papers: ['Tờ trình', 'Báo cáo thành tích', 'Biên bản họp xét khen thưởng'],
      }),
    },
    {
      name: 'giay-tiep-nhan-it-thong-tin',
      data: receiptSlipSchema.parse({ ...base, draftYear: 2026, unit: SUBMISSION.unit }),
    },
  ];
}

export function sampleReturnSlips(): readonly DocumentSample<ReturnSlipData>[] {
  const base = { kind: 'return-slip', agency: { ...DEPARTMENT, symbol: 'PTL-SNV' } } as const;
  return [
    {
      name: 'phieu-tra-lai',
      data: returnSlipSchema.parse({
        ...base,
        ...SUBMISSION,
        date: '2026-10-08',
        reasons: [
          'Báo cáo thành tích của bà Phạm Thị Thu Yến: thiếu xác nhận;',
          'Danh sách trích ngang sai ngày sinh.',
        ],
      }),
    },
    {
      name: 'phieu-tra-lai-mot-ly-do',
      data: returnSlipSchema.parse({
        ...base,
        draftYear: 2026,
        unit: SUBMISSION.unit,
        reasons: ['Thiếu Tờ trình'],
      }),
    },
  ];
}
