import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { KEEPERS } from '#renderer/features/dossiers/rights.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { DossierRecord } from '#shared/contract/dossier-records.ts';
import { AttachPanel } from './attach-panel.tsx';

const PAGE_SIZE = 100;

/** The awards that a file proves, one line each, each a link. */
export function AwardsPanel({ dossier }: { readonly dossier: DossierRecord }) {
  const t = useTexts(dossiers);
  const mayKeep = useMay(KEEPERS);
  const [attaching, setAttaching] = useState(false);
  const query = useInfiniteQuery(
    api.dossiers.awards.infiniteOptions({
      input: (offset: number) => ({ id: dossier.id, offset, limit: PAGE_SIZE }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const held = pages.reduce((sum, page) => sum + page.awards.length, 0);
        return held < last.total ? held : undefined;
      },
    }),
  );
  const awards = query.data?.pages.flatMap((page) => page.awards) ?? [];
  const left = (query.data?.pages[0]?.total ?? 0) - awards.length;
  return (
    <Panel
      title={t('awards', { count: dossier.awardCount })}
      aside={
        mayKeep &&
        dossier.state === 'open' && (
          <Button size="small" onClick={() => setAttaching(true)}>
            {t('attach')}
          </Button>
        )
      }
    >
      <RefusalAlert error={query.error} />
      {dossier.awardCount === 0 && <Box sx={{ color: 'text.secondary' }}>{t('awardsEmpty')}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {awards.map((award) => (
          <Box
            component="li"
            key={award.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: '88px minmax(0, 1fr) minmax(0, 0.8fr) 130px',
              gap: 1.5,
              alignItems: 'center',
              minHeight: 34,
              borderBottom: '1px solid var(--sv-line)',
              '&:last-of-type': { borderBottom: 0 },
              '& > *': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
            }}
          >
            <span>{fullDate(award.decisionDate)}</span>
            <a href={`#/awards/${award.id}`} title={award.reason}>
              {award.name}
            </a>
            <span title={award.award}>{award.award}</span>
            <Box component="span" sx={{ textAlign: 'right' }}>
              {award.decisionNumber}
            </Box>
          </Box>
        ))}
      </Box>
      {left > 0 && (
        <Button size="small" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('moreAwards', { count: Math.min(left, PAGE_SIZE) })}
        </Button>
      )}
      {attaching && <AttachPanel dossierId={dossier.id} onClose={() => setAttaching(false)} />}
    </Panel>
  );
}
