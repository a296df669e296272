import type { ConditionOf } from '../catalogue/conditions.ts';
import { DISCIPLINE_LEVELS, type DisciplineLevel } from '../catalogue/terms.ts';
import type { Question } from './context.ts';
import { fullYears, yearOf } from './facts.ts';
import { ask, no, noOrUnrecorded, type Outcome, yes } from './outcome.ts';

/** Conditions that look at one fact of the subject or of the title year. */

const membersOf = (question: Question) => question.one.history.members[question.titleYear];
const noMembers = (question: Question): Outcome =>
  ask({ missing: `chưa có số liệu thành viên năm ${question.titleYear}` });
/** Exact comparison of a share with a ratio of one or two decimals. */
const reaches = (part: number, total: number, ratio: number): boolean =>
  part * 1000 >= Math.round(ratio * 1000) * total;
const exceeds = (part: number, total: number, ratio: number): boolean =>
  part * 1000 > Math.round(ratio * 1000) * total;
const share = (part: number, total: number): string =>
  `${part}/${total} người (${(total === 0 ? 0 : (part / total) * 100).toLocaleString('vi-VN', { maximumFractionDigits: 1 })} %)`;

export function membersCompletedTask(
  question: Question,
  condition: ConditionOf<'members_completed_task'>,
): Outcome {
  const members = membersOf(question);
  if (members?.completed === undefined) return noMembers(question);
  const words = share(members.completed, members.total);
  return reaches(members.completed, members.total, condition.minRatio)
    ? yes({ proof: [words], interpretations: ['INT-24'] })
    : no({ missing: `mới ${words}`, interpretations: ['INT-24'] });
}

export function collectiveMembersWithTitle(
  question: Question,
  condition: ConditionOf<'collective_members_with_title'>,
): Outcome {
  const members = membersOf(question);
  if (members === undefined || condition.titles.every((title) => members.titles[title] === undefined))
    return noMembers(question);
  const held = condition.titles.reduce((sum, title) => sum + (members.titles[title] ?? 0), 0);
  if (condition.minCount !== undefined)
    return held >= condition.minCount
      ? yes({ proof: [`${held} người`] })
      : no({ missing: `có ${held}, cần ít nhất ${condition.minCount} người` });
  const enough = condition.exclusive === true ? exceeds : reaches;
  const words = share(held, members.total);
  return enough(held, members.total, condition.minRatio ?? 0)
    ? yes({ proof: [words], interpretations: ['INT-24'] })
    : no({ missing: `mới ${words}`, interpretations: ['INT-24'] });
}

const isFrom = (level: DisciplineLevel, from: DisciplineLevel): boolean =>
  DISCIPLINE_LEVELS.indexOf(level) >= DISCIPLINE_LEVELS.indexOf(from);

export function noMemberDiscipline(
  question: Question,
  condition: ConditionOf<'no_member_discipline'>,
): Outcome {
  const discipline = membersOf(question)?.discipline;
  if (discipline === undefined) return noMembers(question);
  const found = discipline.filter((level) => isFrom(level, condition.fromLevel)).length;
  return found === 0
    ? yes({ proof: [`không có người bị kỷ luật từ mức này trong năm ${question.titleYear}`] })
    : no({ missing: `${found} người bị kỷ luật trong năm ${question.titleYear}` });
}

export function noDiscipline(question: Question, condition: ConditionOf<'no_discipline'>): Outcome {
  const found = question.one.history.discipline.filter(
    ({ level, year }) => year === question.titleYear && isFrom(level, condition.fromLevel),
  );
  return found.length === 0 ? yes() : no({ missing: `bị kỷ luật năm ${question.titleYear}` });
}

/** The district level ended on this day; what the law says of it needs the wording of today (NĐ 129/2025; RV5). */
const DISTRICTS_ENDED = '2025-07-01';

export function leads(question: Question, condition: ConditionOf<'leads'>): Outcome {
  if (condition.scope === 'phong-trao-cap-huyen' && question.one.proposal.dossierReceived >= DISTRICTS_ENDED)
    return ask({ missing: 'không còn cấp huyện từ 01/7/2025, cần tiêu chí hiện hành' });
  const fits = question.one.history.leading.filter(
    (one) =>
      one.scope === condition.scope &&
      condition.organisedBy.includes(one.organisedBy) &&
      condition.at.some((at) => at === one.at) &&
      (condition.rank !== undefined || one.rank === undefined || one.rank === 'dan-dau') &&
      (one.at !== 'hang-nam' || one.year === undefined || one.year === question.titleYear),
  );
  const long = fits.filter((one) => (one.durationYears ?? 0) >= (condition.minDurationYears ?? 0));
  const words = (one: (typeof fits)[number]) =>
    [
      `năm ${one.year ?? question.titleYear}`,
      one.durationYears === undefined ? '' : `kéo dài ${one.durationYears} năm`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  if (long.length > 0) return yes({ proof: long.map(words) });
  return noOrUnrecorded(question.one.history.unrecorded?.includes('movements') !== true, {
    missing:
      fits.length > 0 ? `phong trào chưa đủ ${condition.minDurationYears} năm` : 'chưa ghi nhận dẫn đầu',
  });
}

export function movementResult(question: Question, condition: ConditionOf<'movement_result'>): Outcome {
  const anyLauncher = condition.launchedBy.includes('bat-ky-cap-co-tham-quyen');
  const anyTime = condition.at.includes('binh-xet');
  const fits = question.one.history.movements.filter(
    (one) =>
      (anyLauncher || condition.launchedBy.includes(one.launchedBy)) &&
      (anyTime || condition.at.some((at) => at === one.at)),
  );
  const long = fits.filter((one) => (one.durationYears ?? 0) >= (condition.minDurationYears ?? 0));
  if (long.length > 0)
    return yes({
      proof: long.map((one) =>
        one.durationYears === undefined ? 'có kết quả bình xét' : `phong trào ${one.durationYears} năm`,
      ),
    });
  return noOrUnrecorded(question.one.history.unrecorded?.includes('movements') !== true, {
    missing:
      fits.length > 0
        ? `phong trào chưa đủ ${condition.minDurationYears} năm`
        : 'chưa ghi nhận kết quả trong phong trào',
  });
}

function yearsOf(question: Question, kind: string, doubled: boolean): number | null {
  const service = question.one.history.service[kind];
  if (service === undefined) return null;
  return service.years + (doubled ? (service.difficult ?? 0) : 0);
}

export function serviceYears(question: Question, condition: ConditionOf<'service_years'>): Outcome {
  const years = yearsOf(question, condition.kind, condition.doubleInDifficultAreas !== undefined);
  if (years === null) return ask({ missing: 'chưa nhập số năm' });
  if (years < condition.min) return no({ missing: `mới ${years}/${condition.min} năm` });
  if (condition.below !== undefined && years >= condition.below)
    return no({ missing: `${years} năm, đã từ ${condition.below} năm trở lên` });
  return yes({ proof: [`${years} năm`] });
}

export function stableModelYears(question: Question, condition: ConditionOf<'stable_model_years'>): Outcome {
  const years = yearsOf(question, 'mo-hinh-san-xuat', false);
  if (years === null) return ask({ missing: 'chưa nhập số năm của mô hình' });
  return years >= condition.minYears
    ? yes({ proof: [`mô hình ổn định ${years} năm`] })
    : no({ missing: `mô hình mới ${years}/${condition.minYears} năm` });
}

export function existenceYears(question: Question, condition: ConditionOf<'existence_years'>): Outcome {
  const { established } = question.one.subject;
  if (established === undefined) return ask({ missing: 'chưa nhập ngày thành lập' });
  const years = fullYears(established, question.one.proposal.dossierReceived);
  return years >= condition.minYears
    ? yes({ proof: [`thành lập ${established.slice(0, 4)}, ${years} năm`] })
    : no({ missing: `mới ${years}/${condition.minYears} năm` });
}

export function roundAnniversary(question: Question): Outcome {
  const { established } = question.one.subject;
  if (established === undefined) return ask({ missing: 'chưa nhập ngày thành lập' });
  const years = question.proposalYear - yearOf(established);
  return years > 0 && years % 10 === 0
    ? yes({ proof: [`${years} năm`] })
    : no({ missing: `${years} năm, không phải năm tròn` });
}

export function notFlagEligible(question: Question): Outcome {
  const { flagEligible } = question.one.subject;
  if (flagEligible === undefined)
    return ask({
      missing: 'chưa ghi tập thể có thuộc đối tượng tặng cờ thi đua không',
      interpretations: ['INT-22'],
    });
  return flagEligible
    ? no({ missing: 'thuộc đối tượng được tặng cờ thi đua', interpretations: ['INT-22'] })
    : yes({ proof: ['không thuộc đối tượng được tặng cờ thi đua'], interpretations: ['INT-22'] });
}
