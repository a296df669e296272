import type { Migration } from '../migration.ts';

/**
 * The books beside the register of outgoing documents: incoming documents (NĐ 30/2020/NĐ-CP Điều 22, Phụ lục IV, VI)
 * and the golden book; and what a line of a book said before it was corrected.
 */
export const registers: Migration = {
  level: 8,
  name: 'registers',
  sql: `
CREATE TABLE incoming_entry (
  id TEXT PRIMARY KEY, year INTEGER NOT NULL, number INTEGER NOT NULL CHECK (number > 0), arrived_on TEXT NOT NULL,
  author TEXT NOT NULL, author_key TEXT NOT NULL, symbol TEXT NOT NULL, symbol_key TEXT NOT NULL, document_date TEXT,
  title TEXT NOT NULL, receiver TEXT NOT NULL DEFAULT '', forwarded_on TEXT, received_by TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '', batch_id TEXT REFERENCES batch (id), entered_at TEXT NOT NULL, entered_by TEXT NOT NULL,
  cancel_reason TEXT NOT NULL DEFAULT '', cancelled_at TEXT, cancelled_by TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 0, UNIQUE (year, number),
  CHECK (CAST(substr(arrived_on, 1, 4) AS INTEGER) = year), CHECK (cancelled_at IS NULL OR cancel_reason <> '')
) STRICT;
CREATE INDEX incoming_entry_by_author ON incoming_entry (symbol_key, author_key);
CREATE UNIQUE INDEX incoming_entry_of_batch ON incoming_entry (batch_id)
  WHERE batch_id IS NOT NULL AND cancelled_at IS NULL;
CREATE TRIGGER incoming_entry_keeps_number BEFORE UPDATE OF year, number ON incoming_entry
WHEN OLD.year <> NEW.year OR OLD.number <> NEW.number
BEGIN SELECT RAISE(ABORT, 'a number once given never changes'); END;
CREATE TABLE golden_entry (
  award_id TEXT PRIMARY KEY REFERENCES award (id), series TEXT NOT NULL, number INTEGER NOT NULL CHECK (number > 0),
  given_on TEXT NOT NULL, given_by TEXT NOT NULL, note TEXT NOT NULL DEFAULT '', version INTEGER NOT NULL DEFAULT 0,
  UNIQUE (series, number)
) STRICT;
CREATE TRIGGER golden_entry_keeps_number BEFORE UPDATE OF award_id, series, number ON golden_entry
WHEN OLD.award_id <> NEW.award_id OR OLD.series <> NEW.series OR OLD.number <> NEW.number
BEGIN SELECT RAISE(ABORT, 'a number once given never changes'); END;
CREATE TABLE register_change (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, entry_id TEXT NOT NULL, at TEXT NOT NULL, account_name TEXT NOT NULL,
  reason TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL
) STRICT;
CREATE INDEX register_change_by_entry ON register_change (entry_id, seq);
ALTER TABLE paper ADD COLUMN incoming_id TEXT REFERENCES incoming_entry (id);
CREATE INDEX paper_by_incoming ON paper (incoming_id) WHERE incoming_id IS NOT NULL;
`,
};
