import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import { dossierKeeping } from '#renderer/i18n/dossier-keeping.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { fullDate } from '#renderer/ui/format.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip, type Tone } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { DisposalRow } from '#shared/contract/dossier-disposal.ts';

export const DISPOSAL_TONE: Record<DisposalRow['state'], Tone> = {
  draft: 'info',
  submitted: 'warn',
  done: 'good',
  withdrawn: 'quiet',
};

/** Lists of destruction and transfer, those that wait first. */
export function DisposalTable() {
  const t = useTexts(dossierKeeping);
  const navigate = useNavigate();
  const { data, error, isPending } = useQuery(api.dossiers.disposals.queryOptions({ input: {} }));
  const columns = useMemo(
    (): readonly Column<DisposalRow>[] => [
      {
        key: 'title',
        header: t('listTitle'),
        width: 'minmax(220px, 1fr)',
        render: (row) => row.title,
        title: (row) => row.title,
      },
      { key: 'kind', header: t('kind'), width: 170, render: (row) => t(`kind_${row.kind}`) },
      { key: 'files', header: t('filesColumn'), width: 90, align: 'right', render: (row) => row.files },
      {
        key: 'notice',
        header: '',
        width: 110,
        render: (row) => fullDate(row.doneOn ?? row.noticeUntil ?? '') || '',
      },
      {
        key: 'state',
        header: t('state'),
        width: 200,
        render: (row) => <StateChip tone={DISPOSAL_TONE[row.state]}>{t(`state_${row.state}`)}</StateChip>,
      },
    ],
    [t],
  );
  return (
    <Panel title={t('lists', { count: data?.length ?? 0 })} flush>
      <RefusalAlert error={error} />
      <DataTable<DisposalRow>
        label={t('listsLabel')}
        columns={columns}
        rows={data ?? []}
        getRowId={(row) => row.id}
        loading={isPending}
        onOpen={(row) => void navigate({ to: '/disposals/$id', params: { id: row.id } })}
        empty={<span style={{ display: 'block', padding: '10px 14px' }}>{t('listsNone')}</span>}
      />
    </Panel>
  );
}
