import type { Migration } from '../migration.ts';

/**
 * The search index of awards, in place of full-text rows: a document is an award (its `seq`), a term a word in a field
 * or a value of a facet. Postings are sets of documents by term and chunk, columns are what lists are ordered, counted
 * and grouped by. An office of before is indexed when it is opened (`search_state.to_build`).
 */
export const searchIndex: Migration = {
  level: 14,
  name: 'search-index',
  sql: `
DROP TABLE award_search;

-- Names of units as decisions have them. unit_id: the record of the unit, where it can be told.
CREATE TABLE award_unit_name (
  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, key TEXT NOT NULL, unit_id TEXT REFERENCES unit (id)
) STRICT;
CREATE INDEX award_unit_name_by_unit ON award_unit_name (unit_id) WHERE unit_id IS NOT NULL;
ALTER TABLE award ADD COLUMN unit_name_id INTEGER REFERENCES award_unit_name (id);
-- 'restricted': seen by those who keep and decide only, in lists and counts too.
ALTER TABLE award ADD COLUMN access TEXT NOT NULL DEFAULT 'open';

CREATE TABLE search_state (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO search_state (key, value) VALUES ('next_term', 1), ('next_name', 1), ('terms_token', 0), ('names_token', 0);
INSERT INTO search_state (key, value) SELECT 'to_build', max(seq) FROM award HAVING max(seq) IS NOT NULL;

-- token: a new random number with every change of the chunk; what is kept in memory is dropped by it.
CREATE TABLE search_chunk (chunk INTEGER PRIMARY KEY, token INTEGER NOT NULL, parts INTEGER NOT NULL) STRICT;
CREATE TABLE search_term (key TEXT PRIMARY KEY, id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- id = term * 4096 + chunk; docs: 2 bytes a document, or a bitmap of 8 KB.
CREATE TABLE search_posting (id INTEGER PRIMARY KEY, docs BLOB NOT NULL) STRICT;
-- What batches added to a chunk since its postings were last written together.
CREATE TABLE search_part (
  chunk INTEGER NOT NULL, term INTEGER NOT NULL, part INTEGER NOT NULL, docs BLOB NOT NULL,
  PRIMARY KEY (chunk, term, part)
) STRICT, WITHOUT ROWID;
-- id = column * 1048576 + block of 4,096 documents.
CREATE TABLE search_column (id INTEGER PRIMARY KEY, data BLOB NOT NULL) STRICT;

-- number_key: normal form of the number.
CREATE TABLE search_decision (
  id INTEGER PRIMARY KEY, number TEXT NOT NULL, date TEXT NOT NULL, number_key TEXT NOT NULL, UNIQUE (number, date)
) STRICT;
CREATE INDEX search_decision_by_key ON search_decision (number_key);
-- Award types and types of commendation as small numbers.
CREATE TABLE search_value (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (kind, value)) STRICT;
-- Keys by which names are ordered.
CREATE TABLE search_name (key TEXT PRIMARY KEY, id INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE search_name_recent (id INTEGER PRIMARY KEY, key TEXT NOT NULL) STRICT;
-- Words that corrected awards carried before, and names related to those of units: found by them too.
CREATE TABLE search_former (seq INTEGER PRIMARY KEY, names TEXT NOT NULL, others TEXT NOT NULL) STRICT;
CREATE TABLE search_related (unit_name_id INTEGER PRIMARY KEY, names TEXT NOT NULL) STRICT;
`,
};
