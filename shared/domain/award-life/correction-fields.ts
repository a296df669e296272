/** Which fields of an award a correction in words changes: "đã in là …, nay đính chính là …". */
import type { FieldChange } from './event.ts';
import type { ShownFields } from './life.ts';

const HONORIFICS: Readonly<Record<string, string>> = { Ông: 'ong', Bà: 'ba' };

function parse(text: string): { readonly honorific: string; readonly rest: string } {
  const found = /^(Ông|Bà)(?:\s+|$)/u.exec(text);
  const word = found?.[1];
  if (word === undefined) return { honorific: '', rest: text };
  return { honorific: HONORIFICS[word] ?? '', rest: text.slice(found?.[0].length ?? 0) };
}

const FIELDS = ['name', 'position', 'unit', 'reason'] as const;

/**
 * The changes that turn what was printed into what it should read: a whole field, or a passage that stands in one
 * field only. Null when the award shows no such words, or in several places.
 */
export function changesOf(shown: ShownFields, printed: string, shouldRead: string): FieldChange[] | null {
  const [was, is] = [parse(printed), parse(shouldRead)];
  const honorific: FieldChange[] =
    was.honorific !== '' && is.honorific !== '' && was.honorific !== is.honorific
      ? [{ field: 'honorific', from: shown.honorific, to: is.honorific }]
      : [];
  if (was.rest === is.rest) return honorific.length === 0 ? null : honorific;
  if (was.rest === '') return null;
  const whole = FIELDS.find((field) => shown[field] === was.rest);
  const holding = FIELDS.filter((field) => shown[field].split(was.rest).length === 2);
  const [field] = whole === undefined ? holding : [whole];
  if (field === undefined || (whole === undefined && holding.length > 1)) return null;
  const from = shown[field];
  return [...honorific, { field, from, to: from.replace(was.rest, () => is.rest) }];
}
