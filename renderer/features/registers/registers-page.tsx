import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { GoldenTab } from '#renderer/features/registers/golden-tab.tsx';
import { IncomingTab } from '#renderer/features/registers/incoming-tab.tsx';
import { OutgoingTab } from '#renderer/features/registers/outgoing-tab.tsx';
import { SeriesTab } from '#renderer/features/registers/series-tab.tsx';
import type { TabProps } from '#renderer/features/registers/tab-props.ts';
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

/** The books of the office, a year at a time: documents out and in, the golden book, and the series behind them. */
export function RegistersPage() {
  const t = useTexts(registers);
  const [name, setName] = useState<Name>('outgoing');
  const [year, setYear] = useState(() => new Date().getFullYear());
  const Shown = TABS[name];
  const shownBefore = useRef(name);
  // Each book is a page of its own and brings the row of books along: the focus goes on with it.
  useEffect(() => {
    if (shownBefore.current !== name) document.getElementById(`register-tab-${name}`)?.focus();
    shownBefore.current = name;
  }, [name]);
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
        <Tab key={key} value={key} label={t(`tab_${key}`)} id={`register-tab-${key}`} />
      ))}
    </Tabs>
  );
  return <Shown tabs={tabs} year={year} onYear={setYear} />;
}
