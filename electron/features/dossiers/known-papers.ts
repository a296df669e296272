/** What the office knows of a paper without anybody having described it: it made the paper, or registered its arrival. */
import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import type { Database } from '#electron/store/database.ts';
import type { ItemInput } from '#shared/contract/dossier-records.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { findKind } from '#shared/official-document/kinds/index.ts';

export type KnownPaper = Partial<ItemInput>;

const numberOnly = (number: number | null): string =>
  number === null ? '' : (printNumber(number, '').split('/')[0] ?? '');

/** By the id of the paper. */
export function knownPapers(db: Database, dossierId: string): ReadonlyMap<string, KnownPaper> {
  const issuer = readOfficeProfile(db).name;
  const known = new Map<string, KnownPaper>();
  for (const row of arrived(db, dossierId)) {
    const [number = '', ...notation] = row.symbol.split('/');
    known.set(row.id, {
      codeNumber: number.slice(0, 11),
      codeNotation: notation.join('/').slice(0, 30),
      issuedOn: row.document_date,
      issuer: row.author,
      subject: row.title,
    });
  }
  for (const row of decided(db, dossierId))
    known.set(row.id, {
      typeName: 'Quyết định',
      codeNumber: numberOnly(row.number),
      codeNotation: row.symbol,
      issuedOn: row.issued_on,
      issuer,
      subject: row.subject ?? '',
      signerName: row.signer ?? '',
    });
  for (const row of written(db, dossierId))
    known.set(row.id, {
      typeName: findKind(row.kind)?.name.vi ?? '',
      codeNumber: numberOnly(row.number),
      codeNotation: row.symbol,
      issuedOn: row.issued_on,
      issuer,
      subject: row.title,
      signerName: row.signer,
    });
  return known;
}

const arrived = (db: Database, dossierId: string) =>
  db.sql<{ id: string; symbol: string; document_date: string | null; author: string; title: string }>(
    `SELECT p.id, e.symbol, e.document_date, e.author, e.title FROM paper p JOIN incoming_entry e ON e.id = p.incoming_id
     WHERE p.dossier_id = ? AND p.removed_at IS NULL`,
    dossierId,
  );

/** The text of the decision that the file is about; decisions that came with a candidate are other decisions. */
const decided = (db: Database, dossierId: string) =>
  db.sql<{
    id: string;
    number: number | null;
    symbol: string;
    issued_on: string | null;
    subject: string | null;
    signer: string | null;
  }>(
    `SELECT p.id, c.number, c.symbol, c.issued_on, json_extract(c.data, '$.title') AS subject,
       json_extract(c.data, '$.signer.name') AS signer
     FROM dossier d JOIN decision c ON c.id = d.decision_id JOIN paper p ON p.dossier_id = d.id
     WHERE d.id = ? AND p.kind = 'decision' AND p.candidate_id IS NULL AND p.removed_at IS NULL
       AND p.media_type LIKE '%wordprocessingml%' AND p.incoming_id IS NULL AND p.added_at >= c.updated_at`,
    dossierId,
  );

const written = (db: Database, dossierId: string) =>
  db.sql<{
    id: string;
    kind: string;
    title: string;
    number: number | null;
    symbol: string;
    issued_on: string | null;
    signer: string;
  }>(
    `SELECT p.id, w.kind, w.title, w.number, w.symbol, w.issued_on, w.signer
     FROM paper p JOIN document w ON w.docx_sha256 = p.sha256 WHERE p.dossier_id = ? AND p.removed_at IS NULL`,
    dossierId,
  );
