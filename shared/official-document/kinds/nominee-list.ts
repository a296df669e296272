import { checkNominees } from '../check-nominees.ts';
import { composeNominees, NOMINEE_LIST_PHRASES, SUMMARY_PHRASES } from '../compose-nominees.ts';
import { defineKind } from '../document-kind.ts';
import { achievementSummarySchema, nomineeListSchema } from '../nominee-data.ts';
import { sampleNomineeLists, sampleSummaries } from '../samples/nominees.ts';

export const nomineeList = defineKind({
  id: 'nominee-list',
  name: { vi: 'Danh sách trích ngang đề nghị khen thưởng', en: 'List of nominees' },
  group: 'proposal',
  abbreviation: null,
  source: 'Thực tế ban hành; NĐ 30/2020/NĐ-CP, Phụ lục I, Mục I.2',
  schema: nomineeListSchema,
  phrases: NOMINEE_LIST_PHRASES,
  compose: composeNominees,
  check: checkNominees,
  samples: sampleNomineeLists,
});

export const achievementSummary = defineKind({
  id: 'achievement-summary',
  name: { vi: 'Báo cáo tóm tắt thành tích', en: 'Summary of achievements' },
  group: 'proposal',
  abbreviation: null,
  source: 'Luật 06/2022/QH15, Điều 85; thực tế ban hành',
  schema: achievementSummarySchema,
  phrases: SUMMARY_PHRASES,
  compose: composeNominees,
  check: checkNominees,
  samples: sampleSummaries,
});
