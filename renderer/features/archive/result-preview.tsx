import { GroupedPreview } from '#renderer/features/archive/grouped-preview.tsx';
import type { SoughtWord } from '#renderer/features/archive/highlight.ts';
import { HitPreview } from '#renderer/features/archive/hit-preview.tsx';
import type { ResultRow } from '#renderer/features/archive/result-row.ts';
import type { SearchCriteria } from '#renderer/features/archive/search-criteria.ts';

interface ResultPreviewProps {
  readonly row: ResultRow;
  readonly words: readonly SoughtWord[];
  readonly onOpen: () => void;
  readonly onAsk: (step: (old: SearchCriteria) => SearchCriteria) => void;
  readonly onClose: () => void;
}

/** What is chosen in the list, beside it. */
export function ResultPreview({ row, words, onOpen, onAsk, onClose }: ResultPreviewProps) {
  if (row.view === 'awards')
    return <HitPreview hit={row.hit} words={words} onOpen={onOpen} onClose={onClose} />;
  const awardsOf = (old: SearchCriteria): SearchCriteria =>
    row.view === 'decisions'
      ? { ...old, view: 'awards', decision: row.decision.decisionNumber }
      : { ...old, view: 'awards', text: `"${row.person.name}" ${old.text}`.trim() };
  return (
    <GroupedPreview
      row={row}
      words={words}
      onOpen={onOpen}
      onAwards={() => onAsk(awardsOf)}
      onClose={onClose}
    />
  );
}
