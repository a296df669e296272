import type { Migration } from '../migration.ts';

/**
 * Official documents beside decisions: data by the schema of their kind, what they were drafted from, and, once
 * issued, the stored .docx and the office's wording they were composed with. A draft holds neither number nor text.
 */
export const documents: Migration = {
  level: 9,
  name: 'documents',
  sql: `
CREATE TABLE document (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL, title TEXT NOT NULL, title_key TEXT NOT NULL, signer TEXT NOT NULL,
  data TEXT NOT NULL, wording TEXT NOT NULL DEFAULT '{}', state TEXT NOT NULL, number INTEGER, symbol TEXT NOT NULL,
  issued_on TEXT, source_type TEXT, source_id TEXT, batch_id TEXT REFERENCES batch (id),
  decision_id TEXT REFERENCES decision (id), dossier_id TEXT REFERENCES dossier (id),
  candidate_id TEXT REFERENCES candidate (id), docx_sha256 TEXT REFERENCES vault_file (sha256),
  created_at TEXT NOT NULL, created_by TEXT NOT NULL, updated_at TEXT NOT NULL, recalled_at TEXT,
  recall_reason TEXT NOT NULL DEFAULT '', version INTEGER NOT NULL DEFAULT 0,
  CHECK (state IN ('draft', 'issued', 'recalled', 'discarded')),
  CHECK ((state IN ('issued', 'recalled')) = (issued_on IS NOT NULL)),
  CHECK ((state IN ('issued', 'recalled')) = (docx_sha256 IS NOT NULL))
) STRICT;
CREATE INDEX document_by_source ON document (source_type, source_id);
CREATE INDEX document_by_state ON document (state, issued_on);
CREATE TABLE document_award (
  document_id TEXT NOT NULL REFERENCES document (id), award_id TEXT NOT NULL REFERENCES award (id),
  PRIMARY KEY (document_id, award_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_award_by_award ON document_award (award_id);
CREATE TRIGGER document_frozen BEFORE UPDATE ON document
WHEN OLD.state IN ('issued', 'recalled') AND (
  NEW.data IS NOT OLD.data OR NEW.wording IS NOT OLD.wording OR NEW.number IS NOT OLD.number OR
  NEW.symbol IS NOT OLD.symbol OR NEW.issued_on IS NOT OLD.issued_on OR NEW.docx_sha256 IS NOT OLD.docx_sha256 OR
  NEW.state NOT IN ('issued', 'recalled') OR (OLD.state = 'recalled' AND NEW.state <> 'recalled'))
BEGIN SELECT RAISE(ABORT, 'an issued document is frozen'); END;
CREATE TRIGGER document_kept BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'documents are kept'); END;
`,
};
