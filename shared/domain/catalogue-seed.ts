import type { AwardType, LegalBasis } from '#shared/contract/catalogue.ts';

/** The award that an office of a province gives most often: where a list names none, it is meant. */
export const MAIN_AWARD = 'bang-khen-bo-ban-nganh-tinh';

/** The award this office starts with. Time limit, council share and retention are settings of the office. */
export const SEED_AWARD_TYPES: readonly Omit<AwardType, 'version'>[] = [
  {
    id: MAIN_AWARD,
    name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    shortName: 'Bằng khen của Chủ tịch UBND tỉnh',
    level: 'province',
    class: 'hinh-thuc-khen-thuong',
    group: 'bang-khen',
    proposable: true,
    subjects: ['person', 'collective', 'household'],
    authority: 'Chủ tịch Ủy ban nhân dân tỉnh',
    cite: 'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 74, khoản 4 Điều 79',
    validFrom: '2024-01-01',
    validTo: null,
    workingDays: 15, // one province's procedure; others differ
    councilPercent: 50, // set by the province's rules, not by the law
    retentionYears: 20, // TT 09/2011/TT-BNV group 10; the value of TT 10/2022/TT-BNV is not confirmed
    reviewNeeded: true,
  },
];

/** Bases as printed. A law is cited with its date only (NĐ 30/2020/NĐ-CP Phụ lục I, II.6). */
export const SEED_LEGAL_BASES: readonly Omit<LegalBasis, 'version' | 'id'>[] = [
  {
    text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
    validFrom: '2025-06-16',
    validTo: null,
    sort: 10,
    reviewNeeded: true,
    source: 'Luật 72/2025/QH15; ngày thông qua cần đối chiếu bản Công báo',
  },
  {
    text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    validFrom: '2016-01-01',
    validTo: '2025-06-15',
    sort: 11,
    reviewNeeded: true,
    source: 'Luật 77/2015/QH13; cần đối chiếu',
  },
  {
    text: 'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    validFrom: '2024-01-01',
    validTo: null,
    sort: 20,
    reviewNeeded: false,
    source: 'Luật 06/2022/QH15, Điều 94',
  },
  {
    text: 'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003',
    validFrom: '2004-07-01',
    validTo: '2023-12-31',
    sort: 21,
    reviewNeeded: false,
    source: 'Luật 15/2003/QH11',
  },
  {
    text: 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: '2025-07-01',
    validTo: null,
    sort: 30,
    reviewNeeded: true,
    source: 'NĐ 152/2025/NĐ-CP; hiệu lực sau 01/10/2026 cần kiểm tra theo Luật 06/2026/QH16',
  },
  {
    text: 'Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: '2024-01-01',
    validTo: '2025-06-30',
    sort: 31,
    reviewNeeded: false,
    source: 'NĐ 98/2023/NĐ-CP; thay bằng NĐ 152/2025/NĐ-CP',
  },
  {
    text: 'Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng',
    validFrom: '2017-10-01',
    validTo: '2023-12-31',
    sort: 32,
    reviewNeeded: false,
    source: 'NĐ 91/2017/NĐ-CP',
  },
];
