import { randomUUID } from 'node:crypto';
import { BrowserWindow, type PrintToPDFOptions, type Session, session } from 'electron';
import { findFontFile, readFontFile } from '#electron/documents/fonts.ts';
import { archived } from '#electron/documents/pdf-archive.ts';
import {
  COUNT_MISSING_FONTS,
  FontMissingError,
  type PrintOptions,
  type PrintPdf,
} from '#electron/documents/print-pdf.ts';
import { decideRequest } from './decide-request.ts';
import { APP_SCHEME, APP_START } from './own-address.ts';
import { decidePrintWindowOptions } from './window-options.ts';

/** A session of its own, in memory: nothing of a document reaches the disk. (No `persist:` before the name.) */
const PRINT_PARTITION = 'so-vang-print';

/** Longest time for one document, in milliseconds. */
const PRINT_TIMEOUT = 60_000;

/** The document runs no script and loads nothing but its own styles, fonts and inlined images. */
export const PRINT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:";

/** The paper is the document's own: A4 by its `@page` rule, its own margins, backgrounds as drawn. */
export const printOptions = {
  preferCSSPageSize: true,
  pageSize: 'A4',
  printBackground: true,
  displayHeaderFooter: false,
  generateTaggedPDF: true,
} satisfies PrintToPDFOptions;

/** Pages waiting to be fetched, each once, by an address nobody can guess. */
export interface PrintTickets {
  /** Leaves a page and answers its address. */
  issue(html: string): string;
  /** Gives the page of an address away; undefined the second time. */
  redeem(url: string): string | undefined;
  /** Takes back a page that was never fetched. */
  revoke(url: string): void;
}

export function makePrintTickets(): PrintTickets {
  const pages = new Map<string, string>();
  return {
    issue(html) {
      const url = `${APP_START}print/${randomUUID()}`;
      pages.set(url, html);
      return url;
    },
    redeem(url) {
      const html = pages.get(url);
      pages.delete(url);
      return html;
    },
    revoke(url) {
      pages.delete(url);
    },
  };
}

/** Answers the printing window: a page by its ticket, our fonts by their names, and nothing else. */
export function answerPrinting(tickets: PrintTickets): (request: Request) => Promise<Response> {
  return async (request) => {
    const decision = decideRequest(request);
    if (decision !== 'allow') return new Response(null, { status: decision });
    if (request.method !== 'GET') return new Response(null, { status: 405 });
    const html = tickets.redeem(request.url);
    if (html !== undefined) {
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': PRINT_POLICY };
      return new Response(html, { headers });
    }
    const font = findFontFile(new URL(request.url).pathname);
    if (font === undefined) return new Response(null, { status: 404 });
    return new Response(new Uint8Array(await readFontFile(font)), {
      headers: { 'content-type': 'font/woff2' },
    });
  };
}

/**
 * Prints documents one at a time through a hidden sandboxed window.
 * @returns HTML of our own → PDF; rejects when the window dies or takes longer than a minute
 */
export function makePdfPrinter(): PrintPdf {
  const tickets = makePrintTickets();
  let printing: Session | undefined;
  let queue: Promise<unknown> = Promise.resolve();
  return (html, asked = {}) => {
    const turn = queue.then(() => {
      if (printing === undefined) {
        printing = session.fromPartition(PRINT_PARTITION, { cache: false });
        printing.protocol.handle(APP_SCHEME, answerPrinting(tickets));
      }
      return printOnce(tickets, html, asked);
    });
    // The next document does not wait for this one to succeed, only to end.
    queue = turn.then(
      () => undefined,
      () => undefined,
    );
    return asked.part === true ? turn : turn.then((printed) => archived(printed, html));
  };
}

async function printOnce(
  tickets: PrintTickets,
  html: string,
  { tagged = true }: PrintOptions,
): Promise<Uint8Array> {
  const window = new BrowserWindow(decidePrintWindowOptions(PRINT_PARTITION));
  const url = tickets.issue(html);
  try {
    return await withTimeout(PRINT_TIMEOUT, async () => {
      await window.loadURL(url);
      // Fonts may arrive after the load event; printing before would mix two families.
      const missing: unknown = await window.webContents.executeJavaScript(COUNT_MISSING_FONTS);
      if (missing !== 0) throw new FontMissingError();
      return await window.webContents.printToPDF({ ...printOptions, generateTaggedPDF: tagged });
    });
  } finally {
    tickets.revoke(url);
    window.destroy();
  }
}

async function withTimeout<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`printing took longer than ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
