import type { AwardRule } from '../award-rule.ts';
import { decides, TITLE_OF_UNIT } from './frames.ts';
import { confirm, noTypes, route, toHousehold } from './parts.ts';

/** Danh hiệu thi đua for households: Điều 31. */
export const HOUSEHOLD_TITLES: readonly AwardRule[] = [
  {
    ...TITLE_OF_UNIT,
    id: 'gia-dinh-van-hoa',
    name: 'Gia đình văn hóa',
    shortName: 'GĐVH',
    nameEn: 'Cultural Family',
    group: 'danh-hieu-ho-gia-dinh',
    level: 'xa',
    subjects: ['ho-gia-dinh'],
    subjectsCite: '31',
    articles: ['31'],
    decidedBy: [decides('chu-tich-ubnd-cap-xa', '80.3')],
    certificate: { kind: null, objects: [], cites: [] },
    reviewReasons: ['RV1'],
    note: 'Hiện vật kèm theo chưa được xác nhận.',
    routes: [
      route({
        id: 'r-31-1',
        cite: '31.1',
        label: 'Hộ gia đình đạt ba nội dung văn hóa',
        ...toHousehold(),
        ...noTypes(),
        conditions: [
          confirm('31.1.a', 'gia-dinh-a', 'Gương mẫu chấp hành đường lối của Đảng và pháp luật'),
          confirm(
            '31.1.b',
            'gia-dinh-b',
            'Tích cực thi đua lao động, học tập, giữ an ninh trật tự ở địa phương',
          ),
          confirm('31.1.c', 'gia-dinh-c', 'Gia đình no ấm, hạnh phúc; gắn bó và giúp đỡ cộng đồng'),
        ],
        detailedBy: 'Ủy ban nhân dân cấp tỉnh, theo khung của Chính phủ (31.2; NĐ 86/2023)',
      }),
    ],
  },
];
