import type { Migration } from '../migration.ts';

/** The catalogue as dated entries; the one award of the first offices takes the id that the catalogue knows it by. */
export const catalogue: Migration = {
  level: 2,
  name: 'catalogue',
  sql: `
CREATE TABLE catalogue_entry (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT,
  source TEXT NOT NULL, source_text TEXT NOT NULL, review_needed INTEGER NOT NULL, content TEXT NOT NULL,
  reason TEXT NOT NULL, created_at TEXT NOT NULL, created_by TEXT NOT NULL,
  confirmed_at TEXT, confirmed_by TEXT, replaced_at TEXT
) STRICT;
CREATE UNIQUE INDEX catalogue_entry_in_force ON catalogue_entry (kind, key, valid_from) WHERE replaced_at IS NULL;

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
