import { composeHandoverMinutes, handoverPhrases } from '../compose-dossier.ts';
import { defineKind } from '../document-kind.ts';
import { handoverMinutesSchema } from '../dossier-data.ts';
import { sampleHandoverMinutes } from '../samples/dossiers.ts';

export const handoverMinutes = defineKind({
  id: 'handover-minutes',
  name: { vi: 'Biên bản giao nhận hồ sơ', en: 'Minutes of handing over' },
  group: 'archive',
  abbreviation: null,
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục V, Mục V',
  schema: handoverMinutesSchema,
  phrases: handoverPhrases,
  compose: composeHandoverMinutes,
  samples: sampleHandoverMinutes,
});
