/** A typed client of the contract over Request and Response, and the ports of an office under test. */
import { tmpdir } from 'node:os';
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import type { Ports } from '#electron/office/ports.ts';
import type { Contract } from '#shared/contract/index.ts';
import { RPC_PREFIX, SESSION_HEADER } from '#shared/contract/transport.ts';

export type OfficeClient = ContractRouterClient<Contract>;

/** Common password of the fixture's accounts; the account name of a role is the role itself. */
export const PASSWORD = 'Thu-Nghiem-2026';
export const OFFICE_PROFILE = {
  name: 'Ủy ban nhân dân tỉnh Hư Cấu',
  parent: '',
  place: 'Hư Cấu',
  abbreviation: 'UBND',
};
export const AWARD_TYPE = 'bang-khen-bo-ban-nganh-tinh';

/** scrypt at a cost for tests: everything else of the key handling is real. */
export const TEST_KEY_COST = { N: 1024, r: 8, p: 1 } as const;

export interface TestClock {
  now: Date;
}

export function makePorts(clock: TestClock, logs: string[] = [], more: Partial<Ports> = {}): Ports {
  return {
    now: () => clock.now,
    keyCost: TEST_KEY_COST,
    printPdf: null,
    rendererDir: tmpdir(),
    log: (line) => logs.push(line),
    programVersion: '0.0.0-test',
    ...more,
  };
}

/** A typed client of the contract over Request and Response; `token` is asked at every call. */
export function connect(
  fetch: (request: Request) => Promise<Response>,
  token: () => string | null,
): OfficeClient {
  const link = new RPCLink({
    url: `http://127.0.0.1${RPC_PREFIX}`,
    headers: (): Record<string, string> => {
      const known = token();
      return known === null ? {} : { [SESSION_HEADER]: known };
    },
    fetch: (request) => fetch(request),
  });
  return createORPCClient(link);
}

export interface Refused {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly status: number;
}

/** How a call was refused; fails when it was not. */
export async function refusalBy(call: Promise<unknown>): Promise<Refused> {
  try {
    await call;
  } catch (error) {
    if (!(error instanceof ORPCError)) throw error;
    const facts = typeof error.data === 'object' && error.data !== null ? { ...error.data } : {};
    return { code: error.code, facts, status: error.status };
  }
  throw new Error('the call was not refused');
}
