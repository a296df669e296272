import { type RefObject, useLayoutEffect } from 'react';

/**
 * Marks on the results what has just been painted, and how long after the keystroke, so that a test measures
 * what a person sees: `data-painted-query`, `data-painted-ms`.
 */
export function usePaintedMark(
  container: RefObject<HTMLElement | null>,
  shownText: string | null,
  typedAt: RefObject<number>,
): void {
  useLayoutEffect(() => {
    if (shownText === null) return;
    let timer: ReturnType<typeof setTimeout> | null = null;
    // A frame callback runs before its paint; the task after it runs when the pixels are there.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        if (container.current === null) return;
        container.current.dataset.paintedQuery = shownText;
        container.current.dataset.paintedMs = String(Math.round(performance.now() - typedAt.current));
      });
    });
    return () => {
      cancelAnimationFrame(frame);
      if (timer !== null) clearTimeout(timer);
    };
  }, [container, shownText, typedAt]);
}
