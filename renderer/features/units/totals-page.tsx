import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { units as unitTexts } from '#renderer/i18n/units.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import type { UnitTotal } from '#shared/contract/unit-history.ts';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';

/** What fits beside the name at 1366 pixels; the rest is in the total. */
const COLUMNS_SHOWN = 8;
const NONE: readonly UnitTotal[] = [];
const idOf = ({ unitId, name }: UnitTotal) => unitId ?? name;

/** Awards by unit, as decisions name them or on the map of a day, by award or by year. */
export function TotalsPage() {
  const h = useTexts(unitHistory);
  const t = useTexts(unitTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const [kind, setKind] = useState<'recorded' | 'day'>('recorded');
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const [typedKnown, setTypedKnown] = useState<string | null>(null);
  const [by, setBy] = useState<'award' | 'year'>('award');
  const day = typedDay !== null && isRealDate(typedDay) ? typedDay : todayIso(new Date());
  const asKnownOn = typedKnown !== null && isRealDate(typedKnown) ? typedKnown : null;
  const input = { map: kind === 'recorded' ? 'recorded' : day, by, asKnownOn };
  const totals = useQuery(api.units.totals.queryOptions({ input, placeholderData: keepPreviousData }));
  const columns = useMemo((): readonly Column<UnitTotal>[] => {
    const shown = (totals.data?.columns ?? []).slice(0, COLUMNS_SHOWN);
    return [
      {
        key: 'name',
        header: t('name'),
        width: 'minmax(220px, 2fr)',
        title: ({ name }) => name,
        render: (row) => (
          <>
            {row.name} <PlaceChip row={row} />
          </>
        ),
        sortValue: ({ name }) => name,
      },
      {
        key: 'total',
        header: h('totalsAll'),
        width: 90,
        align: 'right',
        render: ({ total }) => <strong>{count(total, language)}</strong>,
        sortValue: ({ total }) => total,
      },
      ...shown.map(
        ({ key, label }, at): Column<UnitTotal> => ({
          key: `column ${key}`,
          header: label,
          width: 'minmax(64px, 1fr)',
          align: 'right',
          render: ({ counts }) => (counts[at] === 0 ? '' : count(counts[at] ?? 0, language)),
          sortValue: ({ counts }) => counts[at] ?? 0,
        }),
      ),
    ];
  }, [totals.data?.columns, t, h, language]);
  const rows = totals.data?.rows ?? NONE;
  return (
    <Page
      title={h('totals')}
      facts={
        totals.data === undefined
          ? ''
          : h('totalsFacts', {
              rows: count(rows.length, language),
              total: count(totals.data.total, language),
            })
      }
      actions={
        <Button component={Link} to="/units">
          {h('backToUnits')}
        </Button>
      }
    >
      <RefusalAlert error={totals.error} />
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <ToggleChoice
          label={h('totalsMap')}
          value={kind}
          options={[
            { value: 'recorded', label: h('totalsRecorded') },
            { value: 'day', label: h('totalsDay') },
          ]}
          onChoose={setKind}
        />
        {kind === 'day' && (
          <Box sx={{ width: 150 }}>
            <DateInput label={h('mapOf')} title={h('mapHint')} hideLabel onDate={setTypedDay} />
          </Box>
        )}
        <ToggleChoice
          label={h('totalsBy')}
          value={by}
          options={[
            { value: 'award', label: h('totalsByAward') },
            { value: 'year', label: h('totalsByYear') },
          ]}
          onChoose={setBy}
        />
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
          <Box component="span" sx={{ color: 'text.secondary' }} aria-hidden="true">
            {h('knownOn')}
          </Box>
          <Box sx={{ width: 150 }}>
            <DateInput label={h('knownOn')} title={h('knownOnHint')} hideLabel onDate={setTypedKnown} />
          </Box>
        </Box>
      </Box>
      <Panel flush>
        {totals.data !== undefined && (
          <DataTable
            label={h('totals')}
            columns={columns}
            rows={rows}
            getRowId={idOf}
            onOpen={({ unitId, name }) =>
              void (unitId === null
                ? navigate({ to: '/search', search: { q: name } })
                : navigate({ to: '/units/$id', params: { id: unitId } }))
            }
            empty={<EmptyState title={h('totalsEmptyTitle')} text={h('totalsEmptyText')} />}
          />
        )}
      </Panel>
    </Page>
  );
}

function PlaceChip({ row: { unitId, place } }: { row: UnitTotal }) {
  const h = useTexts(unitHistory);
  if (unitId === null) return <StateChip tone="quiet">{h('place_words')}</StateChip>;
  if (place === null || place === 'standing') return null;
  return <StateChip tone={place === 'divided' ? 'warn' : 'quiet'}>{h(`place_${place}`)}</StateChip>;
}
