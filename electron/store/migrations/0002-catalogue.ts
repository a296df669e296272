import type { Migration } from '../migration.ts';

/**
 * The catalogue as dated entries. A row is never changed: a correction, a closing and a confirmation each replace it by
 * a new row, and both name the step that did so; undoing a step turns exactly that around. The one award of the first
 * offices takes the id that the catalogue knows it by.
 */
export const catalogue: Migration = {
  level: 2,
  name: 'catalogue',
  sql: `
CREATE TABLE catalogue_step (
  id TEXT PRIMARY KEY, seq INTEGER NOT NULL UNIQUE, action TEXT NOT NULL, label TEXT NOT NULL, reason TEXT NOT NULL,
  at TEXT NOT NULL, account_name TEXT NOT NULL, undone_at TEXT
) STRICT;
CREATE TABLE catalogue_entry (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT,
  source TEXT NOT NULL, source_text TEXT NOT NULL, review_needed INTEGER NOT NULL, content TEXT NOT NULL,
  reason TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
  confirmed_at TEXT, confirmed_by TEXT, replaced_at TEXT,
  step_id TEXT REFERENCES catalogue_step (id), replaced_step_id TEXT REFERENCES catalogue_step (id),
  sort INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX catalogue_entry_in_force ON catalogue_entry (kind, key, valid_from) WHERE replaced_at IS NULL;
CREATE INDEX catalogue_entry_by_step ON catalogue_entry (step_id);
CREATE INDEX catalogue_entry_by_replacing_step ON catalogue_entry (replaced_step_id);

-- award_type is the catalogue as this office prints it: rebuilt from the entries, with the office's own settings kept.
ALTER TABLE award_type ADD COLUMN award_class TEXT NOT NULL DEFAULT 'hinh-thuc-khen-thuong';
ALTER TABLE award_type ADD COLUMN award_group TEXT NOT NULL DEFAULT 'bang-khen';
ALTER TABLE award_type ADD COLUMN proposable INTEGER NOT NULL DEFAULT 1;

INSERT INTO award_type (id, name, short_name, level, subjects, authority, cite, valid_from, valid_to, working_days,
  council_percent, retention_years, review_needed, version)
  SELECT 'bang-khen-bo-ban-nganh-tinh', name, short_name, level, subjects, authority, cite, valid_from, valid_to,
  working_days, council_percent, retention_years, review_needed, version
  FROM award_type WHERE id = 'bang-khen-chu-tich-ubnd-tinh';
UPDATE batch SET award_type_id = 'bang-khen-bo-ban-nganh-tinh' WHERE award_type_id = 'bang-khen-chu-tich-ubnd-tinh';
UPDATE award SET award_type_id = 'bang-khen-bo-ban-nganh-tinh' WHERE award_type_id = 'bang-khen-chu-tich-ubnd-tinh';
DELETE FROM award_type WHERE id = 'bang-khen-chu-tich-ubnd-tinh';
`,
};
