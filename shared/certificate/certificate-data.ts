/** What one certificate says, apart from how it looks. Stored with every print, so that it can be shown for ever. */
import { z } from 'zod';
import { recipientName } from '#shared/official-document/recipient-text.ts';
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import type { SlotValues } from './slots.ts';

/** A replaced certificate says so: cấp lại (lost), cấp đổi (damaged or wrong). */
export const COPY_MARKS = { replacement: 'CẤP LẠI', exchange: 'CẤP ĐỔI' } as const;

export const certificateDataSchema = z.strictObject({
  kind: z.enum(['person', 'collective', 'household']),
  honorific: z.enum(['Ông', 'Bà', '']),
  name: z.string(),
  position: z.string(),
  unit: z.string(),
  reason: z.string(),
  award: z.string().describe('Name of the award, e.g. Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh'),
  authority: z.string().describe('In capitals, as the decision names it'),
  issuer: z.string().describe('Issuing body, for the QR code'),
  decisionNumber: z.string().describe('As printed, e.g. 1245/QĐ-UBND'),
  decisionDate: z.iso.date(),
  /** Null while it has not been given: it is given when the certificate is first printed. */
  goldenNumber: z.string().nullable(),
  place: z.string(),
  capacity: z.array(z.string()),
  signer: z.string(),
  copyMark: z.string(),
});
export type CertificateData = z.output<typeof certificateDataSchema>;

/** Printed in place of a number that has not been given yet. */
export const NO_NUMBER_YET = '………';

/** What is handed over for an award, in capitals: by the first words of its name. */
export function objectName(award: string): string {
  const known = /^(Bằng khen|Giấy khen|Kỷ niệm chương|Huy hiệu|Cờ thi đua)/u.exec(award);
  return (known?.[1] ?? 'Bằng chứng nhận').toLocaleUpperCase('vi');
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1);
}

/** Every slot of a certificate. Day and month as NĐ 30/2020/NĐ-CP writes them: 0 before days below 10, months 1 and 2. */
export function slotValues(data: CertificateData): SlotValues {
  const words = /^ngày (\d+) tháng (\d+) năm (\d+)$/u.exec(formatDocumentDate(data.decisionDate)) ?? [];
  const [date = '', day = '', month = '', year = ''] = words;
  const { position, unit, name, honorific, kind } = data;
  return {
    recipient: recipientName({ kind, honorific, name, position, unit }),
    name,
    positionUnit: [position, unit].filter((part) => part !== '').join(', '),
    position,
    unit,
    reason: capitalised(data.reason),
    authority: data.authority,
    object: objectName(data.award),
    award: data.award,
    decisionNumber: data.decisionNumber,
    decisionDate: date,
    decisionDay: day,
    decisionMonth: month,
    decisionYear: year,
    goldenNumber: data.goldenNumber ?? NO_NUMBER_YET,
    placeDate: `${data.place}, ${date}`,
    place: data.place,
    day,
    month,
    year,
    capacity: data.capacity.join('\n'),
    signer: data.signer,
    copyMark: data.copyMark,
  };
}

/** Made up, for a design that has nobody to print yet. */
export const SAMPLE_CERTIFICATE: CertificateData = {
  kind: 'person',
  honorific: 'Bà',
  name: 'Nguyễn Thị Ánh Tuyết',
  position: 'Phó Trưởng phòng Tổ chức cán bộ',
  unit: 'Sở Nội vụ tỉnh Sông Mây',
  reason: 'đã có thành tích xuất sắc trong phong trào thi đua xây dựng nông thôn mới giai đoạn 2021 - 2025',
  award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SÔNG MÂY',
  issuer: 'Ủy ban nhân dân tỉnh Sông Mây',
  decisionNumber: '1245/QĐ-UBND',
  decisionDate: '2026-05-06',
  goldenNumber: '128',
  place: 'Sông Mây',
  capacity: ['CHỦ TỊCH'],
  signer: 'Vương Đình Thắng',
  copyMark: '',
};
