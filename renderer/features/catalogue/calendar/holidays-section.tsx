import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { officeCalendar } from '#renderer/i18n/office-calendar.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { openCalendar } from '#shared/domain/calendar/office-calendar.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { useVersions } from '../use-catalogue.ts';
import { DayPanel } from './day-panel.tsx';
import { MonthPicture, TONES } from './month-picture.tsx';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const LEGEND = ['holiday', 'compensatory', 'suggested', 'working-day'] as const;

/** The days off of a year as a picture: worked out by the program, confirmed or changed by the office. */
export function HolidaysSection() {
  const t = useTexts(officeCalendar);
  const mayEdit = useMay('administrator');
  const { versions, error } = useVersions('holiday');
  const [year, setYear] = useState(() => Number(todayIso(new Date()).slice(0, 4)));
  const [chosen, setChosen] = useState<string | null>(null);
  const calendar = useMemo(
    () => openCalendar(versions.map(({ content, sourceText }) => ({ ...content, source: sourceText }))),
    [versions],
  );
  const days = calendar.daysOf(year);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const save = useMutation(api.catalogue.saveEntry.mutationOptions());
  const open = days.filter(({ standing }) => standing === 'computed');

  async function confirmYear() {
    for (const { date, name, kind, source } of open)
      await save.mutateAsync({
        stepId: crypto.randomUUID(),
        kind: 'holiday',
        key: date,
        seen: null,
        validFrom: date,
        content: { date, name, kind },
        sourceText: source,
        reviewNeeded: false,
        reason: t('reason'),
      });
  }

  return (
    <Box sx={{ display: 'grid', gap: 1.5 }}>
      <RefusalAlert error={error ?? save.error} />
      <Panel
        title={t('title', { year })}
        aside={
          <Box sx={{ display: 'flex', gap: 1 }}>
            <Button onClick={() => setYear(year - 1)}>{t('previous')}</Button>
            <Button onClick={() => setYear(year + 1)}>{t('next')}</Button>
            {mayEdit && open.length > 0 && (
              <Button disabled={save.isPending} onClick={() => void confirmYear()}>
                {t('confirmYear')}
              </Button>
            )}
          </Box>
        }
      >
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', color: 'text.secondary', mb: 1 }}>
          {t('hint')}
          {LEGEND.map((kind) => (
            <Box key={kind} sx={{ display: 'flex', alignItems: 'center', gap: '5px' }}>
              <Box sx={{ width: 14, height: 14, borderRadius: '3px', ...TONES[kind] }} />
              {t(`legend_${kind}`)}
            </Box>
          ))}
        </Box>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(190px, 1fr))', gap: 2 }}>
          {MONTHS.map((month) => (
            <MonthPicture
              key={month}
              year={year}
              month={month}
              days={byDate}
              onChoose={mayEdit ? setChosen : null}
            />
          ))}
        </Box>
      </Panel>
      <Panel title={t('list')}>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, columns: '2 340px' }}>
          {days.map(({ date, name, standing, source }) => (
            <Box component="li" key={date} sx={{ py: '3px', breakInside: 'avoid' }}>
              <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', mr: 1 }} title={source}>
                {fullDate(date)}
              </Box>
              {name}{' '}
              <StateChip tone={standing === 'office' ? 'good' : standing === 'computed' ? 'warn' : 'quiet'}>
                {t(`standing_${standing}`)}
              </StateChip>
            </Box>
          ))}
        </Box>
      </Panel>
      {chosen !== null && (
        <DayPanel
          key={chosen}
          date={chosen}
          day={byDate.get(chosen)}
          seen={versions.find(({ key }) => key === chosen)?.id ?? null}
          onClose={() => setChosen(null)}
        />
      )}
    </Box>
  );
}
