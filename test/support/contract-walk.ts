/** Every procedure of the contract by its path, and a way to call one by path. */
import { isContractProcedure } from '@orpc/contract';
import { contract } from '#shared/contract/index.ts';
import type { ProcedureMeta } from '#shared/contract/procedure.ts';
import type { Access } from '#shared/contract/roles.ts';
import type { OfficeClient } from './office-client.ts';

export interface WalkedProcedure {
  readonly path: string;
  readonly access: Access;
  readonly effect: 'read' | 'write';
  /** Codes of its refusals, declared. */
  readonly codes: readonly string[];
}

/** All procedures, in the order of the contract. Throws for one that declares no rights. */
export function walkContract(): WalkedProcedure[] {
  return Object.entries(contract).flatMap(([room, calls]) =>
    Object.entries(calls).map(([name, procedure]) => {
      const path = `${room}.${name}`;
      if (!isContractProcedure(procedure)) throw new Error(`${path} is no procedure`);
      const { meta, errorMap } = procedure['~orpc'];
      const { access, effect }: ProcedureMeta = meta;
      if (access === undefined || effect === undefined) throw new Error(`${path} declares no rights`);
      return { path, access, effect, codes: Object.keys(errorMap) };
    }),
  );
}

type Untyped = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

/** Calls by path with any input, as hostile callers do. */
export function callByPath(client: OfficeClient, path: string, input: unknown): Promise<unknown> {
  const [room = '', name = ''] = path.split('.');
  const call = (client as unknown as Untyped)[room]?.[name];
  if (call === undefined) throw new Error(`no call ${path}`);
  return call(input);
}
