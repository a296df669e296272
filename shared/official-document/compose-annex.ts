/** The annex of an award decision: the list of recipients, group by group. */
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import {
  composeAnnexHeading,
  dateInWords,
  numberAndSymbol,
  type PageFrame,
  paragraph,
  textWidthMm,
} from './compose-parts.ts';
import type { DecisionData, DecisionRecipient } from './decision-data.ts';
import { CELL_PADDING_MM, tableSizePt } from './layout.ts';
import type { Block, Inline, TableBlock, TableColumn } from './model.ts';
import { groupNouns, type RecipientGroup, recipientName, withoutEndMark } from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';
import { measureTextMm } from './text-width.ts';

/** Narrowest and widest column of names, in mm. */
const NAME_COLUMN_MM = { min: 40, max: 64 } as const;

const ROMAN = ['I', 'II', 'III'] as const;

/** Blocks of the annex section: heading, then 'I. Tập thể', 'II. Cá nhân' … each with its own table. */
export function composeAnnex(
  data: DecisionData,
  groups: readonly RecipientGroup[],
  frame: PageFrame,
): readonly Block[] {
  const title = [
    `Danh sách ${groupNouns(groups)}`.toLocaleUpperCase('vi'),
    `Được tặng ${data.award.name}`.toLocaleUpperCase('vi'),
  ] as const;
  return [
    ...composeAnnexHeading('Phụ lục', title, attachmentNote(data), frame),
    ...groups.flatMap((group, index) =>
      composeGroup(group, ROMAN[index] ?? '', index === groups.length - 1, frame),
    ),
    paragraph('end-mark', './.'),
  ];
}

/** '(Kèm theo Quyết định số … ngày … của …)'; blank number and date in an electronic document (Mẫu 2.2). */
function attachmentNote(data: DecisionData): readonly [readonly Inline[], readonly Inline[]] {
  const facts = data.electronic
    ? { agency: data.agency, number: null, date: null }
    : { agency: data.agency, number: data.number, date: data.date, draftYear: data.draftYear };
  const authority = data.authorityInText === '' ? toSentenceForm(data.authority) : data.authorityInText;
  return [
    [{ text: '(Kèm theo Quyết định số ' }, ...numberAndSymbol(facts), { text: ' ' }, ...dateInWords(facts)],
    [{ text: `của ${authority})` }],
  ];
}

function composeGroup(group: RecipientGroup, numeral: string, isLast: boolean, frame: PageFrame): Block[] {
  const heading = `${numeral}. ${group.noun.slice(0, 1).toLocaleUpperCase('vi')}${group.noun.slice(1)}`;
  return [
    { ...paragraph('group-heading', heading), keepWithNext: true },
    { ...groupTable(group, frame), keepWithNext: isLast },
  ];
}

type ColumnPlan = {
  readonly title: string;
  readonly align: TableColumn['align'];
  /** Fixed width in mm, or a share of what the fixed columns leave. */
  readonly widthMm?: number;
  readonly share?: number;
  readonly cell: (recipient: DecisionRecipient, index: number) => string;
};

function groupTable(group: RecipientGroup, frame: PageFrame): TableBlock {
  const widthMm = textWidthMm(frame);
  const plan = planColumns(group, frame);
  const fixed = plan.reduce((sum, column) => sum + (column.widthMm ?? 0), 0);
  const shares = plan.reduce((sum, column) => sum + (column.share ?? 0), 0);
  return {
    type: 'table',
    columns: plan.map((column) => ({
      title: column.title,
      align: column.align,
      widthMm: column.widthMm ?? ((widthMm - fixed) * (column.share ?? 0)) / shares,
    })),
    rows: group.members.map((recipient, index) => plan.map((column) => column.cell(recipient, index))),
  };
}

function planColumns(group: RecipientGroup, frame: PageFrame): ColumnPlan[] {
  const columns: ColumnPlan[] = [
    { title: 'STT', align: 'center', widthMm: 13, cell: (_, index) => String(index + 1) },
    ...nameColumns(group, frame),
  ];
  if (group.members.some((recipient) => withoutEndMark(recipient.reason ?? '') !== '')) {
    columns.push({
      title: 'Thành tích',
      align: 'left',
      share: 5,
      cell: (recipient) => withoutEndMark(recipient.reason ?? ''),
    });
  }
  if (group.members.some((recipient) => recipient.amount != null)) {
    columns.push({
      title: 'Mức thưởng (đồng)',
      align: 'right',
      widthMm: 30,
      cell: (recipient) => (recipient.amount == null ? '' : formatInteger(recipient.amount)),
    });
  }
  return columns;
}

/** The column of names is as wide as the longest name, within limits: a name on two lines is hard to read. */
function nameWidthMm(group: RecipientGroup, frame: PageFrame): number {
  const sizePt = tableSizePt(frame.preset);
  const longest = Math.max(
    ...group.members.map((recipient) => measureTextMm(recipientName(recipient), sizePt)),
  );
  return Math.min(NAME_COLUMN_MM.max, Math.max(NAME_COLUMN_MM.min, longest + 2 * CELL_PADDING_MM + 1));
}

function nameColumns(group: RecipientGroup, frame: PageFrame): ColumnPlan[] {
  switch (group.kind) {
    case 'collective':
      return [
        {
          title: 'Tên tập thể',
          align: 'left',
          share: 7,
          cell: (recipient) => [recipient.name, recipient.unit].filter((part) => part !== '').join(', '),
        },
      ];
    case 'person':
      return [
        { title: 'Họ và tên', align: 'left', widthMm: nameWidthMm(group, frame), cell: recipientName },
        {
          title: 'Chức vụ, đơn vị công tác',
          align: 'left',
          share: 8,
          cell: (recipient) => [recipient.position, recipient.unit].filter((part) => part !== '').join(', '),
        },
      ];
    case 'household':
      return [
        { title: 'Hộ gia đình', align: 'left', share: 4, cell: recipientName },
        { title: 'Địa chỉ', align: 'left', share: 5, cell: (recipient) => recipient.unit },
      ];
  }
}
