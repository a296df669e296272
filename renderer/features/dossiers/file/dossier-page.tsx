import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { DraftMenu } from '#renderer/document-editor/draft-menu.tsx';
import { ExportBagButton, ExportPdfXmlButton } from '#renderer/features/dossiers/bag-actions.tsx';
import { keepingWords } from '#renderer/features/dossiers/dossier-words.ts';
import { KEEPERS } from '#renderer/features/dossiers/rights.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { AwardsPanel } from './awards-panel.tsx';
import { DossierFacts } from './dossier-facts.tsx';
import { DossierForm } from './dossier-form.tsx';
import { DossierHistory } from './dossier-history.tsx';
import { ItemsPanel } from './items-panel.tsx';
import { Notices } from './notices.tsx';
import { type StepName, StepPanel } from './step-panel.tsx';

type Opened = 'edit' | StepName | null;

/** An archive file: its description, its documents, the awards they prove, where it lies, what happened to it. */
export function DossierPage() {
  const t = useTexts(dossiers);
  const { id = '' } = useParams({ strict: false });
  const mayKeep = useMay(KEEPERS);
  const [opened, setOpened] = useState<Opened>(null);
  const { data: dossier, error, isPending } = useQuery(api.dossiers.get.queryOptions({ input: { id } }));
  if (dossier === undefined)
    return (
      <Page title={t('title')} facts={isPending ? t('loading') : undefined}>
        <RefusalAlert error={error} />
      </Page>
    );
  const alive = dossier.state === 'open' || dossier.state === 'closed';
  const close = () => setOpened(null);
  return (
    <Page
      title={dossier.title}
      facts={`${t('file', { code: dossier.code })} · ${keepingWords(t, dossier)}`}
      actions={
        <>
          {dossier.decisionId !== null && (
            <Button href={`#/decisions/${dossier.decisionId}`}>{t('openDecision')}</Button>
          )}
          {mayKeep && <ExportPdfXmlButton dossierId={dossier.id} />}
          {mayKeep && <ExportBagButton dossierIds={[dossier.id]} />}
          <DraftMenu source={{ type: 'dossier', id: dossier.id }} />
          {mayKeep && alive && (
            <>
              {dossier.state === 'closed' && dossier.handedInOn === null && (
                <Button onClick={() => setOpened('handIn')}>{t('handIn')}</Button>
              )}
              <Button onClick={() => setOpened(dossier.state === 'open' ? 'close' : 'reopen')}>
                {t(dossier.state === 'open' ? 'close' : 'reopen')}
              </Button>
              <Button variant="contained" color="primary" onClick={() => setOpened('edit')}>
                {t('edit')}
              </Button>
            </>
          )}
        </>
      }
    >
      <RefusalAlert error={error} />
      <Notices dossier={dossier} />
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 400px)',
          '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          <ItemsPanel dossier={dossier} />
          <AwardsPanel dossier={dossier} />
        </Box>
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          <Panel title={t('facts')}>
            <DossierFacts dossier={dossier} />
          </Panel>
          <Panel title={t('history')}>
            <DossierHistory events={dossier.events} />
          </Panel>
        </Box>
      </Box>
      {opened === 'edit' && <DossierForm dossier={dossier} onClose={close} onSaved={() => undefined} />}
      {opened !== null && opened !== 'edit' && (
        <StepPanel step={opened} dossier={dossier} due={fullDate(dossier.handInDue)} onClose={close} />
      )}
    </Page>
  );
}
