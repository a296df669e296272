import type { PaperKind } from '#shared/contract/nominations.ts';
import { fold } from '#shared/vietnamese/fold.ts';

const HINTS: readonly (readonly [PaperKind, RegExp])[] = [
  ['submission', /\b(to trinh|ttr)\b/u],
  ['initiative', /\b(sang kien|de tai khoa hoc|sk)\b/u],
  ['opinion', /\b(hiep y|y kien)\b/u],
  ['summary', /\bbao cao tom tat\b/u],
  ['report', /\b(bao cao|bc|thanh tich)\b/u],
  ['minutes', /\b(bien ban|bb)\b/u],
  ['confirmation', /\b(xac nhan|giay xac nhan|chung nhan)\b/u],
  ['decision', /\b(quyet dinh|qd)\b/u],
];

/** The kind that a file name speaks of, 'other' where it says nothing: "Bao cao thanh tich.pdf" → report. */
export function guessPaperKind(fileName: string): PaperKind {
  const folded = fold(fileName);
  return HINTS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other';
}

/** Title of a paper from its file name: without the ending, underscores as spaces. */
export function paperTitle(fileName: string): string {
  const bare = fileName
    .replace(/\.[^.]{1,6}$/u, '')
    .replaceAll('_', ' ')
    .trim();
  return (bare === '' ? fileName : bare).slice(0, 300);
}
