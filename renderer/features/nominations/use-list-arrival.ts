import { type DragEvent, useEffect, useRef } from 'react';
import { isPastedList } from './pasted-list.ts';

const LIST_FILE = /\.(?:xlsx|xls|xlsm|csv|tsv)$/iu;

/**
 * A list may arrive without a dialog: cells pasted anywhere on the page but into a text box, or a file dropped on
 * the candidates. Other dropped files are papers.
 */
export function useListArrival(options: {
  readonly enabled: boolean;
  readonly onText: (text: string) => void;
  readonly onListFile: (file: File) => void;
  readonly onPapers: (files: File[]) => void;
}) {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const { enabled } = options;
  useEffect(() => {
    if (!enabled) return undefined;
    function onPaste(event: ClipboardEvent) {
      const { target } = event;
      if (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type)) return;
      if (target instanceof HTMLTextAreaElement) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isPastedList(text)) return;
      event.preventDefault();
      latest.current.onText(text);
    }
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [enabled]);
  return {
    onDragOver: (event: DragEvent) => {
      if (enabled) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      if (!enabled || event.defaultPrevented) return;
      event.preventDefault();
      const files = [...event.dataTransfer.files];
      const list = files.find(({ name }) => LIST_FILE.test(name));
      if (list !== undefined) latest.current.onListFile(list);
      else if (files.length > 0) latest.current.onPapers(files);
    },
  };
}
