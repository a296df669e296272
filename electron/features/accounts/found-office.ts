import { randomUUID } from 'node:crypto';
import type { OfficeCore, OpenArchive } from '#electron/office/office-core.ts';
import { writeAudit } from '#electron/office/write-audit.ts';
import { type Database, query } from '#electron/store/database.ts';
import { loginKey } from '#electron/store/keyring.ts';
import { writeSetting } from '#electron/store/settings.ts';
import type { OfficeProfile } from '#shared/contract/accounts.ts';
import type { Role } from '#shared/contract/roles.ts';
import { requireStrongPassword } from '#shared/domain/password-rules.ts';

export interface NewOffice {
  readonly office: OfficeProfile;
  readonly administrator: { readonly login: string; readonly name: string; readonly password: string };
  readonly demo: boolean;
}

/** Inserts an account; its envelope is put into the keyring by the caller. */
export function insertAccount(
  db: Database,
  account: { id: string; login: string; name: string; role: Role },
  at: Date,
): void {
  db.run(
    query.insertInto('account').values({
      id: account.id,
      login: account.login,
      login_key: loginKey(account.login),
      name: account.name,
      role: account.role,
      active: 1,
      version: 0,
      created_at: at.toISOString(),
      last_sign_in_at: null,
    }),
  );
}

/**
 * First-run set-up: the encrypted file, its seeds, the first administrator. Returns the recovery key once.
 * Throws Refusal ALREADY_SET_UP, WEAK_PASSWORD.
 */
export async function foundOffice(
  core: OfficeCore,
  { office, administrator, demo }: NewOffice,
): Promise<string> {
  requireStrongPassword(administrator.password);
  const at = core.ports.now();
  const { login, password, name } = administrator;
  const fill = ({ store }: OpenArchive) =>
    store.write(() => {
      writeSetting(store.writer, 'office', office);
      const id = randomUUID();
      insertAccount(store.writer, { id, login, name, role: 'administrator' }, at);
      core.catalogue.seed(store.writer, at);
      const summary = `Thiết lập đơn vị ${office.name}`;
      writeAudit(store.writer, {
        at,
        caller: { id, name },
        action: 'accounts.setUp',
        notes: [{ subjectKind: 'office', subjectId: '', summary }],
      });
    });
  return core.create({ login, password, demo }, fill);
}
