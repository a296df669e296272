import type { AwardRule } from '../award-rule.ts';
import { ORDER } from './frames.ts';
import { content, loyal, readTypes, route, toCollective, toPersonOrPosthumous } from './parts.ts';

/** Huân chương Chiến công, three classes: Điều 48–50. */
export const FEAT_OF_ARMS_ORDERS: readonly AwardRule[] = [
  {
    ...ORDER,
    id: 'huan-chuong-chien-cong-hang-nhat',
    name: 'Huân chương Chiến công hạng Nhất',
    shortName: 'HCCC hạng Nhất',
    nameEn: 'Feat Order, First class',
    subjects: ['ca-nhan', 'tap-the'],
    articles: ['33', '48'],
    types: ['dot-xuat', 'cong-trang'],
    note: 'Không chỉ dành cho lực lượng vũ trang.',
    routes: [
      route({
        id: 'r-48-1-a',
        cite: '48.1.a',
        label: 'Cá nhân lập chiến công đặc biệt xuất sắc',
        ...toPersonOrPosthumous(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('48.1'),
          content('Chiến công đặc biệt xuất sắc, nêu gương toàn quốc; bộ, ban, ngành, tỉnh công nhận'),
        ],
      }),
      route({
        id: 'r-48-1-b',
        cite: '48.1.b',
        label: 'Cá nhân dũng cảm bảo vệ chủ quyền, an ninh hoặc chống tội phạm',
        ...toPersonOrPosthumous(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('48.1'),
          content(
            'Sáng tạo, dũng cảm trong chiến đấu hoặc chống tội phạm; hoàn thành xuất sắc; nêu gương toàn quốc',
          ),
        ],
      }),
      route({
        id: 'r-48-2-a',
        cite: '48.2.a',
        label: 'Tập thể lập thành tích chiến đấu đặc biệt xuất sắc',
        ...toCollective(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('48.2'),
          content(
            'Thành tích chiến đấu đặc biệt xuất sắc, nêu gương toàn quốc; bộ, ban, ngành, tỉnh công nhận',
          ),
        ],
      }),
      route({
        id: 'r-48-2-b',
        cite: '48.2.b',
        label: 'Tập thể dũng cảm bảo vệ chủ quyền, an ninh hoặc chống tội phạm',
        ...toCollective(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('48.2'),
          content(
            'Sáng tạo, dũng cảm trong chiến đấu hoặc chống tội phạm; đoàn kết, vững mạnh; nêu gương toàn quốc',
          ),
        ],
      }),
    ],
  },
  {
    ...ORDER,
    id: 'huan-chuong-chien-cong-hang-nhi',
    name: 'Huân chương Chiến công hạng Nhì',
    shortName: 'HCCC hạng Nhì',
    nameEn: 'Feat Order, Second class',
    subjects: ['ca-nhan', 'tap-the'],
    articles: ['33', '49'],
    types: ['dot-xuat', 'cong-trang'],
    note: 'Không chỉ dành cho lực lượng vũ trang.',
    routes: [
      route({
        id: 'r-49-1-a',
        cite: '49.1.a',
        label: 'Cá nhân lập chiến công xuất sắc',
        ...toPersonOrPosthumous(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('49.1'),
          content('Chiến công xuất sắc, nêu gương toàn lực lượng hoặc trong bộ, tỉnh, được công nhận'),
        ],
      }),
      route({
        id: 'r-49-1-b',
        cite: '49.1.b',
        label: 'Cá nhân dũng cảm bảo vệ chủ quyền, an ninh hoặc chống tội phạm',
        ...toPersonOrPosthumous(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('49.1'),
          content(
            'Dũng cảm trong chiến đấu hoặc chống tội phạm; nêu gương toàn lực lượng hoặc trong bộ, tỉnh',
          ),
        ],
      }),
      route({
        id: 'r-49-2-a',
        cite: '49.2.a',
        label: 'Tập thể lập thành tích chiến đấu xuất sắc',
        ...toCollective(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('49.2'),
          content(
            'Thành tích chiến đấu xuất sắc, nêu gương toàn lực lượng hoặc trong bộ, tỉnh, được công nhận',
          ),
        ],
      }),
      route({
        id: 'r-49-2-b',
        cite: '49.2.b',
        label: 'Tập thể dũng cảm bảo vệ chủ quyền, an ninh hoặc chống tội phạm',
        ...toCollective(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('49.2'),
          content(
            'Dũng cảm trong chiến đấu hoặc chống tội phạm; đoàn kết; nêu gương toàn lực lượng hoặc trong bộ, tỉnh',
          ),
        ],
      }),
    ],
  },
  {
    ...ORDER,
    id: 'huan-chuong-chien-cong-hang-ba',
    name: 'Huân chương Chiến công hạng Ba',
    shortName: 'HCCC hạng Ba',
    nameEn: 'Feat Order, Third class',
    subjects: ['ca-nhan', 'tap-the'],
    articles: ['33', '50'],
    types: ['dot-xuat', 'cong-trang'],
    note: 'Không chỉ dành cho lực lượng vũ trang.',
    routes: [
      route({
        id: 'r-50-1-a',
        cite: '50.1.a',
        label: 'Cá nhân lập chiến công xuất sắc',
        ...toPersonOrPosthumous(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('50.1'),
          content(
            'Chiến công xuất sắc, nêu gương trong quân khu, hệ lực lượng hoặc một lĩnh vực, được công nhận',
          ),
        ],
      }),
      route({
        id: 'r-50-1-b',
        cite: '50.1.b',
        label: 'Cá nhân dũng cảm bảo vệ chủ quyền, an ninh hoặc chống tội phạm',
        ...toPersonOrPosthumous(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('50.1'),
          content(
            'Dũng cảm trong chiến đấu hoặc chống tội phạm; nêu gương trong quân khu, hệ lực lượng hoặc một lĩnh vực',
          ),
        ],
      }),
      route({
        id: 'r-50-2-a',
        cite: '50.2.a',
        label: 'Tập thể lập thành tích chiến đấu xuất sắc',
        ...toCollective(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('50.2'),
          content('Thành tích chiến đấu xuất sắc, nêu gương trong quân khu, hệ lực lượng hoặc một lĩnh vực'),
        ],
      }),
      route({
        id: 'r-50-2-b',
        cite: '50.2.b',
        label: 'Tập thể dũng cảm bảo vệ chủ quyền, an ninh hoặc chống tội phạm',
        ...toCollective(),
        ...readTypes('dot-xuat', 'cong-trang'),
        conditions: [
          loyal('50.2'),
          content(
            'Dũng cảm trong chiến đấu hoặc chống tội phạm; đoàn kết; nêu gương trong quân khu hoặc một lĩnh vực',
          ),
        ],
      }),
    ],
  },
];
