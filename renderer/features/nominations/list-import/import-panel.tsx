import { useEffect, useRef } from 'react';
import { imports } from '#renderer/i18n/imports.ts';
import { useTexts } from '#renderer/i18n/use-texts.ts';
import { SidePanel } from '#renderer/ui/side-panel.tsx';
import { ListPreviewStep } from './list-preview-step.tsx';
import { ListSourceStep } from './list-source-step.tsx';
import { useListPreview } from './use-list-preview.ts';

/** How the panel was opened: empty, with cells of the clipboard, or with a dropped file. */
export type ImportStart =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File };

interface ImportPanelProps {
  readonly batchId: string;
  readonly ownAward: string;
  readonly start: ImportStart;
  readonly onClose: () => void;
}

/** Brings a list into a submission: choose or paste, look, then bring in; nothing is stored before that. */
export function ImportPanel({ batchId, ownAward, start, onClose }: ImportPanelProps) {
  const t = useTexts(imports);
  const list = useListPreview(batchId);
  const { readText, readFile } = list;
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    if (start.kind === 'text') readText(start.text);
    if (start.kind === 'file') readFile(start.file);
  }, [start, readText, readFile]);
  return (
    <SidePanel open title={t('title')} onClose={onClose} width={1120}>
      {list.preview === null ? (
        <ListSourceStep list={list} />
      ) : (
        <ListPreviewStep
          batchId={batchId}
          ownAward={ownAward}
          list={list}
          preview={list.preview}
          onDone={onClose}
        />
      )}
    </SidePanel>
  );
}
