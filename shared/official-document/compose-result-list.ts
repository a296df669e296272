/** Results of a search on paper: a plain list for work, no official document; no number, no signature. */
import { formatDate } from '#shared/vietnamese/dates.ts';
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import { dayText, type ListCell } from '../result-list/columns.ts';
import { officialDocument } from './compose-document.ts';
import { type PageFrame, paragraph, textWidthMm } from './compose-parts.ts';
import { DEFAULT_MARGINS } from './layout.ts';
import type { OfficialDocument, TableBlock } from './model.ts';
import { spreadColumns } from './table-columns.ts';

export interface ResultListData {
  readonly office: string;
  readonly parent: string;
  /** ISO day on which the list was made. */
  readonly date: string;
  readonly madeBy: string;
  /** What was asked, line by line. */
  readonly conditions: readonly string[];
  /** Awards found; the rows may be fewer. */
  readonly total: number;
  readonly columns: readonly { readonly title: string; readonly width: number; readonly numeric: boolean }[];
  readonly rows: readonly (readonly ListCell[])[];
}

/** Letters of the rows, in points: up to a dozen columns on a landscape page. */
const ROW_SIZE_PT = 10;

export const RESULT_LIST_TITLE = 'Danh sách kết quả tra cứu';

export function composeResultList(data: ResultListData): OfficialDocument {
  const frame: PageFrame = { preset: 'B', margins: { ...DEFAULT_MARGINS }, orientation: 'landscape' };
  const table: TableBlock = {
    type: 'table',
    columns: spreadColumns(
      [
        { title: 'STT', align: 'center', widthMm: 11 },
        ...data.columns.map(({ title, width, numeric }) => ({
          title,
          align: numeric ? ('center' as const) : ('left' as const),
          // Long columns give room to short ones, which would else break at every word.
          share: Math.max(8, Math.min(30, width)),
        })),
      ],
      textWidthMm(frame),
    ),
    sizePt: ROW_SIZE_PT,
    rows: data.rows.map((row, index) => [String(index + 1), ...row.map(cellText)]),
  };
  const limited = data.rows.length < data.total;
  const lines = [
    ...data.conditions,
    `Số lượt khen tìm được: ${formatInteger(data.total)}. Lập ngày ${formatDate(data.date)}, người lập: ${data.madeBy}.`,
    ...(limited
      ? [
          `Danh sách này chỉ in ${formatInteger(data.rows.length)} lượt đầu. Để có đủ, hãy thu hẹp điều kiện tra cứu, hoặc xuất ra Excel (.xlsx) hay CSV.`,
        ]
      : []),
  ];
  return officialDocument(
    {
      kind: 'result-list',
      agency: { name: data.office },
      date: data.date,
      sizePreset: 'B',
      margins: frame.margins,
    },
    RESULT_LIST_TITLE,
    [
      {
        kind: 'book',
        orientation: 'landscape',
        blocks: [
          ...(data.parent === '' ? [] : [paragraph('parent-agency', data.parent.toLocaleUpperCase('vi'))]),
          paragraph('issuer', data.office.toLocaleUpperCase('vi')),
          { type: 'space', heightMm: 4 },
          paragraph('kind-title', RESULT_LIST_TITLE.toLocaleUpperCase('vi')),
          ...lines.map((line) => paragraph('centred-line', line)),
          { type: 'space', heightMm: 3 },
          table,
        ],
      },
    ],
  );
}

function cellText(cell: ListCell): string {
  if (cell === null) return '';
  if ('number' in cell) return String(cell.number);
  return 'text' in cell ? cell.text : dayText(cell.day);
}
