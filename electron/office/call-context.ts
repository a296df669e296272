import type { Database } from '#electron/store/database.ts';
import type { Caller } from './caller.ts';
import type { OfficeCore } from './office-core.ts';

/** What a call brings along before anybody is known. */
export interface InitialContext {
  readonly core: OfficeCore;
  readonly token: string | null;
}

/** One line of the audit log; the summary is in Vietnamese and names the subject as a person would. */
export interface AuditNote {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly summary: string;
  readonly detail?: Record<string, unknown>;
}

/** What the office gives a room: the proper connection for the effect it declared, and the caller. */
export interface CallContext extends InitialContext {
  readonly caller: Caller;
  /** Reading calls get a read-only snapshot, writing calls the open transaction. */
  readonly db: Database;
  readonly now: Date;
  /** Every write is logged under its path; a note says of what. */
  note(note: AuditNote): void;
  /** What may only be done once the write is certain, such as taking a file out of the vault. */
  afterCommit(work: () => void): void;
}
