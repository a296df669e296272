import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { SeriesForm } from '#renderer/features/registers/series-form.tsx';
import { SeriesPanel } from '#renderer/features/registers/series-panel.tsx';
import { seriesKinds, seriesYears } from '#renderer/features/registers/series-words.ts';
import { SettingsForm } from '#renderer/features/registers/settings-form.tsx';
import type { TabProps } from '#renderer/features/registers/tab-props.ts';
import { YearSelect } from '#renderer/features/registers/year-select.tsx';
import { registerBooks } from '#renderer/i18n/register-books.ts';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type DataColumn, DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { SeriesRow } from '#shared/contract/register-records.ts';

const NONE: readonly SeriesRow[] = [];
type Side = { readonly what: 'series'; readonly id: string } | { readonly what: 'open' | 'settings' };

/** The series behind the registers: who counts with whom, what comes next, and the office's rules of numbering. */
export function SeriesTab({ tabs, year, onYear }: TabProps) {
  const t = useTexts(registerBooks);
  const shared = useTexts(registers);
  const mayChange = useMay(['clerk', 'approver']);
  const [side, setSide] = useState<Side | null>(null);
  const { data, error, isPending } = useQuery(api.registers.series.queryOptions({ input: { year } }));
  const rows = data ?? NONE;
  const chosen = side?.what === 'series' ? rows.find(({ id }) => id === side.id) : undefined;
  const close = () => setSide(null);
  useShortcut('ctrl+n', () => setSide({ what: 'open' }), { label: t('openSeries'), enabled: mayChange });
  const columns = useMemo((): readonly DataColumn<SeriesRow>[] => {
    const counted = (key: 'issued' | 'reserved' | 'cancelled'): DataColumn<SeriesRow> => ({
      key,
      header: t(key),
      width: 88,
      align: 'right',
      sortValue: (row) => row[key],
      render: (row) => row[key],
    });
    return [
      {
        key: 'issuer',
        header: t('issuer'),
        width: 150,
        sortValue: (row) => row.issuer,
        render: (row) => row.issuer,
      },
      {
        key: 'kinds',
        header: t('kinds'),
        width: 'minmax(180px, 1fr)',
        render: (row) => (row.name === '' ? seriesKinds(row, t) : `${row.name} (${seriesKinds(row, t)})`),
      },
      {
        key: 'next',
        header: t('next'),
        width: 100,
        align: 'right',
        render: (row) => String(row.next).padStart(2, '0'),
      },
      {
        key: 'lastDate',
        header: t('lastDate'),
        width: 120,
        render: (row) => (row.lastDate === null ? '' : fullDate(row.lastDate)),
      },
      counted('issued'),
      counted('reserved'),
      counted('cancelled'),
      { key: 'validity', header: t('validity'), width: 120, render: (row) => seriesYears(row, t) },
    ];
  }, [t]);
  return (
    <Page
      title={shared('title')}
      facts={data && t('seriesFacts', { count: rows.length, year })}
      actions={
        <>
          <YearSelect years={[]} year={year} onYear={onYear} />
          {mayChange && <Button onClick={() => setSide({ what: 'settings' })}>{t('settings')}</Button>}
          {mayChange && (
            <PrimaryButton onClick={() => setSide({ what: 'open' })}>{t('openSeries')}</PrimaryButton>
          )}
        </>
      }
    >
      {tabs}
      <RefusalAlert error={error} />
      <Panel flush>
        <DataTable<SeriesRow>
          label={t('seriesList')}
          columns={columns}
          rows={rows}
          getRowId={(row) => row.id}
          loading={isPending}
          activeId={chosen?.id ?? null}
          onOpen={({ id }) => setSide({ what: 'series', id })}
          empty={<EmptyState title={t('emptySeries')} text={t('emptySeriesText')} />}
        />
      </Panel>
      {chosen !== undefined && (
        <SeriesPanel
          key={`${chosen.id}/${chosen.version}`}
          series={chosen}
          year={year}
          mayChange={mayChange}
          onClose={close}
        />
      )}
      {side?.what === 'open' && <SeriesForm year={year} onClose={close} />}
      {side?.what === 'settings' && <SettingsForm onClose={close} />}
    </Page>
  );
}
