/** The preview under the policy the office sends with it: styles by nonce only, fonts from the office, nothing else. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findFontFile, readFontFile } from '#electron/documents/fonts.ts';
import { renderHtml } from '#electron/documents/html.ts';
import { browserFlags } from '#electron/loopback/headless-pdf.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { describeWithTools, type Tools } from '#test/support/tools.ts';

const NONCE = 'bm9uY2UxMjM0NTY3OA==';
const POLICY = `default-src 'none'; style-src 'nonce-${NONCE}'; font-src 'self'`;

async function servePreview(html: string): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const font = findFontFile(request.url ?? '');
    if (font === undefined) {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
        .end(html);
      return;
    }
    readFontFile(font).then(
      (bytes) => response.writeHead(200, { 'content-type': 'font/woff2' }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/preview` };
}

function openBrowser(tools: Tools): Promise<Browser> {
  // As the printer starts it, but here the page comes over loopback.
  const flags = browserFlags(process.platform, process.getuid?.());
  return puppeteer.launch({
    executablePath: tools.chromium,
    pipe: true,
    args: flags.filter((flag) => !flag.startsWith('--host-resolver')),
  });
}

describeWithTools('the preview in a browser', ['chromium'], (tools) => {
  it('breaks pages on the screen where print breaks them', async () => {
    const data = sampleDecisions()[3]?.data;
    if (data === undefined) throw new Error('no sample');
    const html = renderHtml(composeDecision(data), { nonce: NONCE, fontBase: '/fonts' });
    const { server, url } = await servePreview(html);
    const browser = await openBrowser(tools);
    try {
      const page = await browser.newPage();
      await page.goto(url);
      const seen = await page.evaluate(`document.fonts.ready.then(() => CSS.supports('column-wrap', 'wrap')
        ? [...document.querySelectorAll('.sheet')].map((sheet) => (sheet.offsetHeight * 25.4 / 96 + 8) / 305)
        : null)`);
      // An older browser shows one long sheet per section.
      if (seen !== null) expect((seen as number[]).map((pages) => Number(pages.toFixed(1)))).toEqual([1, 4]);
    } finally {
      await browser.close();
      server.close();
    }
  });

  it('looks right under a policy without unsafe-inline', async () => {
    const data = sampleDecisions()[2]?.data;
    if (data === undefined) throw new Error('no sample');
    const { server, url } = await servePreview(
      renderHtml(composeDecision(data), { nonce: NONCE, fontBase: '/fonts' }),
    );
    const browser = await openBrowser(tools);
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(url);
      const seen: unknown = await page.evaluate(`document.fonts.ready.then(() => ({
        sheets: document.querySelectorAll('.sheet').length,
        sheetWidth: Math.round(document.querySelector('.sheet').getBoundingClientRect().width * 25.4 / 96),
        bold: getComputedStyle(document.querySelector('.issuer')).fontWeight,
        fonts: [...document.fonts].filter((font) => font.status === 'loaded').length > 5,
        failed: [...document.fonts].filter((font) => font.status === 'error').length,
      }))`);
      expect(seen).toEqual({ sheets: 2, sheetWidth: 210, bold: '700', fonts: true, failed: 0 });
      expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
