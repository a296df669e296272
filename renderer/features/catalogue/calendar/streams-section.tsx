import Box from '@mui/material/Box';
import { useCallback } from 'react';
import { officeCalendar } from '#renderer/i18n/office-calendar.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { EntryTable } from '../sections/entry-table.tsx';
import type { Version } from '../use-catalogue.ts';

type Stream = Version<'stream'>;

const daysOf = ({ content }: Stream) =>
  content.steps.reduce((sum, { workingDays }) => sum + (workingDays ?? 0), 0);

/** The steps of every stream, to be changed by the office; submissions on their way keep the steps they got. */
export function StreamsSection() {
  const t = useTexts(officeCalendar);
  const columns = useCallback(
    () =>
      [
        {
          key: 'name',
          header: t('streamName'),
          width: 'minmax(220px, 2fr)',
          render: (one: Stream) => one.content.name,
          sortValue: (one: Stream) => one.content.name,
        },
        {
          key: 'steps',
          header: t('streamSteps'),
          width: 90,
          align: 'right' as const,
          render: (one: Stream) => one.content.steps.length,
        },
        {
          key: 'days',
          header: t('streamDays'),
          width: 130,
          align: 'right' as const,
          render: (one: Stream) => t('streamDaysValue', { count: daysOf(one) }),
          sortValue: daysOf,
        },
      ] as const,
    [t],
  );
  return (
    <EntryTable
      kind="stream"
      label={t('streams')}
      columns={columns}
      details={({ content }) => (
        <Box component="ol" sx={{ m: 0, pl: 2.5 }}>
          {content.steps.map(({ id, name, office, workingDays, skippable, note }) => (
            <Box component="li" key={id} sx={{ mb: 0.5 }}>
              {name}
              <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
                {office} ·{' '}
                {workingDays === null ? t('streamNoLimit') : t('streamLimit', { count: workingDays })}
                {skippable && ` · ${t('streamSkippable')}`}
                {note !== undefined && <Box>{note}</Box>}
              </Box>
            </Box>
          ))}
        </Box>
      )}
    />
  );
}
