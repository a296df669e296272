/** Fictitious plans, reports, notices, guidance, letters. No name here is a real person's. */
import type { DocumentSample } from '../document-kind.ts';
import {
  type OfficialLetterData,
  officialLetterSchema,
  type TextDocumentData,
  textDocumentSchema,
} from '../text-document-data.ts';
import { COMMITTEE_DEPUTY, DEPARTMENT, DEPUTY_DIRECTOR, DIRECTOR, PROVINCE } from './frames.ts';

type Samples<Kind extends string> = readonly DocumentSample<TextDocumentData & { readonly kind: Kind }>[];

const PLAN_BODY = `Thực hiện Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 và chương trình công tác năm 2027, Ủy ban nhân dân tỉnh ban hành Kế hoạch phát động phong trào thi đua “Hiến máu tình nguyện - Giọt hồng Sông Cầu”, cụ thể như sau:

I. MỤC ĐÍCH, YÊU CẦU
1. Mục đích
- Động viên cán bộ, công chức, viên chức, người lao động và Nhân dân tham gia hiến máu tình nguyện thường xuyên.
- Phát hiện, bồi dưỡng, nhân rộng điển hình tiên tiến.
2. Yêu cầu
Phong trào có mục tiêu, chỉ tiêu rõ ràng; khen thưởng đúng người, đúng việc, kịp thời.

II. NỘI DUNG
1. Đối tượng thi đua
a) Tập thể: các cơ quan, đơn vị, địa phương trong tỉnh;
b) Cá nhân: cán bộ, công chức, viên chức, người lao động và Nhân dân.
2. Tiêu chí thi đua
2.1. Đối với tập thể: vận động được ít nhất 30% số người trong độ tuổi tham gia.
2.2. Đối với cá nhân: hiến máu từ hai lần trở lên trong năm.
3. Thời gian: từ tháng 01 đến hết tháng 11 năm 2027.

III. TỔ CHỨC THỰC HIỆN
1. Sở Nội vụ
Chủ trì, phối hợp với Hội Chữ thập đỏ tỉnh theo dõi, đôn đốc, tổng hợp kết quả; tham mưu khen thưởng.
2. Hội Chữ thập đỏ tỉnh
- Tổ chức các đợt hiến máu;
- Cung cấp danh sách người hiến máu đã xác nhận.
3. Các cơ quan, đơn vị, địa phương
Xây dựng kế hoạch, tổ chức thực hiện và báo cáo kết quả trước ngày 30 tháng 11 năm 2027.

Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị, địa phương phản ánh về Sở Nội vụ để tổng hợp, báo cáo Ủy ban nhân dân tỉnh xem xét, quyết định.`;

export function samplePlans(): Samples<'plan'> {
  const schema = textDocumentSchema('plan');
  return [
    {
      name: 'ke-hoach-phat-dong',
      data: schema.parse({
        kind: 'plan',
        agency: { ...PROVINCE, symbol: 'KH-UBND' },
        number: 12,
        date: '2027-01-08',
        subject: 'Phát động phong trào thi đua “Hiến máu tình nguyện - Giọt hồng Sông Cầu” năm 2027',
        body: PLAN_BODY,
        signer: COMMITTEE_DEPUTY,
        distribution: [
          'Ban Thi đua - Khen thưởng Trung ương (để báo cáo)',
          'Chủ tịch, các Phó Chủ tịch UBND tỉnh',
          'Các sở, ban, ngành, đoàn thể tỉnh',
          'UBND các xã, phường',
        ],
        archive: { unit: 'VT, NC', copies: 5 },
      }),
    },
    {
      name: 'ke-hoach-co-phu-luc',
      data: schema.parse({
        kind: 'plan',
        agency: { ...DEPARTMENT, symbol: 'KH-SNV' },
        draftYear: 2027,
        subject: 'Công tác thi đua, khen thưởng năm 2027',
        bases: ['Căn cứ Kế hoạch số 12/KH-UBND ngày 08 tháng 01 năm 2027 của Ủy ban nhân dân tỉnh'],
        body: 'Sở Nội vụ xây dựng Kế hoạch công tác thi đua, khen thưởng năm 2027 như sau:\nI. NHIỆM VỤ\n1. Tham mưu tổ chức các phong trào thi đua;\n2. Thẩm định hồ sơ khen thưởng đúng hạn.\nII. TỔ CHỨC THỰC HIỆN\nTrưởng các phòng, đơn vị thuộc Sở thực hiện Kế hoạch này',
        tables: [
          {
            title: 'Tiến độ thực hiện nhiệm vụ năm 2027',
            cells:
              'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn\n1 | Hướng dẫn tổng kết năm 2026 | Phòng Thi đua - Khen thưởng | 15/01/2027\n2 | Họp Hội đồng đợt I | Thường trực Hội đồng | 28/02/2027',
          },
        ],
        signer: DIRECTOR,
        distribution: ['Các phòng, đơn vị thuộc Sở'],
        marks: {
          address: 'Số 8, đường Phù Đổng, tỉnh Bắc Ninh\nĐT: 0222 3000 000; Website: noivu.example.vn',
        },
        sizePreset: 'B',
      }),
    },
  ];
}

export function sampleReports(): Samples<'report'> {
  const schema = textDocumentSchema('report');
  const body = `Phần I
TÌNH HÌNH LÃNH ĐẠO, CHỈ ĐẠO
Sở đã ban hành 04 văn bản chỉ đạo, hướng dẫn; tổ chức 02 lớp tập huấn cho 86 người.
Phần II
KẾT QUẢ
I. KẾT QUẢ PHONG TRÀO THI ĐUA
1. Phong trào thi đua thường xuyên được duy trì ở 100% đơn vị.
2. Phong trào thi đua theo chuyên đề
- Hiến máu tình nguyện: vận động được 1.240 đơn vị máu;
- Cải cách hành chính: cắt giảm 12 thủ tục.
II. CÔNG TÁC KHEN THƯỞNG
Trong năm, khen thưởng 412 trường hợp, trong đó khen thưởng đột xuất 38 trường hợp (số liệu tại các Phụ lục kèm theo).
Phần III
PHƯƠNG HƯỚNG, KIẾN NGHỊ
1. Phương hướng: tiếp tục đổi mới phong trào thi đua.
2. Kiến nghị: Ủy ban nhân dân tỉnh xem xét bổ sung kinh phí Quỹ thi đua, khen thưởng.`;
  return [
    {
      name: 'bao-cao-tong-ket',
      data: schema.parse({
        kind: 'report',
        agency: { ...DEPARTMENT, symbol: 'BC-SNV' },
        number: 7,
        date: '2026-12-15',
        subject: 'Tổng kết công tác thi đua, khen thưởng năm 2026',
        addressees: ['Ủy ban nhân dân tỉnh', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
        body,
        tables: [
          {
            title: 'Kết quả khen thưởng năm 2026',
            cells:
              'STT | Hình thức khen thưởng | Tập thể | Cá nhân | Trực tiếp lao động | Tổng số\n1 | Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh | 42 | 130 | 71 | 172\n2 | Giấy khen của Giám đốc Sở | 60 | 180 | 122 | 240\n | Tổng cộng | 102 | 310 | 193 | 412',
            totals: true,
          },
          {
            title: 'Số liệu phong trào thi đua theo đơn vị',
            cells:
              'STT\tĐơn vị\tSố phong trào\tSố người tham gia\tTỷ lệ\n1\tVăn phòng Sở\t3\t24\t100%\n2\tChi cục Văn thư - Lưu trữ\t2\t18\t94,7%',
            landscape: true,
          },
        ],
        signer: DEPUTY_DIRECTOR,
        distribution: ['Lãnh đạo Sở', 'Các phòng, đơn vị thuộc Sở'],
        archive: { unit: 'VT, TĐKT' },
      }),
    },
    {
      name: 'bao-cao-so-ket',
      data: schema.parse({
        kind: 'report',
        agency: { ...PROVINCE, symbol: 'BC-UBND' },
        draftYear: 2026,
        subject: 'Sơ kết phong trào thi đua sáu tháng đầu năm 2026',
        body: 'I. KẾT QUẢ\n1. Các cơ quan, đơn vị đã hoàn thành 60% chỉ tiêu.\nII. NHIỆM VỤ SÁU THÁNG CUỐI NĂM\n1. Tiếp tục đẩy mạnh phong trào.',
        tables: [{ title: 'Chỉ tiêu', cells: 'Chỉ tiêu | Kết quả\nĐơn vị máu | 640' }],
        electronic: true,
        signer: COMMITTEE_DEPUTY,
      }),
    },
  ];
}

export function sampleNotices(): Samples<'notice'> {
  const schema = textDocumentSchema('notice');
  const base = { kind: 'notice', agency: { ...DEPARTMENT, symbol: 'TB-SNV' }, signer: DIRECTOR } as const;
  return [
    {
      name: 'thong-bao-lich-nop',
      data: schema.parse({
        ...base,
        number: 31,
        date: '2026-02-02',
        subject: 'Thời hạn nộp hồ sơ đề nghị khen thưởng năm 2026',
        body: 'Sở Nội vụ thông báo thời hạn nộp hồ sơ đề nghị khen thưởng năm 2026 như sau:\n1. Đợt I: trước ngày 15 tháng 3 năm 2026.\n2. Đợt II: trước ngày 15 tháng 9 năm 2026.\nĐề nghị các cơ quan, đơn vị thực hiện đúng thời hạn.',
        distribution: ['Các sở, ban, ngành', 'UBND các xã, phường'],
      }),
    },
    {
      name: 'thong-bao-co-bang',
      data: schema.parse({
        ...base,
        draftYear: 2026,
        subject: 'Lịch trao tặng các hình thức khen thưởng',
        body: 'Sở Nội vụ thông báo lịch trao tặng các hình thức khen thưởng.',
        tables: [
          {
            title: 'Lịch trao tặng',
            cells: 'Ngày | Nơi trao | Số trường hợp\n20/12/2026 | Hội trường Sở | 26',
          },
        ],
      }),
    },
  ];
}

export function sampleGuidance(): Samples<'guidance'> {
  const schema = textDocumentSchema('guidance');
  const base = { kind: 'guidance', agency: { ...DEPARTMENT, symbol: 'HD-SNV' }, signer: DIRECTOR } as const;
  return [
    {
      name: 'huong-dan-tong-ket',
      data: schema.parse({
        ...base,
        number: 2,
        date: '2026-10-06',
        subject: 'Tổng kết công tác thi đua, khen thưởng năm 2026',
        bases: [
          'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
          'Căn cứ chức năng, nhiệm vụ được giao',
        ],
        body: 'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nHướng dẫn này quy định việc tổng kết công tác thi đua, khen thưởng.\nĐiều 2. Đối tượng\n1. Các cơ quan, đơn vị thuộc tỉnh.\n2. Các xã, phường.\nChương II\nHỒ SƠ, THỜI HẠN\nMục 1\nHỒ SƠ\nĐiều 3. Thành phần hồ sơ\nHồ sơ gồm:\na) Tờ trình;\nb) Báo cáo thành tích;\nc) Biên bản họp xét khen thưởng.',
        distribution: ['Các sở, ban, ngành', 'UBND các xã, phường'],
      }),
    },
    {
      name: 'huong-dan-ngan',
      data: schema.parse({
        ...base,
        draftYear: 2026,
        subject: 'Lập danh sách đề nghị khen thưởng',
        body: '1. Danh sách lập theo mẫu.\n2. Gửi kèm tệp điện tử.',
        tables: [
          { title: 'Mẫu danh sách', cells: 'STT | Họ và tên | Đơn vị\n1 | Phạm Thị Thu Yến | Xã Mai Phượng' },
        ],
      }),
    },
  ];
}

export function sampleOfficialLetters(): readonly DocumentSample<OfficialLetterData>[] {
  const base = {
    kind: 'official-letter',
    agency: { ...DEPARTMENT, symbol: 'SNV-TĐKT' },
    signer: DEPUTY_DIRECTOR,
  } as const;
  return [
    {
      name: 'cong-van-mot-noi',
      data: officialLetterSchema.parse({
        ...base,
        number: 105,
        date: '2026-03-05',
        subject: 'V/v đôn đốc nộp hồ sơ đề nghị khen thưởng',
        addressees: ['Ủy ban nhân dân xã Mai Phượng'],
        body: 'Sở Nội vụ đề nghị Ủy ban nhân dân xã Mai Phượng khẩn trương hoàn thiện hồ sơ đề nghị khen thưởng và gửi về Sở trước ngày 15 tháng 3 năm 2026.\nTrân trọng./.',
        marks: { urgency: 'urgent', drafter: 'ĐL', issued: 3 },
        archive: { unit: 'VT, TĐKT' },
      }),
    },
    {
      name: 'cong-van-nhieu-noi',
      data: officialLetterSchema.parse({
        ...base,
        draftYear: 2026,
        subject: 'cung cấp số liệu thi đua, khen thưởng',
        addressees: ['Các sở, ban, ngành, đoàn thể tỉnh', 'Ủy ban nhân dân các xã, phường'],
        body: 'Để tổng hợp số liệu năm 2026, Sở Nội vụ đề nghị các cơ quan, đơn vị, địa phương cung cấp số liệu theo biểu.',
        tables: [
          { title: 'Biểu số liệu', cells: 'Chỉ tiêu | Số lượng\nSố phong trào | \nSố người tham gia | ' },
        ],
        distribution: ['Lãnh đạo Sở'],
        marks: {
          circulation: 'Lưu hành nội bộ',
          address: 'Số 8, đường Phù Đổng, tỉnh Bắc Ninh\nĐT: 0222 3000 000, Fax: 0222 3000 001',
        },
      }),
    },
  ];
}
