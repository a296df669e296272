import { annexPhrases, composeTextDocument } from '../compose-text-document.ts';
import { defineKind } from '../document-kind.ts';
import { samplePlans } from '../samples/texts.ts';
import { textDocumentSchema } from '../text-document-data.ts';

export const plan = defineKind({
  id: 'plan',
  name: { vi: 'Kế hoạch', en: 'Plan' },
  group: 'plan',
  abbreviation: 'KH',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  schema: textDocumentSchema('plan'),
  phrases: annexPhrases,
  compose: (data, wording) => composeTextDocument(data, 'Kế hoạch', wording),
  samples: samplePlans,
});
