import type { CatalogueEntry, EntryContent } from '../entries.ts';
import { dated, LAW_2022_DAYS, origin } from './dated.ts';

type Paper = EntryContent<'dossier_set'>['papers'][number];

const TITLE_PAPERS: readonly Paper[] = [
  { id: 'to-trinh', name: 'Tờ trình đề nghị xét tặng danh hiệu thi đua', cite: '84.1.a' },
  { id: 'bao-cao-thanh-tich', name: 'Báo cáo thành tích', cite: '84.1.b' },
  { id: 'bien-ban', name: 'Biên bản bình xét thi đua', cite: '84.1.c' },
];
const INITIATIVE: Paper = {
  id: 'chung-nhan-sang-kien',
  name: 'Chứng nhận, xác nhận sáng kiến hoặc đề tài, đề án, công trình khoa học',
  cite: '84.1.d',
};
const FORM_PAPERS: readonly Paper[] = [
  { id: 'to-trinh', name: 'Tờ trình đề nghị xét tặng hình thức khen thưởng', cite: '84.2.a' },
  { id: 'bao-cao-thanh-tich', name: 'Báo cáo thành tích', cite: '84.2.b' },
  { id: 'bien-ban', name: 'Biên bản xét khen thưởng', cite: '84.2.c' },
  {
    id: 'chung-nhan-thanh-tich',
    name: 'Chứng nhận, xác nhận thành tích đột xuất, đóng góp, phát minh, sáng kiến, tác phẩm, công trình',
    cite: '84.2.d',
    when: 'Khi tiêu chuẩn dựa vào nội dung đó',
  },
];
const OPINION: Paper = {
  id: 'y-kien-co-quan-lien-quan',
  name: 'Ý kiến của cơ quan trung ương có liên quan hoặc UBND cấp tỉnh',
  cite: '84.3',
};

type Copies = Pick<EntryContent<'dossier_set'>, 'copies' | 'electronicCopy' | 'cite'>;
/** State level: one original set and electronic files, except what is a state secret. */
const STATE: Copies = { copies: 1, electronicCopy: true, cite: '84.4' };
/** The province sets the number: parameter so_bo_ho_so. */
const PROVINCE: Copies = { copies: null, electronicCopy: false, cite: '84.6' };
const OPEN: Copies = { copies: null, electronicCopy: false, cite: null };

const set = (key: string, name: string, papers: readonly Paper[], copies: Copies) =>
  dated('dossier_set', key, LAW_2022_DAYS, origin('law', 'Luật 06/2022/QH15 Điều 84'), {
    name,
    papers: [...papers],
    ...copies,
  });

/** Papers of a dossier, by what the award needs. */
export const DOSSIER_SETS: readonly CatalogueEntry[] = [
  set(
    'hs-danh-hieu-sang-kien-nha-nuoc',
    'Danh hiệu thi đua cấp Nhà nước, có sáng kiến',
    [...TITLE_PAPERS, INITIATIVE],
    STATE,
  ),
  set('hs-danh-hieu-sang-kien', 'Danh hiệu thi đua, có sáng kiến', [...TITLE_PAPERS, INITIATIVE], PROVINCE),
  set(
    'hs-danh-hieu-sang-kien-theo-nhanh',
    'Danh hiệu thi đua, có sáng kiến nếu xét theo nhánh đó',
    [...TITLE_PAPERS, { ...INITIATIVE, when: 'Khi xét theo nhánh sáng kiến hoặc đề tài' }],
    PROVINCE,
  ),
  set('hs-danh-hieu', 'Danh hiệu thi đua', TITLE_PAPERS, PROVINCE),
  set(
    'hs-danh-hieu-y-kien-nha-nuoc',
    'Danh hiệu thi đua cấp Nhà nước, có ý kiến hiệp y',
    [...TITLE_PAPERS, OPINION],
    STATE,
  ),
  set(
    'hs-hinh-thuc-y-kien-nha-nuoc',
    'Hình thức khen thưởng cấp Nhà nước, có ý kiến hiệp y',
    [...FORM_PAPERS, OPINION],
    STATE,
  ),
  set('hs-hinh-thuc-ubtvqh', 'Hình thức khen thưởng của Ủy ban Thường vụ Quốc hội', FORM_PAPERS, OPEN),
  set('hs-hinh-thuc', 'Hình thức khen thưởng', FORM_PAPERS, PROVINCE),
];
