import { GROUP_INCLUDES, type SubjectGroup, TASK_LEVELS, type TaskLevel } from '../catalogue/terms.ts';
import type { CaseHistory, CaseSubject, HeldAward, HeldTitle, Proof } from './case.ts';

/** A run of consecutive years, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

export const runLength = (run: Run): number => run.to - run.from + 1;
export const inRun = (year: number, run: Run): boolean => run.from <= year && year <= run.to;
export const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** Maximal runs of consecutive years, latest first. */
export function runsOf(years: Iterable<number>): Run[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const runs: { from: number; to: number }[] = [];
  for (const year of sorted) {
    const last = runs.at(-1);
    if (last !== undefined && last.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.reverse();
}

/** Full years from one day to another; negative before it. */
export function fullYears(from: string, to: string): number {
  const years = yearOf(to) - yearOf(from);
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

const taskRank = (level: TaskLevel): number => TASK_LEVELS.indexOf(level);

/** Ratings of the years a person still worked: there is no task level after retirement (INT-18). */
export function ratedYears(subject: CaseSubject, history: CaseHistory, atLeast: TaskLevel): number[] {
  const last = subject.retiredOn === undefined ? Number.POSITIVE_INFINITY : yearOf(subject.retiredOn);
  return Object.entries(history.ratings)
    .filter(([year, level]) => Number(year) <= last && taskRank(level) >= taskRank(atLeast))
    .map(([year]) => Number(year));
}

export const isAtLeast = (level: TaskLevel, wanted: TaskLevel): boolean =>
  taskRank(level) >= taskRank(wanted);

/** Titles that still stand (INT-23: a cancelled one is dropped from every count). */
export const standingTitles = (history: CaseHistory, ids: readonly string[]): HeldTitle[] =>
  history.titles.filter((held) => held.cancelled !== true && ids.includes(held.title));

export const standingAwards = (history: CaseHistory, ids: readonly string[]): HeldAward[] =>
  history.awards.filter((held) => held.cancelled !== true && ids.includes(held.award));

/** Is the subject one of the wanted groups? Unknown when nothing is recorded about a person who still works. */
export function isInGroups(subject: CaseSubject, wanted: readonly SubjectGroup[]): boolean | null {
  const within = (group: SubjectGroup) =>
    subject.groups.some((own) => own === group || GROUP_INCLUDES[group]?.includes(own));
  if (wanted.some(within)) return true;
  return subject.groups.length === 0 && subject.status !== 'nghi-huu' ? null : false;
}

/** "QĐ 12/QĐ-UBND ngày 20/12/2024" as far as it is known. */
export function decisionWords(proof: Proof): string {
  const number = proof.decisionNumber === undefined ? '' : `QĐ ${proof.decisionNumber}`;
  const day = proof.decidedOn === undefined ? '' : `ngày ${proof.decidedOn.split('-').reverse().join('/')}`;
  return [number, day].filter((part) => part !== '').join(' ');
}

/** "2022 (QĐ 12/QĐ-UBND ngày 20/12/2022)". */
export function withDecision(text: string, proof: Proof): string {
  const words = decisionWords(proof);
  return words === '' ? text : `${text} (${words})`;
}

/** "2020–2024", or one year. */
export const runWords = (run: Run): string => (run.from === run.to ? `${run.from}` : `${run.from}–${run.to}`);
/** Two digits as the law writes small numbers. */
export const two = (count: number): string => String(count).padStart(2, '0');
