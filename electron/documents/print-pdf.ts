/** How a PDF is asked for. */
export interface PrintOptions {
  /**
   * False leaves out the tags that tell a screen reader the order of a text. Certificates are looked at on paper, and
   * the tags of a thousand sheets double time and size (measured: 1,000 sheets 1.9 s and 2.0 MB without, 4.3 s and
   * 5.1 MB with).
   */
  readonly tagged?: boolean;
}

/** HTML of our own document → PDF in its own paper size. */
export type PrintPdf = (html: string, options?: PrintOptions) => Promise<Uint8Array>;
