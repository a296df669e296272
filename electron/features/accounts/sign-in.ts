import type { OfficeCore } from '#electron/office/office-core.ts';
import { writeAudit } from '#electron/office/write-audit.ts';
import { query } from '#electron/store/database.ts';
import { purposeKey } from '#electron/store/envelope.ts';
import type { Row } from '#electron/store/tables.ts';
import type { Session } from '#shared/contract/accounts.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { findAccountByLogin, readOfficeProfile, toAccount } from './account-rows.ts';

/** Makes the session of an account whose secret was right. The archive is open by then. */
export function describeSession(core: OfficeCore, row: Row<'account'>, token: string): Session {
  const { store, dataKey } = core.archive();
  return {
    token,
    draftKey: purposeKey(dataKey, `drafts/${row.id}`).toString('base64'),
    account: toAccount(row),
    office: readOfficeProfile(store.reader),
    demo: core.keyring().demo,
  };
}

/** Opens a session and logs it. */
export async function startSession(core: OfficeCore, row: Row<'account'>, action: string): Promise<Session> {
  const { store } = core.archive();
  const at = core.ports.now();
  await store.write(() => {
    store.writer.run(
      query.updateTable('account').set({ last_sign_in_at: at.toISOString() }).where('id', '=', row.id),
    );
    const summary = `Đăng nhập: ${row.name}`;
    writeAudit(store.writer, {
      at,
      caller: row,
      action,
      notes: [{ subjectKind: 'account', subjectId: row.id, summary }],
    });
  });
  const account = toAccount(row);
  return describeSession(
    core,
    row,
    core.sessions.open({ id: account.id, name: account.name, role: account.role }),
  );
}

/** Throws Refusal NOT_SET_UP, SLOWED, WRONG_PASSWORD, DAMAGED_DATABASE, NEWER_DATABASE. */
export async function signIn(core: OfficeCore, login: string, password: string): Promise<Session> {
  const keyring = core.keyring();
  const name = keyring.nameHash(login);
  core.delay.check(name);
  const dataKey = await keyring.unlock(login, password);
  if (dataKey === null) throw new Refusal('WRONG_PASSWORD', { left: core.delay.fail(name) });
  const { store } = core.openWith(dataKey);
  const row = findAccountByLogin(store.reader, login);
  if (row === undefined || row.active !== 1)
    throw new Refusal('WRONG_PASSWORD', { left: core.delay.fail(name) });
  core.delay.clear(name);
  return startSession(core, row, 'accounts.signIn');
}
