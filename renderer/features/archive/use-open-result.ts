import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { ResultRow } from '#renderer/features/archive/result-row.ts';

/** Opens what a line stands for: the award, the honoree, the decision where it lies here. */
export function useOpenResult(beforeLeaving: () => void): (row: ResultRow | undefined) => void {
  const navigate = useNavigate();
  return useCallback(
    (row) => {
      if (row === undefined) return;
      if (row.view === 'decisions' && row.decision.decisionId === null) return;
      beforeLeaving();
      if (row.view === 'awards') void navigate({ to: '/awards/$id', params: { id: row.id } });
      else if (row.view === 'people') void navigate({ to: '/honorees/$id', params: { id: row.id } });
      else void navigate({ to: '/decisions/$id', params: { id: row.decision.decisionId ?? '' } });
    },
    [navigate, beforeLeaving],
  );
}
