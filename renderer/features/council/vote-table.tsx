import Box from '@mui/material/Box';
import { useEffect, useMemo, useRef, useState } from 'react';
import { council } from '#renderer/i18n/council.ts';
import { useLanguage } from '#renderer/i18n/language.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { DataTable } from '#renderer/ui/data-table.tsx';
import { Panel } from '#renderer/ui/panel.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import type { Candidate } from '#shared/contract/nominations.ts';
import { FillVotes } from './fill-votes.tsx';
import { BLANK_VOTE, outcomeOf, type VoteValues } from './session-values.ts';
import { formatPercent, readCount, votesNeeded } from './tally.ts';
import { voteColumns } from './vote-columns.tsx';

interface VoteTableProps {
  readonly candidates: readonly Candidate[];
  readonly votes: Readonly<Record<string, VoteValues>>;
  readonly totalText: string;
  readonly presentText: string;
  readonly councilPercent: number;
  readonly editable: boolean;
  readonly onVotes: (votes: Record<string, VoteValues>) => void;
}

const getId = (row: Candidate) => row.id;

/** Votes of all candidates with the live tally under the rule of the award. */
export function VoteTable(props: VoteTableProps) {
  const { candidates, votes, councilPercent, editable, onVotes } = props;
  const t = useTexts(council);
  const language = useLanguage();
  const toast = useToast();
  const [filled, setFilled] = useState(0);
  const latest = useRef(votes);
  useEffect(() => {
    latest.current = votes;
  }, [votes]);
  const membersTotal = readCount(props.totalText);
  const columns = useMemo(
    () =>
      voteColumns({
        t,
        language,
        votes,
        membersTotal,
        councilPercent,
        editable,
        filled,
        places: new Map(candidates.map(({ id }, index) => [id, index + 1])),
        onVote: (id, vote) => onVotes({ ...votes, [id]: vote }),
      }),
    [t, language, votes, membersTotal, councilPercent, editable, filled, candidates, onVotes],
  );
  const outcomes = candidates.map(({ id }) =>
    outcomeOf(votes[id] ?? BLANK_VOTE, membersTotal, councilPercent),
  );
  const count = (outcome: 'approved' | 'rejected' | null) => outcomes.filter((one) => one === outcome).length;

  function replace(next: Record<string, VoteValues>) {
    onVotes(next);
    setFilled((times) => times + 1);
  }

  function fill(yes: string, every: boolean) {
    const rows = candidates.filter(({ id }) => every || (votes[id]?.yes ?? '').trim() === '');
    if (rows.length === 0) return;
    const before = Object.fromEntries(rows.map(({ id }) => [id, votes[id] ?? BLANK_VOTE]));
    replace({ ...votes, ...Object.fromEntries(rows.map(({ id }) => [id, { yes, outcome: '' as const }])) });
    toast({
      text: t('filled', { yes, count: rows.length }),
      undoText: t('undoFill', { count: rows.length }),
      undo: async () => replace({ ...latest.current, ...before }),
    });
  }

  const percent = formatPercent(councilPercent, language).replace(' %', '');
  return (
    <Panel
      flush
      title={t('votes')}
      aside={editable && <FillVotes suggested={props.presentText} onFill={fill} />}
      sx={{ flex: 1 }}
    >
      <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', px: '14px', pb: 1, color: 'text.secondary' }}>
          <Box>
            {membersTotal === null
              ? t('ruleNoTotal', { percent })
              : t('rule', {
                  percent,
                  needed: votesNeeded(membersTotal, councilPercent),
                  total: membersTotal,
                })}
          </Box>
          <Box role="status" sx={{ ml: 'auto', color: 'text.primary', fontWeight: 500 }}>
            {t('total', { approved: count('approved'), rejected: count('rejected'), open: count(null) })}
          </Box>
        </Box>
        <Box sx={{ flex: 1, minHeight: 0 }}>
          <DataTable
            label={t('votesLabel')}
            columns={columns}
            rows={candidates}
            getRowId={getId}
            height="100%"
          />
        </Box>
      </Box>
    </Panel>
  );
}
