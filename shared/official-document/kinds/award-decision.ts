import { checkDecision } from '../check-decision.ts';
import { composeDecision } from '../compose-decision.ts';
import { decisionSchemaOf } from '../decision-data.ts';
import { AWARD_DECISION_PHRASES, TITLE_DECISION_PHRASES } from '../decision-phrases.ts';
import { defineKind } from '../document-kind.ts';
import { sampleDecisions } from '../sample-decisions.ts';
import { sampleTitleDecisions } from '../sample-titles.ts';

export const awardDecision = defineKind({
  id: 'award-decision',
  name: { vi: 'Quyết định tặng thưởng', en: 'Award decision' },
  group: 'decision',
  abbreviation: 'QĐ',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2',
  schema: decisionSchemaOf('award-decision'),
  phrases: AWARD_DECISION_PHRASES,
  grantsAwards: true,
  compose: composeDecision,
  check: (data) => checkDecision(data),
  samples: () => {
    const [first, second, third, ...others] = sampleDecisions();
    return [third, first, second, ...others]
      .filter((sample) => sample !== undefined)
      .map(({ name, data }) => ({ name, data: { ...data, kind: 'award-decision' as const } }));
  },
});

export const titleDecision = defineKind({
  id: 'title-decision',
  name: { vi: 'Quyết định tặng, công nhận danh hiệu thi đua', en: 'Title decision' },
  group: 'decision',
  abbreviation: 'QĐ',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.2; Luật 06/2022/QH15, Điều 79, 80',
  schema: decisionSchemaOf('title-decision'),
  phrases: TITLE_DECISION_PHRASES,
  grantsAwards: true,
  compose: composeDecision,
  check: (data) => checkDecision(data),
  samples: () =>
    sampleTitleDecisions().map(({ name, data }) => ({
      name,
      data: { ...data, kind: 'title-decision' as const },
    })),
});
