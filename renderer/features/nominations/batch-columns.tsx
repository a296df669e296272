import Box from '@mui/material/Box';
import { DueChip } from '#renderer/ui/due-chip.tsx';
import { Day } from '#renderer/ui/moment.tsx';
import type { Column } from '#renderer/ui/table-types.ts';
import type { BatchRow } from '#shared/contract/nominations.ts';
import { judgeDue } from '#shared/domain/due.ts';
import { BATCH_STATES, WAITING_STATES } from '#shared/domain/workflow.ts';
import { type SayNominations, type SaySteps, subjectsText } from './batch-words.ts';
import { StateWord } from './state-word.tsx';

/** Where no council met, the step is called by its own name instead of the council's result. */
const plainName = ({ state, procedure, stepName }: BatchRow) =>
  state === 'approved' && procedure === 'don-gian' ? stepName : undefined;

/** Columns of the list of submissions; `today` is 'YYYY-MM-DD'. */
export function batchColumns(t: SayNominations, progress: SaySteps, today: string): Column<BatchRow>[] {
  const subjectsOf = (row: BatchRow) =>
    row.secret ? progress('secretCases', { count: row.secretCount }) : subjectsText(row, t);
  return [
    {
      key: 'due',
      header: t('due'),
      width: 66,
      sortValue: (row) => row.dueOn ?? '9999',
      render: (row) => {
        const late = judgeDue(row.dueOn, today, row.state).standing === 'late';
        return (
          <Box component="span" sx={late ? { color: 'error.main', fontWeight: 600 } : {}}>
            <Day iso={row.dueOn} withYear={!row.dueOn?.startsWith(today.slice(0, 4))} />
          </Box>
        );
      },
    },
    { key: 'title', header: t('batch'), sortValue: (row) => row.title, render: (row) => row.title },
    {
      key: 'unit',
      header: t('unit'),
      width: 'minmax(110px, 0.75fr)',
      sortValue: (row) => row.unitName,
      render: (row) => row.unitName,
    },
    {
      key: 'subjects',
      header: t('subjects'),
      width: 102,
      align: 'right',
      title: (row) => subjectsOf(row),
      sortValue: (row) => row.persons + row.collectives + row.households,
      // Their kinds stand in the tip and in the preview: the width is for the titles.
      render: (row) => (row.secret ? row.secretCount : row.persons + row.collectives + row.households),
    },
    {
      key: 'state',
      header: t('step'),
      width: 176,
      sortValue: (row) => BATCH_STATES.indexOf(row.state),
      title: (row) => row.stepName,
      render: (row) => <StateWord state={row.state} name={plainName(row)} />,
    },
    {
      key: 'age',
      header: progress('atStep'),
      width: 84,
      align: 'right',
      sortValue: (row) => (row.stepSince === null ? null : row.stepDays),
      title: () => progress('ageHint'),
      render: (row) => {
        if (row.stepSince === null || !WAITING_STATES.includes(row.state)) return null;
        const late = row.stepDueOn !== null && row.stepDueOn < today;
        return (
          <Box component="span" sx={late ? { color: 'error.main', fontWeight: 600 } : {}}>
            {progress('days', { count: row.stepDays })}
          </Box>
        );
      },
    },
    {
      key: 'officer',
      header: progress('officer'),
      width: 130,
      sortValue: (row) => row.assigneeName,
      title: (row) => row.assigneeName,
      render: (row) => row.assigneeName,
    },
    {
      key: 'standing',
      header: t('standing'),
      width: 118,
      sortValue: (row) => row.dueOn ?? '9999',
      render: (row) => <DueChip due={judgeDue(row.dueOn, today, row.state)} />,
    },
  ];
}
