import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayCall, ROLES } from '#shared/contract/roles.ts';
import { callByPath, walkContract } from '#test/support/contract-walk.ts';
import { refusalBy } from '#test/support/office-client.ts';
import { makeOffice, type OfficeFixture } from '#test/support/office-fixture.ts';

let fixture: OfficeFixture;
beforeAll(async () => {
  fixture = await makeOffice();
});
afterAll(() => fixture.close());

/** No procedure takes this, so whatever gets past the guard stops at the door of its input. */
const NONSENSE = { nonsense: true };
const procedures = walkContract();

describe('rights of the contract', () => {
  it('walks every procedure', () => {
    expect(procedures.length).toBeGreaterThan(45);
    expect(procedures.filter(({ access }) => access === 'public').map(({ path }) => path)).toEqual([
      'accounts.status',
      'accounts.setUp',
      'accounts.signIn',
      'accounts.recover',
    ]);
  });

  it.each(procedures)('$path without a session', async ({ path, access }) => {
    const { code } = await refusalBy(callByPath(fixture.anonymous, path, NONSENSE));
    if (access === 'public') expect(code).toBe('BAD_REQUEST');
    else expect(code).toBe('NOT_SIGNED_IN');
  });

  const cases = procedures.flatMap((procedure) => ROLES.map((role) => ({ ...procedure, role })));
  it.each(cases)('$path by $role', async ({ path, access, role }) => {
    const { code } = await refusalBy(callByPath(fixture.as(role), path, NONSENSE));
    expect(code).toBe(mayCall(access, role) ? 'BAD_REQUEST' : 'NOT_ALLOWED');
  });

  it('refuses a forged and an ended session', async () => {
    const request = (token: string) =>
      fixture.office.fetch(
        new Request('http://127.0.0.1/rpc/units/list', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-so-vang-session': token },
          body: JSON.stringify({ json: {} }),
        }),
      );
    const alive = fixture.tokenOf('reader');
    expect((await request(alive)).status).toBe(200);
    expect((await request(`${alive}x`)).status).toBe(401);
    fixture.clock.now = new Date(fixture.clock.now.getTime() + 15 * 60_000 + 1);
    expect((await request(alive)).status).toBe(401);
    await fixture.signInAll();
  });
});
