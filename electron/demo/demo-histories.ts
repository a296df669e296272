import { randomUUID } from 'node:crypto';
import type { FactInput } from '#shared/contract/honorees.ts';
import type { CandidateInput } from '#shared/contract/nominations.ts';
import type { InitiativeScope, SubjectGroup, TaskLevel } from '#shared/domain/catalogue/terms.ts';
import type { FactContent } from '#shared/domain/honorees/facts.ts';
import type { Random } from './fictitious-names.ts';

/**
 * What a person or collective of the demo has behind it, told by what an officer will find:
 * `proven`: everything is there; `one-initiative`, `narrow-initiative`, `gap`, `few-titles`: one thing is missing;
 * `spent-initiatives`: they have served a title already; `unknown`: hardly anything is entered; `reviewed`:
 * somebody looks into a complaint.
 */
export type Course =
  | 'proven'
  | 'one-initiative'
  | 'narrow-initiative'
  | 'gap'
  | 'few-titles'
  | 'spent-initiatives'
  | 'unknown'
  | 'reviewed';

export interface DemoHistory {
  readonly groups: SubjectGroup[];
  readonly underReview: string;
  readonly facts: FactInput[];
}

const FIGHTER = 'chien-si-thi-dua-co-so';
const CERTIFICATE = 'giay-khen-ubnd-cap-xa';
const ADVANCED = 'lao-dong-tien-tien';

const INITIATIVES = [
  'Mẫu phiếu hẹn gộp nhiều thủ tục trên một tờ',
  'Bảng theo dõi văn bản đến hạn bằng màu',
  'Quy trình bốn bước nhận và trả hồ sơ ngoài giờ',
  'Bộ câu hỏi thường gặp dán tại bàn tiếp dân',
  'Cách xếp lịch trực luân phiên tránh trùng ca',
  'Sổ tay hướng dẫn dùng dịch vụ công cho người cao tuổi',
  'Bản đồ số các điểm xung yếu khi mưa lớn',
  'Mẫu báo cáo quý lấy số liệu một lần',
  'Cách đối chiếu số liệu thu, chi theo ngày',
  'Tủ hồ sơ chung đánh mã theo thôn, tổ dân phố',
] as const;

/** Groups by what a person does; of others nobody has said one. */
export function groupsOf({ kind, position }: Pick<CandidateInput, 'kind' | 'position'>): SubjectGroup[] {
  if (kind !== 'person') return kind === 'collective' ? ['co-quan-don-vi'] : [];
  if (position.startsWith('Nông dân')) return ['nong-dan'];
  if (/^(?:Công nhân|Tổ trưởng sản xuất)/u.test(position)) return ['cong-nhan'];
  if (/^(?:Kỹ sư|Quản đốc)/u.test(position)) return ['nguoi-lao-dong'];
  if (position === 'Phó Giám đốc') return ['doanh-nhan'];
  if (position === 'Trưởng Công an') return ['cong-an'];
  if (position === 'Trưởng thôn') return [];
  return ['can-bo-cong-chuc-vien-chuc'];
}

/** Writes facts with the decisions that prove them; `abbreviation` is that of the deciding unit. */
class Recorder {
  readonly facts: FactInput[] = [];
  readonly #random: Random;
  readonly #abbreviation: string;
  constructor(random: Random, abbreviation: string) {
    this.#random = random;
    this.#abbreviation = abbreviation;
  }

  /** Decided in December of the year, as units do. */
  add(year: number, content: FactContent, abbreviation = this.#abbreviation): string {
    const id = randomUUID();
    const number = 100 + Math.floor(this.#random() * 1800);
    const day = String(5 + Math.floor(this.#random() * 24)).padStart(2, '0');
    this.facts.push({
      id,
      version: null,
      content,
      decisionNumber: `${number}/QĐ-${abbreviation}`,
      decidedOn: `${year}-12-${day}`,
    });
    return id;
  }

  rating(year: number, level: TaskLevel): void {
    this.add(year, { kind: 'rating', year, level });
  }

  title(year: number, title: string, branch: 'xuat-sac' | 'sang-kien' | null): void {
    this.add(year, {
      kind: 'title',
      year,
      title,
      issuer: '',
      branch,
      initiativesUsed: [],
      cancelled: false,
    });
  }

  certificate(year: number): void {
    const period = { from: year, to: year };
    const content: FactContent = {
      kind: 'award',
      award: CERTIFICATE,
      type: null,
      period,
      issuer: '',
      cancelled: false,
    };
    this.add(year, content);
  }

  initiative(year: number, scope: InitiativeScope, name: string): void {
    const by = scope === 'tinh' ? 'UBND' : this.#abbreviation;
    this.add(year, { kind: 'initiative', year, sort: 'sang-kien', scope, name }, by);
  }
}

/** People who hold no office are not rated; what they have is a certificate of the commune. */
const isRated = ({ position }: CandidateInput) => position !== 'Nông dân' && position !== 'Trưởng thôn';

function personFacts(random: Random, record: Recorder, course: Course, last: number, high: boolean): void {
  if (course === 'unknown') {
    record.rating(last, 'tot');
    return;
  }
  const years = course === 'few-titles' ? 3 : 4 + Math.floor(random() * 3);
  const fighterYears = course === 'few-titles' ? 1 : high ? 3 : 2;
  for (let back = years - 1; back >= 0; back -= 1) {
    const year = last - back;
    const best = course === 'gap' ? back !== 1 && back <= fighterYears : back < fighterYears;
    const byInitiative = best && course === 'spent-initiatives';
    record.rating(year, best && !byInitiative ? 'xuat-sac' : 'tot');
    if (best) record.title(year, FIGHTER, byInitiative ? 'sang-kien' : 'xuat-sac');
    else record.title(year, ADVANCED, null);
  }
  const first = Math.floor(random() * INITIATIVES.length);
  const wanted = course === 'one-initiative' ? 1 : 2;
  for (let index = 0; index < wanted; index += 1) {
    const name = INITIATIVES[(first + index) % INITIATIVES.length] ?? INITIATIVES[0];
    const wide = high && course !== 'narrow-initiative' && index === 0;
    record.initiative(last - index, wide ? 'tinh' : 'co-so', name);
  }
}

function collectiveFacts(random: Random, record: Recorder, course: Course, last: number): void {
  if (course === 'unknown') return;
  for (let year = last - 3; year <= last; year += 1) {
    const excellent = course === 'gap' ? year !== last - 1 : year >= last - 2;
    record.rating(year, excellent ? 'xuat-sac' : 'tot');
    // `few-titles`: thirteen of twenty are 65 %, the law asks 70 %.
    const total = course === 'few-titles' ? 20 : 12 + Math.floor(random() * 16);
    const advanced = course === 'few-titles' ? 13 : Math.ceil(total * 0.8);
    record.add(year, {
      kind: 'members',
      year,
      total,
      completed: total,
      discipline: [],
      titles: { [ADVANCED]: advanced, [FIGHTER]: 1 + Math.floor(random() * 3) },
    });
  }
}

interface HistoryAsked {
  readonly candidate: CandidateInput;
  readonly course: Course;
  /** Abbreviation of the unit that decides its people's ratings and titles. */
  readonly abbreviation: string;
  /** The last year that is rated. */
  readonly last: number;
  /** Proposed for a title of the province: three years and an initiative known in the province. */
  readonly high: boolean;
}

export function makeHistory(random: Random, asked: HistoryAsked): DemoHistory {
  const { candidate, course, last } = asked;
  const record = new Recorder(random, asked.abbreviation);
  if (candidate.kind === 'person' && !isRated(candidate)) record.certificate(last - 1);
  else if (candidate.kind === 'person') personFacts(random, record, course, last, asked.high);
  if (candidate.kind === 'collective') collectiveFacts(random, record, course, last);
  return {
    groups: groupsOf(candidate),
    underReview: course === 'reviewed' ? 'Đang xác minh đơn phản ánh về quản lý tài sản công.' : '',
    facts: record.facts,
  };
}
