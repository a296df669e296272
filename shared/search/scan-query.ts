/** A query cut into tokens from left to right; nothing is judged here but what begins where. Never throws. */
import { fold, searchKey } from '#shared/vietnamese/fold.ts';
import { cleanText } from '#shared/vietnamese/normalize.ts';
import { isSyllableKey } from '#shared/vietnamese/syllable-key.ts';
import { QUERY_FIELDS, type QueryField } from './query-fields.ts';

export type QueryToken =
  | { readonly token: 'word'; readonly text: string; readonly end: number }
  | {
      readonly token: 'initials';
      readonly letters: readonly string[];
      readonly joined: boolean;
      readonly end: number;
    }
  | { readonly token: 'phrase'; readonly text: string; readonly closed: boolean; readonly end: number }
  | { readonly token: 'field'; readonly field: QueryField; readonly text: string; readonly end: number }
  | { readonly token: 'unknown-field'; readonly text: string; readonly end: number }
  | { readonly token: 'or' | 'not' | 'minus' | 'break' | 'open' | 'close' | 'nothing'; readonly end: number };

const QUOTE = /["“”„«»‟]/u;
const WORD = /[\p{L}\p{N}\p{M}\u00AD]+(?:['’ʼ`][\p{L}\p{N}\p{M}]+)*/uy;
const FIELD = /([\p{L}\p{M}]+(?: [\p{L}\p{M}]+){0,4}) ?:(?!\/\/) ?/uy;
const DOTTED = /(?:\p{L}\. ?){2,}(?:\p{L}(?![\p{L}\p{M}\p{N}.]))?/uy;
const ANY_OF = new Set(['HOẶC', 'HOAC', 'OR']);
const NONE_OF = new Set(['KHÔNG', 'KHONG', 'NOT']);

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** One line, as everything that enters the house: NFC, single spaces. */
export const queryLine = (text: string): string => cleanText(text);

const isWordChar = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char);

/** "PHÒNG KHÔNG", "HÀNG KHÔNG" in capitals are no negation; "giáo viên KHÔNG Hùng" is. */
function isNegation(text: string, at: number): boolean {
  const before = /([\p{L}\p{M}]+)\P{L}*$/u.exec(text.slice(0, at))?.[1] ?? '';
  // An abbreviation ("UBND KHÔNG …") is in capitals always, an operator too.
  const isWord = before.length > 1 && isSyllableKey(searchKey(before)) && !ANY_OF.has(before);
  const inCapitals = isWord && before === before.toUpperCase();
  return !inCapitals && /[\p{L}\p{N}]/u.test(text.slice(at)) && text !== text.toUpperCase();
}

function fieldAt(text: string, at: number): QueryToken | null {
  const match = matchAt(FIELD, text, at);
  if (match === null) return null;
  const name = match[1] ?? '';
  const end = at + match[0].length;
  const field = QUERY_FIELDS.get(searchKey(name));
  if (field !== undefined) return { token: 'field', field, text: match[0], end };
  // "name:x" means to be a field; "Kính gửi: …" is only text.
  const isMeant =
    !name.includes(' ') && !match[0].includes(' ') && end < text.length && fold(name).length > 1;
  return isMeant ? { token: 'unknown-field', text: match[0], end } : null;
}

function quotedAt(text: string, at: number): QueryToken {
  const rest = text.slice(at + 1);
  const length = rest.search(QUOTE);
  const closed = length >= 0;
  return {
    token: 'phrase',
    text: closed ? rest.slice(0, length) : rest,
    closed,
    end: closed ? at + length + 2 : text.length,
  };
}

function dottedAt(text: string, at: number): QueryToken | null {
  const match = matchAt(DOTTED, text, at);
  if (match === null) return null;
  const end = at + match[0].length;
  const letters = match[0].match(/[\p{L}\p{M}]/gu) ?? [];
  return { token: 'initials', letters, joined: !isWordChar(text[end]), end };
}

function signAt(text: string, at: number): QueryToken | null {
  const char = text[at] ?? '';
  if (QUOTE.test(char)) return quotedAt(text, at);
  if (char === ',' || char === ';') return { token: 'break', end: at + 1 };
  if (char === '(') return { token: 'open', end: at + 1 };
  if (char === ')') return { token: 'close', end: at + 1 };
  if (char === '|') return { token: 'or', end: at + 1 };
  const stands = at === 0 || /[\s(,;|]/u.test(text[at - 1] ?? '');
  if (/[-−]/u.test(char) && stands && /["“„«\p{L}\p{N}]/u.test(text[at + 1] ?? '')) {
    return { token: 'minus', end: at + 1 };
  }
  return null;
}

/** The token that begins at `at`, which is where a word may begin. */
export function tokenAt(text: string, at: number): QueryToken {
  const sign = signAt(text, at) ?? fieldAt(text, at) ?? dottedAt(text, at);
  if (sign !== null) return sign;
  const word = matchAt(WORD, text, at)?.[0];
  if (word === undefined) return { token: 'nothing', end: at + 1 };
  const end = at + word.length;
  if (ANY_OF.has(word)) return { token: 'or', end };
  if (NONE_OF.has(word) && isNegation(text, at)) return { token: 'not', end };
  return { token: 'word', text: word, end };
}
