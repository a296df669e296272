/**
 * A process that is killed on purpose: opens the office of a folder and issues decisions in a loop, printing each
 * number once the office has acknowledged it. Run: node issuing-worker.ts DATA_DIR DAY
 */
import { randomUUID } from 'node:crypto';
import { openOffice } from '#electron/office/open-office.ts';
import { ROLES } from '#shared/contract/roles.ts';
import { connect, makePorts, PASSWORD } from '#test/support/office-client.ts';
import { issueDecision, person } from '#test/support/office-story.ts';

const [dataDir = '', day = ''] = process.argv.slice(2);
const clock = { now: new Date(`${day}T08:00:00`) };
const office = await openOffice({ dataDir, ports: makePorts(clock) });
const tokens = new Map<string, string>();
const fetch = (request: Request) => office.fetch(request);
for (const role of ROLES) {
  const client = connect(fetch, () => null);
  tokens.set(role, (await client.accounts.signIn({ login: role, password: PASSWORD })).token);
}
const as = (role: string) => connect(fetch, () => tokens.get(role) ?? null);
for (;;) {
  const { issued } = await issueDecision({ as, clock }, [person(`Người ${randomUUID().slice(0, 8)}`)]);
  process.stdout.write(`issued ${issued.number}\n`);
}
