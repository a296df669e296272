/** Fictitious reports of achievements. No name here is a real person's. */
import {
  type CollectiveReportData,
  type CollectiveReportInput,
  collectiveReportSchema,
  type PersonReportData,
  type PersonReportInput,
  personReportSchema,
} from '../achievement-data.ts';
import type { DocumentSample } from '../document-kind.ts';

const HOSPITAL = {
  parent: 'SỞ Y TẾ',
  name: 'BỆNH VIỆN ĐA KHOA KHU VỰC SUỐI HOA',
  place: 'Bắc Ninh',
  symbol: '',
} as const;

const TITLES = [
  {
    year: '2025',
    name: 'Chiến sĩ thi đua cơ sở',
    decision: 'Quyết định số 498/QĐ-SYT ngày 18 tháng 12 năm 2025 của Giám đốc Sở Y tế',
  },
  {
    year: '2024',
    name: 'Chiến sĩ thi đua cơ sở',
    decision: 'Quyết định số 512/QĐ-SYT ngày 20 tháng 12 năm 2024 của Giám đốc Sở Y tế',
  },
];
const COMMENDATIONS = [
  {
    year: '2023',
    name: 'Giấy khen của Giám đốc Sở Y tế',
    decision: 'Quyết định số 77/QĐ-SYT ngày 05 tháng 3 năm 2023 của Giám đốc Sở Y tế',
  },
];

/** A doctor with awards; one in the simple procedure with hardly anything known. */
export function samplePersonReports(): readonly DocumentSample<PersonReportData>[] {
  const made = (change: Partial<PersonReportInput>) =>
    personReportSchema.parse({ kind: 'achievement-report-person', agency: HOSPITAL, ...change });
  const award = { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' };
  return [
    {
      name: 'doctor',
      data: made({
        date: '2026-11-02',
        award,
        person: {
          honorific: 'Bà',
          name: 'Trần Thị Hường',
          position: 'Phó Trưởng khoa Huyết học',
          unit: 'Bệnh viện Đa khoa khu vực Suối Hoa, Sở Y tế tỉnh Bắc Ninh',
          otherNames: 'không có',
          born: '1984-03-05',
          ethnicity: 'Kinh',
          religion: 'Không',
          hometown: 'xã Mai Phượng, tỉnh Bắc Ninh',
          residence: 'phường Suối Hoa, tỉnh Bắc Ninh',
          posts: 'Chi ủy viên, Phó Trưởng khoa, Ủy viên Ban Chấp hành Công đoàn',
          training: 'Bác sĩ chuyên khoa I Huyết học',
          politics: 'Trung cấp',
          honours: 'Thầy thuốc ưu tú năm 2025',
        },
        duties:
          'Giúp Trưởng khoa phụ trách công tác tiếp nhận máu, điều phối nguồn máu cho 12 cơ sở khám bệnh, chữa bệnh trên địa bàn.\nTrực tiếp khám, điều trị người bệnh huyết học.',
        achievements:
          'a) Năm 2024 tham gia tổ chức 05 đợt hiến máu, tiếp nhận 1.502 đơn vị máu, đạt 108 % kế hoạch.\nb) Năm 2025 có sáng kiến “Danh bạ nhóm máu hiếm”, rút ngắn thời gian tìm người hiến từ 06 giờ xuống 45 phút; được Hội đồng sáng kiến Sở công nhận.\nc) Năm 2026 hiến máu tình nguyện lần thứ 24, vận động 120 lượt người hiến máu.',
        titles: TITLES,
        commendations: COMMENDATIONS,
        unitHead: { capacity: 'Giám đốc Bệnh viện', name: 'Vũ Quang Đạt' },
        superior: { capacity: '', name: 'Trịnh Hữu Tài' },
      }),
    },
    {
      name: 'title-hardly-known',
      data: made({
        date: null,
        draftYear: 2026,
        awardClass: 'title',
        award: { name: 'Chiến sĩ thi đua cấp tỉnh', period: 'năm 2026' },
        person: {
          honorific: 'Ông',
          name: 'Lê Văn Khương',
          position: 'Điều dưỡng trưởng',
          unit: 'Khoa Cấp cứu',
          bornText: '1979',
        },
        achievements: 'Hoàn thành xuất sắc nhiệm vụ các năm 2024, 2025, 2026.',
        superior: { shown: false },
      }),
    },
  ];
}

/** A department of a hospital with figures of three years; a hamlet's club without any. */
export function sampleCollectiveReports(): readonly DocumentSample<CollectiveReportData>[] {
  const made = (change: Partial<CollectiveReportInput>) =>
    collectiveReportSchema.parse({ kind: 'achievement-report-collective', agency: HOSPITAL, ...change });
  return [
    {
      name: 'department',
      data: made({
        date: '2026-11-02',
        award: { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' },
        collective: {
          name: 'Khoa Huyết học, Bệnh viện Đa khoa khu vực Suối Hoa',
          seat: 'phường Suối Hoa, tỉnh Bắc Ninh',
          phone: '0204.000.000',
          site: 'bvsuoihoa.example',
          founded: 'thành lập ngày 01 tháng 6 năm 2009, tách từ Khoa Xét nghiệm',
          structure: '24 người: 07 bác sĩ, 13 điều dưỡng, 04 kỹ thuật viên',
          facilities: '02 phòng tiếp nhận máu, 01 xe lưu động',
          unions: 'Chi bộ 11 đảng viên; tổ công đoàn 24 đoàn viên',
        },
        duties: 'Tiếp nhận, điều chế, bảo quản, cung ứng máu cho 12 cơ sở khám bệnh, chữa bệnh.',
        achievements:
          '1. Hoàn thành vượt mức kế hoạch tiếp nhận máu ba năm liên tục.\n2. 100 % viên chức hoàn thành tốt nhiệm vụ, 06 sáng kiến được công nhận.',
        figures: {
          years: ['2024', '2025', '2026'],
          rows: [
            { name: 'Số đơn vị máu tiếp nhận', values: ['1.502', '1.688', '1.845'] },
            { name: 'Tỷ lệ so với kế hoạch (%)', values: ['108', '115', '123'] },
            { name: 'Số đợt lưu động', values: ['05', '05'] },
          ],
        },
        titles: [{ ...TITLES[0], year: '2025', name: 'Tập thể lao động xuất sắc' }],
        commendations: COMMENDATIONS,
        unitHead: { capacity: 'Giám đốc Bệnh viện', name: 'Vũ Quang Đạt' },
        superior: { capacity: '', name: 'Trịnh Hữu Tài' },
      }),
    },
    {
      name: 'title-club',
      data: made({
        date: null,
        awardClass: 'title',
        award: { name: 'Tập thể lao động tiên tiến', period: 'năm 2026' },
        collective: { name: 'Câu lạc bộ Hiến máu tình nguyện Sông Cầu' },
        achievements: 'Vận động 320 lượt người hiến máu.',
        superior: { shown: false },
      }),
    },
  ];
}
