import { office, publicOffice } from '#electron/office/implementer.ts';
import { query } from '#electron/store/database.ts';
import { loginKey } from '#electron/store/keyring.ts';
import { writeSetting } from '#electron/store/settings.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { requireStrongPassword } from '#shared/domain/password-rules.ts';
import { findAccountById, findAccountByLogin, toAccount } from './account-rows.ts';
import { DEMO_LOGINS } from './demo-logins.ts';
import { foundOffice, insertAccount } from './found-office.ts';
import { describeSession, signIn, startSession } from './sign-in.ts';

const DONE = { done: true } as const;

export const accounts = {
  status: publicOffice.accounts.status.handler(({ context: { core } }) => {
    const ready = core.isSetUp();
    const demo = ready && core.keyring().demo;
    return {
      state: ready ? 'ready' : 'empty',
      demo,
      demoLogins: demo ? DEMO_LOGINS.map(({ login, role }) => ({ login, role })) : [],
      version: core.ports.programVersion,
      notice: null,
    };
  }),

  setUp: publicOffice.accounts.setUp.handler(async ({ input, context: { core } }) => {
    const recoveryKey = await foundOffice(core, { ...input, demo: false });
    const row = findAccountByLogin(core.archive().store.reader, input.administrator.login);
    if (row === undefined) throw new Refusal('INTERNAL');
    return { recoveryKey, session: await startSession(core, row, 'accounts.signIn') };
  }),

  signIn: publicOffice.accounts.signIn.handler(({ input, context: { core } }) =>
    signIn(core, input.login, input.password),
  ),

  recover: publicOffice.accounts.recover.handler(async ({ input, context: { core } }) => {
    requireStrongPassword(input.password);
    const name = `recovery/${core.keyring().nameHash(input.login)}`;
    core.delay.check(name);
    const dataKey = await core.keyring().unlockByRecovery(input.recoveryKey);
    if (dataKey === null) {
      core.delay.fail(name);
      throw new Refusal('WRONG_RECOVERY_KEY');
    }
    core.delay.clear(name);
    const { store } = core.openWith(dataKey);
    const row = findAccountByLogin(store.reader, input.login);
    if (row === undefined || row.active !== 1) throw new Refusal('NOT_FOUND');
    await core.keyring().put(row.login, input.password, dataKey);
    core.delay.clear(core.keyring().nameHash(input.login));
    core.sessions.closeAll(row.id);
    return startSession(core, row, 'accounts.recover');
  }),

  me: office.accounts.me.handler(({ context: { core, db, caller, token } }) => {
    const row = findAccountById(db, caller.id);
    if (row === undefined || token === null) throw new Refusal('NOT_SIGNED_IN');
    return describeSession(core, row, token);
  }),

  signOut: office.accounts.signOut.handler(({ context: { core, token } }) => {
    if (token !== null) core.sessions.close(token);
    return DONE;
  }),

  list: office.accounts.list.handler(({ context: { db } }) =>
    db.all(query.selectFrom('account').selectAll().orderBy('created_at')).map(toAccount),
  ),

  create: office.accounts.create.handler(async ({ input, context: { core, db, now, note } }) => {
    requireStrongPassword(input.password);
    const existing = findAccountById(db, input.id);
    if (existing !== undefined) return toAccount(existing);
    const taken = db.first(
      query.selectFrom('account').select('id').where('login_key', '=', loginKey(input.login)),
    );
    if (taken !== undefined) throw new Refusal('LOGIN_TAKEN');
    insertAccount(db, input, now);
    await core.keyring().put(input.login, input.password, core.archive().dataKey);
    note({
      subjectKind: 'account',
      subjectId: input.id,
      summary: `Tạo tài khoản ${input.name}`,
      detail: { role: input.role },
    });
    const made = findAccountById(db, input.id);
    if (made === undefined) throw new Refusal('INTERNAL');
    return toAccount(made);
  }),

  update: office.accounts.update.handler(({ input, context: { core, db, note } }) => {
    const before = findAccountById(db, input.id);
    if (before === undefined) throw new Refusal('NOT_FOUND');
    if (before.version !== input.version) throw new Refusal('STALE');
    const losesAdministrator =
      before.role === 'administrator' && (input.role !== 'administrator' || !input.active);
    const others = db.first(
      query
        .selectFrom('account')
        .select('id')
        .where('role', '=', 'administrator')
        .where('active', '=', 1)
        .where('id', '<>', input.id),
    );
    if (losesAdministrator && others === undefined) throw new Refusal('LAST_ADMINISTRATOR');
    db.run(
      query
        .updateTable('account')
        .set({
          name: input.name,
          role: input.role,
          active: input.active ? 1 : 0,
          version: before.version + 1,
        })
        .where('id', '=', input.id),
    );
    // Without its envelope a shut account cannot open the archive at all; reopening it needs a new password.
    if (!input.active) core.keyring().remove(before.login);
    core.sessions.closeAll(input.id);
    note({
      subjectKind: 'account',
      subjectId: input.id,
      summary: `Sửa tài khoản ${input.name}`,
      detail: { before: toAccount(before), after: { role: input.role, active: input.active } },
    });
    return toAccount({
      ...before,
      name: input.name,
      role: input.role,
      active: input.active ? 1 : 0,
      version: before.version + 1,
    });
  }),

  resetPassword: office.accounts.resetPassword.handler(async ({ input, context: { core, db, note } }) => {
    requireStrongPassword(input.password);
    const row = findAccountById(db, input.id);
    if (row === undefined) throw new Refusal('NOT_FOUND');
    await core.keyring().put(row.login, input.password, core.archive().dataKey);
    core.delay.clear(core.keyring().nameHash(row.login));
    core.sessions.closeAll(row.id);
    note({ subjectKind: 'account', subjectId: row.id, summary: `Đặt lại mật khẩu của ${row.name}` });
    return DONE;
  }),

  changePassword: office.accounts.changePassword.handler(
    async ({ input, context: { core, db, caller, token, note } }) => {
      requireStrongPassword(input.next);
      const row = findAccountById(db, caller.id);
      if (row === undefined) throw new Refusal('NOT_SIGNED_IN');
      const name = core.keyring().nameHash(row.login);
      core.delay.check(name);
      const dataKey = await core.keyring().unlock(row.login, input.current);
      if (dataKey === null) throw new Refusal('WRONG_PASSWORD', { left: core.delay.fail(name) });
      await core.keyring().put(row.login, input.next, dataKey);
      core.sessions.closeAll(row.id, token);
      note({ subjectKind: 'account', subjectId: row.id, summary: `Đổi mật khẩu của ${row.name}` });
      return DONE;
    },
  ),

  updateOffice: office.accounts.updateOffice.handler(({ input, context: { db, note } }) => {
    writeSetting(db, 'office', input);
    note({
      subjectKind: 'office',
      subjectId: '',
      summary: `Sửa thông tin đơn vị ${input.name}`,
      detail: input,
    });
    return input;
  }),
};
