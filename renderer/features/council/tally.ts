import type { CouncilResult } from '#shared/contract/council.ts';

export type Vote = CouncilResult['votes'][number];

/**
 * Share of yes votes among ALL members, absent ones included, in percent; null while a number is missing
 * or the votes exceed the members.
 */
export function yesPercent(yes: number | null, membersTotal: number | null): number | null {
  if (yes === null || membersTotal === null || membersTotal < 1 || yes > membersTotal) return null;
  return (yes * 100) / membersTotal;
}

/** The outcome that the award type's threshold suggests: at least `councilPercent` of all members. */
export function suggestOutcome(
  yes: number | null,
  membersTotal: number | null,
  councilPercent: number,
): Vote['outcome'] | null {
  if (yesPercent(yes, membersTotal) === null || yes === null || membersTotal === null) return null;
  // Whole numbers are compared, so that 66.6667 of 3 members is never decided by rounding.
  return yes * 100 >= councilPercent * membersTotal ? 'approved' : 'rejected';
}

/** Fewest yes votes that reach the threshold. */
export function votesNeeded(membersTotal: number, councilPercent: number): number {
  return Math.ceil((councilPercent * membersTotal) / 100);
}

/** A whole number of at most three digits as typed; null for anything else. */
export function readCount(text: string): number | null {
  const clean = text.trim();
  return /^\d{1,3}$/u.test(clean) ? Number(clean) : null;
}

/** '83,3 %' with one digit after the comma, none when it is whole. */
export function formatPercent(percent: number, language: 'vi' | 'en'): string {
  const number = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 });
  return `${number.format(percent)} %`;
}
