import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { api, useMay } from '#renderer/api/client.ts';
import { LevelForm } from '#renderer/features/dossiers/level-form.tsx';
import { KEEPERS } from '#renderer/features/dossiers/rights.ts';
import type { TabProps } from '#renderer/features/dossiers/tab-props.ts';
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
import { useToast } from '#renderer/ui/toast.tsx';
import type { ArchiveGroup } from '#shared/contract/dossiers.ts';

type Edited = { readonly level: ArchiveGroup['level']; readonly group: ArchiveGroup | null } | null;

/** Levels of description above a file: the fonds of the office and the series in them. */
export function LevelsTab({ tabs }: TabProps) {
  const t = useTexts(dossiers);
  const language = useLanguage();
  const navigate = useNavigate();
  const toast = useToast();
  const mayKeep = useMay(KEEPERS);
  const [edited, setEdited] = useState<Edited>(null);
  const { data, error, isPending } = useQuery(api.dossiers.groups.queryOptions({ input: {} }));
  const groups = data ?? [];
  const remove = useMutation(
    api.dossiers.removeGroup.mutationOptions({
      onSuccess: (_, { id }) =>
        toast({ text: t('levelRemoved', { title: groups.find((one) => one.id === id)?.title ?? '' }) }),
    }),
  );
  const columns = useMemo((): readonly Column<ArchiveGroup>[] => {
    const amount = (value: number) => count(value, language);
    return [
      { key: 'level', header: t('levelColumn'), width: 100, render: (row) => t(`level_${row.level}`) },
      { key: 'code', header: t('codeColumn'), width: 120, render: (row) => row.code },
      {
        key: 'title',
        header: t('columnTitle'),
        width: 'minmax(220px, 1fr)',
        render: (row) => (
          <Box component="span" sx={row.level === 'series' ? { pl: 3 } : { fontWeight: 600 }}>
            {row.title}
          </Box>
        ),
        title: (row) => row.title,
      },
      { key: 'dates', header: t('columnPeriod'), width: 130, render: (row) => row.dates },
      {
        key: 'files',
        header: t('tab_files'),
        width: 90,
        align: 'right',
        render: (row) => amount(row.dossierCount),
      },
      {
        key: 'documents',
        header: t('columnPapers'),
        width: 90,
        align: 'right',
        render: (row) => amount(row.documentCount),
      },
      {
        key: 'digitised',
        header: t('digitisedColumn'),
        width: 100,
        align: 'right',
        render: (row) => amount(row.digitised),
      },
      {
        key: 'actions',
        header: '',
        width: 190,
        render: (row) => (
          <>
            <Button
              size="small"
              onClick={(event) => {
                event.stopPropagation();
                void navigate({ to: '/dossiers', search: { group: row.id } });
              }}
            >
              {t('seeFiles')}
            </Button>
            {mayKeep && row.dossierCount === 0 && (
              <Button
                size="small"
                onClick={(event) => {
                  event.stopPropagation();
                  remove.mutate({ id: row.id, version: row.version });
                }}
              >
                {t('removeLevel')}
              </Button>
            )}
          </>
        ),
      },
    ];
  }, [t, language, mayKeep, navigate, remove.mutate]);
  const hasFonds = groups.some(({ level }) => level === 'fonds');
  return (
    <Page
      title={t('title')}
      facts={
        isPending
          ? t('loading')
          : t('levelsFacts', {
              fonds: groups.filter(({ level }) => level === 'fonds').length,
              series: groups.filter(({ level }) => level === 'series').length,
            })
      }
      actions={
        mayKeep && (
          <>
            <Button onClick={() => setEdited({ level: 'fonds', group: null })}>{t('newFonds')}</Button>
            {hasFonds && (
              <PrimaryButton onClick={() => setEdited({ level: 'series', group: null })}>
                {t('newSeries')}
              </PrimaryButton>
            )}
          </>
        )
      }
    >
      {tabs}
      <Box sx={{ color: 'text.secondary' }}>{t('levelsText')}</Box>
      <RefusalAlert error={error ?? remove.error} />
      <Panel flush>
        <DataTable<ArchiveGroup>
          label={t('tab_levels')}
          columns={columns}
          rows={groups}
          getRowId={(row) => row.id}
          loading={isPending}
          onOpen={(row) => mayKeep && setEdited({ level: row.level, group: row })}
          empty={
            <EmptyState
              title={t('levelsEmptyTitle')}
              text={t('levelsEmptyText')}
              action={
                mayKeep && (
                  <Button onClick={() => setEdited({ level: 'fonds', group: null })}>{t('newFonds')}</Button>
                )
              }
            />
          }
        />
      </Panel>
      {edited !== null && (
        <LevelForm
          level={edited.level}
          group={edited.group}
          fonds={groups.filter(({ level }) => level === 'fonds')}
          onClose={() => setEdited(null)}
        />
      )}
    </Page>
  );
}
