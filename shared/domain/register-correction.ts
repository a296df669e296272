/** What a line of a register says, field by field; '' and null = nothing written yet. */
export type LineFacts = Readonly<Record<string, string | number | null>>;

/** Fields whose content differs, in the order of `after`. */
export function changedFields(before: LineFacts, after: LineFacts): string[] {
  return Object.keys(after).filter((key) => (before[key] ?? '') !== (after[key] ?? ''));
}

/** Of the changed fields those in which something was written: a correction, not a filling in. */
export function rewrites(before: LineFacts, changed: readonly string[]): string[] {
  return changed.filter((key) => (before[key] ?? '') !== '');
}
