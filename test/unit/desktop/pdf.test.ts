import { beforeEach, describe, expect, it } from 'vitest';
import { answerPrinting, makePdfPrinter, makePrintTickets, PRINT_POLICY } from '#electron/desktop/pdf.ts';
import { FontMissingError } from '#electron/documents/print-pdf.ts';
import * as electron from '#test/support/electron-double.ts';

beforeEach(() => electron.resetElectron());

const printing = () => electron.session.made.get('so-vang-print');

/** Loads the page as the window would: through the handler of the printing session. */
async function loadPage(url: string) {
  const response = await printing()?.session.protocol.handlers.get('app')?.(new Request(url));
  return { status: response?.status, text: await response?.text(), headers: response?.headers };
}

describe('print tickets', () => {
  it('are good once', () => {
    const tickets = makePrintTickets();
    const url = tickets.issue('<p>a</p>');
    expect(url).toMatch(/^app:\/\/so-vang\/print\/[0-9a-f-]{36}$/);
    expect(tickets.redeem(url)).toBe('<p>a</p>');
    expect(tickets.redeem(url)).toBeUndefined();
  });

  it('differ for the same page, and can be taken back', () => {
    const tickets = makePrintTickets();
    const [one, two] = [tickets.issue('x'), tickets.issue('x')];
    expect(one).not.toBe(two);
    tickets.revoke(one);
    expect(tickets.redeem(one)).toBeUndefined();
    expect(tickets.redeem(two)).toBe('x');
  });
});

describe('what the printing window is answered', () => {
  const tickets = makePrintTickets();
  const answer = answerPrinting(tickets);

  it('is the page, under a policy without scripts', async () => {
    const response = await answer(new Request(tickets.issue('<p>Quyết định</p>')));
    expect(await response.text()).toBe('<p>Quyết định</p>');
    expect(response.headers.get('content-security-policy')).toBe(PRINT_POLICY);
    expect(PRINT_POLICY).toContain("default-src 'none'");
    expect(PRINT_POLICY).not.toContain('script-src');
  });

  it('is a font of ours', async () => {
    const response = await answer(new Request('app://so-vang/fonts/tinos-vietnamese-400-normal.woff2'));
    expect(response.status).toBe(200);
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 4)
        .toString('latin1'),
    ).toBe('wOF2');
  });

  it.each([
    ['GET', 'app://so-vang/', 404],
    ['GET', 'app://so-vang/rpc/archive/search', 404],
    ['GET', 'app://so-vang/fonts/..%2fsecret.woff2', 400],
    ['POST', 'app://so-vang/print/x', 405],
    ['GET', 'app://example.com/', 403],
  ])('to %s %s is %i', async (method, url, status) => {
    expect((await answer(new Request(url, { method }))).status).toBe(status);
  });
});

describe('printing', () => {
  it('loads the page, waits for its fonts, prints A4 by its own rules and closes the window', async () => {
    const pages: (string | undefined)[] = [];
    electron.BrowserWindow.onLoad = async (url) => {
      pages.push((await loadPage(url)).text);
    };
    const pdf = await makePdfPrinter()('<p>a</p>');
    const [window] = electron.BrowserWindow.all;
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/^%PDF-1\.7.*pdfaid:part>2</su);
    expect(pages).toEqual(['<p>a</p>']);
    expect(window?.webContents.scripts[0]).toContain('document.fonts.ready');
    expect(window?.webContents.prints[0]).toMatchObject({ preferCSSPageSize: true, pageSize: 'A4' });
    expect(window?.isDestroyed()).toBe(true);
  });

  it('leaves a part of a larger file as the browser printed it', async () => {
    const pdf = await makePdfPrinter()('<p>a</p>', { part: true });
    expect(Buffer.from(pdf).toString('latin1')).not.toContain('pdfaid');
  });

  it('prints nothing when a font is missing', async () => {
    electron.BrowserWindow.onLoad = async (_, window) => {
      window.webContents.missingFonts = 1;
    };
    await expect(makePdfPrinter()('<p>a</p>')).rejects.toBeInstanceOf(FontMissingError);
    const [window] = electron.BrowserWindow.all;
    expect(window?.webContents.prints).toEqual([]);
    expect(window?.isDestroyed()).toBe(true);
  });

  it('keeps its session in memory, without a cache', async () => {
    await makePdfPrinter()('x');
    expect([...electron.session.made.keys()]).toEqual(['so-vang-print']);
    expect(printing()?.options).toEqual({ cache: false });
  });

  it('prints one document at a time', async () => {
    let open = 0;
    let most = 0;
    electron.BrowserWindow.onLoad = async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((done) => setImmediate(done));
      open -= 1;
    };
    const print = makePdfPrinter();
    await Promise.all([print('a'), print('b'), print('c')]);
    expect(most).toBe(1);
    expect(electron.BrowserWindow.all).toHaveLength(3);
  });

  it('closes the window, takes the page back and goes on with the next when one fails', async () => {
    let failed = '';
    electron.BrowserWindow.onLoad = async (url) => {
      if (failed === '') {
        failed = url;
        throw new Error('ERR_FAILED');
      }
    };
    const print = makePdfPrinter();
    await expect(print('a')).rejects.toThrow('ERR_FAILED');
    expect(electron.BrowserWindow.all[0]?.isDestroyed()).toBe(true);
    expect((await loadPage(failed)).status).toBe(404);
    await expect(print('b')).resolves.toBeInstanceOf(Uint8Array);
  });
});
