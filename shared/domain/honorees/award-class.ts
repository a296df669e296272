import type { Catalogue } from '../catalogue/catalogue.ts';

/**
 * Whether an award is a danh hiệu thi đua (kept by the year it is for) or a hình thức khen thưởng (kept by its
 * decision). Awards of the past are told by their group; one that the catalogue does not know is a form of commendation.
 */
export function isTitle(catalogue: Catalogue, key: string): boolean {
  const rule = catalogue.versions('award', key).at(-1)?.content;
  if (rule !== undefined) return rule.class === 'danh-hieu-thi-dua';
  const past = catalogue.versions('legacy_award', key).at(-1)?.content;
  return past !== undefined && /^danh-hieu-(?:ca-nhan|tap-the|ho-gia-dinh)$/u.test(past.group);
}
