/** Checks on a submission before it is signed. */
import { fold, searchKey } from '#shared/vietnamese/fold.ts';
import { checkBases } from './check-head.ts';
import { check, type DecisionCheck } from './decision-check.ts';
import { countPhrase, groupRecipients } from './recipient-text.ts';
import type { SubmissionData } from './submission-data.ts';

/** Every check with its verdict, in the order of the page. */
export function checkSubmission(data: SubmissionData): readonly DecisionCheck[] {
  return [
    ...checkBases({ bases: data.bases, proposal: 'Theo đề nghị của' }).filter(
      ({ rule }) => rule !== 'proposal',
    ),
    ...checkWhom(data),
    ...checkCases(data),
    ...checkPapers(data),
  ];
}

function checkWhom(data: SubmissionData): DecisionCheck[] {
  const addressed = data.addressees.some((name) => searchKey(name).includes(searchKey(data.decider)));
  return [
    check(
      'addressees',
      'must',
      data.addressees.some((name) => name !== ''),
      { vi: 'Có nơi “Kính gửi”', en: 'The addressees are there' },
      { vi: 'Tờ trình cần ghi “Kính gửi” cấp quyết định.', en: 'Say to whom the submission goes.' },
    ),
    check(
      'decider',
      'must',
      data.decider !== '',
      { vi: `Trình ${data.decider} quyết định`, en: `For ${data.decider} to decide` },
      { vi: 'Chưa ghi cấp quyết định.', en: 'Name the deciding authority.' },
    ),
    check(
      'decider-addressed',
      'advice',
      addressed || data.decider === '',
      { vi: '“Kính gửi” có cấp quyết định', en: 'The deciding authority is addressed' },
      {
        vi: `“Kính gửi” chưa có ${data.decider}: mỗi cấp quyết định một tờ trình riêng.`,
        en: `${data.decider} is not addressed: each deciding authority gets a submission of its own.`,
      },
    ),
  ];
}

function checkCases(data: SubmissionData): DecisionCheck[] {
  const groups = groupRecipients(data.recipients);
  const keys = data.recipients.map(({ kind, name, position, unit }) =>
    [kind, name, position, unit].map(searchKey).join('|'),
  );
  return [
    check(
      'recipients-count',
      'must',
      data.recipients.length > 0,
      { vi: `Đề nghị ${countPhrase(groups)}`, en: `${data.recipients.length} proposed` },
      { vi: 'Chưa có tập thể, cá nhân nào được đề nghị.', en: 'Nobody is proposed yet.' },
    ),
    check(
      'recipients-unique',
      'must',
      new Set(keys).size === keys.length,
      { vi: 'Không ai có tên hai lần', en: 'Nobody is listed twice' },
      { vi: 'Có trường hợp ghi hai lần: hãy bỏ một dòng.', en: 'A case is listed twice: remove one.' },
    ),
    check(
      'stream',
      'must',
      (data.awardClass === 'title') === (data.stream === 'none'),
      { vi: 'Loại hình khen thưởng đúng loại', en: 'The type of commendation fits the award' },
      data.awardClass === 'title'
        ? {
            vi: 'Danh hiệu thi đua không theo loại hình khen thưởng: hãy chọn “không theo loại hình”.',
            en: 'Titles have no type of commendation: choose none.',
          }
        : {
            vi: 'Chưa chọn loại hình khen thưởng (công trạng, đột xuất, phong trào …).',
            en: 'Choose the type of commendation.',
          },
    ),
    check(
      'grounds',
      'advice',
      data.grounds.some((ground) => /Điều \d+/u.test(ground)),
      { vi: 'Ghi rõ điểm, khoản, điều làm căn cứ đề nghị', en: 'The grounds name point, clause, article' },
      {
        vi: 'Nên ghi rõ căn cứ đề nghị (điểm, khoản, điều, tên văn bản).',
        en: 'Name the grounds by point, clause, article and text.',
      },
    ),
  ];
}

/** Papers of Điều 84: report of achievements and minutes. */
function checkPapers(data: SubmissionData): DecisionCheck[] {
  const papers = fold(data.attachments.join(' '));
  return [
    check(
      'attached-papers',
      'advice',
      papers.includes('bao cao') && papers.includes('bien ban'),
      { vi: 'Hồ sơ kèm theo có báo cáo và biên bản', en: 'Report and minutes are attached' },
      {
        vi: 'Hồ sơ kèm theo nên có báo cáo thành tích và biên bản bình xét (Điều 84).',
        en: 'Attach the report of achievements and the minutes (Điều 84).',
      },
    ),
  ];
}
