/** Recognises the parts of a document from its paragraphs: what every check stands on. Pure; knows no file. */
import { isRealDate } from '#shared/vietnamese/dates.ts';
import { fold } from '#shared/vietnamese/fold.ts';
import { FORM_RULES, type FormRulesId, formRulesOn } from '../form-rules.ts';
import { type Annex, findAnnexes, findLoneAnnex } from './annexes.ts';
import { type Closing, findClosing } from './closing.ts';
import { findCopy } from './copies.ts';
import { type DrawnRule, ruleAmong } from './drawn-rule.ts';
import { type KindFamily, kindNamed } from './kind-names.ts';
import { findLetterhead, type Letterhead } from './letterhead.ts';
import { all, isBlank, isUnderscores, isUpper, key, mmOf, plainText } from './look-at.ts';
import {
  paragraphsOf,
  type ReadBlock,
  type ReadDocument,
  type ReadParagraph,
  type ReadSection,
} from './read-document.ts';

/** A block with the section it stands in. */
export type Placed = { readonly block: ReadBlock; readonly section: number };

export type Article = { readonly number: number; readonly paragraph: ReadParagraph };

export type Structure = {
  readonly family: KindFamily;
  /** Words over the subject, '' for a công văn. */
  readonly kind: string;
  readonly abbreviation: string | null;
  readonly rules: FormRulesId;
  readonly date: string | null;
  /** No number has been given. */
  readonly draft: boolean;
  readonly letterhead: Letterhead | null;
  readonly title: ReadParagraph | null;
  readonly subject: readonly ReadParagraph[];
  readonly subjectRule: DrawnRule | null;
  readonly authority: readonly ReadParagraph[];
  readonly bases: readonly ReadParagraph[];
  readonly verbs: readonly ReadParagraph[];
  readonly articles: readonly Article[];
  /** Filled paragraphs of the text between the title and the end, bases and articles among them; no tables. */
  readonly body: readonly ReadParagraph[];
  readonly closing: Closing | null;
  readonly annexes: readonly Annex[];
  /** The file is an annex alone; its document lies in another file. */
  readonly annexOnly: boolean;
  /** It is a part of another document, written out anew ('TRÍCH SAO'). */
  readonly extract: boolean;
  /** Everything before the first annex, in order. */
  readonly main: readonly Placed[];
};

/** Width of the text on a page of this section, in mm. */
export function textMm({ page }: ReadSection): number {
  return mmOf(page.width - page.left - page.right - page.gutter);
}

export function findStructure(document: ReadDocument): Structure {
  const whole = document.sections.flatMap(({ blocks }, section) =>
    blocks.map((block) => ({ block, section })),
  );
  const copy = findCopy(document, whole);
  // A copy is judged as what it copies; its own end is no part of that.
  const placed = whole.slice(0, copy?.from ?? whole.length);
  const first = placed.find(({ block }) => block.type === 'table' || !isBlank(block));
  if (copy !== null && first === undefined) {
    const { date, year } = readDate(dayLineIn(whole));
    return { ...nothingToJudge(copy.word), date, rules: rulesOf(date, year), main: whole };
  }
  const lone = findLoneAnnex(document, placed);
  if (lone !== null) return { ...nothingToJudge(plainText(lone.label)), annexes: [lone], annexOnly: true };
  const letterhead = findLetterhead(placed.map(({ block }) => block));
  const closing = findClosing(placed, letterhead?.blocks ?? 0);
  const { annexes, mainEnd } = findAnnexes(document, placed, closing);
  const main = placed.slice(0, mainEnd);
  const text = paragraphsBetween(main, letterhead?.blocks ?? 0, closing?.block ?? main.length);
  const firstSection = document.sections[0];
  const columnMm = firstSection === undefined ? null : textMm(firstSection);
  const found = findTitle(text, letterhead, columnMm);
  const rest = text.slice(found.end);
  const decision = found.family === 'decision' ? readDecision(rest) : { ...readOther(rest), verbs: [] };
  const body = rest.slice(decision.start).filter((one) => !isBlank(one) && !isUnderscores(one));
  const { date, year } = readDate(letterhead?.place?.line.text ?? '');
  return {
    ...found,
    rules: rulesOf(date, year),
    date,
    draft: !/\d/u.test(letterhead?.number?.line.text ?? ''),
    letterhead,
    authority: decision.authority,
    bases: decision.bases,
    verbs: decision.verbs,
    articles: found.family === 'decision' ? articlesOf(body) : [],
    body: body.filter((one) => !decision.verbs.includes(one)),
    closing,
    // The sections of a register are no annexes.
    annexes: found.family === 'paper' ? [] : annexes,
    annexOnly: false,
    extract: copy?.word === 'TRÍCH SAO',
    main,
  };
}

/** A paper that is not a whole document: an annex in a file of its own, the end of a copy to print under an original. */
function nothingToJudge(kind: string): Structure {
  return {
    family: 'paper',
    kind,
    abbreviation: null,
    // The day of an annex stands in its bracket at most; the rules of today hold.
    rules: 'nd30',
    date: null,
    draft: true,
    letterhead: null,
    title: null,
    subject: [],
    subjectRule: null,
    authority: [],
    bases: [],
    verbs: [],
    articles: [],
    body: [],
    closing: null,
    annexes: [],
    annexOnly: false,
    extract: false,
    main: [],
  };
}

function paragraphsBetween(main: readonly Placed[], from: number, to: number): ReadParagraph[] {
  return main.slice(from, to).flatMap(({ block }) => (block.type === 'paragraph' ? [block] : []));
}

type Title = Pick<Structure, 'family' | 'kind' | 'abbreviation' | 'title' | 'subject' | 'subjectRule'> & {
  /** Index in the text after title and subject. */
  readonly end: number;
};

/** Filled paragraphs among which the name of the kind is looked for. */
const TITLE_WITHIN = 12;

function findTitle(
  text: readonly ReadParagraph[],
  letterhead: Letterhead | null,
  columnMm: number | null,
): Title {
  const filled = text.filter((one) => !isBlank(one)).slice(0, TITLE_WITHIN);
  const grounds = filled.findIndex((one) => isGround(one));
  const candidates = grounds < 0 ? filled : filled.slice(0, grounds);
  const named = candidates.find((one) => kindNamed(plainText(one)) !== null && looksLikeTitle(one));
  const isLetter = named === undefined && (letterhead?.letterSubject.length ?? 0) > 0;
  const title =
    named ??
    (isLetter ? undefined : candidates.find((one) => isUpper(one.text) && one.look.align === 'center'));
  if (title === undefined) {
    const family = isLetter ? 'letter' : 'unknown';
    return { family, kind: '', abbreviation: null, title: null, subject: [], subjectRule: null, end: 0 };
  }
  const kind = kindNamed(plainText(title));
  const start = text.indexOf(title) + 1;
  const subject: ReadParagraph[] = [];
  let end = start;
  for (const one of text.slice(start)) {
    if (isBlank(one) || isUnderscores(one) || !goesOnWithSubject(one, subject.length)) break;
    subject.push(one);
    end += 1;
  }
  return {
    family: kind?.family ?? 'unknown',
    kind: plainText(title),
    abbreviation: kind?.abbreviation ?? null,
    title,
    subject,
    subjectRule: subjectRuleOf(text, start, end, columnMm),
    end,
  };
}

/** A short line that stands out: what is only mentioned in running text is no title. */
function looksLikeTitle(one: ReadParagraph): boolean {
  return isUpper(one.text) || one.look.align === 'center' || all(one, ({ bold }) => bold);
}

const isGround = (one: ReadParagraph) => /^(?:can cu|theo de nghi|xet de nghi|kinh gui)\b/u.test(key(one));
const OFFICE =
  /^(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|HIỆU TRƯỞNG|VIỆN TRƯỞNG|BỘ TRƯỞNG|THỦ TƯỚNG|THỐNG ĐỐC|TỔNG KIỂM TOÁN|BÍ THƯ|CHỈ HUY TRƯỞNG|ỦY BAN|UỶ BAN|HỘI ĐỒNG|THƯỜNG TRỰC|BAN)(?=\s|$)/u;

/** Whether a line names an authority (Mẫu 1.2, note 6). */
export function isAuthority(one: ReadParagraph): boolean {
  return OFFICE.test(plainText(one).toLocaleUpperCase('vi'));
}

/** The subject goes on over centred lines; an authority, a ground, a heading in capitals or running text ends it. */
function goesOnWithSubject(one: ReadParagraph, before: number): boolean {
  if (isGround(one) || /^(?:dieu|phan|chuong)\s+[\divx]+/u.test(key(one))) return false;
  if (/^(?:ve viec|v v|ban hanh|phe duyet)\b/u.test(key(one))) return true;
  if (isUpper(one.text) && isAuthority(one)) return false;
  if (isAuthority(one) && before > 0) return false;
  return one.look.align === 'center' && !isUpper(one.text);
}

function subjectRuleOf(
  text: readonly ReadParagraph[],
  start: number,
  end: number,
  columnMm: number | null,
): DrawnRule | null {
  const last = text[end - 1] ?? null;
  // A shape may hang on a blank line after the subject, or on the line after that.
  return ruleAmong(text.slice(start - 1, end + 2), last, columnMm);
}

type Grounds = Pick<Structure, 'authority' | 'bases' | 'verbs'> & {
  /** Index where the body starts. */
  readonly start: number;
};

/** Authority, grounds, the word QUYẾT ĐỊNH: Mẫu 1.2. */
function readDecision(rest: readonly ReadParagraph[]): Grounds {
  const isVerb = (one: ReadParagraph) => key(one) === 'quyet dinh';
  const verbAt = rest.findIndex(isVerb);
  const articleAt = rest.findIndex((one) => ARTICLE.test(plainText(one)));
  const firstGround = rest.findIndex(isGround);
  const until = [verbAt, articleAt].filter((index) => index >= 0).sort((a, b) => a - b)[0] ?? 0;
  const from = firstGround < 0 ? until : Math.min(firstGround, until);
  const filled = (part: readonly ReadParagraph[]) =>
    part.filter((one) => !isBlank(one) && !isUnderscores(one));
  return {
    authority: filled(rest.slice(0, from)),
    bases: filled(rest.slice(from, until)),
    verbs: rest.filter(isVerb),
    start: from,
  };
}

/** Other kinds may open with grounds, each ended by a semicolon, the last one by a full stop or comma. */
function readOther(rest: readonly ReadParagraph[]): Omit<Grounds, 'verbs'> {
  const bases: ReadParagraph[] = [];
  for (const one of rest) {
    if (isBlank(one) || isUnderscores(one) || /^(?:kinh gui\b|-)/u.test(key(one))) continue;
    const opens = /^(?:can cu|thuc hien|theo|xet)\b/u.test(key(one));
    const endsOpen = /;\s*$/u.test(one.text);
    if (!opens || (bases.length === 0 && !endsOpen)) break;
    bases.push(one);
    if (!endsOpen) break;
  }
  return { authority: [], bases, start: 0 };
}

const ARTICLE = /^Điều\s+(\d+)/iu;

function articlesOf(body: readonly ReadParagraph[]): Article[] {
  return body.flatMap((paragraph) => {
    const [, number] = ARTICLE.exec(plainText(paragraph)) ?? [];
    return number === undefined ? [] : [{ number: Number(number), paragraph }];
  });
}

/** The line with the day at the end of a copy. */
function dayLineIn(placed: readonly Placed[]): string {
  const lines = [...paragraphsOf(placed.map(({ block }) => block))].map(plainText);
  return lines.find((line) => /, ngày /u.test(line)) ?? '';
}

/** The day in the head; the year alone where a draft has no more. */
function readDate(line: string): { date: string | null; year: number | null } {
  const words = fold(line);
  const [, day, month, year] = /\bngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})\b/u.exec(words) ?? [];
  const iso = `${year}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  if (isRealDate(iso)) return { date: iso, year: Number(year) };
  const [, alone] = /\bnam (\d{4})\b/u.exec(words) ?? [];
  return { date: null, year: alone === undefined ? null : Number(alone) };
}

/** By the day; a draft of a year that lies wholly in the time of the circular is held against the circular. */
function rulesOf(date: string | null, year: number | null): FormRulesId {
  const lastYear = Number(FORM_RULES.tt01.validTo.slice(0, 4));
  if (date === null && year !== null && year < lastYear) return 'tt01';
  return formRulesOn(date);
}
