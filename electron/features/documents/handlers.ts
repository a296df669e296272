import { renderHtml } from '#electron/documents/html.ts';
import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { refuseRestricted } from '#electron/features/archive/dossier-access.ts';
import { wordingOn } from '#electron/features/catalogue/office-wording.ts';
import { asReservation } from '#electron/features/registers/number-series.ts';
import { office } from '#electron/office/implementer.ts';
import { FONT_BASE } from '#electron/office/static-files.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import type { DocumentData } from '#shared/contract/documents.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { frameDraft } from '#shared/domain/draft-documents/frame.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import type { DocumentKind } from '#shared/official-document/document-kind.ts';
import { readData } from '#shared/official-document/frame-data.ts';
import { findKind } from '#shared/official-document/kinds/index.ts';
import { composeSample } from '#shared/official-document/sample-phrase.ts';
import { todayIso } from '#shared/vietnamese/dates.ts';
import { linksOf } from './document-links.ts';
import {
  basisFacts,
  composeStored,
  findDocumentRow,
  listDocuments,
  readDocument,
  readDraft,
  requireKind,
  storedData,
} from './document-rows.ts';
import { draftFromSource } from './draft-from-source.ts';
import { effectsOnIssue } from './effects.ts';
import { refuseFrozenDocument } from './frozen-document.ts';
import { issueDocument } from './issue-document.ts';
import { columnsOf, withFacts } from './stored-data.ts';

function requireDraft(db: Database, id: string, version: number): Row<'document'> {
  const row = findDocumentRow(db, id);
  if (row.state !== 'draft') throw new Refusal('DOCUMENT_ISSUED');
  if (row.version !== version) throw new Refusal('STALE');
  return row;
}

/** Number and day are facts of the register; what the schema takes is stored as it reads it, the rest as typed. */
function tidy(kind: DocumentKind, data: DocumentData): DocumentData {
  const draft = withFacts(kind, data, { number: null, date: null });
  const read = readData(kind.schema, draft);
  return read.ok ? (read.data as DocumentData) : draft;
}

/** Data of the last document of the kind that was signed; null before the first. */
function lastIssued(db: Database, kind: string): DocumentData | null {
  const row = db.first(
    query
      .selectFrom('document')
      .select('data')
      .where('kind', '=', kind)
      .where('state', '=', 'issued')
      .orderBy('issued_on', 'desc')
      .orderBy('updated_at', 'desc')
      .limit(1),
  );
  return row === undefined ? null : storedData(row);
}

export const documents = {
  list: office.documents.list.handler(({ input, context: { db } }) => listDocuments(db, input.source)),

  get: office.documents.get.handler(({ input, context: { db, now, caller } }) => {
    refuseFrozenDocument(findDocumentRow(db, input.id), caller.role);
    return readDocument(db, input.id, now);
  }),

  draft: office.documents.draft.handler(({ input, context: { db, now, caller, note } }) => {
    const existing = db.first(query.selectFrom('document').select(['id', 'kind']).where('id', '=', input.id));
    if (existing?.kind === input.kind) return readDocument(db, input.id, now);
    const kind = requireKind(input.kind);
    const links = linksOf(db, input.source, input.awardIds);
    refuseRestricted(db, links.dossierId, caller.role);
    const year = Number(todayIso(now).slice(0, 4));
    const data = tidy(kind, {
      ...frameDraft(kind, readOfficeProfile(db), year, lastIssued(db, kind.id)),
      ...draftFromSource(db, kind, input.source, links, { now, account: caller.name }),
    });
    const at = now.toISOString();
    db.run(
      query.insertInto('document').values({
        id: input.id,
        kind: kind.id,
        ...columnsOf(kind, data, wordingOn(db, todayIso(now))),
        wording: '{}',
        state: 'draft',
        number: null,
        issued_on: null,
        source_type: input.source?.type ?? null,
        source_id: input.source?.id ?? null,
        batch_id: links.batchId,
        decision_id: links.decisionId,
        dossier_id: links.dossierId,
        candidate_id: links.candidateId,
        docx_sha256: null,
        created_at: at,
        created_by: caller.name,
        updated_at: at,
        recalled_at: null,
        recall_reason: '',
        version: 0,
      }),
    );
    for (const awardId of links.awardIds)
      db.run(query.insertInto('document_award').values({ document_id: input.id, award_id: awardId }));
    note({
      subjectKind: 'document',
      subjectId: input.id,
      summary: `Soạn văn bản: ${kind.name.vi}`,
      detail: { source: input.source },
    });
    return readDocument(db, input.id, now);
  }),

  update: office.documents.update.handler(({ input, context: { db, now, note } }) => {
    const row = requireDraft(db, input.id, input.version);
    const kind = requireKind(row.kind);
    const data = tidy(kind, input.data);
    db.run(
      query
        .updateTable('document')
        .set({
          ...columnsOf(kind, data, wordingOn(db, todayIso(now))),
          updated_at: now.toISOString(),
          version: row.version + 1,
        })
        .where('id', '=', row.id),
    );
    note({
      subjectKind: 'document',
      subjectId: row.id,
      summary: `Sửa bản nháp: ${row.title}`,
      detail: { before: storedData(row) },
    });
    return readDocument(db, row.id, now);
  }),

  preview: office.documents.preview.handler(({ input, context: { db, now } }) => {
    const kind = requireKind(input.kind);
    // Number and day are the register's: what is previewed is a draft, never a copy of what was issued.
    const draft = withFacts(kind, input.data, { number: null, date: null });
    const { composed, checks, problems } = readDraft(
      kind,
      draft,
      wordingOn(db, todayIso(now)),
      basisFacts(db, todayIso(now)),
    );
    const html = composed === null ? null : renderHtml(composed, { nonce: input.nonce, fontBase: FONT_BASE });
    return { html, checks, problems };
  }),

  page: office.documents.page.handler(({ input, context: { db, now, caller } }) => {
    const row = findDocumentRow(db, input.id);
    refuseFrozenDocument(row, caller.role);
    const composed = composeStored(db, row, now);
    return { html: renderHtml(composed, { nonce: input.nonce, fontBase: FONT_BASE }) };
  }),

  samplePage: office.documents.samplePage.handler(({ input, context: { db, now } }) => {
    const kind = findKind(input.kind);
    if (kind === undefined) throw new Refusal('DOCUMENT_KIND_UNKNOWN', { kind: input.kind });
    const said = composeSample(kind, input.phrase, input.text, wordingOn(db, todayIso(now)));
    if (said === null) throw new Refusal('DOCUMENT_KIND_UNKNOWN', { kind: input.kind });
    const html = renderHtml(said.composed, { nonce: input.nonce, fontBase: FONT_BASE });
    return { html, shows: said.shows };
  }),

  issue: office.documents.issue.handler(async ({ input, context: { core, db, now, caller, note } }) => {
    const row = requireDraft(db, input.id, input.version);
    const kind = requireKind(row.kind);
    const { number, sha256 } = await issueDocument(db, core.archive().vault, row, kind, {
      date: input.date,
      at: now,
      account: caller.name,
      reservation: asReservation(input.reservationId, caller.id),
    });
    const printed = number === null ? '' : ` số ${printNumber(number, row.symbol)}`;
    note({
      subjectKind: 'document',
      subjectId: row.id,
      summary: `Ban hành${printed}: ${row.title}`,
      detail: { number, date: input.date, docx: sha256 },
    });
    return readDocument(db, row.id, now);
  }),

  discard: office.documents.discard.handler(({ input, context: { db, now, note } }) => {
    const row = requireDraft(db, input.id, input.version);
    setState(db, row, 'discarded', now);
    note({
      subjectKind: 'document',
      subjectId: row.id,
      summary: `Bỏ bản nháp: ${row.title}`,
      detail: { reason: input.reason },
    });
    return { version: row.version + 1 };
  }),

  restore: office.documents.restore.handler(({ input, context: { db, now, note } }) => {
    const row = db.first(
      query.selectFrom('document').selectAll().where('id', '=', input.id).where('state', '=', 'discarded'),
    );
    if (row === undefined) throw new Refusal('NOT_FOUND');
    if (row.version !== input.version) throw new Refusal('STALE');
    setState(db, row, 'draft', now);
    note({ subjectKind: 'document', subjectId: row.id, summary: `Hoàn tác: bỏ bản nháp ${row.title}` });
    return readDocument(db, row.id, now);
  }),

  recall: office.documents.recall.handler(({ input, context: { db, now, note } }) => {
    const row = findDocumentRow(db, input.id);
    if (row.state !== 'issued') throw new Refusal('DOCUMENT_NOT_ISSUED');
    if (row.version !== input.version) throw new Refusal('STALE');
    if (input.reason === '') throw new Refusal('RECALL_REASON_NEEDED');
    const kind = requireKind(row.kind);
    if (effectsOnIssue[kind.id] !== undefined)
      throw new Refusal('RECALL_HAS_EFFECTS', { kind: kind.name.vi });
    db.run(
      query
        .updateTable('document')
        .set({
          state: 'recalled',
          recalled_at: now.toISOString(),
          recall_reason: input.reason,
          updated_at: now.toISOString(),
          version: row.version + 1,
        })
        .where('id', '=', row.id),
    );
    note({
      subjectKind: 'document',
      subjectId: row.id,
      summary: `Thu hồi văn bản: ${row.title}`,
      detail: { reason: input.reason },
    });
    return readDocument(db, row.id, now);
  }),
};

function setState(db: Database, row: Row<'document'>, state: 'draft' | 'discarded', at: Date): void {
  db.run(
    query
      .updateTable('document')
      .set({ state, updated_at: at.toISOString(), version: row.version + 1 })
      .where('id', '=', row.id),
  );
}
