/** Pure: what a parameter's box means: nothing, a number, "có"/"không", or text. */
export function readParameter(typed: string): string | number | boolean | null {
  const text = typed.trim();
  if (text === '') return null;
  if (/^(có|yes)$/iu.test(text)) return true;
  if (/^(không|no)$/iu.test(text)) return false;
  return /^\d+([.,]\d+)?$/u.test(text) ? Number(text.replace(',', '.')) : text;
}

/** Pure: a parameter's value as people write it. */
export function parameterText(value: unknown, words: { yes: string; no: string }): string {
  if (value === true) return words.yes;
  if (value === false) return words.no;
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'string' ? value : '';
}
