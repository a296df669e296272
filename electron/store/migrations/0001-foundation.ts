import type { Migration } from '../migration.ts';

/** The first shape of an office: accounts, units, submissions, council, decisions, registers, archive, vault, audit. */
export const foundation: Migration = {
  level: 1,
  name: 'foundation',
  sql: `
CREATE TABLE office_setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE account (
  id TEXT PRIMARY KEY, login TEXT NOT NULL, login_key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1, version INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL, last_sign_in_at TEXT
) STRICT;

-- previous_hash and hash are the place of the chain: filled by the audit room when it arrives.
CREATE TABLE audit_entry (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, account_id TEXT, account_name TEXT NOT NULL,
  action TEXT NOT NULL, subject_kind TEXT NOT NULL, subject_id TEXT NOT NULL, summary TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT '{}', previous_hash TEXT, hash TEXT
) STRICT;
CREATE INDEX audit_by_subject ON audit_entry (subject_id, seq);

CREATE TABLE award_type (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, short_name TEXT NOT NULL, level TEXT NOT NULL, subjects TEXT NOT NULL,
  authority TEXT NOT NULL, cite TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT,
  working_days INTEGER NOT NULL, council_percent REAL NOT NULL, retention_years INTEGER,
  review_needed INTEGER NOT NULL, version INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE legal_basis (
  id TEXT PRIMARY KEY, text TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT, sort INTEGER NOT NULL,
  review_needed INTEGER NOT NULL, source TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE unit (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, name_key TEXT NOT NULL, parent_id TEXT REFERENCES unit (id),
  kind TEXT NOT NULL, abbreviation TEXT NOT NULL, leader_title TEXT NOT NULL,
  valid_from TEXT, valid_to TEXT, version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX unit_name_in_parent ON unit (name_key, ifnull(parent_id, ''));

CREATE TABLE honoree (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, honorific TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL,
  birth_date TEXT, position TEXT NOT NULL, unit_name TEXT NOT NULL, unit_key TEXT NOT NULL, created_at TEXT NOT NULL
) STRICT;
CREATE INDEX honoree_by_name ON honoree (name_key, unit_key);

CREATE TABLE batch (
  id TEXT PRIMARY KEY, title TEXT NOT NULL, award_type_id TEXT NOT NULL REFERENCES award_type (id), stream TEXT NOT NULL,
  unit_id TEXT NOT NULL REFERENCES unit (id), submission_number TEXT NOT NULL, submission_date TEXT,
  reason TEXT NOT NULL, received_on TEXT, due_on TEXT, state TEXT NOT NULL, created_at TEXT NOT NULL,
  created_by TEXT NOT NULL, updated_at TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX batch_by_state ON batch (state, due_on);

CREATE TABLE candidate (
  id TEXT PRIMARY KEY, batch_id TEXT NOT NULL REFERENCES batch (id), ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL, honorific TEXT, name TEXT NOT NULL, name_key TEXT NOT NULL, birth_date TEXT,
  position TEXT NOT NULL, unit_name TEXT NOT NULL, unit_key TEXT NOT NULL, achievement TEXT NOT NULL,
  honoree_id TEXT REFERENCES honoree (id), outcome TEXT NOT NULL DEFAULT 'pending', import_id TEXT,
  removed_at TEXT, version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX candidate_by_batch ON candidate (batch_id, ordinal);
CREATE INDEX candidate_by_import ON candidate (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE batch_event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, batch_id TEXT NOT NULL REFERENCES batch (id), event TEXT NOT NULL,
  at TEXT NOT NULL, account_name TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX batch_event_by_batch ON batch_event (batch_id, seq);

CREATE TABLE vault_file (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, stored_at TEXT NOT NULL) STRICT;

CREATE TABLE paper (
  id TEXT PRIMARY KEY, batch_id TEXT REFERENCES batch (id), candidate_id TEXT REFERENCES candidate (id),
  dossier_id TEXT REFERENCES dossier (id), kind TEXT NOT NULL, title TEXT NOT NULL, file_name TEXT NOT NULL,
  media_type TEXT NOT NULL, size INTEGER NOT NULL, sha256 TEXT NOT NULL REFERENCES vault_file (sha256),
  added_at TEXT NOT NULL, added_by TEXT NOT NULL, removed_at TEXT
) STRICT;
CREATE INDEX paper_by_batch ON paper (batch_id);
CREATE INDEX paper_by_dossier ON paper (dossier_id);

CREATE TABLE council_session (
  id TEXT PRIMARY KEY, batch_id TEXT NOT NULL UNIQUE REFERENCES batch (id), held_on TEXT NOT NULL, place TEXT NOT NULL,
  chair TEXT NOT NULL, secretary TEXT NOT NULL, members_total INTEGER NOT NULL, members_present INTEGER NOT NULL,
  minutes_number TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE council_vote (
  session_id TEXT NOT NULL REFERENCES council_session (id), candidate_id TEXT NOT NULL REFERENCES candidate (id),
  yes INTEGER NOT NULL, outcome TEXT NOT NULL, PRIMARY KEY (session_id, candidate_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
  id TEXT PRIMARY KEY, batch_id TEXT NOT NULL REFERENCES batch (id), state TEXT NOT NULL, data TEXT NOT NULL,
  number INTEGER, symbol TEXT NOT NULL, issued_on TEXT, created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX decision_of_batch ON decision (batch_id) WHERE state <> 'discarded';

CREATE TABLE register_entry (
  id TEXT PRIMARY KEY, symbol TEXT NOT NULL, year INTEGER NOT NULL, number INTEGER NOT NULL, date TEXT NOT NULL,
  title TEXT NOT NULL, signer TEXT NOT NULL, recipients TEXT NOT NULL, archive_unit TEXT NOT NULL, copies INTEGER,
  decision_id TEXT REFERENCES decision (id), UNIQUE (symbol, year, number)
) STRICT;

CREATE TABLE dossier (
  id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, title TEXT NOT NULL, title_key TEXT NOT NULL,
  batch_id TEXT REFERENCES batch (id), decision_id TEXT REFERENCES decision (id), retention_years INTEGER,
  maker TEXT NOT NULL, start_date TEXT NOT NULL, end_date TEXT NOT NULL
) STRICT;

CREATE TABLE award (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, honoree_id TEXT NOT NULL REFERENCES honoree (id),
  award_type_id TEXT NOT NULL REFERENCES award_type (id), kind TEXT NOT NULL, honorific TEXT, name TEXT NOT NULL,
  position TEXT NOT NULL, unit_name TEXT NOT NULL, reason TEXT NOT NULL, decision_number TEXT NOT NULL,
  decision_date TEXT NOT NULL, year INTEGER NOT NULL, signer TEXT NOT NULL, source TEXT NOT NULL,
  decision_id TEXT REFERENCES decision (id), batch_id TEXT REFERENCES batch (id),
  candidate_id TEXT REFERENCES candidate (id), dossier_id TEXT REFERENCES dossier (id), import_id TEXT,
  golden_number INTEGER, recorded_at TEXT NOT NULL, removed_at TEXT
) STRICT;
CREATE INDEX award_by_honoree ON award (honoree_id);
CREATE INDEX award_by_date ON award (decision_date, seq);
CREATE INDEX award_by_year ON award (year, award_type_id);
CREATE INDEX award_by_dossier ON award (dossier_id);
CREATE INDEX award_by_import ON award (import_id) WHERE import_id IS NOT NULL;

-- Folded words (shared/vietnamese/fold.ts), so the tokenizer need not know Vietnamese; rowid = award.seq.
CREATE VIRTUAL TABLE award_search USING fts5 (
  name, unit, decision, reason, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
);

CREATE TABLE import_batch (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, batch_id TEXT REFERENCES batch (id), rows INTEGER NOT NULL,
  at TEXT NOT NULL, account_name TEXT NOT NULL, undone_at TEXT
) STRICT;
`,
};
