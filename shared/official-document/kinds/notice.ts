import { annexPhrases, composeTextDocument } from '../compose-text-document.ts';
import { defineKind } from '../document-kind.ts';
import { sampleNotices } from '../samples/texts.ts';
import { textDocumentSchema } from '../text-document-data.ts';

export const notice = defineKind({
  id: 'notice',
  name: { vi: 'Thông báo', en: 'Notice' },
  group: 'letter',
  abbreviation: 'TB',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  schema: textDocumentSchema('notice'),
  phrases: annexPhrases,
  compose: (data, wording) => composeTextDocument(data, 'Thông báo', wording),
  samples: sampleNotices,
});
