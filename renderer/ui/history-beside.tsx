import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { history } from '#renderer/i18n/history.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { HistoryStrip } from '#renderer/ui/history-strip.tsx';
import { historyYears } from '#renderer/ui/history-years.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

interface HistoryBesideProps {
  readonly honoreeId: string;
  /** Last year shown; this year unless told. */
  readonly lastYear?: number;
}

const LATEST = 5;

/** What is known of a candidate, beside its form: ten years at a glance and the latest decisions. */
export function HistoryBeside({ honoreeId, lastYear }: HistoryBesideProps) {
  const t = useTexts(history);
  const honoree = useQuery(api.honorees.get.queryOptions({ input: { id: honoreeId } }));
  if (honoree.error !== null) return <RefusalAlert error={honoree.error} />;
  const record = honoree.data;
  if (record === undefined) return <Box sx={{ color: 'text.secondary' }}>{t('loading')}</Box>;
  const years = historyYears(record, lastYear ?? new Date().getFullYear());
  const discipline = record.facts.flatMap(({ content }) => (content.kind === 'discipline' ? [content] : []));
  const initiatives = record.facts.flatMap(({ content }) => (content.kind === 'initiative' ? [content] : []));
  const isEmpty = record.awards.length === 0 && record.facts.length === 0;
  return (
    <Box sx={{ display: 'grid', gap: 1 }}>
      {isEmpty ? (
        <Box sx={{ color: 'text.secondary' }}>{t('none')}</Box>
      ) : (
        <HistoryStrip years={years} withRatings={record.kind !== 'household'} />
      )}
      {discipline.length > 0 && (
        <Box sx={{ color: 'var(--sv-bad-ink)' }}>
          {`${t('discipline')}: ${discipline.map((one) => `${t(`discipline_${one.level}`)} ${one.year}`).join('; ')}`}
        </Box>
      )}
      {initiatives.length > 0 && (
        <Box>{`${t('initiatives')}: ${initiatives.map((one) => `${one.name} (${one.year})`).join('; ')}`}</Box>
      )}
      {record.awards.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.82rem' }}>
          {record.awards.slice(0, LATEST).map((award) => (
            <li key={award.id}>
              {`${award.awardShortName} · ${award.decisionNumber}, ${fullDate(award.decisionDate)}`}
            </li>
          ))}
        </Box>
      )}
      <a href={`#/honorees/${record.id}`}>{t('openRecord')}</a>
    </Box>
  );
}
