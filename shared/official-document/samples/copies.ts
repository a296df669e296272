/** Fictitious copies. No name here is a real person's. */
import { type CertifiedCopyData, certifiedCopySchema } from '../copy-data.ts';
import type { DocumentSample } from '../document-kind.ts';
import { DEPARTMENT, PROVINCE } from './frames.ts';

const OFFICE_CHIEF = {
  signing: { mode: 'by-order', head: 'Chủ tịch', office: 'Chánh Văn phòng' },
  name: 'Hoàng Đức Lượng',
} as const;

export function sampleCopies(): readonly DocumentSample<CertifiedCopyData>[] {
  const base = {
    kind: 'certified-copy',
    agency: { ...PROVINCE, symbol: 'SY-UBND' },
    signer: OFFICE_CHIEF,
    distribution: ['Sở Nội vụ', 'Bà Phạm Thị Thu Yến'],
  } as const;
  const original = {
    agency: { parent: '', name: PROVINCE.name, place: PROVINCE.place },
    number: 7,
    symbol: 'QĐ-UBND',
    date: '2026-02-05',
    title: 'Quyết định',
    subject: 'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    authority: 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh',
    bases: [
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025',
      'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    ],
    body: 'QUYẾT ĐỊNH:\nĐiều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho Bà Phạm Thị Thu Yến, Công chức Văn phòng - Thống kê, Ủy ban nhân dân xã Mai Phượng, đã có thành tích xuất sắc trong phong trào hiến máu tình nguyện năm 2025.',
    capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    signer: 'Lương Đình Khải',
    distribution: ['Như Điều 2', 'Sở Nội vụ', 'Lưu: VT, NC'],
  } as const;
  return [
    {
      name: 'trich-sao',
      data: certifiedCopySchema.parse({
        ...base,
        number: 14,
        date: '2026-11-24',
        form: 'extract',
        original,
      }),
    },
    {
      name: 'sao-y',
      data: certifiedCopySchema.parse({
        ...base,
        number: 15,
        date: '2026-11-25',
        original: { title: 'Quyết định', number: 7, symbol: 'QĐ-UBND' },
      }),
    },
    {
      name: 'sao-luc-2015',
      data: certifiedCopySchema.parse({
        ...base,
        agency: { ...DEPARTMENT, symbol: 'SL-SNV' },
        number: 3,
        date: '2015-05-11',
        form: 'copy-of-copy',
        signer: { signing: { mode: 'head', head: 'Giám đốc' }, name: 'Trịnh Hữu Tài' },
      }),
    },
    {
      name: 'trich-sao-dien-tu',
      data: certifiedCopySchema.parse({
        ...base,
        number: 16,
        date: '2026-11-26',
        form: 'extract',
        medium: 'electronic',
        signedAt: '26/11/2026; 09:15:30 +07:00',
        original,
      }),
    },
  ];
}
