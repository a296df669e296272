import { readNumber } from '../read-number.ts';

/** A stored number as people type it: 0.7 → '70' (per cent), 1.5 → '1,5'; what is no number stays as it was typed. */
export function numberText(value: unknown, percent: boolean): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : '';
  const shown = percent ? Math.round(value * 10_000) / 100 : value;
  return String(shown).replace('.', ',');
}

/**
 * The number of a box, or the typed text itself while it is none, so that the schema refuses it and nothing is guessed;
 * an empty box gives `empty`.
 */
export function readTyped(
  typed: string,
  { min, max, whole }: { min: number; max: number; whole: boolean },
  percent: boolean,
  empty: unknown,
): unknown {
  // Groups of three are how sums are written: 2.340.000.
  const plain = /^\d{1,3}(\.\d{3})+$/u.test(typed.trim()) && whole ? typed.replace(/\./gu, '') : typed;
  if (plain.trim() === '') return empty;
  const read = readNumber(plain, min, max, whole ? 'whole' : 'broken');
  if (read === null) return typed;
  return percent ? Math.round(read * 100) / 10_000 : read;
}
