/** What the columns of an old list hold, by their headers; one or two header lines. */
import { cellText, filledCells } from '#shared/candidate-list/cells.ts';
import { recogniseHeader } from '#shared/candidate-list/headers.ts';
import type { Cell } from '#shared/candidate-list/types.ts';
import type { LegacyColumns, LegacyField } from '#shared/legacy-list/types.ts';
import { fold } from '#shared/vietnamese/fold.ts';

const HEADER_SEARCH_ROWS = 40;
const LONGEST_HEADER = 80;
const LONGEST_SUB_HEADER = 40;

/** Accent-free; asked before the headers of submitted lists, which know the rest. */
const ALIASES: readonly (readonly [LegacyField, RegExp])[] = [
  ['signer', /^(ho ten |chuc vu |ten )?nguoi ky\b/],
  ['goldenNumber', /^(so )?(vao )?so (vang|dang ky|khen thuong)\b|^so vao so\b/],
  [
    'issuer',
    /^(cap|co quan|noi|cap co quan|cap co tham quyen) (khen|ra|ban hanh|quyet dinh|qd|ky|trao|tang|cap)\b|^cap khen\b|^cap quyet dinh\b/,
  ],
  ['awardClass', /^hang( (hc|huan chuong|huy chuong|khen))?$/],
  [
    'decisionYear',
    /^nam (khen|khen thuong|kt|tang|tang thuong|duoc (khen|tang)|qd|quyet dinh|ban hanh|ra qd)( thuong)?$/,
  ],
  [
    'decisionDate',
    /^(quyet dinh|qd)( khen thuong)? (ngay|thoi gian)\b|^(thoi gian|ngay) (khen|tang|trao)\b|^ngay qd\b/,
  ],
  [
    'decisionNumber',
    /^(so |can cu |theo )?(qd|quyet dinh)( (so|khen|khen thuong|kt|tang|cua|ngay|so ngay|so va ngay))*\b/,
  ],
  [
    'award',
    /^(htkt|hinh thuc kt|khen thuong|loai (khen|huan chuong|hinh)|duoc (tang|khen)|tang thuong|phan thuong|danh hieu)( |$)/,
  ],
  ['address', /^(dia chi|que quan|noi o|thuong tru|nguyen quan|tru quan|noi cu tru|cho o|ho khau)\b/],
  ['achievement', /^(trich yeu|noi dung thanh tich|dien giai)\b/],
];

const NAME_FIELDS: readonly LegacyField[] = ['name', 'nameAndPosition', 'familyNames', 'givenName', 'unit'];

/** The field that a header names, or null. */
export function recogniseLegacyHeader(header: string): LegacyField | null {
  if (header.length > LONGEST_HEADER) return null;
  const folded = fold(header);
  return ALIASES.find(([, pattern]) => pattern.test(folded))?.[0] ?? recogniseHeader(header);
}

/** The header of a list: its label by column, and where its rows begin. */
export interface FoundHeader {
  /** Zero-based index of its first line. */
  readonly index: number;
  /** Lines it takes. */
  readonly lines: 1 | 2;
  /** One label a column, '' where there is none; of two lines "Quyết định – Số". */
  readonly labels: readonly string[];
  readonly columns: LegacyColumns;
}

/** Looks for the header in rows whose texts are restored; null when there is none. `at` reads that row as the header. */
export function findLegacyHeader(rows: readonly (readonly Cell[])[], at?: number): FoundHeader | null {
  if (at !== undefined) return rows[at] === undefined ? null : readHeaderAt(rows, at);
  let best: FoundHeader | null = null;
  let most = 0;
  for (let index = 0; index < Math.min(rows.length, HEADER_SEARCH_ROWS); index += 1) {
    const found = readHeaderAt(rows, index);
    const count = Object.keys(found.columns).length;
    const named = NAME_FIELDS.some((field) => found.columns[field] !== undefined);
    // A title line may name one or two fields by chance; the header knows clearly more.
    if (named && count >= 2 && count > most * 1.5) {
      best = found;
      most = count;
    }
  }
  return best;
}

function readHeaderAt(rows: readonly (readonly Cell[])[], index: number): FoundHeader {
  const top = texts(rows[index] ?? []);
  const below = texts(rows[index + 1] ?? []);
  if (isSubHeader(top, below)) {
    const pairs = below.map((sub, column) => [groupOver(top, below, column), sub] as const);
    const labels = Array.from({ length: Math.max(top.length, below.length) }, (_, column) => {
      const [group = '', sub = ''] = pairs[column] ?? [top[column]];
      return sub === '' || sub === group ? group : group === '' ? sub : `${group} – ${sub}`;
    });
    return { index, lines: 2, labels, columns: settle(labels.map(fieldOfLabel)) };
  }
  return { index, lines: 1, labels: top, columns: settle(top.map(fieldOfLabel)) };
}

/** Of a two-line label the lower line alone where it says more ("Năm sinh – Nam" is the column of men). */
function fieldOfLabel(label: string): LegacyField | null {
  const [group, sub] = label.split(' – ');
  if (sub === undefined || group === undefined) return label === '' ? null : recogniseLegacyHeader(label);
  const own = recogniseLegacyHeader(sub);
  if (own === 'male' || own === 'female') return own;
  return recogniseLegacyHeader(`${group} ${sub}`) ?? own ?? recogniseLegacyHeader(group);
}

function texts(row: readonly Cell[]): string[] {
  return Array.from(row, (cell) => cellText(cell));
}

/** The merged header above a column: its own, or the nearest on the left that reaches over it. */
function groupOver(top: readonly string[], below: readonly string[], column: number): string {
  const own = top[column] ?? '';
  if (own !== '' || (below[column] ?? '') === '') return own;
  for (let left = column - 1; left >= 0; left -= 1) {
    const group = top[left] ?? '';
    if (group !== '') return (below[left] ?? '') === '' || below[left] === group ? '' : group;
  }
  return '';
}

/** A line of parts under merged headers: nothing new under the name, most of it known. */
function isSubHeader(top: readonly string[], below: readonly string[]): boolean {
  const added = below.flatMap((sub, column) =>
    sub === '' || sub === top[column] ? [] : [{ sub, group: groupOver(top, below, column), column }],
  );
  if (added.length === 0 || added.some(({ sub }) => sub.length > LONGEST_SUB_HEADER || /\d/u.test(sub)))
    return false;
  const known = added.filter(
    ({ sub, group }) =>
      recogniseLegacyHeader(sub) !== null || recogniseLegacyHeader(`${group} ${sub}`) !== null,
  );
  const underName = added.some(({ column }) => {
    const field = recogniseLegacyHeader(top[column] ?? '');
    return field === 'name' || field === 'nameAndPosition' || field === 'ordinal';
  });
  return !underName && known.length * 2 >= added.length && top.filter((text) => text !== '').length >= 2;
}

/** First column of each field; "Tên" alone is the whole name, and units are the names of a list without any. */
function settle(fields: readonly (LegacyField | null)[]): LegacyColumns {
  const columns: LegacyColumns = {};
  fields.forEach((field, column) => {
    if (field !== null && columns[field] === undefined) columns[field] = column;
  });
  const named = columns.name !== undefined || columns.nameAndPosition !== undefined;
  if (columns.familyNames !== undefined && columns.givenName !== undefined && !named) return columns;
  const { familyNames, givenName, ...rest } = columns;
  if (named) return rest;
  const whole = givenName ?? familyNames;
  if (whole !== undefined) return { ...rest, name: whole };
  const { unit, ...others } = rest;
  return unit === undefined ? rest : { ...others, name: unit };
}

/** The shape of a header, under which a profile is remembered. */
export function headerKeyOf(labels: readonly string[]): string {
  return labels.map(fold).join('|').replace(/\|+$/u, '');
}

const keys = new Map<string, readonly string[]>();

function partsOf(headerKey: string): readonly string[] {
  const known = keys.get(headerKey);
  if (known !== undefined) return known;
  const parts = headerKey.split('|');
  if (keys.size > 100) keys.clear();
  keys.set(headerKey, parts);
  return parts;
}

/** 'same': a row that repeats the header (either of its lines). 'other': the header of another table. */
export function repeatsHeader(row: readonly Cell[], headerKey: string): 'same' | 'other' | null {
  const filled = filledCells(row);
  if (filled.length < 2 || filled.some(({ text }) => text.length > LONGEST_HEADER)) return null;
  const parts = partsOf(headerKey);
  const same = filled.filter(({ column, text }) => {
    const part = parts[column] ?? '';
    const folded = fold(text);
    return part !== '' && (part === folded || part.startsWith(`${folded} `) || part.endsWith(` ${folded}`));
  });
  if (same.length * 3 >= filled.length * 2 && same.length >= 2) return 'same';
  if (filled.length < 3 || filled.some(({ text }) => /\d/u.test(text))) return null;
  const fields = filled.map(({ text }) => recogniseLegacyHeader(text));
  const known = fields.filter((field) => field !== null);
  const named = known.some((field) => NAME_FIELDS.includes(field)) && known.includes('ordinal');
  return named && known.length >= 3 && known.length * 3 >= filled.length * 2 ? 'other' : null;
}
