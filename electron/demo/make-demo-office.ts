import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { findAccountByLogin, toAccount } from '#electron/features/accounts/account-rows.ts';
import { DEMO_LOGINS, DEMO_PASSWORD } from '#electron/features/accounts/demo-logins.ts';
import { foundOffice } from '#electron/features/accounts/found-office.ts';
import { nodePorts } from '#electron/office/node-ports.ts';
import { openOffice } from '#electron/office/open-office.ts';
import { router } from '#electron/office/router.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import type { Role } from '#shared/contract/roles.ts';
import { DEMO_OFFICE } from './demo-office-data.ts';
import { playAwardLife } from './play-award-life.ts';
import { playCertificates } from './play-certificates.ts';
import { playDemoYears } from './play-demo-years.ts';
import { playDocuments } from './play-documents.ts';
import { playRegisters } from './play-registers.ts';
import { playUnits } from './play-units.ts';

/** Prints of the demo are entered, as on a machine that can print; no sheet is ever drawn. */
const printNothing = () => Promise.reject(new Error('the demo draws no sheet'));

/**
 * Makes a demo office by using the program as its people would, with a clock that is turned back: every record,
 * event and audit line is real. It is built beside the folder and moved in at the end, so that an interrupted
 * run leaves nothing half made.
 */
export async function makeDemoOffice(dataDir: string, today: Date = new Date()): Promise<void> {
  if (existsSync(dataDir) && readdirSync(dataDir).some((name) => name !== 'window'))
    throw new Refusal('ALREADY_SET_UP');
  const making = `${dataDir}.making`;
  rmSync(making, { recursive: true, force: true });
  const clock = { now: new Date(today.getFullYear() - 3, 0, 4, 8) };
  const office = await openOffice({
    dataDir: making,
    ports: { ...nodePorts(printNothing), now: () => clock.now },
  });
  try {
    const as = (role: Role) => {
      const login = DEMO_LOGINS.find((one) => one.role === role)?.login ?? '';
      const row = findAccountByLogin(office.core.archive().store.reader, login);
      if (row === undefined) throw new Refusal('NOT_SIGNED_IN');
      // Sessions are opened without their passwords, which are for the window: the clock jumps past every session.
      const token = office.core.sessions.open(toAccount(row));
      return createRouterClient(router, { context: { core: office.core, token } });
    };
    for (const { login, name, role } of DEMO_LOGINS) {
      const account = { login, name, password: DEMO_PASSWORD };
      if (role === 'administrator')
        await foundOffice(office.core, { office: DEMO_OFFICE, administrator: account, demo: true });
      else await as('administrator').accounts.create({ id: randomUUID(), role, ...account });
    }
    await playDemoYears({ as, clock, today });
    await playRegisters({ as, clock, today });
    await playCertificates({ as, clock, today });
    await playAwardLife({ as, clock, today });
    await playDocuments({ as, clock, today });
    await playUnits({ as, clock, today });
  } finally {
    await office.close();
  }
  for (const left of ['in-use.lock', 'in-use.lock-journal']) rmSync(`${making}/${left}`, { force: true });
  if (existsSync(dataDir)) {
    rmSync(`${dataDir}/window`, { recursive: true, force: true });
    rmdirSync(dataDir);
  }
  renameSync(making, dataDir);
}
