import type { Migration } from '../migration.ts';

/**
 * Archive files (hồ sơ lưu trữ): the fields of NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục III and those of the archive
 * exchange profile, the levels of description above and below a file, places, loans, disposal, bags brought in.
 * What happened to a file is only ever added; a file that was destroyed keeps its description.
 */
export const dossiers: Migration = {
  level: 16,
  name: 'dossiers',
  sql: `
-- Fonds (phông) and series (mục lục) above a file. content: the other fields of description, as JSON.
CREATE TABLE archive_group (
  id TEXT PRIMARY KEY, level TEXT NOT NULL CHECK (level IN ('fonds', 'series')),
  parent_id TEXT REFERENCES archive_group (id), code TEXT NOT NULL, title TEXT NOT NULL, content TEXT NOT NULL,
  removed_at TEXT, version INTEGER NOT NULL DEFAULT 0, CHECK ((level = 'fonds') = (parent_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX archive_group_code ON archive_group (ifnull(parent_id, ''), code) WHERE removed_at IS NULL;

-- kho, giá, tầng, hộp
CREATE TABLE storage_box (
  id TEXT PRIMARY KEY, store TEXT NOT NULL, rack TEXT NOT NULL, shelf TEXT NOT NULL, number TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '', removed_at TEXT, version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX storage_box_place ON storage_box (store, rack, shelf, number) WHERE removed_at IS NULL;

-- code is unique in this office; notation is what the office that made the file called it (FileNotation).
ALTER TABLE dossier ADD COLUMN notation TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN organ_id TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN catalog_year INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dossier ADD COLUMN group_id TEXT REFERENCES archive_group (id);
ALTER TABLE dossier ADD COLUMN access TEXT NOT NULL DEFAULT 'open' CHECK (access IN ('open', 'restricted'));
ALTER TABLE dossier ADD COLUMN language TEXT NOT NULL DEFAULT 'Tiếng Việt';
ALTER TABLE dossier ADD COLUMN keywords TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN notes TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN information_sign TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN medium TEXT NOT NULL DEFAULT 'both' CHECK (medium IN ('paper', 'electronic', 'both'));
ALTER TABLE dossier ADD COLUMN sheets INTEGER;
ALTER TABLE dossier ADD COLUMN pages INTEGER;
ALTER TABLE dossier ADD COLUMN physical_state TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN trust_level TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN state TEXT NOT NULL DEFAULT 'open'
  CHECK (state IN ('open', 'closed', 'transferred', 'destroyed'));
ALTER TABLE dossier ADD COLUMN closed_on TEXT;
ALTER TABLE dossier ADD COLUMN closing TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN handed_in_on TEXT;
-- Key of the catalogue's retention entry; retention_years NULL: for ever.
ALTER TABLE dossier ADD COLUMN retention_class TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN retention_by_hand INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dossier ADD COLUMN box_id TEXT REFERENCES storage_box (id);
ALTER TABLE dossier ADD COLUMN box_ordinal INTEGER;
ALTER TABLE dossier ADD COLUMN import_id TEXT;
ALTER TABLE dossier ADD COLUMN words TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN created_at TEXT NOT NULL DEFAULT '';
ALTER TABLE dossier ADD COLUMN removed_at TEXT;
ALTER TABLE dossier ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
UPDATE dossier SET notation = code, catalog_year = CAST(substr(end_date, 1, 4) AS INTEGER), created_at = start_date,
  words = replace(replace(replace(lower(code), 'Đ', 'd'), '.', ' '), '/', ' ') || ' ' || title_key;
CREATE INDEX dossier_by_end ON dossier (end_date, code);
CREATE INDEX dossier_by_year ON dossier (catalog_year, code);
CREATE INDEX dossier_by_box ON dossier (box_id, box_ordinal) WHERE box_id IS NOT NULL;
CREATE INDEX dossier_by_group ON dossier (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX dossier_restricted ON dossier (access) WHERE access <> 'open';
CREATE INDEX dossier_by_decision ON dossier (decision_id);

-- A document in a file as it is described (item level). id = paper.id where its file lies in the vault; without a paper
-- it was never scanned.
CREATE TABLE dossier_item (
  id TEXT PRIMARY KEY, dossier_id TEXT NOT NULL REFERENCES dossier (id), paper_id TEXT UNIQUE REFERENCES paper (id),
  ordinal INTEGER, identifier TEXT NOT NULL DEFAULT '', type_name TEXT NOT NULL DEFAULT '',
  code_number TEXT NOT NULL DEFAULT '', code_notation TEXT NOT NULL DEFAULT '', issued_on TEXT,
  issuer TEXT NOT NULL DEFAULT '', subject TEXT NOT NULL DEFAULT '', language TEXT NOT NULL DEFAULT '', pages INTEGER,
  sheet TEXT NOT NULL DEFAULT '', signer_position TEXT NOT NULL DEFAULT '', signer_name TEXT NOT NULL DEFAULT '',
  keywords TEXT NOT NULL DEFAULT '', autograph TEXT NOT NULL DEFAULT '', physical_state TEXT NOT NULL DEFAULT '',
  trust_level TEXT NOT NULL DEFAULT '', notes TEXT NOT NULL DEFAULT '', removed_at TEXT,
  version INTEGER NOT NULL DEFAULT 0, CHECK (paper_id IS NULL OR paper_id = id)
) STRICT;
CREATE INDEX dossier_item_by_dossier ON dossier_item (dossier_id, ordinal);
CREATE INDEX paper_by_sha256 ON paper (sha256);
CREATE INDEX document_by_docx ON document (docx_sha256) WHERE docx_sha256 IS NOT NULL;

CREATE TABLE dossier_event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, dossier_id TEXT NOT NULL REFERENCES dossier (id), kind TEXT NOT NULL,
  at TEXT NOT NULL, account_name TEXT NOT NULL, content TEXT NOT NULL
) STRICT;
CREATE INDEX dossier_event_by_dossier ON dossier_event (dossier_id, seq);
CREATE TRIGGER dossier_event_fixed BEFORE UPDATE ON dossier_event
  BEGIN SELECT RAISE(ABORT, 'an event of an archive file is never changed'); END;
CREATE TRIGGER dossier_event_stays BEFORE DELETE ON dossier_event
  BEGIN SELECT RAISE(ABORT, 'an event of an archive file is never deleted'); END;
CREATE TRIGGER dossier_stays BEFORE DELETE ON dossier
  BEGIN SELECT RAISE(ABORT, 'the description of an archive file is never deleted'); END;
CREATE TRIGGER dossier_destroyed_stays BEFORE UPDATE OF state ON dossier WHEN OLD.state = 'destroyed'
  BEGIN SELECT RAISE(ABORT, 'a destroyed archive file does not come back'); END;

CREATE TABLE dossier_loan (
  id TEXT PRIMARY KEY, dossier_id TEXT NOT NULL REFERENCES dossier (id), year INTEGER NOT NULL, number INTEGER NOT NULL,
  borrower TEXT NOT NULL, borrower_unit TEXT NOT NULL, purpose TEXT NOT NULL, allowed_by TEXT NOT NULL,
  lent_on TEXT NOT NULL, due_on TEXT NOT NULL, lent_by TEXT NOT NULL, returned_on TEXT,
  returned_to TEXT NOT NULL DEFAULT '', return_note TEXT NOT NULL DEFAULT '', at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0, UNIQUE (year, number)
) STRICT;
-- A file is lent to one borrower at a time.
CREATE UNIQUE INDEX dossier_loan_out ON dossier_loan (dossier_id) WHERE returned_on IS NULL;
CREATE INDEX dossier_loan_by_dossier ON dossier_loan (dossier_id, lent_on);

CREATE TABLE disposal_list (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('destruction', 'transfer')), title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'done', 'withdrawn')), note TEXT NOT NULL DEFAULT '',
  receiver TEXT NOT NULL DEFAULT '', council TEXT NOT NULL DEFAULT '', proposed_by TEXT NOT NULL,
  proposed_name TEXT NOT NULL, submitted_on TEXT, notice_until TEXT, confirmed_by TEXT,
  confirmed_name TEXT NOT NULL DEFAULT '', done_on TEXT, minutes TEXT NOT NULL DEFAULT '', created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0,
  CHECK (confirmed_by IS NULL OR confirmed_by <> proposed_by), CHECK ((state = 'done') = (confirmed_by IS NOT NULL))
) STRICT;
CREATE TABLE disposal_item (
  list_id TEXT NOT NULL REFERENCES disposal_list (id), dossier_id TEXT NOT NULL REFERENCES dossier (id),
  reason TEXT NOT NULL, kept INTEGER NOT NULL DEFAULT 0, kept_reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (list_id, dossier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX disposal_item_by_dossier ON disposal_item (dossier_id);
CREATE TRIGGER disposal_done_fixed BEFORE UPDATE ON disposal_list WHEN OLD.state = 'done'
  BEGIN SELECT RAISE(ABORT, 'a disposal that was carried out is never changed'); END;

-- The file was destroyed: its row stays for the papers that name it.
ALTER TABLE vault_file ADD COLUMN removed_at TEXT;

CREATE TABLE bag_import (
  id TEXT PRIMARY KEY, bag_id TEXT NOT NULL, label TEXT NOT NULL, dossiers INTEGER NOT NULL, papers INTEGER NOT NULL,
  awards INTEGER NOT NULL, at TEXT NOT NULL, account_name TEXT NOT NULL, undone_at TEXT
) STRICT;
CREATE UNIQUE INDEX bag_import_once ON bag_import (bag_id) WHERE undone_at IS NULL;
`,
};
