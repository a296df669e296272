/** Registers as they are bound: a cover and landscape pages of ruled rows (NĐ 30/2020, Phụ lục IV, Mục I, VI). */
import { formatDate } from '#shared/vietnamese/dates.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import { officialDocument } from './compose-document.ts';
import { type PageFrame, paragraph, textWidthMm } from './compose-parts.ts';
import { GAP_MM } from './layout.ts';
import type { Block, Inline, OfficialDocument, TableBlock } from './model.ts';
import type {
  GoldenBookData,
  GoldenBookFact,
  IncomingRegisterData,
  OutgoingRegisterData,
  RegisterCover,
} from './register-data.ts';
import { type ColumnPlan, spreadColumns } from './table-columns.ts';

/** Letters of register rows, in points: ten columns on a landscape page. */
const ROW_SIZE_PT = 11;
/** Least height of a row, in mm: room for a signature. */
const ROW_MM = 10;

type Column<Row> = ColumnPlan & { readonly cell: (row: Row) => string };

const day = (iso: string | null) => (iso === null ? '' : formatDate(iso));
const whole = (value: number | null) => (value === null ? '' : twoDigits(value));

const OUTGOING_COLUMNS: readonly Column<OutgoingRegisterData['rows'][number]>[] = [
  { title: 'Số, ký hiệu văn bản', align: 'left', share: 11, cell: ({ symbol }) => symbol },
  { title: 'Ngày tháng văn bản', align: 'center', share: 9, cell: ({ date }) => day(date) },
  {
    title: 'Tên loại và trích yếu nội dung văn bản',
    align: 'left',
    share: 22,
    cell: ({ title }) => title,
  },
  { title: 'Người ký', align: 'left', share: 10, cell: ({ signer }) => signer },
  { title: 'Nơi nhận văn bản', align: 'left', share: 13, cell: ({ recipients }) => recipients },
  { title: 'Đơn vị, người nhận bản lưu', align: 'left', share: 10, cell: ({ keeper }) => keeper },
  { title: 'Số lượng bản', align: 'center', share: 6, cell: ({ copies }) => whole(copies) },
  { title: 'Ngày chuyển', align: 'center', share: 9, cell: ({ sentOn }) => day(sentOn) },
  { title: 'Ký nhận', align: 'left', share: 8, cell: ({ receivedBy }) => receivedBy },
  { title: 'Ghi chú', align: 'left', share: 8, cell: ({ note }) => note },
];

const INCOMING_COLUMNS: readonly Column<IncomingRegisterData['rows'][number]>[] = [
  { title: 'Ngày đến', align: 'center', share: 9, cell: ({ arrivedOn }) => day(arrivedOn) },
  { title: 'Số đến', align: 'center', share: 6, cell: ({ number }) => whole(number) },
  { title: 'Tác giả', align: 'left', share: 12, cell: ({ author }) => author },
  { title: 'Số, ký hiệu văn bản', align: 'left', share: 11, cell: ({ symbol }) => symbol },
  { title: 'Ngày tháng văn bản', align: 'center', share: 9, cell: ({ date }) => day(date) },
  {
    title: 'Tên loại và trích yếu nội dung văn bản',
    align: 'left',
    share: 22,
    cell: ({ title }) => title,
  },
  { title: 'Đơn vị hoặc người nhận', align: 'left', share: 12, cell: ({ recipient }) => recipient },
  { title: 'Ngày chuyển', align: 'center', share: 9, cell: ({ forwardedOn }) => day(forwardedOn) },
  { title: 'Ký nhận', align: 'left', share: 8, cell: ({ receivedBy }) => receivedBy },
  { title: 'Ghi chú', align: 'left', share: 8, cell: ({ note }) => note },
];

const GOLDEN_BOOK_ALIGN: Partial<Record<GoldenBookFact, ColumnPlan['align']>> = {
  number: 'center',
  amount: 'right',
  handedOver: 'center',
};

export function composeOutgoingRegister(data: OutgoingRegisterData, title: string): OfficialDocument {
  return composeBook(data, title, OUTGOING_COLUMNS, data.rows);
}

export function composeIncomingRegister(data: IncomingRegisterData, title: string): OfficialDocument {
  return composeBook(data, title, INCOMING_COLUMNS, data.rows);
}

export function composeGoldenBook(data: GoldenBookData, title: string): OfficialDocument {
  const columns = data.columns.map(({ fact, title: heading, share }) => ({
    title: heading,
    share,
    align: GOLDEN_BOOK_ALIGN[fact] ?? ('left' as const),
    cell: (row: GoldenBookData['rows'][number]) => row[fact],
  }));
  return composeBook(data, title, columns, data.rows);
}

function composeBook<Row>(
  data: RegisterCover & { readonly kind: string },
  title: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): OfficialDocument {
  const frame: PageFrame = { preset: data.sizePreset, margins: data.margins, orientation: 'landscape' };
  const table: TableBlock = {
    type: 'table',
    columns: spreadColumns(columns, textWidthMm(frame)),
    numberedColumns: true,
    sizePt: ROW_SIZE_PT,
    rowMm: ROW_MM,
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
  return officialDocument({ ...data, date: data.toDate }, `${title} năm ${data.year}`, [
    { kind: 'book', orientation: 'landscape', blocks: composeCover(data, title) },
    { kind: 'book', orientation: 'landscape', blocks: [table] },
  ]);
}

/** 'Bìa và trang đầu': keeper, name of the book, year, days, numbers, volume. */
function composeCover(data: RegisterCover, title: string): Block[] {
  const { agency, year, fromDate, toDate, fromNumber, toNumber, volume } = data;
  const blank: Inline = { gapMm: GAP_MM.number };
  const known = (value: string): Inline => (value === '' ? blank : { text: value });
  const slanted = (content: readonly Inline[]) =>
    paragraph(
      'centred-line',
      content.map((inline) => ('text' in inline ? { ...inline, italic: true } : inline)),
    );
  return [
    ...(agency.parent === '' ? [] : [paragraph('parent-agency', agency.parent.toLocaleUpperCase('vi'))]),
    paragraph('issuer', agency.name.toLocaleUpperCase('vi')),
    { type: 'space', heightMm: 32 },
    paragraph('kind-title', title.toLocaleUpperCase('vi')),
    { type: 'space', heightMm: 16 },
    slanted([{ text: `Năm: ${year}` }]),
    { type: 'space', heightMm: 6 },
    slanted([{ text: 'Từ ngày ' }, known(day(fromDate)), { text: ' đến ngày ' }, known(day(toDate))]),
    slanted([{ text: 'Từ số ' }, known(whole(fromNumber)), { text: ' đến số ' }, known(whole(toNumber))]),
    { type: 'space', heightMm: 36 },
    paragraph('centred-line', [{ text: 'Quyển số: ', bold: true }, known(volume)]),
  ];
}
