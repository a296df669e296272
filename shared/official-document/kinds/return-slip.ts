import { composeReturnSlip, returnSlipPhrases } from '../compose-slip.ts';
import { defineKind } from '../document-kind.ts';
import { sampleReturnSlips } from '../samples/slips.ts';
import { returnSlipSchema } from '../slip-data.ts';

export const returnSlip = defineKind({
  id: 'return-slip',
  name: { vi: 'Phiếu trả lại hồ sơ', en: 'Return of a submission' },
  group: 'letter',
  abbreviation: 'PTL',
  source: 'Thông lệ của bộ phận một cửa; thể thức theo NĐ 30/2020/NĐ-CP',
  schema: returnSlipSchema,
  phrases: returnSlipPhrases,
  compose: composeReturnSlip,
  samples: sampleReturnSlips,
});
