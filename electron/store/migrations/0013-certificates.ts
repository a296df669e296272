import type { Migration } from '../migration.ts';

/**
 * Certificates: designs and the versions that were printed, pictures, printers, blanks and what became of them, prints.
 * What was printed and what moved is only ever added; a print changes its state once, with the reason.
 */
export const certificates: Migration = {
  level: 13,
  name: 'certificates',
  sql: `
CREATE TABLE certificate_image (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('underlay', 'emblem')), file_name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
  width_px INTEGER NOT NULL, height_px INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES vault_file (sha256), added_at TEXT NOT NULL, added_by TEXT NOT NULL
) STRICT;

CREATE TABLE certificate_design (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, award_types TEXT NOT NULL, content TEXT NOT NULL, source TEXT NOT NULL,
  review_needed INTEGER NOT NULL, created_at TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL,
  removed_at TEXT, version INTEGER NOT NULL DEFAULT 0
) STRICT;
-- A design as it stood when it was printed; the next change of the design makes another.
CREATE TABLE certificate_design_version (
  id TEXT PRIMARY KEY, design_id TEXT NOT NULL REFERENCES certificate_design (id), seq INTEGER NOT NULL,
  name TEXT NOT NULL, content TEXT NOT NULL, first_printed_at TEXT NOT NULL, UNIQUE (design_id, seq)
) STRICT;
CREATE TRIGGER certificate_design_version_fixed BEFORE UPDATE ON certificate_design_version
  BEGIN SELECT RAISE(ABORT, 'a printed design is never changed'); END;

CREATE TABLE printer_profile (
  id TEXT PRIMARY KEY, content TEXT NOT NULL, updated_at TEXT NOT NULL, updated_by TEXT NOT NULL, removed_at TEXT,
  version INTEGER NOT NULL DEFAULT 0
) STRICT;

-- serial_digits: 0 = the blanks carry no numbers.
CREATE TABLE blank_stock (
  id TEXT PRIMARY KEY, name TEXT NOT NULL, serial_prefix TEXT NOT NULL, serial_digits INTEGER NOT NULL,
  created_at TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE blank_movement (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, stock_id TEXT NOT NULL REFERENCES blank_stock (id),
  kind TEXT NOT NULL CHECK (kind IN ('received', 'printed', 'returned', 'damaged', 'handed-out')),
  quantity INTEGER NOT NULL CHECK (quantity > 0), first_serial INTEGER, last_serial INTEGER, day TEXT NOT NULL,
  reason TEXT NOT NULL, minutes TEXT NOT NULL, job_id TEXT, at TEXT NOT NULL, account_name TEXT NOT NULL,
  CHECK ((first_serial IS NULL) = (last_serial IS NULL)),
  CHECK (first_serial IS NULL OR last_serial - first_serial + 1 = quantity)
) STRICT;
CREATE INDEX blank_movement_by_stock ON blank_movement (stock_id, seq);
CREATE TRIGGER blank_movement_stays BEFORE DELETE ON blank_movement
  BEGIN SELECT RAISE(ABORT, 'a movement of blanks is never deleted'); END;
CREATE TRIGGER blank_movement_fixed BEFORE UPDATE ON blank_movement
  BEGIN SELECT RAISE(ABORT, 'a movement of blanks is never changed'); END;

-- profile: the printer as it was set then. purpose: 'original' or 'reissue'.
CREATE TABLE certificate_job (
  id TEXT PRIMARY KEY, design_version_id TEXT NOT NULL REFERENCES certificate_design_version (id),
  profile TEXT NOT NULL, stock_id TEXT REFERENCES blank_stock (id), purpose TEXT NOT NULL, prints INTEGER NOT NULL,
  at TEXT NOT NULL, account_name TEXT NOT NULL
) STRICT;
CREATE INDEX certificate_job_by_time ON certificate_job (at);
-- One sheet. data: every word on it. copy: 1 = the original. state: 'spoiled' blanks are used up, of 'unprinted' ones the
-- blank went back into the stock.
CREATE TABLE certificate_print (
  id TEXT PRIMARY KEY, job_id TEXT NOT NULL REFERENCES certificate_job (id), ordinal INTEGER NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id), copy INTEGER NOT NULL, serial INTEGER, data TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'printed' CHECK (state IN ('printed', 'spoiled', 'unprinted')),
  ended_at TEXT, ended_by TEXT NOT NULL DEFAULT '', end_reason TEXT NOT NULL DEFAULT '',
  end_minutes TEXT NOT NULL DEFAULT '', CHECK ((state = 'printed') = (ended_at IS NULL)), UNIQUE (job_id, ordinal)
) STRICT;
CREATE INDEX certificate_print_by_award ON certificate_print (award_id);
-- No award has two good prints of one copy.
CREATE UNIQUE INDEX certificate_print_once ON certificate_print (award_id, copy) WHERE state = 'printed';
CREATE TRIGGER certificate_print_fixed BEFORE UPDATE OF job_id, ordinal, award_id, copy, serial, data ON certificate_print
  BEGIN SELECT RAISE(ABORT, 'what was printed is never changed'); END;
CREATE TRIGGER certificate_print_ends_once BEFORE UPDATE OF state ON certificate_print WHEN OLD.state <> 'printed'
  BEGIN SELECT RAISE(ABORT, 'a print ends once'); END;
`,
};
