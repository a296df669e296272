/**
 * Prints our document HTML to PDF with an installed Chromium, for the shell without Electron.
 *
 * Nothing of a document touches the disk: the page and its fonts are handed over in memory, the profile is an
 * off-the-record context in a folder that is removed, the cache is off, and the PDF comes back in one message
 * (`ReturnAsBase64`; the stream that Puppeteer's own `page.pdf()` asks for is a temporary file).
 * Nothing is fetched: every request is answered here or refused.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type HTTPRequest, type Page } from 'puppeteer-core';
import { findFontFile, readFontFile } from '#electron/documents/fonts.ts';
import { archived } from '#electron/documents/pdf-archive.ts';
import {
  COUNT_MISSING_FONTS,
  FontMissingError,
  type PrintOptions,
  type PrintPdf,
} from '#electron/documents/print-pdf.ts';

export type HeadlessPdf = {
  /**
   * The PDF of one standalone HTML page, in its own paper size.
   * @throws PrintFailedError when the browser does not start, or does not finish in time; FontMissingError
   */
  readonly print: PrintPdf;
  /** Ends the browser and removes its folder. A later `print` starts a new one. */
  close(): Promise<void>;
};

export type HeadlessPdfOptions = {
  readonly browserPath: string;
  /** Folder of the font files; their installed packages by default. */
  readonly fontsFolder?: string;
  /** The browser ends after this long without work, in milliseconds. */
  readonly idleMs?: number;
  /** Longest time for one document, in milliseconds. */
  readonly timeoutMs?: number;
};

/** The sentence tells the user what to do; the cause is for the log and holds no text of the document. */
export class PrintFailedError extends Error {
  override readonly name = 'PrintFailedError';
  readonly code = 'PRINT_FAILED';
  constructor(cause: unknown) {
    super(
      'Chưa tạo được tệp PDF: hãy thử lại, hoặc xuất .docx rồi in từ Word. Quyết định không bị ảnh hưởng.',
      {
        cause,
      },
    );
  }
}

/** Address the page is given: the reserved domain `.invalid` leads nowhere (RFC 2606). */
const PAGE_URL = 'https://document.so-vang.invalid/page';

const IDLE_MS = 60_000;
const TIMEOUT_MS = 60_000;

/** Command line of the printing browser: quiet, offline, without cache, crash reports or first-run pages. */
export function browserFlags(platform: NodeJS.Platform, userId: number | undefined): string[] {
  return [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-extensions',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--disk-cache-size=1',
    '--media-cache-size=1',
    '--disable-gpu-shader-disk-cache',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // Chromium refuses to run as root with its sandbox; anyone else keeps it.
    ...(platform === 'linux' && userId === 0 ? ['--no-sandbox'] : []),
  ];
}

/** A printer that starts its browser when first needed and prints one document at a time. */
export function createHeadlessPdf(options: HeadlessPdfOptions): HeadlessPdf {
  const { browserPath, fontsFolder, idleMs = IDLE_MS, timeoutMs = TIMEOUT_MS } = options;
  let running: Promise<RunningBrowser> | undefined;
  let idleTimer: NodeJS.Timeout | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  async function close(): Promise<void> {
    clearTimeout(idleTimer);
    const ending = running;
    running = undefined;
    if (ending === undefined) return;
    const browser = await ending.catch(() => undefined);
    await browser?.end();
  }

  async function printNow(html: string, asked: PrintOptions): Promise<Uint8Array> {
    clearTimeout(idleTimer);
    try {
      running ??= startBrowser(browserPath, timeoutMs);
      const { browser } = await running;
      return await printInBrowser(browser, { html, ...asked }, fontsFolder, timeoutMs);
    } catch (cause) {
      if (cause instanceof FontMissingError) throw cause;
      // A browser that failed once may be gone; the next document gets a new one.
      await close();
      throw new PrintFailedError(cause);
    } finally {
      idleTimer = setTimeout(() => void close(), idleMs);
      idleTimer.unref();
    }
  }

  return {
    print(html, asked = {}) {
      const result = queue.then(() => printNow(html, asked));
      queue = result.catch(() => undefined);
      return asked.part === true ? result : result.then((printed) => archived(printed, html));
    },
    async close() {
      await queue;
      await close();
    },
  };
}

type RunningBrowser = { readonly browser: Browser; end(): Promise<void> };

async function startBrowser(browserPath: string, timeoutMs: number): Promise<RunningBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'so-vang-print-'));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const browser = await puppeteer.launch({
      executablePath: browserPath,
      headless: true,
      pipe: true,
      userDataDir: profile,
      timeout: timeoutMs,
      protocolTimeout: timeoutMs,
      // The office handles its own signals and closes the printer itself.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: browserFlags(process.platform, process.getuid?.()),
    });
    return {
      browser,
      async end() {
        await browser.close().catch(() => browser.process()?.kill('SIGKILL'));
        await removeProfile();
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

async function printInBrowser(
  browser: Browser,
  { html, tagged = true }: PrintOptions & { readonly html: string },
  fontsFolder: string | undefined,
  timeoutMs: number,
): Promise<Uint8Array> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.setCacheEnabled(false);
    await answerRequests(page, html, fontsFolder);
    await page.goto(PAGE_URL, { waitUntil: 'load', timeout: timeoutMs });
    await page.emulateMediaType('print');
    if ((await page.evaluate(COUNT_MISSING_FONTS)) !== 0) throw new FontMissingError();
    const session = await page.createCDPSession();
    const { data } = await session.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: false,
      transferMode: 'ReturnAsBase64',
      generateTaggedPDF: tagged,
    });
    return new Uint8Array(Buffer.from(data, 'base64'));
  } finally {
    await context.close();
  }
}

/** Answers the page itself and our fonts from memory; refuses everything else. */
async function answerRequests(page: Page, html: string, fontsFolder: string | undefined): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // A request of a page that was closed meanwhile has nobody to answer to.
    answer(request, html, fontsFolder).catch(() => request.abort('aborted').catch(() => undefined));
  });
}

async function answer(request: HTTPRequest, html: string, fontsFolder: string | undefined): Promise<void> {
  if (request.url() === PAGE_URL) {
    await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html });
    return;
  }
  const font = request.resourceType() === 'font' ? findFontFile(new URL(request.url()).pathname) : undefined;
  if (font === undefined) {
    await request.abort('blockedbyclient');
    return;
  }
  await request.respond({
    status: 200,
    contentType: 'font/woff2',
    headers: { 'access-control-allow-origin': '*' },
    body: Buffer.from(await readFontFile(font, fontsFolder)),
  });
}
