import { type Fact, type FactInput, factInput } from '#shared/contract/honorees.ts';
import type { DisciplineLevel } from '#shared/domain/catalogue/terms.ts';
import type { FactContent, FactKind } from '#shared/domain/honorees/facts.ts';

/** The form of a fact as typed, one flat set of boxes for every kind; drafts keep this. */
export interface FactValues {
  kind: FactKind;
  year: string;
  level: string;
  award: string | null;
  issuer: string;
  branch: string;
  initiativesUsed: string[];
  cancelled: boolean;
  type: string;
  from: string;
  to: string;
  sort: string;
  scope: string;
  name: string;
  leading: string;
  body: string;
  at: string;
  duration: string;
  judged: boolean;
  total: string;
  completed: string;
  /** Members with a title, by its key. */
  titles: Record<string, string>;
  discipline: Record<DisciplineLevel, string>;
  service: string;
  years: string;
  difficult: string;
  decisionNumber: string;
  decidedOn: string | null;
}

export type FactFaults = Partial<Record<keyof FactValues, string>>;

/** Titles of members that the criteria of collectives ask for. */
export const MEMBER_TITLES = ['lao-dong-tien-tien', 'chien-si-thi-dua-co-so', 'chien-si-tien-tien'] as const;

export function blankFact(kind: FactKind, year: number): FactValues {
  return {
    kind,
    year: String(year),
    level: 'tot',
    award: null,
    issuer: '',
    branch: '',
    initiativesUsed: [],
    cancelled: false,
    type: '',
    from: '',
    to: '',
    sort: 'sang-kien',
    scope: 'co-so',
    name: '',
    leading: 'cum-khoi-thi-dua',
    body: 'bo-ban-nganh-tinh',
    at: kind === 'movement' ? 'tong-ket' : 'hang-nam',
    duration: '',
    judged: false,
    total: '',
    completed: '',
    titles: Object.fromEntries(MEMBER_TITLES.map((key) => [key, ''])),
    discipline: { 'khien-trach': '', 'canh-cao': '', 'cao-hon-canh-cao': '' },
    service: 'cong-tac-lien-tuc-trong-llvt',
    years: '',
    difficult: '',
    decisionNumber: '',
    decidedOn: null,
  };
}

/** The form of a fact that is already there. */
export function factValues({ content, decisionNumber, decidedOn }: Fact): FactValues {
  const blank = { ...blankFact(content.kind, 0), year: '', decisionNumber, decidedOn };
  const year = 'year' in content && content.year !== null ? String(content.year) : '';
  const number = (value: number | null) => (value === null ? '' : String(value));
  switch (content.kind) {
    case 'rating':
      return { ...blank, year, level: content.level };
    case 'discipline':
      return { ...blank, year, level: content.level };
    case 'title': {
      const { title, issuer, branch, initiativesUsed, cancelled } = content;
      return { ...blank, year, award: title, issuer, branch: branch ?? '', initiativesUsed, cancelled };
    }
    case 'award': {
      const { award, type, period, issuer, cancelled } = content;
      const range = { from: number(period?.from ?? null), to: number(period?.to ?? null) };
      return { ...blank, award, type: type ?? '', ...range, issuer, cancelled };
    }
    case 'initiative':
      return { ...blank, year, sort: content.sort, scope: content.scope, name: content.name };
    case 'leading': {
      const { scope, organisedBy, at, durationYears, judged } = content;
      return {
        ...blank,
        year,
        leading: scope,
        body: organisedBy,
        at,
        duration: number(durationYears),
        judged,
      };
    }
    case 'movement':
      return {
        ...blank,
        year,
        body: content.launchedBy,
        at: content.at,
        duration: number(content.durationYears),
      };
    case 'members':
      return {
        ...blank,
        year,
        total: String(content.total),
        completed: number(content.completed),
        titles: { ...blank.titles, ...mapValues(content.titles, String) },
        discipline: countLevels(content.discipline),
      };
    case 'service':
      return {
        ...blank,
        service: content.service,
        years: String(content.years),
        difficult: number(content.difficult),
      };
    case 'complete':
      return blank;
  }
}

function mapValues<In, Out>(of: Readonly<Record<string, In>>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, map(value)]));
}

function countLevels(levels: readonly DisciplineLevel[]): FactValues['discipline'] {
  const count = (level: DisciplineLevel) => {
    const found = levels.filter((one) => one === level).length;
    return found === 0 ? '' : String(found);
  };
  return {
    'khien-trach': count('khien-trach'),
    'canh-cao': count('canh-cao'),
    'cao-hon-canh-cao': count('cao-hon-canh-cao'),
  };
}

/** Reads the form; a box of the contract's path is marked with the contract's message. */
export function readFact(
  id: string,
  version: number | null,
  values: FactValues,
): { readonly fact: FactInput } | { readonly faults: FactFaults } {
  const { decisionNumber, decidedOn } = values;
  const parsed = factInput.safeParse({ id, version, content: contentOf(values), decisionNumber, decidedOn });
  if (parsed.success) return { fact: parsed.data };
  const faults: FactFaults = {};
  for (const issue of parsed.error.issues) {
    const part = issue.path.findLast((one) => typeof one === 'string' && one in BOXES);
    const box = BOXES[String(part)];
    if (box !== undefined) faults[box] = issue.message;
  }
  return { faults };
}

/** The box of each part of the contract's content. */
const BOXES: Readonly<Record<string, keyof FactValues>> = {
  year: 'year',
  title: 'award',
  award: 'award',
  period: 'from',
  from: 'from',
  to: 'to',
  name: 'name',
  issuer: 'issuer',
  durationYears: 'duration',
  total: 'total',
  completed: 'completed',
  titles: 'titles',
  discipline: 'discipline',
  years: 'years',
  difficult: 'difficult',
  decisionNumber: 'decisionNumber',
  decidedOn: 'decidedOn',
};

/** What cannot be read as a number stays NaN, so that the contract's schema refuses it. */
const numeric = (text: string): number =>
  text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
const optional = (text: string): number | null => (text.trim() === '' ? null : numeric(text));

function contentOf(values: FactValues): unknown {
  const { kind } = values;
  const year = numeric(values.year);
  const award = values.award ?? '';
  const { issuer, cancelled } = values;
  switch (kind) {
    case 'rating':
    case 'discipline':
      return { kind, year, level: values.level };
    case 'title': {
      const branch = values.branch === '' ? null : values.branch;
      return { kind, year, title: award, issuer, branch, initiativesUsed: values.initiativesUsed, cancelled };
    }
    case 'award': {
      const [from, to] = [optional(values.from), optional(values.to)];
      const period = from === null && to === null ? null : { from: from ?? to, to: to ?? from };
      return { kind, award, type: values.type === '' ? null : values.type, period, issuer, cancelled };
    }
    case 'initiative':
      return { kind, year, sort: values.sort, scope: values.scope, name: values.name };
    case 'leading':
      return {
        kind,
        year: optional(values.year),
        scope: values.leading,
        organisedBy: values.body,
        at: values.at,
        durationYears: optional(values.duration),
        judged: values.judged,
      };
    case 'movement':
      return {
        kind,
        year: optional(values.year),
        launchedBy: values.body,
        at: values.at,
        durationYears: optional(values.duration),
      };
    case 'members':
      return membersOf(values, year);
    case 'service':
      return {
        kind,
        service: values.service,
        years: numeric(values.years),
        difficult: optional(values.difficult),
      };
    case 'complete':
      return { kind };
  }
}

function membersOf(values: FactValues, year: number): unknown {
  const titles = Object.entries(values.titles).filter(([, count]) => count.trim() !== '');
  const discipline = Object.entries(values.discipline).flatMap(([level, count]) =>
    Array.from({ length: Math.min(1000, Math.max(0, Math.trunc(optional(count) ?? 0) || 0)) }, () => level),
  );
  return {
    kind: 'members' satisfies FactContent['kind'],
    year,
    total: numeric(values.total),
    completed: optional(values.completed),
    titles: mapValues(Object.fromEntries(titles), numeric),
    discipline,
  };
}
