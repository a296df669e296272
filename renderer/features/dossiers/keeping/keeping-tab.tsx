import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { KEEPERS } from '#renderer/features/dossiers/rights.ts';
import type { TabProps } from '#renderer/features/dossiers/tab-props.ts';
import { dossierKeeping } from '#renderer/i18n/dossier-keeping.ts';
import { dossiers } from '#renderer/i18n/dossiers.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { PrimaryButton } from '#renderer/ui/primary-button.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import type { DueFile } from '#shared/contract/dossier-disposal.ts';
import { DisposalTable } from './disposal-table.tsx';
import { DueChart } from './due-chart.tsx';
import { ProposePanel } from './propose-panel.tsx';

type What = 'destruction' | 'hand-in' | 'transfer';

/** How long files are kept: the years in which they fall due, what waits now, and the lists of disposal. */
export function KeepingTab({ tabs }: TabProps) {
  const t = useTexts(dossierKeeping);
  const room = useTexts(dossiers);
  const language = useLanguage();
  const navigate = useNavigate();
  const mayKeep = useMay(KEEPERS);
  const [what, setWhat] = useState<What>('destruction');
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  const [proposing, setProposing] = useState(false);
  const calendar = useQuery(api.dossiers.keepingCalendar.queryOptions({ input: {} }));
  const due = {
    destruction: useQuery(api.dossiers.dueFiles.queryOptions({ input: { what: 'destruction' } })),
    'hand-in': useQuery(api.dossiers.dueFiles.queryOptions({ input: { what: 'hand-in' } })),
    transfer: useQuery(api.dossiers.dueFiles.queryOptions({ input: { what: 'transfer' } })),
  };
  const shown = due[what];
  const rows = shown.data?.files ?? [];
  const amount = (one: What) => count(due[one].data?.files.length ?? 0, language);
  const columns = useMemo(
    (): readonly Column<DueFile>[] => [
      { key: 'code', header: room('columnCode'), width: 134, render: ({ dossier }) => dossier.code },
      {
        key: 'title',
        header: room('columnTitle'),
        width: 'minmax(200px, 1fr)',
        render: ({ dossier }) => dossier.title,
        title: ({ dossier }) => dossier.title,
      },
      {
        key: 'reason',
        header: t('reason'),
        width: 'minmax(240px, 1.1fr)',
        render: ({ reason }) => reason,
        title: ({ reason }) => reason,
      },
      {
        key: 'awards',
        header: room('columnAwards'),
        width: 92,
        align: 'right',
        render: ({ dossier }) => dossier.awardCount,
      },
    ],
    [t, room],
  );
  const picked = rows.filter(({ dossier }) => chosen.has(dossier.id));
  const mayPropose = mayKeep && what !== 'hand-in';
  return (
    <Page
      title={room('title')}
      facts={
        calendar.data === undefined
          ? room('loading')
          : t('facts', { over: amount('destruction'), permanent: count(calendar.data.permanent, language) })
      }
      actions={
        mayPropose && (
          <PrimaryButton disabled={picked.length === 0} onClick={() => setProposing(true)}>
            {t(`propose_${what}`)}
          </PrimaryButton>
        )
      }
    >
      {tabs}
      <RefusalAlert error={calendar.error ?? shown.error} />
      {(calendar.data?.reviewNeeded ?? 0) > 0 && (
        <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', color: 'text.secondary' }}>
          {t('review', { count: calendar.data?.reviewNeeded ?? 0 })}
          <Button size="small" href="#/catalogue">
            {t('openCatalogue')}
          </Button>
        </Box>
      )}
      <DueChart years={calendar.data?.years ?? []} />
      <Box>
        <ToggleChoice<What>
          label={t('dueFilter')}
          value={what}
          options={[
            { value: 'destruction', label: t('due_destruction', { count: amount('destruction') }) },
            { value: 'hand-in', label: t('due_handIn', { count: amount('hand-in') }) },
            { value: 'transfer', label: t('due_transfer', { count: amount('transfer') }) },
          ]}
          onChoose={(next) => {
            setWhat(next);
            setChosen(new Set());
          }}
        />
      </Box>
      <Panel flush>
        <DataTable<DueFile>
          label={t('dueLabel')}
          height={260}
          columns={columns}
          rows={rows}
          getRowId={({ dossier }) => dossier.id}
          loading={shown.isPending}
          onOpen={({ dossier }) => void navigate({ to: '/dossiers/$id', params: { id: dossier.id } })}
          {...(mayPropose ? { selectedIds: chosen, onSelect: setChosen } : {})}
          empty={
            <EmptyState
              title={t('dueNone')}
              text={t(`dueNoneText_${what}`, { days: shown.data?.noticeDays ?? 0 })}
            />
          }
        />
      </Panel>
      <DisposalTable />
      {proposing && what !== 'hand-in' && (
        <ProposePanel
          kind={what}
          files={picked}
          onClose={() => {
            setProposing(false);
            setChosen(new Set());
          }}
        />
      )}
    </Page>
  );
}
