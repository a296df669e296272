import type { Column } from '#renderer/ui/table-types.ts';
import type { Candidate } from '#shared/contract/nominations.ts';
import type { VerdictMap } from './use-verdicts.ts';
import { knownVerdict, ListedChip, missingWords, type SayVerdicts } from './verdict-words.tsx';

/** Sorted by what needs work first. */
const RANK = { not_eligible: 0, needs_manual: 1, eligible: 2 } as const;

/** The verdict of each candidate; on hover what is missing first, and its article. */
export function verdictColumn(t: SayVerdicts, verdicts: VerdictMap): Column<Candidate> {
  const wordsOf = (row: Candidate) => {
    const known = verdicts.get(row.id);
    if (known === undefined) return '';
    const { verdict, verdict2022 } = known;
    const by2022 = verdict2022 === null ? '' : `. ${t('by2022', { verdict: t(verdict2022) })}`;
    return [`${t(verdict)}${by2022}`, missingWords(known)].filter((words) => words !== '').join('. ');
  };
  return {
    key: 'verdict',
    header: t('column'),
    width: 140,
    sortValue: (row) => {
      const known = verdicts.get(row.id);
      return known === undefined ? null : RANK[knownVerdict(known)];
    },
    title: wordsOf,
    render: (row) => {
      const known = verdicts.get(row.id);
      return known === undefined ? '…' : <ListedChip row={known} t={t} />;
    },
  };
}
