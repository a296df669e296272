import Box from '@mui/material/Box';
import {
  periodWords,
  placeWords,
  type SayDossier,
  STATE_TONE,
} from '#renderer/features/dossiers/dossier-words.ts';
import { fullDate } from '#renderer/ui/format.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { DossierRow } from '#shared/contract/dossier-records.ts';

/** Columns of the list of files; what is lent out and what is of restricted use show at once. */
export function dossierColumns(t: SayDossier, today: string): readonly Column<DossierRow>[] {
  return [
    {
      key: 'code',
      header: t('columnCode'),
      width: 134,
      render: (row) => row.code,
      sortValue: (row) => row.code,
    },
    {
      key: 'title',
      header: t('columnTitle'),
      width: 'minmax(240px, 1fr)',
      render: (row) => (
        <Box component="span" sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 0 }}>
          {row.access === 'restricted' && <StateChip tone="warn">{t('restrictedShort')}</StateChip>}
          <Box component="span" sx={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
            {row.title}
          </Box>
        </Box>
      ),
      title: (row) => row.title,
      sortValue: (row) => row.title,
    },
    {
      key: 'period',
      header: t('columnPeriod'),
      width: 156,
      render: periodWords,
      sortValue: (row) => row.endDate,
    },
    {
      key: 'keeping',
      header: t('columnKeeping'),
      width: 92,
      render: (row) =>
        row.retentionYears === null ? (
          t('forever')
        ) : (
          <Box
            component="span"
            sx={row.keptUntil !== null && row.keptUntil < today ? { color: 'var(--sv-bad-ink)' } : {}}
          >
            {t('years', { count: row.retentionYears })}
          </Box>
        ),
      title: (row) => (row.keptUntil === null ? t('forever') : fullDate(row.keptUntil)),
      sortValue: (row) => row.keptUntil,
    },
    {
      key: 'papers',
      header: t('columnPapers'),
      width: 78,
      align: 'right',
      render: (row) => row.paperCount,
      sortValue: (row) => row.paperCount,
    },
    {
      key: 'awards',
      header: t('columnAwards'),
      width: 92,
      align: 'right',
      render: (row) => row.awardCount,
      sortValue: (row) => row.awardCount,
    },
    {
      key: 'place',
      header: t('columnPlace'),
      width: 130,
      render: (row) =>
        row.loan !== null ? (
          <StateChip tone={row.loan.late ? 'bad' : 'warn'}>
            {t(row.loan.late ? 'lentLate' : 'lentShort')}
          </StateChip>
        ) : row.place === null ? (
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {t('unplaced')}
          </Box>
        ) : (
          placeWords(t, row)
        ),
      title: (row) =>
        row.loan === null
          ? placeWords(t, row)
          : t('lentTo', { borrower: row.loan.borrower, due: fullDate(row.loan.dueOn) }),
      sortValue: (row) => row.place?.label ?? null,
    },
    {
      key: 'state',
      header: t('columnState'),
      width: 116,
      render: (row) => <StateChip tone={STATE_TONE[row.state]}>{t(`state_${row.state}`)}</StateChip>,
      sortValue: (row) => row.state,
    },
  ];
}
