// How long 1,000 certificates take to become one PDF, from their data to the finished file, beside what the same
// installed Chromium needs for the plainest page with the same words (a paragraph each, nothing placed, no border, no
// code). Part of `npm run -s bench -- documents`; alone: node test/bench/documents-certificates.mjs [RUNS] [SHEETS].
// The goal: at most 1.2 times the bare browser.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeCertificatePdf } from '../../electron/documents/certificates/certificate-pdf.ts';
import { escapeHtml } from '../../electron/documents/escape-html.ts';
import { fontFaceCss } from '../../electron/documents/fonts.ts';
import { findBrowser } from '../../electron/loopback/find-browser.ts';
import { createHeadlessPdf } from '../../electron/loopback/headless-pdf.ts';
import { SAMPLE_CERTIFICATE } from '../../shared/certificate/certificate-data.ts';
import { sheetPlacer } from '../../shared/certificate/place-sheet.ts';
import { PRESETS } from '../../shared/certificate/presets.ts';

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi'];
const MIDDLE = ['Văn', 'Thị', 'Đình', 'Ngọc', 'Quốc', 'Thị Thanh', 'Hữu'];
const GIVEN = ['An', 'Bình', 'Cường', 'Dung', 'Đức', 'Hằng', 'Khánh', 'Lương', 'Mỹ', 'Oanh', 'Phượng'];

/** @param {readonly string[]} list @param {number} index */
const one = (list, index) => list[index % list.length] ?? '';

/** Made-up recipients, every one different. @param {number} count */
function recipients(count) {
  return Array.from({ length: count }, (_, index) => ({
    ...SAMPLE_CERTIFICATE,
    name: `${one(FAMILY, index)} ${one(MIDDLE, Math.floor(index / 8))} ${one(GIVEN, Math.floor(index / 3))}`,
    position: index % 3 === 0 ? 'Trưởng phòng' : `Chuyên viên Phòng số ${index % 17}`,
    unit: `Sở Hư Cấu số ${index % 23}`,
    goldenNumber: String(index + 1),
  }));
}

/** The same words on plain pages. @param {readonly (readonly string[])[]} pages @param {string} size */
function bareHtml(pages, size) {
  const css = `${fontFaceCss('/fonts')}\n@page{size:${size};margin:0}body{margin:0;font:16pt Tinos}section{break-after:page;text-align:center}`;
  const sections = pages.map(
    (texts) => `<section>${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}</section>`,
  );
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><style nonce="x">${css}</style></head><body>${sections.join('\n')}</body></html>`;
}

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Measures in turns, so that a busy moment of the machine hits all alike.
 * @param {{ runs?: number, sheets?: number, browserPath: string, log?: (line: string) => void }} options
 * @returns {Promise<{ name: string, milliseconds: number, ratio: number, bytes: number }[]>} medians; ratio to the bare
 *   browser as it prints by itself
 */
export async function measureCertificates({ runs = 3, sheets = 1000, browserPath, log = console.log }) {
  const printer = createHeadlessPdf({ browserPath });
  const people = recipients(sheets);
  const preset = (/** @type {string} */ id) => {
    const found = PRESETS.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`no preset ${id}`);
    return found.content;
  };
  const [white, blank] = [preset('white-400'), preset('blank-420')];
  const place = (/** @type {typeof white} */ design) => {
    const one = sheetPlacer(design);
    return people.map((data) => one(data).sheet);
  };
  const wordsOf = (/** @type {typeof white} */ design) =>
    place(design).map(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
  const bare = bareHtml(wordsOf(white), '400mm 300mm');
  const ours = (/** @type {typeof white} */ design) =>
    makeCertificatePdf(place(design), {
      print: printer.print,
      images: new Map(),
      fontBase: '/fonts',
      title: 'bench',
      now: new Date(),
    });
  /** @type {Record<string, () => Promise<Uint8Array>>} */
  const ways = {
    // As the browser gives it, without what makes it PDF/A.
    'bare browser': () => printer.print(bare, { part: true }),
    'bare browser, no tags': () => printer.print(bare, { tagged: false, part: true }),
    'white paper, border, code': () => ours(white),
    'overprint, code': () => ours(blank),
  };
  try {
    await printer.print('<p>warm</p>');
    /** @type {Map<string, { times: number[], bytes: number }>} */
    const measured = new Map(Object.keys(ways).map((name) => [name, { times: [], bytes: 0 }]));
    for (let run = 1; run <= runs; run += 1)
      for (const [name, make] of Object.entries(ways)) {
        const start = performance.now();
        const pdf = await make();
        const time = performance.now() - start;
        measured.get(name)?.times.push(time);
        measured.set(name, { times: measured.get(name)?.times ?? [], bytes: pdf.length });
        log(`run ${run}  ${name.padEnd(26)} ${time.toFixed(0).padStart(6)} ms`);
      }
    const base = median(measured.get('bare browser')?.times ?? []);
    const rows = [...measured].map(([name, { times, bytes }]) => {
      const milliseconds = median(times);
      return { name, milliseconds, ratio: milliseconds / base, bytes };
    });
    for (const { name, milliseconds, ratio, bytes } of rows)
      log(
        `median ${name.padEnd(26)} ${milliseconds.toFixed(0).padStart(6)} ms  ${ratio.toFixed(2)} x  ${(bytes / 1e6).toFixed(1)} MB`,
      );
    return rows;
  } finally {
    await printer.close();
  }
}

/** @param {number} runs @param {number} sheets */
export async function run(runs, sheets = 1000) {
  const browser = findBrowser(process.platform, process.env, existsSync);
  if (browser === null) throw new Error('no browser to print with');
  await measureCertificates({ runs, sheets, browserPath: browser.path });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await run(Number(process.argv[2] ?? 3), Number(process.argv[3] ?? 1000));
}
