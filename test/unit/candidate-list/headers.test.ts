import { describe, expect, it } from 'vitest';
import {
  findHeaderRow,
  isColumnNumberRow,
  kindOfHeader,
  mapHeaderRow,
  recogniseHeader,
} from '#shared/candidate-list/headers.ts';

describe('recogniseHeader', () => {
  it.each([
    ['STT', 'ordinal'],
    ['TT', 'ordinal'],
    ['Số thứ tự', 'ordinal'],
    ['Ông/Bà', 'honorific'],
    ['Danh xưng (Ông/Bà)', 'honorific'],
    ['HỌ VÀ TÊN', 'name'],
    ['Họ và tên'.normalize('NFD'), 'name'],
    ['Ho ten', 'name'],
    ['Họ và tên cá nhân', 'name'],
    ['Tên tập thể', 'name'],
    ['Tên tập thể/hộ gia đình', 'name'],
    ['Tên tập thể, cá nhân', 'name'],
    ['Tên đơn vị được khen thưởng', 'name'],
    ['Họ và tên, chức vụ, đơn vị', 'nameAndPosition'],
    ['Họ và tên đệm', 'familyNames'],
    ['Ngày sinh', 'birthDate'],
    ['Năm sinh', 'birthDate'],
    ['Ngày, tháng, năm sinh', 'birthDate'],
    ['Giới tính', 'gender'],
    ['Nam/Nữ', 'gender'],
    ['Nam', 'male'],
    ['Nữ', 'female'],
    ['Năm', 'titleYear'],
    ['Chức vụ', 'position'],
    ['Chức danh', 'position'],
    ['Đơn vị', 'unit'],
    ['Đơn vị công tác', 'unit'],
    ['Phòng ban', 'department'],
    ['Chức vụ, đơn vị công tác', 'positionAndUnit'],
    ['Chức vụ,\nđơn vị', 'positionAndUnit'],
    ['Tóm tắt thành tích', 'achievement'],
    ['Thành tích đạt được', 'achievement'],
    ['Lý do khen', 'achievement'],
    ['Nội dung', 'achievement'],
    ['Đối tượng', 'kind'],
    ['Loại', 'kind'],
    ['Ghi chú', 'note'],
    ['Số quyết định', 'decisionNumber'],
    ['Số QĐ', 'decisionNumber'],
    ['Ngày quyết định', 'decisionDate'],
    ['Ngày ký', 'decisionDate'],
    ['Hình thức khen thưởng', 'award'],
    ['Danh hiệu', 'award'],
  ])('reads "%s" as %s', (header, field) => {
    expect(recogniseHeader(header)).toBe(field);
  });

  it.each(['Nơi sinh', 'Hình thức đã được khen (số QĐ, ngày)', 'Nguyễn Văn An', 'DANH SÁCH CÁ NHÂN', ''])(
    'knows no field for "%s"',
    (header) => {
      expect(recogniseHeader(header)).toBeNull();
    },
  );
});

describe('mapHeaderRow', () => {
  it('lets the column of units name the collectives when there is no other name', () => {
    expect(mapHeaderRow(['STT', 'Đơn vị', 'Thành tích'])).toEqual({ ordinal: 0, name: 1, achievement: 2 });
  });

  it('keeps name and unit apart', () => {
    expect(mapHeaderRow(['TT', 'Tên', 'Đơn vị'])).toEqual({ ordinal: 0, name: 1, unit: 2 });
  });
});

describe('findHeaderRow', () => {
  it('passes over title lines', () => {
    const cells = [
      ['UBND TỈNH BẮC NINH', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['Phụ lục I'],
      [],
      ['DANH SÁCH CÁ NHÂN ĐỀ NGHỊ TẶNG BẰNG KHEN'],
      ['(Kèm theo Tờ trình số 12/TTr-SNV ngày 05/3/2026)'],
      [null, 'STT', 'Họ và tên', 'Chức vụ'],
      [null, 1, 'Nguyễn Văn An', 'Trưởng phòng'],
    ];
    expect(findHeaderRow(cells)).toBe(5);
  });

  it('finds none in a table without headers', () => {
    expect(findHeaderRow([[1, 'Nguyễn Văn An', 'Trưởng phòng']])).toBeNull();
    expect(findHeaderRow([])).toBeNull();
  });

  it('looks no further than 30 rows', () => {
    const far = [...Array.from({ length: 30 }, () => ['']), ['STT', 'Họ và tên']];
    expect(findHeaderRow(far)).toBeNull();
    expect(findHeaderRow(far.slice(1))).toBe(29);
  });

  it('takes a lone "Họ và tên" as a header', () => {
    expect(findHeaderRow([['Họ và tên'], ['Lê Thị Bình']])).toBe(0);
  });
});

describe('kindOfHeader', () => {
  it.each([
    ['Họ và tên', 'person'],
    ['Tên tập thể', 'collective'],
    ['Tên hộ gia đình', 'household'],
    ['Tên tập thể, cá nhân', null],
  ])('"%s" says %s', (header, kind) => {
    expect(kindOfHeader(header)).toBe(kind);
  });
});

describe('isColumnNumberRow', () => {
  it('knows the numbers under the headers', () => {
    expect(isColumnNumberRow(['(1)', '(2)', '(3)'])).toBe(true);
    expect(isColumnNumberRow(['A', 'B', 1, 2])).toBe(true);
    expect(isColumnNumberRow([1, 'Nguyễn Văn An', 2])).toBe(false);
  });
});
