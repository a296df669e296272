import Box from '@mui/material/Box';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { Timeline } from '#renderer/ui/timeline.tsx';
import type { DossierEvent } from '#shared/contract/dossier-records.ts';

type Key = TextKey<typeof dossiers>;

/** Days among the facts of an event are shown as people write them. */
function shownFacts(facts: DossierEvent['facts']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) ? fullDate(value) : (value ?? ''),
    ]),
  );
}

/** Everything that happened to a file, newest first. */
export function DossierHistory({ events }: { readonly events: readonly DossierEvent[] }) {
  const t = useTexts(dossiers);
  if (events.length === 0) return <Box sx={{ color: 'text.secondary' }}>{t('historyEmpty')}</Box>;
  return (
    <Timeline
      label={t('history')}
      items={events.map((event) => ({
        at: event.at,
        title: t(`event_${event.kind}` as Key, shownFacts(event.facts)),
        detail:
          typeof event.facts.reason === 'string' && event.facts.reason !== ''
            ? event.facts.reason
            : undefined,
        by: event.accountName,
      }))}
    />
  );
}
