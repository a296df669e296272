import { checkSubmission } from '../check-submission.ts';
import { composeSubmission, SUBMISSION_PHRASES } from '../compose-submission.ts';
import { defineKind } from '../document-kind.ts';
import { sampleSubmissions } from '../samples/submissions.ts';
import { submissionDataSchema } from '../submission-data.ts';

export const submission = defineKind({
  id: 'submission',
  name: { vi: 'Tờ trình đề nghị khen thưởng', en: 'Submission' },
  group: 'proposal',
  abbreviation: 'TTr',
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4; NĐ 98/2023/NĐ-CP, Phụ lục I, Mẫu 01',
  schema: submissionDataSchema,
  phrases: SUBMISSION_PHRASES,
  compose: composeSubmission,
  check: checkSubmission,
  samples: sampleSubmissions,
});
