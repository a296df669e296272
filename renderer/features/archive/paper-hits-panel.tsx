import { useMemo } from 'react';
import { soughtWords } from '#renderer/features/archive/highlight.ts';
import { PaperHits } from '#renderer/features/archive/paper-hits.tsx';
import { paperSearch } from '#renderer/i18n/paper-search.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';

/** What attached papers say of the words in the box, beside the list of awards. */
export function PaperHitsPanel({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const t = useTexts(paperSearch);
  const words = useMemo(() => soughtWords(text, { corrections: [] }), [text]);
  return (
    <SidePanel open title={t('title')} width={560} onClose={onClose}>
      <PaperHits text={text} words={words} />
    </SidePanel>
  );
}
