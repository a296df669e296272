import { twoDigits } from '#shared/vietnamese/words.ts';
import {
  BODY_WORDS,
  DISCIPLINE_WORDS,
  INITIATIVE_WORDS,
  LEAD_WORDS,
  MOMENT_WORDS,
  SCOPE_WORDS,
  SERVICE_WORDS,
  TASK_WORDS,
} from './condition-words.ts';
import type { ConditionName, ConditionNode, ConditionOf, PlainCondition } from './conditions.ts';

/** Gives the name of an award, an office, a route or a parameter by its id; the id itself when it is unknown. */
export type NameOf = (id: string) => string;

type Sayers = { [Name in ConditionName]: (condition: ConditionOf<Name>, nameOf: NameOf) => string };

const or = (words: readonly string[]) => words.join(' hoặc ');
const quoted = (ids: readonly string[], nameOf: NameOf) => or(ids.map((id) => `“${nameOf(id)}”`));
const bodies = (ids: readonly string[], nameOf: NameOf) => or(ids.map((id) => BODY_WORDS[id] ?? nameOf(id)));
const percent = (ratio: number) => `${String(Math.round(ratio * 1000) / 10).replace('.', ',')} %`;
const years = (count: number) =>
  Number.isInteger(count) ? `${twoDigits(count)} năm` : `${String(count).replace('.', ',')} năm`;
const IN_WINDOW = {
  any: '',
  streak: ', trong thời gian đó',
  after_anchor: ', sau lần khen làm mốc',
} as const;
const UNTIL = ', tính đến thời điểm đề nghị';

function byIssuers(issuers: readonly string[] | undefined, nameOf: NameOf): string {
  return issuers === undefined ? '' : ` do ${bodies(issuers, nameOf)} tặng`;
}

const SAYERS: Sayers = {
  held_title({ titles, count, consecutive, window, issuers }, nameOf) {
    const times =
      consecutive === 'nam'
        ? `${twoDigits(count)} năm liên tục`
        : `${consecutive === 'lan' ? '' : 'từ '}${twoDigits(count)} lần ${consecutive === 'lan' ? 'liên tục' : 'trở lên'}`;
    return `Đạt ${quoted(titles, nameOf)}${byIssuers(issuers, nameOf)} ${times}${IN_WINDOW[window]}`;
  },
  held_award: ({ awards, count, window, issuers }, nameOf) =>
    `Đã được tặng ${quoted(awards, nameOf)}${byIssuers(issuers, nameOf)}${
      count > 1 ? ` từ ${twoDigits(count)} lần trở lên` : ''
    }${IN_WINDOW[window]}`,
  anchor_award: ({ awards, use }, nameOf) =>
    `Đã được tặng ${quoted(awards, nameOf)}, lấy ${use === 'latest' ? 'lần gần nhất ' : ''}làm mốc`,
  years_since_anchor: ({ minYears, untilProposal }) =>
    `Từ ${years(minYears)} trở lên kể từ lần khen làm mốc${untilProposal ? UNTIL : ''}`,
  years_completed_task(one, nameOf) {
    const level = TASK_WORDS[one.level];
    const titles = one.orTitles === undefined ? '' : ` hoặc đạt ${quoted(one.orTitles, nameOf)}`;
    const better = one.level === 'xuat-sac' ? '' : ' trở lên';
    return `Từ ${years(one.years)}${one.consecutive ? ' liên tục' : ''} ${level}${better}${titles}${
      one.afterAnchor ? ', sau lần khen làm mốc' : ''
    }${one.untilProposal ? UNTIL : ''}`;
  },
  years_at_level: ({ level, minYears }) =>
    `Trong thời gian đó có từ ${years(minYears)} ${TASK_WORDS[level]}${level === 'xuat-sac' ? '' : ' trở lên'}`,
  task_level_in_year: ({ minLevel }) =>
    `Năm xét ${TASK_WORDS[minLevel]}${minLevel === 'xuat-sac' ? '' : ' trở lên'}`,
  meets_title_standard: ({ titles }, nameOf) => `Năm xét đạt tiêu chuẩn ${quoted(titles, nameOf)}`,
  initiatives({ kinds, count, scope, window, unused }) {
    const what = or(kinds.map((kind) => INITIATIVE_WORDS[kind]));
    const when =
      window === 'title_year' ? ', trong năm xét' : window === 'streak' ? ', trong thời gian đó' : '';
    return `Có từ ${twoDigits(count)} ${what} được công nhận, phạm vi ${SCOPE_WORDS[scope]}${scope === 'toan-quoc' ? '' : ' trở lên'}${when}${
      unused === true ? ', chưa dùng cho lần khen khác' : ''
    }`;
  },
  members_completed_task: ({ minRatio }) =>
    minRatio >= 1
      ? '100 % thành viên hoàn thành nhiệm vụ'
      : `Từ ${percent(minRatio)} thành viên trở lên hoàn thành nhiệm vụ`,
  collective_members_with_title({ titles, minRatio, exclusive, minCount }, nameOf) {
    const share =
      minRatio === undefined
        ? `Có từ ${twoDigits(minCount ?? 1)} thành viên`
        : `${exclusive === true ? 'Trên' : 'Từ'} ${percent(minRatio)} thành viên`;
    return `${share} ${exclusive === true ? '' : 'trở lên '}đạt ${quoted(titles, nameOf)}`;
  },
  no_member_discipline: ({ fromLevel }) =>
    `Không có thành viên bị kỷ luật từ ${DISCIPLINE_WORDS[fromLevel]} trở lên`,
  no_discipline: ({ fromLevel }) => `Không bị kỷ luật từ ${DISCIPLINE_WORDS[fromLevel]} trở lên`,
  leads(one, nameOf) {
    const led = one.rank === 'duoc-binh-xet' ? 'Được bình xét dẫn đầu' : 'Dẫn đầu';
    const length =
      one.minDurationYears === undefined
        ? ''
        : `, phong trào kéo dài từ ${years(one.minDurationYears)} trở lên`;
    return `${led} ${LEAD_WORDS[one.scope]} do ${bodies(one.organisedBy, nameOf)} tổ chức${length}, ${or(
      one.at.map((at) => MOMENT_WORDS[at]),
    )}`;
  },
  movement_result(one, nameOf) {
    const length =
      one.minDurationYears === undefined ? '' : ` kéo dài từ ${years(one.minDurationYears)} trở lên`;
    return `Được bình xét trong phong trào thi đua${length} do ${bodies(one.launchedBy, nameOf)} phát động, ${or(
      one.at.map((at) => MOMENT_WORDS[at]),
    )}`;
  },
  service_years({ kind, min, below, doubleInDifficultAreas }) {
    const what = SERVICE_WORDS[kind] ?? kind;
    const range =
      below === undefined
        ? `Từ ${years(min)} trở lên`
        : min === 0
          ? `Dưới ${years(below)}`
          : `Từ ${years(min)} đến dưới ${years(below)}`;
    return `${range} ${what}${doubleInDifficultAreas === undefined ? '' : ', thời gian ở vùng khó khăn tính gấp đôi'}`;
  },
  existence_years: ({ minYears }) => `Quá trình xây dựng và phát triển từ ${years(minYears)} trở lên`,
  round_anniversary: () => 'Vào năm tròn (số năm tận cùng là 0) kể từ ngày thành lập',
  not_flag_eligible: () => 'Tập thể không thuộc đối tượng được tặng cờ thi đua',
  stable_model_years: ({ minYears }) => `Mô hình sản xuất hiệu quả, ổn định từ ${years(minYears)} trở lên`,
  one_of_routes: ({ routes }, nameOf) => `Đạt một trong các tiêu chuẩn: ${routes.map(nameOf).join('; ')}`,
  provincial_rule: ({ parameter }, nameOf) => `Theo quy định của địa phương: ${nameOf(parameter)}`,
  manual: ({ label }) => upperFirst(label),
};

const upperFirst = (text: string) => `${text.charAt(0).toLocaleUpperCase('vi')}${text.slice(1)}`;
const lowerFirst = (text: string) => `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;

/** A condition as one Vietnamese sentence without its final mark: what is asked, in the program's own words. */
export function conditionSentence(condition: ConditionNode, nameOf: NameOf): string {
  if (condition.condition !== 'any') return plainSentence(condition, nameOf);
  const alternatives = condition.of.map((nodes) =>
    nodes.map((node) => lowerFirst(conditionSentence(node, nameOf))).join(' và '),
  );
  return upperFirst(alternatives.join('; hoặc '));
}

function plainSentence(condition: PlainCondition, nameOf: NameOf): string {
  // The table has one entry a name, so the pair always fits; TypeScript cannot follow that through an index.
  const say = SAYERS[condition.condition] as (one: PlainCondition, nameOf: NameOf) => string;
  return say(condition, nameOf);
}
