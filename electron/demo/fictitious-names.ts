import type { UnitKind } from '#shared/contract/units.ts';

/** Fictitious people and collectives, the same in every demo. Any likeness to a real person is chance. */
export type Random = () => number;

/** mulberry32: a small repeatable generator (public domain). */
export function makeRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

const FAMILIES =
  'Nguyễn,Nguyễn,Nguyễn,Nguyễn,Trần,Trần,Lê,Lê,Phạm,Hoàng,Vũ,Đặng,Bùi,Đỗ,Ngô,Dương,Lý,Tạ,Đào,Đinh,Mai,Trịnh,Phan,Chu,Lương'.split(
    ',',
  );
const MEN =
  'Văn Hùng,Quốc Ưng,Đình Quý,Bá Hải,Hữu Nghĩa,Minh Khuê,Văn Đức,Đức Anh,Thanh Tùng,Xuân Hòa,Tiến Dũng,Ngọc Sơn,Công Thành,Văn Toàn,Mạnh Cường,Trọng Nhân,Quang Huy,Duy Khánh,Thế Vinh,Anh Tuấn,Văn Thuỷ,Đăng Khoa,Hồng Quân,Việt Bắc'.split(
    ',',
  );
const WOMEN =
  'Thị Ánh Tuyết,Thúy Hoà,Thị Lan,Khánh Ly,Thị Yến,Thu Hằng,Thị Hoa,Ngọc Bích,Thị Thuỷ,Minh Nguyệt,Thị Hương,Thanh Huyền,Phương Thảo,Thị Kim Oanh,Bảo Châu,Thị Nhung,Hải Yến,Thị Mỹ Lệ,Quỳnh Trang,Thị Xuân'.split(
    ',',
  );
/** Offices by kind of unit, so that nobody is a bus driver of a school board. */
const POSITIONS: Record<UnitKind, readonly string[]> = {
  department: [
    'Chuyên viên',
    'Chuyên viên',
    'Chuyên viên chính',
    'Phó Trưởng phòng',
    'Trưởng phòng',
    'Kế toán viên',
    'Thanh tra viên',
    'Nhân viên văn thư',
    'Phó Giám đốc Sở',
  ],
  commune: [
    'Công chức Văn phòng',
    'Công chức Tư pháp - Hộ tịch',
    'Phó Chủ tịch UBND',
    'Trưởng Công an',
    'Trưởng thôn',
    'Bí thư Đoàn Thanh niên',
    'Nông dân',
  ],
  district: ['Chuyên viên', 'Phó Chánh Văn phòng', 'Trưởng phòng', 'Phó Trưởng phòng', 'Phó Chủ tịch UBND'],
  school: [
    'Giáo viên',
    'Giáo viên',
    'Giáo viên',
    'Tổ trưởng chuyên môn',
    'Phó Hiệu trưởng',
    'Kế toán',
    'Nhân viên thư viện',
  ],
  enterprise: [
    'Công nhân bậc 5',
    'Công nhân bậc 6',
    'Tổ trưởng sản xuất',
    'Kỹ sư',
    'Quản đốc phân xưởng',
    'Phó Giám đốc',
  ],
  association: ['Cán bộ chuyên trách', 'Ủy viên Ban Thường vụ', 'Phó Chủ tịch Hội', 'Tình nguyện viên'],
  other: [
    'Bác sĩ',
    'Bác sĩ chuyên khoa I',
    'Điều dưỡng trưởng',
    'Điều dưỡng viên',
    'Kỹ thuật viên',
    'Phó Trưởng khoa',
    'Trưởng khoa',
  ],
};
const ROOMS: Record<UnitKind, readonly string[]> = {
  department: [
    'Văn phòng',
    'Thanh tra',
    'Phòng Kế hoạch - Tài chính',
    'Phòng Tổ chức cán bộ',
    'Phòng Nghiệp vụ 1',
    'Phòng Nghiệp vụ 2',
    'Trung tâm Dịch vụ công',
    'Chi cục Quản lý chuyên ngành',
    'Ban Quản lý dự án',
    'Phòng Pháp chế',
  ],
  commune: [
    'Văn phòng HĐND và',
    'Phòng Kinh tế',
    'Phòng Văn hóa - Xã hội',
    'Trung tâm Phục vụ hành chính công',
    'Hội Phụ nữ',
    'Đoàn Thanh niên',
    'Hội Cựu chiến binh',
    'Ban Chỉ huy quân sự',
    'Hội Nông dân',
  ],
  district: ['Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch', 'Phòng Giáo dục và Đào tạo', 'Văn phòng HĐND và'],
  school: [
    'Tổ Toán - Tin',
    'Tổ Ngữ văn',
    'Tổ Ngoại ngữ',
    'Tổ Văn phòng',
    'Chi đoàn giáo viên',
    'Tổ Khoa học tự nhiên',
    'Tổ Khoa học xã hội',
    'Công đoàn',
    'Tổ Thể dục',
  ],
  enterprise: [
    'Phân xưởng May 1',
    'Phân xưởng May 2',
    'Phòng Kỹ thuật',
    'Phòng Kế toán',
    'Tổ Cơ điện',
    'Đội Vận tải',
    'Phòng Kinh doanh',
    'Ca sản xuất 3',
    'Công đoàn',
  ],
  association: [
    'Ban Công tác xã hội',
    'Văn phòng',
    'Đội Thanh niên xung kích',
    'Ban Tuyên truyền',
    'Chi hội số 1',
    'Chi hội số 2',
    'Chi hội số 3',
    'Ban Kiểm tra',
    'Đội Hiến máu dự bị',
  ],
  other: [
    'Khoa Cấp cứu',
    'Khoa Nội',
    'Khoa Ngoại',
    'Khoa Nhi',
    'Khoa Sản',
    'Phòng Điều dưỡng',
    'Khoa Dược',
    'Khoa Xét nghiệm',
    'Khoa Chẩn đoán hình ảnh',
  ],
};
'Văn phòng,Thanh tra,Phòng Kế hoạch - Tài chính,Phòng Tổ chức - Hành chính,Phòng Nghiệp vụ 1,Phòng Nghiệp vụ 2,Trung tâm Dịch vụ công,Chi cục Quản lý chuyên ngành,Ban Quản lý dự án,Phòng Pháp chế'.split(
  ',',
);

export interface FictitiousPerson {
  readonly honorific: 'ong' | 'ba';
  readonly name: string;
  readonly birthDate: string;
  readonly position: string;
}

export function makePerson(random: Random, kind: UnitKind): FictitiousPerson {
  const woman = random() < 0.45;
  return {
    honorific: woman ? 'ba' : 'ong',
    name: `${pick(random, FAMILIES)} ${pick(random, woman ? WOMEN : MEN)}`,
    birthDate: String(1964 + Math.floor(random() * 35)),
    position: pick(random, POSITIONS[kind]),
  };
}

export function makeCollective(random: Random, kind: UnitKind, unitName: string): string {
  return `${pick(random, ROOMS[kind])} ${unitName}`;
}
