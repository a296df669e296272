/** Fictitious minutes. No name here is a real person's. */
import type { DocumentSample } from '../document-kind.ts';
import { type CouncilMinutesData, councilMinutesSchema } from '../minutes-data.ts';
import { COMMUNE, COUNCIL } from './frames.ts';

export const COUNCIL_MEMBERS = [
  ['Bà', 'Nguyễn Thị Ánh Dương', 'Chủ tịch Ủy ban nhân dân tỉnh, Chủ tịch Hội đồng'],
  ['Ông', 'Lương Đình Khải', 'Phó Chủ tịch Ủy ban nhân dân tỉnh, Phó Chủ tịch Hội đồng'],
  ['Ông', 'Trịnh Hữu Tài', 'Giám đốc Sở Nội vụ, Phó Chủ tịch thường trực Hội đồng'],
  ['Bà', 'Đào Thị Mai Liên', 'Phó Giám đốc Sở Nội vụ, Ủy viên thư ký'],
  ['Ông', 'Vũ Quang Vinh', 'Giám đốc Sở Tài chính, Ủy viên'],
  ['Bà', 'Hoàng Ngọc Hằng', 'Giám đốc Sở Y tế, Ủy viên'],
  ['Ông', 'Bùi Hữu Nghĩa', 'Chủ tịch Liên đoàn Lao động tỉnh, Ủy viên'],
].map(([honorific, name, office]) => ({
  honorific: honorific as 'Ông' | 'Bà',
  name: name ?? '',
  office: office ?? '',
}));

const [chair, , , secretary] = COUNCIL_MEMBERS;

export const VOTED_CASES = [
  {
    type: 'collective',
    name: 'Khoa Huyết học',
    detail: 'Bệnh viện Đa khoa khu vực Suối Hoa',
    award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    yes: 8,
  },
  {
    type: 'collective',
    name: 'Câu lạc bộ Hiến máu tình nguyện Sông Cầu',
    award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    yes: 7,
  },
  {
    type: 'person',
    name: 'Bà Phạm Thị Thu Yến',
    detail: 'Công chức Văn phòng - Thống kê, Ủy ban nhân dân xã Mai Phượng',
    award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    yes: 8,
  },
  {
    type: 'person',
    name: 'Ông Ngô Quang Lượng',
    detail: 'Chuyên viên, Sở Y tế',
    award: 'Danh hiệu “Chiến sĩ thi đua cấp tỉnh”',
    yes: 6,
  },
] as const;

export function sampleCouncilMinutes(): readonly DocumentSample<CouncilMinutesData>[] {
  return [
    {
      name: 'hop-hoi-dong',
      data: councilMinutesSchema.parse({
        kind: 'council-minutes',
        agency: { ...COUNCIL, symbol: 'BB-HĐTĐKT' },
        number: 3,
        date: '2026-11-20',
        subject:
          'Họp Hội đồng Thi đua - Khen thưởng tỉnh về việc xét, đề nghị khen thưởng đợt tháng 11 năm 2026',
        opened: { date: '2026-11-20', hour: 8, minute: 0 },
        place: 'Phòng họp số 2, Ủy ban nhân dân tỉnh',
        membersTotal: 9,
        membersPresent: 8,
        present: COUNCIL_MEMBERS,
        absent: [
          {
            honorific: 'Ông',
            name: 'Đặng Đức Cường',
            office: 'Chủ tịch Hội Nông dân tỉnh, Ủy viên',
            reason: 'đi công tác',
          },
        ],
        guests: [{ honorific: 'Bà', name: 'Lê Thúy Duyên', office: 'Trưởng phòng Thi đua - Khen thưởng' }],
        chair,
        chairAgencyOffice: 'Chủ tịch Ủy ban nhân dân tỉnh',
        secretary,
        proceedings: [
          '1. Chủ tịch Hội đồng quán triệt tiêu chuẩn, nguyên tắc xét khen thưởng.',
          '2. Thường trực Hội đồng đọc tóm tắt thành tích của các tập thể, cá nhân được đề nghị:',
          '- 02 tập thể, 02 cá nhân đủ hồ sơ, đúng thời hạn;',
          '- Không có đơn thư khiếu nại, tố cáo trong thời gian lấy ý kiến.',
          '3. Hội đồng thảo luận, thống nhất số lượng trường hợp đưa vào bỏ phiếu.',
        ].join('\n'),
        secret: true,
        voteBase: 'members',
        votes: VOTED_CASES,
        conclusion:
          'Hội đồng thống nhất đề nghị Chủ tịch Ủy ban nhân dân tỉnh khen thưởng các trường hợp đạt từ 80% số phiếu đồng ý trở lên; giao Sở Nội vụ hoàn thiện hồ sơ.',
        closed: { date: '2026-11-20', hour: 10, minute: 30 },
        distribution: ['Chủ tịch Ủy ban nhân dân tỉnh', 'Các thành viên Hội đồng'],
        archive: { unit: 'VT, Hồ sơ' },
      }),
    },
    {
      name: 'hop-hoi-dong-xa',
      data: councilMinutesSchema.parse({
        kind: 'council-minutes',
        agency: {
          ...COMMUNE,
          name: 'HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG',
          nameLines: [],
          parent: 'UBND XÃ MAI PHƯỢNG',
          symbol: 'BB-HĐTĐKT',
        },
        draftYear: 2026,
        subject: 'Họp Hội đồng Thi đua - Khen thưởng xã Mai Phượng',
        opened: { date: '2026-12-04' },
        membersTotal: 7,
        present: COUNCIL_MEMBERS.slice(0, 5),
        secret: false,
        voteBase: 'present',
        votes: VOTED_CASES.slice(2).map((one) => ({ ...one, yes: 5 })),
        sizePreset: 'B',
      }),
    },
    {
      name: 'hop-hoi-dong-so',
      data: councilMinutesSchema.parse({
        kind: 'council-minutes',
        agency: { ...COUNCIL, parent: 'SỞ NỘI VỤ', symbol: 'BB-HĐTĐKT' },
        number: 12,
        date: '2026-12-09',
        subject: 'Họp Hội đồng Thi đua - Khen thưởng Sở Nội vụ xét danh hiệu thi đua năm 2026',
        opened: { date: '2026-12-09', hour: 14, minute: 0 },
        place: 'Phòng họp Sở Nội vụ',
        present: COUNCIL_MEMBERS.slice(2, 6),
        chair: COUNCIL_MEMBERS[2],
        secretary: COUNCIL_MEMBERS[3],
        voteBase: 'valid',
        validBallots: 4,
        votes: VOTED_CASES.slice(2).map((one, index) => ({ ...one, yes: 4 - index })),
        closed: { date: '2026-12-09', hour: 15, minute: 15 },
      }),
    },
  ];
}
