/**
 * The outline of a text typed or pasted as plain lines: plans, reports, notices, letters.
 *
 * Grammar, line by line (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II.6.đ; both schemes: phần, chương, mục, tiểu mục, điều,
 * khoản, điểm; and phần, mục, khoản, điểm):
 *
 *     body     = line*                      blank lines only part paragraphs
 *     line     = label | title | article | section | clause | point | dash | text
 *     label    = ("Phần" | "Chương" | "Mục" | "Tiểu mục") numeral [("." | ":") heading]
 *     title    = the line after a label without heading, if it is `text`
 *     article  = "Điều" arabic ("." | ":") any
 *     section  = (roman | capital letter) "." heading           e.g. 'I. MỤC ĐÍCH, YÊU CẦU'
 *     clause   = arabic ("." arabic)* "." any                   e.g. '1. Mục đích', '1.1. …'
 *     point    = (small letter | arabic) ")" any                e.g. 'a) …', 'đ) …'
 *     dash     = ("-" | "–" | "+" | "•" | "*") any
 *     heading  = all capitals, or at most 200 letters without a mark at the end
 *
 * A clause or an article has a title of its own (bold) when it reads like a heading and what follows belongs under it.
 * Any other line is a paragraph, so nothing typed is lost.
 */

export type OutlineRole =
  | 'part-label'
  | 'part-title'
  | 'article'
  | 'section-heading'
  | 'clause-heading'
  | 'clause'
  | 'point'
  | 'list-item'
  | 'paragraph';

export type OutlineLine = {
  readonly role: OutlineRole;
  /** 'Phần I', 'Điều 1.', 'I.', '1.', 'a)', '-'; empty for titles and paragraphs. */
  readonly marker: string;
  /** What stands between marker and text as typed: ' ', '. '; dropped only between a label and its title. */
  readonly joint: string;
  readonly text: string;
};

/** Longest heading that is not all capitals, in letters. */
const HEADING_LETTERS = 200;

const ROMAN = 'X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3}';
const ORDINAL = 'thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)';
const LABEL = new RegExp(
  `^((?:Phần|Chương) (?:${ROMAN}|\\d{1,2}|${ORDINAL})|(?:Mục|Tiểu mục) (?:\\d{1,2}|${ROMAN}))(?:([.:]? ?)$|([.:] )(.+)$)`,
  'iu',
);
const ARTICLE = /^(Điều \d{1,3}[.:])( ?)(.*)$/iu;
const SECTION = new RegExp(`^((?:${ROMAN}|[A-ZĐ])\\.)( ?)(\\S.*)$`, 'u');
const CLAUSE = /^(\d{1,3}(?:\.\d{1,3}){0,3}\.|\d{1,3}(?:\.\d{1,3}){1,3})( )(\S.*)$/u;
const POINT = /^((?:\p{Ll}|\d{1,2})\))( ?)(\S.*)$/u;
const DASH = /^([-–—+•·*])( )(\S.*)$/u;

/** Lines of the text with their roles, in order; joined again they give the text without its blank lines. */
export function parseBody(body: string): readonly OutlineLine[] {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  const read: OutlineLine[] = [];
  for (const line of lines) read.push(...readLine(line, read.at(-1)));
  return read.map((line, index) => asHeading(line, read[index + 1]));
}

/** The line as it was typed. */
export function lineText({ marker, joint, text }: OutlineLine): string {
  return `${marker}${joint}${text}`;
}

/** Letters of points in the order of the Vietnamese alphabet, as offices count them (without ă, â, ê, ô, ơ, ư). */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** All capitals: no small letter, at least one letter. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function readLine(line: string, before: OutlineLine | undefined): OutlineLine[] {
  const label = LABEL.exec(line);
  if (label !== null) {
    const [, marker = '', lone = '', joint = '', title = ''] = label;
    if (title === '') return [{ role: 'part-label', marker, joint: lone, text: '' }];
    if (readsAsHeading(title)) return [{ role: 'part-label', marker, joint, text: title }];
  }
  return [readMarked(line) ?? readText(line, before)];
}

function readMarked(line: string): OutlineLine | undefined {
  const found = (role: OutlineRole, match: RegExpExecArray | null): OutlineLine | undefined =>
    match === null
      ? undefined
      : { role, marker: match[1] ?? '', joint: match[2] ?? '', text: match[3] ?? '' };
  const section = found('section-heading', SECTION.exec(line));
  return (
    found('article', ARTICLE.exec(line)) ??
    (section !== undefined && readsAsHeading(section.text) ? section : undefined) ??
    found('clause', CLAUSE.exec(line)) ??
    found('point', POINT.exec(line)) ??
    found('list-item', DASH.exec(line))
  );
}

function readText(line: string, before: OutlineLine | undefined): OutlineLine {
  const titled = before?.role === 'part-label' && before.text === '';
  return { role: titled ? 'part-title' : 'paragraph', marker: '', joint: '', text: line };
}

function readsAsHeading(text: string): boolean {
  return isCapitals(text) || (text.length <= HEADING_LETTERS && !/[.;:,!?…]$/u.test(text));
}

/** What stands under a heading: lines that are no brothers and no elders of it. */
const UNDER_CLAUSE: readonly OutlineRole[] = ['point', 'list-item', 'paragraph'];

function asHeading(line: OutlineLine, next: OutlineLine | undefined): OutlineLine {
  if (line.role !== 'clause' || !readsAsHeading(line.text) || next === undefined) return line;
  const below =
    UNDER_CLAUSE.includes(next.role) || (next.role === 'clause' && isUnder(next.marker, line.marker));
  return below ? { ...line, role: 'clause-heading' } : line;
}

/** '1.1.' stands under '1.'. */
function isUnder(marker: string, head: string): boolean {
  const start = head.endsWith('.') ? head : `${head}.`;
  return marker.length > start.length && marker.startsWith(start);
}

/** Whether an article has a title: it reads like a heading and something stands under it. */
export function hasTitle(line: OutlineLine, next: OutlineLine | undefined): boolean {
  if (line.role !== 'article' || line.text === '' || !readsAsHeading(line.text)) return false;
  return next !== undefined && next.role !== 'article' && next.role !== 'part-label';
}
