import type { Generated } from 'kysely';

/** Rows of level 18: edits of awards, and searches that people keep. */
export interface AwardRevisionTables {
  award_edit: {
    id: string;
    reason: string;
    changes: string;
    awards: number;
    at: string;
    account_id: string;
    account_name: string;
    undo_of: string | null;
    undone_at: string | null;
  };
  award_revision: {
    seq: Generated<number>;
    entry: string;
    award_id: string;
    before: string;
    after: string;
    at: string;
    account_name: string;
  };
  saved_search: {
    id: string;
    account_id: string;
    name: string;
    name_key: string;
    criteria: string;
    shared: number;
    created_at: string;
    removed_at: string | null;
    version: Generated<number>;
  };
}
