import type { DecisionHit, PersonHit, SearchHit, Understood } from '#shared/contract/archive.ts';

/** One line of the results, whatever they are grouped by. */
export type ResultRow =
  | { readonly view: 'awards'; readonly id: string; readonly hit: SearchHit }
  | { readonly view: 'people'; readonly id: string; readonly person: PersonHit }
  | { readonly view: 'decisions'; readonly id: string; readonly decision: DecisionHit };

export interface ResultPage {
  readonly total: number;
  readonly near: number;
  readonly understood: Understood;
  readonly milliseconds: number;
  readonly rows: readonly ResultRow[];
}

/** What a screen reader and a tooltip call a line. */
export function rowName(row: ResultRow): string {
  if (row.view === 'awards') return row.hit.name;
  return row.view === 'people' ? row.person.name : row.decision.decisionNumber;
}
