import type { Page } from '@playwright/test';

/** One keystroke in the search box, and how long until its own results were painted. */
export interface Keystroke {
  readonly words: string;
  /** Milliseconds from the key going down to the pixels being there. */
  readonly milliseconds: number;
}

/** What people type: names, units, years, reasons; no accents, any order. */
export const TYPED = ['nguyen thi', 'hien mau', 'so y te 2025', 'quyet dinh 12', 'an tran van'];

/**
 * Types each text key by key, with a short rest between keys, and times every key inside the page: from the
 * event of the key to the mark that the page sets after the paint.
 */
export async function timeKeystrokes(page: Page, texts: readonly string[]): Promise<Keystroke[]> {
  const box = page.getByRole('searchbox').first();
  const keystrokes: Keystroke[] = [];
  await page.evaluate(() => {
    const times = { down: 0 };
    document.addEventListener(
      'keydown',
      (event) => {
        times.down = event.timeStamp;
      },
      true,
    );
    Object.assign(window, {
      paintedAfter: (words: string) =>
        new Promise<number>((resolve) => {
          const look = () => {
            const results = document.querySelector<HTMLElement>('[data-testid="search-results"]');
            if (results?.dataset.paintedQuery !== words) return false;
            resolve(performance.now() - times.down);
            return true;
          };
          const watcher = new MutationObserver(() => {
            if (look()) watcher.disconnect();
          });
          watcher.observe(document.body, {
            subtree: true,
            attributes: true,
            attributeFilter: ['data-painted-query'],
          });
        }),
    });
  });
  for (const text of texts) {
    await box.fill('');
    await page.waitForTimeout(REST_MS);
    let words = '';
    for (const letter of text) {
      words += letter;
      const painted = page.evaluate(
        (typed) => (window as unknown as SearchWindow).paintedAfter(typed),
        words,
      );
      await page.keyboard.type(letter);
      keystrokes.push({ words, milliseconds: await painted });
      await page.waitForTimeout(REST_MS);
    }
  }
  return keystrokes;
}

interface SearchWindow {
  paintedAfter(words: string): Promise<number>;
}

/** Between keys, as a quick typist rests. */
const REST_MS = 60;

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

/** Median, 95th percentile (nearest rank) and the slowest, in milliseconds. */
export function spreadOf(keystrokes: readonly Keystroke[]): Spread {
  const sorted = keystrokes.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { median: rank(0.5), p95: rank(0.95), slowest: rank(1) };
}
