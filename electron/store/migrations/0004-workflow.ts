import type { Migration } from '../migration.ts';

/** One workflow with its steps as data: the flow a submission received, its clocks, and how it was handled. */
export const workflow: Migration = {
  level: 4,
  name: 'workflow',
  sql: `
-- flow: the steps of the submission as they were when it was received (JSON), so that a later edit moves no clock.
ALTER TABLE batch ADD COLUMN flow TEXT NOT NULL DEFAULT '[]';
-- step: where in the flow it stands, '' before receipt; step_since: the day it came there, for its clock and its age.
ALTER TABLE batch ADD COLUMN step TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN step_since TEXT;
ALTER TABLE batch ADD COLUMN step_due_on TEXT;
ALTER TABLE batch ADD COLUMN procedure TEXT NOT NULL DEFAULT 'thong-thuong';
ALTER TABLE batch ADD COLUMN simple_case TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN secret INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN secret_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN assignee TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN receipt_number INTEGER;
ALTER TABLE batch ADD COLUMN returned_times INTEGER NOT NULL DEFAULT 0;
ALTER TABLE batch ADD COLUMN frozen_on TEXT;
ALTER TABLE batch_event ADD COLUMN detail TEXT NOT NULL DEFAULT '{}';
-- Receipts are numbered within the year of the first receipt, without gaps.
CREATE UNIQUE INDEX batch_receipt ON batch (substr(received_on, 1, 4), receipt_number) WHERE receipt_number IS NOT NULL;

-- Opinions asked (hiệp y) and lists made public (công khai), each with its own clock.
CREATE TABLE batch_request (
  id TEXT PRIMARY KEY, batch_id TEXT NOT NULL REFERENCES batch (id), kind TEXT NOT NULL, step TEXT NOT NULL, office TEXT NOT NULL,
  sent_on TEXT NOT NULL, due_on TEXT NOT NULL, answered_on TEXT, outcome TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '', removed_at TEXT
) STRICT;
CREATE INDEX batch_request_by_batch ON batch_request (batch_id, sent_on);
`,
};
