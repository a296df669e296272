import type { Migration } from '../migration.ts';

/**
 * What happens to awards and decisions after they were given. Rows are added only: no trigger of the program and no
 * hand may change or delete one. The columns of `award` are what the events of each amount to, for search and counts.
 */
export const awardLife: Migration = {
  level: 10,
  name: 'award-life',
  sql: `
-- entry: the act that entered the event; the events of one bulk act share it. day: when it happened, where it has a day.
CREATE TABLE award_event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, entry TEXT NOT NULL,
  award_id TEXT NOT NULL REFERENCES award (id), kind TEXT NOT NULL, day TEXT, content TEXT NOT NULL,
  document_id TEXT, at TEXT NOT NULL, account_name TEXT NOT NULL
) STRICT;
CREATE INDEX award_event_by_award ON award_event (award_id, seq);
CREATE INDEX award_event_by_entry ON award_event (entry);
CREATE INDEX award_event_by_document ON award_event (document_id) WHERE document_id IS NOT NULL;

CREATE TABLE decision_event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, entry TEXT NOT NULL,
  decision_id TEXT NOT NULL REFERENCES decision (id), kind TEXT NOT NULL, content TEXT NOT NULL,
  document_id TEXT, at TEXT NOT NULL, account_name TEXT NOT NULL
) STRICT;
CREATE INDEX decision_event_by_decision ON decision_event (decision_id, seq);

CREATE TRIGGER award_event_stays BEFORE DELETE ON award_event BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER award_event_fixed BEFORE UPDATE ON award_event BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER decision_event_stays BEFORE DELETE ON decision_event
  BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER decision_event_fixed BEFORE UPDATE ON decision_event
  BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

ALTER TABLE award ADD COLUMN corrected_at TEXT;
-- delivery_tracked: 1 for awards with an object to hand over, entered since such records are kept.
ALTER TABLE award ADD COLUMN delivery_tracked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE award ADD COLUMN delivery TEXT;
CREATE INDEX award_by_decision ON award (decision_id) WHERE decision_id IS NOT NULL;
CREATE INDEX award_cancelled ON award (cancelled_at) WHERE cancelled_at IS NOT NULL;
CREATE INDEX award_corrected ON award (corrected_at) WHERE corrected_at IS NOT NULL;
CREATE INDEX award_undelivered ON award (decision_date) WHERE delivery IN ('waiting', 'not-delivered', 'returned');
`,
};
