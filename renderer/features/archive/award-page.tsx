import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import type { ContractOutputs } from '#renderer/api/contract-types.ts';
import { DraftMenu } from '#renderer/document-editor/draft-menu.tsx';
import { AwardFacts } from '#renderer/features/archive/award-facts.tsx';
import { AwardLinks } from '#renderer/features/archive/award-links.tsx';
import { AwardTimeline } from '#renderer/features/archive/award-timeline.tsx';
import { awardTitle } from '#renderer/features/archive/award-words.ts';
import { EditPanel } from '#renderer/features/archive/edit-panel.tsx';
import { LifePanel } from '#renderer/features/archive/life-panel.tsx';
import { PaperList } from '#renderer/features/archive/paper-list.tsx';
import { ReliedPanel } from '#renderer/features/archive/relied-panel.tsx';
import { archive } from '#renderer/i18n/archive.ts';
import { awardEdit } from '#renderer/i18n/award-edit.ts';
import { honorees } from '#renderer/i18n/honorees.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { EditField } from '#shared/contract/award-edits.ts';
import { isRealDate } from '#shared/vietnamese/dates.ts';

/** One award: who, what, by which decision; how it came about; its papers; what else was given. */
export function AwardPage() {
  const t = useTexts(archive);
  const e = useTexts(awardEdit);
  const p = useTexts(honorees);
  const mayEdit = useMay('archivist');
  const [editing, setEditing] = useState(false);
  const { id = '' } = useParams({ strict: false });
  const [typedDay, setTypedDay] = useState<string | null>(null);
  const asKnownOn = typedDay !== null && isRealDate(typedDay) ? typedDay : null;
  const {
    data: award,
    error,
    isPending,
  } = useQuery(
    api.archive.award.queryOptions({ input: { id, asKnownOn }, placeholderData: keepPreviousData }),
  );
  if (award === undefined) {
    return (
      <Page title={t('award')} facts={isPending ? t('loading') : undefined}>
        <RefusalAlert error={error} />
      </Page>
    );
  }
  const signer = award.signer;
  const facts = [
    award.position,
    award.unit,
    t(signer === '' ? 'decisionOn' : 'signedBy', {
      number: award.decisionNumber,
      date: fullDate(award.decisionDate),
      signer,
    }),
  ];
  return (
    <Page
      title={awardTitle(award)}
      facts={facts.filter((fact) => fact !== '').join(' · ')}
      actions={
        <>
          <Button href={`#/honorees/${award.honoreeId}`}>{t('openHonoree')}</Button>
          {award.life.hasObject && (
            <Button href={`#/certificates/awards/${award.id}`}>{t('openCertificate')}</Button>
          )}
          <DraftMenu source={{ type: 'award', id: award.id }} />
          {award.decisionId === null && mayEdit && asKnownOn === null && (
            <Button onClick={() => setEditing(true)}>{e('edit')}</Button>
          )}
          {award.decisionId !== null && (
            <Button href={`#/decisions/${award.decisionId}`}>{t('openDecision')}</Button>
          )}
          {award.dossierId !== null && (
            <Button variant="contained" color="primary" href={`#/dossiers/${award.dossierId}`}>
              {t('openDossier')}
            </Button>
          )}
        </>
      }
    >
      <RefusalAlert error={error} />
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <Box component="span" sx={{ color: 'text.secondary' }} aria-hidden="true">
          {p('knownOn')}
        </Box>
        <Box sx={{ width: 150 }}>
          <DateInput label={p('knownOn')} title={p('knownOnHint')} hideLabel onDate={setTypedDay} />
        </Box>
        {asKnownOn !== null && <Box role="status">{p('knownOnBanner', { date: fullDate(asKnownOn) })}</Box>}
      </Box>
      {editing && (
        <EditPanel
          awardIds={[award.id]}
          single={{ name: award.name, now: shownNow(award) }}
          onClose={() => setEditing(false)}
        />
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 380px)',
          '@media (max-width: 1000px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
        }}
      >
        <Box sx={{ display: 'grid', gap: 1.5, minWidth: 0 }}>
          <Panel title={t('facts')}>
            <AwardFacts award={award} />
          </Panel>
          {asKnownOn === null && <LifePanel award={award} life={award.life} />}
          {award.standing === 'revoked' && <ReliedPanel awardId={award.id} />}
          <Panel title={t('papersCount', { count: award.papers.length })}>
            <PaperList papers={award.papers} empty={t('noPapers')} />
          </Panel>
          <Panel title={t('otherAwards', { count: award.otherAwards.length })}>
            {award.otherAwards.length === 0 ? (
              <Box sx={{ color: 'text.secondary' }}>{t('noOtherAwards')}</Box>
            ) : (
              <AwardLinks awards={award.otherAwards} />
            )}
          </Panel>
        </Box>
        <Panel title={t('timeline')}>
          <AwardTimeline award={award} />
        </Panel>
      </Box>
    </Page>
  );
}

/** What the record says, field by field, for the form that edits it. */
function shownNow(award: ContractOutputs['archive']['award']): Partial<Record<EditField, string | null>> {
  return {
    name: award.name,
    honorific: award.honorific,
    position: award.position,
    unit: award.unit,
    award: award.awardTypeId,
    decisionNumber: award.decisionNumber,
    decisionDate: award.decisionDate,
    signer: award.signer,
    reason: award.reason,
    dossier: award.dossierId,
  };
}
