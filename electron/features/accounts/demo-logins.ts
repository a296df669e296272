import type { Role } from '#shared/contract/roles.ts';

/** Accounts of a demo office, one a role, and their common password. They open fictitious data only. */
export const DEMO_PASSWORD = 'SoVang@2026';
export const DEMO_LOGINS: readonly { login: string; name: string; role: Role }[] = [
  { login: 'quantri', name: 'Trịnh Công Hậu', role: 'administrator' },
  { login: 'vanthu', name: 'Đỗ Thị Thu Hà', role: 'clerk' },
  { login: 'thuky', name: 'Nguyễn Quốc Bảo', role: 'secretary' },
  { login: 'lanhdao', name: 'Vương Đình Thắng', role: 'approver' },
  { login: 'luutru', name: 'Lại Thị Mai', role: 'archivist' },
  { login: 'xem', name: 'Khổng Minh Đức', role: 'reader' },
];
