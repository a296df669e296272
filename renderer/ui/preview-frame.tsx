import Box from '@mui/material/Box';
import { type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { pageWidth, replaceDocument } from '#renderer/ui/preview-document.ts';

export interface PreviewHandle {
  /** Prints the page as it stands in the frame. */
  print(): void;
}

interface PreviewFrameProps {
  readonly html: string | undefined;
  readonly title: string;
  readonly ref?: Ref<PreviewHandle>;
}

/** A4 at 96 dpi with the table top around it and room for the scroll bar, in CSS pixels. */
const SHEET_WIDTH = 842;

/**
 * The page as it will print, zoomed to the width of its column. The frame runs no scripts; `allow-modals` is
 * what lets it print.
 */
export function PreviewFrame({ html, title, ref }: PreviewFrameProps) {
  const holder = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [sheetWidth, setSheetWidth] = useState(SHEET_WIDTH);
  /** Only the first page is loaded; later ones are put into it. */
  const [firstHtml, setFirstHtml] = useState<string | undefined>(html);
  const loaded = useRef(false);
  const latest = useRef(html);
  latest.current = html;

  useLayoutEffect(() => {
    if (holder.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(holder.current);
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    if (html === undefined) return;
    setFirstHtml((first) => first ?? html);
    const shown = frame.current?.contentDocument;
    if (loaded.current && shown) {
      replaceDocument(shown, html);
      setSheetWidth(pageWidth(shown, SHEET_WIDTH));
    }
  }, [html]);

  function onLoad() {
    const shown = frame.current?.contentDocument;
    if (!shown || firstHtml === undefined) return;
    loaded.current = true;
    shown.addEventListener('keydown', passOn);
    if (latest.current !== undefined && latest.current !== firstHtml) replaceDocument(shown, latest.current);
    setSheetWidth(pageWidth(shown, SHEET_WIDTH));
  }

  useImperativeHandle(ref, () => ({ print: () => frame.current?.contentWindow?.print() }), []);

  const scale = size.width / sheetWidth;
  return (
    <Box
      ref={holder}
      sx={{
        position: 'relative',
        overflow: 'hidden',
        height: '100%',
        minHeight: 300,
        borderRadius: 1,
        border: '1px solid var(--sv-line)',
        bgcolor: '#e7e2d9',
      }}
    >
      {firstHtml !== undefined && scale > 0 && (
        <iframe
          ref={frame}
          title={title}
          sandbox="allow-same-origin allow-modals"
          srcDoc={firstHtml}
          onLoad={onLoad}
          style={{
            position: 'absolute',
            border: 0,
            width: sheetWidth,
            height: size.height / scale,
            transform: `scale(${scale})`,
            transformOrigin: '0 0',
          }}
        />
      )}
    </Box>
  );
}

/** Keys pressed inside the frame (Ctrl+P, Ctrl+S, Esc …) mean what they mean outside. */
function passOn(event: KeyboardEvent) {
  const { key, code, ctrlKey, altKey, shiftKey, metaKey } = event;
  const copy = new KeyboardEvent('keydown', {
    key,
    code,
    ctrlKey,
    altKey,
    shiftKey,
    metaKey,
    cancelable: true,
  });
  if (!window.dispatchEvent(copy)) event.preventDefault();
}
