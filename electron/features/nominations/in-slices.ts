import { setImmediate } from 'node:timers/promises';

/**
 * Cases judged in one go. On the slowest machine the office supports a case takes well under a millisecond, so that
 * other calls wait no longer than a frame or two.
 */
const SLICE = 25;

/** Hands out a long list in slices; between them the event loop is given back to the other calls of the office. */
export async function* inSlices<One>(all: readonly One[]): AsyncGenerator<readonly One[]> {
  for (let from = 0; from < all.length; from += SLICE) {
    await setImmediate();
    yield all.slice(from, from + SLICE);
  }
}
