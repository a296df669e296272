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
const POSITIONS =
  'Chuyên viên,Chuyên viên chính,Phó Trưởng phòng,Trưởng phòng,Kế toán viên,Thanh tra viên,Giáo viên,Bác sĩ,Điều dưỡng trưởng,Cán bộ kỹ thuật,Nhân viên văn thư,Phó Giám đốc,Tổ trưởng sản xuất,Công nhân bậc 5'.split(
    ',',
  );
const ROOMS =
  'Văn phòng,Thanh tra,Phòng Kế hoạch - Tài chính,Phòng Tổ chức - Hành chính,Phòng Nghiệp vụ 1,Phòng Nghiệp vụ 2,Trung tâm Dịch vụ công,Chi cục Quản lý chuyên ngành,Ban Quản lý dự án,Phòng Pháp chế'.split(
    ',',
  );

export interface FictitiousPerson {
  readonly honorific: 'ong' | 'ba';
  readonly name: string;
  readonly birthDate: string;
  readonly position: string;
}

export function makePerson(random: Random): FictitiousPerson {
  const woman = random() < 0.45;
  return {
    honorific: woman ? 'ba' : 'ong',
    name: `${pick(random, FAMILIES)} ${pick(random, woman ? WOMEN : MEN)}`,
    birthDate: String(1964 + Math.floor(random() * 35)),
    position: pick(random, POSITIONS),
  };
}

export function makeCollective(random: Random, unitName: string): string {
  return `${pick(random, ROOMS)} ${unitName}`;
}
