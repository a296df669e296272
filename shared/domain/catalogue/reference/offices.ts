import type { CatalogueEntry } from '../entries.ts';
import { type Days, dated, LAW_2003_DAYS, LAW_2022_DAYS, origin } from './dated.ts';

const LAW = origin('law', 'Luật 06/2022/QH15');
const BOTH_LAWS: Days = [LAW_2003_DAYS[0], null];

const office = (key: string, name: string, cite: string | null, days: Days = BOTH_LAWS, from = LAW) =>
  dated('office', key, days, from, { name, cite });

/** Offices that decide, propose or receive. The citation is where the 2022 law names them. */
export const OFFICES: readonly CatalogueEntry[] = [
  office('chu-tich-nuoc', 'Chủ tịch nước', '77'),
  office('chinh-phu', 'Chính phủ', '78.1'),
  office('thu-tuong-chinh-phu', 'Thủ tướng Chính phủ', '78.2'),
  office('uy-ban-thuong-vu-quoc-hoi', 'Ủy ban Thường vụ Quốc hội', '79.1'),
  office('bo-truong-thu-truong-bo-ban-nganh', 'Bộ trưởng, Thủ trưởng Bộ, ban, ngành', '79.2'),
  office(
    'nguoi-dung-dau-to-chuc-xa-hoi-trung-uong',
    'Người đứng đầu tổ chức xã hội, xã hội - nghề nghiệp ở trung ương (kỷ niệm chương)',
    '79.2',
  ),
  office('chu-tich-ubnd-cap-tinh', 'Chủ tịch Ủy ban nhân dân cấp tỉnh', '79.4'),
  office(
    'thu-truong-don-vi-phap-nhan-thuoc-bo-ban-nganh',
    'Thủ trưởng đơn vị có tư cách pháp nhân thuộc Bộ, ban, ngành',
    '80.1',
  ),
  office(
    'thu-truong-co-quan-chuyen-mon-cap-tinh',
    'Thủ trưởng cơ quan chuyên môn thuộc UBND cấp tỉnh và tương đương',
    '80.1',
  ),
  office('chu-tich-ubnd-cap-huyen', 'Chủ tịch Ủy ban nhân dân cấp huyện', '80.2', [
    LAW_2003_DAYS[0],
    '2025-06-30',
  ]),
  office('chu-tich-ubnd-cap-xa', 'Chủ tịch Ủy ban nhân dân cấp xã', '80.3'),
  office('giam-doc-doanh-nghiep-hop-tac-xa', 'Tổng giám đốc, Giám đốc doanh nghiệp, hợp tác xã', '80.4'),
  office(
    'chu-tich-hdqt-hdtv',
    'Chủ tịch Hội đồng quản trị, Chủ tịch Hội đồng thành viên (giấy khen)',
    '80.4',
    LAW_2022_DAYS,
  ),
  office('bo-quoc-phong-bo-cong-an', 'Cấp do Bộ Quốc phòng, Bộ Công an quy định', '80.5'),
  office(
    'theo-quy-dinh-cua-chinh-phu',
    'Cấp do Chính phủ quy định (đơn vị trong lực lượng vũ trang)',
    '79.5',
    LAW_2022_DAYS,
  ),
  office(
    'nguoi-dung-dau-don-vi-su-nghiep-thuoc-so',
    'Người đứng đầu đơn vị sự nghiệp thuộc sở',
    null,
    LAW_2022_DAYS,
    origin('interpretation', 'Khoản 1 Điều 80 không nêu tên; hỏi cơ quan chuyên môn cấp tỉnh'),
  ),
  office('giam-doc-dai-hoc-quoc-gia', 'Giám đốc đại học quốc gia', '83.2', LAW_2022_DAYS),
  office(
    'co-quan-tham-muu-cua-ubtvqh',
    'Cơ quan giúp Ủy ban Thường vụ Quốc hội về thi đua, khen thưởng',
    '83.3',
    LAW_2022_DAYS,
  ),
  office('don-vi-co-so', 'Đơn vị cơ sở', '83.1', LAW_2022_DAYS),
  office(
    'cap-quan-ly',
    'Cấp quản lý tổ chức, cán bộ, quỹ lương; người đứng đầu doanh nghiệp; Chủ tịch UBND cấp xã',
    '83.1',
    LAW_2022_DAYS,
  ),
  office(
    'co-quan-chuyen-trach-trung-uong',
    'Cơ quan chuyên trách thi đua, khen thưởng ở trung ương (Bộ Nội vụ)',
    '84.4',
    LAW_2022_DAYS,
  ),
  office(
    'thu-truong-don-vi-co-con-dau-tai-khoan',
    'Thủ trưởng đơn vị có con dấu, tài khoản riêng',
    null,
    LAW_2003_DAYS,
    origin('memory', 'Luật 15/2003/QH11; điều chưa đối chiếu'),
  ),
];
