import { readAwardEvents } from '#electron/features/decisions/life-events.ts';
import { formerWords } from '#electron/store/awards-known.ts';
import type { ReadFormer } from '#electron/store/search/build-index.ts';
import { deriveLife } from '#shared/domain/award-life/life.ts';

/** What corrections by documents replaced, of awards that have any. */
export const readFormerWords: ReadFormer = (db, awards) => {
  const corrected = awards.filter(({ corrected_at }) => corrected_at !== null);
  const events = readAwardEvents(
    db,
    corrected.map(({ id }) => id),
  );
  return new Map(
    corrected.map(({ id, seq }) => {
      const { corrections } = deriveLife({ tracked: false }, events.get(id) ?? []);
      return [seq, formerWords(corrections)];
    }),
  );
};
