import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import { api, useMay, useSession } from '#renderer/api/client.ts';
import { nominations } from '#renderer/i18n/nominations.ts';
import { steps } from '#renderer/i18n/steps.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FillHeight } from '#renderer/ui/fill-height.tsx';
import { KeyHint } from '#renderer/ui/key-hint.tsx';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { TextInput } from '#renderer/ui/text-input.tsx';
import { useShortcut } from '#renderer/ui/use-shortcut.ts';
import type { BatchRow } from '#shared/contract/nominations.ts';
import { compareByDue } from '#shared/domain/due.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { batchColumns } from './batch-columns.tsx';
import { BatchPreview } from './batch-preview.tsx';
import { filterBatches, type StateFilter } from './filter-batches.ts';
import { NewBatchPanel } from './new-batch-panel.tsx';
import { EDITORS } from './rights.ts';
import { StateFilterChips } from './state-filter.tsx';
import { AgeingBars } from './steps/ageing-bars.tsx';
import { UnfinishedBatches } from './unfinished-batches.tsx';

const NONE: readonly BatchRow[] = [];

/** All submissions by deadline, those that wait first. */
export function NominationsPage() {
  const t = useTexts(nominations);
  const progress = useTexts(steps);
  const navigate = useNavigate();
  const mayCreate = useMay(EDITORS);
  const list = useQuery(api.nominations.list.queryOptions({ input: { states: [], text: '' } }));
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<StateFilter>('open');
  const [ageing, setAgeing] = useState(false);
  const [creating, setCreating] = useState<string | null>(null);
  const [previewed, setPreviewed] = useState<string | null>(null);
  const typed = useDeferredValue(text);
  const all = list.data ?? NONE;
  const today = todayIso(new Date());
  const accountId = useSession()?.account.id ?? null;
  const view = useMemo(() => ({ today, accountId }), [today, accountId]);
  const rows = useMemo(
    () => filterBatches(all, typed, filter, view).sort(compareByDue),
    [all, typed, filter, view],
  );
  const columns = useMemo(() => batchColumns(t, progress, today), [t, progress, today]);
  const create = () => setCreating(crypto.randomUUID());
  const open = (id: string) => void navigate({ to: '/nominations/$id', params: { id } });
  useShortcut('ctrl+n', create, { label: t('newBatch'), enabled: mayCreate && creating === null });

  const facts =
    rows.length === all.length
      ? t('count', { count: all.length })
      : t('countOf', { count: rows.length, total: all.length });
  return (
    <Page
      title={t('title')}
      facts={list.data === undefined ? '' : facts}
      actions={
        <>
          <Box sx={{ width: 230 }}>
            <TextInput
              label={t('filterText')}
              placeholder={t('filterText')}
              hideLabel
              type="search"
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </Box>
          <Button aria-pressed={ageing} onClick={() => setAgeing(!ageing)}>
            {progress('showAgeing')}
          </Button>
          <Button onClick={() => void navigate({ to: '/workflow' })}>{progress('simulator')}</Button>
          {mayCreate && (
            <PrimaryButton onClick={create}>
              {t('newBatch')}&nbsp;&nbsp;
              <KeyHint keys="Ctrl N" />
            </PrimaryButton>
          )}
        </>
      }
    >
      <RefusalAlert error={list.error} />
      {mayCreate && <UnfinishedBatches openId={creating} onContinue={setCreating} />}
      {ageing && <AgeingBars rows={all} onChoose={setFilter} />}
      <StateFilterChips rows={all} view={view} value={filter} onChange={setFilter} />
      <FillHeight minHeight={300}>
        <Panel flush sx={{ flex: 1 }}>
          {list.data !== undefined && (
            <DataTable
              label={t('listLabel')}
              height="100%"
              columns={columns}
              rows={rows}
              getRowId={(row) => row.id}
              onOpen={(row) => open(row.id)}
              onPreview={(row) => setPreviewed(row.id)}
              activeId={previewed}
              empty={
                all.length === 0 ? (
                  <EmptyState
                    title={t('emptyTitle')}
                    text={t('emptyText')}
                    action={mayCreate && <Button onClick={create}>{t('newBatch')}</Button>}
                  />
                ) : (
                  <EmptyState
                    title={t('nothingFound')}
                    text={t('nothingFoundText')}
                    action={<Button onClick={() => setFilter('all')}>{t('allStates')}</Button>}
                  />
                )
              }
            />
          )}
        </Panel>
      </FillHeight>
      {creating !== null && (
        <NewBatchPanel key={creating} id={creating} onClose={() => setCreating(null)} onCreated={open} />
      )}
      {previewed !== null && creating === null && (
        <BatchPreview id={previewed} onOpen={open} onClose={() => setPreviewed(null)} />
      )}
    </Page>
  );
}
