import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { home } from '#renderer/i18n/home.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { AwardYear } from './award-year.tsx';
import { FirstSteps } from './first-steps.tsx';
import { greetingKey, weekdayKey } from './greeting.ts';
import { HomeTiles } from './home-tiles.tsx';
import { KeptNumbersLine } from './kept-numbers-line.tsx';
import { MyWork } from './my-work.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { UndeliveredLine } from './undelivered-line.tsx';

/** What waits for me, overdue first; this year against last. */
export function HomePage() {
  const t = useTexts(home);
  const summary = useQuery(api.home.summary.queryOptions({ input: {} }));
  const now = new Date();
  const today = summary.data?.today ?? todayIso(now);
  const date = `${t(weekdayKey(today))}, ${fullDate(today)}`;
  const title = t(greetingKey(now.getHours()));
  if (summary.data === undefined) {
    return (
      <Page title={title} facts={date}>
        <RefusalAlert error={summary.error} />
      </Page>
    );
  }
  const { waiting, counts, total } = summary.data;
  const facts = [
    date,
    waiting.length > 0 ? t('waitingFacts', { count: waiting.length }) : t('noneWaiting'),
    counts.overdue > 0 ? t('overdueFacts', { count: counts.overdue }) : '',
  ];
  const untouched = total === 0 && counts.nominations === 0 && counts.council === 0 && counts.decisions === 0;
  return (
    <Page title={title} facts={facts.filter((part) => part !== '').join(' · ')}>
      <RefusalAlert error={summary.error} />
      {untouched && waiting.length === 0 ? (
        <FirstSteps />
      ) : (
        <>
          <HomeTiles summary={summary.data} />
          <UndeliveredLine undelivered={summary.data.undelivered} />
          <KeptNumbersLine today={today} />
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: '1fr', lg: 'minmax(0, 1fr) 312px' },
              gap: 1.5,
              alignItems: 'start',
            }}
          >
            <MyWork waiting={waiting} today={today} />
            <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
              <AwardYear summary={summary.data} />
              <SavedSearches />
            </Box>
          </Box>
        </>
      )}
    </Page>
  );
}
