/** A real office in a folder of its own, called over the true wire as the window calls it. */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { type Office, openOffice } from '#electron/office/open-office.ts';
import type { Ports } from '#electron/office/ports.ts';
import { ROLES, type Role } from '#shared/contract/roles.ts';
import { uploadHeaders } from '#shared/contract/transport.ts';
import {
  connect,
  makePorts,
  OFFICE_PROFILE,
  type OfficeClient,
  PASSWORD,
  type TestClock,
} from './office-client.ts';
import { sendChunk } from './send-chunk.ts';
import { makeFolder } from './temporary-folder.ts';

export interface OfficeFixture {
  readonly dataDir: string;
  readonly clock: TestClock;
  readonly logs: string[];
  readonly recoveryKey: string;
  /** The open office; another object after `reopen`. */
  readonly office: Office;
  readonly anonymous: OfficeClient;
  as(role: Role): OfficeClient;
  tokenOf(role: Role): string;
  /** Stops the office and opens it again; everybody signs in anew. */
  reopen(): Promise<void>;
  /** Moves the clock to the morning of a day and signs everybody in again: sessions end after 15 minutes. */
  travelTo(day: string): Promise<void>;
  signInAll(): Promise<void>;
  close(): Promise<void>;
}

/** Founds an office with an account for every role. The day is 2026-05-06 unless told. */
export async function makeOffice(
  options: { dataDir?: string; day?: string; ports?: Partial<Ports> } = {},
): Promise<OfficeFixture> {
  const dataDir = options.dataDir ?? makeFolder();
  const clock = { now: morning(options.day ?? '2026-05-06') };
  const logs: string[] = [];
  const ports = makePorts(clock, logs, options.ports);
  const tokens = new Map<Role, string>();
  let office = await openOffice({ dataDir, ports });
  const fetch = (request: Request) => office.fetch(request);
  const anonymous = connect(fetch, () => null);
  const clients = new Map(ROLES.map((role) => [role, connect(fetch, () => tokens.get(role) ?? null)]));
  const as = (role: Role): OfficeClient => {
    const client = clients.get(role);
    if (client === undefined) throw new Error(`no client for ${role}`);
    return client;
  };
  const { recoveryKey, session } = await anonymous.accounts.setUp({
    office: OFFICE_PROFILE,
    administrator: { login: 'administrator', name: 'Quản Trị Thử', password: PASSWORD },
  });
  tokens.set('administrator', session.token);
  const signInAll = async () => {
    for (const role of ROLES) {
      const { token } = await anonymous.accounts.signIn({ login: role, password: PASSWORD });
      tokens.set(role, token);
    }
  };
  for (const role of ROLES) {
    if (role === 'administrator') continue;
    const account = { login: role, name: `Người ${role}`, role, password: PASSWORD };
    await as('administrator').accounts.create({ id: randomUUID(), ...account });
  }
  await signInAll();
  return {
    dataDir,
    clock,
    logs,
    recoveryKey,
    get office() {
      return office;
    },
    anonymous,
    as,
    tokenOf: (role) => tokens.get(role) ?? '',
    reopen: async () => {
      await office.close();
      office = await openOffice({ dataDir, ports });
      await signInAll();
    },
    travelTo: async (day) => {
      clock.now = morning(day);
      await signInAll();
    },
    signInAll,
    close: async () => {
      await office.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function morning(day: string): Date {
  return new Date(`${day}T08:00:00`);
}

/** Uploads a small file whole; returns its upload id. */
export async function uploadWhole(
  office: Office,
  token: string,
  bytes: Uint8Array<ArrayBuffer>,
  name = 'Báo cáo thành tích.pdf',
): Promise<string> {
  const id = randomUUID();
  const { status, body } = await sendChunk(office, token, bytes, {
    [uploadHeaders.id]: id,
    [uploadHeaders.name]: encodeURIComponent(name),
  });
  if (status !== 200) throw new Error(`upload refused: ${body.code}`);
  return id;
}
