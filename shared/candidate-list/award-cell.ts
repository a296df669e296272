/** The cell of an award: its words, and the year that many lists write behind them. */

const YEAR_BEHIND = /[\s,;(-]*(?:năm(?: học)?\s*)?((?:19|20)\d{2})(?:\s*[-–]\s*(?:20)?\d{2})?\s*\)?\s*$/iu;

/** "LĐTT năm 2025" → LĐTT and 2025; "BK" → BK and no year. A school year counts by its first year. */
export function splitAwardYear(text: string): { readonly text: string; readonly year: number | null } {
  const match = YEAR_BEHIND.exec(text);
  if (match === null) return { text, year: null };
  const rest = text.slice(0, match.index).trim();
  return rest === '' ? { text, year: null } : { text: rest, year: Number(match[1]) };
}

/** "2025", "năm 2025" or "2024 - 2025" as the year of a title; null for anything else. */
export function readYear(text: string): number | null {
  const match = /^(?:năm(?: học)?\s*)?((?:19|20)\d{2})(?:\s*[-–/]\s*(?:20)?\d{2})?$/iu.exec(text.trim());
  return match === null ? null : Number(match[1]);
}
