import { ORPCError } from '@orpc/client';
import { OfficeUnreachable } from '#renderer/api/connection.ts';
import { fieldName } from '#renderer/i18n/field-names.ts';
import { fieldSentence } from '#renderer/i18n/field-sentences.ts';
import type { Language } from '#renderer/i18n/room-texts.ts';
import {
  isRefusalCode,
  Refusal,
  type RefusalCode,
  type RefusalFacts,
  refusalSentence,
} from '#shared/contract/refusals.ts';

const UNREACHABLE = {
  vi: 'Văn phòng Sổ Vàng chưa trả lời. Bản nháp vẫn còn trên máy này; hãy mở lại Sổ Vàng rồi bấm Thử lại.',
  en: 'The Sổ Vàng office does not answer. Your draft is kept on this machine; open Sổ Vàng again, then press Try again.',
} as const;

/** The refusal's code; undefined when the error is none (network down, a fault of the program). */
export function refusalCode(error: unknown): RefusalCode | undefined {
  if (error instanceof Refusal) return error.code;
  if (!(error instanceof ORPCError)) return undefined;
  const code = String(error.code);
  if (code === 'BAD_REQUEST') return 'INVALID_INPUT';
  return isRefusalCode(code) ? code : undefined;
}

/** Facts named by the refusal, e.g. `{ seconds: 30 }`. */
export function refusalFacts(error: unknown): RefusalFacts {
  if (error instanceof Refusal) return error.facts;
  const data: unknown = error instanceof ORPCError ? error.data : null;
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(
    Object.entries(data).filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
  );
}

/**
 * The sentence a person reads: the contract's refusal with its facts; for invalid input the names of the fields;
 * for a silent office what to do; for anything unknown the sentence of INTERNAL.
 */
export function refusalText(error: unknown, language: Language): string {
  if (error instanceof OfficeUnreachable) return UNREACHABLE[language];
  const code = refusalCode(error) ?? 'INTERNAL';
  if (code !== 'INVALID_INPUT') return refusalSentence(code, refusalFacts(error), language);
  const names = [...new Set(readIssues(error).map((issue) => fieldName(issue.path, language)))];
  const fields = names.length > 0 ? names.join(', ') : refusalFacts(error).fields;
  return refusalSentence(
    'INVALID_INPUT',
    { fields: fields ?? (language === 'vi' ? 'dữ liệu gửi đi' : 'the data sent') },
    language,
  );
}

/** For invalid input: a sentence for each field, keyed by its dotted path ('office.name'); otherwise empty. */
export function fieldErrors(error: unknown, language: Language = 'vi'): Record<string, string> {
  return Object.fromEntries(
    readIssues(error).map((issue) => [issue.path.join('.'), fieldSentence(issue.message, language)]),
  );
}

interface Issue {
  readonly path: readonly string[];
  readonly message: string;
}

/** Issues of a schema as the office hands them out: `data.issues = [{ path, message }]`. */
function readIssues(error: unknown): Issue[] {
  if (refusalCode(error) !== 'INVALID_INPUT' || !(error instanceof ORPCError)) return [];
  const data: unknown = error.data;
  if (typeof data !== 'object' || data === null || !('issues' in data) || !Array.isArray(data.issues))
    return [];
  return data.issues.flatMap((issue: unknown) => {
    if (typeof issue !== 'object' || issue === null) return [];
    const path = 'path' in issue && Array.isArray(issue.path) ? issue.path.map(readSegment) : [];
    const message = 'message' in issue && typeof issue.message === 'string' ? issue.message : '';
    return [{ path, message }];
  });
}

/** Standard Schema allows a path segment to be `{ key }`. */
function readSegment(segment: unknown): string {
  return typeof segment === 'object' && segment !== null && 'key' in segment
    ? String(segment.key)
    : String(segment);
}
