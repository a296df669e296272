/** Căn cứ lines (Phụ lục I, Mục II.6). */
import { paragraph } from './compose-parts.ts';
import { FORM_RULES, formRulesOn } from './form-rules.ts';
import type { ParagraphBlock } from './model.ts';
import { withoutEndMark } from './recipient-text.ts';

/**
 * One paragraph a line, whatever mark was typed at its end: the rules of form of the document's day say which mark
 * stands between them and after the last. `date` 'YYYY-MM-DD'; null in a draft.
 */
export function composeBases(lines: readonly string[], date: string | null): ParagraphBlock[] {
  const { separator, lastMark } = FORM_RULES[formRulesOn(date)].basis;
  const given = lines.map(withoutEndMark).filter((line) => line !== '');
  return given.map((line, index) =>
    paragraph('basis', `${line}${index === given.length - 1 ? lastMark : separator}`),
  );
}
