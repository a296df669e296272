/** Why nothing can be looked for inside a paper; noted beside it, never a refusal of the upload. */
export const NO_TEXT = [
  /** Pages are pictures. */
  'scanned',
  /** Nothing is written in it. */
  'empty',
  'encrypted',
  'damaged',
  /** Macros, content from outside, a zip bomb. */
  'hostile',
  /** Takes more memory or time than a paper may. */
  'too_large',
  /** .doc, .xls */
  'old_format',
  /** Neither .docx, .xlsx nor .pdf: a picture, an archive … */
  'other_format',
] as const;
export type NoText = (typeof NO_TEXT)[number];

export class NoTextError extends Error {
  readonly reason: NoText;

  constructor(reason: NoText, options?: ErrorOptions) {
    super(`no text: ${reason}`, options);
    this.name = 'NoTextError';
    this.reason = reason;
  }
}
