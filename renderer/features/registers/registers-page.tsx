import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, useState } from 'react';
import { GoldenTab } from '#renderer/features/registers/golden-tab.tsx';
import { IncomingTab } from '#renderer/features/registers/incoming-tab.tsx';
import { OutgoingTab } from '#renderer/features/registers/outgoing-tab.tsx';
import { SeriesTab } from '#renderer/features/registers/series-tab.tsx';
import { registers } from '#renderer/i18n/registers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

const TABS = {
  outgoing: OutgoingTab,
  incoming: IncomingTab,
  golden: GoldenTab,
  series: SeriesTab,
} as const satisfies Record<string, (props: TabProps) => ReactNode>;
type Name = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Name[];

export interface TabProps {
  /** The row of books, which every page of the room has under its title. */
  readonly tabs: ReactNode;
  readonly year: number;
  readonly onYear: (year: number) => void;
}

/** The books of the office, a year at a time: documents out and in, the golden book, and the series behind them. */
export function RegistersPage() {
  const t = useTexts(registers);
  const [name, setName] = useState<Name>('outgoing');
  const [year, setYear] = useState(() => new Date().getFullYear());
  const Shown = TABS[name];
  const tabs = (
    <Tabs
      value={name}
      onChange={(_event, next: Name) => setName(next)}
      aria-label={t('tabs')}
      sx={{
        minHeight: 36,
        borderBottom: '1px solid var(--sv-line)',
        '& .MuiTab-root': { minHeight: 36, py: 0 },
      }}
    >
      {NAMES.map((key) => (
        <Tab
          key={key}
          value={key}
          label={t(`tab_${key}`)}
          id={`register-tab-${key}`}
          aria-controls="register-panel"
        />
      ))}
    </Tabs>
  );
  return (
    <Box
      role="tabpanel"
      id="register-panel"
      aria-labelledby={`register-tab-${name}`}
      sx={{ minHeight: '100%' }}
    >
      <Shown tabs={tabs} year={year} onYear={setYear} />
    </Box>
  );
}
