import type { AwardRule } from '../award-rule.ts';
import { MERIT_CERTIFICATE_OF_MINISTRY_OR_PROVINCE } from './frames.ts';
import {
  anyOf,
  confirm,
  content,
  exemplary,
  heldTitle,
  initiatives,
  judgedInMovement,
  obeys,
  oneOfRoutes,
  ratedYears,
  readTypes,
  route,
  statedTypes,
  studies,
  toCollective,
  toHousehold,
  toPersonOrPosthumous,
  united,
} from './parts.ts';

/** Bằng khen of ministries and provinces: Điều 74. */
export const MINISTRY_PROVINCE_CERTIFICATE: readonly AwardRule[] = [
  {
    ...MERIT_CERTIFICATE_OF_MINISTRY_OR_PROVINCE,
    id: 'bang-khen-bo-ban-nganh-tinh',
    name: 'Bằng khen của Bộ, ban, ngành, tỉnh',
    shortName: 'BK cấp bộ, tỉnh',
    nameEn: 'Certificate of Merit of a ministry, branch or province',
    subjects: ['ca-nhan', 'tap-the', 'ho-gia-dinh'],
    subjectsCite: '74',
    articles: ['72', '74'],
    types: ['phong-trao', 'cong-trang', 'dot-xuat'],
    variants: [
      {
        id: 'bang-khen-chu-tich-ubnd-tinh',
        name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
        decidedBy: 'chu-tich-ubnd-cap-tinh',
        cite: '79.4',
      },
      {
        id: 'bang-khen-bo-ban-nganh',
        name: 'Bằng khen của Bộ, ban, ngành',
        decidedBy: 'bo-truong-thu-truong-bo-ban-nganh',
        cite: '79.2',
      },
    ],
    reviewReasons: ['RV1', 'RV3', 'RV4'],
    note: 'Điều 74 không có khoản riêng cho kiều bào và người nước ngoài; khen đối ngoại dựa vào 8.6 và quy định của tỉnh (74.6).',
    routes: [
      route({
        id: 'r-74-1-a',
        cite: '74.1.a',
        label: 'Xuất sắc trong phong trào của bộ, tỉnh',
        ...toPersonOrPosthumous(),
        ...statedTypes('phong-trao'),
        conditions: [
          exemplary('74.1'),
          judgedInMovement('74.1.a', ['bo-ban-nganh-tinh'], ['binh-xet']),
          content('Thành tích xuất sắc trong phong trào này'),
        ],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-1-b',
        cite: '74.1.b',
        label: 'Nhiều thành tích hoặc thành tích đột xuất trong một lĩnh vực',
        ...toPersonOrPosthumous(),
        ...statedTypes('cong-trang', 'dot-xuat'),
        conditions: [
          exemplary('74.1'),
          content('Nhiều thành tích hoặc thành tích đột xuất, ảnh hưởng trong một lĩnh vực bộ, tỉnh quản lý'),
        ],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-1-c',
        cite: '74.1.c',
        label: 'Cá nhân đóng góp cho kinh tế - xã hội, kỹ thuật, từ thiện',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-trang'),
        conditions: [
          exemplary('74.1'),
          content('Có đóng góp: kinh tế - xã hội, tiến bộ kỹ thuật, công tác xã hội hoặc từ thiện'),
        ],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-1-d',
        cite: '74.1.d',
        label: 'Hai năm liên tục CSTĐ cơ sở hoặc xuất sắc, kèm 2 sáng kiến hoặc 2 đề tài',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-trang'),
        conditions: [
          exemplary('74.1'),
          anyOf(
            [
              heldTitle('74.1.d', ['chien-si-thi-dua-co-so'], 2, 'any', {
                consecutive: 'nam',
                setsStreak: true,
              }),
            ],
            [ratedYears('74.1.d', 'xuat-sac', 2, { afterAnchor: false, untilProposal: false })],
          ),
          {
            ...anyOf(
              [initiatives('74.1.d', ['sang-kien'], 2, 'co-so', 'streak', { unused: true })],
              [initiatives('74.1.d', studies(), 2, 'co-so', 'streak', { unused: true })],
            ),
            mixedKinds: 'needs_manual',
          },
        ],
        yearsOnce: true,
        interpretations: ['INT-03', 'INT-04', 'INT-07', 'INT-13', 'INT-14', 'INT-15'],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-1-dd',
        cite: '74.1.đ',
        label: 'Công nhân, nông dân, người lao động có nhiều thành tích',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-trang', 'dot-xuat'),
        groups: ['cong-nhan', 'nong-dan', 'nguoi-lao-dong'],
        conditions: [
          exemplary('74.1'),
          content('Nhiều thành tích khi lao động, sản xuất, ảnh hưởng trong xã, cơ quan hoặc doanh nghiệp'),
        ],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-2',
        cite: '74.2',
        label: 'Doanh nhân, trí thức, nhà khoa học đạt khoản 1 hoặc có đóng góp',
        ...toPersonOrPosthumous(),
        ...readTypes('cong-trang', 'phong-trao', 'dot-xuat'),
        groups: ['doanh-nhan', 'tri-thuc', 'nha-khoa-hoc'],
        conditions: [
          obeys('74.2'),
          anyOf(
            [
              oneOfRoutes('74.2', ['r-74-1-a', 'r-74-1-b', 'r-74-1-c', 'r-74-1-d', 'r-74-1-dd'], {
                ignoreLead: true,
              }),
            ],
            [
              confirm(
                '74.2',
                'dong-gop-duoc-cong-nhan',
                'Bộ, tỉnh công nhận có đóng góp cho sự phát triển của ngành hoặc địa phương',
              ),
            ],
          ),
        ],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-3-a',
        cite: '74.3.a',
        label: 'Tập thể xuất sắc trong phong trào thi đua',
        ...toCollective(),
        ...statedTypes('phong-trao'),
        conditions: [
          exemplary('74.3'),
          united('74.3'),
          judgedInMovement('74.3.a', ['bat-ky-cap-co-tham-quyen'], ['binh-xet']),
          content('Thành tích xuất sắc trong phong trào này'),
        ],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-3-b',
        cite: '74.3.b',
        label: 'Tập thể lập thành tích đột xuất trong từng lĩnh vực',
        ...toCollective(),
        ...statedTypes('dot-xuat'),
        conditions: [
          exemplary('74.3'),
          united('74.3'),
          content('Thành tích xuất sắc đột xuất, ảnh hưởng trong lĩnh vực bộ, tỉnh quản lý'),
        ],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-3-c',
        cite: '74.3.c',
        label: 'Tập thể đóng góp cho kinh tế - xã hội, kỹ thuật, từ thiện',
        ...toCollective(),
        ...readTypes('cong-trang'),
        conditions: [
          exemplary('74.3'),
          united('74.3'),
          content('Có đóng góp: kinh tế - xã hội, tiến bộ kỹ thuật, công tác xã hội hoặc từ thiện'),
        ],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-3-d',
        cite: '74.3.d',
        label: 'Tập thể hai năm liên tục xuất sắc',
        ...toCollective(),
        ...readTypes('cong-trang'),
        conditions: [
          exemplary('74.3'),
          united('74.3'),
          ratedYears('74.3.d', 'xuat-sac', 2, {
            orTitles: ['tap-the-lao-dong-xuat-sac', 'don-vi-quyet-thang'],
            afterAnchor: false,
            untilProposal: false,
          }),
          confirm(
            '74.3.d',
            'dan-chu-doi-song-tiet-kiem',
            'Dân chủ cơ sở, tổ chức thi đua tốt; chăm lo đời sống; tiết kiệm, chống tham nhũng, tiêu cực',
          ),
        ],
        yearsOnce: true,
        interpretations: ['INT-04', 'INT-07', 'INT-21'],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-4',
        cite: '74.4',
        label: 'Doanh nghiệp, tổ chức kinh tế đạt khoản 3 hoặc có đóng góp',
        ...toCollective(),
        ...readTypes('cong-trang', 'phong-trao', 'dot-xuat'),
        groups: ['doanh-nghiep', 'to-chuc-kinh-te'],
        conditions: [
          obeys('74.4'),
          anyOf(
            [oneOfRoutes('74.4', ['r-74-3-a', 'r-74-3-b', 'r-74-3-c', 'r-74-3-d'], { ignoreLead: true })],
            [
              confirm(
                '74.4',
                'dong-gop-duoc-cong-nhan',
                'Bộ, tỉnh công nhận có đóng góp cho sự phát triển của ngành hoặc địa phương',
              ),
            ],
          ),
        ],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
      route({
        id: 'r-74-5',
        cite: '74.5',
        label: 'Hộ gia đình nhiều đóng góp công sức, đất đai, tài sản',
        ...toHousehold(),
        ...readTypes('cong-trang'),
        conditions: [
          exemplary('74.5'),
          confirm(
            '74.5',
            'dong-gop-cong-suc-dat-dai-tai-san',
            'Nhiều đóng góp công sức, đất đai, tài sản cho địa phương, xã hội',
          ),
        ],
        interpretations: ['INT-09'],
        detailedBy: 'Bộ, ban, ngành, tỉnh (74.6)',
      }),
    ],
  },
];
