import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { api } from '#renderer/api/client.ts';
import type { ListRow } from '#shared/contract/imports.ts';
import type { AwardChoice } from '#shared/contract/intake.ts';
import { answerRows, openTexts } from './preview-rows.ts';

const NO_CHOICES: readonly AwardChoice[] = [];

/** Answers to what a list leaves open: which award a text means, and the year of rows that give none. */
export function useRowAnswers(read: readonly ListRow[], batchId: string, ownAward: string) {
  const found = useQuery(api.nominations.awardChoices.queryOptions({ input: { batchId } }));
  const [byText, setByText] = useState<ReadonlyMap<string, string>>(new Map());
  const [commonYear, setCommonYear] = useState<number | null>(null);
  const choices = found.data?.choices ?? NO_CHOICES;
  const rows = useMemo(() => {
    // Until the awards are known the office's own reading stands.
    if (choices.length === 0) return [...read];
    const thisYear = new Date().getFullYear();
    return answerRows(read, byText, { choices, ownAward, thisYear, commonYear });
  }, [read, choices, byText, ownAward, commonYear]);
  const open = useMemo(() => openTexts(rows, byText), [rows, byText]);
  return {
    rows,
    choices,
    open,
    byText,
    /** Whether some row waits for a year. */
    yearsMissing:
      commonYear !== null || rows.some((row) => row.problems.some(({ field }) => field === 'titleYear')),
    choose(text: string, awardId: string | null) {
      const next = new Map(byText);
      if (awardId === null) next.delete(text);
      else next.set(text, awardId);
      setByText(next);
    },
    setCommonYear,
  };
}
