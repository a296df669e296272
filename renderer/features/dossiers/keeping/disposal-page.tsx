import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api, useMay, useSession } from '#renderer/api/client.ts';
import { KEEPERS } from '#renderer/features/dossiers/rights.ts';
import { dossierKeeping } from '#renderer/i18n/dossier-keeping.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { FillHeight } from '#renderer/ui/fill-height.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { DisposalRecord } from '#shared/contract/dossier-disposal.ts';
import { DisposalStep, type DisposalStepName } from './disposal-step.tsx';
import { DISPOSAL_TONE } from './disposal-table.tsx';

type Item = DisposalRecord['items'][number];

/** A list of disposal: its files with their reasons, who proposed, the notice, who confirmed. */
export function DisposalPage() {
  const t = useTexts(dossierKeeping);
  const room = useTexts(dossiers);
  const navigate = useNavigate();
  const { id = '' } = useParams({ strict: false });
  const mayKeep = useMay(KEEPERS);
  const role = useSession()?.account.role;
  const [step, setStep] = useState<DisposalStepName | Item | null>(null);
  const { data: list, error, isPending } = useQuery(api.dossiers.disposal.queryOptions({ input: { id } }));
  const putBack = useMutation(api.dossiers.keepDossier.mutationOptions());
  const waits = list?.state === 'draft' || list?.state === 'submitted';
  const mayDecide = (mayKeep || role === 'approver') && waits;
  const columns = useMemo(
    (): readonly Column<Item>[] => [
      { key: 'code', header: room('columnCode'), width: 134, render: ({ dossier }) => dossier.code },
      {
        key: 'title',
        header: room('columnTitle'),
        width: 'minmax(180px, 1fr)',
        render: ({ dossier }) => dossier.title,
        title: ({ dossier }) => dossier.title,
      },
      {
        key: 'reason',
        header: t('reason'),
        width: 'minmax(220px, 1fr)',
        render: (item) => (item.kept ? t('keptBecause', { reason: item.keptReason }) : item.reason),
        title: (item) => (item.kept ? item.keptReason : item.reason),
      },
      {
        key: 'own',
        header: t('ownFiles'),
        width: 100,
        align: 'right',
        render: (item) => (item.kept ? '' : item.ownFiles),
      },
      {
        key: 'act',
        header: '',
        width: 170,
        render: (item) =>
          mayDecide && (
            <Button
              size="small"
              aria-label={item.kept ? undefined : t('keepOf', { code: item.dossier.code })}
              onClick={(event) => {
                event.stopPropagation();
                if (!item.kept) setStep(item);
                else if (list !== undefined)
                  putBack.mutate({
                    id: list.id,
                    version: list.version,
                    dossierId: item.dossier.id,
                    kept: false,
                    reason: '',
                  });
              }}
            >
              {t(item.kept ? 'putBack' : 'keep')}
            </Button>
          ),
      },
    ],
    [t, room, mayDecide, list, putBack.mutate],
  );
  if (list === undefined)
    return (
      <Page title={t('back')} facts={isPending ? room('loading') : undefined}>
        <RefusalAlert error={error} />
      </Page>
    );
  return (
    <Page
      title={list.title}
      facts={t('listFacts', {
        kind: t(`kind_${list.kind}`),
        files: list.files,
        kept: list.kept,
        by: list.proposedBy,
      })}
      actions={
        <>
          <Button href="#/dossiers?tab=keeping">{t('back')}</Button>
          {(mayKeep || role === 'approver') && waits && (
            <Button onClick={() => setStep('withdraw')}>{t('withdraw')}</Button>
          )}
          {mayKeep && list.state === 'draft' && (
            <PrimaryButton onClick={() => setStep('submit')}>{t('submit')}</PrimaryButton>
          )}
          {role === 'approver' && list.state === 'submitted' && !list.mine && (
            <PrimaryButton onClick={() => setStep('confirm')}>{t(`confirm_${list.kind}`)}</PrimaryButton>
          )}
        </>
      }
    >
      <RefusalAlert error={error ?? putBack.error} />
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}>
        <StateChip tone={DISPOSAL_TONE[list.state]}>{t(`state_${list.state}`)}</StateChip>
        {list.state === 'submitted' && list.submittedOn !== null && list.noticeUntil !== null && (
          <span>
            {t('notice', {
              council: list.council,
              on: fullDate(list.submittedOn),
              until: fullDate(list.noticeUntil),
            })}
          </span>
        )}
        {list.state === 'submitted' && list.mine && <span>{t('mine')}</span>}
        {list.doneOn !== null && (
          <span>
            {t('doneLine', { by: list.confirmedBy, on: fullDate(list.doneOn), minutes: list.minutes })}
          </span>
        )}
      </Box>
      {list.kind === 'destruction' && <Box sx={{ color: 'text.secondary' }}>{t('ownFilesHint')}</Box>}
      {list.note !== '' && <Box sx={{ whiteSpace: 'pre-line' }}>{list.note}</Box>}
      <FillHeight minHeight={240}>
        <Panel flush sx={{ flex: 1 }}>
          <DataTable<Item>
            label={list.title}
            height="100%"
            columns={columns}
            rows={list.items}
            getRowId={({ dossier }) => dossier.id}
            onOpen={({ dossier }) => void navigate({ to: '/dossiers/$id', params: { id: dossier.id } })}
          />
        </Panel>
      </FillHeight>
      {step !== null && <DisposalStep step={step} list={list} onClose={() => setStep(null)} />}
    </Page>
  );
}
