import { columnsOf } from '#electron/features/archive/enter-events.ts';
import { insertAwardEvent } from '#electron/features/decisions/life-events.ts';
import { findSameHonoree, insertHonoree } from '#electron/features/honorees/honoree-rows.ts';
import { indexAward, reindexAward, settleAccess } from '#electron/store/award-index.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Vault } from '#electron/store/vault.ts';
import { recordVaultFile } from '#electron/store/vault-rows.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { dossierWords } from '#shared/domain/dossiers/words.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { enterDossierEvent } from '../dossier-rows.ts';
import { saveItem } from '../item-handlers.ts';
import { itemColumns } from '../item-rows.ts';
import type { ExchangeAward, ExchangeDossier } from './exchange-record.ts';
import type { CheckedBag } from './read-bag.ts';

export interface BringIn {
  readonly importId: string;
  readonly at: Date;
  readonly account: string;
}

/** What a bag would collide with, before anything is written. Throws BAG_HAS_FILE, BAG_AWARD_UNKNOWN. */
export function refuseClashes(db: Database, bag: CheckedBag): void {
  for (const dossier of bag.dossiers) {
    const known = db.first(query.selectFrom('dossier').selectAll().where('id', '=', dossier.id));
    if (known !== undefined && known.removed_at === null)
      throw new Refusal('BAG_HAS_FILE', { code: known.code });
    for (const award of dossier.awards) {
      const [type] = db.sql('SELECT 1 FROM award_type WHERE id = ?', award.awardType);
      if (type === undefined)
        throw new Refusal('BAG_AWARD_UNKNOWN', { award: award.awardName || award.awardType });
      const [here] = db.sql<{ name: string }>(
        'SELECT name FROM award WHERE id = ? AND removed_at IS NULL',
        award.id,
      );
      if (here !== undefined)
        throw new Refusal('BAG_HAS_FILE', { code: `${dossier.notation} (${here.name})` });
    }
  }
}

/** Puts the documents of a bag into the vault; those that were not there before are named, for a step that fails. */
export async function depositBag(db: Database, vault: Vault, bag: CheckedBag, at: Date): Promise<string[]> {
  const fresh: string[] = [];
  for (const { file } of bag.dossiers.flatMap(({ items }) => items)) {
    if (file === null) continue;
    if (!vault.has(file.sha256)) {
      const deposit = vault.deposit();
      try {
        for await (const piece of bag.open(file.path)) deposit.write(piece);
      } catch (error) {
        deposit.abandon();
        throw error;
      }
      const stored = deposit.finish();
      fresh.push(stored.sha256);
      if (stored.sha256 !== file.sha256) throw new Refusal('BAG_WRONG_HASH', { name: file.path });
    }
    recordVaultFile(db, { sha256: file.sha256, size: file.size }, at);
  }
  return fresh;
}

/** Enters one file of a bag with its documents and awards; one that was brought in and taken back before comes again. */
export function enterDossier(db: Database, dossier: ExchangeDossier, bagId: string, step: BringIn): void {
  const { importId, at, account } = step;
  const code = freeCode(db, dossier);
  const columns = {
    code,
    notation: dossier.notation,
    title: dossier.title,
    title_key: searchKey(dossier.title),
    batch_id: null,
    decision_id: null,
    retention_years: dossier.retentionYears,
    retention_by_hand: 1,
    maker: dossier.maker,
    start_date: dossier.startDate,
    end_date: dossier.endDate,
    organ_id: dossier.organId,
    catalog_year: dossier.catalogYear,
    group_id: null,
    access: dossier.access,
    language: dossier.language,
    keywords: dossier.keywords,
    notes: dossier.notes,
    information_sign: dossier.informationSign,
    medium: dossier.medium,
    sheets: dossier.sheets,
    pages: dossier.pages,
    physical_state: dossier.physicalState,
    trust_level: dossier.trustLevel,
    // Whatever left the other office lives on here.
    state: dossier.closedOn === null ? ('open' as const) : ('closed' as const),
    closed_on: dossier.closedOn,
    closing: dossier.closing,
    handed_in_on: dossier.handedInOn,
    import_id: importId,
    words: dossierWords({ code, title: dossier.title, keywords: dossier.keywords, notes: dossier.notes }),
    removed_at: null,
  };
  db.run(
    query
      .insertInto('dossier')
      .values({ id: dossier.id, ...columns, created_at: at.toISOString() })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(columns)),
  );
  for (const item of dossier.items) enterItem(db, dossier.id, item, step);
  for (const award of dossier.awards) enterAward(db, dossier.id, award, step);
  settleAccess(db, { dossierId: dossier.id });
  enterDossierEvent(db, { dossierId: dossier.id, kind: 'imported', at, account, facts: { bag: bagId } });
}

/** The code of the office that made the file, unless one of ours has it. */
function freeCode(db: Database, dossier: ExchangeDossier): string {
  const taken = (code: string) =>
    db.sql('SELECT 1 FROM dossier WHERE code = ? AND id <> ?', code, dossier.id).length > 0;
  if (!taken(dossier.notation)) return dossier.notation;
  const base = `${dossier.notation}/${dossier.organId === '' ? dossier.id.slice(0, 4) : dossier.organId}`;
  for (let n = 1; ; n += 1) {
    const code = n === 1 ? base : `${base}-${n}`;
    if (!taken(code)) return code;
  }
}

function enterItem(
  db: Database,
  dossierId: string,
  item: ExchangeDossier['items'][number],
  { at, account }: BringIn,
) {
  if (item.file !== null) {
    const columns = { dossier_id: dossierId, title: item.title, removed_at: null };
    db.run(
      query
        .insertInto('paper')
        .values({
          id: item.id,
          ...columns,
          batch_id: null,
          candidate_id: null,
          kind: 'other',
          file_name: item.file.fileName,
          media_type: item.file.mediaType,
          size: item.file.size,
          sha256: item.file.sha256,
          added_at: at.toISOString(),
          added_by: account,
        })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(columns)),
    );
  }
  saveItem(
    db,
    { id: item.id, dossierId, paperId: item.file === null ? null : item.id },
    { ...itemColumns(item), ordinal: item.ordinal },
  );
}

function enterAward(
  db: Database,
  dossierId: string,
  award: ExchangeAward,
  { importId, at, account }: BringIn,
): void {
  const [known] = db.sql<{ seq: number }>('SELECT seq FROM award WHERE id = ?', award.id);
  if (known === undefined) {
    const facts = {
      kind: award.kind,
      honorific: award.honorific,
      name: award.name,
      birthDate: award.birthDate,
      position: award.position,
      unitName: award.unit,
    };
    indexAward(db, {
      id: award.id,
      honoree_id: findSameHonoree(db, facts) ?? insertHonoree(db, facts, at),
      award_type_id: award.awardType,
      kind: award.kind,
      honorific: award.honorific,
      name: award.name,
      position: award.position,
      unit_name: award.unit,
      reason: award.reason,
      decision_number: award.decisionNumber,
      decision_date: award.decisionDate,
      year: Number(award.decisionDate.slice(0, 4)),
      signer: award.signer,
      source: 'import',
      decision_id: null,
      batch_id: null,
      candidate_id: null,
      dossier_id: dossierId,
      import_id: importId,
      golden_number: null,
      recorded_at: at.toISOString(),
      removed_at: null,
      title_year: award.titleYear,
      period_from: award.periodFrom,
      period_to: award.periodTo,
      commendation_type: award.commendationType,
      route: null,
      delivery_tracked: award.deliveryTracked ? 1 : 0,
      ...columnsOf({ delivery_tracked: award.deliveryTracked ? 1 : 0 }, award.events),
    });
    for (const { id, content, ...event } of award.events)
      insertAwardEvent(
        db,
        { entry: importId, at: new Date(event.at), accountName: event.accountName || account },
        {
          id,
          awardId: award.id,
          content: 'by' in content ? { ...content, by: { ...content.by, id: null } } : content,
        },
      );
    return;
  }
  const before = db.first(query.selectFrom('award').selectAll().where('seq', '=', known.seq));
  db.sql(
    'UPDATE award SET removed_at = NULL, import_id = ?, dossier_id = ? WHERE seq = ?',
    importId,
    dossierId,
    known.seq,
  );
  const now = db.first(query.selectFrom('award').selectAll().where('seq', '=', known.seq));
  if (before !== undefined && now !== undefined) reindexAward(db, { before, after: now });
}
