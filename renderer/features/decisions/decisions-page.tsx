import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import { decisionColumns } from '#renderer/features/decisions/decision-columns.tsx';
import { decisions } from '#renderer/i18n/decisions.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count } from '#renderer/ui/format.ts';
import { Page } from '#renderer/ui/page.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { RefusalAlert } from '#renderer/ui/refusal-alert.tsx';
import { ToggleChoice } from '#renderer/ui/toggle-choice.tsx';
import type { DecisionRow } from '#shared/contract/decisions.ts';

type Filter = 'all' | DecisionRow['state'];

/** Drafts to finish and sign first, then what has been issued. */
export function DecisionsPage() {
  const t = useTexts(decisions);
  const language = useLanguage();
  const navigate = useNavigate();
  const [filter, setFilter] = useState<Filter>('all');
  const { data, error, isPending } = useQuery(api.decisions.list.queryOptions({ input: {} }));
  const rows = useMemo(() => inWorkOrder(data ?? []), [data]);
  const columns = useMemo(() => decisionColumns(t), [t]);
  const drafts = rows.filter((row) => row.state === 'draft').length;
  const shown = filter === 'all' ? rows : rows.filter((row) => row.state === filter);
  return (
    <Page
      title={t('title')}
      facts={
        isPending
          ? t('loading')
          : t('listFacts', {
              drafts: count(drafts, language),
              issued: count(rows.length - drafts, language),
            })
      }
      actions={
        <ToggleChoice<Filter>
          label={t('stateFilter')}
          value={filter}
          options={[
            { value: 'all', label: t('all') },
            { value: 'draft', label: t('drafts') },
            { value: 'issued', label: t('issued') },
          ]}
          onChoose={setFilter}
        />
      }
    >
      <RefusalAlert error={error} />
      <Panel flush>
        <DataTable<DecisionRow>
          label={t('listLabel')}
          columns={columns}
          rows={shown}
          getRowId={(row) => row.id}
          loading={isPending}
          onOpen={(row) => void navigate({ to: '/decisions/$id', params: { id: row.id } })}
          empty={
            rows.length === 0 ? (
              <EmptyState
                title={t('emptyTitle')}
                text={t('emptyText')}
                action={<Button href="#/council">{t('emptyAction')}</Button>}
              />
            ) : (
              <EmptyState title={t('emptyFiltered')} text={t('emptyFilteredText')} />
            )
          }
        />
      </Panel>
    </Page>
  );
}

/** Drafts first, the last changed on top; then issued ones, the last number on top. */
function inWorkOrder(rows: readonly DecisionRow[]): DecisionRow[] {
  return [...rows].sort((a, b) => {
    if (a.state !== b.state) return a.state === 'draft' ? -1 : 1;
    if (a.state === 'draft') return b.updatedAt.localeCompare(a.updatedAt);
    const byDate = (b.issuedOn ?? '').localeCompare(a.issuedOn ?? '');
    return byDate === 0 ? (b.number ?? 0) - (a.number ?? 0) : byDate;
  });
}
