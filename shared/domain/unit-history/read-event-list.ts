/** A pasted or saved list of changes of units, line by line. Pure. */
import { parseDelimited } from '#shared/candidate-list/parse-delimited.ts';
import { parseVietnameseDate } from '#shared/vietnamese/dates.ts';
import { fold } from '#shared/vietnamese/fold.ts';
import { cleanText, toNfc } from '#shared/vietnamese/normalize.ts';
import type { UnitChangeKind } from './event.ts';

export interface EventLine {
  /** From 1, as pasted. */
  readonly rowNumber: number;
  readonly oldUnits: readonly string[];
  readonly newUnit: string;
  /** ISO day; null where the line has none that exists. */
  readonly day: string | null;
  readonly dayText: string;
  readonly document: { readonly number: string; readonly date: string | null };
  /** As the line says; null where it leaves that to the list. */
  readonly kind: UnitChangeKind | null;
  readonly kindText: string;
}

type Column = 'old' | 'new' | 'day' | 'document' | 'kind';
const IN_ORDER: readonly Column[] = ['old', 'new', 'day', 'document', 'kind'];
const HEADERS: readonly (readonly [Column, RegExp])[] = [
  ['old', /^(?:ten )?(?:don vi|ten|dvhc)?(?: hanh chinh)? ?(?:cu|truoc)\b|^don vi truoc/u],
  ['new', /^(?:ten )?(?:don vi|ten|dvhc)?(?: hanh chinh)? ?(?:moi|sau)\b|^don vi (?:sau|hinh thanh)/u],
  ['day', /^(?:tu )?ngay\b|^hieu luc/u],
  ['document', /^(?:van ban|nghi quyet|quyet dinh|so van ban|can cu)\b/u],
  ['kind', /^(?:loai|hinh thuc|noi dung|thay doi|phuong an)\b/u],
];
const KINDS: readonly (readonly [UnitChangeKind, RegExp])[] = [
  ['level-abolished', /\b(?:bo cap|ket thuc cap|ket thuc hoat dong cap|cap huyen)\b/u],
  ['parts-taken', /\b(?:mot phan|nhan phan|dieu chinh dia gioi)\b/u],
  ['renamed', /\bdoi ten\b/u],
  ['split', /\b(?:chia|tach)\b/u],
  ['merged', /\b(?:sap nhap|hop nhat|nhap|thanh lap tren co so)\b/u],
  ['dissolved', /\b(?:giai the|cham dut|ket thuc)\b/u],
  ['moved', /\b(?:chuyen|truc thuoc)\b/u],
  ['founded', /\bthanh lap\b/u],
];

/** Lines of a list parted by tabs (from Excel) or semicolons (csv), with or without a line of headings. */
export function readEventList(text: string): EventLine[] {
  const whole = toNfc(text).replace(/^\uFEFF/u, '');
  const rows = parseDelimited(whole, whole.includes('\t') ? '\t' : ';');
  const heading = rows.findIndex((row) => row.some((cell) => cleanText(cell) !== ''));
  const columns = headingOf(rows[heading] ?? []);
  return rows.flatMap((row, index): EventLine[] => {
    if (columns !== null && index <= heading) return [];
    if (row.every((cell) => cleanText(cell) === '')) return [];
    const cell = (column: Column) => row[(columns ?? IN_ORDER).indexOf(column)] ?? '';
    const dayText = cleanText(cell('day'));
    const kindText = cleanText(cell('kind'));
    return [
      {
        rowNumber: index + 1,
        oldUnits: cell('old')
          .split(/[\n+;]/u)
          .map(cleanText)
          .filter((name) => name !== ''),
        newUnit: cleanText(cell('new')),
        day: dayOf(dayText),
        dayText,
        document: readDocument(cleanText(cell('document'))),
        kind: KINDS.find(([, words]) => words.test(fold(kindText)))?.[0] ?? null,
        kindText,
      },
    ];
  });
}

/** The column of each cell where the row is one of headings; null where it already is a change. */
function headingOf(row: readonly string[]): (Column | null)[] | null {
  const columns = row.map((cell) => HEADERS.find(([, words]) => words.test(fold(cell)))?.[0] ?? null);
  return columns.includes('old') && columns.some((column) => column !== null && column !== 'old')
    ? columns
    : null;
}

function dayOf(text: string): string | null {
  const read = parseVietnameseDate(text);
  return 'iso' in read && read.iso >= '1900' && read.iso < '2200' ? read.iso : null;
}

/** "Nghị quyết số 1654/NQ-UBTVQH15 ngày 16/6/2025" → its number and day. */
function readDocument(text: string): EventLine['document'] {
  const dated = /^(.*?)[,\s]*(?:ngày\s+)?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\s*$/iu.exec(text);
  const number = (dated?.[1] ?? text).replace(/^(?:nghị quyết|quyết định|nghị định|luật)?\s*số:?\s*/iu, '');
  return { number: number.slice(0, 80), date: dated?.[2] === undefined ? null : dayOf(dated[2]) };
}
