import { annexPhrases, composeTextDocument } from '../compose-text-document.ts';
import { defineKind } from '../document-kind.ts';
import { sampleReports } from '../samples/texts.ts';
import { textDocumentSchema } from '../text-document-data.ts';

export const report = defineKind({
  id: 'report',
  name: { vi: 'Báo cáo', en: 'Report' },
  group: 'plan',
  abbreviation: 'BC',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  schema: textDocumentSchema('report'),
  phrases: annexPhrases,
  compose: (data, wording) => composeTextDocument(data, 'Báo cáo', wording),
  samples: sampleReports,
});
