import type { legacyImports } from '#renderer/i18n/legacy-imports.ts';
import type { TextKey } from '#renderer/i18n/room-texts.ts';
import type { Tone } from '#renderer/ui/state-chip.tsx';
import type { LegacyImportState, LegacyProblem } from '#shared/contract/legacy-import.ts';

export type ImportText = TextKey<typeof legacyImports>;

export const STEPS = ['sheet', 'columns', 'check', 'run', 'result'] as const;
export type Step = (typeof STEPS)[number];

const TONES: Record<LegacyImportState, Tone> = {
  draft: 'quiet',
  checking: 'info',
  checked: 'info',
  running: 'info',
  paused: 'warn',
  interrupted: 'warn',
  cancelling: 'warn',
  cancelled: 'quiet',
  done: 'good',
  failed: 'bad',
  undoing: 'warn',
  undone: 'quiet',
};
export const toneOf = (state: LegacyImportState): Tone => TONES[state];

const SEVERITY_TONES: Record<LegacyProblem['severity'], Tone> = {
  refused: 'bad',
  doubtful: 'warn',
  duplicate: 'quiet',
};
export const severityTone = (severity: LegacyProblem['severity']): Tone => SEVERITY_TONES[severity];

/** States in which a job is under way: the window asks again. */
export const isBusy = (state: LegacyImportState): boolean =>
  state === 'checking' || state === 'running' || state === 'cancelling' || state === 'undoing';

/** Nothing has been written: columns may still be changed. */
export const isOpen = (state: LegacyImportState): boolean =>
  state === 'draft' || state === 'checking' || state === 'checked';

/** The step that a state stands for when the page is opened. */
export function stepOf(state: LegacyImportState): Step {
  if (state === 'draft') return 'sheet';
  if (state === 'checking' || state === 'checked') return 'check';
  if (state === 'done' || state === 'undone' || state === 'undoing' || state === 'cancelled') return 'result';
  return 'run';
}

/** 'A', 'B' … 'AA' as spreadsheets name columns. */
export function columnLetter(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
