import type { AwardRule } from '../award-rule.ts';
import type { CatalogueEntry } from '../entries.ts';
import { reviewReason } from '../review-reasons.ts';
import { COLLECTIVE_TITLES } from './collective-titles.ts';
import { COMMEMORATIVE_MEDALS } from './commemorative-medals.ts';
import { COMMENDATION_CERTIFICATES } from './commendation-certificates.ts';
import { HERO_HONOURS } from './honours-heroes.ts';
import { PROFESSION_HONOURS } from './honours-professions.ts';
import { HOUSEHOLD_TITLES } from './household-titles.ts';
import { INDIVIDUAL_TITLES } from './individual-titles.ts';
import { MEDALS } from './medals.ts';
import { MINISTRY_PROVINCE_CERTIFICATE } from './merit-certificate-ministry-province.ts';
import { PRIME_MINISTER_CERTIFICATE } from './merit-certificate-prime-minister.ts';
import { LABOUR_ORDER_FIRST } from './order-labour-first.ts';
import { LABOUR_ORDER_SECOND } from './order-labour-second.ts';
import { LABOUR_ORDER_THIRD } from './order-labour-third.ts';
import { FATHERLAND_DEFENCE_ORDERS } from './orders-fatherland-defence.ts';
import { FEAT_OF_ARMS_ORDERS } from './orders-feat-of-arms.ts';
import { GOLD_STAR_AND_HO_CHI_MINH_ORDERS } from './orders-gold-star-ho-chi-minh.ts';
import { INDEPENDENCE_ORDERS } from './orders-independence.ts';
import { MILITARY_EXPLOIT_ORDERS } from './orders-military-exploit.ts';
import { SINGLE_CLASS_ORDERS } from './orders-single-class.ts';
import { PRIZES } from './prizes.ts';

/** All titles and forms of commendation of Luật 06/2022/QH15, in the order of its articles. */
export const LAW_2022_AWARDS: readonly AwardRule[] = [
  ...INDIVIDUAL_TITLES,
  ...COLLECTIVE_TITLES,
  ...HOUSEHOLD_TITLES,
  ...GOLD_STAR_AND_HO_CHI_MINH_ORDERS,
  ...INDEPENDENCE_ORDERS,
  ...MILITARY_EXPLOIT_ORDERS,
  ...LABOUR_ORDER_FIRST,
  ...LABOUR_ORDER_SECOND,
  ...LABOUR_ORDER_THIRD,
  ...FATHERLAND_DEFENCE_ORDERS,
  ...FEAT_OF_ARMS_ORDERS,
  ...SINGLE_CLASS_ORDERS,
  ...MEDALS,
  ...HERO_HONOURS,
  ...PROFESSION_HONOURS,
  ...PRIZES,
  ...COMMEMORATIVE_MEDALS,
  ...PRIME_MINISTER_CERTIFICATE,
  ...MINISTRY_PROVINCE_CERTIFICATE,
  ...COMMENDATION_CERTIFICATES,
];

/** Awards that ended before the law did: the district level closed on 30/06/2025. */
const LAST_DAYS: Readonly<Record<string, string>> = { 'giay-khen-ubnd-cap-huyen': '2025-06-30' };

const sourceText = (rule: AwardRule): string => {
  const reasons = rule.reviewReasons.flatMap((id) => reviewReason(id)?.reason ?? []);
  return `Luật 06/2022/QH15, Điều ${rule.articles.join(', ')}. Cần kiểm tra: ${reasons.join(' ')}`;
};

/** The awards as dated entries of the catalogue (in force from 01/01/2024: 94.1). */
export const LAW_2022_ENTRIES: readonly CatalogueEntry<'award'>[] = LAW_2022_AWARDS.map((rule) => ({
  kind: 'award',
  key: rule.id,
  validFrom: '2024-01-01',
  validTo: LAST_DAYS[rule.id] ?? null,
  source: 'law',
  sourceText: sourceText(rule),
  reviewNeeded: rule.reviewReasons.length > 0,
  content: rule,
}));
