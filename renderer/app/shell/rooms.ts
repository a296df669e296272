import { type Access, mayCall, type Role } from '#shared/contract/roles.ts';

/** A room of the house as the navigation shows it. */
export interface Room {
  readonly key:
    | 'home'
    | 'nominations'
    | 'council'
    | 'decisions'
    | 'documents'
    | 'certificates'
    | 'registers'
    | 'search'
    | 'dossiers'
    | 'honorees'
    | 'units'
    | 'imports'
    | 'formCheck'
    | 'catalogue'
    | 'administration'
    | 'audit';
  readonly path: string;
  readonly group: 'work' | 'archive' | 'office' | null;
  readonly access: Access;
  /** Other places that belong to the room. */
  readonly also?: readonly string[];
  /** Other words that people use for it, found by the palette. */
  readonly words: string;
}

/** In the order of the navigation; the first nine answer to Alt+1 … Alt+9. */
export const ROOMS: readonly Room[] = [
  { key: 'home', path: '/', group: null, access: 'signed-in', words: 'việc của tôi home' },
  {
    key: 'nominations',
    path: '/nominations',
    group: 'work',
    access: 'signed-in',
    words: 'tờ trình danh sách đề nghị thẩm định submissions',
  },
  {
    key: 'council',
    path: '/council',
    group: 'work',
    access: 'signed-in',
    words: 'họp bỏ phiếu biểu quyết biên bản council',
  },
  {
    key: 'decisions',
    path: '/decisions',
    group: 'work',
    access: 'signed-in',
    words: 'ký ban hành dự thảo bằng khen decisions',
  },
  {
    key: 'documents',
    path: '/documents',
    group: 'work',
    access: 'signed-in',
    words: 'tờ trình biên bản thông báo công văn kế hoạch giấy mời báo cáo bản sao documents letters',
  },
  {
    key: 'certificates',
    path: '/certificates',
    group: 'work',
    access: 'signed-in',
    words: 'in phôi bằng khen giấy khen chứng nhận máy in mẫu in certificates print blanks',
  },
  {
    key: 'registers',
    path: '/registers',
    group: 'work',
    access: 'signed-in',
    words: 'sổ văn bản đi số quyết định registers',
  },
  {
    key: 'search',
    path: '/search',
    group: 'archive',
    access: 'signed-in',
    also: ['/awards', '/undelivered'],
    words: 'tìm kiếm lưu trữ khen thưởng search archive',
  },
  {
    key: 'dossiers',
    path: '/dossiers',
    group: 'archive',
    access: 'signed-in',
    also: ['/disposals'],
    words:
      'hồ sơ lưu trữ kho giá hộp mượn trả mục lục thời hạn bảo quản tiêu hủy nộp lưu bagit archive files boxes loans retention',
  },
  {
    key: 'honorees',
    path: '/honorees',
    group: 'archive',
    access: 'signed-in',
    words: 'người tập thể hộ gia đình people',
  },
  {
    key: 'units',
    path: '/units',
    group: 'archive',
    access: 'signed-in',
    words: 'cơ quan sở ngành xã phường units',
  },
  {
    key: 'imports',
    path: '/imports',
    group: 'archive',
    access: ['archivist', 'clerk'],
    words: 'nhập excel csv danh sách cũ chuyển mã tcvn3 vni hoàn tác import old lists',
  },
  {
    key: 'formCheck',
    path: '/form-check',
    group: 'office',
    access: 'signed-in',
    words: 'lint docx thể thức nghị định 30 lỗi trình bày check form',
  },
  {
    key: 'catalogue',
    path: '/catalogue',
    group: 'office',
    access: 'signed-in',
    words: 'hình thức khen căn cứ pháp lý luật catalogue',
  },
  {
    key: 'administration',
    path: '/administration',
    group: 'office',
    access: ['administrator'],
    words: 'tài khoản người dùng phân quyền administration',
  },
  {
    key: 'audit',
    path: '/audit',
    group: 'office',
    access: ['administrator'],
    words: 'nhật ký kiểm toán ai làm gì audit log',
  },
];

/** The rooms an account may enter. */
export function roomsFor(role: Role | null): readonly Room[] {
  return ROOMS.filter((room) => mayCall(room.access, role));
}

/** The room that a place belongs to: '/nominations/7…' → nominations; null for places of none (own account). */
export function roomOf(path: string): Room | null {
  const belongs = (place: string) =>
    place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`);
  return ROOMS.find((room) => [room.path, ...(room.also ?? [])].some(belongs)) ?? null;
}
