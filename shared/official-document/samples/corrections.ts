/** Fictitious công văn that correct decisions. No name here is a real person's. */
import { type CorrectionData, type CorrectionDataInput, correctionDataSchema } from '../correction-data.ts';
import type { DocumentSample } from '../document-kind.ts';
import { nameOf, range } from '../sample-people.ts';

const BASE = {
  kind: 'correction-letter',
  agency: {
    parent: '',
    name: 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
    nameLines: ['ỦY BAN NHÂN DÂN', 'TỈNH BẮC NINH'],
    place: 'Bắc Ninh',
    symbol: 'UBND-NC',
  },
  number: 2105,
  date: '2026-12-03',
  addressees: [
    'Sở Nội vụ, Sở Y tế, Sở Giáo dục và Đào tạo',
    'Ủy ban nhân dân xã Mai Phượng',
    'Các tập thể, cá nhân có tên trong Quyết định số 1246/QĐ-UBND',
  ],
  target: {
    number: '1246/QĐ-UBND',
    date: '2026-11-24',
    issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh',
    subject: 'về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  },
  corrections: [
    {
      where: 'số thứ tự 4, mục II Phụ lục',
      printed: 'Bà Phạm Thị Thu Yên',
      shouldRead: 'Bà Phạm Thị Thu Yến',
    },
    {
      where: 'số thứ tự 7, mục II Phụ lục',
      printed: 'Bệnh viện Đa khoa khu vực Suối Hao',
      shouldRead: 'Bệnh viện Đa khoa khu vực Suối Hoa',
    },
  ],
  signer: {
    signing: { mode: 'by-order', head: 'CHỦ TỊCH', office: 'CHÁNH VĂN PHÒNG' },
    name: 'Đặng Quang Nghĩa',
  },
  distribution: ['Chủ tịch, các Phó Chủ tịch UBND tỉnh', 'Báo và Phát thanh, Truyền hình Bắc Ninh'],
  archive: { unit: 'VT, NC' },
} satisfies CorrectionDataInput;

/** Two lines of an annex to three addressees; one line to one; a table of twelve; an error of procedure. */
export function sampleCorrections(): readonly DocumentSample<CorrectionData>[] {
  return [
    { name: 'two-lines', data: correction({}) },
    {
      name: 'one-line-one-addressee',
      data: correction({
        number: null,
        date: null,
        draftYear: 2026,
        addressees: ['Sở Y tế'],
        corrections: BASE.corrections.slice(0, 1),
      }),
    },
    {
      name: 'table-of-twelve',
      data: correction({
        corrections: range(12).map((index) => ({
          where: `số thứ tự ${index + 1}, mục II Phụ lục`,
          printed: `Bà ${nameOf(2 * index + 1)}`,
          shouldRead: `Ông ${nameOf(2 * index)}`,
        })),
      }),
    },
    {
      name: 'procedure',
      data: correction({
        fault: 'procedure',
        cause: 'ghi thiếu căn cứ khi trình ký',
        corrections: [
          {
            where: 'phần căn cứ',
            printed: 'Tờ trình số 504/TTr-SNV',
            shouldRead: 'Tờ trình số 540/TTr-SNV',
          },
        ],
      }),
    },
  ];
}

function correction(change: Partial<CorrectionDataInput>): CorrectionData {
  return correctionDataSchema.parse({ ...BASE, ...change });
}
