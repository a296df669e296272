import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useLanguage } from '#renderer/i18n/language.ts';
import { units as texts } from '#renderer/i18n/units.ts';
import { type Say, useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { count, fullDate } from '#renderer/ui/format.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import { isClosed, type UnitLine } from './unit-tree.ts';

interface UnitListProps {
  readonly lines: readonly UnitLine[];
  readonly today: string;
  readonly activeId: string | null;
  /** Why there may be no lines. */
  readonly empty: 'none' | 'filtered';
  readonly onAdd?: () => void;
  readonly onOpen: (id: string) => void;
}

const INDENT_PX = 20;
const idOf = (line: UnitLine) => line.unit.id;

/** Units in their tree, one line each. */
export function UnitList({ lines, today, activeId, empty, onAdd, onOpen }: UnitListProps) {
  const t = useTexts(texts);
  const language = useLanguage();
  const columns = useMemo(
    (): readonly Column<UnitLine>[] => [
      {
        key: 'name',
        header: t('name'),
        width: 'minmax(220px, 2.4fr)',
        title: ({ unit }) => unit.name,
        render: ({ unit, depth }) => (
          <Box
            component="span"
            sx={{ fontWeight: depth === 0 ? 500 : 400 }}
            style={{ paddingLeft: depth * INDENT_PX }}
          >
            {depth > 0 && (
              <Box component="span" aria-hidden="true" sx={{ color: 'var(--sv-control)' }}>
                {'└ '}
              </Box>
            )}
            {unit.name}
          </Box>
        ),
      },
      { key: 'kind', header: t('kind'), width: 140, render: ({ unit }) => t(`kind_${unit.kind}`) },
      { key: 'short', header: t('abbreviation'), width: 110, render: ({ unit }) => unit.abbreviation },
      {
        key: 'leader',
        header: t('leaderTitle'),
        width: 'minmax(120px, 1.4fr)',
        render: ({ unit }) => unit.leaderTitle,
      },
      {
        key: 'state',
        header: t('state'),
        width: 150,
        render: ({ unit }) => <UnitState validTo={unit.validTo} closed={isClosed(unit, today)} t={t} />,
      },
      {
        key: 'awards',
        header: t('awards'),
        width: 96,
        align: 'right',
        render: ({ unit }) => count(unit.awardCount, language),
        sortValue: ({ unit }) => unit.awardCount,
      },
    ],
    [t, today, language],
  );
  return (
    <DataTable
      label={t('list')}
      columns={columns}
      rows={lines}
      getRowId={idOf}
      onOpen={(line) => onOpen(line.unit.id)}
      onEdit={(line) => onOpen(line.unit.id)}
      activeId={activeId}
      empty={
        empty === 'none' ? (
          <EmptyState
            title={t('emptyTitle')}
            text={t('emptyText')}
            action={onAdd && <Button onClick={onAdd}>{t('newUnit')}</Button>}
          />
        ) : (
          <EmptyState title={t('nothingTitle')} text={t('nothingText')} />
        )
      }
    />
  );
}

function UnitState({
  validTo,
  closed,
  t,
}: {
  validTo: string | null;
  closed: boolean;
  t: Say<'open' | 'closed' | 'closesOn'>;
}) {
  if (validTo === null) return <StateChip tone="good">{t('open')}</StateChip>;
  if (closed) {
    return (
      <StateChip tone="quiet" title={fullDate(validTo)}>
        {t('closed')} {fullDate(validTo)}
      </StateChip>
    );
  }
  return <StateChip tone="warn">{t('closesOn', { date: fullDate(validTo) })}</StateChip>;
}
