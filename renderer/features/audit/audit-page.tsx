import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import { audit } from '#renderer/i18n/audit.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count, fullMoment } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { AuditEntry } from '#shared/contract/audit.ts';
import { roomKey } from './audit-room.ts';

const PAGE_ROWS = 200;
const idOf = (entry: AuditEntry) => String(entry.seq);

/** Who did what, when; newest first, more as one scrolls. */
export function AuditPage() {
  const t = useTexts(audit);
  const language = useLanguage();
  const log = useInfiniteQuery(
    api.audit.list.infiniteOptions({
      input: (before: number | null) => ({ before, limit: PAGE_ROWS, subjectId: null }),
      initialPageParam: null,
      getNextPageParam: (last) =>
        last.entries.length < PAGE_ROWS ? undefined : (last.entries.at(-1)?.seq ?? undefined),
    }),
  );
  const { fetchNextPage, hasNextPage, isFetchingNextPage } = log;
  const entries = useMemo(() => log.data?.pages.flatMap((page) => page.entries) ?? [], [log.data]);
  const total = log.data?.pages[0]?.total ?? 0;
  const loadMore = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const columns = useMemo(
    (): readonly Column<AuditEntry>[] => [
      { key: 'seq', header: t('seq'), width: 80, align: 'right', render: (one) => count(one.seq, language) },
      { key: 'at', header: t('at'), width: 150, render: (one) => fullMoment(one.at) },
      { key: 'who', header: t('who'), width: 190, render: (one) => one.accountName || t('system') },
      {
        key: 'room',
        header: t('room'),
        width: 140,
        render: (one) => t(roomKey(one.action)),
        title: (one) => one.action,
      },
      { key: 'what', header: t('what'), width: 'minmax(280px, 1fr)', render: (one) => one.summary },
    ],
    [t, language],
  );
  return (
    <Page title={t('title')} facts={log.data && t('facts', { count: count(total, language) })}>
      <RefusalAlert error={log.error} />
      <Panel flush>
        {log.data !== undefined && (
          <DataTable
            label={t('list')}
            columns={columns}
            rows={entries}
            getRowId={idOf}
            totalRows={total}
            onEndReached={loadMore}
            loading={isFetchingNextPage}
            empty={<EmptyState title={t('emptyTitle')} text={t('emptyText')} />}
          />
        )}
      </Panel>
      {hasNextPage && (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, color: 'text.secondary' }}>
          {t('shown', { shown: count(entries.length, language), total: count(total, language) })}
          <Button onClick={loadMore} disabled={isFetchingNextPage}>
            {t('more')}
          </Button>
        </Box>
      )}
    </Page>
  );
}
