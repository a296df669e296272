import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import type { verdicts } from '#renderer/i18n/verdicts.ts';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import type { Verdict } from '#shared/domain/eligibility/case.ts';

export type SayVerdicts = Say<TextKey<typeof verdicts>>;

/** In the order of the bar and its filters. */
export const VERDICTS: readonly Verdict[] = ['eligible', 'needs_manual', 'not_eligible'];

export const VERDICT_TONES: Record<Verdict, Tone> = {
  eligible: 'good',
  not_eligible: 'bad',
  needs_manual: 'warn',
};

/** The verdict as a word on its ground. */
export function VerdictChip({ verdict, t, title }: { verdict: Verdict; t: SayVerdicts; title?: string }) {
  return (
    <StateChip tone={VERDICT_TONES[verdict]} {...(title === undefined ? {} : { title })}>
      {t(verdict)}
    </StateChip>
  );
}

interface Verdicts {
  readonly verdict: Verdict;
  readonly verdict2022: Verdict | null;
}

/** What the texts that are known say: where only the date asks for a person, the verdict of the 2022 text. */
export const knownVerdict = ({ verdict, verdict2022 }: Verdicts): Verdict => verdict2022 ?? verdict;

/** The chip of a list row: where only the date asks for a person it says what the 2022 text would. */
export function ListedChip({ row, t }: { row: Verdicts; t: SayVerdicts }) {
  if (row.verdict2022 === null) return <VerdictChip verdict={row.verdict} t={t} />;
  return <StateChip tone={VERDICT_TONES[row.verdict2022]}>{t(`short2022_${row.verdict2022}`)}</StateChip>;
}

/** What is missing first, with its article in words; empty when nothing is. */
export function missingWords(row: {
  readonly missing: string | null;
  readonly article: string | null;
}): string {
  if (row.missing === null) return '';
  return row.article === null ? row.missing : `${row.missing} (${citationText(row.article)})`;
}

/** 0.125 → '12,5 %'. */
export function percentWords(share: number, language: 'vi' | 'en'): string {
  const number = (share * 100).toLocaleString(language === 'vi' ? 'vi-VN' : 'en', {
    maximumFractionDigits: 1,
  });
  return language === 'vi' ? `${number} %` : `${number}%`;
}
