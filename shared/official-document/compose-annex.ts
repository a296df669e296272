/** Annexes that list recipients: group by group in one annex, or an annex a group (Phụ lục I, Mục III.1). */
import { romanNumeral } from '#shared/vietnamese/numbers.ts';
import {
  composeAnnexHeading,
  dateInWords,
  type LetterheadFacts,
  numberAndSymbol,
  paragraph,
} from './compose-parts.ts';
import type { DecisionData } from './decision-data.ts';
import type { Block, DocumentSection, Inline } from './model.ts';
import { type RecipientTableFacts, recipientTable } from './recipient-table.ts';
import { capitalised, type RecipientGroup } from './recipient-text.ts';

export type ListAnnexFacts = RecipientTableFacts & {
  readonly groups: readonly RecipientGroup[];
  /** Two phrases of the title, e.g. 'Danh sách cá nhân', 'Được tặng …'; printed in capitals. */
  title(groups: readonly RecipientGroup[]): readonly [string, string];
  /** The bracket under the title, see `attachmentNote`. */
  readonly note: readonly [readonly Inline[], readonly Inline[]];
};

/** Groups of each annex, in the order of print. */
function planAnnexes(
  groups: readonly RecipientGroup[],
  listing: DecisionData['listing'],
): readonly (readonly RecipientGroup[])[] {
  return listing.annexes === 'by-kind' ? groups.map((group) => [group]) : [groups];
}

/** 'Phụ lục' for the only annex, 'Phụ lục I', 'Phụ lục II' … for several. */
export function annexLabels(
  groups: readonly RecipientGroup[],
  listing: DecisionData['listing'],
): readonly string[] {
  const count = planAnnexes(groups, listing).length;
  if (count < 2) return ['Phụ lục'];
  return Array.from({ length: count }, (_, index) => `Phụ lục ${romanNumeral(index + 1)}`);
}

/** A section an annex: heading, then 'I. Tập thể', 'II. Cá nhân' … each with its own table. */
export function composeListAnnexes(facts: ListAnnexFacts): readonly DocumentSection[] {
  const labels = annexLabels(facts.groups, facts.listing);
  return planAnnexes(facts.groups, facts.listing).map((annexed, index) => ({
    kind: 'annex',
    blocks: composeAnnex(annexed, labels[index] ?? '', labels.length === 1, facts),
  }));
}

function composeAnnex(
  groups: readonly RecipientGroup[],
  label: string,
  headed: boolean,
  facts: ListAnnexFacts,
): readonly Block[] {
  const [first, second] = facts.title(groups).map((line) => line.toLocaleUpperCase('vi'));
  return [
    ...composeAnnexHeading(label, [first ?? '', second ?? ''], facts.note, facts.frame),
    ...groups.flatMap((group, index): Block[] => {
      const table = { ...recipientTable(group, facts), keepWithNext: index === groups.length - 1 };
      if (!headed) return [table];
      const heading = `${romanNumeral(index + 1)}. ${capitalised(group.noun)}`;
      return [{ ...paragraph('group-heading', heading), keepWithNext: true }, table];
    }),
    paragraph('end-mark', './.'),
  ];
}

/**
 * '(Kèm theo Quyết định số … ngày … của …)'; number and date stay blank in an electronic document (Mẫu 2.2).
 * `kindName` 'Quyết định', `issuer` inside a sentence.
 */
export function attachmentNote(
  data: LetterheadFacts & { readonly electronic: boolean },
  kindName: string,
  issuer: string,
): readonly [readonly Inline[], readonly Inline[]] {
  const { draftYear, ...facts } = data.electronic ? { ...data, number: null, date: null } : data;
  const dated = data.electronic || draftYear === undefined ? facts : { ...facts, draftYear };
  return [
    [{ text: `(Kèm theo ${kindName} số ` }, ...numberAndSymbol(facts), { text: ' ' }, ...dateInWords(dated)],
    [{ text: `của ${issuer})` }],
  ];
}
