import type { AwardRule } from './award-rule.ts';

/** The office that decides the awards of a province. */
export const PROVINCIAL_OFFICE = 'chu-tich-ubnd-cap-tinh';

/** The award as an office of a province prints it: the variant of the province where the law's name covers several. */
export function printedName(rule: Pick<AwardRule, 'name' | 'variants'>): string {
  return rule.variants.find(({ decidedBy }) => decidedBy === PROVINCIAL_OFFICE)?.name ?? rule.name;
}

/** As lists show it: 'Bằng khen của Chủ tịch UBND tỉnh'. */
export function printedShortName(rule: Pick<AwardRule, 'name' | 'shortName' | 'variants'>): string {
  const printed = printedName(rule);
  return (printed === rule.name ? rule.shortName : printed).replace(/Ủy ban nhân dân/gu, 'UBND');
}

/** An office of every province as one province writes it: 'Chủ tịch Ủy ban nhân dân cấp tỉnh' → '… tỉnh'. */
export const printedOffice = (name: string): string =>
  name.replace(/(Ủy ban nhân dân|UBND) cấp (tỉnh|xã|huyện)/gu, '$1 $2');
