import { makeList } from './opened-file.ts';

const WARD = 'Ủy ban nhân dân phường Đông Khê';
const FAMILY = ['Hoàng', 'Lưu', 'Mạc', 'Quách', 'Tạ', 'Thạch', 'Ung', 'Vi'];
const GIVEN = ['Khải', 'Lụa', 'Mẫn', 'Nghiêm', 'Oanh'];

/** A person who stands in another open list for the same award. */
export const TWICE_PROPOSED = 'Hoàng Thị Khải';
/** Two people with one report. */
export const COPIED = { from: 'Hoàng Thị Lụa', by: 'Hoàng Thị Mẫn' } as const;

const SHARED_REPORT =
  'Trong năm đã vận động chín mươi hộ dân hiến hơn hai nghìn mét vuông đất mở rộng đường liên thôn, trực tiếp tham gia bốn mươi buổi lao động, ' +
  'dàn xếp ổn thỏa mười hai vụ tranh chấp ranh giới ngay tại tổ dân phố và được nhân dân tin cậy.';

const TASKS = [
  'thu gom rác',
  'dạy bơi',
  'trồng cây',
  'sửa cầu',
  'đọc sách',
  'tuần tra',
  'trực chốt',
  'may áo',
];
const PLACES = ['bờ đê', 'chợ mới', 'xóm đình', 'ngõ dài', 'khu ba'];

/** Forty rows as a ward writes them: abbreviations, one that says no level, collectives under their heading. */
export async function communeList(): Promise<{ file: { name: string; buffer: Buffer }; names: string[] }> {
  const people = FAMILY.flatMap((family, row) =>
    GIVEN.map((given, column) => {
      const name = `${family} Thị ${given}`;
      const report =
        name === COPIED.from || name === COPIED.by
          ? SHARED_REPORT
          : `Hướng dẫn ${TASKS[row]} ở ${PLACES[column]}, lần thứ ${row * 5 + column + 1} trong năm`;
      return { name, report, index: row * 5 + column };
    }),
  ).slice(0, 34);
  const collectives = ['Kinh tế', 'Văn hóa', 'Tư pháp', 'Địa chính', 'Dân vận', 'Thanh tra'].map(
    (name) => `Tổ ${name} phường`,
  );
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Chức vụ', 'Đơn vị', 'Danh hiệu đề nghị', 'Năm', 'Tóm tắt thành tích'],
    ...people.map(({ name, report, index }) => [
      String(index + 1),
      name,
      `0${(index % 9) + 1}/02/19${70 + (index % 25)}`,
      'Công chức',
      WARD,
      index >= 28 ? 'CSTĐ' : 'BK tỉnh',
      index >= 28 ? '2025' : null,
      report,
    ]),
    ['II', 'TẬP THỂ', null, null, null, null, null, null],
    ...collectives.map((name, index) => [String(index + 1), name, null, null, WARD, 'TTLĐXS', '2025', '']),
  ];
  return {
    file: { name: 'danh-sach-phuong.xlsx', buffer: await makeList(rows) },
    names: [...people.map(({ name }) => name), ...collectives],
  };
}
