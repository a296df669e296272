/**
 * Why an award decision is cancelled. The law in force names four grounds; what rests on another text (the law of
 * before, a complaint decided) is kept under a fifth, with its reason in words.
 */
import { z } from 'zod';

export const REVOCATION_GROUNDS = ['a', 'b', 'c', 'd', 'other'] as const;
export const revocationGround = z.enum(REVOCATION_GROUNDS);
export type RevocationGround = z.infer<typeof revocationGround>;

export interface GroundText {
  readonly cite: string;
  /** As it stands in a sentence after "Lý do:". */
  readonly vi: string;
  readonly en: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** Luật 06/2022/QH15 is in force from this day (Điều 96). */
const LAW_2022 = '2024-01-01';

/** Luật Thi đua, khen thưởng 06/2022/QH15, Điều 93 khoản 2; each with the days in which it can be named. */
export const GROUND_TEXTS: Record<RevocationGround, GroundText> = {
  a: {
    cite: 'điểm a khoản 2 Điều 93',
    vi: 'gian dối trong việc kê khai thành tích để được khen thưởng',
    en: 'fraud in declaring the achievements',
    validFrom: LAW_2022,
    validTo: null,
  },
  b: {
    cite: 'điểm b khoản 2 Điều 93',
    vi: 'cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ để được khen thưởng',
    en: 'false information or forged papers',
    validFrom: LAW_2022,
    validTo: null,
  },
  c: {
    cite: 'điểm c khoản 2 Điều 93',
    vi: 'thẩm định, xét, đề nghị khen thưởng trái quy định của pháp luật',
    en: 'appraisal, review or proposal against the law',
    validFrom: LAW_2022,
    validTo: null,
  },
  d: {
    cite: 'điểm d khoản 2 Điều 93',
    vi: 'có kết luận, quyết định, bản án xác định có vi phạm trong khoảng thời gian tính thành tích nên không đủ tiêu chuẩn',
    en: 'a conclusion, decision or judgment found violations in the period of the achievement',
    validFrom: LAW_2022,
    validTo: null,
  },
  other: {
    cite: 'văn bản khác',
    vi: 'căn cứ khác, ghi rõ ở lý do',
    en: 'another ground, told in the reason',
    validFrom: '0000-01-01',
    validTo: null,
  },
};

/** Grounds that a revocation of this day can name. */
export function groundsOn(day: string): RevocationGround[] {
  return REVOCATION_GROUNDS.filter((ground) => {
    const { validFrom, validTo } = GROUND_TEXTS[ground];
    return validFrom <= day && (validTo === null || day <= validTo);
  });
}
