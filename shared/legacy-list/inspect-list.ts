/** What a list is, found from its first rows: header, columns, encodings, and what its titles say for every row. */
import { cellText } from '#shared/candidate-list/cells.ts';
import type { CandidateKind } from '#shared/candidate-list/types.ts';
import { detectColumnEncoding } from '#shared/legacy-list/detect-encoding.ts';
import {
  type FoundHeader,
  findLegacyHeader,
  headerKeyOf,
  recogniseLegacyHeader,
} from '#shared/legacy-list/legacy-headers.ts';
import { FIRST_YEAR } from '#shared/legacy-list/read-date.ts';
import { readDecisionText } from '#shared/legacy-list/read-decision.ts';
import { restoreRow } from '#shared/legacy-list/restore-row.ts';
import type {
  AwardReader,
  ColumnEncoding,
  FoundColumn,
  LegacyDefaults,
  LegacyField,
  LegacyInspection,
  LegacyMapping,
  LegacyRow,
} from '#shared/legacy-list/types.ts';

/** Two-digit years up to this are of the 2000s. */
export const USUAL_PIVOT = 40;

export interface InspectOptions {
  /** The profile that was kept under a header key, or null. */
  readonly remembered?: (headerKey: string) => LegacyMapping | null;
  readonly readAward?: AwardReader;
  /** 1-based row of the header, where a person says it. */
  readonly headerRow?: number | null;
  /** ISO day. */
  readonly today: string;
}

/** Looks at the first rows of a list (some hundreds are enough; rows in order, without gaps). */
export function inspectLegacyList(rows: readonly LegacyRow[], options: InspectOptions): LegacyInspection {
  const anyEncoding: ColumnEncoding[] = new Array(Math.max(0, ...rows.map(({ cells }) => cells.length))).fill(
    'mixed',
  );
  const head = rows.slice(0, 60).map((row) => restoreRow(row, anyEncoding).cells);
  const asked = options.headerRow ?? null;
  const at = asked === null ? undefined : rows.findIndex(({ rowNumber }) => rowNumber === asked);
  const header = at === -1 ? null : findLegacyHeader(head, at);
  const firstIndex = header === null ? 0 : header.index + header.lines;
  const body = rows
    .slice(firstIndex)
    .filter((row) => header === null || !isHeaderAgain(row, rows[header.index]));
  const titles = head
    .slice(0, header?.index ?? 0)
    .map((cells) =>
      cells
        .map(cellText)
        .filter((text) => text !== '')
        .join(' '),
    )
    .filter((text) => text !== '');
  const headerKey = header === null ? '' : headerKeyOf(header.labels);
  const kept = headerKey === '' ? null : (options.remembered?.(headerKey) ?? null);
  const columns = describeColumns(body, header, kept, anyEncoding.length);
  return {
    mapping: {
      headerKey,
      headerRow: header === null ? null : (rows[header.index]?.rowNumber ?? null),
      firstRow: rows[firstIndex]?.rowNumber ?? (rows.at(-1)?.rowNumber ?? 0) + 1,
      columns: kept?.columns ?? header?.columns ?? {},
      encodings: columns.map(({ encoding }) => encoding),
      pivot: kept?.pivot ?? USUAL_PIVOT,
      defaults: readTitles(titles, header, options),
    },
    columns,
    titles,
    remembered: kept !== null,
  };
}

/** A header repeated further down says nothing of how its columns are written. */
function isHeaderAgain(row: LegacyRow, header: LegacyRow | undefined): boolean {
  const filled = row.cells.filter((cell) => cell !== null && cell !== '');
  const same = row.cells.filter(
    (cell, column) => typeof cell === 'string' && cell !== '' && cell === header?.cells[column],
  );
  return same.length >= 2 && same.length * 2 > filled.length;
}

function describeColumns(
  body: readonly LegacyRow[],
  header: FoundHeader | null,
  kept: LegacyMapping | null,
  width: number,
): FoundColumn[] {
  const mapped = new Map(
    Object.entries(kept?.columns ?? header?.columns ?? {}).map(([field, column]) => [
      column,
      field as LegacyField,
    ]),
  );
  return Array.from({ length: Math.max(width, header?.labels.length ?? 0) }, (_, column) => {
    const cells = body.flatMap(({ rowNumber, cells, fonts }) => {
      const cell = cells[column];
      return typeof cell === 'string' && cell !== ''
        ? [{ rowNumber, text: cell, font: fonts?.[column] ?? null }]
        : [];
    });
    // A profile remembers columns and pivot; how the texts are written is seen afresh in every file.
    return {
      column,
      header: header?.labels[column] ?? '',
      field: mapped.get(column) ?? null,
      ...detectColumnEncoding(cells),
    };
  });
}

/** "(Kèm theo Quyết định số 123/QĐ-UB ngày 5/3/1998 của UBND tỉnh)", "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN". */
function readTitles(
  titles: readonly string[],
  header: FoundHeader | null,
  { readAward, today }: InspectOptions,
): LegacyDefaults {
  const bounds = { pivot: USUAL_PIVOT, from: FIRST_YEAR, to: Number(today.slice(0, 4)) };
  const decisionLine = titles.find((title) => /(?:quyết định|q\.?đ)\b.*\d+\s*[/-]?\s*\p{L}/iu.test(title));
  const decision =
    decisionLine === undefined
      ? null
      : readDecisionText(decisionLine.replace(/^.*?(?=quyết định|qđ)/iu, ''), bounds);
  const date = decision?.date ?? null;
  const day = date !== null && 'iso' in date ? date.iso : null;
  const year = titles
    .map((title) => /\bnăm ((?:19|20)\d{2})\b/iu.exec(title)?.[1])
    .find((one) => one !== undefined);
  return {
    award: header?.columns.award === undefined ? awardOfTitles(titles, readAward) : '',
    decisionNumber: decision === null || decision.unclear ? '' : decision.number,
    decisionDate: day,
    decisionYear: day !== null || year === undefined ? null : Number(year),
    signer: '',
    unit: '',
    kind: kindOfTitles(titles),
  };
}

function awardOfTitles(titles: readonly string[], readAward: AwardReader | undefined): string {
  for (const title of titles) {
    const named = /(?:tặng thưởng|tặng|danh hiệu|đề nghị|nhận|khen thưởng)\s+(.+)$/iu.exec(title)?.[1];
    if (named === undefined || readAward === undefined) continue;
    const words = named.replace(/\(.*$/u, '').split(/\s+/u);
    for (let count = words.length; count >= 1; count -= 1) {
      const text = words.slice(0, count).join(' ');
      const award = readAward(text);
      if (award.id !== null || (award.options.length > 0 && count >= 2)) return text;
    }
  }
  return '';
}

function kindOfTitles(titles: readonly string[]): CandidateKind | null {
  const all = titles.join(' ').toLocaleLowerCase('vi');
  const kinds: CandidateKind[] = [];
  if (/cá nhân/u.test(all)) kinds.push('person');
  if (/tập thể(?! lao động)/u.test(all)) kinds.push('collective');
  if (/hộ gia đình|gia đình văn hóa|gia đình văn hoá/u.test(all)) kinds.push('household');
  return kinds.length === 1 ? (kinds[0] ?? null) : null;
}

/** Headers that were not understood: the person should know what is left out. */
export function unmappedHeaders(inspection: LegacyInspection): readonly string[] {
  return inspection.columns
    .filter(({ field, header }) => field === null && header !== '')
    .map(({ header }) => header);
}

/** The field a header would be mapped to, for a person who maps by hand. */
export const suggestField = (header: string): LegacyField | null => recogniseLegacyHeader(header);
