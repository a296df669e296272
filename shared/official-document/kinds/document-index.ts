import { composeDocumentIndex } from '../compose-dossier.ts';
import { defineKind } from '../document-kind.ts';
import { documentIndexSchema } from '../dossier-data.ts';
import { sampleDocumentIndexes } from '../samples/dossiers.ts';

export const documentIndex = defineKind({
  id: 'document-index',
  name: { vi: 'Mục lục văn bản, tài liệu', en: 'Index of documents' },
  group: 'archive',
  abbreviation: null,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục V, Mục IV',
  schema: documentIndexSchema,
  phrases: {},
  compose: (data) => composeDocumentIndex(data),
  samples: sampleDocumentIndexes,
});
