import { checkCouncilMinutes } from '../check-votes.ts';
import { composeCouncilMinutes } from '../compose-minutes.ts';
import { defineKind } from '../document-kind.ts';
import { councilMinutesSchema } from '../minutes-data.ts';
import { minutesPhrases } from '../minutes-phrases.ts';
import { sampleCouncilMinutes } from '../samples/minutes.ts';

export const councilMinutes = defineKind({
  id: 'council-minutes',
  name: { vi: 'Biên bản họp Hội đồng', en: 'Minutes of the council' },
  group: 'council',
  abbreviation: 'BB',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9',
  schema: councilMinutesSchema,
  phrases: minutesPhrases,
  compose: composeCouncilMinutes,
  check: checkCouncilMinutes,
  samples: sampleCouncilMinutes,
});
