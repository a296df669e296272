import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recoverySecret } from '#electron/store/envelope.ts';
import { secondsToWait } from '#electron/store/sign-in-delay.ts';
import { PASSWORD, refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

const signIn = (login: string, password = PASSWORD) => fixture.anonymous.accounts.signIn({ login, password });
const waitSeconds = (seconds: number) => {
  fixture.clock.now = new Date(fixture.clock.now.getTime() + seconds * 1000);
};

async function addAccount(login: string): Promise<string> {
  const id = randomUUID();
  await fixture.signInAll();
  await fixture
    .as('administrator')
    .accounts.create({ id, login, name: 'Tạ Văn Mới', role: 'reader', password: PASSWORD });
  return id;
}

async function failTimes(login: string, times: number): Promise<unknown[]> {
  const left: unknown[] = [];
  for (let index = 0; index < times; index += 1) {
    const { code, facts } = await refusalBy(signIn(login, 'sai-Mật-khẩu-1'));
    expect(code).toBe('WRONG_PASSWORD');
    left.push(facts.left);
  }
  return left;
}

describe('keyring', () => {
  it('opens for the right password, whatever the case and marks of the account name', async () => {
    await addAccount('Thu Hà');
    expect((await signIn('thuha')).account.login).toBe('Thu Hà');
    expect((await signIn('THU HÀ')).account.login).toBe('Thu Hà');
    expect((await signIn('Thu Hà'.normalize('NFD'))).account.login).toBe('Thu Hà');
  });

  it('takes a password typed in NFD for the same password', async () => {
    const password = 'Mật-Khẩu-Đẹp-1';
    const id = randomUUID();
    await fixture
      .as('administrator')
      .accounts.create({ id, login: 'nfd', name: 'Y Ngõ', role: 'reader', password });
    expect((await signIn('nfd', password.normalize('NFD'))).account.id).toBe(id);
  });

  it('refuses a wrong password and an unknown name alike', async () => {
    await addAccount('alike');
    const wrong = await refusalBy(signIn('alike', 'Sai-Mat-Khau-1'));
    const unknown = await refusalBy(signIn('không-có-ai', 'Sai-Mat-Khau-1'));
    expect(wrong).toEqual(unknown);
    expect(wrong).toMatchObject({ code: 'WRONG_PASSWORD', facts: { left: 4 } });
  });

  it('names nobody in any file: neither account names nor people, in any encoding', async () => {
    await addAccount('zukhang-hiếm');
    await refusalBy(signIn('zukhang-hiếm', 'Sai-Mat-Khau-1'));
    const plain = ['zukhang', 'Tạ Văn Mới', 'Quản Trị Thử', PASSWORD];
    const needles = plain.flatMap((text) => [
      Buffer.from(text, 'utf8'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(text.normalize('NFD'), 'utf8'),
    ]);
    const files = readdirSync(fixture.dataDir, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    expect(files.map(({ name }) => name)).toContain('attempts.json');
    for (const { parentPath, name } of files) {
      const bytes = readFileSync(join(parentPath, name));
      for (const needle of needles) expect(bytes.includes(needle), `${name} holds ${needle}`).toBe(false);
    }
    const keyring = JSON.parse(readFileSync(join(fixture.dataDir, 'keyring.json'), 'utf8'));
    for (const name of Object.keys(keyring.accounts)) expect(name).toMatch(/^[0-9a-f]{32}$/);
    expect(Object.keys(keyring.accounts)).not.toContain(
      createHash('sha256').update('zukhanghiem').digest('hex').slice(0, 32),
    );
  });

  it('keeps a new password and forgets the old one', async () => {
    await addAccount('changer');
    const { token } = await signIn('changer');
    const client = fixture.as('reader');
    expect(token).not.toBe('');
    await client.accounts.changePassword({ current: PASSWORD, next: 'Khac-Hoan-Toan-9' });
    expect((await refusalBy(signIn('reader'))).code).toBe('WRONG_PASSWORD');
    expect((await signIn('reader', 'Khac-Hoan-Toan-9')).account.role).toBe('reader');
    await client.accounts.changePassword({ current: 'Khac-Hoan-Toan-9', next: PASSWORD });
  });

  it.each(['ngắn-1A', 'khongcochuhoa-1', 'KHONG-CO-CHU-THUONG-1', 'Khong-Co-So', 'KhongDacBiet1'])(
    'refuses the weak password %s',
    async (password) => {
      const account = { id: randomUUID(), login: 'yếu', name: 'Yếu', role: 'reader' as const, password };
      expect((await refusalBy(fixture.as('administrator').accounts.create(account))).code).toBe(
        'WEAK_PASSWORD',
      );
    },
  );

  it('refuses a second account of the same folded name, and makes one of a repeated call', async () => {
    const id = await addAccount('Đặng');
    const account = { id, login: 'Đặng', name: 'Tạ Văn Mới', role: 'reader' as const, password: PASSWORD };
    expect((await fixture.as('administrator').accounts.create(account)).id).toBe(id);
    const twin = { ...account, id: randomUUID(), login: 'dang' };
    expect((await refusalBy(fixture.as('administrator').accounts.create(twin))).code).toBe('LOGIN_TAKEN');
  });

  it('shuts a deactivated account out and never the last administrator', async () => {
    const id = await addAccount('leaver');
    await fixture
      .as('administrator')
      .accounts.update({ id, version: 0, name: 'Đã Nghỉ', role: 'reader', active: false });
    expect((await refusalBy(signIn('leaver'))).code).toBe('WRONG_PASSWORD');
    const [self] = (await fixture.as('administrator').accounts.list({})).filter(
      ({ role }) => role === 'administrator',
    );
    const demoted = {
      id: self?.id ?? '',
      version: self?.version ?? 0,
      name: 'X',
      role: 'reader' as const,
      active: true,
    };
    expect((await refusalBy(fixture.as('administrator').accounts.update(demoted))).code).toBe(
      'LAST_ADMINISTRATOR',
    );
  });
});

describe('recovery key', () => {
  it('gives an account a new password, typed with spaces and small letters too', async () => {
    await addAccount('forgetful');
    const typed = fixture.recoveryKey.toLowerCase().replaceAll('-', ' ');
    expect(recoverySecret(typed)).toBe(recoverySecret(fixture.recoveryKey));
    const session = await fixture.anonymous.accounts.recover({
      login: 'forgetful',
      recoveryKey: typed,
      password: 'Moi-Tinh-2027',
    });
    expect(session.account.login).toBe('forgetful');
    expect((await signIn('forgetful', 'Moi-Tinh-2027')).account.id).toBe(session.account.id);
    expect((await refusalBy(signIn('forgetful'))).code).toBe('WRONG_PASSWORD');
  });

  it('is refused when wrong, and slowed like a password', async () => {
    await addAccount('attacked');
    const recover = (recoveryKey: string) =>
      fixture.anonymous.accounts.recover({ login: 'attacked', recoveryKey, password: 'Moi-Tinh-2027' });
    for (let index = 0; index < 5; index += 1)
      expect((await refusalBy(recover('AAAA-BBBB'))).code).toBe('WRONG_RECOVERY_KEY');
    expect(await refusalBy(recover(fixture.recoveryKey))).toMatchObject({
      code: 'SLOWED',
      facts: { seconds: 30 },
    });
  });

  it('lets in somebody who has been slowed', async () => {
    await addAccount('slowed');
    await failTimes('slowed', 5);
    expect((await refusalBy(signIn('slowed'))).code).toBe('SLOWED');
    const input = { login: 'slowed', recoveryKey: fixture.recoveryKey, password: 'Moi-Tinh-2027' };
    await fixture.anonymous.accounts.recover(input);
    expect((await signIn('slowed', 'Moi-Tinh-2027')).account.login).toBe('slowed');
  });
});

describe('slowing of wrong passwords', () => {
  it('counts down five tries, then tells how long to wait, and lets in after the wait', async () => {
    await addAccount('tired');
    expect(await failTimes('tired', 5)).toEqual([4, 3, 2, 1, 0]);
    expect(await refusalBy(signIn('tired'))).toMatchObject({ code: 'SLOWED', facts: { seconds: 30 } });
    waitSeconds(12);
    expect(await refusalBy(signIn('tired'))).toMatchObject({ code: 'SLOWED', facts: { seconds: 18 } });
    waitSeconds(18);
    expect((await signIn('tired')).account.login).toBe('tired');
    expect(await failTimes('tired', 1)).toEqual([4]);
  });

  it('doubles the wait with every further wrong try', async () => {
    await addAccount('stubborn');
    await failTimes('stubborn', 5);
    waitSeconds(30);
    await failTimes('stubborn', 1);
    expect((await refusalBy(signIn('stubborn'))).facts).toEqual({ seconds: 60 });
  });

  it('survives a restart and leaves other accounts alone', async () => {
    await addAccount('patient');
    await addAccount('bystander');
    await failTimes('patient', 5);
    await fixture.reopen();
    expect(await refusalBy(signIn('patient'))).toMatchObject({ code: 'SLOWED', facts: { seconds: 30 } });
    expect((await signIn('bystander')).account.login).toBe('bystander');
  });

  it('also slows guesses at the present password of a signed-in account', async () => {
    const guess = () =>
      refusalBy(fixture.as('clerk').accounts.changePassword({ current: 'Sai-1-Lan', next: 'Moi-Tinh-2027' }));
    for (let index = 0; index < 5; index += 1) expect((await guess()).code).toBe('WRONG_PASSWORD');
    expect((await guess()).code).toBe('SLOWED');
  });

  it('waits 30 seconds first and never longer than an hour', () => {
    expect(secondsToWait(4, 0, 0)).toBe(0);
    expect(secondsToWait(5, 0, 0)).toBe(30);
    expect(secondsToWait(5, 0, 29_001)).toBe(1);
    expect(secondsToWait(5, 0, 30_000)).toBe(0);
    expect(secondsToWait(60, 0, 0)).toBe(3600);
  });
});
