/** Turns work that reports into a stream of its reports; whoever stops listening stops the work. */
export async function* tellProgress<Report>(
  work: (report: (one: Report) => void, signal: AbortSignal) => Promise<void>,
  outer?: AbortSignal,
): AsyncGenerator<Report> {
  const stop = new AbortController();
  const stopWork = () => stop.abort();
  outer?.addEventListener('abort', stopWork, { once: true });
  const waiting: Report[] = [];
  let wake = () => {};
  let ended = false;
  const running = work((one) => {
    waiting.push(one);
    wake();
  }, stop.signal).finally(() => {
    ended = true;
    wake();
  });
  // Rejections reach the listener through the await below, also when it comes late.
  running.catch(() => undefined);
  try {
    while (true) {
      for (const one of waiting.splice(0)) yield one;
      if (ended && waiting.length === 0) break;
      if (waiting.length > 0) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (ended) resolve();
      });
    }
    await running;
  } finally {
    stop.abort();
    outer?.removeEventListener('abort', stopWork);
  }
}
