/** "QĐ số 123/QĐ-UBND ngày 5/3/98" taken apart, alone in its cell or at the end of another text. */
import { type DateBounds, type LegacyDate, readDateText } from '#shared/legacy-list/read-date.ts';
import { cleanText } from '#shared/vietnamese/normalize.ts';

export interface DecisionText {
  /** As written, spaces at its signs left out; '' when there is none. */
  readonly number: string;
  readonly date: LegacyDate | null;
  /** What stands behind "của". */
  readonly issuer: string;
  /** More than a number, a day and an office stand there, or no number at all. */
  readonly unclear: boolean;
}

const D = String.raw`\d{1,2} ?[/.\-] ?\d{1,2} ?[/.\-] ?\d{2,4}`;
const DATE = new RegExp(
  String.raw`[\s,;(-]*(?:(?:ngày|ng\.?) *)(?:\d{1,2} tháng \d{1,2},? năm \d{2,4}|${D})\)?|[\s,;]*\(? ?(?:ký )?(?<![\d/.\-])${D}(?![\d/\-])\)?`,
  'iu',
);
const LEAD =
  /^(?:\(|kèm theo|kèm|theo|căn cứ|tại|của|và|lệnh|nghị quyết|quyết định khen thưởng|quyết định|q\.?[đd]\.?|số|no\.?|:|\.|-|\s)+(?=[\d:(]|$|số|q)/iu;
const NUMBER =
  /^(\d{1,6}[a-zđ]?)(?:(\s*[/-]\s*|\s+)((?:\d{4}\s*[/-]\s*)?[\p{L}][\p{L}.]*(?:\s*[/-]\s*[\p{L}.\d]+)*))?/iu;
const NO_NUMBER = /^(?:không (?:số|có)|ks|k\/số|chưa rõ|không rõ)$/iu;

/** Reads a cell of decisions. An empty text gives an empty number. */
export function readDecisionText(text: string, bounds: DateBounds): DecisionText {
  let rest = cleanText(text);
  let date: LegacyDate | null = null;
  const found = DATE.exec(rest);
  if (found !== null) {
    date = readDateText(found[0].replace(/ký/iu, ''), bounds);
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`.trim();
  }
  const office = /\s*(?:của|do)\s+(\p{Lu}.*|ubnd.*|chủ tịch.*)$/iu.exec(rest);
  const issuer = office?.[1]?.replace(/[).,;\s]+$/u, '') ?? '';
  if (office !== null) rest = rest.slice(0, office.index);
  rest = rest
    .replace(LEAD, '')
    .replace(/^\(|[)\s,;.:-]+$/gu, '')
    .trim();
  if (rest === '' || NO_NUMBER.test(rest)) return { number: '', date, issuer, unclear: false };
  const number = NUMBER.exec(rest);
  if (number === null) return { number: rest, date, issuer, unclear: true };
  const behind = rest.slice(number[0].length).replace(/^[\s,;.)ngày-]+$/iu, '');
  const tidy = number[0].replace(/\s*([/-])\s*/gu, '$1').trim();
  return { number: tidy, date, issuer, unclear: behind !== '' };
}

const BEHIND =
  /[\s,;]*(?:\(\s*(?:(?:kèm|theo|tại|căn cứ)[^()]*?)?|(?:kèm theo|kèm|theo|tại)\s+)((?:quyết định|q\.?[đd]\.?|lệnh)(?![\p{L}])[^()]*\d[^()]*)\)?[\s.]*$/iu;

/** "Đã có thành tích … năm 2015 (Kèm QĐ số 12/QĐ-UB ngày 5/3/2016)" → the reason without it, and the decision. */
export function splitDecisionBehind(
  text: string,
  bounds: DateBounds,
): { readonly text: string; readonly decision: DecisionText | null } {
  const match = BEHIND.exec(text);
  if (match === null) return { text, decision: null };
  const decision = readDecisionText(match[1] ?? '', bounds);
  if (decision.number === '' && decision.date === null) return { text, decision: null };
  return { text: text.slice(0, match.index).trim(), decision };
}
