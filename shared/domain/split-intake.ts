export interface IntakeCandidate {
  readonly id: string;
  /** Own award, or the one of the submission. */
  readonly awardTypeId: string;
}

export interface IntakeGroup {
  readonly awardTypeId: string;
  readonly decidingOffice: string;
  readonly candidateIds: readonly string[];
}

/**
 * One group an award and deciding office, in the order in which they first stand in the list; inside a group the order
 * of the list stays. `officeOf` says who decides an award.
 */
export function splitIntake(
  candidates: readonly IntakeCandidate[],
  officeOf: (awardTypeId: string) => string,
): IntakeGroup[] {
  const groups = new Map<string, { awardTypeId: string; decidingOffice: string; candidateIds: string[] }>();
  for (const { id, awardTypeId } of candidates) {
    const decidingOffice = officeOf(awardTypeId);
    const key = `${awardTypeId}\n${decidingOffice}`;
    const group = groups.get(key) ?? { awardTypeId, decidingOffice, candidateIds: [] };
    groups.set(key, group);
    group.candidateIds.push(id);
  }
  return [...groups.values()];
}
