import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import { certificates } from '#renderer/i18n/certificates.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { type DataColumn, DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Day } from '#renderer/ui/moment.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { PrintedDecision } from '#shared/contract/certificates.ts';

/** Decisions with certificates: what is printed, what is left. */
export function DecisionsSection() {
  const t = useTexts(certificates);
  const navigate = useNavigate();
  const { data, isPending } = useQuery(api.certificates.decisions.queryOptions({ input: {} }));
  const columns = useMemo<readonly DataColumn<PrintedDecision>[]>(
    () => [
      { key: 'number', header: t('number'), width: 124, render: (row) => row.number },
      {
        key: 'date',
        header: t('date'),
        width: 118,
        sortValue: (row) => row.date,
        render: (row) => <Day iso={row.date} withYear />,
      },
      {
        key: 'about',
        header: t('about'),
        width: 'minmax(180px, 1.6fr)',
        sortValue: (row) => row.title,
        render: (row) => row.title,
      },
      {
        key: 'award',
        header: t('award'),
        width: 'minmax(160px, 1.2fr)',
        sortValue: (row) => row.award,
        render: (row) => row.award,
      },
      {
        key: 'printed',
        header: t('progress'),
        width: 96,
        align: 'right',
        sortValue: (row) => row.printed,
        render: (row) => `${row.printed}/${row.total}`,
      },
      {
        key: 'left',
        header: t('left'),
        width: 96,
        sortValue: (row) => row.total - row.printed,
        title: (row) => String(row.total - row.printed),
        render: (row) =>
          row.printed < row.total ? <StateChip tone="warn">{row.total - row.printed}</StateChip> : '',
      },
      {
        key: 'spoiled',
        header: t('spoiled'),
        width: 76,
        align: 'right',
        sortValue: (row) => row.spoiled,
        render: (row) => (row.spoiled === 0 ? '' : row.spoiled),
      },
    ],
    [t],
  );
  return (
    <Panel flush>
      <DataTable<PrintedDecision>
        label={t('decisionsLabel')}
        columns={columns}
        rows={data ?? []}
        getRowId={(row) => row.decisionId}
        loading={isPending}
        onOpen={(row) => void navigate({ to: '/certificates/decisions/$id', params: { id: row.decisionId } })}
        empty={
          <EmptyState
            title={t('decisionsEmpty')}
            text={t('decisionsEmptyText')}
            action={<Button href="#/decisions">{t('openDecisions')}</Button>}
          />
        }
      />
    </Panel>
  );
}
