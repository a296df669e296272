/**
 * A corpus of varied, fictitious decisions: every way to sign, both eras of form, one recipient to three thousand.
 * The checks before signing, both renderers and the linter are held against all of them.
 */
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { composeRevocation } from '#shared/official-document/compose-revocation.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { sampleRevocations } from '#shared/official-document/samples/revocations.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import { AWARD_CASES } from '#test/support/decision-corpus-awards.ts';
import { ERA_CASES } from '#test/support/decision-corpus-eras.ts';
import { SIGNING_CASES } from '#test/support/decision-corpus-signing.ts';

export type CorpusDecision = {
  /** File name without ending. */
  readonly name: string;
  /** What it shows that others do not. */
  readonly shows: string;
  readonly kind: string;
  readonly data: unknown;
  compose(): OfficialDocument;
};

/** A decision that grants awards, as the files beside this one declare them. */
export type GrantCase = { readonly name: string; readonly shows: string; data(): DecisionData };

/** Every decision of the corpus; `compose()` is cheap until it is called. */
export function decisionCorpus(): readonly CorpusDecision[] {
  const grants = grantCases().map(({ name, shows, data }) => {
    const made = data();
    return { name, shows, kind: made.kind, data: made, compose: () => composeDecision(made) };
  });
  const revocations = sampleRevocations().map(({ name, data }) => ({
    name: `revocation-${name}`,
    shows: 'hủy bỏ quyết định khen thưởng',
    kind: data.kind,
    data,
    compose: () => composeRevocation(data, DEFAULT_WORDING),
  }));
  return [...grants, ...revocations];
}

/** The decisions that grant awards. */
export function grantCases(): readonly GrantCase[] {
  return [...AWARD_CASES, ...SIGNING_CASES, ...ERA_CASES];
}
