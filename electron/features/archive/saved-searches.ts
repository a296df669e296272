import type { Caller } from '#electron/office/caller.ts';
import { office } from '#electron/office/implementer.ts';
import { type Database, query } from '#electron/store/database.ts';
import type { Row } from '#electron/store/tables.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { mayCall } from '#shared/contract/roles.ts';
import type { SavedSearch } from '#shared/contract/saved-searches.ts';
import { compareVietnamese } from '#shared/vietnamese/collate.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';

type SearchRow = Row<'saved_search'> & { owner_name: string };

const SELECT = 'SELECT s.*, a.name AS owner_name FROM saved_search s JOIN account a ON a.id = s.account_id';

const mayChange = (row: SearchRow, caller: Caller): boolean =>
  row.account_id === caller.id || (row.shared === 1 && mayCall(['administrator'], caller.role));

function toSavedSearch(row: SearchRow, caller: Caller): SavedSearch {
  return {
    id: row.id,
    name: row.name,
    address: JSON.parse(row.criteria) as SavedSearch['address'],
    shared: row.shared === 1,
    own: row.account_id === caller.id,
    ownerName: row.owner_name,
    mayChange: mayChange(row, caller),
    version: row.version,
  };
}

/** A search that the caller sees, removed or not. Throws NOT_FOUND for any other, SEARCH_OF_ANOTHER. */
function requireOwn(db: Database, id: string, caller: Caller): SearchRow {
  const [row] = db.sql<SearchRow>(`${SELECT} WHERE s.id = ?`, id);
  if (row === undefined || (row.account_id !== caller.id && row.shared === 0)) throw new Refusal('NOT_FOUND');
  if (!mayChange(row, caller)) throw new Refusal('SEARCH_OF_ANOTHER');
  return row;
}

/** Nobody sees two searches of one name: among the own ones, and among those of the office. */
function requireFreeName(
  db: Database,
  search: { id: string; name: string; accountId: string; shared: boolean },
) {
  const twin = db.sql(
    `SELECT 1 FROM saved_search WHERE removed_at IS NULL AND name_key = ? AND id <> ?
       AND (account_id = ? OR (shared = 1 AND ?))`,
    searchKey(search.name),
    search.id,
    search.accountId,
    search.shared ? 1 : 0,
  );
  if (twin.length > 0) throw new Refusal('SEARCH_NAME_TAKEN', { name: search.name });
}

const read = (db: Database, id: string, caller: Caller) => toSavedSearch(requireOwn(db, id, caller), caller);
const noteOf = (id: string, summary: string) => ({ subjectKind: 'search', subjectId: id, summary });

/** Searches that people keep under a name. */
export const savedSearchHandlers = {
  savedSearches: office.archive.savedSearches.handler(({ context: { db, caller } }) =>
    db
      .sql<SearchRow>(
        `${SELECT} WHERE s.removed_at IS NULL AND (s.account_id = ? OR s.shared = 1)`,
        caller.id,
      )
      .map((row) => toSavedSearch(row, caller))
      .sort((a, b) => Number(b.own) - Number(a.own) || compareVietnamese(a.name, b.name)),
  ),

  saveSearch: office.archive.saveSearch.handler(({ input, context: { db, caller, now, note } }) => {
    const { id, name, address, shared } = input;
    const known = db.first(query.selectFrom('saved_search').select('id').where('id', '=', id));
    if (known === undefined) {
      requireFreeName(db, { id, name, accountId: caller.id, shared });
      db.run(
        query.insertInto('saved_search').values({
          id,
          account_id: caller.id,
          name,
          name_key: searchKey(name),
          criteria: JSON.stringify(address),
          shared: shared ? 1 : 0,
          created_at: now.toISOString(),
          removed_at: null,
        }),
      );
      note(noteOf(id, `Lưu tìm kiếm “${name}”${shared ? ', dùng chung' : ''}`));
    }
    return read(db, id, caller);
  }),

  changeSavedSearch: office.archive.changeSavedSearch.handler(({ input, context: { db, caller, note } }) => {
    const row = requireOwn(db, input.id, caller);
    if (row.removed_at !== null) throw new Refusal('NOT_FOUND');
    if (row.version !== input.version) throw new Refusal('STALE');
    requireFreeName(db, { ...input, accountId: row.account_id });
    db.run(
      query
        .updateTable('saved_search')
        .set({
          name: input.name,
          name_key: searchKey(input.name),
          shared: input.shared ? 1 : 0,
          version: row.version + 1,
        })
        .where('id', '=', row.id),
    );
    note(
      noteOf(row.id, `Đổi tìm kiếm “${row.name}” thành “${input.name}”${input.shared ? ', dùng chung' : ''}`),
    );
    return read(db, row.id, caller);
  }),

  removeSavedSearch: office.archive.removeSavedSearch.handler(
    ({ input, context: { db, caller, now, note } }) => {
      const row = requireOwn(db, input.id, caller);
      if (row.removed_at !== null) return { done: true } as const;
      if (row.version !== input.version) throw new Refusal('STALE');
      db.run(
        query.updateTable('saved_search').set({ removed_at: now.toISOString() }).where('id', '=', row.id),
      );
      note(noteOf(row.id, `Xóa tìm kiếm “${row.name}”`));
      return { done: true } as const;
    },
  ),

  restoreSavedSearch: office.archive.restoreSavedSearch.handler(
    ({ input, context: { db, caller, note } }) => {
      const row = requireOwn(db, input.id, caller);
      if (row.removed_at !== null) {
        requireFreeName(db, {
          id: row.id,
          name: row.name,
          accountId: row.account_id,
          shared: row.shared === 1,
        });
        db.run(query.updateTable('saved_search').set({ removed_at: null }).where('id', '=', row.id));
        note(noteOf(row.id, `Lấy lại tìm kiếm “${row.name}”`));
      }
      return read(db, row.id, caller);
    },
  ),
};
