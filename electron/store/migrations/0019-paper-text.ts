import type { Migration } from '../migration.ts';

/** Words inside attached papers. */
export const paperText: Migration = {
  level: 19,
  name: 'paper-text',
  sql: `
-- One row a file of the vault, however many papers it is. text: deflated UTF-8; NULL with the reason why there is none.
CREATE TABLE paper_text (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, sha256 TEXT NOT NULL UNIQUE REFERENCES vault_file (sha256),
  format TEXT NOT NULL, reason TEXT NOT NULL, read_at TEXT NOT NULL, text BLOB,
  CHECK ((text IS NULL) = (reason <> ''))
) STRICT;
-- Folded words (shared/vietnamese/fold.ts); rowid = paper_text.seq.
CREATE VIRTUAL TABLE paper_search USING fts5 (
  words, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'
);
-- Papers up to this row were looked at; papers are never deleted, so that a new one always comes behind.
CREATE TABLE paper_text_mark (one INTEGER PRIMARY KEY CHECK (one = 1), paper_row INTEGER NOT NULL) STRICT;
INSERT INTO paper_text_mark (one, paper_row) VALUES (1, 0);
-- What was destroyed is not found either; a file that comes again is read again.
CREATE TRIGGER paper_text_destroyed AFTER UPDATE OF removed_at ON vault_file WHEN NEW.removed_at IS NOT NULL
BEGIN
  DELETE FROM paper_search WHERE rowid IN (SELECT seq FROM paper_text WHERE sha256 = NEW.sha256);
  DELETE FROM paper_text WHERE sha256 = NEW.sha256;
END;
`,
};
