import Box from '@mui/material/Box';
import type { Language } from '#renderer/i18n/room-texts.ts';
import type { Column } from '#renderer/ui/table-types.ts';
import type { Candidate } from '#shared/contract/nominations.ts';
import type { SayCouncil } from './council-columns.tsx';
import { BLANK_VOTE, outcomeOf, type VoteValues } from './session-values.ts';
import { formatPercent, readCount, suggestOutcome, yesPercent } from './tally.ts';
import { OutcomeSelect, YesInput } from './vote-cells.tsx';

interface VoteColumnsInput {
  readonly t: SayCouncil;
  readonly language: Language;
  readonly votes: Readonly<Record<string, VoteValues>>;
  readonly membersTotal: number | null;
  readonly councilPercent: number;
  readonly editable: boolean;
  /** Numbers of the rows, from one. */
  readonly places: ReadonlyMap<string, number>;
  /** Changes when rows are filled in for all: the boxes are made anew with their new values. */
  readonly filled: number;
  readonly onVote: (id: string, vote: VoteValues) => void;
}

/** Columns of the tally: votes typed down the column, share and outcome follow at once. */
export function voteColumns(input: VoteColumnsInput): Column<Candidate>[] {
  const { t, votes, membersTotal, councilPercent, editable } = input;
  const voteOf = (row: Candidate) => votes[row.id] ?? BLANK_VOTE;
  const overruled = Object.values(votes).some(({ outcome }) => outcome !== '');
  const columns: Column<Candidate>[] = [
    {
      key: 'ordinal',
      header: t('ordinal'),
      width: 44,
      align: 'right',
      render: (row) => String(input.places.get(row.id) ?? ''),
    },
    { key: 'name', header: t('name'), width: 'minmax(150px, 1.2fr)', render: (row) => row.name },
    {
      key: 'position',
      header: t('position'),
      width: 'minmax(110px, 1fr)',
      render: (row) => [row.position, row.unitName].filter((part) => part !== '').join(', '),
    },
    {
      key: 'yes',
      header: t('yes'),
      width: 104,
      align: 'right',
      render: (row) => {
        const vote = voteOf(row);
        const yes = readCount(vote.yes);
        const wrong =
          (vote.yes.trim() !== '' && yes === null) ||
          (yes !== null && membersTotal !== null && yes > membersTotal);
        return (
          <YesInput
            key={input.filled}
            name={row.name}
            defaultValue={vote.yes}
            disabled={!editable}
            wrong={wrong}
            onYes={(text) => input.onVote(row.id, { yes: text, outcome: '' })}
          />
        );
      },
    },
    {
      key: 'share',
      header: t('share'),
      width: 80,
      align: 'right',
      render: (row) => {
        const percent = yesPercent(readCount(voteOf(row).yes), membersTotal);
        return percent === null ? '–' : formatPercent(percent, input.language);
      },
    },
    {
      key: 'outcome',
      header: t('outcome'),
      width: 140,
      render: (row) => {
        const vote = voteOf(row);
        return (
          <OutcomeSelect
            name={row.name}
            value={outcomeOf(vote, membersTotal, councilPercent)}
            disabled={!editable}
            onOutcome={(outcome) => {
              const suggested = suggestOutcome(readCount(vote.yes), membersTotal, councilPercent);
              input.onVote(row.id, { ...vote, outcome: outcome === suggested ? '' : outcome });
            }}
          />
        );
      },
    },
  ];
  if (!overruled) return columns;
  return [
    ...columns,
    {
      key: 'overruled',
      header: t('note'),
      width: 128,
      render: (row) =>
        voteOf(row).outcome === '' ? null : (
          <Box component="span" sx={{ color: 'var(--sv-warn-ink)' }}>
            {t('overruled')}
          </Box>
        ),
    },
  ];
}
