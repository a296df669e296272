import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { officeCalendar } from '#renderer/i18n/office-calendar.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { isWeekend, weekdayOf } from '#shared/domain/calendar/days.ts';
import type { CalendarDay } from '#shared/domain/calendar/office-calendar.ts';

/** Grounds of the kinds of day; the words stand in the legend and in each day's name. */
export const TONES = {
  holiday: { bgcolor: 'var(--sv-red-soft)', color: 'var(--sv-red)', fontWeight: 600 },
  compensatory: { bgcolor: 'var(--sv-warn-bg)', color: 'var(--sv-warn-ink)', fontWeight: 600 },
  'working-day': { bgcolor: 'var(--sv-good-bg)', color: 'var(--sv-good-ink)', fontWeight: 600 },
  suggested: { border: '1px dashed var(--sv-control)' },
} as const;

interface MonthPictureProps {
  readonly year: number;
  readonly month: number;
  readonly days: ReadonlyMap<string, CalendarDay>;
  /** null: the calendar is only looked at. */
  readonly onChoose: ((date: string) => void) | null;
}

/** One month, Monday first. */
export function MonthPicture({ year, month, days, onChoose }: MonthPictureProps) {
  const t = useTexts(officeCalendar);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const dates = Array.from(
    { length },
    (_, index) => `${year}-${String(month).padStart(2, '0')}-${String(index + 1).padStart(2, '0')}`,
  );
  return (
    <Box role="group" aria-label={`${t('months', { month })} ${year}`}>
      <Box sx={{ fontWeight: 600, mb: '2px' }}>{t('months', { month })}</Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(7, 1fr)',
          fontSize: '0.78rem',
          fontVariantNumeric: 'tabular-nums',
          textAlign: 'center',
        }}
      >
        {t('weekdays')
          .split(' ')
          .map((word) => (
            <Box key={word} aria-hidden sx={{ color: 'text.secondary' }}>
              {word}
            </Box>
          ))}
        {dates.map((date, index) => {
          const day = days.get(date);
          const look = day === undefined ? {} : TONES[day.standing === 'suggested' ? 'suggested' : day.kind];
          const name = day?.name ?? t('ordinary');
          const place = index === 0 ? { gridColumnStart: weekdayOf(date) } : {};
          const sx = {
            height: 24,
            borderRadius: '4px',
            font: 'inherit',
            ...(isWeekend(date) && day === undefined ? { color: 'text.secondary' } : {}),
            ...look,
            ...place,
          };
          const label = `${fullDate(date)}: ${name}`;
          if (onChoose === null)
            return (
              <Box key={date} title={label} sx={{ ...sx, lineHeight: '24px' }}>
                {index + 1}
              </Box>
            );
          return (
            <ButtonBase key={date} title={label} aria-label={label} onClick={() => onChoose(date)} sx={sx}>
              {index + 1}
            </ButtonBase>
          );
        })}
      </Box>
    </Box>
  );
}
