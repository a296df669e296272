import Box from '@mui/material/Box';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '#renderer/api/client.ts';
import { DraftMenu } from '#renderer/document-editor/draft-menu.tsx';
import { AwardLinks } from '#renderer/features/archive/award-links.tsx';
import { keptUntil } from '#renderer/features/archive/award-words.ts';
import { PaperList } from '#renderer/features/archive/paper-list.tsx';
import { archive } from '#renderer/i18n/archive.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { FactList } from '#renderer/ui/fact-list.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';

/** An archived dossier: the fields of NĐ 30/2020/NĐ-CP, its papers and the awards they prove. */
export function DossierPage() {
  const t = useTexts(archive);
  const { id = '' } = useParams({ strict: false });
  const { data: dossier, error, isPending } = useQuery(api.archive.dossier.queryOptions({ input: { id } }));
  if (dossier === undefined) {
    return (
      <Page title={t('dossier')} facts={isPending ? t('loading') : undefined}>
        <RefusalAlert error={error} />
      </Page>
    );
  }
  const until = keptUntil(dossier.endDate, dossier.retentionYears);
  const retention =
    until === null || dossier.retentionYears === null
      ? t('forever')
      : t('keptYears', { count: dossier.retentionYears, until: fullDate(until) });
  return (
    <Page
      title={dossier.title}
      facts={`${t('dossierOf', { code: dossier.code })} · ${retention}`}
      actions={<DraftMenu source={{ type: 'dossier', id: dossier.id }} />}
    >
      <RefusalAlert error={error} />
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: 'minmax(0, 420px) minmax(0, 1fr)',
          '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Panel title={t('facts')}>
          <FactList
            nameWidth={150}
            facts={[
              { name: t('dossierCode'), value: dossier.code },
              { name: t('dossierRetention'), value: retention },
              { name: t('dossierMaker'), value: dossier.maker },
              {
                name: t('dossierSpan'),
                value: `${fullDate(dossier.startDate)} – ${fullDate(dossier.endDate)}`,
              },
            ]}
          />
        </Panel>
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          <Panel title={t('papersCount', { count: dossier.papers.length })}>
            <PaperList papers={dossier.papers} empty={t('noDossierPapers')} />
          </Panel>
          <Panel title={t('dossierAwards', { count: dossier.awards.length })}>
            <AwardLinks awards={dossier.awards} withName />
          </Panel>
        </Box>
      </Box>
    </Page>
  );
}
