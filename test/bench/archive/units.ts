/** The units of a fictitious province over 40 years: departments, districts, communes before and after July 2025, … */
import { pick } from '#electron/demo/fictitious-names.ts';
import type { UnitKind } from '#shared/contract/units.ts';
import { searchKey } from '#shared/vietnamese/fold.ts';
import { between, makeRandom, type Random, SORT, skewed, uuidOf } from './draw.ts';

export interface BenchUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly parent: BenchUnit | null;
  readonly abbreviation: string;
  readonly leader: string;
  /** Years in which it stands. */
  readonly from: number;
  readonly to: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** How its name is written in some lists. */
  readonly written: readonly string[];
}

/** The day the province came to two levels: no districts any more, communes merged (Nghị quyết 202/2025/QH15). */
const TWO_LEVELS = '2025-07-01';
const LAST_OF_THREE = '2025-06-30';

/** Name, abbreviation, first year, last year. */
const DEPARTMENTS = `Sở Nội vụ|SNV|1986|
Sở Tài chính|STC|1986|
Sở Kế hoạch và Đầu tư|SKHĐT|1986|2025
Sở Y tế|SYT|1986|
Sở Giáo dục và Đào tạo|SGDĐT|1990|
Sở Nông nghiệp và Phát triển nông thôn|SNNPTNT|1995|2025
Sở Nông nghiệp và Môi trường|SNNMT|2025|
Sở Tài nguyên và Môi trường|STNMT|2003|2025
Sở Giao thông vận tải|SGTVT|1986|2025
Sở Xây dựng|SXD|1986|
Sở Công Thương|SCT|2008|
Sở Công nghiệp|SCN|1986|2008
Sở Thương mại và Du lịch|STMDL|1992|2008
Sở Văn hóa, Thể thao và Du lịch|SVHTTDL|2008|
Sở Văn hóa - Thông tin|SVHTT|1986|2008
Sở Lao động - Thương binh và Xã hội|SLĐTBXH|1986|2025
Sở Khoa học và Công nghệ|SKHCN|2003|
Sở Thông tin và Truyền thông|STTTT|2008|2025
Sở Tư pháp|STP|1986|
Sở Ngoại vụ|SNgV|2008|
Sở Dân tộc và Tôn giáo|SDTTG|2025|
Ban Dân tộc|BDT|2004|2025
Thanh tra tỉnh|TTT|1986|
Văn phòng Ủy ban nhân dân tỉnh|VP|1986|
Ban Quản lý các khu công nghiệp|BQLKCN|1998|
Công an tỉnh|CAT|1986|
Bộ Chỉ huy Quân sự tỉnh|BCHQS|1986|
Cục Thuế tỉnh|CT|1990|2025
Kho bạc Nhà nước tỉnh|KBNN|1990|
Bảo hiểm xã hội tỉnh|BHXH|1995|
Viện Kiểm sát nhân dân tỉnh|VKS|1986|
Tòa án nhân dân tỉnh|TA|1986|`;
const ASSOCIATIONS =
  'Hội Liên hiệp Phụ nữ tỉnh,Hội Nông dân tỉnh,Hội Cựu chiến binh tỉnh,Tỉnh Đoàn,Liên đoàn Lao động tỉnh,Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh,Hội Chữ thập đỏ tỉnh,Hội Khuyến học tỉnh,Hội Người cao tuổi tỉnh,Hội Văn học nghệ thuật tỉnh,Hội Nhà báo tỉnh,Hội Luật gia tỉnh,Liên minh Hợp tác xã tỉnh'.split(
    ',',
  );
const FIRST =
  'An,Bình,Cẩm,Châu,Đại,Đồng,Đông,Gia,Giang,Hà,Hải,Hậu,Hiệp,Hòa,Hoài,Hoàng,Hồng,Hưng,Hương,Khánh,Kim,Lạc,Liên,Long,Lương,Mai,Minh,Mỹ,Nam,Nghĩa,Ngọc,Nhân,Ninh,Phong,Phú,Phúc,Phước,Quang,Quảng,Quỳnh,Sơn,Tam,Tân,Tây,Thạch,Thái,Thanh,Thành,Thịnh,Thuận,Thượng,Tiên,Trung,Trường,Tứ,Vạn,Vân,Việt,Vĩnh,Vũ,Xuân,Yên'.split(
    ',',
  );
const SECOND =
  'An,Bảo,Bình,Cường,Châu,Dương,Đình,Đông,Đức,Giang,Hà,Hải,Hiệp,Hóa,Hòa,Hội,Hưng,Khê,Lâm,Lập,Lễ,Lĩnh,Lộc,Lợi,Long,Mỹ,Nghĩa,Ninh,Phong,Phú,Phúc,Phương,Quang,Sơn,Tân,Tâm,Tây,Thái,Thành,Thạnh,Thắng,Thọ,Thủy,Thượng,Tiến,Tường,Trạch,Trị,Trung,Vân,Văn,Vinh,Xá,Xuân,Yên'.split(
    ',',
  );
const HEROES =
  'Lê Lợi,Nguyễn Huệ,Trần Hưng Đạo,Lê Quý Đôn,Nguyễn Du,Chu Văn An,Lý Thường Kiệt,Nguyễn Trãi,Phan Bội Châu,Phan Châu Trinh,Kim Đồng,Võ Thị Sáu,Nguyễn Thị Minh Khai,Lương Thế Vinh,Lê Hồng Phong,Trần Phú,Hoàng Văn Thụ,Ngô Quyền,Hoa Sen,Hoa Mai,Sơn Ca,Họa Mi,Ánh Dương,Hướng Dương'.split(
    ',',
  );
const TRADES =
  'May,Xây dựng,Cơ khí,Thủy sản,Cấp nước,Môi trường đô thị,Dược,Chế biến gỗ,Điện lực,Vận tải,Xăng dầu,Lương thực,Xi măng,Cao su,Chè,Mía đường,Bia - Nước giải khát,In,Thương mại,Viễn thông'.split(
    ',',
  );
const HOSPITALS =
  'Bệnh viện Đa khoa tỉnh,Bệnh viện Y học cổ truyền,Bệnh viện Phụ sản - Nhi,Bệnh viện Mắt,Bệnh viện Phổi,Bệnh viện Tâm thần,Trung tâm Kiểm soát bệnh tật'.split(
    ',',
  );

/** Every unit of the province; the same for every size of office. */
export function makeUnits(): BenchUnit[] {
  const random = makeRandom(1986);
  const units: BenchUnit[] = [];
  const taken = new Set<string>();
  const add = (
    unit: Pick<BenchUnit, 'name' | 'kind' | 'from' | 'to'> & Partial<BenchUnit>,
  ): BenchUnit | null => {
    const parent = unit.parent ?? null;
    const key = `${searchKey(unit.name)}/${parent?.id ?? ''}`;
    if (taken.has(key)) return null;
    taken.add(key);
    const made: BenchUnit = {
      ...{ abbreviation: '', leader: 'Thủ trưởng', written: [], validFrom: null, validTo: null },
      ...unit,
      parent,
      id: uuidOf(SORT.unit, units.length),
    };
    units.push(made);
    return made;
  };
  const department = (name: string) => units.find((unit) => unit.name === name) ?? null;

  for (const line of DEPARTMENTS.split('\n')) {
    const [name = '', abbreviation = '', from = '1986', to = ''] = line.split('|');
    const short = name
      .replace('Giáo dục và Đào tạo', 'GD&ĐT')
      .replace('Nông nghiệp và Phát triển nông thôn', 'NN&PTNT')
      .replace('Tài nguyên và Môi trường', 'TN&MT')
      .replace('Lao động - Thương binh và Xã hội', 'LĐ-TB&XH')
      .replace('Văn hóa, Thể thao và Du lịch', 'VHTT&DL');
    add({
      ...{ name, abbreviation, kind: 'department', leader: `Giám đốc ${name}` },
      ...{ from: Number(from), to: Number(to || 2026), written: short === name ? [] : [short] },
      validFrom: from === '1986' ? null : `${from}-03-01`,
      validTo: to === '' ? null : `${to}-02-28`,
    });
  }
  for (const name of ASSOCIATIONS)
    add({ name, kind: 'association', from: 1986, to: 2026, leader: `Chủ tịch ${name}` });
  const health = department('Sở Y tế');
  for (const name of HOSPITALS)
    add({ name, kind: 'other', parent: health, from: 1986, to: 2026, leader: 'Giám đốc' });

  addPlaces(random, add);
  const education = department('Sở Giáo dục và Đào tạo');
  for (let at = 0; at < 45; at += 1) {
    const place = at % 2 === 0 ? pick(random, HEROES) : placeName(random);
    add({
      ...{
        name: `Trường Trung học phổ thông ${place}`,
        kind: 'school',
        parent: education,
        from: 1988,
        to: 2026,
      },
      ...{ written: [`Trường THPT ${place}`], leader: 'Hiệu trưởng' },
    });
  }
  for (let at = 0; at < 260; at += 1) {
    const form = pick(random, [
      'Công ty cổ phần',
      'Công ty TNHH MTV',
      'Công ty TNHH',
      'Xí nghiệp',
      'Hợp tác xã',
    ]);
    const from = between(random, 1986, 2012);
    add({
      ...{ name: `${form} ${pick(random, TRADES)} ${placeName(random)}`, kind: 'enterprise', from },
      ...{ to: random() < 0.3 ? between(random, from + 5, 2026) : 2026, leader: 'Giám đốc' },
    });
  }
  return units;
}

const placeName = (random: Random) => `${pick(random, FIRST)} ${pick(random, SECOND)}`;

type Add = (unit: Pick<BenchUnit, 'name' | 'kind' | 'from' | 'to'> & Partial<BenchUnit>) => BenchUnit | null;

/** Districts with their communes, schools; and the communes of July 2025, each made of about three. */
function addPlaces(random: Random, add: Add): void {
  for (let at = 0; at < 12; at += 1) {
    const town = at === 0 ? 'Thành phố' : at < 3 ? 'Thị xã' : 'Huyện';
    const gone = { to: 2025, validTo: LAST_OF_THREE, leader: 'Chủ tịch Ủy ban nhân dân' };
    const district = add({ name: `${town} ${placeName(random)}`, kind: 'commune', from: 1986, ...gone });
    if (district === null) continue;
    const communes: BenchUnit[] = [];
    for (let inside = 0; inside < 14; inside += 1) {
      const sort = town === 'Huyện' ? (inside === 0 ? 'Thị trấn' : 'Xã') : 'Phường';
      const name = placeName(random);
      const written = [
        `UBND ${sort.toLowerCase()} ${name}`,
        `${sort} ${name}, ${district.name.toLowerCase()}`,
      ];
      const made = add({
        ...{ name: `${sort} ${name}`, kind: 'commune', parent: district, from: 1986, ...gone, written },
      });
      if (made !== null) communes.push(made);
      for (const level of ['Trung học cơ sở', 'Tiểu học', 'Mầm non'])
        add({
          ...{ name: `Trường ${level} ${name}`, kind: 'school', parent: district, from: 1988, to: 2026 },
          ...{
            written: [`Trường ${level === 'Trung học cơ sở' ? 'THCS' : level} ${name}`],
            leader: 'Hiệu trưởng',
          },
        });
    }
    for (let first = 0; first < communes.length; first += 3) {
      const old = skewed(random, communes.slice(first, first + 3)).name.replace(
        /^(Xã|Phường|Thị trấn) /u,
        '',
      );
      add({
        ...{ name: `${town === 'Huyện' ? 'Xã' : 'Phường'} ${old}`, kind: 'commune', from: 2025, to: 2026 },
        ...{ validFrom: TWO_LEVELS, leader: 'Chủ tịch Ủy ban nhân dân' },
      });
    }
  }
}
