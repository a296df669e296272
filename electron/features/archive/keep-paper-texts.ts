/**
 * Reads attached papers in the background, new ones soon after they were attached, those of earlier years in slices:
 * what was read stays read, so that it goes on wherever it was stopped.
 */
import { setTimeout } from 'node:timers/promises';
import { readPaperTexts } from '#electron/documents/text/paper-text-job.ts';
import type { BackgroundWork } from '#electron/office/background-work.ts';
import { purposeKey } from '#electron/store/envelope.ts';
import { markRead, nextUnread, notePaperText } from './paper-text-rows.ts';

/** How long a new paper may wait, in ms. */
const LOOK_EVERY = 1500;
/** Between two slices of old papers: the office's own work goes first. */
const REST = 50;

export const keepPaperTexts: BackgroundWork = async ({ store, dataKey }, { dataDir, now }, signal) => {
  const vaultKey = purposeKey(dataKey, 'vault');
  // The office has just been opened, and somebody waits for its first page.
  await setTimeout(LOOK_EVERY, undefined, { ref: false, signal });
  while (!signal.aborted) {
    const unread = nextUnread(store.reader);
    if (unread === null) {
      await setTimeout(LOOK_EVERY, undefined, { ref: false, signal });
      continue;
    }
    const order = { dataDir, vaultKey, files: unread.files };
    let answered = 0;
    for await (const answer of readPaperTexts(order, signal)) {
      if (signal.aborted) return;
      await store.write(() => notePaperText(store.writer, answer, now()));
      answered += 1;
    }
    if (signal.aborted || answered < unread.files.length) return;
    await store.write(() => markRead(store.writer, unread.upTo));
    await setTimeout(REST, undefined, { ref: false, signal });
  }
};
