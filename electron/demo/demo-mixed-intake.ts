import { randomUUID } from 'node:crypto';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import type { DemoUnit } from './demo-office-data.ts';
import { type FictitiousPerson, makeCollective, pick, type Random } from './fictitious-names.ts';

const BK = 'bang-khen-bo-ban-nganh-tinh';
const PROVINCIAL_FIGHTER = 'chien-si-thi-dua-bo-ban-nganh-tinh';
const EXCELLENT_COLLECTIVE = 'tap-the-lao-dong-xuat-sac';

const PLACES = ['Trung', 'Thượng', 'Hạ', 'Đông', 'Đoài', 'Phú', 'Mỹ', 'Lộc', 'Vân', 'Chùa', 'Bến', 'Ngọc'];
const WORK = [
  'xây dựng kế hoạch chuyển đổi số của phường và trực tiếp hướng dẫn thôn # nhập dữ liệu dân cư',
  'vận động # hộ ở thôn @ hiến đất mở rộng đường ra cánh đồng',
  'đề xuất gộp # bước trong quy trình chứng thực, bố trí thêm bàn tiếp dân ở nhà văn hóa thôn @',
  'mở # lớp học tiếng Anh buổi tối cho thanh niên thôn @ và các thôn lân cận',
  'hướng dẫn # hộ trồng rau an toàn theo chuỗi liên kết với hợp tác xã ở @',
  'phụ trách tổ hòa giải thôn @, dàn xếp # vụ việc ngay tại cơ sở',
  'tổ chức # đợt hiến máu tại nhà văn hóa @, phối hợp với Hội Chữ thập đỏ',
  'lập hồ sơ quản lý sức khỏe cho # người cao tuổi ở khu @',
  'dựng # mô hình camera an ninh do nhân dân thôn @ đóng góp',
];
const RESULT = [
  'tỷ lệ hồ sơ trực tuyến tăng thêm # điểm phần trăm so với năm trước',
  'có # m² đất được hiến, tuyến đường qua @ hoàn thành trước hạn',
  'thời gian trả kết quả trung bình còn # giờ, không có hồ sơ quá hạn',
  'thu nhập bình quân của các hộ ở @ tăng # triệu đồng',
  'khu @ đạt # tiêu chí khu dân cư kiểu mẫu',
  'số vụ mất trộm ở @ giảm # vụ',
  'tiếp nhận # đơn vị máu, vượt chỉ tiêu được giao',
];

function fill(random: Random, text: string): string {
  return text
    .replace('#', () => String(3 + Math.floor(random() * 90)))
    .replace('@', () => pick(random, PLACES));
}

function report(random: Random, year: number): string {
  const parts = [WORK, WORK, RESULT, RESULT].map((from) => fill(random, pick(random, from)));
  return `Trong năm ${year} đã ${parts[0]}; đồng thời ${parts[1]}. Nhờ đó ${parts[2]}; ${parts[3]}.`;
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
  const isFarmer = ({ position }: FictitiousPerson) => position === 'Nông dân' || position === 'Trưởng thôn';
  const persons = staff
    .slice(0, 28)
    // Those who have no office are not proposed for a fighter's title, which stands first.
    .toSorted((a, b) => Number(isFarmer(a)) - Number(isFarmer(b)))
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
    persons[1] = { ...second, achievement: first.achievement.replace('đồng thời', 'bên cạnh đó') };
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
      achievement: fill(
        random,
        'Hiến # m² đất làm đường thôn @, giúp ba hộ nghèo vay vốn phát triển sản xuất.',
      ),
      awardTypeId: BK,
      titleYear: null,
    }),
  );
  return [...groups, ...persons, ...households];
}

/** A department's list in which the first persons are proposed for the province's title, the collectives for theirs. */
export function withTitles(candidates: readonly CandidateInput[], year: number): CandidateInput[] {
  const fighters = new Set(candidates.filter(({ kind }) => kind === 'person').slice(0, 5));
  return candidates.map((one) => {
    if (one.kind === 'collective') return { ...one, awardTypeId: EXCELLENT_COLLECTIVE, titleYear: year };
    return fighters.has(one) ? { ...one, awardTypeId: PROVINCIAL_FIGHTER, titleYear: year } : one;
  });
}
