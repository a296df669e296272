import { composeDossierIndex } from '../compose-dossier.ts';
import { defineKind } from '../document-kind.ts';
import { dossierIndexSchema } from '../dossier-data.ts';
import { sampleDossierIndexes } from '../samples/dossiers.ts';

export const dossierIndex = defineKind({
  id: 'dossier-index',
  name: { vi: 'Mục lục hồ sơ, tài liệu nộp lưu', en: 'Index of dossiers' },
  group: 'archive',
  abbreviation: null,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục V, Mục III',
  schema: dossierIndexSchema,
  phrases: {},
  compose: (data) => composeDossierIndex(data),
  samples: sampleDossierIndexes,
});
