import { foldWords, spellingKey } from '#shared/vietnamese/fold.ts';

/** Class of an order or medal as written at the end of its name. */
export type AwardGrade = 'nhat' | 'nhi' | 'ba';

/** Words after "hạng", or alone at the end: Nhất, I, 1. Keyed without marks. */
const GRADE_WORDS: Readonly<Record<string, AwardGrade>> = {
  nhat: 'nhat',
  i: 'nhat',
  '1': 'nhat',
  nhi: 'nhi',
  ii: 'nhi',
  '2': 'nhi',
  ba: 'ba',
  iii: 'ba',
  '3': 'ba',
};

/** Words that offices put in or leave out: "Giấy khen của Chủ tịch UBND cấp xã", "Giấy khen Chủ tịch UBND xã". */
const FILLERS: ReadonlySet<string> = new Set(['cua', 'cap']);
/** What stands before a name in lists and decisions. */
const LEADS: readonly (readonly string[])[] = [
  ['truy', 'tang'],
  ['duoc', 'tang'],
  ['tang'],
  ['danh', 'hieu', 'thi', 'dua'],
  ['danh', 'hieu'],
];
const COMMITTEE = ['uy', 'ban', 'nhan', 'dan'];

/**
 * Words that are often written as initials, longer phrases first. Huân chương and Huy chương share theirs: what could be
 * both is asked.
 */
const INITIALS: readonly (readonly [phrase: RegExp, initials: string])[] = (
  [
    ['luc luong vu trang', 'llvt'],
    ['ky niem chuong', 'knc'],
    ['chien si', 'cs'],
    ['thi dua', 'td'],
    ['co so', 'cs'],
    ['toan quoc', 'tq'],
    ['lao dong', 'ld'],
    ['tap the', 'tt'],
    ['tien tien', 'tt'],
    ['xuat sac', 'xs'],
    ['don vi', 'dv'],
    ['huan chuong', 'hc'],
    ['huy chuong', 'hc'],
    ['anh hung', 'ah'],
    ['nhan dan', 'nd'],
    ['viet nam', 'vn'],
    ['bang khen', 'bk'],
    ['giay khen', 'gk'],
    ['thu tuong', 'ttg'],
    ['chinh phu', 'cp'],
    ['van hoa', 'vh'],
  ] as const
).map(([phrase, initials]) => [new RegExp(`\\b${phrase}\\b`, 'gu'), initials]);

/** One word as typed (tones and i/y made one) and without marks. */
interface Word {
  readonly spelled: string;
  readonly plain: string;
}

/** A text as it is compared: words that do not tell awards apart are gone, the class stands apart. */
export interface AwardText {
  /** With the letters and tones of the words. */
  readonly spelled: string;
  /** Without marks, for lists typed without them. */
  readonly plain: string;
  /** Without marks and spaces, usual words as their initials: "TTLĐ xuất sắc", "TT LĐXS" and "TTLĐXS" are one. */
  readonly joined: string;
  readonly grade: AwardGrade | null;
}

function wordsOf(text: string): Word[] {
  // Both split at the same places: at everything but letters and digits.
  const plain = foldWords(text);
  const spelled = spellingKey(text).split(' ');
  return plain.map((word, index) => ({
    // "quí" is "quý"; the tone stands at the end of a spelling key.
    spelled: (spelled[index] ?? word).replace(/^qui(?=\p{M}|$)/u, 'quy'),
    // Without marks one y stands for i and y alike, as in the spelled form.
    plain: word.replace(/^qui$/u, 'quy').replace(/^([b-df-hj-np-tv-xz]+)y$/u, '$1i'),
  }));
}

const startsWith = (words: readonly Word[], lead: readonly string[]): boolean =>
  lead.every((word, index) => words[index]?.plain === word);

function withoutLeads(words: readonly Word[]): readonly Word[] {
  const lead = LEADS.find((one) => words.length > one.length && startsWith(words, one));
  return lead === undefined ? words : withoutLeads(words.slice(lead.length));
}

/** "năm 2024" after the name of a yearly title. */
function withoutYear(words: readonly Word[]): readonly Word[] {
  const [before, last] = words.slice(-2);
  return before?.plain === 'nam' && /^(19|20)\d{2}$/u.test(last?.plain ?? '') ? words.slice(0, -2) : words;
}

function shortCommittee(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex((_, index) => startsWith(words.slice(index), COMMITTEE));
  if (at < 0) return words;
  const short = { spelled: 'ubnd', plain: 'ubnd' };
  return [...words.slice(0, at), short, ...words.slice(at + COMMITTEE.length)];
}

function splitGrade(words: readonly Word[]): {
  readonly rest: readonly Word[];
  readonly grade: AwardGrade | null;
} {
  const grade = GRADE_WORDS[words.at(-1)?.plain ?? ''] ?? null;
  if (grade === null || words.length < 2) return { rest: words, grade: null };
  const isNamed = words.at(-2)?.plain === 'hang';
  return { rest: words.slice(0, isNamed ? -2 : -1), grade };
}

/** Reads the name of an award as people write it. Empty text gives empty keys. */
export function readAwardText(text: string): AwardText {
  const words = shortCommittee(withoutYear(withoutLeads(wordsOf(text))));
  const { rest, grade } = splitGrade(words);
  const telling = rest.filter(({ plain }) => !FILLERS.has(plain));
  return {
    spelled: telling.map((word) => word.spelled).join(' '),
    plain: telling.map((word) => word.plain).join(' '),
    joined: INITIALS.reduce(
      (text, [phrase, initials]) => text.replace(phrase, initials),
      telling.map((word) => word.plain).join(' '),
    ).replaceAll(' ', ''),
    grade,
  };
}
