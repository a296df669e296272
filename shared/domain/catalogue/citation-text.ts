const SHORT = /^(\d{1,2})(?:\.(\d{1,2}))?(?:\.([a-zđ]{1,2}))?$/u;
/** The law that short citations stand for. */
export const SHORT_LAW = 'Luật Thi đua, khen thưởng 06/2022/QH15';

/**
 * A citation as people read it: '44.1.đ' → 'điểm đ khoản 1 Điều 44', '52' → 'Điều 52'. One that names its own text
 * stays as it is.
 */
export function citationText(cite: string): string {
  const match = SHORT.exec(cite);
  if (match === null) return cite;
  const [, article, clause, point] = match;
  return [
    ...(point === undefined ? [] : [`điểm ${point}`]),
    ...(clause === undefined ? [] : [`khoản ${clause}`]),
    `Điều ${article}`,
  ].join(' ');
}

/** Whether a citation is a place of Luật 06/2022/QH15 in the short form. */
export const isShortCitation = (cite: string): boolean => SHORT.test(cite);

/** Citations under their law: 'Luật … 06/2022/QH15, Điều 74, khoản 4 Điều 79'; other texts follow as they are. */
export function citationsText(cites: readonly string[]): string {
  const short = cites.filter(isShortCitation).map(citationText);
  const others = cites.filter((cite) => !isShortCitation(cite));
  return [...(short.length === 0 ? [] : [`${SHORT_LAW}, ${short.join(', ')}`]), ...others].join('; ');
}
