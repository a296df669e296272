import type { Migration } from '../migration.ts';

/** Edits of awards, and searches that people keep. What was edited is only ever added to. */
export const awardRevisions: Migration = {
  level: 18,
  name: 'award-revisions',
  sql: `
-- One act of a person: the same change for one award or for many. undo_of: it takes another edit back.
CREATE TABLE award_edit (
  id TEXT PRIMARY KEY, reason TEXT NOT NULL, changes TEXT NOT NULL, awards INTEGER NOT NULL, at TEXT NOT NULL,
  account_id TEXT NOT NULL, account_name TEXT NOT NULL, undo_of TEXT REFERENCES award_edit (id), undone_at TEXT
) STRICT;
CREATE UNIQUE INDEX award_edit_undone_once ON award_edit (undo_of) WHERE undo_of IS NOT NULL;
-- before, after: JSON of the columns of 'award' that the edit changed, and only those.
CREATE TABLE award_revision (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, entry TEXT NOT NULL REFERENCES award_edit (id),
  award_id TEXT NOT NULL REFERENCES award (id), before TEXT NOT NULL, after TEXT NOT NULL, at TEXT NOT NULL,
  account_name TEXT NOT NULL
) STRICT;
CREATE INDEX award_revision_by_award ON award_revision (award_id, seq);
CREATE INDEX award_revision_by_entry ON award_revision (entry);
CREATE TRIGGER award_revision_stays BEFORE DELETE ON award_revision
  BEGIN SELECT RAISE(ABORT, 'a revision of an award is never deleted'); END;
CREATE TRIGGER award_revision_fixed BEFORE UPDATE ON award_revision
  BEGIN SELECT RAISE(ABORT, 'a revision of an award is never changed'); END;

-- criteria: JSON as the address of the search page has it. shared: the whole office sees it.
CREATE TABLE saved_search (
  id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES account (id), name TEXT NOT NULL, name_key TEXT NOT NULL,
  criteria TEXT NOT NULL, shared INTEGER NOT NULL, created_at TEXT NOT NULL, removed_at TEXT,
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX saved_search_by_account ON saved_search (account_id) WHERE removed_at IS NULL;
`,
};
