import type { council } from '#renderer/i18n/council.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Say } from '#renderer/i18n/use-texts.ts';
import { Day } from '#renderer/ui/moment.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';

export type SayCouncil = Say<TextKey<typeof council>>;

export interface CouncilRow {
  readonly batchId: string;
  readonly title: string;
  readonly unitName: string;
  readonly state: string;
  readonly cases: number;
  readonly approved: number;
  readonly heldOn: string | null;
}

/** Columns of what waits for the council and what it has decided. */
export function councilColumns(t: SayCouncil): Column<CouncilRow>[] {
  const year = String(new Date().getFullYear());
  return [
    {
      key: 'heldOn',
      header: t('heldOn'),
      width: 96,
      sortValue: (row) => row.heldOn,
      render: (row) => <Day iso={row.heldOn} withYear={!row.heldOn?.startsWith(year)} />,
    },
    { key: 'title', header: t('batch'), sortValue: (row) => row.title, render: (row) => row.title },
    {
      key: 'unit',
      header: t('unit'),
      width: 240,
      sortValue: (row) => row.unitName,
      render: (row) => row.unitName,
    },
    {
      key: 'cases',
      header: t('cases'),
      width: 104,
      align: 'right',
      sortValue: (row) => row.cases,
      render: (row) => String(row.cases),
    },
    {
      key: 'approved',
      header: t('approvedOf'),
      width: 104,
      align: 'right',
      sortValue: (row) => row.approved,
      render: (row) => (row.state === 'council' ? '–' : `${row.approved}/${row.cases}`),
    },
    {
      key: 'state',
      header: t('step'),
      width: 190,
      sortValue: (row) => (row.state === 'council' ? 0 : 1),
      render: (row) => (
        <StateChip tone={row.state === 'council' ? 'warn' : 'good'}>
          {t(row.state === 'council' ? 'waiting' : 'recorded')}
        </StateChip>
      ),
    },
  ];
}
