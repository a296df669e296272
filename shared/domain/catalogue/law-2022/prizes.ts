import type { AwardRule } from '../award-rule.ts';
import { PRIZE } from './frames.ts';
import { confirm, content, readTypes, route, statedTypes, toPersonOrPosthumous } from './parts.ts';

/** Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước: Điều 68–70. */
export const PRIZES: readonly AwardRule[] = [
  {
    ...PRIZE,
    id: 'giai-thuong-ho-chi-minh',
    name: 'Giải thưởng Hồ Chí Minh',
    shortName: 'GT Hồ Chí Minh',
    nameEn: 'Ho Chi Minh Prize',
    subjects: ['ca-nhan'],
    articles: ['68', '69'],
    types: ['cong-trang', 'doi-ngoai'],
    note: 'Xét 5 năm một lần, dịp Quốc khánh (69.2). Hiện vật kèm theo chưa được xác nhận.',
    routes: [
      route({
        id: 'r-69-1',
        cite: '69.1',
        label: 'Tác giả công trình, tác phẩm đặc biệt xuất sắc',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('68.1', 'tac-gia-dong-tac-gia', 'Là tác giả hoặc đồng tác giả của công trình, tác phẩm'),
          confirm('69.1.a', 'tieu-chuan-a', 'Công trình, tác phẩm đặc biệt xuất sắc'),
          confirm('69.1.b', 'tieu-chuan-b', 'Giá trị rất cao về khoa học, văn học, nghệ thuật và tư tưởng'),
          confirm(
            '69.1.c',
            'tieu-chuan-c',
            'Tác dụng lớn, ảnh hưởng rộng và lâu dài, góp phần quan trọng phát triển đất nước',
          ),
        ],
        detailedBy: 'Chính phủ (68.3)',
      }),
      route({
        id: 'r-68-2-hcm',
        cite: '68.2',
        label: 'Người nước ngoài có công trình, tác phẩm về Việt Nam',
        ...toPersonOrPosthumous(),
        ...statedTypes('doi-ngoai'),
        groups: ['nguoi-nuoc-ngoai'],
        conditions: [
          content(
            'Tôn trọng độc lập, luật pháp Việt Nam; là tác giả hoặc đồng tác giả công trình về Việt Nam',
          ),
        ],
      }),
    ],
  },
  {
    ...PRIZE,
    id: 'giai-thuong-nha-nuoc',
    name: 'Giải thưởng Nhà nước',
    shortName: 'GT Nhà nước',
    nameEn: 'State Prize',
    subjects: ['ca-nhan'],
    articles: ['68', '70'],
    types: ['cong-trang', 'doi-ngoai'],
    note: 'Xét 5 năm một lần, dịp Quốc khánh (70.2). Hiện vật kèm theo chưa được xác nhận.',
    routes: [
      route({
        id: 'r-70-1-a',
        cite: '70.1.a',
        label: 'Công trình khoa học, công nghệ xuất sắc',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('68.1', 'tac-gia-dong-tac-gia', 'Là tác giả hoặc đồng tác giả của công trình, tác phẩm'),
          content(
            'Công trình xuất sắc, nâng cao năng suất và hiệu quả, góp phần đáng kể phát triển đất nước',
          ),
        ],
        detailedBy: 'Chính phủ (68.3)',
      }),
      route({
        id: 'r-70-1-b',
        cite: '70.1.b',
        label: 'Sách giáo khoa, giáo trình xuất sắc',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('68.1', 'tac-gia-dong-tac-gia', 'Là tác giả hoặc đồng tác giả của công trình, tác phẩm'),
          content('Sách giáo khoa, giáo trình giá trị xuất sắc, dùng rộng rãi trong nhà trường'),
        ],
        detailedBy: 'Chính phủ (68.3)',
      }),
      route({
        id: 'r-70-1-c',
        cite: '70.1.c',
        label: 'Tác phẩm văn học, nghệ thuật, lý luận phê bình',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('68.1', 'tac-gia-dong-tac-gia', 'Là tác giả hoặc đồng tác giả của công trình, tác phẩm'),
          content(
            'Tác phẩm giá trị cao về tư tưởng và nghệ thuật, tác dụng giáo dục tốt, góp phần phát triển nghệ thuật',
          ),
        ],
        detailedBy: 'Chính phủ (68.3)',
      }),
      route({
        id: 'r-68-2-nn',
        cite: '68.2',
        label: 'Người nước ngoài có công trình, tác phẩm về Việt Nam',
        ...toPersonOrPosthumous(),
        ...statedTypes('doi-ngoai'),
        groups: ['nguoi-nuoc-ngoai'],
        conditions: [
          content(
            'Tôn trọng độc lập, luật pháp Việt Nam; là tác giả hoặc đồng tác giả công trình về Việt Nam',
          ),
        ],
      }),
    ],
  },
];
