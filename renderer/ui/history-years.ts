import type { HonoreeRecord } from '#shared/contract/honorees.ts';
import type { TaskLevel } from '#shared/domain/catalogue/terms.ts';

/** One title or award as a year shows it. */
export interface YearMark {
  readonly key: string;
  readonly short: string;
  /** Name, decision number and day, for those who look closer. */
  readonly full: string;
  readonly cancelled: boolean;
}

export interface HistoryYear {
  readonly year: number;
  /** More than one where joined records disagree. */
  readonly ratings: readonly TaskLevel[];
  readonly titles: readonly YearMark[];
  readonly awards: readonly YearMark[];
  readonly initiatives: number;
  readonly disciplined: boolean;
}

type Shown = Pick<HonoreeRecord, 'awards' | 'facts' | 'awardNames'>;

const SPAN = 10;

/**
 * Ten years up to `last`. A title stands in the year it is for, a form of commendation in the year of its decision:
 * that is how criteria count them.
 */
export function historyYears(record: Shown, last: number): HistoryYear[] {
  return Array.from({ length: SPAN }, (_, index) => yearOf(record, last - SPAN + 1 + index));
}

function yearOf({ awards, facts, awardNames }: Shown, year: number): HistoryYear {
  const titles: YearMark[] = [];
  const marks: YearMark[] = [];
  for (const award of awards) {
    const mark = {
      key: award.id,
      short: shorten(award.awardShortName),
      full: `${award.awardName}, ${award.decisionNumber}`,
      cancelled: award.cancelledAt !== null,
    };
    const decided = Number(award.decisionDate.slice(0, 4));
    if (award.isTitle && (award.titleYear ?? decided - 1) === year) titles.push(mark);
    if (!award.isTitle && decided === year) marks.push(mark);
  }
  const own = facts.filter(({ content }) => 'year' in content && content.year === year);
  for (const { id, content, decisionNumber } of own)
    if (content.kind === 'title')
      titles.push(factMark(id, content.title, decisionNumber, content.cancelled, awardNames));
  for (const { id, content, decisionNumber, decidedOn } of facts)
    if (content.kind === 'award' && Number(decidedOn?.slice(0, 4)) === year)
      marks.push(factMark(id, content.award, decisionNumber, content.cancelled, awardNames));
  return {
    year,
    ratings: [...new Set(own.flatMap(({ content }) => (content.kind === 'rating' ? [content.level] : [])))],
    titles,
    awards: marks,
    initiatives: own.filter(({ content }) => content.kind === 'initiative').length,
    disciplined: own.some(({ content }) => content.kind === 'discipline'),
  };
}

function factMark(
  key: string,
  award: string,
  number: string,
  cancelled: boolean,
  names: HonoreeRecord['awardNames'],
): YearMark {
  const known = names[award];
  const name = known?.name ?? award;
  return {
    key,
    short: shorten(known?.shortName ?? award),
    full: number === '' ? name : `${name}, ${number}`,
    cancelled,
  };
}

/** Abbreviations that every office writes, so that a name fits the column of a year. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Chiến s[ĩỹ] thi đua/iu, 'CSTĐ'],
  [/^Lao động tiên tiến/iu, 'LĐTT'],
  [/^Chiến s[ĩỹ] tiên tiến/iu, 'CSTT'],
  [/^Tập thể lao động xuất sắc/iu, 'TTLĐXS'],
  [/^Tập thể lao động tiên tiến/iu, 'TTLĐTT'],
  [/^Đơn vị quyết thắng/iu, 'ĐVQT'],
  [/^Đơn vị tiên tiến/iu, 'ĐVTT'],
  [/^Cờ thi đua/iu, 'Cờ'],
  [/^Bằng khen/iu, 'BK'],
  [/^Giấy khen/iu, 'GK'],
  [/^Huân chương Lao động/iu, 'HCLĐ'],
  [/^Huân chương/iu, 'HC'],
  [/^Huy chương/iu, 'HuyC'],
  [/^Kỷ niệm chương/iu, 'KNC'],
  [/^Gia đình văn hóa/iu, 'GĐVH'],
];
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/ của Chủ tịch (?:UBND|Ủy ban nhân dân) tỉnh/iu, ' tỉnh'],
  [/ của (?:Chủ tịch )?(?:UBND|Ủy ban nhân dân) (?:cấp )?(xã|huyện)/iu, ' $1'],
  [/ (?:của )?Thủ tướng(?: Chính phủ)?/iu, ' TTg'],
  [/ (?:của )?Chính phủ/iu, ' CP'],
  [/ cơ sở/iu, ' CS'],
  [/ toàn quốc/iu, ' TQ'],
  [/ (?:cấp )?bộ, ban, ngành, tỉnh/iu, ' tỉnh'],
  [/ hạng (Nhất|Nhì|Ba)/iu, ' $1'],
];

/** A name as offices abbreviate it; one without a common abbreviation stays whole. */
export function shorten(name: string): string {
  const begun = SHORT.reduce((text, [pattern, short]) => text.replace(pattern, short), name);
  return PARTS.reduce((text, [pattern, short]) => text.replace(pattern, short), begun);
}
