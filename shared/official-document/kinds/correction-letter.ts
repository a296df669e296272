import { checkCorrection } from '../check-correction.ts';
import { CORRECTION_PHRASES, composeCorrection } from '../compose-correction.ts';
import { correctionDataSchema } from '../correction-data.ts';
import { defineKind } from '../document-kind.ts';
import { sampleCorrections } from '../samples/corrections.ts';

export const correctionLetter = defineKind({
  id: 'correction-letter',
  name: { vi: 'Công văn đính chính', en: 'Letter of correction' },
  group: 'letter',
  abbreviation: '',
  source: 'NĐ 30/2020/NĐ-CP, khoản 3, 4 Điều 18; Phụ lục III, Mẫu 1.5',
  schema: correctionDataSchema,
  phrases: CORRECTION_PHRASES,
  compose: composeCorrection,
  check: checkCorrection,
  samples: sampleCorrections,
});
