import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { groupChecks } from '#renderer/features/decisions/check-groups.ts';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { toIso } from '#renderer/ui/date-text.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Decision, FormCheck } from '#shared/contract/decisions.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';

interface IssuePanelProps {
  readonly decision: Decision;
  readonly checks: readonly FormCheck[];
  /** Sends what still waits to the office; false when it could not be saved. */
  readonly flush: () => Promise<boolean>;
  readonly version: () => number;
  readonly onClose: () => void;
}

/** Signing: the day, the number it gives, what still blocks it. Enter signs; refusals stand inside, in words. */
export function IssuePanel({ decision, checks, flush, version, onClose }: IssuePanelProps) {
  const t = useTexts(decisions);
  const language = useLanguage();
  const toast = useToast();
  const today = todayIso(new Date());
  const typed = useRef(fullDate(today));
  const [year, setYear] = useState(today.slice(0, 4));
  const [problem, setProblem] = useState<unknown>(null);
  const [checking, setChecking] = useState(false);
  const issue = useMutation(
    api.decisions.issue.mutationOptions({
      onSuccess: (issued) => {
        toast({ text: t('issueDone', { number: printNumber(issued.number ?? 0, issued.symbol) }) });
        onClose();
      },
      onError: setProblem,
    }),
  );
  const { failed, advice } = groupChecks(checks);
  const number = printNumber(decision.expectedNumber, decision.symbol);
  // The number that waits is that of this year's register; another year counts by its own.
  const sameYear = year === today.slice(0, 4);
  const busy = checking || issue.isPending;

  async function sign(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setProblem(null);
    const { iso, problem: unread } = toIso(typed.current);
    // A date that cannot be read is told under its box.
    if (unread !== null) return;
    if (iso === null) {
      setProblem(t('issueDateMissing'));
      return;
    }
    setChecking(true);
    const saved = await flush();
    setChecking(false);
    if (saved) issue.mutate({ id: decision.id, version: version(), date: iso });
    else setProblem(t('issueUnsaved'));
  }

  return (
    <SidePanel open title={t('issueTitle')} onClose={onClose}>
      <Box component="form" noValidate onSubmit={sign} sx={{ display: 'grid', gap: 1.5 }}>
        <DateInput
          label={t('issueDate')}
          defaultValue={today}
          help={
            decision.earliestDate === null
              ? undefined
              : t('issueEarliest', { date: fullDate(decision.earliestDate) })
          }
          onDate={(value) => {
            typed.current = value === null ? '' : fullDate(value);
            if (value !== null && isRealDate(value)) setYear(value.slice(0, 4));
            setProblem(null);
          }}
        />
        <FactList
          facts={[
            {
              name: t('issueNumber'),
              value: <strong>{sameYear ? number : t('issueOtherYear', { year })}</strong>,
            },
            { name: t('signer'), value: decision.data.signer.name },
            { name: t('recipients'), value: decision.recipients },
          ]}
        />
        {failed.length > 0 ? (
          <Box sx={{ color: 'var(--sv-bad-ink)' }}>
            <Typography variant="h3">{t('issueMusts', { count: failed.length })}</Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {failed.map((check) => (
                <li key={check.rule}>{check.message[language]}</li>
              ))}
            </Box>
          </Box>
        ) : (
          <Box sx={{ color: 'var(--sv-good-ink)' }}>{t('issueReady')}</Box>
        )}
        {advice.length > 0 && (
          <Box sx={{ color: 'text.secondary' }}>{t('issueAdvice', { count: advice.length })}</Box>
        )}
        <Box sx={{ color: 'text.secondary' }}>{t('issueAfter', { count: decision.recipients })}</Box>
        <RefusalAlert error={problem} />
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <PrimaryButton type="submit" disabled={busy || failed.length > 0}>
            {sameYear ? t('issueConfirm', { number }) : t('issueConfirmOtherYear', { year })}
          </PrimaryButton>
          <KeyHint keys="Enter" />
        </Box>
      </Box>
    </SidePanel>
  );
}
