import type { Migration } from '../migration.ts';

/**
 * Units over time. Events are rows that are only ever added; the record of a unit says how it stands after all of
 * them, and every value it had before is kept with the moment until which it stood, for "as known on".
 */
export const unitHistory: Migration = {
  level: 15,
  name: 'unit-history',
  sql: `
ALTER TABLE unit ADD COLUMN recorded_at TEXT NOT NULL DEFAULT '';
-- removed_at: made by a list of events that was undone. The row stays for what once named it.
ALTER TABLE unit ADD COLUMN removed_at TEXT;
-- A commune of 2025 may bear the name of one it came from: one name stands once under one parent at a time.
DROP INDEX unit_name_in_parent;
CREATE UNIQUE INDEX unit_name_in_parent ON unit (name_key, ifnull(parent_id, ''), ifnull(valid_from, ''))
  WHERE removed_at IS NULL;
CREATE INDEX unit_by_parent ON unit (parent_id) WHERE parent_id IS NOT NULL;

CREATE TABLE unit_revision (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, unit_id TEXT NOT NULL REFERENCES unit (id), until TEXT NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX unit_revision_by_unit ON unit_revision (unit_id, seq);

-- entry: the act that entered the event, a whole list in one. day: first day of what it brings; null for taking back.
-- replaced: values of records that it changed. made: units that were entered with it. names: of its units, as then.
CREATE TABLE unit_event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, entry TEXT NOT NULL, kind TEXT NOT NULL, day TEXT,
  content TEXT NOT NULL, replaced TEXT NOT NULL, made TEXT NOT NULL, names TEXT NOT NULL,
  at TEXT NOT NULL, account_name TEXT NOT NULL
) STRICT;
CREATE INDEX unit_event_by_entry ON unit_event (entry);
CREATE TRIGGER unit_event_stays BEFORE DELETE ON unit_event BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;
CREATE TRIGGER unit_event_fixed BEFORE UPDATE ON unit_event BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;

-- What an officer said about words of decisions that name no unit beyond doubt; the last answer counts.
-- unit_id null: none of the units. forgotten: the answer was taken back.
CREATE TABLE unit_name_answer (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, spelling TEXT NOT NULL, unit_id TEXT REFERENCES unit (id),
  forgotten INTEGER NOT NULL, at TEXT NOT NULL, account_name TEXT NOT NULL
) STRICT;

-- What records and facts of people said before, each with the moment until which it stood.
CREATE TABLE honoree_revision (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, honoree_id TEXT NOT NULL REFERENCES honoree (id), until TEXT NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX honoree_revision_by_honoree ON honoree_revision (honoree_id, seq);
CREATE TABLE honoree_fact_revision (
  seq INTEGER PRIMARY KEY AUTOINCREMENT, fact_id TEXT NOT NULL REFERENCES honoree_fact (id), until TEXT NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX honoree_fact_revision_by_fact ON honoree_fact_revision (fact_id, seq);
CREATE INDEX award_event_by_time ON award_event (at);

-- Changes with every write to units, their events and answers: what was read once is kept in memory until then.
CREATE TABLE unit_stamp (one INTEGER PRIMARY KEY CHECK (one = 1), stamp INTEGER NOT NULL) STRICT;
INSERT INTO unit_stamp VALUES (1, 0);
CREATE TRIGGER unit_stamp_made AFTER INSERT ON unit BEGIN UPDATE unit_stamp SET stamp = random(); END;
CREATE TRIGGER unit_stamp_changed AFTER UPDATE ON unit BEGIN UPDATE unit_stamp SET stamp = random(); END;
CREATE TRIGGER unit_stamp_event AFTER INSERT ON unit_event BEGIN UPDATE unit_stamp SET stamp = random(); END;
CREATE TRIGGER unit_stamp_answer AFTER INSERT ON unit_name_answer BEGIN UPDATE unit_stamp SET stamp = random(); END;
`,
};
