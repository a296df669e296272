import { renderHtml } from '#electron/documents/html.ts';
import type { PrintPdf } from '#electron/documents/print-pdf.ts';
import { findDecisionRow } from '#electron/features/decisions/decision-rows.ts';
import { documentOf } from '#electron/features/decisions/issued-document.ts';
import { FONT_BASE } from '#electron/office/static-files.ts';
import type { Database } from '#electron/store/database.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';

export async function printDocument(print: PrintPdf, document: OfficialDocument): Promise<Uint8Array> {
  return print(renderHtml(document, { nonce: 'printprintprint0', fontBase: FONT_BASE }));
}

/** The paper that is the .docx of the file's own decision, and the decision as a PDF drawn from its data; null without one. */
export async function printOwnDecision(
  db: Database,
  dossierId: string,
  print: PrintPdf,
  now: Date,
): Promise<{ readonly paperId: string; readonly pdf: Uint8Array } | null> {
  const [own] = db.sql<{ paper: string; decision: string }>(
    `SELECT p.id AS paper, c.id AS decision
     FROM dossier d JOIN decision c ON c.id = d.decision_id JOIN paper p ON p.dossier_id = d.id
     WHERE d.id = ? AND p.kind = 'decision' AND p.candidate_id IS NULL AND p.removed_at IS NULL
       AND p.media_type LIKE '%wordprocessingml%' AND p.incoming_id IS NULL AND p.added_at >= c.updated_at
     ORDER BY p.added_at LIMIT 1`,
    dossierId,
  );
  if (own === undefined) return null;
  const pdf = await printDocument(print, documentOf(db, findDecisionRow(db, own.decision), now));
  return { paperId: own.paper, pdf };
}
