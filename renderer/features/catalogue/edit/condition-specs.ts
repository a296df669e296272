import {
  BODY_WORDS,
  DISCIPLINE_WORDS,
  INITIATIVE_WORDS,
  LEAD_WORDS,
  MOMENT_WORDS,
  SCOPE_WORDS,
  SERVICE_WORDS,
  TASK_WORDS,
} from '#shared/domain/catalogue/condition-words.ts';
import type { ConditionName, PlainCondition } from '#shared/domain/catalogue/conditions.ts';
import type { FieldSpec, Fields, Option } from './field-spec.ts';

export const words = (table: Readonly<Record<string, string>>): Option[] =>
  Object.entries(table).map(([value, word]) => ({ value, word }));

const awards = { edit: 'refs', of: 'award' } as const;
const issuers = { edit: 'refs', of: 'body', optional: true, label: 'issuers' } as const;
const whole = (min: number, max = 100) => ({ edit: 'number', min, max, whole: true }) as const;
const yes = { edit: 'yesno' } as const;
const yesOrNone = { edit: 'yesno', optional: true } as const;
const duration = {
  edit: 'number',
  min: 0,
  max: 50,
  whole: false,
  optional: true,
  label: 'minDurationYears',
} as const;
const window: FieldSpec = {
  edit: 'choice',
  options: [
    { value: 'any', label: 'window_any' },
    { value: 'streak', label: 'window_streak' },
    { value: 'after_anchor', label: 'window_after_anchor' },
  ],
};
const task = { edit: 'choice', options: words(TASK_WORDS) } as const;
const discipline = { edit: 'choice', options: words(DISCIPLINE_WORDS), label: 'fromLevel' } as const;
const moments = (...keys: (keyof typeof MOMENT_WORDS)[]): FieldSpec => ({
  edit: 'many',
  options: keys.map((value) => ({ value, word: MOMENT_WORDS[value] })),
});

/** Fields of each condition of the closed vocabulary; `cite` comes with every one. */
export const CONDITION_FIELDS: Record<ConditionName, Fields> = {
  held_title: {
    titles: { ...awards, label: 'titles' },
    count: { ...whole(1), label: 'times' },
    consecutive: {
      edit: 'choice',
      label: 'consecutive',
      options: [
        { value: 'none', label: 'consecutive_none' },
        { value: 'nam', label: 'consecutive_nam' },
        { value: 'lan', label: 'consecutive_lan' },
      ],
    },
    window: { ...window, label: 'window' },
    issuers,
    setsStreak: { ...yesOrNone, label: 'setsStreak' },
  },
  held_award: {
    awards: { ...awards, label: 'awards' },
    count: { ...whole(1), label: 'times' },
    window: { ...window, label: 'window' },
    issuers,
  },
  anchor_award: {
    awards: { ...awards, label: 'awards' },
    use: {
      edit: 'choice',
      label: 'anchorUse',
      options: [
        { value: 'any', label: 'anchor_any' },
        { value: 'latest', label: 'anchor_latest' },
      ],
    },
  },
  years_since_anchor: {
    minYears: { ...whole(1), label: 'minYears' },
    untilProposal: { ...yes, label: 'untilProposal' },
  },
  years_completed_task: {
    level: { ...task, label: 'taskLevel' },
    orTitles: { ...awards, optional: true, label: 'orTitles' },
    years: { ...whole(1), label: 'minYears' },
    consecutive: { ...yes, label: 'inSequence' },
    afterAnchor: { ...yes, label: 'afterAnchor' },
    untilProposal: { ...yes, label: 'untilProposal' },
  },
  years_at_level: {
    level: { ...task, label: 'taskLevel' },
    minYears: { ...whole(1), label: 'minYears' },
  },
  task_level_in_year: { minLevel: { ...task, label: 'taskLevel' } },
  meets_title_standard: { titles: { ...awards, label: 'titles' } },
  initiatives: {
    kinds: { edit: 'many', options: words(INITIATIVE_WORDS), label: 'initiativeKinds' },
    count: { ...whole(1), label: 'times' },
    scope: { edit: 'choice', options: words(SCOPE_WORDS), label: 'scope' },
    window: {
      edit: 'choice',
      label: 'window',
      options: [
        { value: 'any', label: 'window_any' },
        { value: 'streak', label: 'window_streak' },
        { value: 'title_year', label: 'window_title_year' },
      ],
    },
    unused: { ...yesOrNone, label: 'unused' },
  },
  members_completed_task: { minRatio: { edit: 'percent', label: 'memberShare' } },
  collective_members_with_title: {
    titles: { ...awards, label: 'titles' },
    minRatio: { edit: 'percent', optional: true, label: 'memberShare' },
    exclusive: { ...yesOrNone, label: 'exclusive' },
    minCount: { ...whole(1, 10_000), optional: true, label: 'memberCount' },
  },
  no_member_discipline: { fromLevel: discipline },
  no_discipline: { fromLevel: discipline },
  leads: {
    scope: { edit: 'choice', options: words(LEAD_WORDS), label: 'leadScope' },
    organisedBy: { edit: 'refs', of: 'body', label: 'organisedBy' },
    minDurationYears: duration,
    at: { ...moments('hang-nam', 'so-ket', 'tong-ket'), label: 'moments' },
    rank: {
      edit: 'choice',
      optional: true,
      label: 'leadRank',
      options: [{ value: 'duoc-binh-xet', label: 'leadRank_judged' }],
    },
  },
  movement_result: {
    launchedBy: { edit: 'refs', of: 'body', label: 'launchedBy' },
    minDurationYears: duration,
    at: { ...moments('binh-xet', 'so-ket', 'tong-ket'), label: 'moments' },
  },
  service_years: {
    kind: { edit: 'choice', options: words(SERVICE_WORDS), label: 'serviceKind' },
    min: { edit: 'number', min: 0, max: 80, whole: false, label: 'minYears' },
    below: { edit: 'number', min: 0, max: 80, whole: false, optional: true, label: 'belowYears' },
    doubleInDifficultAreas: { edit: 'cite', optional: true, label: 'doubleCite' },
  },
  existence_years: { minYears: { ...whole(1, 500), label: 'minYears' } },
  round_anniversary: { definition: { edit: 'cite', label: 'definition' } },
  not_flag_eligible: {},
  stable_model_years: { minYears: { ...whole(1), label: 'minYears' } },
  one_of_routes: {
    routes: { edit: 'refs', of: 'route', label: 'routes' },
    ignoreLead: { ...yesOrNone, label: 'ignoreLead' },
  },
  provincial_rule: { parameter: { edit: 'ref', of: 'parameter', label: 'parameter' } },
  manual: {
    label: { edit: 'prose', label: 'manualLabel' },
    key: { edit: 'line', label: 'manualKey' },
  },
};

export const CONDITION_NAMES = Object.keys(CONDITION_FIELDS) as ConditionName[];

/** Values that are the same for every condition of its name, or a sensible start. */
const FRESH: {
  readonly [Name in ConditionName]: Omit<Extract<PlainCondition, { condition: Name }>, 'condition' | 'cite'>;
} = {
  held_title: { titles: [], count: 1, consecutive: 'nam', window: 'any' },
  held_award: { awards: [], count: 1, window: 'any' },
  anchor_award: { awards: [], use: 'any' },
  years_since_anchor: { minYears: 5, untilProposal: true },
  years_completed_task: {
    level: 'tot',
    years: 5,
    consecutive: true,
    afterAnchor: false,
    untilProposal: true,
  },
  years_at_level: { level: 'xuat-sac', minYears: 1, window: 'streak' },
  task_level_in_year: { minLevel: 'tot' },
  meets_title_standard: { titles: [] },
  initiatives: { kinds: ['sang-kien'], count: 1, scope: 'co-so', window: 'any' },
  members_completed_task: { minRatio: 1 },
  collective_members_with_title: { titles: [], minRatio: 0.7 },
  no_member_discipline: { fromLevel: 'canh-cao' },
  no_discipline: { fromLevel: 'canh-cao' },
  leads: { scope: 'cum-khoi-thi-dua', organisedBy: [], at: ['hang-nam'] },
  movement_result: { launchedBy: [], at: ['binh-xet'] },
  service_years: { kind: Object.keys(SERVICE_WORDS)[0] ?? '', min: 1 },
  existence_years: { minYears: 10 },
  round_anniversary: { of: 'ngay-thanh-lap', definition: '3.6' },
  not_flag_eligible: {},
  stable_model_years: { minYears: 2 },
  one_of_routes: { routes: [] },
  provincial_rule: { parameter: '' },
  manual: { key: 'xac-nhan', label: '' },
};

/** A condition about to be filled in. */
export const freshCondition = (name: ConditionName): object => ({
  condition: name,
  cite: null,
  ...FRESH[name],
});

/** Bodies that may organise, launch or issue, beside the offices of the catalogue. */
export const BODY_OPTIONS = words(BODY_WORDS);
