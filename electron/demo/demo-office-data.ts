import type { OfficeProfile } from '#shared/contract/accounts.ts';
import type { Stream } from '#shared/contract/nominations.ts';
import type { UnitKind } from '#shared/contract/units.ts';

export const DEMO_OFFICE: OfficeProfile = {
  name: 'Ủy ban nhân dân tỉnh Bắc Ninh',
  parent: '',
  place: 'Bắc Ninh',
  abbreviation: 'UBND',
};

export interface DemoUnit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly abbreviation: string;
  readonly leaderTitle: string;
  readonly parent?: string;
}

const department = (field: string, abbreviation: string): DemoUnit => ({
  name: `Sở ${field}`,
  kind: 'department',
  abbreviation,
  leaderTitle: `Giám đốc Sở ${field}`,
});
const commune = (name: string, abbreviation: string): DemoUnit => ({
  name: `UBND ${name}`,
  kind: 'commune',
  abbreviation,
  leaderTitle: `Chủ tịch UBND ${name}`,
});

/** Units of the demo. Communes and enterprises carry made-up names. */
export const DEMO_UNITS: readonly DemoUnit[] = [
  department('Nội vụ', 'SNV'),
  department('Tài chính', 'STC'),
  department('Y tế', 'SYT'),
  department('Giáo dục và Đào tạo', 'SGDĐT'),
  department('Xây dựng', 'SXD'),
  department('Tư pháp', 'STP'),
  department('Công Thương', 'SCT'),
  department('Khoa học và Công nghệ', 'SKHCN'),
  department('Nông nghiệp và Môi trường', 'SNNMT'),
  department('Văn hóa, Thể thao và Du lịch', 'SVHTTDL'),
  {
    ...department('Y tế', 'BVĐK'),
    name: 'Bệnh viện Đa khoa tỉnh',
    kind: 'other',
    leaderTitle: 'Giám đốc Bệnh viện Đa khoa tỉnh',
    parent: 'Sở Y tế',
  },
  {
    name: 'Trường THPT Thuỷ Nguyên Hạ',
    kind: 'school',
    abbreviation: 'THPTTNH',
    leaderTitle: 'Hiệu trưởng Trường THPT Thuỷ Nguyên Hạ',
    parent: 'Sở Giáo dục và Đào tạo',
  },
  {
    name: 'Trường Tiểu học Hoà Lạc',
    kind: 'school',
    abbreviation: 'THHL',
    leaderTitle: 'Hiệu trưởng Trường Tiểu học Hoà Lạc',
    parent: 'Sở Giáo dục và Đào tạo',
  },
  commune('phường Đông Khê', 'PĐK'),
  commune('phường Tân Lập', 'PTL'),
  commune('xã Phúc Hoà', 'XPH'),
  commune('xã Yên Thịnh', 'XYT'),
  {
    name: 'Hội Chữ thập đỏ tỉnh',
    kind: 'association',
    abbreviation: 'HCTĐ',
    leaderTitle: 'Chủ tịch Hội Chữ thập đỏ tỉnh',
  },
  {
    name: 'Công ty cổ phần Dệt may Kinh Giang',
    kind: 'enterprise',
    abbreviation: 'DMKG',
    leaderTitle: 'Tổng Giám đốc Công ty cổ phần Dệt may Kinh Giang',
  },
];

export interface DemoTheme {
  readonly title: string;
  readonly stream: Stream;
  readonly reason: string;
}

/** What submissions are about; `{year}` is the year of the work. */
export const DEMO_THEMES: readonly DemoTheme[] = [
  {
    title: 'Tổng kết công tác năm {year}',
    stream: 'merit',
    reason: 'đã có thành tích xuất sắc trong thực hiện nhiệm vụ công tác năm {year}',
  },
  {
    title: 'Phong trào hiến máu tình nguyện năm {year}',
    stream: 'campaign',
    reason: 'đã có thành tích xuất sắc trong phong trào hiến máu tình nguyện năm {year}',
  },
  {
    title: 'Chuyển đổi số năm {year}',
    stream: 'campaign',
    reason: 'đã có thành tích xuất sắc trong công tác chuyển đổi số năm {year}',
  },
  {
    title: 'Phòng, chống thiên tai năm {year}',
    stream: 'sudden',
    reason: 'đã có thành tích đột xuất trong công tác phòng, chống thiên tai, tìm kiếm cứu nạn năm {year}',
  },
  {
    title: 'Xây dựng nông thôn mới giai đoạn đến năm {year}',
    stream: 'campaign',
    reason: 'đã có thành tích xuất sắc trong phong trào thi đua xây dựng nông thôn mới đến năm {year}',
  },
  {
    title: 'Kỳ thi tốt nghiệp THPT năm {year}',
    stream: 'campaign',
    reason:
      'đã có thành tích xuất sắc trong công tác tổ chức Kỳ thi tốt nghiệp trung học phổ thông năm {year}',
  },
];

export const DEMO_CHAIR = 'Vương Đình Thắng';
export const DEMO_SECRETARY = 'Nguyễn Quốc Bảo';
