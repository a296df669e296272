import type { AwardRule } from '../award-rule.ts';
import { ORDER } from './frames.ts';
import { confirm, content, readTypes, route, statedTypes, toPersonOrPosthumous } from './parts.ts';

/** Huân chương Đại đoàn kết dân tộc, Dũng cảm, Hữu nghị: Điều 51–53. */
export const SINGLE_CLASS_ORDERS: readonly AwardRule[] = [
  {
    ...ORDER,
    id: 'huan-chuong-dai-doan-ket-dan-toc',
    name: 'Huân chương Đại đoàn kết dân tộc',
    shortName: 'HC Đại đoàn kết',
    nameEn: 'Great National Unity Order',
    subjects: ['ca-nhan'],
    articles: ['33', '51'],
    types: ['cong-hien', 'cong-trang'],
    routes: [
      route({
        id: 'r-51-1',
        cite: '51.1',
        label: 'Công lao to lớn xây dựng khối đại đoàn kết dân tộc',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-hien', 'cong-trang'),
        conditions: [content('Công lao to lớn với đại đoàn kết, được Mặt trận Tổ quốc Trung ương công nhận')],
        detailedBy: 'Chính phủ (51.2)',
      }),
    ],
  },
  {
    ...ORDER,
    id: 'huan-chuong-dung-cam',
    name: 'Huân chương Dũng cảm',
    shortName: 'HC Dũng cảm',
    nameEn: 'Bravery Order',
    subjects: ['ca-nhan'],
    articles: ['33', '52'],
    types: ['dot-xuat'],
    routes: [
      route({
        id: 'r-52',
        cite: '52',
        label: 'Dũng cảm cứu người, cứu tài sản hoặc chống tội phạm',
        ...toPersonOrPosthumous(),
        ...readTypes('dot-xuat'),
        conditions: [
          content(
            'Hành động dũng cảm cứu người, cứu tài sản hoặc chống tội phạm; nêu gương trong bộ, tỉnh hoặc toàn quốc',
          ),
        ],
      }),
    ],
  },
  {
    ...ORDER,
    id: 'huan-chuong-huu-nghi',
    name: 'Huân chương Hữu nghị',
    shortName: 'HC Hữu nghị',
    nameEn: 'Friendship Order',
    subjects: ['ca-nhan', 'tap-the'],
    articles: ['33', '53'],
    types: ['doi-ngoai'],
    certificate: { kind: 'bang+huan-chuong', objects: ['huan-chuong', 'bang', 'khung'], cites: ['12.1'] },
    note: 'Bằng và khung kèm theo chưa đối chiếu được với nghị định.',
    routes: [
      route({
        id: 'r-53-1',
        cite: '53.1',
        label: 'Người nước ngoài góp phần to lớn cho tình hữu nghị',
        subjects: ['ca-nhan', 'tap-the'],
        posthumous: true,
        ...statedTypes('doi-ngoai'),
        groups: ['nguoi-nuoc-ngoai'],
        conditions: [
          confirm(
            '53.1.a',
            'huu-nghi-a',
            'Đoàn kết hữu nghị, tôn trọng độc lập, chủ quyền, luật pháp, phong tục Việt Nam',
          ),
          confirm(
            '53.1.b',
            'huu-nghi-b',
            'Đóng góp to lớn cho Việt Nam và tình hữu nghị; bộ, ban, ngành, tỉnh công nhận và đề nghị',
          ),
        ],
        detailedBy: 'Chính phủ (53.2)',
      }),
    ],
  },
];
