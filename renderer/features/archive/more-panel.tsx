import Box from '@mui/material/Box';
import { useState } from 'react';
import { RECORDED, type SearchCriteria } from '#renderer/features/archive/search-criteria.ts';
import { archiveSearch } from '#renderer/i18n/archive-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';

interface MorePanelProps {
  readonly criteria: SearchCriteria;
  readonly onChange: (change: (old: SearchCriteria) => SearchCriteria) => void;
  readonly onClose: () => void;
}

const MAPS = ['recorded', 'today', 'day'] as const;

/** Conditions that are asked less often: a decision by number, what was known on a day, units of another map. */
export function MorePanel({ criteria, onChange, onClose }: MorePanelProps) {
  const s = useTexts(archiveSearch);
  const today = todayIso(new Date());
  const first = criteria.unitMap === RECORDED ? 'recorded' : criteria.unitMap === today ? 'today' : 'day';
  const [map, setMap] = useState<(typeof MAPS)[number]>(first);
  const askMap = (unitMap: string) => onChange((old) => ({ ...old, unitMap, unitIds: [] }));
  const asDay = (typed: string | null) =>
    typed !== null && isRealDate(typed) && typed >= '1900' && typed < '2200' ? typed : null;
  return (
    <SidePanel open title={s('morePanel')} onClose={onClose} width={400}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        <TextInput
          label={s('decisionLabel')}
          maxLength={60}
          defaultValue={criteria.decision}
          onChange={(event) => {
            const decision = event.target.value;
            onChange((old) => ({ ...old, decision }));
          }}
        />
        <DateInput
          label={s('knownOn')}
          help={s('knownOnHelp')}
          defaultValue={criteria.knownOn}
          onDate={(typed) => {
            if (typed === null || asDay(typed) !== null)
              onChange((old) => ({ ...old, knownOn: asDay(typed) }));
          }}
        />
        <SelectInput
          label={s('mapLabel')}
          help={s('mapHelp')}
          value={map}
          options={MAPS.map((value) => ({ value, label: s(`map.${value}`) }))}
          onChange={(event) => {
            const next = MAPS.find((value) => value === event.target.value) ?? 'recorded';
            setMap(next);
            if (next !== 'day') askMap(next === 'today' ? today : RECORDED);
          }}
        />
        {map === 'day' && (
          <DateInput
            label={s('mapDay')}
            defaultValue={first === 'day' ? criteria.unitMap : null}
            onDate={(typed) => {
              const day = asDay(typed);
              if (day !== null) askMap(day);
            }}
          />
        )}
      </Box>
    </SidePanel>
  );
}
