import { office } from '#electron/office/implementer.ts';
import { query } from '#electron/store/database.ts';

export const audit = {
  list: office.audit.list.handler(({ input, context: { db } }) => {
    let entries = query.selectFrom('audit_entry').selectAll().orderBy('seq', 'desc').limit(input.limit);
    let counted = query.selectFrom('audit_entry').select((e) => e.fn.countAll<number>().as('count'));
    if (input.subjectId !== null) {
      entries = entries.where('subject_id', '=', input.subjectId);
      counted = counted.where('subject_id', '=', input.subjectId);
    }
    if (input.before !== null) entries = entries.where('seq', '<', input.before);
    return {
      total: db.first(counted)?.count ?? 0,
      entries: db.all(entries).map((row) => ({
        seq: row.seq,
        at: row.at,
        accountName: row.account_name,
        action: row.action,
        subjectKind: row.subject_kind,
        subjectId: row.subject_id,
        summary: row.summary,
      })),
    };
  }),
};
