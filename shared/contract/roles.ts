import { z } from 'zod';

/** Roles of an office, from the start (quản trị, văn thư, thư ký Hội đồng, lãnh đạo, lưu trữ viên, chỉ xem). */
export const ROLES = ['administrator', 'clerk', 'secretary', 'approver', 'archivist', 'reader'] as const;
export const role = z.enum(ROLES);
export type Role = z.infer<typeof role>;

/**
 * Who may call a procedure: 'public' = before sign-in, 'signed-in' = every account,
 * or a list of roles. The administrator of a small office does every job, so the role is always included.
 */
export type Access = 'public' | 'signed-in' | readonly Role[];

/** Decides a call; the office enforces it, the window uses the same function to hide what would be refused. */
export function mayCall(access: Access, caller: Role | null): boolean {
  if (access === 'public') return true;
  if (caller === null) return false;
  if (access === 'signed-in') return true;
  return caller === 'administrator' || access.includes(caller);
}
