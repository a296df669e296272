import { previousDay } from '#shared/vietnamese/dates.ts';

/** The days of one version; `id` names the stored row. */
export interface VersionDays {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What a change does to the versions of one key: rows to close early, the row to replace, and the days of the new one. */
export interface ChangePlan {
  /** Versions that keep their content and end earlier. */
  readonly close: readonly { readonly id: string; readonly validTo: string }[];
  /** The version of the same first day: corrected, kept in the history. */
  readonly correct: string | null;
  readonly validTo: string | null;
}

/**
 * Where a new content is put among the versions of its key ('YYYY-MM-DD'). The version in force the day before ends
 * then; the new one lasts until its successor, or as long as the version it replaces or follows would have lasted.
 */
export function planVersion(versions: readonly VersionDays[], validFrom: string): ChangePlan {
  const same = versions.find((one) => one.validFrom === validFrom);
  if (same !== undefined) return { close: [], correct: same.id, validTo: same.validTo };
  const before = versions.find(
    (one) => one.validFrom < validFrom && (one.validTo === null || one.validTo >= validFrom),
  );
  const after = versions
    .filter((one) => one.validFrom > validFrom)
    .map((one) => one.validFrom)
    .sort()[0];
  const close = before === undefined ? [] : [{ id: before.id, validTo: previousDay(validFrom) }];
  if (before !== undefined) return { close, correct: null, validTo: before.validTo };
  return { close, correct: null, validTo: after === undefined ? null : previousDay(after) };
}

/** True when `validTo` would end a version before it begins, or run into the next version of its key. */
export function endClashes(versions: readonly VersionDays[], id: string, validTo: string | null): boolean {
  const one = versions.find((version) => version.id === id);
  if (one === undefined) return true;
  if (validTo !== null && validTo < one.validFrom) return true;
  return versions.some(
    (other) => other.validFrom > one.validFrom && (validTo === null || other.validFrom <= validTo),
  );
}
