import Box from '@mui/material/Box';
import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { catalogue } from '#renderer/i18n/catalogue.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FillHeight } from '#renderer/ui/fill-height.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { AwardsSection } from './awards/awards-section.tsx';
import { HolidaysSection } from './calendar/holidays-section.tsx';
import { StreamsSection } from './calendar/streams-section.tsx';
import { LegalBasesTab } from './legal-bases-tab.tsx';
import { AliasesSection } from './sections/aliases-section.tsx';
import { BonusSection } from './sections/bonus-section.tsx';
import { DossierSetsSection } from './sections/dossier-sets-section.tsx';
import { FileSection } from './sections/file-section.tsx';
import { OfficesSection } from './sections/offices-section.tsx';
import { ParametersSection } from './sections/parameters-section.tsx';
import { RegimesSection } from './sections/regimes-section.tsx';
import { RetentionSection } from './sections/retention-section.tsx';
import { WordingSection } from './wording/wording-section.tsx';

/** Parts of the catalogue, in the order of the rail: what is used daily first. */
const SECTIONS = {
  awards: AwardsSection,
  parameters: ParametersSection,
  offices: OfficesSection,
  streams: StreamsSection,
  holidays: HolidaysSection,
  bonus: BonusSection,
  dossiers: DossierSetsSection,
  retention: RetentionSection,
  aliases: AliasesSection,
  regimes: RegimesSection,
  bases: LegalBasesTab,
  wording: WordingSection,
  file: FileSection,
} as const satisfies Record<string, () => ReactNode>;
type Section = keyof typeof SECTIONS;
const SECTION_KEYS = Object.keys(SECTIONS) as Section[];

/** The law as the office keeps it: awards with their criteria, offices, money, papers, legal bases; all dated. */
export function CataloguePage() {
  const t = useTexts(catalogue);
  const mayEdit = useMay('administrator');
  const whole = useQuery(
    api.catalogue.entries.queryOptions({ input: { kind: 'award', text: '', on: null, toReview: false } }),
  );
  const [section, setSection] = useState<Section>('awards');
  const Shown = SECTIONS[section];
  const awards = new Set(whole.data?.entries.map(({ key }) => key)).size;
  const toReview = whole.data?.toReview ?? 0;
  return (
    <Page
      title={t('title')}
      facts={
        whole.data !== undefined && (
          <>
            {t('lawFacts', { count: awards })}
            {toReview > 0 && (
              <>
                {' · '}
                <StateChip tone="warn">{t('review', { count: toReview })}</StateChip>
              </>
            )}
            {!mayEdit && ` · ${t('readOnly')}`}
          </>
        )
      }
    >
      <RefusalAlert error={whole.error} />
      <FillHeight minHeight={420}>
        <Tabs
          orientation="vertical"
          value={section}
          onChange={(_event, next: Section) => setSection(next)}
          aria-label={t('sections')}
          sx={{
            width: 176,
            flex: 'none',
            borderRight: '1px solid var(--sv-line)',
            // At 200 % zoom the sections stand in two columns above the work instead of filling a window by themselves.
            '@media (max-width: 1000px)': {
              '&&&': { height: 'auto', borderRight: 0 },
              '& .MuiTabs-list': { display: 'grid', gridTemplateColumns: '1fr 1fr' },
              '& .MuiTabs-indicator': { display: 'none' },
            },
            '& .MuiTab-root': { alignItems: 'flex-start', textAlign: 'left', minHeight: 36, p: '6px 10px' },
          }}
        >
          {SECTION_KEYS.map((key) => (
            <Tab
              key={key}
              value={key}
              label={t(`section_${key}`)}
              id={`tab-${key}`}
              aria-controls="panel-catalogue"
            />
          ))}
        </Tabs>
        <Box
          role="tabpanel"
          id="panel-catalogue"
          aria-labelledby={`tab-${section}`}
          sx={{
            flex: 1,
            minWidth: 0,
            minHeight: 0,
            display: 'flex',
            flexDirection: 'column',
            overflow: 'auto',
          }}
        >
          <Shown />
        </Box>
      </FillHeight>
    </Page>
  );
}
