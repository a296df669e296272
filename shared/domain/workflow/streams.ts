import type { CatalogueEntry } from '../catalogue/entries.ts';
import type { CommendationType } from '../catalogue/terms.ts';
import type { SimpleCase, StreamEntry, StreamKey, StreamStep } from './stream.ts';

const OFFICE = 'Cơ quan thi đua, khen thưởng';
const COUNCIL = 'Hội đồng Thi đua - Khen thưởng';

/** Steps as they are shared out among the streams; the days are one province's (15 in all), others differ. */
const step = (
  id: string,
  name: string,
  state: StreamStep['state'],
  office: string,
  workingDays: number | null,
  more: Partial<StreamStep> = {},
): StreamStep => ({
  id,
  name,
  state,
  office,
  workingDays,
  when: [],
  skippable: false,
  onReturn: 'restart',
  ...more,
});

const appraisal = (days: number) => step('tham-dinh', 'Tiếp nhận, thẩm định', 'received', OFFICE, days);
const party = step('cap-uy', 'Báo cáo cấp ủy quản lý cán bộ', 'opinions', 'Ban Thường vụ cấp ủy', 5, {
  skippable: true,
  onReturn: 'resume',
  note: 'Chỉ với cán bộ thuộc diện cấp ủy quản lý; hồ sơ khác bỏ qua và ghi lý do.',
});
const opinions = step('y-kien', 'Lấy ý kiến (hiệp y)', 'opinions', 'Cơ quan, tổ chức có liên quan', 10, {
  when: ['opinions-required'],
  onReturn: 'resume',
});
const posting = step('cong-khai', 'Công khai danh sách', 'posting', OFFICE, 10, {
  when: ['posting-required'],
  onReturn: 'resume',
});
const council = (days: number) =>
  step('hoi-dong', 'Họp Hội đồng', 'council', COUNCIL, days, { when: ['not-simple-procedure'] });
const draft = (days: number) =>
  step('trinh', 'Lập tờ trình, dự thảo', 'approved', OFFICE, days, { onReturn: 'resume' });
const sign = step('ky', 'Ký, ban hành quyết định', 'deciding', 'Người có thẩm quyền quyết định', 5, {
  when: ['decided-here'],
});
const above = step('cap-tren', 'Đã trình cấp trên', 'proposed', 'Bộ Nội vụ, Thủ tướng, Chủ tịch nước', null, {
  when: ['decided-above'],
});
const ends = [sign, above];

const DAYS_SEEN = 'Thời hạn theo thủ tục của một tỉnh (15 ngày làm việc, thêm thời gian hiệp y, công khai)';
const CASES_READ = 'Trường hợp đơn giản: Luật 06/2022/QH15 Điều 85.1; việc xếp vào loại hình là cách hiểu';

const stream = (
  key: StreamKey,
  name: string,
  types: CommendationType[],
  simpleCases: SimpleCase[],
  steps: StreamStep[],
): CatalogueEntry<'stream'> => ({
  kind: 'stream',
  key,
  validFrom: '2024-01-01',
  validTo: null,
  source: 'local',
  sourceText: `${DAYS_SEEN}. ${CASES_READ}.`,
  reviewNeeded: true,
  content: { name, types, simpleCases, steps } satisfies StreamEntry,
});

/** The eight streams a new office starts with. Steps and days are the office's to change. */
export const STREAM_ENTRIES: readonly CatalogueEntry<'stream'>[] = [
  stream(
    'merit',
    'Khen thưởng công trạng',
    ['cong-trang'],
    ['c', 'đ'],
    [appraisal(5), opinions, posting, council(3), draft(2), ...ends],
  ),
  stream(
    'campaign',
    'Khen thưởng phong trào, chuyên đề',
    ['phong-trao', 'phong-trao-theo-chuyen-de', 'chuyen-de'],
    ['a', 'c', 'đ'],
    [appraisal(5), opinions, posting, council(3), draft(2), ...ends],
  ),
  stream(
    'sudden',
    'Khen thưởng đột xuất',
    ['dot-xuat'],
    ['a', 'b', 'c', 'đ'],
    [appraisal(2), opinions, posting, council(2), draft(1), ...ends],
  ),
  stream(
    'devotion',
    'Khen thưởng cống hiến',
    ['cong-hien'],
    ['d', 'đ'],
    [appraisal(7), party, opinions, posting, council(3), draft(2), ...ends],
  ),
  stream(
    'tenure',
    'Khen thưởng niên hạn',
    ['nien-han'],
    ['d', 'đ'],
    [appraisal(7), opinions, posting, council(3), draft(2), ...ends],
  ),
  stream(
    'foreign',
    'Khen thưởng đối ngoại',
    ['doi-ngoai'],
    ['d', 'đ'],
    [
      appraisal(5),
      step('doi-ngoai', 'Lấy ý kiến cơ quan ngoại vụ', 'opinions', 'Cơ quan ngoại vụ', 5, {
        skippable: true,
        onReturn: 'resume',
      }),
      opinions,
      posting,
      council(3),
      draft(2),
      ...ends,
    ],
  ),
  stream(
    'resistance',
    'Tổng kết thành tích kháng chiến',
    ['tong-ket-khang-chien'],
    ['đ'],
    [
      appraisal(10),
      step(
        'xac-minh',
        'Xác minh quá trình tham gia kháng chiến',
        'opinions',
        'Cơ quan quân sự, người có công',
        10,
        {
          skippable: true,
          onReturn: 'resume',
        },
      ),
      opinions,
      posting,
      council(3),
      draft(2),
      ...ends,
    ],
  ),
  stream(
    'state',
    'Khen cao: trình Thủ tướng, Chủ tịch nước',
    ['cong-trang', 'phong-trao', 'dot-xuat', 'cong-hien', 'nien-han', 'doi-ngoai', 'tong-ket-khang-chien'],
    ['a', 'b', 'c', 'd', 'đ'],
    [appraisal(10), party, opinions, posting, council(5), draft(5), { ...above, when: [] }],
  ),
];

const parameter = (
  key: string,
  name: string,
  value: number | boolean | null,
  sourceText: string,
): CatalogueEntry<'parameter'> => ({
  kind: 'parameter',
  key,
  validFrom: '2024-01-01',
  validTo: null,
  source: 'memory',
  sourceText,
  reviewNeeded: true,
  content: { name, setBy: 'Cơ quan sử dụng', cite: null, value },
});

/** Clocks of opinions and of posting, for the office to confirm. */
export const WORKFLOW_PARAMETERS: readonly CatalogueEntry<'parameter'>[] = [
  parameter(
    'y-kien-so-ngay',
    'Số ngày làm việc chờ ý kiến hiệp y',
    10,
    'Thực tế các cơ quan thường hẹn 10 ngày',
  ),
  parameter(
    'y-kien-im-lang-la-dong-y',
    'Quá hạn không trả lời được coi là đồng ý',
    false,
    'Chưa thấy quy định; đặt “có” nếu văn bản lấy ý kiến ghi rõ',
  ),
];
