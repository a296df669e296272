import { composeDecision } from '../compose-decision.ts';
import { decisionDataSchema } from '../decision-data.ts';
import { defineKind } from '../document-kind.ts';
import { sampleDecisions } from '../sample-decisions.ts';

export const awardDecision = defineKind({
  id: 'award-decision',
  name: { vi: 'Quyết định tặng thưởng', en: 'Award decision' },
  group: 'decision',
  abbreviation: 'QĐ',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2',
  schema: decisionDataSchema,
  phrases: {},
  compose: (data) => composeDecision(data),
  samples: () => {
    const [first, second, third, ...others] = sampleDecisions();
    return [third, first, second, ...others].filter((sample) => sample !== undefined);
  },
});
