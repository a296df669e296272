import { collectiveReportSchema, personReportSchema } from '../achievement-data.ts';
import { COLLECTIVE_REPORT_PHRASES, PERSON_REPORT_PHRASES } from '../achievement-phrases.ts';
import { checkAchievement } from '../check-achievement.ts';
import { composeCollectiveReport, composePersonReport } from '../compose-achievement.ts';
import { defineKind } from '../document-kind.ts';
import { sampleCollectiveReports, samplePersonReports } from '../samples/achievements.ts';

export const achievementReportPerson = defineKind({
  id: 'achievement-report-person',
  name: { vi: 'Báo cáo thành tích cá nhân', en: 'Report of achievements of a person' },
  group: 'proposal',
  abbreviation: null,
  source: 'NĐ 98/2023/NĐ-CP, Phụ lục I, Mẫu 03',
  schema: personReportSchema,
  phrases: PERSON_REPORT_PHRASES,
  compose: composePersonReport,
  check: checkAchievement,
  samples: samplePersonReports,
});

export const achievementReportCollective = defineKind({
  id: 'achievement-report-collective',
  name: { vi: 'Báo cáo thành tích tập thể', en: 'Report of achievements of a collective' },
  group: 'proposal',
  abbreviation: null,
  source: 'NĐ 98/2023/NĐ-CP, Phụ lục I, Mẫu 02',
  schema: collectiveReportSchema,
  phrases: COLLECTIVE_REPORT_PHRASES,
  compose: composeCollectiveReport,
  check: checkAchievement,
  samples: sampleCollectiveReports,
});
