import { randomUUID } from 'node:crypto';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import type { DemoUnit } from './demo-office-data.ts';
import { type FictitiousPerson, makeCollective, pick, type Random } from './fictitious-names.ts';

const BK = 'bang-khen-bo-ban-nganh-tinh';
const PROVINCIAL_FIGHTER = 'chien-si-thi-dua-bo-ban-nganh-tinh';
const EXCELLENT_COLLECTIVE = 'tap-the-lao-dong-xuat-sac';

const WORK = [
  'tham mưu cho lãnh đạo xã xây dựng kế hoạch chuyển đổi số',
  'vận động nhân dân hiến đất mở rộng đường thôn',
  'rút ngắn thời gian giải quyết thủ tục hành chính cho người dân',
  'tổ chức lớp học tiếng Anh buổi tối cho thanh niên nông thôn',
  'xây dựng mô hình trồng rau an toàn theo chuỗi liên kết',
  'phụ trách tổ hòa giải cơ sở, không để vụ việc kéo dài vượt cấp',
];
const RESULT = [
  'tỷ lệ hồ sơ trực tuyến toàn trình của xã tăng từ 31 % lên 78 %',
  'hơn 4.200 m² đất được hiến, ba tuyến đường bê tông hoàn thành trước hạn',
  'thời gian trả kết quả trung bình còn sáu ngày, không có hồ sơ quá hạn',
  'thu nhập bình quân của các hộ tham gia tăng 18 triệu đồng trong năm',
  'bảy thôn được công nhận khu dân cư kiểu mẫu',
  'số vụ việc hòa giải thành đạt 94 %',
];
const MORE = [
  'Ngoài ra đồng chí trực tiếp hướng dẫn hai công chức mới và tham gia đầy đủ các phong trào của địa phương.',
  'Bản thân giữ gìn đoàn kết nội bộ, được cấp ủy đánh giá hoàn thành xuất sắc nhiệm vụ.',
  'Kết quả trên được Ủy ban nhân dân xã xác nhận trong báo cáo tổng kết năm.',
];

function report(random: Random, year: number): string {
  return `Năm ${year} đã ${pick(random, WORK)}; ${pick(random, WORK)}. Kết quả: ${pick(random, RESULT)}; ${pick(random, RESULT)}. ${pick(random, MORE)}`;
}

/**
 * A commune's list as it comes in at the end of a year: persons, collectives and households for several awards on one
 * tờ trình. Two reports repeat each other nearly word for word, as happens.
 */
export function mixedIntake(
  random: Random,
  unit: DemoUnit,
  staff: readonly FictitiousPerson[],
  year: number,
): CandidateInput[] {
  const blank = {
    honorific: null,
    birthDate: null,
    position: '',
    honoreeId: null,
    route: null,
    posthumous: false,
  };
  const persons = staff
    .slice(0, 28)
    .map(({ honorific, name, birthDate, position }, index): CandidateInput => {
      const fighter = index < 6;
      return {
        ...blank,
        id: randomUUID(),
        kind: 'person',
        honorific,
        name,
        birthDate,
        position,
        unitName: unit.name,
        achievement: report(random, year),
        awardTypeId: fighter ? PROVINCIAL_FIGHTER : BK,
        titleYear: fighter ? year : null,
      };
    });
  const [first, second] = persons;
  if (first !== undefined && second !== undefined)
    persons[1] = { ...second, achievement: first.achievement.replace('trước hạn', 'đúng hạn') };
  const collectives = new Set<string>();
  for (let tries = 0; collectives.size < 8 && tries < 80; tries += 1)
    collectives.add(makeCollective(random, unit.kind, unit.name));
  const groups = [...collectives].map(
    (name, index): CandidateInput => ({
      ...blank,
      id: randomUUID(),
      kind: 'collective',
      name,
      unitName: unit.name,
      achievement: report(random, year),
      awardTypeId: index < 5 ? EXCELLENT_COLLECTIVE : BK,
      titleYear: index < 5 ? year : null,
    }),
  );
  const households = staff.slice(-4).map(
    ({ honorific, name }): CandidateInput => ({
      ...blank,
      id: randomUUID(),
      kind: 'household',
      name: `Hộ ${honorific === 'ba' ? 'bà' : 'ông'} ${name}`,
      unitName: unit.name,
      achievement: 'Hiến 320 m² đất làm đường thôn, giúp ba hộ nghèo vay vốn phát triển sản xuất.',
      awardTypeId: BK,
      titleYear: null,
    }),
  );
  return [...groups, ...persons, ...households];
}
