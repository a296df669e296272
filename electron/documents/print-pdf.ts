/** How a PDF is asked for. */
export interface PrintOptions {
  /**
   * False leaves out the tags that tell a screen reader the order of a text. Certificates are looked at on paper, and
   * the tags of a thousand sheets double time and size (measured: 1,000 sheets 1.9 s and 2.0 MB without, 4.3 s and
   * 5.1 MB with).
   */
  readonly tagged?: boolean;
  /** A part of a larger file, which its maker turns into one for the archive (pdf-archive.ts) when it is whole. */
  readonly part?: boolean;
}

/** Counts the fonts of the page that could not be loaded: what would print in another family. */
export const COUNT_MISSING_FONTS =
  "document.fonts.ready.then(() => [...document.fonts].filter((font) => font.status === 'error').length)";

/** A font file of the program is gone or damaged; nothing was printed. */
export class FontMissingError extends Error {
  override readonly name = 'FontMissingError';
  readonly code = 'FONT_MISSING';
}

/** HTML of our own document → PDF/A in its own paper size; rejects with FontMissingError rather than print in another family. */
export type PrintPdf = (html: string, options?: PrintOptions) => Promise<Uint8Array>;
