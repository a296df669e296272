import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { KeepingTab } from '#renderer/features/dossiers/keeping/keeping-tab.tsx';
import { LevelsTab } from '#renderer/features/dossiers/levels-tab.tsx';
import { FilesTab } from '#renderer/features/dossiers/list/files-tab.tsx';
import type { TabProps } from '#renderer/features/dossiers/tab-props.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';

const TABS = {
  files: FilesTab,
  keeping: KeepingTab,
  levels: LevelsTab,
} as const satisfies Record<string, (props: TabProps) => ReactNode>;
type Name = keyof typeof TABS;
const NAMES = Object.keys(TABS) as Name[];

/** The archive files of the office, where they lie, who has them, how long they are kept. The tab is in the address. */
export function DossiersPage() {
  const t = useTexts(dossiers);
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const name = NAMES.find((one) => one === search.tab) ?? 'files';
  const Shown = TABS[name];
  const tabs = (
    <Tabs
      value={name}
      onChange={(_event, next: Name) =>
        void navigate({ to: '/dossiers', search: next === 'files' ? {} : { tab: next } })
      }
      aria-label={t('tabs')}
      sx={{
        minHeight: 36,
        borderBottom: '1px solid var(--sv-line)',
        '& .MuiTab-root': { minHeight: 36, py: 0 },
      }}
    >
      {NAMES.map((key) => (
        <Tab key={key} value={key} label={t(`tab_${key}`)} id={`dossiers-tab-${key}`} />
      ))}
    </Tabs>
  );
  return <Shown tabs={tabs} search={search} />;
}
