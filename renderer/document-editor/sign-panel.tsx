import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { groupChecks } from '#renderer/document-editor/check-groups.ts';
import { documentEditor } from '#renderer/i18n/document-editor.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { toIso } from '#renderer/ui/date-text.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import type { FormCheck } from '#shared/contract/decisions.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';

interface SignPanelProps {
  /** As printed; null for a kind that takes no number. */
  readonly number: string | null;
  /** Of the document: numbers kept for this account under it are offered. */
  readonly symbol: string;
  readonly earliestDate: string | null;
  readonly signerName: string;
  readonly facts?: readonly { readonly name: string; readonly value: ReactNode }[];
  readonly checks: readonly FormCheck[];
  /** Fields that are not filled in yet, in words: they stop the signing like a broken check. */
  readonly missing?: readonly string[];
  /** What signing does beside giving the number. */
  readonly after: string;
  /** Sends what still waits to the office; false when it could not be saved. */
  readonly flush: () => Promise<boolean>;
  /** Throws the refusal of the office. `reservationId`: a kept number instead of the next one. */
  readonly sign: (date: string, reservationId: string | null) => Promise<void>;
  readonly onClose: () => void;
}

/** Signing: the day, the number it gives, what still blocks it. Enter signs; refusals stand inside, in words. */
export function SignPanel(props: SignPanelProps) {
  const { number, earliestDate, checks, missing = [], onClose } = props;
  const t = useTexts(documentEditor);
  const language = useLanguage();
  const today = todayIso(new Date());
  const typed = useRef(fullDate(today));
  const [year, setYear] = useState(today.slice(0, 4));
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [reservationId, setReservationId] = useState('');
  const kept = useQuery(
    api.registers.reservations.queryOptions({ input: { symbol: null }, enabled: number !== null }),
  );
  const usable = (kept.data ?? []).filter(({ symbol }) => symbol === props.symbol);
  const chosen = usable.find(({ id }) => id === reservationId);
  const { failed, advice } = groupChecks(checks);
  const blocking = [...missing, ...failed.map(({ message }) => message[language])];
  // The number that waits is that of this year's register; another year counts by its own.
  const sameYear = year === today.slice(0, 4);

  async function submit(event: FormEvent) {
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
    setBusy(true);
    try {
      if (await props.flush()) await props.sign(iso, chosen?.id ?? null);
      else setProblem(t('issueUnsaved'));
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  }

  const keptNumber = chosen === undefined ? null : printNumber(chosen.number, chosen.symbol);
  const numberText =
    keptNumber ?? (number === null ? t('noNumber') : sameYear ? number : t('issueOtherYear', { year }));
  return (
    <SidePanel open title={t('issueTitle')} onClose={onClose}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 1.5 }}>
        <DateInput
          label={t('issueDate')}
          defaultValue={today}
          help={earliestDate === null ? undefined : t('issueEarliest', { date: fullDate(earliestDate) })}
          onDate={(value) => {
            typed.current = value === null ? '' : fullDate(value);
            if (value !== null && isRealDate(value)) setYear(value.slice(0, 4));
            setProblem(null);
          }}
        />
        {usable.length > 0 && (
          <SelectInput
            label={t('issueNumberChoice')}
            value={chosen?.id ?? ''}
            onChange={(event) => {
              setReservationId(event.target.value);
              setProblem(null);
            }}
            options={[
              { value: '', label: t('issueNextNumber') },
              ...usable.map((one) => ({
                value: one.id,
                label: t('issueKeptNumber', {
                  number: printNumber(one.number, one.symbol),
                  purpose: one.purpose,
                }),
              })),
            ]}
          />
        )}
        <FactList
          facts={[
            { name: t('issueNumber'), value: <strong>{numberText}</strong> },
            { name: t('signer'), value: props.signerName },
            ...(props.facts ?? []),
          ]}
        />
        {blocking.length > 0 ? (
          <Box sx={{ color: 'var(--sv-bad-ink)' }}>
            <Typography variant="h3">{t('issueMusts', { count: blocking.length })}</Typography>
            <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
              {blocking.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </Box>
          </Box>
        ) : (
          <Box sx={{ color: 'var(--sv-good-ink)' }}>{t('issueReady')}</Box>
        )}
        {advice.length > 0 && (
          <Box sx={{ color: 'text.secondary' }}>{t('issueAdvice', { count: advice.length })}</Box>
        )}
        <Box sx={{ color: 'text.secondary' }}>{props.after}</Box>
        <RefusalAlert error={problem} />
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <PrimaryButton type="submit" disabled={busy || blocking.length > 0}>
            {number === null
              ? t('issueConfirmPlain')
              : sameYear || keptNumber !== null
                ? t('issueConfirm', { number: keptNumber ?? number })
                : t('issueConfirmOtherYear', { year })}
          </PrimaryButton>
          <KeyHint keys="Enter" />
        </Box>
      </Box>
    </SidePanel>
  );
}
