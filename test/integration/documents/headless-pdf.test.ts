import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderHtml } from '#electron/documents/html.ts';
import { FontMissingError } from '#electron/documents/print-pdf.ts';
import { browserFlags, createHeadlessPdf, PrintFailedError } from '#electron/loopback/headless-pdf.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { decisionDataSchema } from '#shared/official-document/decision-data.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { readPdf } from '#test/support/pdf.ts';
import { describeWithTools } from '#test/support/tools.ts';

const RARE_NAME = 'Ngụy Khắc Thượng Quỳnh';

function rareHtml(): string {
  const sample = sampleDecisions()[0]?.data;
  const data = decisionDataSchema.parse({
    ...sample,
    recipients: [{ kind: 'person', honorific: 'Ông', name: RARE_NAME }],
  });
  return renderHtml(composeDecision(data), { nonce: 'test-nonce', fontBase: '/anywhere/fonts' });
}

/** Files below a folder that hold the text in UTF-8 or UTF-16. */
async function filesHolding(folder: string, text: string): Promise<string[]> {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) found.push(file);
  }
  return found;
}

it('drops the browser sandbox only for root on Linux', () => {
  expect(browserFlags('linux', 0)).toContain('--no-sandbox');
  expect(browserFlags('linux', 1000)).not.toContain('--no-sandbox');
  expect(browserFlags('win32', undefined)).not.toContain('--no-sandbox');
});

it('reports a browser that does not start in a sentence, and leaves no folder', async () => {
  const printer = createHeadlessPdf({ browserPath: process.execPath, timeoutMs: 5_000 });
  const refused = await printer.print('<p>x</p>').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(PrintFailedError);
  expect((refused as PrintFailedError).message).toMatch(/hãy thử lại/u);
  await printer.close();
});

describeWithTools('printing with an installed browser', ['chromium', 'pdftotext', 'pdffonts'], (tools) => {
  let folder: string;
  // Where programs put temporary files: the first on Linux and Mac, the others on Windows.
  const variables = ['TMPDIR', 'TEMP', 'TMP'] as const;
  const before = variables.map((name) => [name, process.env[name]] as const);

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'so-vang-test-'));
    for (const name of variables) process.env[name] = folder;
  });

  afterEach(async () => {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('writes nothing of a document to the disk, and removes its profile', async () => {
    const printer = createHeadlessPdf({ browserPath: tools.chromium });
    try {
      const pdf = await readPdf(tools, await printer.print(rareHtml()));
      expect(pdf.pages[0]?.words.map((word) => word.text).join(' ')).toContain(RARE_NAME);
      expect((await readdir(folder)).length).toBeGreaterThan(0);
      expect(await filesHolding(folder, RARE_NAME)).toEqual([]);
      expect(await filesHolding(folder, '%PDF-')).toEqual([]);
    } finally {
      await printer.close();
    }
    expect((await readdir(folder)).filter((name) => name.startsWith('so-vang-print-'))).toEqual([]);
  });

  it('prints nothing when a font file is missing, and goes on with the next page', async () => {
    const printer = createHeadlessPdf({ browserPath: tools.chromium, fontsFolder: folder });
    try {
      await expect(printer.print(rareHtml())).rejects.toBeInstanceOf(FontMissingError);
      expect((await printer.print('<p>một</p>')).length).toBeGreaterThan(500);
    } finally {
      await printer.close();
    }
  });

  it('prints two documents asked for at once, each whole', async () => {
    const printer = createHeadlessPdf({ browserPath: tools.chromium });
    try {
      const [first, second] = await Promise.all([printer.print('<p>một</p>'), printer.print('<p>hai</p>')]);
      const text = async (bytes: Uint8Array) =>
        (await readPdf(tools, bytes)).pages[0]?.words.map((word) => word.text);
      expect(await text(first)).toEqual(['một']);
      expect(await text(second)).toEqual(['hai']);
    } finally {
      await printer.close();
    }
  });

  it('ends the browser when idle and starts it again when needed', async () => {
    const printer = createHeadlessPdf({ browserPath: tools.chromium, idleMs: 50 });
    try {
      await printer.print('<p>một</p>');
      const profiles = async () =>
        (await readdir(folder)).filter((name) => name.startsWith('so-vang-print-'));
      await expect.poll(profiles, { timeout: 10_000 }).toEqual([]);
      expect((await printer.print('<p>hai</p>')).length).toBeGreaterThan(500);
    } finally {
      await printer.close();
    }
  });

  it('fetches nothing, runs no script', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const printer = createHeadlessPdf({ browserPath: tools.chromium });
    try {
      const url = `http://127.0.0.1:${port}`;
      const html = `<img src="${url}/a"><link rel="stylesheet" href="${url}/b"><iframe src="${url}/c"></iframe><p>yên</p><script>document.body.append('lạ'); fetch('${url}/d')</script>`;
      const pdf = await readPdf(tools, await printer.print(html));
      expect(pdf.pages[0]?.words.map((word) => word.text)).toEqual(['yên']);
      expect(asked).toBe(0);
    } finally {
      await printer.close();
      server.close();
    }
  });
});
