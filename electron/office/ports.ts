import type { PrintPdf } from '#electron/documents/print-pdf.ts';
import type { KeyCost } from '#electron/store/envelope.ts';

/** What differs between the shells and the tests: clock, cost of keys, PDF printing. Everything else is real. */
export interface Ports {
  now(): Date;
  readonly keyCost: KeyCost;
  /** HTML of our own document → PDF; null where no browser can print (the caller then refuses in words). */
  readonly printPdf: PrintPdf | null;
  /** Files of the built window. */
  readonly rendererDir: string;
  readonly log: (line: string) => void;
  readonly programVersion: string;
}
