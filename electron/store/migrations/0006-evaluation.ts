import type { Migration } from '../migration.ts';

/** What officers confirmed about a candidate, and the verdict that stood when the list was frozen. */
export const evaluation: Migration = {
  level: 6,
  name: 'evaluation',
  sql: `
ALTER TABLE candidate ADD COLUMN ticks TEXT NOT NULL DEFAULT '{}';
CREATE TABLE frozen_judgement (
  candidate_id TEXT PRIMARY KEY REFERENCES candidate (id), batch_id TEXT NOT NULL REFERENCES batch (id),
  frozen_at TEXT NOT NULL, verdict TEXT NOT NULL, judgement TEXT NOT NULL, case_data TEXT NOT NULL
) STRICT;
CREATE INDEX frozen_judgement_by_batch ON frozen_judgement (batch_id);
`,
};
