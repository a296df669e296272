import { docxBytes } from '#electron/documents/docx-job.ts';
import { findDecisionRow, readDecisionData } from '#electron/features/decisions/decision-rows.ts';
import { documentOf, refuseFrozen } from '#electron/features/decisions/issued-document.ts';
import { composeStored, findDocumentRow } from '#electron/features/documents/document-rows.ts';
import { office } from '#electron/office/implementer.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { lintFile } from './lint-file.ts';
import { officeFacts } from './office-facts.ts';

export const formCheck = {
  checkUpload: office.formCheck.checkUpload.handler(async ({ input, context: { core, db } }) => {
    const bytes = core.uploads.takePassing(input.uploadId);
    if (bytes === null) throw new Refusal('FILE_DAMAGED');
    return lintFile(bytes, officeFacts(db));
  }),

  checkDecision: office.formCheck.checkDecision.handler(async ({ input, context: { db, now, caller } }) => {
    const row = findDecisionRow(db, input.id);
    refuseFrozen(db, row.id, caller.role);
    const facts = { ...officeFacts(db), electronic: readDecisionData(row).electronic };
    return lintFile(await docxBytes(documentOf(db, row, now)), facts);
  }),

  checkDocument: office.formCheck.checkDocument.handler(async ({ input, context: { core, db, now } }) => {
    const row = findDocumentRow(db, input.id);
    const bytes =
      row.docx_sha256 === null
        ? await docxBytes(composeStored(db, row, now))
        : core.archive().vault.readWhole(row.docx_sha256);
    return lintFile(bytes, officeFacts(db));
  }),

  facts: office.formCheck.facts.handler(({ context: { db } }) => officeFacts(db)),
};
