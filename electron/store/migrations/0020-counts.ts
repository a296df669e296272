import type { Migration } from '../migration.ts';

/** The month of a decision; 0 where its date has none. */
const monthOf = (row: string) => `CAST(substr(${row}.decision_date, 6, 2) AS INTEGER)`;

/** Adds (1) or takes away (-1) an award that stands in the archive. */
const count = (row: 'NEW' | 'OLD', by: 1 | -1) => `
  INSERT INTO award_count (year, month, award_type_id, awards, cancelled)
    SELECT ${row}.year, ${monthOf(row)}, ${row}.award_type_id, ${by}, ${by} * (${row}.cancelled_at IS NOT NULL)
    WHERE ${row}.removed_at IS NULL
    ON CONFLICT DO UPDATE SET awards = awards + excluded.awards, cancelled = cancelled + excluded.cancelled;
  INSERT INTO award_unit_count (unit_name, awards) SELECT ${row}.unit_name, ${by} WHERE ${row}.removed_at IS NULL
    ON CONFLICT DO UPDATE SET awards = awards + excluded.awards;`;

const countHonoree = (row: 'NEW' | 'OLD', by: 1 | -1) => `
  INSERT INTO honoree_count (kind, records) SELECT ${row}.kind, ${by} WHERE ${row}.root_id = ${row}.id AND ${row}.removed_at IS NULL
    ON CONFLICT DO UPDATE SET records = records + excluded.records;`;

const addWords = `
  INSERT INTO honoree_words (rowid, kind, name_key, unit_key)
    SELECT NEW.rowid, NEW.kind, NEW.name_key, NEW.unit_key WHERE NEW.removed_at IS NULL;`;
const dropWords = `
  INSERT INTO honoree_words (honoree_words, rowid, kind, name_key, unit_key)
    SELECT 'delete', OLD.rowid, OLD.kind, OLD.name_key, OLD.unit_key WHERE OLD.removed_at IS NULL;`;

/**
 * What pages count or list among a million awards without looking at each: counts kept by triggers, so that no way of
 * writing can forget them; the listed facts of a decision beside its text; words of honorees.
 */
export const counts: Migration = {
  level: 20,
  name: 'counts',
  sql: `
-- Awards that stand in the archive; cancelled: those of them that were revoked.
CREATE TABLE award_count (
  year INTEGER NOT NULL, month INTEGER NOT NULL, award_type_id TEXT NOT NULL, awards INTEGER NOT NULL,
  cancelled INTEGER NOT NULL, PRIMARY KEY (year, month, award_type_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE award_unit_count (unit_name TEXT PRIMARY KEY, awards INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO award_count SELECT year, ${monthOf('award')}, award_type_id, count(*), count(cancelled_at)
  FROM award WHERE removed_at IS NULL GROUP BY 1, 2, 3;
INSERT INTO award_unit_count SELECT unit_name, count(*) FROM award WHERE removed_at IS NULL GROUP BY 1;
CREATE TRIGGER award_counted AFTER INSERT ON award BEGIN ${count('NEW', 1)} END;
CREATE TRIGGER award_recounted
  AFTER UPDATE OF removed_at, cancelled_at, year, decision_date, award_type_id, unit_name ON award
  BEGIN ${count('OLD', -1)} ${count('NEW', 1)} END;
CREATE TRIGGER award_uncounted AFTER DELETE ON award BEGIN ${count('OLD', -1)} END;
DROP INDEX award_by_year;

-- Records that stand for themselves; the others are few.
CREATE TABLE honoree_count (kind TEXT PRIMARY KEY, records INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO honoree_count SELECT kind, count(*) FROM honoree WHERE root_id = id AND removed_at IS NULL GROUP BY kind;
CREATE TRIGGER honoree_counted AFTER INSERT ON honoree BEGIN ${countHonoree('NEW', 1)} END;
CREATE TRIGGER honoree_recounted AFTER UPDATE OF kind, root_id, removed_at ON honoree
  BEGIN ${countHonoree('OLD', -1)} ${countHonoree('NEW', 1)} END;
CREATE TRIGGER honoree_uncounted AFTER DELETE ON honoree BEGIN ${countHonoree('OLD', -1)} END;
CREATE INDEX honoree_unlisted ON honoree (root_id) WHERE root_id <> id OR removed_at IS NOT NULL;

-- Words of names and units. Its rows are the rowids of honoree, so the file is never VACUUMed, which may number them anew.
CREATE VIRTUAL TABLE honoree_words USING fts5 (
  kind, name_key, unit_key, content = 'honoree', detail = column, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO honoree_words (rowid, kind, name_key, unit_key)
  SELECT rowid, kind, name_key, unit_key FROM honoree WHERE removed_at IS NULL;
CREATE TRIGGER honoree_worded AFTER INSERT ON honoree BEGIN ${addWords} END;
CREATE TRIGGER honoree_reworded AFTER UPDATE OF kind, name_key, unit_key, removed_at ON honoree
  BEGIN ${dropWords} ${addWords} END;
CREATE TRIGGER honoree_unworded AFTER DELETE ON honoree BEGIN ${dropWords} END;

-- What a list of decisions shows of their data: a decision with 5,000 recipients is a megabyte of text.
ALTER TABLE decision ADD COLUMN signer_name TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN recipients INTEGER NOT NULL DEFAULT 0;
UPDATE decision SET signer_name = ifnull(data ->> '$.signer.name', ''),
  recipients = ifnull(json_array_length(data, '$.recipients'), 0);
CREATE TRIGGER decision_summed AFTER INSERT ON decision BEGIN
  UPDATE decision SET signer_name = ifnull(NEW.data ->> '$.signer.name', ''),
    recipients = ifnull(json_array_length(NEW.data, '$.recipients'), 0) WHERE id = NEW.id;
END;
CREATE TRIGGER decision_resummed AFTER UPDATE OF data ON decision BEGIN
  UPDATE decision SET signer_name = ifnull(NEW.data ->> '$.signer.name', ''),
    recipients = ifnull(json_array_length(NEW.data, '$.recipients'), 0) WHERE id = NEW.id;
END;
CREATE INDEX decision_listed ON decision (
  state, issued_on, number, updated_at, id, batch_id, symbol, version, signer_name, recipients
);
`,
};
