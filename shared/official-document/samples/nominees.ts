/** Fictitious lists of nominees. No name here is a real person's. */
import type { DocumentSample } from '../document-kind.ts';
import {
  type AchievementSummaryData,
  achievementSummarySchema,
  NOMINEE_COLUMNS,
  type NomineeListData,
  type NomineeListInput,
  nomineeListSchema,
} from '../nominee-data.ts';
import { collective, household, person, type RecipientInput, range } from '../sample-people.ts';
import { DEPARTMENT, DEPUTY_DIRECTOR, DIRECTOR } from './frames.ts';

const ACHIEVEMENTS = [
  'Hiến máu tình nguyện 24 lần, vận động 120 lượt người hiến máu trong năm 2026; hai năm liên tục hoàn thành xuất sắc nhiệm vụ.',
  'Tham mưu tổ chức 06 đợt hiến máu, tiếp nhận 1.845 đơn vị máu, vượt 23 % kế hoạch tỉnh giao.',
  'Có sáng kiến lập danh bạ nhóm máu hiếm của tỉnh, rút ngắn thời gian tìm người hiến từ 6 giờ xuống 45 phút.',
] as const;
const PAST = [
  'Chiến sĩ thi đua cơ sở năm 2024 (Quyết định số 512/QĐ-SYT ngày 20/12/2024)\nChiến sĩ thi đua cơ sở năm 2025 (Quyết định số 498/QĐ-SYT ngày 18/12/2025)',
  'Giấy khen của Giám đốc Sở năm 2025 (Quyết định số 77/QĐ-SYT ngày 05/3/2025)',
  '',
] as const;
const STAFF = ['manager', 'worker', 'department'] as const;

type NomineeInput = NonNullable<NomineeListInput['nominees']>[number];

function nominee({ reason: _, amount: __, ...named }: RecipientInput, index: number): NomineeInput {
  return {
    ...named,
    born: `${String((index % 27) + 1).padStart(2, '0')}/${(index % 9) + 3}/${1970 + (index % 25)}`,
    address: `thôn ${index + 1}, xã Mai Phượng`,
    staff: STAFF[index % STAFF.length] ?? '',
    achievement: ACHIEVEMENTS[index % ACHIEVEMENTS.length] ?? '',
    past: PAST[index % PAST.length] ?? '',
  };
}

const people = (count: number) => range(count).map((index) => nominee(person(index), index));
const collectives = (count: number) => range(count).map((index) => nominee(collective(index), index));

const BASE = {
  agency: { ...DEPARTMENT, name: 'SỞ Y TẾ', symbol: '' },
  date: '2026-11-10',
  award: { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' },
  attachedTo: { number: '88/TTr-SYT', date: '2026-11-10' },
  signer: DIRECTOR,
  preparer: 'Bùi Ngọc Duyên',
} as const;

/** Seventeen of both kinds; every column; by unit on an upright page for a title. */
export function sampleNomineeLists(): readonly DocumentSample<NomineeListData>[] {
  const made = (change: Partial<NomineeListInput>) =>
    nomineeListSchema.parse({ kind: 'nominee-list', ...BASE, ...change });
  return [
    { name: 'seventeen', data: made({ nominees: [...people(12), ...collectives(5)] }) },
    {
      name: 'every-column',
      data: made({
        columns: NOMINEE_COLUMNS.filter((column) => column !== 'office'),
        nominees: [...people(2), ...collectives(1), nominee(household(1), 3)],
        date: null,
        draftYear: 2026,
        attachedTo: { number: '', date: null },
        preparer: '',
      }),
    },
    {
      name: 'title-by-unit',
      data: made({
        awardClass: 'title',
        award: { name: 'Chiến sĩ thi đua cơ sở', period: 'năm 2026', verb: 'công nhận' },
        columns: ['name', 'born', 'office', 'past'],
        listing: { byUnit: true, order: 'name' },
        orientation: 'portrait',
        nominees: people(20),
        signer: DEPUTY_DIRECTOR,
      }),
    },
  ];
}

/** One person in the simple procedure; six of both kinds before the council; every column. */
export function sampleSummaries(): readonly DocumentSample<AchievementSummaryData>[] {
  const made = (change: Omit<Partial<NomineeListInput>, 'kind'>) =>
    achievementSummarySchema.parse({ kind: 'achievement-summary', ...BASE, ...change });
  return [
    { name: 'six', data: made({ nominees: [...people(4), ...collectives(2)] }) },
    {
      name: 'one-in-simple-procedure',
      data: made({
        attachedTo: { number: '', date: null },
        nominees: people(1),
        preparer: '',
        title: 'Đề nghị tặng Bằng khen đột xuất cho người cứu nạn',
      }),
    },
    {
      name: 'every-column',
      data: made({
        awardClass: 'title',
        award: { name: 'Lao động tiên tiến', period: 'năm 2026' },
        columns: NOMINEE_COLUMNS.filter((column) => column !== 'office'),
        nominees: [...people(1), ...collectives(1), nominee(household(1), 2)],
      }),
    },
  ];
}
