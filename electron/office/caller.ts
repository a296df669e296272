import type { Role } from '#shared/contract/roles.ts';

/** Who calls. */
export interface Caller {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}
