import type { CatalogueEntry } from '../entries.ts';
import { dated, LAW_2022_DAYS, origin } from './dated.ts';

const OF_PROVINCE = origin('province', 'Tỉnh quy định; nhập theo văn bản của tỉnh', true);
const NOT_IN_LAW = origin(
  'practice',
  'Luật 06/2022/QH15 không quy định; nhập theo nghị định hoặc quy chế',
  true,
);

const PROVINCE = 'Bộ, ban, ngành, tỉnh';
const PEOPLES_COMMITTEE = 'UBND cấp tỉnh';
const ON_FRAME = 'UBND cấp tỉnh, trên khung của Chính phủ';
const COUNCIL = 'Quy chế của Hội đồng';

/** Criteria that the law leaves to the province: empty until the office enters its text. */
const LEFT_TO_PROVINCE: readonly (readonly [key: string, name: string, cite: string, setBy: string])[] = [
  ['ldtt_tieu_chuan_noi_bo', 'Tiêu chuẩn Lao động tiên tiến trong cơ quan, đơn vị', '24.4', PROVINCE],
  [
    'ldtt_tieu_chuan_cong_nhan_nong_dan',
    'Tiêu chuẩn Lao động tiên tiến của công nhân, nông dân, người lao động',
    '24.6',
    PEOPLES_COMMITTEE,
  ],
  [
    'co_thi_dua_doi_tuong_tieu_chuan',
    'Đối tượng, tiêu chuẩn cờ thi đua của tỉnh (tập thể nào không thuộc diện tặng cờ)',
    '26.3',
    PROVINCE,
  ],
  ['ttldxs_doi_tuong_tieu_chuan', 'Đối tượng, tiêu chuẩn Tập thể lao động xuất sắc', '27.3', PROVINCE],
  ['ttldtt_doi_tuong_tieu_chuan', 'Đối tượng, tiêu chuẩn Tập thể lao động tiên tiến', '28.3', PROVINCE],
  ['xa_tieu_bieu_tieu_chuan', 'Tiêu chuẩn xã, phường, đặc khu tiêu biểu', '29.2', ON_FRAME],
  ['thon_to_dan_pho_van_hoa_tieu_chuan', 'Tiêu chuẩn thôn, tổ dân phố văn hóa', '30.2', ON_FRAME],
  ['gia_dinh_van_hoa_tieu_chuan', 'Tiêu chuẩn Gia đình văn hóa', '31.2', ON_FRAME],
  [
    'ky_niem_chuong_tinh',
    'Tên, đối tượng, tiêu chuẩn kỷ niệm chương của tỉnh',
    '71.2',
    'HĐND cấp tỉnh (nghị quyết)',
  ],
  ['bang_khen_tinh_tieu_chuan', 'Tiêu chuẩn cụ thể của bằng khen tỉnh', '74.6', PROVINCE],
  ['giay_khen_tieu_chuan', 'Tiêu chuẩn giấy khen', '75.2', PROVINCE],
  ['so_bo_ho_so', 'Số bộ hồ sơ của danh hiệu, hình thức thuộc thẩm quyền tỉnh', '84.6', PROVINCE],
];

/** What neither the law nor a delegation of it sets. */
const OF_OFFICE: readonly (readonly [key: string, name: string, setBy: string])[] = [
  ['cstd_co_so_max_ratio', 'Tỷ lệ tối đa Chiến sĩ thi đua cơ sở', 'Cơ quan quyết định, nếu có quy định'],
  ['vote_share_by_award', 'Tỷ lệ phiếu đồng ý theo từng hình thức', COUNCIL],
  ['quorum_min', 'Số thành viên Hội đồng tối thiểu dự họp', COUNCIL],
  ['internal_posting_days', 'Số ngày công khai nội bộ danh hiệu thi đua', 'Cơ quan, đơn vị'],
  ['deadlines_by_award', 'Hạn nộp hồ sơ trong năm', 'Nghị định (cấp Nhà nước), tỉnh'],
  ['appraisal_working_days', 'Số ngày làm việc thẩm định, trả kết quả', 'Thủ tục hành chính của tỉnh'],
  ['who_counts_in_ratio', 'Ai được tính khi lấy tỷ lệ 70 %, 100 % của tập thể', 'Thông tư hoặc tỉnh'],
  ['cstdtq_posting', 'Công khai danh sách đề nghị Chiến sĩ thi đua toàn quốc', 'Tỉnh, theo thực tế'],
];

/** Values that the law leaves open. */
export const PARAMETERS: readonly CatalogueEntry[] = [
  ...LEFT_TO_PROVINCE.map(([key, name, cite, setBy]) =>
    dated('parameter', key, LAW_2022_DAYS, OF_PROVINCE, { name, setBy, cite, value: null }),
  ),
  ...OF_OFFICE.map(([key, name, setBy]) =>
    dated('parameter', key, LAW_2022_DAYS, NOT_IN_LAW, { name, setBy, cite: null, value: null }),
  ),
  dated(
    'parameter',
    'count_dot_xuat_phong_trao',
    LAW_2022_DAYS,
    origin('decree', 'NĐ 98/2023/NĐ-CP Điều 4 khoản 3'),
    {
      name: 'Tính bằng khen đột xuất, phong trào vào chuỗi công trạng',
      setBy: 'Nghị định',
      cite: 'NĐ 98/2023 Điều 4.3',
      value: false,
    },
  ),
  dated(
    'parameter',
    'cstd_co_so_max_ratio',
    ['2017-10-01', '2023-12-31'],
    origin('memory', 'NĐ 91/2017/NĐ-CP, ghi theo trí nhớ'),
    {
      name: 'Tỷ lệ tối đa Chiến sĩ thi đua cơ sở trên số Lao động tiên tiến',
      setBy: 'Nghị định',
      cite: 'NĐ 91/2017 (điều chưa rõ)',
      value: 0.15,
    },
  ),
];
