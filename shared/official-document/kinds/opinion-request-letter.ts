import { composeOpinionRequest, opinionRequestPhrases } from '../compose-opinion-request.ts';
import { defineKind } from '../document-kind.ts';
import { opinionRequestSchema } from '../letter-data.ts';
import { sampleOpinionRequests } from '../samples/letters.ts';

export const opinionRequestLetter = defineKind({
  id: 'opinion-request-letter',
  name: { vi: 'Công văn lấy ý kiến', en: 'Request for opinions' },
  group: 'letter',
  abbreviation: '',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.5',
  schema: opinionRequestSchema,
  phrases: opinionRequestPhrases,
  compose: composeOpinionRequest,
  samples: sampleOpinionRequests,
});
