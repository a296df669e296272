import type { Migration } from '../migration.ts';

/** One list may propose several awards; it is split into one submission an award and deciding office. */
export const intake: Migration = {
  level: 5,
  name: 'intake',
  sql: `
-- award_type_id: null = the award of the submission. achievement_sketch: domain/report-sketch.ts, '' = too short.
-- duplicate_answer: why the candidate is proposed although it stands elsewhere; '' = nobody has answered.
ALTER TABLE candidate ADD COLUMN award_type_id TEXT;
ALTER TABLE candidate ADD COLUMN route TEXT;
ALTER TABLE candidate ADD COLUMN title_year INTEGER;
ALTER TABLE candidate ADD COLUMN posthumous INTEGER NOT NULL DEFAULT 0;
ALTER TABLE candidate ADD COLUMN achievement_sketch TEXT NOT NULL DEFAULT '';
ALTER TABLE candidate ADD COLUMN duplicate_answer TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN intake_id TEXT REFERENCES batch (id);
ALTER TABLE batch ADD COLUMN deciding_office TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN proposing_office TEXT NOT NULL DEFAULT '';
CREATE INDEX batch_by_intake ON batch (intake_id) WHERE intake_id IS NOT NULL;
CREATE INDEX candidate_by_honoree ON candidate (honoree_id) WHERE removed_at IS NULL;
CREATE INDEX candidate_by_name ON candidate (name_key) WHERE removed_at IS NULL;
`,
};
