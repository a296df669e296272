import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { home } from '#renderer/i18n/home.ts';
import { type Say, useTexts } from '#renderer/i18n/use-texts.ts';
import { workflow } from '#renderer/i18n/workflow.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { DueChip } from '#renderer/ui/due-chip.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Day } from '#renderer/ui/moment.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { BatchRow } from '#shared/contract/nominations.ts';
import { judgeDue } from '#shared/domain/due.ts';
import { placeOf } from './place-of.ts';

const idOf = (batch: BatchRow) => batch.id;

/** Submissions whose next step is mine, overdue first, one line each. */
export function MyWork({ waiting, today }: { waiting: readonly BatchRow[]; today: string }) {
  const t = useTexts(home);
  const w = useTexts(workflow);
  const navigate = useNavigate();
  const columns = useMemo((): readonly Column<BatchRow>[] => {
    const isLate = (batch: BatchRow) => judgeDue(batch.dueOn, today, batch.state).standing === 'late';
    return [
      {
        key: 'due',
        header: t('due'),
        width: 66,
        render: (batch) => (
          <Box component="span" sx={isLate(batch) ? { color: 'primary.main', fontWeight: 600 } : undefined}>
            <Day iso={batch.dueOn} />
          </Box>
        ),
        sortValue: (batch) => batch.dueOn,
      },
      {
        key: 'title',
        header: t('title'),
        width: 'minmax(140px, 2fr)',
        render: (batch) => batch.title,
        sortValue: (batch) => batch.title,
      },
      {
        key: 'unit',
        header: t('unit'),
        width: 'minmax(100px, 1.3fr)',
        render: (batch) => batch.unitName,
        sortValue: (batch) => batch.unitName,
      },
      {
        key: 'subjects',
        header: t('subjects'),
        width: 86,
        align: 'right',
        render: (batch) => batch.persons + batch.collectives + batch.households,
        title: (batch) => subjectsOf(batch, t),
        sortValue: (batch) => batch.persons + batch.collectives + batch.households,
      },
      {
        key: 'step',
        header: t('step'),
        width: 166,
        render: (batch) => w(`state_${batch.state}`),
        sortValue: (batch) => w(`state_${batch.state}`),
      },
      {
        key: 'left',
        header: t('left'),
        width: 126,
        render: (batch) => <DueChip due={judgeDue(batch.dueOn, today, batch.state)} />,
      },
    ];
  }, [t, w, today]);
  return (
    <Panel title={t('mine')} aside={waiting.length > 0 && t('sortedByDue')} flush>
      <DataTable
        label={t('mine')}
        columns={columns}
        rows={waiting}
        getRowId={idOf}
        onOpen={(batch) => void navigate(placeOf(batch))}
        height={waiting.length === 0 ? 'auto' : Math.min(35 + waiting.length * 36, 430)}
        empty={
          <EmptyState
            title={t('restTitle')}
            text={t('restText')}
            action={<Button onClick={() => void navigate({ to: '/nominations' })}>{t('allBatches')}</Button>}
          />
        }
      />
    </Panel>
  );
}

/** "5 tập thể, 12 cá nhân"; what is not there is not said. */
function subjectsOf(batch: BatchRow, t: Say<'persons' | 'collectives' | 'households'>): string {
  const parts = [
    batch.collectives > 0 ? t('collectives', { count: batch.collectives }) : '',
    batch.persons > 0 ? t('persons', { count: batch.persons }) : '',
    batch.households > 0 ? t('households', { count: batch.households }) : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
