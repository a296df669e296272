/** Annexes of a decision that grants awards: the list of recipients, group by group or an annex a group. */
import { formatInteger, romanNumeral } from '#shared/vietnamese/numbers.ts';
import {
  composeAnnexHeading,
  dateInWords,
  numberAndSymbol,
  type PageFrame,
  paragraph,
  textWidthMm,
} from './compose-parts.ts';
import type { DecisionData, DecisionRecipient } from './decision-data.ts';
import { awardPhrase, capitalised, type DecisionSpeaker } from './decision-phrases.ts';
import { CELL_PADDING_MM, tableSizePt } from './layout.ts';
import type { Block, DocumentSection, Inline, TableBlock, TableColumn, TableRow } from './model.ts';
import { orderMembers } from './recipient-order.ts';
import { groupNouns, type RecipientGroup, recipientName, withoutEndMark } from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';
import { measureTextMm } from './text-width.ts';

/** Narrowest and widest column of names, in mm. */
const NAME_COLUMN_MM = { min: 40, max: 64 } as const;

type AnnexFacts = {
  readonly data: DecisionData;
  readonly say: DecisionSpeaker;
  readonly frame: PageFrame;
};

/** Groups of each annex, in the order of print. */
function planAnnexes(
  data: DecisionData,
  groups: readonly RecipientGroup[],
): readonly (readonly RecipientGroup[])[] {
  return data.listing.annexes === 'by-kind' ? groups.map((group) => [group]) : [groups];
}

/** 'Phụ lục' for the only annex, 'Phụ lục I', 'Phụ lục II' … for several (Phụ lục I, Mục III.1). */
export function annexLabels(data: DecisionData, groups: readonly RecipientGroup[]): readonly string[] {
  const count = planAnnexes(data, groups).length;
  if (count < 2) return ['Phụ lục'];
  return Array.from({ length: count }, (_, index) => `Phụ lục ${romanNumeral(index + 1)}`);
}

/** A section an annex: heading, then 'I. Tập thể', 'II. Cá nhân' … each with its own table. */
export function composeAnnexes(
  data: DecisionData,
  groups: readonly RecipientGroup[],
  say: DecisionSpeaker,
  frame: PageFrame,
): readonly DocumentSection[] {
  const labels = annexLabels(data, groups);
  const facts = { data, say, frame };
  return planAnnexes(data, groups).map((annexed, index) => ({
    kind: 'annex',
    blocks: composeAnnex(annexed, labels[index] ?? '', labels.length === 1, facts),
  }));
}

function composeAnnex(
  groups: readonly RecipientGroup[],
  label: string,
  headed: boolean,
  facts: AnnexFacts,
): readonly Block[] {
  const { data, say, frame } = facts;
  const title = [
    say('annex-list', { nouns: groupNouns(groups) }),
    say('annex-award', { verb: data.award.verb, award: awardPhrase(data, say) }),
  ].map((line) => line.toLocaleUpperCase('vi'));
  return [
    ...composeAnnexHeading(label, [title[0] ?? '', title[1] ?? ''], attachmentNote(data), frame),
    ...groups.flatMap((group, index): Block[] => {
      const table = { ...groupTable(group, facts), keepWithNext: index === groups.length - 1 };
      if (!headed) return [table];
      const heading = `${romanNumeral(index + 1)}. ${capitalised(group.noun)}`;
      return [{ ...paragraph('group-heading', heading), keepWithNext: true }, table];
    }),
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

type ColumnPlan = {
  readonly title: string;
  readonly align: TableColumn['align'];
  /** Fixed width in mm, or a share of what the fixed columns leave. */
  readonly widthMm?: number;
  readonly share?: number;
  readonly cell: (recipient: DecisionRecipient, ordinal: number) => string;
};

function groupTable(group: RecipientGroup, facts: AnnexFacts): TableBlock {
  const widthMm = textWidthMm(facts.frame);
  const plan = planColumns(group, facts);
  const fixed = plan.reduce((sum, column) => sum + (column.widthMm ?? 0), 0);
  const shares = plan.reduce((sum, column) => sum + (column.share ?? 0), 0);
  return {
    type: 'table',
    columns: plan.map((column) => ({
      title: column.title,
      align: column.align,
      widthMm: column.widthMm ?? ((widthMm - fixed) * (column.share ?? 0)) / shares,
    })),
    rows: tableRows(group, plan, facts.data),
  };
}

/** Rows numbered through the whole table, under the names of their units where the list is grouped. */
function tableRows(group: RecipientGroup, plan: readonly ColumnPlan[], data: DecisionData): TableRow[] {
  const rows: TableRow[] = [];
  let ordinal = 0;
  for (const { unit, members } of orderMembers(group.members, data.listing)) {
    if (unit !== '') rows.push({ emphasis: 'group', cells: [unit] });
    for (const member of members) {
      ordinal += 1;
      const number = ordinal;
      rows.push(plan.map((column) => column.cell(member, number)));
    }
  }
  return rows;
}

function planColumns(group: RecipientGroup, facts: AnnexFacts): ColumnPlan[] {
  const { say } = facts;
  const columns: ColumnPlan[] = [
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

function nameColumns(group: RecipientGroup, { data, say, frame }: AnnexFacts): ColumnPlan[] {
  const grouped = data.listing.byUnit;
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
    case 'household':
      return [
        { title: say('column-household'), align: 'left', share: 4, cell: recipientName },
        ...(grouped
          ? []
          : [
              {
                title: say('column-address'),
                align: 'left' as const,
                share: 5,
                cell: (recipient: DecisionRecipient) => recipient.unit,
              },
            ]),
      ];
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
