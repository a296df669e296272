/** Fictitious dossier forms. No name here is a real person's. */
import type { DocumentSample } from '../document-kind.ts';
import {
  type DocumentIndexData,
  type DossierIndexData,
  documentIndexSchema,
  dossierIndexSchema,
  type HandoverMinutesData,
  handoverMinutesSchema,
} from '../dossier-data.ts';
import { DEPARTMENT } from './frames.ts';

const AGENCY = { ...DEPARTMENT, symbol: '' } as const;

export function sampleDocumentIndexes(): readonly DocumentSample<DocumentIndexData>[] {
  const rows = [
    [
      '15/TTr-UBND',
      '2026-10-02',
      'Tờ trình về việc đề nghị tặng thưởng Bằng khen',
      'UBND xã Mai Phượng',
      '01-02',
    ],
    [
      '03/BB-HĐTĐKT',
      '2026-11-20',
      'Biên bản họp Hội đồng Thi đua - Khen thưởng tỉnh',
      'Hội đồng TĐKT tỉnh',
      '03-05',
    ],
    ['1246/QĐ-UBND', '2026-11-24', 'Quyết định về việc tặng Bằng khen', 'Chủ tịch UBND tỉnh', '06-08'],
  ].map(([symbol, date, title, author, sheet]) => ({ symbol, date, title, author, sheet }));
  const base = { kind: 'document-index', agency: AGENCY, dossier: '12.TĐKT', year: 2026, rows } as const;
  return [
    { name: 'muc-luc-van-ban', data: documentIndexSchema.parse(base) },
    {
      name: 'muc-luc-van-ban-dien-tu',
      data: documentIndexSchema.parse({ ...base, medium: 'electronic', rows: rows.slice(0, 1) }),
    },
  ];
}

export function sampleDossierIndexes(): readonly DocumentSample<DossierIndexData>[] {
  const rows = [
    {
      symbol: '12.TĐKT',
      title: 'Khen thưởng phong trào hiến máu năm 2026',
      period: '02/10/2026 - 24/11/2026',
      sheets: 46,
    },
    {
      symbol: '13.TĐKT',
      title: 'Khen thưởng tổng kết năm học 2025 - 2026',
      period: '06/7/2026 - 30/8/2026',
      sheets: 1210,
    },
  ].map((row) => ({ ...row, retention: '20 năm' }));
  const base = {
    kind: 'dossier-index',
    agency: { ...AGENCY, name: 'PHÒNG THI ĐUA - KHEN THƯỞNG', parent: 'SỞ NỘI VỤ' },
    year: 2026,
    rows,
    maker: { name: 'Lê Thúy Duyên', office: 'Trưởng phòng' },
  } as const;
  return [
    { name: 'muc-luc-ho-so-vinh-vien', data: dossierIndexSchema.parse({ ...base, date: '2027-03-02' }) },
    {
      name: 'muc-luc-ho-so-co-thoi-han',
      data: dossierIndexSchema.parse({ ...base, draftYear: 2027, term: 'limited', medium: 'both' }),
    },
  ];
}

export function sampleHandoverMinutes(): readonly DocumentSample<HandoverMinutesData>[] {
  const base = { kind: 'handover-minutes', agency: AGENCY } as const;
  return [
    {
      name: 'giao-nhan',
      data: handoverMinutesSchema.parse({
        ...base,
        date: '2027-03-05',
        bases: ['Căn cứ Danh mục hồ sơ năm 2026 của Sở Nội vụ'],
        giver: { unit: 'Phòng Thi đua - Khen thưởng', person: 'Lê Thúy Duyên', office: 'Trưởng phòng' },
        receiver: { unit: 'Lưu trữ cơ quan', person: 'Đỗ Minh Khương', office: 'Văn thư, lưu trữ' },
        block: 'Hồ sơ khen thưởng năm 2026',
        period: 'năm 2026',
        boxes: 4,
        paperDossiers: 38,
        shelfMetres: 0.6,
        electronicDossiers: 38,
        files: 1240,
        condition: 'Tài liệu đầy đủ, đã chỉnh lý.',
      }),
    },
    { name: 'giao-nhan-trong', data: handoverMinutesSchema.parse({ ...base, draftYear: 2027 }) },
  ];
}
