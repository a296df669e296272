import type { Route } from '../award-rule.ts';
import type { AnyOf, ConditionName, ConditionNode, ConditionOf } from '../conditions.ts';
import type {
  CommendationType,
  DisciplineLevel,
  InitiativeKind,
  InitiativeScope,
  SubjectKind,
  TaskLevel,
} from '../terms.ts';

/**
 * Short names for the data of this folder: one function makes one condition, its citation always first. Nothing here
 * decides anything; what a condition means is carried out in domain/eligibility.
 */

// ----- routes ---------------------------------------------------------------------------------------------------------

type Defaulted = 'source' | 'interpretations';
/** A route read in the law's text; without interpretations unless some are named. */
export const route = (data: Omit<Route, Defaulted> & Partial<Pick<Route, Defaulted>>): Route => ({
  source: 'law',
  interpretations: [],
  ...data,
});

type To = { subjects: SubjectKind[]; posthumous: boolean | null };
/** "để tặng cho cá nhân": nothing said of truy tặng (INT-08). */
export const toPerson = (): To => ({ subjects: ['ca-nhan'], posthumous: false });
/** "để tặng hoặc truy tặng cho cá nhân". */
export const toPersonOrPosthumous = (): To => ({ subjects: ['ca-nhan'], posthumous: true });
export const toCollective = (): To => ({ subjects: ['tap-the'], posthumous: null });
export const toHousehold = (): To => ({ subjects: ['ho-gia-dinh'], posthumous: null });

type Typed = Pick<Route, 'types' | 'typesBasis'>;
/** Types of commendation that the words of the route themselves name. */
export const statedTypes = (...types: CommendationType[]): Typed => ({ types, typesBasis: 'text' });
/** Types read from the sense of the route; the law does not name them there. */
export const readTypes = (...types: CommendationType[]): Typed => ({ types, typesBasis: 'interpretation' });
/** Emulation titles and commemorative medals: Điều 8 names no type for them. */
export const noTypes = (): Typed => ({ types: [], typesBasis: 'not-applicable' });

// ----- what a person confirms -----------------------------------------------------------------------------------------

export const confirm = (cite: string | null, key: string, label: string): ConditionOf<'manual'> => ({
  condition: 'manual',
  key,
  cite,
  label,
});
/** The content of the route itself; cited by its route unless the condition stands elsewhere. */
export const content = (label: string, cite: string | null = null) =>
  confirm(cite, 'noi-dung-tieu-chuan', label);
export const obeys = (cite: string) =>
  confirm(cite, 'chap-hanh-tot', 'Chấp hành tốt đường lối của Đảng và pháp luật của Nhà nước');
export const exemplary = (cite: string) =>
  confirm(
    cite,
    'guong-mau-chap-hanh-tot',
    'Gương mẫu chấp hành đường lối của Đảng và pháp luật của Nhà nước',
  );
export const united = (cite: string) => confirm(cite, 'noi-bo-doan-ket', 'Nội bộ đoàn kết');
export const soundParty = (cite: string) =>
  confirm(cite, 'dang-doan-the-trong-sach-vung-manh', 'Tổ chức đảng và đoàn thể trong sạch, vững mạnh');
export const loyal = (cite: string) => confirm(cite, 'trung-thanh', 'Trung thành với Tổ quốc và Nhân dân');
export const respectsVietnam = (cite: string) =>
  confirm(cite, 'ton-trong-doc-lap-chu-quyen', 'Tôn trọng độc lập, chủ quyền, luật pháp, phong tục Việt Nam');

// ----- titles and awards held -----------------------------------------------------------------------------------------

type Options<Name extends ConditionName, Keys extends keyof ConditionOf<Name>> = Partial<
  Pick<ConditionOf<Name>, Keys>
>;

/** Any years, unless `consecutive` says 'nam' (title years) or 'lan' (grants). */
export const heldTitle = (
  cite: string,
  titles: string[],
  count: number,
  window: ConditionOf<'held_title'>['window'],
  more: Options<'held_title', 'consecutive' | 'issuers' | 'setsStreak'> = {},
): ConditionOf<'held_title'> => ({
  condition: 'held_title',
  cite,
  titles,
  count,
  consecutive: 'none',
  window,
  ...more,
});

export const heldAward = (
  cite: string,
  awards: string[],
  count: number,
  window: ConditionOf<'held_award'>['window'],
  more: Options<'held_award', 'issuers'> = {},
): ConditionOf<'held_award'> => ({ condition: 'held_award', cite, awards, count, window, ...more });

/** "Đã được tặng … và sau đó". */
export const anchor = (
  cite: string,
  awards: string[],
  use: ConditionOf<'anchor_award'>['use'] = 'any',
): ConditionOf<'anchor_award'> => ({ condition: 'anchor_award', cite, awards, use });

/** Years since the anchor, up to the proposal; no rating asked. */
export const yearsSinceAnchor = (cite: string, minYears: number): ConditionOf<'years_since_anchor'> => ({
  condition: 'years_since_anchor',
  cite,
  minYears,
  untilProposal: true,
});

export const issuedByDefenceOrPolice = (): { issuers: string[] } => ({
  issuers: ['bo-quoc-phong', 'bo-cong-an'],
});

export const notFlagEligible = (cite: string): ConditionOf<'not_flag_eligible'> => ({
  condition: 'not_flag_eligible',
  cite,
});

// ----- ratings --------------------------------------------------------------------------------------------------------

/** Consecutive years at the level or higher. */
export const ratedYears = (
  cite: string,
  level: TaskLevel,
  years: number,
  run: Pick<ConditionOf<'years_completed_task'>, 'afterAnchor' | 'untilProposal' | 'orTitles'>,
): ConditionOf<'years_completed_task'> => ({
  condition: 'years_completed_task',
  cite,
  level,
  years,
  consecutive: true,
  ...run,
});

/** Years at the level inside the streak, not necessarily one after the other. */
export const yearsAtLevel = (
  cite: string,
  level: TaskLevel,
  minYears: number,
): ConditionOf<'years_at_level'> => ({
  condition: 'years_at_level',
  cite,
  level,
  minYears,
  window: 'streak',
});

export const ratedInYear = (cite: string, minLevel: TaskLevel): ConditionOf<'task_level_in_year'> => ({
  condition: 'task_level_in_year',
  cite,
  minLevel,
});

export const meetsTitleStandard = (cite: string, titles: string[]): ConditionOf<'meets_title_standard'> => ({
  condition: 'meets_title_standard',
  cite,
  titles,
});

// ----- initiatives ----------------------------------------------------------------------------------------------------

/** "đề tài khoa học, đề án khoa học, công trình khoa học và công nghệ". */
export const studies = (): InitiativeKind[] => ['de-tai', 'de-an', 'cong-trinh'];

export const initiatives = (
  cite: string,
  kinds: InitiativeKind[],
  count: number,
  scope: InitiativeScope,
  window: ConditionOf<'initiatives'>['window'],
  more: Options<'initiatives', 'unused' | 'source'> = {},
): ConditionOf<'initiatives'> => ({ condition: 'initiatives', cite, kinds, count, scope, window, ...more });

// ----- collectives ----------------------------------------------------------------------------------------------------

export const membersCompletedTask = (
  cite: string,
  minRatio: number,
): ConditionOf<'members_completed_task'> => ({ condition: 'members_completed_task', cite, minRatio });

export const membersWithTitle = (
  cite: string,
  titles: string[],
  asked: Options<'collective_members_with_title', 'minRatio' | 'minCount'>,
): ConditionOf<'collective_members_with_title'> => ({
  condition: 'collective_members_with_title',
  cite,
  titles,
  ...asked,
});

export const noMemberDiscipline = (
  cite: string,
  fromLevel: DisciplineLevel,
): ConditionOf<'no_member_discipline'> => ({ condition: 'no_member_discipline', cite, fromLevel });

export const existsFor = (cite: string, minYears: number): ConditionOf<'existence_years'> => ({
  condition: 'existence_years',
  cite,
  minYears,
});

/** "năm tròn" of the day of foundation, as 3.6 defines it. */
export const roundAnniversary = (cite: string): ConditionOf<'round_anniversary'> => ({
  condition: 'round_anniversary',
  cite,
  of: 'ngay-thanh-lap',
  definition: '3.6',
});

// ----- movements ------------------------------------------------------------------------------------------------------

export const leads = (
  cite: string,
  scope: ConditionOf<'leads'>['scope'],
  organisedBy: string[],
  at: ConditionOf<'leads'>['at'],
  more: Options<'leads', 'minDurationYears' | 'rank'> = {},
): ConditionOf<'leads'> => ({ condition: 'leads', cite, scope, organisedBy, at, ...more });

export const judgedInMovement = (
  cite: string,
  launchedBy: string[],
  at: ConditionOf<'movement_result'>['at'],
  more: Options<'movement_result', 'minDurationYears'> = {},
): ConditionOf<'movement_result'> => ({ condition: 'movement_result', cite, launchedBy, at, ...more });

// ----- service and the rest -------------------------------------------------------------------------------------------

export const service = (
  cite: string,
  kind: string,
  min: number,
  more: Options<'service_years', 'below' | 'doubleInDifficultAreas'> = {},
): ConditionOf<'service_years'> => ({ condition: 'service_years', cite, kind, min, ...more });

export const stableModel = (cite: string, minYears: number): ConditionOf<'stable_model_years'> => ({
  condition: 'stable_model_years',
  cite,
  minYears,
});

export const oneOfRoutes = (
  cite: string,
  routes: string[],
  more: Options<'one_of_routes', 'ignoreLead'> = {},
): ConditionOf<'one_of_routes'> => ({ condition: 'one_of_routes', cite, routes, ...more });

export const provincialRule = (cite: string, parameter: string): ConditionOf<'provincial_rule'> => ({
  condition: 'provincial_rule',
  cite,
  parameter,
});

/** One of the lists must hold as a whole. */
export const anyOf = (...of: ConditionNode[][]): AnyOf => ({ condition: 'any', of });
