/** Fictitious registers. No name here is a real person's. */
import type { DocumentSample } from '../document-kind.ts';
import {
  type GoldenBookData,
  goldenBookSchema,
  type IncomingRegisterData,
  incomingRegisterSchema,
  type OutgoingRegisterData,
  outgoingRegisterSchema,
} from '../register-data.ts';

const OFFICE = { parent: 'UBND TỈNH BẮC NINH', name: 'SỞ NỘI VỤ', place: 'Bắc Ninh', symbol: '' } as const;

const SUBJECTS = [
  ['QĐ-SNV', 'Quyết định về việc tặng Giấy khen của Giám đốc Sở Nội vụ', 'Các cá nhân có tên; Văn phòng Sở'],
  ['TTr-SNV', 'Tờ trình về việc đề nghị tặng thưởng Bằng khen', 'Chủ tịch Ủy ban nhân dân tỉnh'],
  ['SNV-TĐKT', 'Công văn về việc lấy ý kiến đề nghị khen thưởng', 'Thuế tỉnh; Bảo hiểm xã hội tỉnh'],
  ['GM-SNV', 'Giấy mời họp Hội đồng Thi đua - Khen thưởng', 'Các thành viên Hội đồng'],
  ['TB-SNV', 'Thông báo kết quả xét khen thưởng', 'Các đơn vị trình khen'],
] as const;

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

function outgoingRows(count: number) {
  return Array.from({ length: count }, (_, index) => {
    const [symbol, title, recipients] = SUBJECTS[index % SUBJECTS.length] ?? SUBJECTS[0];
    const date = `2026-${pad(1 + Math.floor(index / 20))}-${pad(5 + (index % 20))}`;
    return {
      symbol: `${pad(index + 1)}/${symbol}`,
      date,
      title,
      signer: index % 3 === 0 ? 'Trịnh Công Vĩnh' : 'Đào Thị Khuê',
      recipients,
      keeper: 'Văn thư',
      copies: 3 + (index % 5),
      sentOn: date,
      note: index === 6 ? 'Số 07 đã hủy: viết sai tên đơn vị' : '',
    };
  });
}

export function sampleOutgoingRegisters(): readonly DocumentSample<OutgoingRegisterData>[] {
  const cover = { kind: 'outgoing-register', agency: OFFICE, year: 2026 } as const;
  return [
    {
      name: 'so-van-ban-di',
      data: outgoingRegisterSchema.parse({
        ...cover,
        fromDate: '2026-01-05',
        toDate: '2026-02-24',
        fromNumber: 1,
        toNumber: 40,
        rows: outgoingRows(40),
      }),
    },
    { name: 'so-van-ban-di-moi', data: outgoingRegisterSchema.parse({ ...cover, volume: '02' }) },
  ];
}

export function sampleIncomingRegisters(): readonly DocumentSample<IncomingRegisterData>[] {
  const cover = { kind: 'incoming-register', agency: OFFICE, year: 2026 } as const;
  const authors = ['UBND xã Mai Phượng', 'Sở Y tế', 'Hội Chữ thập đỏ tỉnh', 'UBND phường Suối Hoa'];
  return [
    {
      name: 'so-van-ban-den',
      data: incomingRegisterSchema.parse({
        ...cover,
        fromDate: '2026-03-02',
        toDate: '2026-03-13',
        fromNumber: 1,
        toNumber: 12,
        rows: Array.from({ length: 12 }, (_, index) => ({
          arrivedOn: `2026-03-${pad(2 + index)}`,
          number: index + 1,
          author: authors[index % authors.length],
          symbol: `${pad(index + 11)}/TTr-UBND`,
          date: `2026-03-${pad(1 + index)}`,
          title: 'Tờ trình về việc đề nghị tặng thưởng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
          recipient: 'Phòng Thi đua - Khen thưởng',
          forwardedOn: `2026-03-${pad(3 + index)}`,
        })),
      }),
    },
    { name: 'so-van-ban-den-moi', data: incomingRegisterSchema.parse({ ...cover, volume: '02' }) },
  ];
}

export function sampleGoldenBooks(): readonly DocumentSample<GoldenBookData>[] {
  const cover = {
    kind: 'golden-book',
    agency: { parent: '', name: 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH', place: 'Bắc Ninh', symbol: '' },
    year: 2026,
  } as const;
  const people = ['Bà Phạm Thị Thu Yến', 'Ông Ngô Quang Lượng', 'Tổ Khoa học tự nhiên', 'Bà Vũ Ngọc Hường'];
  const rows = Array.from({ length: 14 }, (_, index) => ({
    number: `${pad(index + 1)}/2026`,
    recipient: people[index % people.length] ?? '',
    unit: index % 4 === 2 ? 'Trường Trung học phổ thông Đồng Nguyên' : 'Chuyên viên, Sở Y tế',
    award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    reason: 'Đã có thành tích xuất sắc trong phong trào hiến máu tình nguyện năm 2026',
    decision: '1246/QĐ-UBND ngày 24/11/2026',
    signer: 'Lương Đình Khải',
    amount: '3.510.000',
    note: index === 3 ? 'Hủy bỏ theo QĐ số 31/QĐ-UBND ngày 14/01/2027' : '',
  }));
  return [
    {
      name: 'so-vang',
      data: goldenBookSchema.parse({
        ...cover,
        fromDate: '2026-11-24',
        toDate: '2026-11-24',
        fromNumber: 1,
        toNumber: 14,
        rows,
      }),
    },
    {
      name: 'so-vang-it-cot',
      data: goldenBookSchema.parse({
        ...cover,
        columns: [
          { fact: 'number', title: 'Số', share: 2 },
          { fact: 'recipient', title: 'Được khen thưởng', share: 6 },
          { fact: 'award', title: 'Hình thức', share: 5 },
          { fact: 'decision', title: 'Quyết định', share: 4 },
        ],
        rows: rows.slice(0, 3),
      }),
    },
  ];
}
