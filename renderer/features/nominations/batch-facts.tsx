import Box from '@mui/material/Box';
import { Link } from '@tanstack/react-router';
import { intake } from '#renderer/i18n/intake.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DueChip } from '#renderer/ui/due-chip.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Day } from '#renderer/ui/moment.tsx';
import type { Batch } from '#shared/contract/nominations.ts';
import { judgeDue } from '#shared/domain/due.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { StateWord } from './state-word.tsx';

/** One line: submission, unit, received, due, step, time left. */
export function BatchFacts({ batch }: { batch: Batch }) {
  const t = useTexts(nominations);
  const words = useTexts(intake);
  const { submissionNumber: number, submissionDate: date, receivedOn, dueOn, state } = batch;
  const submission =
    number === ''
      ? t('factsNoNumber')
      : date === null
        ? t('factsNoDate', { number })
        : t('facts', { number, date: fullDate(date) });
  const due = judgeDue(dueOn, todayIso(new Date()), state);
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: '4px 8px',
        color: 'text.secondary',
        mt: '-8px',
      }}
    >
      <span>
        {submission} · {batch.unitName}
        {receivedOn !== null && (
          <>
            {' · '}
            {t('receivedOnWord')} <Day iso={receivedOn} />
          </>
        )}
        {dueOn !== null && (
          <>
            {' · '}
            {t('dueOnWord')} <Day iso={dueOn} />
          </>
        )}
      </span>
      {batch.intake !== null && (
        <span>
          {words('partOf')}{' '}
          <Link to="/nominations/$id" params={{ id: batch.intake.id }}>
            {batch.intake.title}
          </Link>
        </span>
      )}
      {batch.decidingOffice !== null && (
        <span>{words('decides', { office: batch.decidingOffice.name })}</span>
      )}
      <StateWord state={state} />
      {due.standing !== 'closed' && due.standing !== 'none' && <DueChip due={due} />}
    </Box>
  );
}
