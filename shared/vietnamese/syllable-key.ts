/**
 * What a Vietnamese syllable can be as a search key, letters without marks: an onset, then a rhyme. So a word that is
 * no syllable can be told from one: an abbreviation (UBND), the initials of a name (ndh), keys of a typing method that
 * was off (nguyeenx), a name of another people (Kdăm).
 */
import { fold } from './fold.ts';
import { AFTER_QU, ONSETS, RHYMES } from './syllable.ts';

const keysOf = (parts: Iterable<string>): ReadonlySet<string> => new Set([...parts].map(fold));

const ONSET_KEYS = [...keysOf(ONSETS)];
const RHYME_KEYS = keysOf(RHYMES);
const KEYS_AFTER_QU = keysOf(AFTER_QU);
const startsOf = (keys: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(['', ...[...keys].flatMap((key) => [...key].map((_, at) => key.slice(0, at + 1)))]);
const RHYME_STARTS = startsOf(RHYME_KEYS);
const STARTS_AFTER_QU = startsOf(KEYS_AFTER_QU);
const ONSET_STARTS = startsOf(new Set(ONSET_KEYS));

/** Whether a key can be parted into an onset (or none) and one of the rest. */
const parts = (key: string, rests: ReadonlySet<string>, afterQu: ReadonlySet<string>): boolean =>
  rests.has(key) ||
  ONSET_KEYS.some(
    (onset) => key.startsWith(onset) && (onset === 'qu' ? afterQu : rests).has(key.slice(onset.length)),
  );

/** Whether a search key is a whole syllable: 'nguyen', 'gi', 'y'; not 'nguye', 'ndh', 'tr'. */
export function isSyllableKey(key: string): boolean {
  return key === 'gi' || parts(key, RHYME_KEYS, KEYS_AFTER_QU);
}

/** Whether a search key is the beginning of a syllable, or a whole one: 'ngu', 'tr', 'thuo'; not 'ndh', 'kd'. */
export function canBeginSyllable(key: string): boolean {
  return ONSET_STARTS.has(key) || parts(key, RHYME_STARTS, STARTS_AFTER_QU);
}
