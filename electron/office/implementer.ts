import { implement, ORPCError } from '@orpc/server';
import { linkNames } from '#electron/features/units/link-names.ts';
import { contract } from '#shared/contract/index.ts';
import type { ProcedureMeta } from '#shared/contract/procedure.ts';
import { Refusal } from '#shared/contract/refusals.ts';
import { mayCall } from '#shared/contract/roles.ts';
import type { AuditNote, CallContext, InitialContext } from './call-context.ts';
import { asContractError, describeFault, refusalOf } from './refuse.ts';
import { writeAudit } from './write-audit.ts';

const bare = implement(contract).$context<InitialContext>();

/** Calls before sign-in: only the refusals are translated. */
export const publicOffice = bare.use(async ({ context, next, path }) => {
  try {
    return await next();
  } catch (error) {
    if (error instanceof ORPCError) throw error;
    const refusal = refusalOf(error);
    if (refusal.code === 'INTERNAL') context.core.ports.log(describeFault(path.join('.'), error));
    throw asContractError(refusal);
  }
});

/**
 * Every other call: the caller is found by the session, the rights declared in the contract are enforced here and
 * nowhere else, and a call that writes runs alone in one transaction together with its audit entry.
 */
export const office = publicOffice.use(async ({ context, next, path, procedure }) => {
  const { access = 'signed-in', effect = 'read' } = procedure['~orpc'].meta as ProcedureMeta;
  const caller = context.token === null ? null : context.core.sessions.find(context.token);
  if (caller === null) throw new Refusal('NOT_SIGNED_IN');
  if (!mayCall(access, caller.role)) throw new Refusal('NOT_ALLOWED');

  const { store } = context.core.archive();
  const notes: AuditNote[] = [];
  const afterwards: (() => void)[] = [];
  const given: Omit<CallContext, keyof InitialContext> = {
    caller,
    db: effect === 'write' ? store.writer : store.reader,
    now: context.core.ports.now(),
    note: (note) => notes.push(note),
    afterCommit: (work) => afterwards.push(work),
  };
  if (effect === 'read') return next({ context: given });
  const answer = await store.write(async () => {
    const result = await next({ context: given });
    linkNames(store.writer);
    writeAudit(store.writer, { at: given.now, caller, action: path.join('.'), notes });
    return result;
  });
  for (const work of afterwards) work();
  return answer;
});
