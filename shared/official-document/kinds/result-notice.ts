import { composeResultNotice, resultNoticePhrases } from '../compose-result-notice.ts';
import { defineKind } from '../document-kind.ts';
import { resultNoticeSchema } from '../letter-data.ts';
import { sampleResultNotices } from '../samples/letters.ts';

export const resultNotice = defineKind({
  id: 'result-notice',
  name: { vi: 'Thông báo kết quả xét khen thưởng', en: 'Notice of results' },
  group: 'letter',
  abbreviation: 'TB',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  schema: resultNoticeSchema,
  phrases: resultNoticePhrases,
  compose: composeResultNotice,
  samples: sampleResultNotices,
});
