import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { verdicts as texts } from '#renderer/i18n/verdicts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { Fold } from '#renderer/ui/fold.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { ExplainedJudgement } from '#shared/contract/evaluation.ts';
import { citationText } from '#shared/domain/catalogue/citation-text.ts';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';
import { VerdictChip } from './verdict-words.tsx';

/** A day under each of the laws that an office still meets: 2003 as amended in 2013, its decree of 2017, 2022. */
const DAYS_OF_LAWS = ['2014-12-31', '2019-12-31', '2024-12-31'];

/** The same person and award by the law of other days, one under the other. */
export function OtherDays({ candidateId }: { candidateId: string }) {
  const t = useTexts(texts);
  return (
    <Fold title={t('otherDays')}>
      <Comparison candidateId={candidateId} />
    </Fold>
  );
}

function Comparison({ candidateId }: { candidateId: string }) {
  const t = useTexts(texts);
  const [own, setOwn] = useState<string | null>(null);
  const days = [...new Set([...DAYS_OF_LAWS, todayIso(new Date()), ...(own === null ? [] : [own])])].sort();
  const judged = useQuery({
    ...api.nominations.judgeOnDays.queryOptions({ input: { candidateId, days } }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <Box sx={{ color: 'text.secondary' }}>{t('otherDaysIntro')}</Box>
      <RefusalAlert error={judged.error} />
      {judged.data?.map(({ day, judgement }) => (
        <OneDay key={day} day={day} judgement={judgement} />
      ))}
      <Box sx={{ width: 170 }}>
        <DateInput
          label={t('anotherDay')}
          onDate={(day) =>
            setOwn(day !== null && isRealDate(day) && day >= '1900' && day < '2200' ? day : null)
          }
        />
      </Box>
    </>
  );
}

function OneDay({ day, judgement }: { day: string; judgement: ExplainedJudgement }) {
  const t = useTexts(texts);
  const missing = judgement.findings.filter(({ holds }) => holds !== true);
  const first = missing.find(({ holds }) => holds === false) ?? missing[0];
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '84px minmax(0, 1fr)',
        gap: '2px 8px',
        pt: 0.75,
        borderTop: '1px solid var(--sv-line)',
        overflowWrap: 'anywhere',
      }}
    >
      <b>{fullDate(day)}</b>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
        <VerdictChip verdict={judgement.verdict} t={t} />
        {judgement.route !== null && <span>{citationText(judgement.route.cite)}</span>}
      </Box>
      <Box sx={{ gridColumn: 2, color: 'text.secondary', fontSize: '0.85rem' }}>
        {[
          judgement.regime.law,
          judgement.verdict2022 === null ? '' : t('by2022', { verdict: t(judgement.verdict2022) }),
          first === undefined ? '' : `${first.missing ?? first.requirement} (${citationText(first.article)})`,
        ]
          .filter((words) => words !== '')
          .join(' · ')}
      </Box>
    </Box>
  );
}
