/** The large office opened in this process, with clients of its accounts; and its file beside the program. */
import { type Office, openOffice } from '#electron/office/open-office.ts';
import { OFFICE_KEY_COST, purposeKey } from '#electron/store/envelope.ts';
import { readKeyring } from '#electron/store/keyring.ts';
import { connect, makePorts, type OfficeClient, PASSWORD } from '#test/support/office-client.ts';
import { TODAY } from './decisions.ts';

/** Accounts of the office: login by role. */
export const LOGINS = {
  administrator: 'quantri',
  archivist: 'luutru',
  approver: 'lanhdao',
  secretary: 'thuky',
} as const;
export type BenchRole = keyof typeof LOGINS;

export interface BenchOffice {
  readonly office: Office;
  as(role: BenchRole): OfficeClient;
  close(): Promise<void>;
}

/** Opens and signs everybody in. The clock stands still at the bench's today, so that no session ends. */
export async function openBench(dataDir: string): Promise<BenchOffice> {
  const ports = makePorts({ now: new Date(`${TODAY}T08:00:00`) }, [], {
    keyCost: OFFICE_KEY_COST,
    log: (line) => console.error(line),
  });
  const office = await openOffice({ dataDir, ports });
  const fetch = (request: Request) => office.fetch(request);
  const anonymous = connect(fetch, () => null);
  const clients = new Map<string, OfficeClient>();
  for (const [role, login] of Object.entries(LOGINS)) {
    const { token } = await anonymous.accounts.signIn({ login, password: PASSWORD });
    clients.set(
      role,
      connect(fetch, () => token),
    );
  }
  return {
    office,
    as: (role) => {
      const client = clients.get(role);
      if (client === undefined) throw new Error(`no client for ${role}`);
      return client;
    },
    close: () => office.close(),
  };
}

/** The key of the office's file. */
export async function fileKeyOf(dataDir: string): Promise<Buffer> {
  const key = await readKeyring(dataDir, OFFICE_KEY_COST).unlock(LOGINS.administrator, PASSWORD);
  if (key === null) throw new Error('the keyring did not open');
  return purposeKey(key, 'database');
}
