import type { Role } from '#shared/contract/roles.ts';

/** Chế độ sử dụng of an archive file (Rights, NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục III, trường 4). */
export const DOSSIER_ACCESS = ['open', 'restricted'] as const;

/** Who reads files of restricted use, the awards they prove and their papers; for everybody else they do not exist. */
export const RESTRICTED_READERS: readonly Role[] = ['administrator', 'archivist', 'approver', 'secretary'];

export function readsRestricted(role: Role): boolean {
  return RESTRICTED_READERS.includes(role);
}
