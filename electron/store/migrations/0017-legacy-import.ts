import type { Migration } from '../migration.ts';

/** Old lists on their way into the archive, and what stays to be known of them. */
export const legacyImport: Migration = {
  level: 17,
  name: 'legacy-import',
  sql: `
-- One import of an old list. done_row and place: the last row that is committed, and what stood above the next one, so
-- that work goes on there after a crash. correction_*: the corrected file under way. JSON: settings, header, place, counts, notes.
CREATE TABLE legacy_import (
  id TEXT PRIMARY KEY REFERENCES import_batch (id), file_name TEXT NOT NULL, sha256 TEXT NOT NULL REFERENCES vault_file (sha256),
  state TEXT NOT NULL, step TEXT NOT NULL DEFAULT '', settings TEXT NOT NULL DEFAULT '', sheet_name TEXT NOT NULL DEFAULT '',
  header TEXT NOT NULL DEFAULT '',
  total INTEGER NOT NULL DEFAULT 0, done INTEGER NOT NULL DEFAULT 0, done_row INTEGER NOT NULL DEFAULT 0,
  place TEXT NOT NULL DEFAULT '', counts TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '',
  failure TEXT NOT NULL DEFAULT '', correction_name TEXT NOT NULL DEFAULT '',
  correction_sha256 TEXT REFERENCES vault_file (sha256), removed INTEGER NOT NULL DEFAULT 0, kept INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX legacy_import_by_file ON legacy_import (sha256);

-- Rows that did not come in, with their reasons. settled: came in later by a corrected file.
CREATE TABLE legacy_problem (
  import_id TEXT NOT NULL REFERENCES legacy_import (id), row_number INTEGER NOT NULL, severity TEXT NOT NULL,
  cells TEXT NOT NULL, problems TEXT NOT NULL, settled INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (import_id, row_number)
) STRICT, WITHOUT ROWID;

-- Awards that an undo left because something had happened to them.
CREATE TABLE legacy_kept (
  import_id TEXT NOT NULL REFERENCES legacy_import (id), award_seq INTEGER NOT NULL, reasons TEXT NOT NULL,
  PRIMARY KEY (import_id, award_seq)
) STRICT, WITHOUT ROWID;

-- Shapes of lists and how they are read.
CREATE TABLE legacy_profile (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, header_key TEXT NOT NULL UNIQUE, mapping TEXT NOT NULL,
  used_at TEXT NOT NULL, used_times INTEGER NOT NULL DEFAULT 0
) STRICT;

-- An honoree that only an undone import had made: it stays for the trace, no list shows it.
ALTER TABLE honoree ADD COLUMN removed_at TEXT;
`,
};
