import { annexPhrases, composeTextDocument } from '../compose-text-document.ts';
import { defineKind } from '../document-kind.ts';
import { sampleGuidance } from '../samples/texts.ts';
import { textDocumentSchema } from '../text-document-data.ts';

export const guidance = defineKind({
  id: 'guidance',
  name: { vi: 'Hướng dẫn', en: 'Guidance' },
  group: 'letter',
  abbreviation: 'HD',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  schema: textDocumentSchema('guidance'),
  phrases: annexPhrases,
  compose: (data, wording) => composeTextDocument(data, 'Hướng dẫn', wording),
  samples: sampleGuidance,
});
