import type { AwardRule, DecidingOffice, Route } from '../award-rule.ts';
import type { ConditionNode, ConditionOf, PlainCondition } from '../conditions.ts';
import type { CatalogueEntry } from '../entries.ts';
import { type Days, dated, LAW_2003_DAYS, origin } from '../reference/dated.ts';
import type { AwardGroup, AwardLevel, SourceMark, SubjectKind } from '../terms.ts';
import { PROVINCE } from './offices-2003.ts';

/**
 * Luật 15/2003/QH11 was not read itself: its articles are known from quotations, from the criteria table of a working
 * provincial system and from memory. Every entry therefore asks the office to compare it with the text of its time.
 */
export const UNKNOWN_ARTICLE = 'Luật 2003 (điều chưa rõ)';
const UNKNOWN_POWER = 'Luật 2003 (điều về thẩm quyền, chưa rõ)';

/** Days on which the facts change: the amendment of 2013, then NĐ 91/2017/NĐ-CP. */
export const UNTIL_2014: Days = [LAW_2003_DAYS[0], '2014-05-31'];
export const FROM_2014_TO_2017: Days = ['2014-06-01', '2017-09-30'];
export const UNTIL_2017: Days = [LAW_2003_DAYS[0], '2017-09-30'];
export const FROM_2017: Days = ['2017-10-01', LAW_2003_DAYS[1]];
export const WHOLE_2003 = LAW_2003_DAYS;

/** What an award of the 2003 law is; the rest of an award rule is the same for all of them. */
export interface Award2003 {
  readonly id: string;
  readonly name: string;
  readonly shortName?: string;
  readonly group: AwardGroup;
  readonly level: AwardLevel;
  readonly subjects: readonly SubjectKind[];
  readonly article: string;
  readonly offices: readonly string[];
  /** Where the power is named; without it the article was not seen. */
  readonly powerCite?: string;
  readonly councilPercentSeen?: string;
  readonly note?: string;
  /** As a province prints it, where the law's name covers ministries too (a draft decision of Quảng Bình, 2022). */
  readonly provincial?: { readonly id: string; readonly name: string };
}

const LEVEL_RETENTION: Readonly<Record<AwardLevel, string>> = {
  'nha-nuoc': 'ret-1',
  'bo-tinh': 'ret-2',
  'co-so': 'ret-3',
  xa: 'ret-3',
};

const isTitle = (group: AwardGroup) =>
  group.startsWith('danh-hieu-') && group !== 'danh-hieu-vinh-du-nha-nuoc';

/** Public list before the proposal: known only for NĐ 91/2017/NĐ-CP Điều 45.10. */
const POSTED: AwardRule['posting'] = { required: true, cite: 'NĐ 91/2017 Điều 45.10', minWorkingDays: null };
const NOT_POSTED: AwardRule['posting'] = { required: false, cite: null, minWorkingDays: null };

/** One version of an award of the 2003 law. */
export function award2003(
  award: Award2003,
  days: Days,
  routes: readonly Route[],
  { posted = false }: { posted?: boolean } = {},
): CatalogueEntry<'award'> {
  const decides = (office: string): DecidingOffice => ({
    office,
    cite: award.powerCite ?? UNKNOWN_POWER,
    source: award.powerCite === undefined ? 'memory' : 'secondary',
    validFrom: null,
    validTo: null,
  });
  return dated(
    'award',
    award.id,
    days,
    origin('memory', 'Luật 15/2003/QH11 và văn bản thời kỳ đó; đối chiếu lại'),
    {
      id: award.id,
      name: award.name,
      shortName: award.shortName ?? award.name,
      class: isTitle(award.group) ? 'danh-hieu-thi-dua' : 'hinh-thuc-khen-thuong',
      group: award.group,
      level: award.level,
      subjects: [...award.subjects],
      subjectsCite: award.article,
      articles: [award.article],
      // The types of the 2003 law are not those of 2022: they are not judged.
      types: [],
      decidedBy: award.offices.map(decides),
      proposedBy: [],
      variants:
        award.provincial === undefined
          ? []
          : [{ ...award.provincial, decidedBy: PROVINCE, cite: award.powerCite ?? UNKNOWN_POWER }],
      routes: [...routes],
      dossierSet: null,
      opinions: { required: false, cite: null },
      posting: posted ? POSTED : NOT_POSTED,
      councilPercent: null,
      ...(award.councilPercentSeen === undefined ? {} : { councilPercentSeen: award.councilPercentSeen }),
      simpleProcedure: { allowed: !isTitle(award.group), cite: UNKNOWN_ARTICLE, cases: [] },
      certificate: { kind: 'chua-ro', objects: [], cites: [] },
      retentionClass: LEVEL_RETENTION[award.level],
      reviewReasons: [],
      ...(award.note === undefined ? {} : { note: award.note }),
    },
  );
}

/** A route of the 2003 law. Truy tặng: not known for people, no question for others. */
export const route2003 = (
  id: string,
  cite: string,
  label: string,
  subjects: readonly SubjectKind[],
  source: SourceMark,
  conditions: readonly ConditionNode[],
  more: Partial<Pick<Route, 'groups' | 'interpretations'>> = {},
): Route => ({
  id,
  cite,
  label,
  subjects: [...subjects],
  posthumous: subjects.includes('ca-nhan') ? false : null,
  types: [],
  typesBasis: 'not-applicable',
  conditions: [...conditions],
  interpretations: [],
  source,
  ...more,
});

/** Makes conditions of one article and one source. */
export const under = (cite: string, source: SourceMark) => ({
  manual: (key: string, label: string): ConditionOf<'manual'> => ({
    condition: 'manual',
    cite,
    source,
    key,
    label,
  }),
  is: <Name extends PlainCondition['condition']>(
    condition: Omit<ConditionOf<Name>, 'cite' | 'source'> & { condition: Name },
  ): ConditionNode => ({ ...condition, cite, source }) as unknown as ConditionNode,
});

/** Criteria nobody has seen: a person compares with the text of the time. */
export const compareRoute = (
  id: string,
  article: string,
  subjects: readonly SubjectKind[],
  label = 'Tiêu chuẩn của văn bản thời kỳ đó',
): Route =>
  route2003(id, article, label, subjects, 'memory', [
    under(article, 'memory').manual(
      'doi-chieu-van-ban-thoi-ky',
      'Đối chiếu tiêu chuẩn của văn bản thời kỳ đó',
    ),
  ]);
