import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { api } from '#renderer/api/client.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FileDrop } from '#renderer/ui/file-drop.tsx';
import { count } from '#renderer/ui/format.ts';
import { Moment } from '#renderer/ui/moment.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { LegacyImportSummary } from '#shared/contract/legacy-import.ts';
import { isBusy, toneOf } from './import-words.ts';
import { SendingLine } from './sending-line.tsx';
import { openImport, useUploadList } from './use-upload-list.ts';

const PAGE = 100;
const idOf = (row: LegacyImportSummary) => row.importId;

/** Every import of old lists with its state, and the box that a new list is dropped into. */
export function ImportsPage() {
  const t = useTexts(legacyImports);
  const language = useLanguage();
  const navigate = useNavigate();
  const drop = useRef<HTMLDivElement>(null);
  const list = useInfiniteQuery(
    api.imports.legacyImports.infiniteOptions({
      input: (offset: number) => ({ offset, limit: PAGE }),
      initialPageParam: 0,
      getNextPageParam: (last, pages) => {
        const have = pages.reduce((sum, page) => sum + page.imports.length, 0);
        return have < last.total ? have : undefined;
      },
      refetchInterval: ({ state }) =>
        state.data?.pages.some((page) => page.imports.some((one) => isBusy(one.state))) ? 1_500 : false,
    }),
  );
  const upload = useUploadList(async (uploadId, file) => {
    const id = await openImport(uploadId, file);
    void navigate({ to: '/imports/$id', params: { id } });
  });
  useShortcut('ctrl+n', () => drop.current?.querySelector<HTMLInputElement>('input')?.click(), {
    label: t('keyOpen'),
  });
  const rows = useMemo(() => list.data?.pages.flatMap((page) => page.imports) ?? [], [list.data]);
  const columns = useMemo((): readonly Column<LegacyImportSummary>[] => {
    const number = (key: 'imported' | 'toCorrect' | 'duplicates'): Column<LegacyImportSummary> => ({
      key,
      header: t(key),
      width: 96,
      align: 'right',
      render: (row) => count(row[key], language),
      sortValue: (row) => row[key],
    });
    return [
      {
        key: 'label',
        header: t('label'),
        width: 'minmax(200px, 1fr)',
        render: (row) => row.label,
        sortValue: (row) => row.label,
      },
      {
        key: 'at',
        header: t('when'),
        width: 150,
        render: (row) => <Moment at={row.at} />,
        sortValue: (row) => row.at,
      },
      {
        key: 'who',
        header: t('who'),
        width: 150,
        render: (row) => row.accountName,
        sortValue: (row) => row.accountName,
      },
      number('imported'),
      number('toCorrect'),
      number('duplicates'),
      {
        key: 'state',
        header: t('state'),
        width: 140,
        render: (row) => <StateChip tone={toneOf(row.state)}>{t(`state_${row.state}`)}</StateChip>,
        sortValue: (row) => row.state,
      },
    ];
  }, [t, language]);
  return (
    <Page title={t('title')} facts={t('facts')}>
      <div ref={drop}>
        <FileDrop
          accept=".xlsx,.csv,.tsv,.txt"
          disabled={upload.sending !== null}
          label={t('drop')}
          hint={t('dropHint')}
          onFiles={([file]) => {
            if (file !== undefined) upload.send(file);
          }}
        />
      </div>
      {upload.sending !== null && <SendingLine sending={upload.sending} onStop={upload.stop} />}
      <RefusalAlert error={upload.error ?? list.error} />
      <Panel title={t('listTitle')} flush>
        <DataTable
          label={t('listTitle')}
          columns={columns}
          rows={rows}
          getRowId={idOf}
          loading={list.isPending}
          totalRows={list.data?.pages[0]?.total ?? 0}
          onEndReached={() => {
            if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage();
          }}
          onOpen={({ importId }) => void navigate({ to: '/imports/$id', params: { id: importId } })}
          empty={<EmptyState title={t('listNone')} text={t('listNoneText')} />}
        />
      </Panel>
    </Page>
  );
}
