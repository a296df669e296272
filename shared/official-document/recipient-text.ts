/** How recipients are counted, grouped and named in a decision. */
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import type { DecisionRecipient } from './decision-data.ts';

export type RecipientKind = DecisionRecipient['kind'];

/** Order of the groups in a sentence and in an annex. */
const GROUP_ORDER: readonly RecipientKind[] = ['collective', 'person', 'household'];

const GROUP_NOUNS = {
  collective: 'tập thể',
  person: 'cá nhân',
  household: 'hộ gia đình',
} as const satisfies Record<RecipientKind, string>;

/** What lists and sentences need to know of a person, collective or household. */
export type Named = Pick<DecisionRecipient, 'kind' | 'honorific' | 'name' | 'position' | 'unit'>;

export type RecipientGroup<R extends Named = DecisionRecipient> = {
  readonly kind: RecipientKind;
  readonly noun: string;
  readonly members: readonly R[];
};

/** Groups that have members: collectives, persons, households; the given order is kept inside each. */
export function groupRecipients<R extends Named>(recipients: readonly R[]): RecipientGroup<R>[] {
  return GROUP_ORDER.map((kind) => ({
    kind,
    noun: GROUP_NOUNS[kind],
    members: recipients.filter((recipient) => recipient.kind === kind),
  })).filter((group) => group.members.length > 0);
}

/** '05 tập thể và 12 cá nhân'; numbers below ten carry a zero. */
export function countPhrase(groups: readonly RecipientGroup<Named>[]): string {
  return joinWithAnd(groups.map((group) => `${twoDigits(group.members.length)} ${group.noun}`));
}

/** 'tập thể, cá nhân' for headings and the executors' article. */
export function groupNouns(groups: readonly RecipientGroup<Named>[]): string {
  return groups.map((group) => group.noun).join(', ');
}

/** Name as it begins a list line or stands in a table cell. */
export function recipientName(recipient: Named): string {
  const named = [recipient.honorific, recipient.name].filter((part) => part !== '').join(' ');
  if (recipient.kind !== 'household' || /^hộ /iu.test(recipient.name)) return named;
  return `Hộ gia đình ${named.replace(/^(Ông|Bà) /u, (word) => word.toLocaleLowerCase('vi'))}`;
}

/** 'Ông Nguyễn Văn An, Chuyên viên, Sở Nội vụ': name, office and unit. */
export function recipientPhrase(recipient: Named): string {
  return [recipientName(recipient), recipient.position, recipient.unit]
    .filter((part) => part !== '')
    .join(', ');
}

/** Bonus with its unit, or empty. */
export function amountPhrase(recipient: DecisionRecipient): string {
  return recipient.amount == null ? '' : `${formatInteger(recipient.amount)} đồng`;
}

/** 'a', 'a và b', 'a, b và c'. */
export function joinWithAnd(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`;
}

/** Without the marks a person may have typed at the end of a line that the composer ends itself. */
export function withoutEndMark(text: string): string {
  return text.replace(/[\s.;:,/]+$/u, '');
}

/** An entry of a list without the dash before it and the mark after it, which the composer writes itself. */
export function entryText(text: string): string {
  return withoutEndMark(text.trim().replace(/^[-–](\s+|$)/u, ''));
}

/** First letter capital. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}
