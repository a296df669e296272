import { type Database, query } from '#electron/store/database.ts';
import { loginKey } from '#electron/store/keyring.ts';
import { readSetting } from '#electron/store/settings.ts';
import type { Row } from '#electron/store/tables.ts';
import type { Account, OfficeProfile } from '#shared/contract/accounts.ts';
import { role } from '#shared/contract/roles.ts';

export function toAccount(row: Row<'account'>): Account {
  return {
    id: row.id,
    login: row.login,
    name: row.name,
    role: role.parse(row.role),
    active: row.active === 1,
    version: row.version,
    createdAt: row.created_at,
    lastSignInAt: row.last_sign_in_at,
  };
}

export function findAccountById(db: Database, id: string): Row<'account'> | undefined {
  return db.first(query.selectFrom('account').selectAll().where('id', '=', id));
}

export function findAccountByLogin(db: Database, login: string): Row<'account'> | undefined {
  return db.first(query.selectFrom('account').selectAll().where('login_key', '=', loginKey(login)));
}

const EMPTY_PROFILE: OfficeProfile = { name: '', parent: '', place: '', abbreviation: '' };

export function readOfficeProfile(db: Database): OfficeProfile {
  return readSetting<OfficeProfile>(db, 'office') ?? EMPTY_PROFILE;
}
