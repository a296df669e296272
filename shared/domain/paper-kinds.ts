/**
 * Kinds of paper in a dossier. The first four and `opinion` are the papers of Luật 06/2022/QH15 Điều 84; `summary`
 * stands for the report in the simple procedure (Điều 85); `initiative` came apart from `confirmation`, so an older
 * `confirmation` also fills its slot.
 */
export const PAPER_KINDS = [
  'submission',
  'report',
  'summary',
  'minutes',
  'initiative',
  'confirmation',
  'opinion',
  'decision',
  'other',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];
