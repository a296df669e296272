/** The golden set as plain data, for tests and benches. */
import { makeCrowd } from './crowd.ts';
import type { GoldenAward } from './golden-award.ts';
import { INTENTS, type Intent } from './golden-queries.ts';
import { PLANTED } from './planted-awards.ts';
import { readWanted } from './wanted.ts';

export interface GoldenQuery {
  readonly intent: Intent;
  readonly text: string;
  /** Exactly these; these before all others; nothing. */
  readonly mode: 'only' | 'first' | 'none';
  /** Ids of golden awards, in no order. */
  readonly ids: readonly string[];
}

export interface GoldenSet {
  readonly awards: readonly GoldenAward[];
  readonly queries: readonly GoldenQuery[];
}

function readQuery(intent: Intent, line: string, awards: readonly GoldenAward[]): GoldenQuery {
  const [, text = '', mode, wanted = ''] = /^(.*?) => (only|first|none)(?: (.*))?$/u.exec(line) ?? [];
  if (mode === 'none') return { intent, text, mode, ids: [] };
  if (mode !== 'only' && mode !== 'first') throw new Error(`not a golden query: ${line}`);
  const ids = awards.filter(readWanted(wanted)).map(({ id }) => id);
  if (ids.length === 0) throw new Error(`nothing is wanted by: ${line}`);
  return { intent, text, mode, ids };
}

/** All awards, the planted ones among the crowd, and all queries with the ids they must find. */
export function goldenSet(): GoldenSet {
  const crowd = makeCrowd();
  const awards = [...crowd.slice(0, crowd.length / 2), ...PLANTED, ...crowd.slice(crowd.length / 2)];
  const queries = Object.entries(INTENTS).flatMap(([intent, { lines }]) =>
    lines
      .trim()
      .split('\n')
      .map((line) => readQuery(intent as Intent, line, awards)),
  );
  return { awards, queries };
}

/** Whether an answer is as wanted: `found` are its first ids in order, as many as are wanted at least; `total` of all. */
export function isAsWanted({ mode, ids }: GoldenQuery, found: readonly string[], total: number): boolean {
  const head = new Set(found.slice(0, ids.length));
  return ids.every((id) => head.has(id)) && (mode === 'first' || total === ids.length);
}
