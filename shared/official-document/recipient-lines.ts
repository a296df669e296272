/** Where recipients are listed, and the numbered lines of a short list. */
import { paragraph } from './compose-parts.ts';
import type { DecisionData, DecisionRecipient } from './decision-data.ts';
import type { ParagraphBlock } from './model.ts';
import { orderMembers } from './recipient-order.ts';
import { type RecipientGroup, recipientPhrase, withoutEndMark } from './recipient-text.ts';

export type RecipientPlacement = 'none' | 'sentence' | 'lines' | 'annex';

/** One recipient goes into the sentence, a few into numbered lines, more than the threshold into an annex. */
export function placeRecipients(data: {
  readonly recipients: readonly unknown[];
  readonly annexThreshold: number;
}): RecipientPlacement {
  const count = data.recipients.length;
  if (count === 0) return 'none';
  if (count > data.annexThreshold) return 'annex';
  return count === 1 ? 'sentence' : 'lines';
}

/** '1. Ông …, Chuyên viên, Sở …;' numbered through all groups; `more` is what a line says at its end. */
export function composeRecipientLines(
  groups: readonly RecipientGroup[],
  listing: DecisionData['listing'],
  more: (recipient: DecisionRecipient) => string = () => '',
): ParagraphBlock[] {
  const listed = groups.flatMap((group) =>
    orderMembers(group.members, listing).flatMap((unit) => unit.members),
  );
  return listed.map((recipient, index) => {
    const line = [recipientPhrase(recipient), withoutEndMark(recipient.reason ?? ''), more(recipient)]
      .filter((part) => part !== '')
      .join(', ');
    return paragraph('list-item', `${index + 1}. ${line}${index === listed.length - 1 ? '.' : ';'}`);
  });
}
