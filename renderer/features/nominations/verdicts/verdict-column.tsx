import type { Column } from '#renderer/ui/table-types.ts';
import type { Candidate } from '#shared/contract/nominations.ts';
import type { VerdictMap } from './use-verdicts.ts';
import { missingWords, type SayVerdicts, VerdictChip } from './verdict-words.tsx';

/** Sorted by what needs work first. */
const RANK = { not_eligible: 0, needs_manual: 1, eligible: 2 } as const;

/** The verdict of each candidate; on hover what is missing first, and its article. */
export function verdictColumn(t: SayVerdicts, verdicts: VerdictMap): Column<Candidate> {
  const wordsOf = (row: Candidate) => {
    const known = verdicts.get(row.id);
    return known === undefined ? '' : missingWords(known);
  };
  return {
    key: 'verdict',
    header: t('column'),
    width: 116,
    sortValue: (row) => {
      const known = verdicts.get(row.id);
      return known === undefined ? null : RANK[known.verdict];
    },
    title: wordsOf,
    render: (row) => {
      const known = verdicts.get(row.id);
      return known === undefined ? '…' : <VerdictChip verdict={known.verdict} t={t} />;
    },
  };
}
