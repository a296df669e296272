import { oc } from '@orpc/contract';
import { refusals } from './refusals.ts';
import type { Access, Role } from './roles.ts';

/** What a procedure declares about itself: who may call it and whether it writes (writes are audited). */
export interface ProcedureMeta {
  readonly access?: Access;
  readonly effect?: 'read' | 'write';
}

const base = oc
  .$meta<ProcedureMeta>({})
  .errors(refusals('NOT_SIGNED_IN', 'NOT_ALLOWED', 'INTERNAL', 'DISK_FULL', 'READ_ONLY', 'DAMAGED_DATABASE'));

/** A call before sign-in (set-up, sign-in). */
export const open = base.meta({ access: 'public', effect: 'read' });
/** A call that only reads; without roles every signed-in account may make it. */
export const reads = (...roles: Role[]) =>
  base.meta({ access: roles.length > 0 ? roles : 'signed-in', effect: 'read' });
/** A call that writes in one transaction, with an audit entry; `anyone` is every signed-in account. */
export const writes = (...roles: Role[] | ['anyone']) =>
  base.meta({ access: roles[0] === 'anyone' ? 'signed-in' : (roles as Role[]), effect: 'write' });
