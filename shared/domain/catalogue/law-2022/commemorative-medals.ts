import type { AwardRule } from '../award-rule.ts';
import { COMMEMORATIVE, decides } from './frames.ts';
import { confirm, noTypes, route, toPerson } from './parts.ts';

/** Kỷ niệm chương: Điều 71. */
export const COMMEMORATIVE_MEDALS: readonly AwardRule[] = [
  {
    ...COMMEMORATIVE,
    id: 'ky-niem-chuong-uy-ban-thuong-vu-quoc-hoi',
    name: 'Kỷ niệm chương của Ủy ban Thường vụ Quốc hội',
    shortName: 'KNC UBTVQH',
    nameEn: 'Commemorative Medal of the National Assembly Standing Committee',
    level: 'nha-nuoc',
    subjects: ['ca-nhan'],
    articles: ['71'],
    types: [],
    decidedBy: [decides('uy-ban-thuong-vu-quoc-hoi', '79.1')],
    proposedBy: [{ office: 'co-quan-tham-muu-cua-ubtvqh', cite: '83.5' }],
    dossierSet: 'hs-hinh-thuc-ubtvqh',
    retentionClass: 'ret-1',
    reviewReasons: ['RV1'],
    routes: [
      route({
        id: 'r-71-1',
        cite: '71.1',
        label: 'Đóng góp cho sự phát triển của Quốc hội',
        ...toPerson(),
        ...noTypes(),
        conditions: [confirm('71.1', 'dong-gop-phat-trien', 'Có đóng góp cho sự phát triển của Quốc hội')],
        interpretations: ['INT-08'],
        detailedBy: 'Ủy ban Thường vụ Quốc hội (71.1)',
      }),
    ],
  },
  {
    ...COMMEMORATIVE,
    id: 'ky-niem-chuong-tinh',
    name: 'Kỷ niệm chương của tỉnh',
    shortName: 'KNC tỉnh',
    nameEn: 'Commemorative Medal of a province',
    level: 'bo-tinh',
    subjects: ['ca-nhan'],
    articles: ['71'],
    types: [],
    decidedBy: [decides('chu-tich-ubnd-cap-tinh', '79.4')],
    retentionClass: 'ret-2',
    reviewReasons: ['RV1'],
    note: 'Tên, đối tượng, tiêu chuẩn do nghị quyết của Hội đồng nhân dân cấp tỉnh; tên phải đăng ký với cơ quan trung ương (71.3). Chỉ tặng cá nhân.',
    routes: [
      route({
        id: 'r-71-2',
        cite: '71.2',
        label: 'Đóng góp cho sự phát triển của tỉnh',
        ...toPerson(),
        ...noTypes(),
        conditions: [confirm('71.2', 'dong-gop-phat-trien', 'Có đóng góp cho sự phát triển của tỉnh')],
        interpretations: ['INT-08'],
        detailedBy: 'Hội đồng nhân dân cấp tỉnh (71.2)',
      }),
    ],
  },
  {
    ...COMMEMORATIVE,
    id: 'ky-niem-chuong-bo-ban-nganh-to-chuc',
    name: 'Kỷ niệm chương của Bộ, ban, ngành, tổ chức',
    shortName: 'KNC bộ, ngành, tổ chức',
    nameEn: 'Commemorative Medal of a ministry, branch or organisation',
    level: 'bo-tinh',
    subjects: ['ca-nhan'],
    articles: ['71'],
    types: [],
    decidedBy: [
      decides('bo-truong-thu-truong-bo-ban-nganh', '79.2'),
      decides('nguoi-dung-dau-to-chuc-xa-hoi-trung-uong', '79.2'),
    ],
    retentionClass: 'ret-2',
    reviewReasons: ['RV1'],
    note: 'Mỗi bộ, ngành, tổ chức có quy định riêng về tên và tiêu chuẩn.',
    routes: [
      route({
        id: 'r-71-2-bo',
        cite: '71.2',
        label: 'Đóng góp cho sự phát triển của bộ, ban, ngành, tổ chức',
        ...toPerson(),
        ...noTypes(),
        conditions: [
          confirm('71.2', 'dong-gop-phat-trien', 'Có đóng góp cho sự phát triển của bộ, ban, ngành, tổ chức'),
        ],
        interpretations: ['INT-08'],
        detailedBy: 'Bộ, ban, ngành, cơ quan trung ương của tổ chức (71.2)',
      }),
    ],
  },
];
