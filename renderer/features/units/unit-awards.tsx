import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { unitHistory } from '#renderer/i18n/unit-history.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { count } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { YearBars } from '#renderer/ui/year-bars.tsx';
import type { UnitAwards } from '#shared/contract/unit-history.ts';
import { isRealDate } from '#shared/vietnamese/dates.ts';

interface UnitAwardsPanelProps {
  readonly id: string;
  /** Whether there are units that it came from. */
  readonly hasKin: boolean;
}

/** Everything awarded to the unit and to people in it, by year and award; now or as known on a day. */
export function UnitAwardsPanel({ id, hasKin }: UnitAwardsPanelProps) {
  const h = useTexts(unitHistory);
  const [withPredecessors, setWithPredecessors] = useState(hasKin);
  const [asTable, setAsTable] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const asKnownOn = typed !== null && isRealDate(typed) ? typed : null;
  const found = useQuery(
    api.units.awards.queryOptions({
      input: { id, withPredecessors, asKnownOn },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <Panel
      title={h('awardsOf')}
      aside={
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center' }}>
          {hasKin && (
            <FormControlLabel
              sx={{ m: 0 }}
              control={
                <Checkbox
                  size="small"
                  checked={withPredecessors}
                  onChange={(_event, on) => setWithPredecessors(on)}
                />
              }
              label={h('withPredecessors')}
            />
          )}
          <span aria-hidden="true">{h('knownOn')}</span>
          <Box sx={{ width: 150 }}>
            <DateInput label={h('knownOn')} title={h('knownOnHint')} hideLabel onDate={setTyped} />
          </Box>
          <Button size="small" variant="text" onClick={() => setAsTable(!asTable)}>
            {h(asTable ? 'asChart' : 'asTable')}
          </Button>
        </Box>
      }
    >
      <RefusalAlert error={found.error} />
      {found.data?.total === 0 && <Box sx={{ color: 'text.secondary' }}>{h('awardsNone')}</Box>}
      {found.data !== undefined && found.data.total > 0 && <Numbers awards={found.data} asTable={asTable} />}
    </Panel>
  );
}

function Numbers({ awards, asTable }: { awards: UnitAwards; asTable: boolean }) {
  const h = useTexts(unitHistory);
  const language = useLanguage();
  const number = (value: number) => count(value, language);
  const { total, collective, years } = awards;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1fr) 300px' }, gap: 2.5 }}>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ mb: 1 }}>
          {h('awardsFacts', {
            total: number(total),
            persons: number(total - collective),
            collective: number(collective),
          })}
        </Box>
        <YearBars
          label={h('awardsOf')}
          years={years}
          words={({ year, count: ofYear }) => h('awardsBar', { year, count: number(ofYear) })}
          table={{ shown: asTable, year: h('awardsYear'), count: h('awardsCount') }}
        />
      </Box>
      <Box>
        {awards.awards.slice(0, 6).map(({ key, label, count: ofAward }) => (
          <Line key={key} name={label} value={number(ofAward)} />
        ))}
        {awards.units.length > 1 && (
          <Box sx={{ borderTop: '1px solid var(--sv-line)', mt: '6px', pt: '6px' }}>
            {awards.units.slice(0, 6).map(({ id, name, total: ofUnit }) => (
              <Line key={id ?? name} name={name} value={number(ofUnit)} />
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
}

function Line({ name, value }: { name: string; value: string }) {
  return (
    <Box sx={{ display: 'flex', gap: 1 }}>
      <Box
        sx={{ flex: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
        title={name}
      >
        {name}
      </Box>
      <Box sx={{ fontVariantNumeric: 'tabular-nums' }}>{value}</Box>
    </Box>
  );
}
