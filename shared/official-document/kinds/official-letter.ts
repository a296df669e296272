import { annexPhrases, composeOfficialLetter } from '../compose-text-document.ts';
import { defineKind } from '../document-kind.ts';
import { sampleOfficialLetters } from '../samples/texts.ts';
import { officialLetterSchema } from '../text-document-data.ts';

export const officialLetter = defineKind({
  id: 'official-letter',
  name: { vi: 'Công văn', en: 'Official letter' },
  group: 'letter',
  abbreviation: '',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5',
  schema: officialLetterSchema,
  phrases: annexPhrases,
  compose: composeOfficialLetter,
  samples: sampleOfficialLetters,
});
