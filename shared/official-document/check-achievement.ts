/** Checks on reports of achievements. */
import type { CollectiveReportData, PersonReportData } from './achievement-data.ts';
import { check, type DecisionCheck } from './decision-check.ts';

/** Every check with its verdict. */
export function checkAchievement(data: PersonReportData | CollectiveReportData): readonly DecisionCheck[] {
  const name = data.kind === 'achievement-report-person' ? data.person.name : data.collective.name;
  const short = ABBREVIATED.exec(name)?.[0];
  const unproved = [...data.titles, ...data.commendations].find(({ decision }) => decision === '');
  return [
    check(
      'achievements',
      'must',
      data.achievements !== '',
      { vi: 'Có phần thành tích', en: 'The achievements are told' },
      { vi: 'Chưa viết phần thành tích đạt được.', en: 'Tell the achievements.' },
    ),
    check(
      'duties',
      'advice',
      data.duties !== '',
      { vi: 'Có phần nhiệm vụ được giao', en: 'The duties are told' },
      { vi: 'Chưa viết nhiệm vụ được giao.', en: 'Tell the duties.' },
    ),
    check(
      'name-in-full',
      'must',
      short === undefined,
      { vi: 'Tên ghi đầy đủ, không viết tắt', en: 'The name is written in full' },
      {
        vi: `Mẫu báo cáo yêu cầu ghi đầy đủ, không viết tắt: “${short ?? ''}”.`,
        en: `The form asks for full names, nothing abbreviated: “${short ?? ''}”.`,
      },
    ),
    check(
      'held-proved',
      'advice',
      unproved === undefined,
      { vi: 'Mọi hình thức đã khen có số quyết định', en: 'Every award held names its decision' },
      {
        vi: `Chưa ghi số, ngày quyết định của “${unproved?.name ?? ''}”.`,
        en: `The decision of “${unproved?.name ?? ''}” is missing.`,
      },
    ),
  ];
}

/** Abbreviations of names of bodies that the forms do not allow. */
const ABBREVIATED = /(^|\s)(UBND|HĐND|TP|TX|THPT|THCS|TNHH|MTV|TĐKT|LĐLĐ|BV|TT|TW)(?=[\s.,]|$)/u;
