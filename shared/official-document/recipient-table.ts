/** Recipients of one kind as a ruled table, for the annexes of decisions and submissions. */
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import { type PageFrame, textWidthMm } from './compose-parts.ts';
import type { DecisionData, DecisionRecipient } from './decision-data.ts';
import { CELL_PADDING_MM, tableSizePt } from './layout.ts';
import type { TableBlock, TableRow } from './model.ts';
import { orderMembers } from './recipient-order.ts';
import { type RecipientGroup, recipientName, withoutEndMark } from './recipient-text.ts';
import { type ColumnPlan, spreadColumns } from './table-columns.ts';
import { measureTextMm } from './text-width.ts';
import { definePhrases, type Speaker } from './wording.ts';

const PRACTICE = 'Thực tế ban hành của các tỉnh; chưa có mẫu bắt buộc';

/** Headings of the columns, to spread into the phrases of a kind that has such tables. */
export const RECIPIENT_COLUMNS = definePhrases({
  'column-number': { label: 'Cột thứ tự', text: 'STT', source: PRACTICE },
  'column-collective': { label: 'Cột tên tập thể', text: 'Tên tập thể', source: PRACTICE },
  'column-person': { label: 'Cột họ tên', text: 'Họ và tên', source: PRACTICE },
  'column-office': { label: 'Cột chức vụ, đơn vị', text: 'Chức vụ, đơn vị công tác', source: PRACTICE },
  'column-household': { label: 'Cột hộ gia đình', text: 'Hộ gia đình', source: PRACTICE },
  'column-address': { label: 'Cột địa chỉ', text: 'Địa chỉ', source: PRACTICE },
});

/** Headings that only lists with achievements, sums or unit rows have. */
export const RECIPIENT_EXTRA_COLUMNS = definePhrases({
  'column-office-alone': { label: 'Cột chức vụ, khi xếp theo đơn vị', text: 'Chức vụ', source: PRACTICE },
  'column-reason': { label: 'Cột thành tích', text: 'Thành tích', source: PRACTICE },
  'column-amount': { label: 'Cột tiền thưởng', text: 'Mức thưởng (đồng)', source: PRACTICE },
});

type Columns = typeof RECIPIENT_COLUMNS & typeof RECIPIENT_EXTRA_COLUMNS;

export type RecipientTableFacts = {
  readonly listing: DecisionData['listing'];
  readonly say: Speaker<Columns>;
  readonly frame: PageFrame;
};

/** Narrowest and widest column of names, in mm. */
const NAME_COLUMN_MM = { min: 40, max: 64 } as const;

type Column = ColumnPlan & { readonly cell: (recipient: DecisionRecipient, ordinal: number) => string };

/** Rows in the order of the list, numbered from 1 through the whole table. */
export function recipientTable(group: RecipientGroup, facts: RecipientTableFacts): TableBlock {
  const plan = planColumns(group, facts);
  return {
    type: 'table',
    columns: spreadColumns(plan, textWidthMm(facts.frame)),
    rows: tableRows(group, plan, facts),
  };
}

/** Under the names of their units where the list is grouped. */
function tableRows(
  group: RecipientGroup,
  plan: readonly Column[],
  { listing }: RecipientTableFacts,
): TableRow[] {
  const rows: TableRow[] = [];
  let ordinal = 0;
  for (const { unit, members } of orderMembers(group.members, listing)) {
    if (unit !== '') rows.push({ emphasis: 'group', cells: [unit] });
    for (const member of members) {
      ordinal += 1;
      const number = ordinal;
      rows.push(plan.map((column) => column.cell(member, number)));
    }
  }
  return rows;
}

function planColumns(group: RecipientGroup, facts: RecipientTableFacts): Column[] {
  const { say } = facts;
  const columns: Column[] = [
    { title: say('column-number'), align: 'center', widthMm: 13, cell: (_, ordinal) => String(ordinal) },
    ...nameColumns(group, facts),
  ];
  if (group.members.some((recipient) => withoutEndMark(recipient.reason ?? '') !== '')) {
    columns.push({
      title: say('column-reason'),
      align: 'left',
      share: 5,
      cell: (recipient) => withoutEndMark(recipient.reason ?? ''),
    });
  }
  if (group.members.some((recipient) => recipient.amount != null)) {
    columns.push({
      title: say('column-amount'),
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
  const longest = group.members.reduce(
    (widest, recipient) => Math.max(widest, measureTextMm(recipientName(recipient), sizePt)),
    0,
  );
  return Math.min(NAME_COLUMN_MM.max, Math.max(NAME_COLUMN_MM.min, longest + 2 * CELL_PADDING_MM + 1));
}

function nameColumns(group: RecipientGroup, { listing, say, frame }: RecipientTableFacts): Column[] {
  const grouped = listing.byUnit;
  const unitOf = (recipient: DecisionRecipient) => (grouped ? '' : recipient.unit);
  switch (group.kind) {
    case 'collective':
      return [
        {
          title: say('column-collective'),
          align: 'left',
          share: 7,
          cell: (recipient) => joined(recipient.name, unitOf(recipient)),
        },
      ];
    case 'person':
      return [
        {
          title: say('column-person'),
          align: 'left',
          widthMm: nameWidthMm(group, frame),
          cell: recipientName,
        },
        {
          title: say(grouped ? 'column-office-alone' : 'column-office'),
          align: 'left',
          share: 8,
          cell: (recipient) => joined(recipient.position, unitOf(recipient)),
        },
      ];
    case 'household': {
      const household: Column = {
        title: say('column-household'),
        align: 'left',
        share: 4,
        cell: recipientName,
      };
      const address: Column = {
        title: say('column-address'),
        align: 'left',
        share: 5,
        cell: (recipient) => recipient.unit,
      };
      return grouped ? [household] : [household, address];
    }
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
