import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import { council } from '#renderer/i18n/council.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { type CouncilRow, councilColumns } from './council-columns.tsx';

const getId = (row: CouncilRow) => row.batchId;

/** What waits for the council first, then its results, the newest on top. */
export function CouncilPage() {
  const t = useTexts(council);
  const navigate = useNavigate();
  const list = useQuery(api.council.list.queryOptions({ input: {} }));
  const columns = useMemo(() => councilColumns(t), [t]);
  const rows = list.data ?? [];
  const waiting = rows.filter(({ state }) => state === 'council').length;
  return (
    <Page
      title={t('title')}
      facts={list.data === undefined ? '' : t('facts', { waiting, done: rows.length - waiting })}
    >
      <RefusalAlert error={list.error} />
      <Panel flush sx={{ flex: 1 }}>
        {list.data !== undefined && (
          <DataTable
            label={t('listLabel')}
            columns={columns}
            rows={rows}
            getRowId={getId}
            onOpen={({ batchId }) => void navigate({ to: '/council/$batchId', params: { batchId } })}
            empty={
              <EmptyState
                title={t('emptyTitle')}
                text={t('emptyText')}
                action={
                  <Button onClick={() => void navigate({ to: '/nominations' })}>{t('toNominations')}</Button>
                }
              />
            }
          />
        )}
      </Panel>
    </Page>
  );
}
