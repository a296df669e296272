import type { AwardRule } from '../award-rule.ts';
import { HONOUR } from './frames.ts';
import {
  confirm,
  content,
  readTypes,
  route,
  statedTypes,
  toCollective,
  toPersonOrPosthumous,
} from './parts.ts';

/** Danh hiệu vinh dự nhà nước for heroes: Điều 59–63. */
export const HERO_HONOURS: readonly AwardRule[] = [
  {
    ...HONOUR,
    id: 'tinh-anh-hung',
    name: 'Tỉnh Anh hùng',
    shortName: 'Tỉnh Anh hùng',
    nameEn: 'Heroic Province',
    subjects: ['tap-the'],
    articles: ['59', '60'],
    types: ['cong-trang'],
    certificate: { kind: null, objects: [], cites: [] },
    note: 'Hiện vật kèm theo chưa được xác nhận.',
    routes: [
      route({
        id: 'r-60-tinh',
        cite: '60',
        label: 'Tỉnh có thành tích đặc biệt xuất sắc, toàn diện',
        ...toCollective(),
        ...readTypes('cong-trang'),
        groups: ['tinh'],
        conditions: [
          confirm(
            '60.1',
            'tieu-chuan-1',
            'Thành tích đặc biệt xuất sắc, toàn diện; đóng góp to lớn cho giải phóng, xây dựng, bảo vệ đất nước',
          ),
          confirm(
            '60.2',
            'tieu-chuan-2',
            'Năng động, là trung tâm kinh tế, văn hóa, khoa học, thúc đẩy khu vực và cả nước',
          ),
          confirm('60.3', 'tieu-chuan-3', 'Đảng bộ, chính quyền, Mặt trận, đoàn thể đoàn kết, thống nhất'),
        ],
      }),
    ],
  },
  {
    ...HONOUR,
    id: 'thanh-pho-anh-hung',
    name: 'Thành phố Anh hùng',
    shortName: 'Thành phố Anh hùng',
    nameEn: 'Heroic City',
    subjects: ['tap-the'],
    articles: ['59', '60'],
    types: ['cong-trang'],
    certificate: { kind: null, objects: [], cites: [] },
    note: 'Hiện vật kèm theo chưa được xác nhận.',
    routes: [
      route({
        id: 'r-60-thanh-pho',
        cite: '60',
        label: 'Thành phố có thành tích đặc biệt xuất sắc, toàn diện',
        ...toCollective(),
        ...readTypes('cong-trang'),
        groups: ['thanh-pho-truc-thuoc-trung-uong'],
        conditions: [
          confirm(
            '60.1',
            'tieu-chuan-1',
            'Thành tích đặc biệt xuất sắc, toàn diện; đóng góp to lớn cho giải phóng, xây dựng, bảo vệ đất nước',
          ),
          confirm(
            '60.2',
            'tieu-chuan-2',
            'Năng động, là trung tâm kinh tế, văn hóa, khoa học, thúc đẩy khu vực và cả nước',
          ),
          confirm('60.3', 'tieu-chuan-3', 'Đảng bộ, chính quyền, Mặt trận, đoàn thể đoàn kết, thống nhất'),
        ],
      }),
    ],
  },
  {
    ...HONOUR,
    id: 'ba-me-viet-nam-anh-hung',
    name: 'Bà mẹ Việt Nam anh hùng',
    shortName: 'BMVNAH',
    nameEn: 'Vietnamese Heroic Mother',
    subjects: ['ca-nhan'],
    articles: ['59', '61'],
    types: ['tong-ket-khang-chien'],
    certificate: {
      kind: 'bang+huy-hieu',
      objects: ['huy-hieu', 'hop-dung-huy-hieu', 'bang', 'khung'],
      cites: ['12.1', 'NĐ 98/2023 Điều 56.1', 'NĐ 152/2025 Điều 52.1'],
    },
    routes: [
      route({
        id: 'r-61-1',
        cite: '61.1',
        label: 'Bà mẹ có nhiều cống hiến, hy sinh cho đất nước',
        ...toPersonOrPosthumous(),
        ...readTypes('tong-ket-khang-chien'),
        groups: ['ba-me'],
        conditions: [
          content('Nhiều cống hiến, hy sinh cho giải phóng dân tộc, bảo vệ Tổ quốc hoặc nghĩa vụ quốc tế'),
        ],
        detailedBy: 'Ủy ban Thường vụ Quốc hội (61.2)',
      }),
    ],
  },
  {
    ...HONOUR,
    id: 'anh-hung-luc-luong-vu-trang-nhan-dan',
    name: 'Anh hùng Lực lượng vũ trang nhân dân',
    shortName: 'AHLLVTND',
    nameEn: "Hero of the People's Armed Forces",
    subjects: ['ca-nhan', 'tap-the'],
    articles: ['59', '62'],
    types: ['cong-trang', 'dot-xuat'],
    certificate: {
      kind: 'bang+huy-hieu+co',
      objects: ['bang', 'khung', 'huy-hieu', 'hop-dung-huy-hieu', 'co (tập thể)'],
      cites: ['12.1', 'NĐ 98/2023 Điều 56.2', 'NĐ 152/2025 Điều 52.2'],
    },
    routes: [
      route({
        id: 'r-62-1',
        cite: '62.1',
        label: 'Cá nhân đạt đủ ba tiêu chuẩn anh hùng',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm(
            '62.1.a',
            'tieu-chuan-a',
            'Tuyệt đối trung thành; bản lĩnh, đạo đức, lối sống mẫu mực về mọi mặt',
          ),
          confirm(
            '62.1.b',
            'tieu-chuan-b',
            'Hành động anh hùng hoặc công trình giá trị đặc biệt, nêu gương hoặc ứng dụng toàn quốc',
          ),
          confirm(
            '62.1.c',
            'tieu-chuan-c',
            'Giỏi kỹ thuật, nghiệp vụ; hoàn thành xuất sắc; có công lớn bồi dưỡng đồng đội',
          ),
        ],
      }),
      route({
        id: 'r-62-2',
        cite: '62.2',
        label: 'Tập thể đạt đủ sáu tiêu chuẩn anh hùng',
        ...toCollective(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm(
            '62.2.a',
            'tieu-chuan-a',
            'Thành tích đặc biệt xuất sắc về chiến đấu hoặc giữ gìn an ninh, trật tự',
          ),
          confirm(
            '62.2.b',
            'tieu-chuan-b',
            'Mưu trí, dũng cảm; ngọn cờ thi đua, đóng góp cho quốc phòng, an ninh từ 10 năm',
          ),
          confirm(
            '62.2.c',
            'tieu-chuan-c',
            'Dẫn đầu toàn quân hoặc toàn lực lượng Công an về sáng kiến, ứng dụng kỹ thuật mới',
          ),
          confirm(
            '62.2.d',
            'tieu-chuan-d',
            'Dẫn đầu về đào tạo cán bộ, chiến sĩ; quản lý tốt vũ khí, an toàn tuyệt đối',
          ),
          confirm(
            '62.2.đ',
            'tieu-chuan-dd',
            'Trung thành; đảng, đoàn thể vững mạnh; đoàn kết quân dân, chăm lo đời sống chiến sĩ',
          ),
          confirm('62.2.e', 'tieu-chuan-e', 'Tích cực với phong trào địa phương, được dân tin yêu, mẫu mực'),
        ],
      }),
      route({
        id: 'r-62-3-ca-nhan',
        cite: '62.3',
        label: 'Cá nhân lập thành tích đột xuất đặc biệt xuất sắc',
        ...toPersonOrPosthumous(),
        ...statedTypes('dot-xuat'),
        conditions: [
          confirm(
            '62.1.a',
            'tieu-chuan-a',
            'Tuyệt đối trung thành; bản lĩnh, đạo đức, lối sống mẫu mực về mọi mặt',
          ),
          confirm('62.3', 'dac-biet-xuat-sac-dot-xuat', 'Thành tích đột xuất đặc biệt xuất sắc'),
        ],
      }),
      route({
        id: 'r-62-3-tap-the',
        cite: '62.3',
        label: 'Tập thể lập thành tích đột xuất đặc biệt xuất sắc',
        ...toCollective(),
        ...statedTypes('dot-xuat'),
        conditions: [
          confirm(
            '62.2.đ',
            'tieu-chuan-dd',
            'Trung thành; đảng, đoàn thể vững mạnh; đoàn kết quân dân, chăm lo đời sống chiến sĩ',
          ),
          confirm('62.2.e', 'tieu-chuan-e', 'Tích cực với phong trào địa phương, được dân tin yêu, mẫu mực'),
          confirm('62.3', 'dac-biet-xuat-sac-dot-xuat', 'Thành tích đột xuất đặc biệt xuất sắc'),
        ],
      }),
    ],
  },
  {
    ...HONOUR,
    id: 'anh-hung-lao-dong',
    name: 'Anh hùng Lao động',
    shortName: 'AHLĐ',
    nameEn: 'Labour Hero',
    subjects: ['ca-nhan', 'tap-the'],
    articles: ['59', '63'],
    types: ['cong-trang', 'dot-xuat'],
    certificate: {
      kind: 'bang+huy-hieu+co',
      objects: ['bang', 'khung', 'huy-hieu', 'hop-dung-huy-hieu', 'co (tập thể)'],
      cites: ['12.1', 'NĐ 98/2023 Điều 56.2', 'NĐ 152/2025 Điều 52.2'],
    },
    routes: [
      route({
        id: 'r-63-1',
        cite: '63.1',
        label: 'Cá nhân đạt đủ năm tiêu chuẩn anh hùng',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm(
            '63.1.a',
            'tieu-chuan-a',
            'Tuyệt đối trung thành; bản lĩnh, trách nhiệm, đạo đức, lối sống mẫu mực về mọi mặt',
          ),
          confirm(
            '63.1.b',
            'tieu-chuan-b',
            'Lao động sáng tạo, năng suất, hiệu quả cao, thành tích đặc biệt xuất sắc',
          ),
          confirm(
            '63.1.c',
            'tieu-chuan-c',
            'Đóng góp quan trọng cho đơn vị, địa phương, ngành từ 10 năm, được tập thể suy tôn',
          ),
          confirm(
            '63.1.d',
            'tieu-chuan-d',
            'Nhiều thành tích ứng dụng khoa học; sáng kiến, công trình giá trị đặc biệt, hiệu quả toàn quốc',
          ),
          confirm(
            '63.1.đ',
            'tieu-chuan-dd',
            'Công lớn trong đào tạo đồng nghiệp, thế hệ trẻ và chuyển giao kỹ thuật, kinh nghiệm',
          ),
        ],
      }),
      route({
        id: 'r-63-2',
        cite: '63.2',
        label: 'Tập thể đạt đủ sáu tiêu chuẩn anh hùng',
        ...toCollective(),
        ...readTypes('cong-trang'),
        conditions: [
          confirm('63.2.a', 'tieu-chuan-a', 'Thành tích đặc biệt xuất sắc trong lao động sáng tạo'),
          confirm(
            '63.2.b',
            'tieu-chuan-b',
            'Dẫn đầu toàn quốc về năng suất, chất lượng, hiệu quả, từ 10 năm',
          ),
          confirm(
            '63.2.c',
            'tieu-chuan-c',
            'Dẫn đầu toàn quốc về đổi mới khoa học, sáng kiến, môi trường và chuyển đổi số',
          ),
          confirm(
            '63.2.d',
            'tieu-chuan-d',
            'Dẫn đầu về đào tạo, nâng cao trình độ; là điển hình để nơi khác noi theo',
          ),
          confirm(
            '63.2.đ',
            'tieu-chuan-dd',
            'Trung thành, đoàn kết; đảng, đoàn thể vững mạnh; lo quyền lợi người lao động, an toàn tuyệt đối',
          ),
          confirm('63.2.e', 'tieu-chuan-e', 'Tích cực với phong trào địa phương, mẫu mực, được dân ca ngợi'),
        ],
      }),
      route({
        id: 'r-63-3-ca-nhan',
        cite: '63.3',
        label: 'Cá nhân lập thành tích đột xuất đặc biệt xuất sắc',
        ...toPersonOrPosthumous(),
        ...statedTypes('dot-xuat'),
        conditions: [
          confirm(
            '63.1.a',
            'tieu-chuan-a',
            'Tuyệt đối trung thành; bản lĩnh, trách nhiệm, đạo đức, lối sống mẫu mực về mọi mặt',
          ),
          confirm('63.3', 'dac-biet-xuat-sac-dot-xuat', 'Thành tích đột xuất đặc biệt xuất sắc'),
        ],
      }),
      route({
        id: 'r-63-3-tap-the',
        cite: '63.3',
        label: 'Tập thể lập thành tích đột xuất đặc biệt xuất sắc',
        ...toCollective(),
        ...statedTypes('dot-xuat'),
        conditions: [
          confirm(
            '63.2.đ',
            'tieu-chuan-dd',
            'Trung thành, đoàn kết; đảng, đoàn thể vững mạnh; lo quyền lợi người lao động, an toàn tuyệt đối',
          ),
          confirm('63.2.e', 'tieu-chuan-e', 'Tích cực với phong trào địa phương, mẫu mực, được dân ca ngợi'),
          confirm('63.3', 'dac-biet-xuat-sac-dot-xuat', 'Thành tích đột xuất đặc biệt xuất sắc'),
        ],
      }),
    ],
  },
];
