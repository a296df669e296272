/** Fictitious submissions. No name here is a real person's. */
import type { DocumentSample } from '../document-kind.ts';
import { collective, household, person, type RecipientInput, range } from '../sample-people.ts';
import {
  COMMENDATION_STREAMS,
  type SubmissionData,
  type SubmissionDataInput,
  submissionDataSchema,
} from '../submission-data.ts';
import { DEPARTMENT, DEPUTY_DIRECTOR, DIRECTOR } from './frames.ts';

const BASE = {
  kind: 'submission',
  agency: { ...DEPARTMENT, name: 'SỞ Y TẾ', symbol: 'TTr-SYT' },
  number: 88,
  date: '2026-11-10',
  addressees: ['Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh', 'Hội đồng Thi đua - Khen thưởng tỉnh Bắc Ninh'],
  bases: [
    'Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022',
    'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật Thi đua, khen thưởng',
    'Căn cứ Quyết định số 12/2025/QĐ-UBND ngày 20 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh quy định chức năng, nhiệm vụ của Sở Y tế',
  ],
  award: { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' },
  stream: 'phong-trao',
  decider: 'Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh',
  grounds: ['điểm a khoản 1 và điểm a khoản 4 Điều 74 Luật Thi đua, khen thưởng'],
  minutes: { number: '05/BB-HĐTĐKT', date: '2026-11-06', council: 'Hội đồng Thi đua - Khen thưởng Sở Y tế' },
  reason: 'đã có thành tích xuất sắc trong phong trào hiến máu tình nguyện năm 2026',
  attachments: [
    'Báo cáo thành tích của các tập thể, cá nhân',
    'Biên bản số 05/BB-HĐTĐKT ngày 06 tháng 11 năm 2026 của Hội đồng Thi đua - Khen thưởng Sở Y tế',
    'Bản điện tử của hồ sơ',
  ],
  signer: DIRECTOR,
  distribution: ['Ban Thi đua - Khen thưởng tỉnh', 'Lãnh đạo Sở'],
  archive: { unit: 'VT, TCCB' },
} satisfies SubmissionDataInput;

/** Seventeen in an annex; one; three in lines for a title; two annexes; a sample for each type of commendation. */
export function sampleSubmissions(): readonly DocumentSample<SubmissionData>[] {
  return [
    {
      name: 'seventeen-in-annex',
      data: submission({ recipients: [...range(12).map(staff), ...range(5).map(collective)] }),
    },
    {
      name: 'one-person',
      data: submission({
        number: null,
        date: null,
        draftYear: 2026,
        addressees: ['Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh'],
        recipients: [staff(1)],
        stream: 'dot-xuat',
        grounds: [],
        minutes: undefined,
        reason: 'đã dũng cảm cứu người bị nạn ngày 02 tháng 11 năm 2026',
        attachments: ['Báo cáo tóm tắt thành tích'],
        signer: DEPUTY_DIRECTOR,
      }),
    },
    {
      name: 'title-of-three',
      data: submission({
        awardClass: 'title',
        award: { name: 'Chiến sĩ thi đua cấp tỉnh', period: 'năm 2026' },
        stream: 'none',
        grounds: ['khoản 1 Điều 22 Luật Thi đua, khen thưởng'],
        reason: '',
        recipients: [staff(1), staff(5), staff(9)],
      }),
    },
    {
      name: 'two-annexes-by-unit',
      data: submission({
        recipients: [
          ...range(9).map((index) => ({ ...staff(index), reason: 'đã hiến máu trên 20 lần' })),
          ...range(2).map((index) => ({ ...household(index), amount: 5_695_000 })),
        ],
        listing: { annexes: 'by-kind', byUnit: true },
      }),
    },
    {
      name: 'households',
      data: submission({ recipients: range(7).map(household) }),
    },
    ...COMMENDATION_STREAMS.filter((stream) => !['none', 'phong-trao', 'dot-xuat'].includes(stream)).map(
      (stream) => ({
        name: `one-collective-${stream}`,
        data: submission({ stream, recipients: [collective(2)] }),
      }),
    ),
  ];
}

const UNITS = [
  'Bệnh viện Đa khoa khu vực Suối Hoa',
  'Trung tâm Kiểm soát bệnh tật tỉnh Bắc Ninh',
  'Trạm Y tế xã Mai Phượng',
  'Văn phòng Sở Y tế',
] as const;
const POSITIONS = ['Bác sĩ', 'Điều dưỡng trưởng', 'Hộ sinh', 'Chuyên viên'] as const;

/** A person of the health service. */
function staff(index: number): RecipientInput {
  const place = index % UNITS.length;
  return { ...person(index), position: POSITIONS[place] ?? '', unit: UNITS[place] ?? '' };
}

function submission(change: Partial<SubmissionDataInput>): SubmissionData {
  return submissionDataSchema.parse({ ...BASE, ...change });
}
