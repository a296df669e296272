import Tab from '@mui/material/Tab';
import Tabs from '@mui/material/Tabs';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '#renderer/api/client.ts';
import { BlanksSection } from '#renderer/features/certificates/blanks/blanks-section.tsx';
import { DecisionsSection } from '#renderer/features/certificates/decisions-section.tsx';
import { DesignsSection } from '#renderer/features/certificates/designs/designs-section.tsx';
import { PrintersSection } from '#renderer/features/certificates/printers/printers-section.tsx';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { count } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

const SECTIONS = {
  decisions: DecisionsSection,
  designs: DesignsSection,
  printers: PrintersSection,
  blanks: BlanksSection,
} as const;
type Section = keyof typeof SECTIONS;
const SECTION_KEYS = Object.keys(SECTIONS) as Section[];

/** Certificates to print, and what they are printed with: designs, printers, blanks. The part stands in the address. */
export function CertificatesPage() {
  const t = useTexts(certificates);
  const language = useLanguage();
  const navigate = useNavigate();
  const { part } = useSearch({ strict: false }) as { part?: string };
  const section = SECTION_KEYS.find((key) => key === part) ?? 'decisions';
  const { data, error, isPending } = useQuery(api.certificates.decisions.queryOptions({ input: {} }));
  const open = (data ?? []).filter(({ total, printed }) => printed < total);
  const left = open.reduce((sum, { total, printed }) => sum + total - printed, 0);
  const Shown = SECTIONS[section];
  return (
    <Page
      title={t('title')}
      facts={
        isPending
          ? t('loading')
          : left === 0
            ? t('factsDone')
            : t('facts', { left: count(left, language), decisions: count(open.length, language) })
      }
    >
      <RefusalAlert error={error} />
      <Tabs
        value={section}
        onChange={(_event, next: Section) => void navigate({ to: '/certificates', search: { part: next } })}
        aria-label={t('sections')}
      >
        {SECTION_KEYS.map((key) => (
          <Tab
            key={key}
            value={key}
            label={t(`section_${key}`)}
            id={`tab-${key}`}
            aria-controls="panel-certificates"
          />
        ))}
      </Tabs>
      <div role="tabpanel" id="panel-certificates" aria-labelledby={`tab-${section}`}>
        <Shown />
      </div>
    </Page>
  );
}
