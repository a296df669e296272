/** Fictitious confirmations of awards. No name here is a real person's. */
import { type ConfirmationData, confirmationSchema } from '../confirmation-data.ts';
import type { DocumentSample } from '../document-kind.ts';
import { DEPARTMENT, DIRECTOR } from './frames.ts';

export function sampleConfirmations(): readonly DocumentSample<ConfirmationData>[] {
  const base = {
    kind: 'award-confirmation',
    agency: { ...DEPARTMENT, symbol: 'GXN-SNV' },
    signer: DIRECTOR,
  } as const;
  return [
    {
      name: 'xac-nhan',
      data: confirmationSchema.parse({
        ...base,
        number: 9,
        date: '2026-11-26',
        recipient: {
          honorific: 'Bà',
          name: 'Phạm Thị Thu Yến',
          born: '12/3/1984',
          office: 'Công chức Văn phòng - Thống kê',
          unit: 'Ủy ban nhân dân xã Mai Phượng',
          address: 'Thôn Đông, xã Mai Phượng, tỉnh Bắc Ninh',
        },
        awards: [
          {
            award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
            decision: '07/QĐ-UBND',
            decidedOn: '2026-02-05',
            authority: 'Chủ tịch Ủy ban nhân dân tỉnh',
            reason: 'Thành tích xuất sắc trong phong trào hiến máu tình nguyện năm 2025',
            proof: 'Hồ sơ 12.TĐKT, tờ 31; Sổ vàng số 07/2026',
          },
          {
            award: 'Danh hiệu “Chiến sĩ thi đua cơ sở” năm 2024',
            decision: '118/QĐ-UBND',
            decidedOn: '2025-01-17',
            authority: 'Chủ tịch Ủy ban nhân dân xã Mai Phượng',
            proof: 'Bản lưu Văn thư, tờ 4',
          },
          {
            award: 'Giấy khen của Giám đốc Sở Nội vụ',
            decision: '52/QĐ-SNV',
            decidedOn: '2023-05-09',
            authority: 'Giám đốc Sở Nội vụ',
            revoked: 'Quyết định số 61/QĐ-SNV ngày 02/6/2023',
            proof: 'Hồ sơ 03.TĐKT, tờ 12',
          },
        ],
        trail: [
          'Tra cứu ngày 25/11/2026 trong kho lưu trữ khen thưởng các năm 2010 - 2026 theo họ tên và năm sinh',
          'Đối chiếu với bản gốc quyết định và danh sách kèm theo',
        ],
        requester: 'bà Phạm Thị Thu Yến',
        purpose: 'hoàn thiện hồ sơ đề nghị khen thưởng',
        distribution: ['Bà Phạm Thị Thu Yến'],
      }),
    },
    {
      name: 'xac-nhan-tap-the',
      data: confirmationSchema.parse({
        ...base,
        draftYear: 2026,
        recipient: { name: 'Khoa Huyết học, Bệnh viện Đa khoa khu vực Suối Hoa', address: 'Phường Suối Hoa' },
        awards: [{ award: 'Tập thể lao động xuất sắc', revoked: 'Quyết định số 09/QĐ-UBND ngày 04/5/2026' }],
      }),
    },
  ];
}
