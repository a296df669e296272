import { composeConfirmation, confirmationPhrases } from '../compose-confirmation.ts';
import { confirmationSchema } from '../confirmation-data.ts';
import { defineKind } from '../document-kind.ts';
import { sampleConfirmations } from '../samples/confirmations.ts';

export const awardConfirmation = defineKind({
  id: 'award-confirmation',
  name: { vi: 'Giấy xác nhận khen thưởng', en: 'Confirmation of awards' },
  group: 'archive',
  abbreviation: 'GXN',
  source: 'Thông lệ; thể thức theo NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  schema: confirmationSchema,
  phrases: confirmationPhrases,
  compose: composeConfirmation,
  samples: sampleConfirmations,
});
