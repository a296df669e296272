import { type AwardJoin, SELECT_AWARD, toAwardHit } from '#electron/features/archive/award-rows.ts';
import { nextDossierCode } from '#electron/features/decisions/record-awards.ts';
import type { CallContext } from '#electron/office/call-context.ts';
import { office } from '#electron/office/implementer.ts';
import { settleAccess } from '#electron/store/award-index.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { DossierInput } from '#shared/contract/dossier-records.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { isShorter, longestTerm, retentionWords } from '#shared/domain/dossiers/retention.ts';
import { dossierWords } from '#shared/domain/dossiers/words.ts';
import { formatDate, todayIso } from '#shared/vietnamese/dates.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { readDossier } from './dossier-record.ts';
import {
  changeDossier,
  enterDossierEvent,
  findDossier,
  listDossiers,
  requireChangeable,
} from './dossier-rows.ts';
import { retentionTerms } from './retention-terms.ts';

/** Columns of what a person writes. Throws DOSSIER_DATES_REVERSED; NOT_FOUND for a group that is not there. */
function columnsOf(db: Database, code: string, input: DossierInput) {
  if (input.endDate < input.startDate)
    throw new Refusal('DOSSIER_DATES_REVERSED', {
      start: formatDate(input.startDate),
      end: formatDate(input.endDate),
    });
  if (input.groupId !== null) {
    const group = db.first(
      query
        .selectFrom('archive_group')
        .select('id')
        .where('id', '=', input.groupId)
        .where('level', '=', 'series')
        .where('removed_at', 'is', null),
    );
    if (group === undefined) throw new Refusal('NOT_FOUND');
  }
  return {
    title: input.title,
    title_key: searchKey(input.title),
    organ_id: input.organId,
    catalog_year: input.catalogYear,
    group_id: input.groupId,
    access: input.access,
    language: input.language,
    maker: input.maker,
    start_date: input.startDate,
    end_date: input.endDate,
    keywords: input.keywords,
    notes: input.notes,
    information_sign: input.informationSign,
    medium: input.medium,
    sheets: input.sheets,
    pages: input.pages,
    physical_state: input.physicalState,
    trust_level: input.trustLevel,
    words: dossierWords({ ...input, code }),
  };
}

/** Says what happened to a file, in its own history and in the log of the office. */
export function tell(
  { db, now, caller, note }: Pick<CallContext, 'db' | 'now' | 'caller' | 'note'>,
  dossier: { readonly id: string; readonly code: string },
  event: {
    readonly kind: string;
    readonly summary: string;
    readonly facts?: Readonly<Record<string, string | number | null>>;
    readonly detail?: Record<string, unknown>;
  },
): void {
  enterDossierEvent(db, {
    dossierId: dossier.id,
    kind: event.kind,
    at: now,
    account: caller.name,
    facts: event.facts ?? {},
  });
  note({
    subjectKind: 'dossier',
    subjectId: dossier.id,
    summary: `${event.summary}: ${dossier.code}`,
    detail: { ...event.facts, ...event.detail },
  });
}

/** The file after a change, as the caller sees it. */
export const after = ({ db, now, caller }: CallContext, id: string) =>
  readDossier(db, id, caller.role, todayIso(now));

export const dossierHandlers = {
  list: office.dossiers.list.handler(({ input, context: { db, now, caller } }) =>
    listDossiers(db, input, { role: caller.role, today: todayIso(now) }),
  ),

  get: office.dossiers.get.handler(({ input, context }) => after(context, input.id)),

  awards: office.dossiers.awards.handler(({ input, context: { db, caller } }) => {
    findDossier(db, input.id, caller.role);
    const where = 'WHERE a.dossier_id = ? AND a.removed_at IS NULL';
    const [counted] = db.sql<{ n: number }>(`SELECT count(*) AS n FROM award a ${where}`, input.id);
    const awards = db.sql<AwardJoin>(
      `${SELECT_AWARD} ${where} ORDER BY a.decision_date DESC, a.seq LIMIT ? OFFSET ?`,
      input.id,
      input.limit,
      input.offset,
    );
    return { total: counted?.n ?? 0, awards: awards.map(toAwardHit) };
  }),

  open: office.dossiers.open.handler(({ input, context }) => {
    const { db, now } = context;
    if (db.first(query.selectFrom('dossier').select('id').where('id', '=', input.id)) !== undefined)
      return after(context, input.id);
    const code = input.code === '' ? nextDossierCode(db, input.catalogYear) : input.code;
    if (db.first(query.selectFrom('dossier').select('id').where('code', '=', code)) !== undefined)
      throw new Refusal('DOSSIER_CODE_TAKEN', { code });
    db.run(
      query.insertInto('dossier').values({
        id: input.id,
        code,
        notation: code,
        batch_id: null,
        decision_id: null,
        retention_years: input.retentionYears,
        retention_by_hand: 1,
        ...columnsOf(db, code, input),
        created_at: now.toISOString(),
      }),
    );
    tell(context, { id: input.id, code }, { kind: 'opened', summary: 'Mở hồ sơ lưu trữ' });
    return after(context, input.id);
  }),

  update: office.dossiers.update.handler(({ input, context }) => {
    const { db, caller } = context;
    const row = requireChangeable(db, input.id, caller.role, input.version);
    const terms = retentionTerms(db, row.id);
    const rule = longestTerm(terms);
    const wanted = input.retentionByHand || rule === null ? input.retentionYears : rule.years;
    if (rule !== null && rule.retentionClass !== '' && isShorter(wanted, rule.years))
      throw new Refusal('RETENTION_BELOW_RULE', { rule: retentionWords(rule.years), cite: rule.cite });
    const columns = columnsOf(db, row.code, input);
    changeDossier(db, row, {
      ...columns,
      retention_years: wanted,
      retention_by_hand: input.retentionByHand ? 1 : 0,
      retention_class: input.retentionByHand ? '' : (rule?.retentionClass ?? ''),
    });
    const changed = Object.entries({ ...columns, retention_years: wanted }).filter(
      ([name, value]) => name !== 'words' && name !== 'title_key' && row[name as keyof typeof row] !== value,
    );
    const before = Object.fromEntries(changed.map(([name]) => [name, row[name as keyof typeof row]]));
    if (row.access !== input.access) settleAccess(db, { dossierId: row.id });
    if (row.access !== input.access)
      tell(context, row, {
        kind: 'access',
        summary: input.access === 'restricted' ? 'Hạn chế sử dụng hồ sơ' : 'Cho sử dụng rộng rãi hồ sơ',
        facts: { from: row.access, to: input.access, reason: input.reason },
      });
    if (row.retention_years !== wanted)
      tell(context, row, {
        kind: 'retention',
        summary: `Đặt thời hạn bảo quản ${retentionWords(wanted)}`,
        facts: {
          from: retentionWords(row.retention_years),
          to: retentionWords(wanted),
          reason: input.reason,
        },
      });
    tell(context, row, {
      kind: 'described',
      summary: 'Sửa mô tả hồ sơ',
      facts: { fields: changed.length, reason: input.reason },
      detail: { before },
    });
    return after(context, row.id);
  }),

  close: office.dossiers.close.handler(({ input, context }) => {
    const { db, caller } = context;
    const row = requireChangeable(db, input.id, caller.role, input.version);
    if (row.state === 'closed') throw new Refusal('DOSSIER_CLOSED', { code: row.code });
    changeDossier(db, row, { state: 'closed', closed_on: input.closedOn, closing: input.closing });
    tell(context, row, { kind: 'closed', summary: 'Kết thúc hồ sơ', facts: { on: input.closedOn } });
    return after(context, row.id);
  }),

  reopen: office.dossiers.reopen.handler(({ input, context }) => {
    const { db, caller } = context;
    const row = requireChangeable(db, input.id, caller.role, input.version);
    changeDossier(db, row, { state: 'open', closed_on: null, handed_in_on: null });
    tell(context, row, {
      kind: 'reopened',
      summary: 'Mở lại hồ sơ',
      facts: { reason: input.reason, closedOn: row.closed_on },
    });
    return after(context, row.id);
  }),

  handIn: office.dossiers.handIn.handler(({ input, context }) => {
    const { db, caller } = context;
    const row = requireChangeable(db, input.id, caller.role, input.version);
    if (input.on !== null && row.state !== 'closed')
      throw new Refusal('DOSSIER_NOT_CLOSED', { code: row.code });
    changeDossier(db, row, { handed_in_on: input.on });
    tell(context, row, {
      kind: input.on === null ? 'hand-in-undone' : 'handed-in',
      summary: input.on === null ? 'Hoàn tác: nộp lưu hồ sơ' : 'Nộp lưu hồ sơ vào lưu trữ cơ quan',
      facts: { on: input.on },
    });
    return after(context, row.id);
  }),
};
