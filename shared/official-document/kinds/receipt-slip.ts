import { composeReceiptSlip, receiptSlipPhrases } from '../compose-slip.ts';
import { defineKind } from '../document-kind.ts';
import { sampleReceiptSlips } from '../samples/slips.ts';
import { receiptSlipSchema } from '../slip-data.ts';

export const receiptSlip = defineKind({
  id: 'receipt-slip',
  name: { vi: 'Giấy tiếp nhận hồ sơ', en: 'Receipt of a submission' },
  group: 'letter',
  abbreviation: 'GTN',
  source: 'Thông lệ của bộ phận một cửa; thể thức theo NĐ 30/2020/NĐ-CP',
  schema: receiptSlipSchema,
  phrases: receiptSlipPhrases,
  compose: composeReceiptSlip,
  samples: sampleReceiptSlips,
});
