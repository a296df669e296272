import type { AwardRule } from '../award-rule.ts';
import { HONOUR } from './frames.ts';
import { anyOf, confirm, heldAward, readTypes, route, service, toPerson } from './parts.ts';

/** The badge is named by the decrees only; the law (12.1) does not name one for these honours. */
const PROFESSION_HONOUR = {
  ...HONOUR,
  subjects: ['ca-nhan'],
  types: ['cong-trang'],
  certificate: {
    kind: 'bang+huy-hieu',
    objects: ['huy-hieu', 'hop-dung-huy-hieu', 'bang', 'khung'],
    cites: ['NĐ 98/2023 Điều 56.3', 'NĐ 152/2025 Điều 52.3'],
  },
} satisfies Partial<AwardRule>;

const everyThreeYears = (day: string, cite: string): string =>
  `Điều này chỉ nói "để tặng", Điều 59.1 nói cả truy tặng. Xét 3 năm một lần, dịp ${day} (${cite}). Huy hiệu kèm theo do nghị định quy định.`;

/** Danh hiệu vinh dự nhà nước of four professions: Điều 64–67. */
export const PROFESSION_HONOURS: readonly AwardRule[] = [
  {
    ...PROFESSION_HONOUR,
    id: 'nha-giao-nhan-dan',
    name: 'Nhà giáo nhân dân',
    shortName: 'NGND',
    nameEn: "People's Teacher",
    articles: ['59', '64'],
    note: everyThreeYears('ngày Nhà giáo Việt Nam', '64.5'),
    routes: [
      route({
        id: 'r-64-2',
        cite: '64.2',
        label: 'Nhà giáo ưu tú, dạy từ 20 năm (quản lý, nghiên cứu: 25 năm trong ngành)',
        ...toPerson(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('64.1', 'doi-tuong', 'Là nhà giáo, cán bộ quản lý hoặc nghiên cứu giáo dục'),
          heldAward('64.2', ['nha-giao-uu-tu'], 1, 'any'),
          confirm('64.2.a', 'tieu-chuan-a', 'Trung thành với Tổ quốc; chấp hành tốt đường lối và pháp luật'),
          confirm(
            '64.2.b',
            'tieu-chuan-b',
            'Đạo đức, tận tụy, tài năng sư phạm xuất sắc; công lớn, ảnh hưởng rộng, được kính trọng',
          ),
          anyOf(
            [service('64.2.c', 'truc-tiep-nuoi-day-giang-day', 20, { doubleInDifficultAreas: '64.4' })],
            [
              service('64.2.c', 'cong-tac-trong-nganh-giao-duc', 25, { doubleInDifficultAreas: '64.4' }),
              service('64.2.c', 'truc-tiep-nuoi-day-giang-day', 15, { doubleInDifficultAreas: '64.4' }),
              confirm(
                '64.2.c',
                'can-bo-quan-ly-nghien-cuu-giao-duc',
                'Là cán bộ quản lý hoặc nghiên cứu giáo dục',
              ),
            ],
          ),
        ],
        interpretations: ['INT-08'],
        detailedBy: 'Chính phủ (64.6)',
      }),
    ],
  },
  {
    ...PROFESSION_HONOUR,
    id: 'nha-giao-uu-tu',
    name: 'Nhà giáo ưu tú',
    shortName: 'NGƯT',
    nameEn: 'Meritorious Teacher',
    articles: ['59', '64'],
    note: everyThreeYears('ngày Nhà giáo Việt Nam', '64.5'),
    routes: [
      route({
        id: 'r-64-3',
        cite: '64.3',
        label: 'Dạy từ 15 năm (quản lý, nghiên cứu: 20 năm trong ngành)',
        ...toPerson(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('64.1', 'doi-tuong', 'Là nhà giáo, cán bộ quản lý hoặc nghiên cứu giáo dục'),
          confirm('64.3.a', 'tieu-chuan-a', 'Trung thành với Tổ quốc; chấp hành tốt đường lối và pháp luật'),
          confirm(
            '64.3.b',
            'tieu-chuan-b',
            'Đạo đức, tận tụy, tài năng sư phạm; có công với giáo dục, được kính trọng',
          ),
          anyOf(
            [service('64.3.c', 'truc-tiep-nuoi-day-giang-day', 15, { doubleInDifficultAreas: '64.4' })],
            [
              service('64.3.c', 'cong-tac-trong-nganh-giao-duc', 20, { doubleInDifficultAreas: '64.4' }),
              service('64.3.c', 'truc-tiep-nuoi-day-giang-day', 10, { doubleInDifficultAreas: '64.4' }),
              confirm(
                '64.3.c',
                'can-bo-quan-ly-nghien-cuu-giao-duc',
                'Là cán bộ quản lý hoặc nghiên cứu giáo dục',
              ),
            ],
          ),
        ],
        interpretations: ['INT-08'],
        detailedBy: 'Chính phủ (64.6)',
      }),
    ],
  },
  {
    ...PROFESSION_HONOUR,
    id: 'thay-thuoc-nhan-dan',
    name: 'Thầy thuốc nhân dân',
    shortName: 'TTND',
    nameEn: "People's Physician",
    articles: ['59', '65'],
    note: everyThreeYears('ngày Thầy thuốc Việt Nam', '65.5'),
    routes: [
      route({
        id: 'r-65-2',
        cite: '65.2',
        label: 'Thầy thuốc ưu tú, làm chuyên môn từ 20 năm (quản lý: 25 năm trong ngành)',
        ...toPerson(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('65.1', 'doi-tuong', 'Là người làm chuyên môn y, dược hoặc cán bộ quản lý y tế'),
          heldAward('65.2', ['thay-thuoc-uu-tu'], 1, 'any'),
          confirm('65.2.a', 'tieu-chuan-a', 'Trung thành với Tổ quốc; chấp hành tốt đường lối và pháp luật'),
          confirm(
            '65.2.b',
            'tieu-chuan-b',
            'Y đức, tài năng, nhiều thành tích xuất sắc và cống hiến; ảnh hưởng rộng, được kính trọng',
          ),
          anyOf(
            [service('65.2.c', 'truc-tiep-chuyen-mon-ky-thuat-y-te', 20, { doubleInDifficultAreas: '65.4' })],
            [
              service('65.2.c', 'cong-tac-trong-nganh-y-te', 25, { doubleInDifficultAreas: '65.4' }),
              service('65.2.c', 'truc-tiep-chuyen-mon-ky-thuat-y-te', 15, { doubleInDifficultAreas: '65.4' }),
              confirm('65.2.c', 'can-bo-quan-ly-y-te', 'Là cán bộ quản lý y tế'),
            ],
          ),
        ],
        interpretations: ['INT-08'],
        detailedBy: 'Chính phủ (65.6)',
      }),
    ],
  },
  {
    ...PROFESSION_HONOUR,
    id: 'thay-thuoc-uu-tu',
    name: 'Thầy thuốc ưu tú',
    shortName: 'TTƯT',
    nameEn: 'Meritorious Physician',
    articles: ['59', '65'],
    note: everyThreeYears('ngày Thầy thuốc Việt Nam', '65.5'),
    routes: [
      route({
        id: 'r-65-3',
        cite: '65.3',
        label: 'Làm chuyên môn y tế từ 15 năm (quản lý: 20 năm trong ngành)',
        ...toPerson(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('65.1', 'doi-tuong', 'Là người làm chuyên môn y, dược hoặc cán bộ quản lý y tế'),
          confirm('65.3.a', 'tieu-chuan-a', 'Trung thành với Tổ quốc; chấp hành tốt đường lối và pháp luật'),
          confirm(
            '65.3.b',
            'tieu-chuan-b',
            'Y đức, tài năng, nhiều thành tích trong nghề, được tin cậy, kính trọng',
          ),
          anyOf(
            [service('65.3.c', 'truc-tiep-chuyen-mon-ky-thuat-y-te', 15, { doubleInDifficultAreas: '65.4' })],
            [
              service('65.3.c', 'cong-tac-trong-nganh-y-te', 20, { doubleInDifficultAreas: '65.4' }),
              service('65.3.c', 'truc-tiep-chuyen-mon-ky-thuat-y-te', 10, { doubleInDifficultAreas: '65.4' }),
              confirm('65.3.c', 'can-bo-quan-ly-y-te', 'Là cán bộ quản lý y tế'),
            ],
          ),
        ],
        interpretations: ['INT-08'],
        detailedBy: 'Chính phủ (65.6)',
      }),
    ],
  },
  {
    ...PROFESSION_HONOUR,
    id: 'nghe-si-nhan-dan',
    name: 'Nghệ sĩ nhân dân',
    shortName: 'NSND',
    nameEn: "People's Artist",
    articles: ['59', '66'],
    note: everyThreeYears('ngày Quốc khánh', '66.4'),
    routes: [
      route({
        id: 'r-66-2',
        cite: '66.2',
        label: 'Nghệ sĩ ưu tú, hoạt động nghệ thuật từ 20 năm (xiếc, múa: 15 năm)',
        ...toPerson(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('66.1', 'doi-tuong', 'Là người hoạt động văn hóa, nghệ thuật'),
          heldAward('66.2', ['nghe-si-uu-tu'], 1, 'any'),
          confirm('66.2.a', 'tieu-chuan-a', 'Trung thành với Tổ quốc; chấp hành tốt đường lối và pháp luật'),
          confirm(
            '66.2.b',
            'tieu-chuan-b',
            'Đạo đức, tài năng nghệ thuật xuất sắc, nhiều cống hiến, được mến mộ',
          ),
          anyOf(
            [service('66.2.c', 'hoat-dong-van-hoa-nghe-thuat', 20)],
            [service('66.2.c', 'hoat-dong-xiec-mua', 15)],
          ),
          confirm(
            '66.2.d',
            'giai-thuong-sau-uu-tu',
            'Có thêm giải thưởng nghệ thuật hoặc tác phẩm giá trị cao sau khi là Nghệ sĩ ưu tú',
          ),
        ],
        interpretations: ['INT-08'],
        detailedBy: 'Chính phủ (66.5)',
      }),
    ],
  },
  {
    ...PROFESSION_HONOUR,
    id: 'nghe-si-uu-tu',
    name: 'Nghệ sĩ ưu tú',
    shortName: 'NSƯT',
    nameEn: 'Meritorious Artist',
    articles: ['59', '66'],
    note: everyThreeYears('ngày Quốc khánh', '66.4'),
    routes: [
      route({
        id: 'r-66-3',
        cite: '66.3',
        label: 'Hoạt động nghệ thuật từ 15 năm (xiếc, múa: 10 năm)',
        ...toPerson(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('66.1', 'doi-tuong', 'Là người hoạt động văn hóa, nghệ thuật'),
          confirm('66.3.a', 'tieu-chuan-a', 'Trung thành với Tổ quốc; chấp hành tốt đường lối và pháp luật'),
          confirm('66.3.b', 'tieu-chuan-b', 'Đạo đức, tài năng nghệ thuật, phục vụ Nhân dân, được mến mộ'),
          anyOf(
            [service('66.3.c', 'hoat-dong-van-hoa-nghe-thuat', 15)],
            [service('66.3.c', 'hoat-dong-xiec-mua', 10)],
          ),
          confirm(
            '66.3.c',
            'giai-thuong-hoac-tac-pham',
            'Có giải thưởng nghệ thuật hoặc tác phẩm giá trị cao được công chúng đón nhận',
          ),
        ],
        interpretations: ['INT-08'],
        detailedBy: 'Chính phủ (66.5)',
      }),
    ],
  },
  {
    ...PROFESSION_HONOUR,
    id: 'nghe-nhan-nhan-dan',
    name: 'Nghệ nhân nhân dân',
    shortName: 'Nghệ nhân ND',
    nameEn: "People's Artisan",
    articles: ['59', '67'],
    note: everyThreeYears('ngày Quốc khánh', '67.4'),
    routes: [
      route({
        id: 'r-67-2',
        cite: '67.2',
        label: 'Nghệ nhân ưu tú, gìn giữ di sản từ 20 năm',
        ...toPerson(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('67.1', 'doi-tuong', 'Là người có công gìn giữ di sản văn hóa'),
          heldAward('67.2', ['nghe-nhan-uu-tu'], 1, 'any'),
          confirm('67.2.a', 'tieu-chuan-a', 'Trung thành với Tổ quốc; chấp hành tốt đường lối và pháp luật'),
          confirm('67.2.b', 'tieu-chuan-b', 'Đạo đức tốt, kỹ năng đặc biệt xuất sắc'),
          service('67.2.b', 'bao-ve-phat-huy-di-san-van-hoa', 20),
          confirm('67.2.c', 'tieu-chuan-c', 'Công lớn trong việc gìn giữ di sản văn hóa'),
          confirm(
            '67.2.d',
            'tieu-chuan-d',
            'Được mến mộ, kính trọng; tiêu biểu về gìn giữ di sản trong cả nước',
          ),
        ],
        interpretations: ['INT-08'],
        detailedBy: 'Chính phủ (67.5)',
      }),
    ],
  },
  {
    ...PROFESSION_HONOUR,
    id: 'nghe-nhan-uu-tu',
    name: 'Nghệ nhân ưu tú',
    shortName: 'Nghệ nhân ƯT',
    nameEn: 'Meritorious Artisan',
    articles: ['59', '67'],
    note: everyThreeYears('ngày Quốc khánh', '67.4'),
    routes: [
      route({
        id: 'r-67-3',
        cite: '67.3',
        label: 'Gìn giữ di sản văn hóa từ 15 năm',
        ...toPerson(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('67.1', 'doi-tuong', 'Là người có công gìn giữ di sản văn hóa'),
          confirm('67.3.a', 'tieu-chuan-a', 'Trung thành với Tổ quốc; chấp hành tốt đường lối và pháp luật'),
          confirm('67.3.b', 'tieu-chuan-b', 'Đạo đức tốt, kỹ năng đặc biệt xuất sắc'),
          service('67.3.b', 'bao-ve-phat-huy-di-san-van-hoa', 15),
          confirm('67.3.c', 'tieu-chuan-c', 'Công lớn trong việc gìn giữ di sản văn hóa'),
          confirm(
            '67.3.d',
            'tieu-chuan-d',
            'Được mến mộ, kính trọng; tiêu biểu về gìn giữ di sản của địa phương',
          ),
        ],
        interpretations: ['INT-08'],
        detailedBy: 'Chính phủ (67.5)',
      }),
    ],
  },
];
