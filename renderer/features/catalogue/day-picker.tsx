import Box from '@mui/material/Box';
import { useState } from 'react';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { SelectInput } from '#renderer/ui/select-input.tsx';
import { isRealDate, todayIso } from '#shared/vietnamese/dates.ts';
import { standingOn, useVersions } from './use-catalogue.ts';

/** The day as of which the catalogue is looked at; today at first. */
export function useDay(): [string, (day: string) => void] {
  return useState(() => todayIso(new Date()));
}

/** "Xem theo ngày": any day, or the regime of a dossier's time. */
export function DayPicker({ day, onDay }: { day: string; onDay: (day: string) => void }) {
  const t = useTexts(catalogueLaw);
  const { versions: regimes } = useVersions('regime');
  const today = todayIso(new Date());
  const current = regimes.find((regime) => standingOn(regime, day) === 'inForce');
  // The box is uncontrolled: a day chosen by its regime starts it anew.
  const [typed, setTyped] = useState(0);
  const choose = (key: string) => {
    const regime = regimes.find((one) => one.key === key);
    if (regime === undefined) return;
    onDay(standingOn(regime, today) === 'inForce' ? today : regime.validFrom);
    setTyped((before) => before + 1);
  };
  return (
    <Box sx={{ display: 'flex', gap: 1, ml: 'auto', alignItems: 'flex-end' }}>
      <Box sx={{ width: 128 }}>
        <DateInput
          key={`${typed}`}
          label={t('onDay')}
          defaultValue={day}
          onDate={(value) => {
            if (value !== null && isRealDate(value)) onDay(value);
          }}
        />
      </Box>
      <Box sx={{ width: 244 }}>
        <SelectInput
          label={t('regime')}
          value={current?.key ?? ''}
          onChange={(event) => choose(event.target.value)}
          options={[
            ...(current === undefined ? [{ value: '', label: t('noRegime') }] : []),
            ...regimes.map((regime) => ({
              value: regime.key,
              label: `${fullDate(regime.validFrom)}: ${regime.content.name}`,
            })),
          ]}
        />
      </Box>
    </Box>
  );
}
