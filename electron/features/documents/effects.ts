import type { Database } from '#electron/store/database.ts';
import { correctNamed } from './correction-effect.ts';
import { revokeNamed } from './revocation-effect.ts';

/** A document at the moment it is signed, inside the open transaction; its row is already issued. */
export interface IssuedDocument {
  readonly documentId: string;
  /** Data by the schema of its kind, with number and date. */
  readonly data: unknown;
  /** As printed, e.g. '15/QĐ-UBND'; '' for a kind without a number. */
  readonly number: string;
  readonly date: string;
  readonly batchId: string | null;
  readonly decisionId: string | null;
  /** Awards it was drafted about. */
  readonly awardIds: readonly string[];
  readonly at: Date;
  readonly account: string;
}

/**
 * What signing a document does beside giving it a number, by kind. A refusal thrown here undoes the whole signing.
 * A kind named here cannot simply be recalled: what it changed would stay.
 */
export const effectsOnIssue: Readonly<Record<string, (db: Database, issued: IssuedDocument) => void>> = {
  'revocation-decision': revokeNamed,
  'correction-letter': correctNamed,
};
