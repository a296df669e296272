import { docxBytes } from '#electron/documents/docx-job.ts';
import { renderHtml } from '#electron/documents/html.ts';
import { readOfficeProfile } from '#electron/features/accounts/account-rows.ts';
import { findAwardType, listLegalBases } from '#electron/features/catalogue/catalogue-rows.ts';
import { wordingOf, wordingOn } from '#electron/features/catalogue/office-wording.ts';
import { councilResultOf } from '#electron/features/council/council-rows.ts';
import { findBatchRow, readBatch } from '#electron/features/nominations/batch-rows.ts';
import { moveBatch } from '#electron/features/nominations/batch-writes.ts';
import { asReservation, giveNumber } from '#electron/features/registers/number-series.ts';
import { findUnitRow } from '#electron/features/units/unit-rows.ts';
import { office } from '#electron/office/implementer.ts';
import { FONT_BASE } from '#electron/office/static-files.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Changes, Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { draftDecision } from '#shared/domain/draft-decision.ts';
import { printNumber } from '#shared/domain/numbering.ts';
import { isReadyToSign } from '#shared/official-document/check-decision.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { decisionFacts, officeFacts } from './decision-facts.ts';
import {
  findDecisionRow,
  formChecks,
  listDecisions,
  readDecision,
  readDecisionData,
} from './decision-rows.ts';
import { documentOf, refuseFrozen } from './issued-document.ts';
import { recordAwards, recordUpperAwards } from './record-awards.ts';

function requireDraft(db: Database, id: string, version: number): Row<'decision'> {
  const row = findDecisionRow(db, id);
  if (row.state === 'issued') throw new Refusal('ALREADY_ISSUED');
  if (row.version !== version) throw new Refusal('STALE');
  return row;
}

function saveData(
  db: Database,
  row: Row<'decision'>,
  data: DecisionData,
  at: Date,
  changes: Changes<'decision'> = {},
) {
  db.run(
    query
      .updateTable('decision')
      .set({
        data: JSON.stringify(data),
        symbol: data.agency.symbol,
        updated_at: at.toISOString(),
        version: row.version + 1,
        ...changes,
      })
      .where('id', '=', row.id),
  );
}

export const decisions = {
  list: office.decisions.list.handler(({ context: { db } }) => listDecisions(db)),

  get: office.decisions.get.handler(({ input, context: { db, now, caller } }) => {
    refuseFrozen(db, input.id, caller.role);
    return readDecision(db, input.id, now);
  }),

  draftFromBatch: office.decisions.draftFromBatch.handler(({ input, context: { db, now, caller, note } }) => {
    const batch = readBatch(db, input.batchId, now);
    if (batch.decisionId === input.id) return readDecision(db, input.id, now);
    if (batch.decisionId !== null) throw new Refusal('DECISION_EXISTS');
    const approved = batch.candidates.filter(({ outcome }) => outcome === 'approved');
    if (batch.state === 'approved' && approved.length === 0) throw new Refusal('NOBODY_APPROVED');
    const awardType = findAwardType(db, batch.awardTypeId);
    const unit = findUnitRow(db, batch.unitId);
    if (awardType === null || unit === undefined) throw new Refusal('NOT_FOUND');
    const today = todayIso(now);
    const data = draftDecision(
      {
        office: readOfficeProfile(db),
        awardType,
        batch,
        unit: { name: unit.name, leaderTitle: unit.leader_title },
        council: councilResultOf(db, batch.id),
        approved,
        bases: listLegalBases(db, today).map(({ text }) => text),
        year: Number(today.slice(0, 4)),
      },
      wordingOn(db, today),
    );
    moveBatch(db, batch.id, { name: 'decision_drafted', at: now, accountName: caller.name });
    const at = now.toISOString();
    db.run(
      query.insertInto('decision').values({
        id: input.id,
        batch_id: batch.id,
        state: 'draft',
        data: JSON.stringify(data),
        number: null,
        symbol: data.agency.symbol,
        issued_on: null,
        created_at: at,
        updated_at: at,
        version: 0,
      }),
    );
    note({ subjectKind: 'decision', subjectId: input.id, summary: `Dự thảo quyết định: ${batch.title}` });
    return readDecision(db, input.id, now);
  }),

  update: office.decisions.update.handler(({ input, context: { db, now, note } }) => {
    const row = requireDraft(db, input.id, input.version);
    const before = readDecisionData(row);
    // Recipients, number and date are facts of the submission and the register, not of this form.
    const data = { ...input.data, recipients: before.recipients, number: null, date: null };
    saveData(db, row, data, now);
    note({
      subjectKind: 'decision',
      subjectId: input.id,
      summary: 'Sửa dự thảo quyết định',
      detail: { before },
    });
    return readDecision(db, input.id, now);
  }),

  page: office.decisions.page.handler(({ input, context: { db, now, caller } }) => {
    const row = findDecisionRow(db, input.id);
    refuseFrozen(db, row.id, caller.role);
    return { html: renderHtml(documentOf(db, row, now), { nonce: input.nonce, fontBase: FONT_BASE }) };
  }),

  preview: office.decisions.preview.handler(({ input, context: { db, now } }) => {
    // Number and day are the register's: what is previewed is a draft, never a copy of an issued decision.
    const data = { ...input.data, number: null, date: null };
    const html = renderHtml(composeDecision(data, wordingOn(db, todayIso(now))), {
      nonce: input.nonce,
      fontBase: FONT_BASE,
    });
    return { html, checks: formChecks(data, officeFacts(db, todayIso(now))) };
  }),

  issue: office.decisions.issue.handler(async ({ input, context: { core, db, now, caller, note } }) => {
    const row = requireDraft(db, input.id, input.version);
    const draft = readDecisionData(row);
    const checks = formChecks({ ...draft, date: input.date }, decisionFacts(db, row, input.date));
    if (!isReadyToSign(checks)) {
      const failing = checks.filter(({ level, holds }) => level === 'must' && !holds);
      throw new Refusal('FORM_CHECK_FAILED', { checks: failing.map(({ message }) => message.vi).join('; ') });
    }
    const number = giveNumber(db, {
      symbol: row.symbol,
      date: input.date,
      today: todayIso(now),
      title: `Quyết định ${draft.title.charAt(0).toLocaleLowerCase('vi')}${draft.title.slice(1)}`,
      signer: draft.signer.name,
      recipients: draft.distribution.join('; '),
      archiveUnit: draft.archive.unit,
      copies: draft.archive.copies ?? null,
      decisionId: row.id,
      reservation: asReservation(input.reservationId, caller.id),
    });
    const data = { ...draft, number, date: input.date };
    const wording = wordingOn(db, input.date);
    const docx = core.archive().vault.store(await docxBytes(composeDecision(data, wording)));
    saveData(db, row, data, now, {
      state: 'issued',
      number,
      issued_on: input.date,
      wording: JSON.stringify(wordingOf(data.kind, wording)),
    });
    const awards = recordAwards(
      db,
      { id: row.id, batchId: row.batch_id, number, date: input.date, data, docx },
      caller.name,
      now,
    );
    const printed = printNumber(number, row.symbol);
    moveBatch(db, row.batch_id, {
      name: 'decision_issued',
      at: now,
      accountName: caller.name,
      reason: printed,
    });
    note({
      subjectKind: 'decision',
      subjectId: row.id,
      summary: `Ban hành Quyết định số ${printed}: ${awards} trường hợp`,
      detail: { number, date: input.date, docx: docx.sha256 },
    });
    return readDecision(db, row.id, now);
  }),

  recordStateResult: office.decisions.recordStateResult.handler(
    ({ input, context: { db, now, caller, note } }) => {
      const batch = findBatchRow(db, input.batchId);
      if (batch.version !== input.version) throw new Refusal('STALE');
      const granted = input.outcome === 'granted';
      const { decisionNumber: number, decisionDate: date } = input;
      if (!granted && input.reason === '') throw new Refusal('REASON_NEEDED');
      if (granted && (number === '' || date === null)) throw new Refusal('DECISION_FACTS_NEEDED');
      if (date !== null && date > todayIso(now))
        throw new Refusal('DATE_IN_FUTURE', { date: formatDate(date) });
      const decided = date === null ? '' : `Quyết định số ${number} ngày ${formatDate(date)}`;
      const reason = [granted ? decided : '', input.reason].filter((part) => part !== '').join('. ');
      moveBatch(db, batch.id, {
        name: granted ? 'state_granted' : 'state_declined',
        at: now,
        accountName: caller.name,
        reason,
      });
      const awards =
        granted && date !== null
          ? recordUpperAwards(db, batch, { number, date, signer: input.signer }, caller.name, now)
          : 0;
      note({
        subjectKind: 'batch',
        subjectId: batch.id,
        summary: granted
          ? `Ghi kết quả cấp trên “${batch.title}”: ${awards} trường hợp được khen`
          : `Ghi kết quả cấp trên “${batch.title}”: không khen thưởng`,
        detail: { reason },
      });
      return { awards };
    },
  ),

  discard: office.decisions.discard.handler(({ input, context: { db, now, caller, note } }) => {
    const row = requireDraft(db, input.id, input.version);
    db.run(
      query
        .updateTable('decision')
        .set({ state: 'discarded', version: row.version + 1 })
        .where('id', '=', row.id),
    );
    const event = {
      name: 'decision_discarded',
      at: now,
      accountName: caller.name,
      reason: input.reason,
    } as const;
    moveBatch(db, row.batch_id, event);
    note({
      subjectKind: 'decision',
      subjectId: row.id,
      summary: 'Bỏ dự thảo quyết định',
      detail: { reason: input.reason },
    });
    return { done: true } as const;
  }),
};
