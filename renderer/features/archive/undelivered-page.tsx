import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { api } from '#renderer/api/client.ts';
import { awardLife } from '#renderer/i18n/award-life.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count, fullDate } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { UndeliveredDecision } from '#shared/contract/award-life.ts';

const idOf = (row: UndeliveredDecision) => `${row.decisionDate} ${row.decisionNumber}`;

/** Decisions whose certificates are not all with their honorees, the oldest first. */
export function UndeliveredPage() {
  const t = useTexts(awardLife);
  const language = useLanguage();
  const navigate = useNavigate();
  const { data, error, isPending } = useQuery(api.archive.undelivered.queryOptions({ input: {} }));
  const rows = data?.decisions ?? [];
  const waiting = rows.reduce((sum, row) => sum + row.waiting, 0);
  const columns = useMemo(
    (): readonly Column<UndeliveredDecision>[] => [
      {
        key: 'decision',
        header: t('decisionColumn'),
        width: 150,
        render: (row) => row.decisionNumber,
        sortValue: (row) => row.decisionNumber,
      },
      {
        key: 'date',
        header: t('decidedOn'),
        width: 110,
        render: (row) => fullDate(row.decisionDate),
        sortValue: (row) => row.decisionDate,
      },
      {
        key: 'award',
        header: t('columnAward'),
        width: 'minmax(200px, 1fr)',
        render: (row) => row.award,
        sortValue: (row) => row.award,
      },
      {
        key: 'waiting',
        header: t('waitingColumn'),
        width: 120,
        align: 'right',
        render: (row) => `${row.waiting}/${row.total}`,
        sortValue: (row) => row.waiting,
      },
      {
        key: 'days',
        header: t('daysColumn'),
        width: 140,
        render: (row) => (
          <StateChip tone={row.late ? 'bad' : 'quiet'}>{t('days', { count: row.days })}</StateChip>
        ),
        sortValue: (row) => row.days,
      },
    ],
    [t],
  );
  const open = ({ decisionId, decisionNumber }: UndeliveredDecision) =>
    decisionId === null
      ? void navigate({ to: '/search', search: { decision: decisionNumber } })
      : void navigate({ to: '/decisions/$id', params: { id: decisionId } });
  return (
    <Page
      title={t('undelivered')}
      facts={
        data === undefined
          ? undefined
          : t('undeliveredFacts', { count: count(waiting, language), days: data.warnAfter })
      }
    >
      <RefusalAlert error={error} />
      <Panel flush>
        <DataTable
          label={t('undelivered')}
          columns={columns}
          rows={rows}
          getRowId={idOf}
          loading={isPending}
          onOpen={open}
          empty={
            <EmptyState
              title={t('undeliveredNone')}
              text={t('undeliveredNoneText')}
              action={<Button href="#/decisions">{t('openDecision')}</Button>}
            />
          }
        />
      </Panel>
    </Page>
  );
}
