import type { Migration } from '../migration.ts';

/** What the criteria ask about an honoree, and records of one person joined without losing either. */
export const honoreeHistory: Migration = {
  level: 3,
  name: 'honoree-history',
  sql: `
-- root_id: the record this one is joined to, itself when it stands alone. A merge moves nothing else.
ALTER TABLE honoree ADD COLUMN root_id TEXT NOT NULL DEFAULT '';
ALTER TABLE honoree ADD COLUMN subject_groups TEXT NOT NULL DEFAULT '[]';
ALTER TABLE honoree ADD COLUMN status TEXT;
ALTER TABLE honoree ADD COLUMN retired_on TEXT;
ALTER TABLE honoree ADD COLUMN died_on TEXT;
ALTER TABLE honoree ADD COLUMN established TEXT;
ALTER TABLE honoree ADD COLUMN flag_eligible INTEGER;
ALTER TABLE honoree ADD COLUMN identity_number TEXT;
ALTER TABLE honoree ADD COLUMN under_review TEXT NOT NULL DEFAULT '';
ALTER TABLE honoree ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
UPDATE honoree SET root_id = id;
CREATE INDEX honoree_by_root ON honoree (root_id);

CREATE TABLE honoree_fact (
  id TEXT PRIMARY KEY, honoree_id TEXT NOT NULL REFERENCES honoree (id), kind TEXT NOT NULL, year INTEGER,
  content TEXT NOT NULL, decision_number TEXT NOT NULL, decision_date TEXT,
  recorded_at TEXT NOT NULL, recorded_by TEXT NOT NULL, removed_at TEXT, version INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX honoree_fact_by_honoree ON honoree_fact (honoree_id, year);

CREATE TABLE honoree_merge (
  id TEXT PRIMARY KEY, from_id TEXT NOT NULL REFERENCES honoree (id), into_id TEXT NOT NULL REFERENCES honoree (id),
  reason TEXT NOT NULL, at TEXT NOT NULL, account_name TEXT NOT NULL, undone_at TEXT
) STRICT;
-- A record is joined to one other at a time; whoever it is joined to in the end is its root.
CREATE UNIQUE INDEX honoree_merge_in_force ON honoree_merge (from_id) WHERE undone_at IS NULL;
CREATE INDEX honoree_merge_into ON honoree_merge (into_id) WHERE undone_at IS NULL;

-- Pairs that may be one (a_id < b_id), compared once and again only when one of them changes.
CREATE TABLE honoree_double (
  a_id TEXT NOT NULL REFERENCES honoree (id), b_id TEXT NOT NULL REFERENCES honoree (id),
  score INTEGER NOT NULL, evidence TEXT NOT NULL, kept_apart_at TEXT, PRIMARY KEY (a_id, b_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX honoree_double_by_other ON honoree_double (b_id);
CREATE INDEX honoree_double_by_score ON honoree_double (score);
-- 0 = to be compared with those of the same name.
ALTER TABLE honoree ADD COLUMN doubles_checked INTEGER NOT NULL DEFAULT 0;
CREATE INDEX honoree_unchecked ON honoree (id) WHERE doubles_checked = 0;
CREATE INDEX honoree_by_identity ON honoree (identity_number) WHERE identity_number IS NOT NULL;

-- What a decision says about an award beyond its name: the criteria of later awards ask for it.
ALTER TABLE award ADD COLUMN title_year INTEGER;
ALTER TABLE award ADD COLUMN period_from INTEGER;
ALTER TABLE award ADD COLUMN period_to INTEGER;
ALTER TABLE award ADD COLUMN commendation_type TEXT;
ALTER TABLE award ADD COLUMN route TEXT;
ALTER TABLE award ADD COLUMN cancelled_at TEXT;
-- The first offices knew three streams, each of one type of commendation.
UPDATE award SET commendation_type = (SELECT CASE b.stream WHEN 'merit' THEN 'cong-trang'
  WHEN 'campaign' THEN 'phong-trao' WHEN 'sudden' THEN 'dot-xuat' END FROM batch b WHERE b.id = award.batch_id)
  WHERE batch_id IS NOT NULL;
`,
};
