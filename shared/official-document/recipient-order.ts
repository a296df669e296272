/** In which order, and under which headings, the recipients of a group are listed. */
import { compareVietnamese, personSortKey } from '#shared/vietnamese/collate.ts';
import type { DecisionData, DecisionRecipient } from './decision-data.ts';
import type { Named } from './recipient-text.ts';

type Listing = DecisionData['listing'];

/** The members of one unit; without grouping, all of them under the name ''. */
export type UnitRows<R extends Named = DecisionRecipient> = {
  readonly unit: string;
  readonly members: readonly R[];
};

/**
 * Members as they are printed: in the order of the submission or by given name, and by unit if the list says so.
 * Units keep the order of their first row in the submission. Equal names keep the order of the submission.
 */
export function orderMembers<R extends Named>(
  members: readonly R[],
  listing: Listing,
): readonly UnitRows<R>[] {
  const ordered = listing.order === 'name' ? byName(members) : members;
  if (!listing.byUnit) return [{ unit: '', members: ordered }];
  const units = new Map(members.map(({ unit }) => [unit, [] as R[]]));
  for (const member of ordered) units.get(member.unit)?.push(member);
  return [...units].map(([unit, rows]) => ({ unit, members: rows }));
}

/** Collectives by their whole name; people and households by given name, then family name. */
function byName<R extends Named>(members: readonly R[]): readonly R[] {
  if (members[0]?.kind === 'collective') {
    return members.toSorted((a, b) => compareVietnamese(a.name, b.name));
  }
  return members
    .map((member) => ({ member, key: personSortKey(member.name) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ member }) => member);
}
