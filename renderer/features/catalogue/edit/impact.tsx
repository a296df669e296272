import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { api } from '#renderer/api/client.ts';
import { catalogueLaw } from '#renderer/i18n/catalogue-law.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { PlannedEntry } from '#shared/contract/catalogue.ts';
import type { ChangedVerdict } from '#shared/contract/evaluation.ts';

/** What a change would do to everybody in open submissions: "37 người thêm đủ điều kiện, 4 người không còn đủ". */
export function Impact({ entries }: { entries: readonly PlannedEntry[] }) {
  const t = useTexts(catalogueLaw);
  const impact = useQuery(
    api.nominations.previewCatalogue.queryOptions({
      input: { entries: entries.map((entry) => ({ ...entry })) },
      gcTime: 0,
      retry: false,
    }),
  );
  const shown = useRef<HTMLDivElement>(null);
  // The answer comes below a long form: it is what the person asked to see.
  useEffect(() => {
    if (impact.data !== undefined) shown.current?.scrollIntoView({ block: 'start' });
  }, [impact.data]);
  if (impact.isPending) return <Box role="status">{t('judging')}</Box>;
  if (impact.error !== null) return <RefusalAlert error={impact.error} />;
  const { judged, gain, lose, changedOther, unchanged, frozen } = impact.data;
  return (
    <Box ref={shown} sx={{ display: 'grid', gap: 1 }}>
      <Box role="status" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', fontWeight: 600 }}>
        <StateChip tone={gain.length > 0 ? 'good' : 'quiet'}>{t('gain', { count: gain.length })}</StateChip>
        <StateChip tone={lose.length > 0 ? 'bad' : 'quiet'}>{t('lose', { count: lose.length })}</StateChip>
        {changedOther.length > 0 && (
          <StateChip tone="warn">{t('other', { count: changedOther.length })}</StateChip>
        )}
      </Box>
      <Box sx={{ color: 'text.secondary' }}>
        {judged === 0 ? t('nobodyJudged') : t('judged', { count: judged, same: unchanged })}
        {frozen > 0 && ` ${t('frozen', { count: frozen })}`}
      </Box>
      <Changed title={t('gainList')} rows={gain} />
      <Changed title={t('loseList')} rows={lose} />
      <Changed title={t('otherList')} rows={changedOther} />
    </Box>
  );
}

const SHOWN = 200;

function Changed({ title, rows }: { title: string; rows: readonly ChangedVerdict[] }) {
  const t = useTexts(catalogueLaw);
  if (rows.length === 0) return null;
  return (
    <Box component="section" aria-label={title}>
      <Box sx={{ fontWeight: 600 }}>{title}</Box>
      <Box component="ul" sx={{ m: 0, pl: 2.25, maxHeight: 220, overflow: 'auto' }}>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.candidateId}>
            <strong>{row.name}</strong>
            {row.unitName !== '' && `, ${row.unitName}`}
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {` · ${row.batchTitle} · ${t(`verdict_${row.before}`)} → ${t(`verdict_${row.after}`)}`}
            </Box>
          </li>
        ))}
      </Box>
      {rows.length > SHOWN && (
        <Box sx={{ color: 'text.secondary' }}>{t('andMore', { count: rows.length - SHOWN })}</Box>
      )}
    </Box>
  );
}
