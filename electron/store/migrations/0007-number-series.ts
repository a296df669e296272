import type { Migration } from '../migration.ts';

/**
 * Numbers count in series; a line of the register is an issued, a reserved or a cancelled number. Every symbol of the
 * level before counted for itself and becomes a series (only decisions took numbers: their symbol is 'QĐ-…').
 * Numbers never change and a cancelled one never comes back: triggers, not only the rooms' care.
 */
export const numberSeries: Migration = {
  level: 7,
  name: 'number-series',
  sql: `
CREATE TABLE number_series (
  id TEXT PRIMARY KEY, issuer TEXT NOT NULL, name TEXT NOT NULL DEFAULT '', kinds TEXT NOT NULL,
  secret INTEGER NOT NULL DEFAULT 0, from_year INTEGER, to_year INTEGER, opened_on TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '', version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE series_start (
  series_id TEXT NOT NULL REFERENCES number_series (id), year INTEGER NOT NULL,
  first_number INTEGER NOT NULL CHECK (first_number > 1), last_date TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''), at TEXT NOT NULL, account_name TEXT NOT NULL,
  PRIMARY KEY (series_id, year)
) STRICT, WITHOUT ROWID;

INSERT INTO number_series (id, issuer, kinds, opened_on)
SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' ||
    substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
  CASE WHEN symbol LIKE 'QĐ-%' THEN substr(symbol, 4) ELSE symbol END,
  CASE WHEN symbol LIKE 'QĐ-%' THEN '["QĐ"]' ELSE '[""]' END, min(date)
FROM register_entry GROUP BY symbol;

CREATE TABLE register_line (
  id TEXT PRIMARY KEY, series_id TEXT NOT NULL REFERENCES number_series (id), issuer TEXT NOT NULL,
  kind TEXT NOT NULL, symbol TEXT NOT NULL, secret INTEGER NOT NULL DEFAULT 0, year INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number > 0), state TEXT NOT NULL CHECK (state IN ('issued', 'reserved', 'cancelled')),
  given_on TEXT NOT NULL, date TEXT, title TEXT NOT NULL DEFAULT '', signer TEXT NOT NULL DEFAULT '',
  recipients TEXT NOT NULL DEFAULT '', archive_unit TEXT NOT NULL DEFAULT '', copies INTEGER, sent_on TEXT,
  received_by TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', decision_id TEXT REFERENCES decision (id),
  document_id TEXT, owner_id TEXT REFERENCES account (id), purpose TEXT NOT NULL DEFAULT '', expires_on TEXT,
  cancel_reason TEXT NOT NULL DEFAULT '', cancelled_at TEXT, cancelled_by TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 0,
  UNIQUE (series_id, year, number), UNIQUE (issuer, symbol, year, number, secret),
  CHECK (state <> 'issued' OR (date IS NOT NULL AND CAST(substr(date, 1, 4) AS INTEGER) = year)),
  CHECK (state <> 'reserved' OR (owner_id IS NOT NULL AND purpose <> '' AND expires_on IS NOT NULL)),
  CHECK (state <> 'cancelled' OR (cancel_reason <> '' AND cancelled_at IS NOT NULL AND cancelled_by <> ''))
) STRICT;
INSERT INTO register_line (id, series_id, issuer, kind, symbol, year, number, state, given_on, date, title, signer,
  recipients, archive_unit, copies, decision_id)
SELECT e.id, s.id, s.issuer, CASE WHEN e.symbol LIKE 'QĐ-%' THEN 'QĐ' ELSE '' END, e.symbol, e.year, e.number, 'issued',
  e.date, e.date, e.title, e.signer, e.recipients, e.archive_unit, e.copies, e.decision_id
FROM register_entry e JOIN number_series s ON
  s.issuer = CASE WHEN e.symbol LIKE 'QĐ-%' THEN substr(e.symbol, 4) ELSE e.symbol END
  AND s.kinds = CASE WHEN e.symbol LIKE 'QĐ-%' THEN '["QĐ"]' ELSE '[""]' END;
DROP TABLE register_entry;
ALTER TABLE register_line RENAME TO register_entry;
CREATE INDEX register_entry_by_year ON register_entry (year, symbol, number);
CREATE UNIQUE INDEX register_entry_of_decision ON register_entry (decision_id) WHERE decision_id IS NOT NULL;
CREATE UNIQUE INDEX register_entry_of_document ON register_entry (document_id) WHERE document_id IS NOT NULL;
CREATE TRIGGER register_entry_keeps_number BEFORE UPDATE OF series_id, issuer, year, number, secret ON register_entry
WHEN OLD.series_id <> NEW.series_id OR OLD.issuer <> NEW.issuer OR OLD.year <> NEW.year OR OLD.number <> NEW.number
  OR OLD.secret <> NEW.secret
BEGIN SELECT RAISE(ABORT, 'a number once given never changes'); END;
CREATE TRIGGER register_entry_keeps_state BEFORE UPDATE OF state, symbol, date ON register_entry
WHEN OLD.state <> 'reserved'
  AND (OLD.symbol <> NEW.symbol OR OLD.date IS NOT NEW.date
    OR (OLD.state <> NEW.state AND NOT (OLD.state = 'issued' AND NEW.state = 'cancelled')))
BEGIN SELECT RAISE(ABORT, 'an issued or cancelled number keeps its symbol, date and end'); END;
`,
};
