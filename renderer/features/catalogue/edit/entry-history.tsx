import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/api/client.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate, fullMoment } from '#renderer/ui/format.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { EntryKind } from '#shared/domain/catalogue/entries.ts';

interface EntryHistoryProps {
  readonly kind: EntryKind;
  readonly entryKey: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** Every version a key ever had, the corrected and closed ones too: who, when, why. */
export function EntryHistory({ kind, entryKey, title, onClose }: EntryHistoryProps) {
  return (
    <SidePanel open title={title} onClose={onClose} width={480}>
      <EntryPastList kind={kind} entryKey={entryKey} />
    </SidePanel>
  );
}

export function EntryPastList({ kind, entryKey }: { kind: EntryKind; entryKey: string }) {
  const t = useTexts(catalogueLaw);
  const history = useQuery(api.catalogue.entryHistory.queryOptions({ input: { kind, key: entryKey } }));
  return (
    <Box
      component="ol"
      aria-label={t('history')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}
    >
      <RefusalAlert error={history.error} />
      {history.data?.past.map((row) => (
        <Box
          component="li"
          key={row.id}
          sx={{
            border: '1px solid var(--sv-line)',
            borderRadius: 1,
            p: '8px 12px',
            display: 'grid',
            gap: 0.25,
          }}
        >
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <Box sx={{ fontWeight: 600, flex: 1 }}>
              {row.validTo === null
                ? t('since', { date: fullDate(row.validFrom) })
                : t('fromTo', { from: fullDate(row.validFrom), to: fullDate(row.validTo) })}
            </Box>
            <StateChip tone={row.replacedAt === null ? 'good' : 'quiet'}>
              {t(row.replacedAt === null ? 'stands' : 'replaced')}
            </StateChip>
          </Box>
          <Box>
            {row.createdBy === ''
              ? t('cameWithProgram')
              : t('writtenBy', { who: row.createdBy, when: fullMoment(row.createdAt) })}
          </Box>
          {row.reason !== '' && <Box>{t('becauseOf', { reason: row.reason })}</Box>}
          <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
            {t('source', { text: row.sourceText })}
          </Box>
          {row.replacedAt !== null && (
            <Box sx={{ color: 'text.secondary', fontSize: '0.8rem' }}>
              {t('replacedBy', {
                who: row.replacedBy ?? '',
                when: fullMoment(row.replacedAt),
                reason: row.replacedReason ?? '',
              })}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
