/** What a reader sees: .docx through LibreOffice and HTML through the installed browser, page by page. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { renderHtml } from '#electron/documents/html.ts';
import { createHeadlessPdf, type HeadlessPdf } from '#electron/loopback/headless-pdf.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { convertDocx, findPhrase, type PdfFacts, type PdfPage, pdfText, readPdf } from '#test/support/pdf.ts';
import { describeWithTools, type Tools } from '#test/support/tools.ts';

type Pair = { readonly data: DecisionData; readonly word: PdfFacts; readonly web: PdfFacts };

/** Both PDFs of every document. */
async function renderBoth(
  tools: Tools,
  documents: ReadonlyMap<string, DecisionData>,
): Promise<Map<string, Pair>> {
  const printer: HeadlessPdf = createHeadlessPdf({ browserPath: tools.chromium });
  try {
    const docx = new Map<string, Uint8Array>();
    for (const [name, data] of documents) docx.set(name, await renderDocx(composeDecision(data)));
    const converted = await convertDocx(tools, docx);
    const pairs = new Map<string, Pair>();
    for (const [name, data] of documents) {
      const html = renderHtml(composeDecision(data), { nonce: 'test-nonce', fontBase: '/fonts' });
      pairs.set(name, {
        data,
        word: await readPdf(tools, converted.get(name) ?? new Uint8Array()),
        web: await readPdf(tools, await printer.print(html)),
      });
    }
    return pairs;
  } finally {
    await printer.close();
  }
}

/** Decisions whose text grows line by line, so that the signature meets the foot of the page at every height. */
function growingDecisions(): Map<string, DecisionData> {
  const data = sampleDecisions()[1]?.data;
  if (data === undefined) throw new Error('no sample');
  const filler =
    'Căn cứ Quyết định số 86/2025/QĐ-UBND ngày 20 tháng 10 năm 2025 của Ủy ban nhân dân tỉnh Bắc Ninh';
  return new Map(
    Array.from({ length: 17 }, (_, extra) => [
      `grown-${extra}`,
      {
        ...data,
        sizePreset: 'A' as const,
        bases: [...data.bases, ...Array.from({ length: Math.floor(extra / 2) }, () => filler)],
        moneyArticle: `${data.moneyArticle}${extra % 2 === 1 ? ', trích từ dự toán chi khen thưởng đã giao cho Văn phòng Ủy ban nhân dân tỉnh trong năm' : ''}`,
      },
    ]),
  );
}

function wordsOf(facts: PdfFacts): string {
  return facts.pages.map(pdfText).join(' ').replace(/\s+/gu, ' ');
}

function familyOf(font: string): string {
  return font.replace(/[-,](Bold|Italic|BoldItalic|Regular)$/u, '');
}

/** The page with the signer's name, and the page with the end of the text. */
function signaturePages(facts: PdfFacts, signer: string): { signature: number; end: number } {
  return {
    signature: facts.pages.findIndex((page) => findPhrase(page, signer) !== undefined),
    end: facts.pages.findIndex((page) => /này\.\/\./u.test(pdfText(page))),
  };
}

function pageNumber(page: PdfPage | undefined): string | undefined {
  return page?.words.find((word) => word.bottom < 17)?.text;
}

describeWithTools('a printed award decision', ['soffice', 'chromium', 'pdftotext', 'pdffonts'], (tools) => {
  let samples: Map<string, Pair>;
  const names = sampleDecisions().map((sample) => sample.name);
  const sample = (name: string): Pair => {
    const pair = samples.get(name);
    if (pair === undefined) throw new Error(`no sample ${name}`);
    return pair;
  };

  beforeAll(async () => {
    samples = await renderBoth(tools, new Map(sampleDecisions().map(({ name, data }) => [name, data])));
  });

  it.each(names)('%s: is A4 in one embedded serif family', (name) => {
    for (const facts of [sample(name).word, sample(name).web]) {
      for (const page of facts.pages) {
        expect(page.widthMm).toBeCloseTo(210, 0);
        expect(page.heightMm).toBeCloseTo(297, 0);
      }
      expect(new Set(facts.fonts.map(familyOf))).toHaveLength(1);
      expect(facts.fonts[0]).toMatch(/^(Tinos|LiberationSerif|TimesNewRoman)/u);
      expect(facts.fontsEmbedded).toBe(true);
    }
  });

  it.each(names)('%s: has the same words on as many pages from both renderers', (name) => {
    const { word, web } = sample(name);
    expect(web.pages.length).toBe(word.pages.length);
    const sorted = (facts: PdfFacts) => wordsOf(facts).split(' ').sort();
    expect(sorted(web)).toEqual(sorted(word));
  });

  it.each(names)('%s: has every block in its place, the same in both within 3 mm', (name) => {
    const { data, word, web } = sample(name);
    const places: [string, (box: { left: number; right: number; top: number }) => boolean][] = [
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', (box) => box.left > 90 && box.right < 196 && box.top < 25],
      ['Độc lập - Tự do - Hạnh phúc', (box) => box.left > 100 && box.top < 30],
      ['ỦY BAN NHÂN DÂN', (box) => box.left > 30 && box.right < 100 && box.top < 25],
      ['Số:', (box) => box.left > 30 && box.left < 70 && box.top > 28 && box.top < 45],
      ['QUYẾT ĐỊNH', (box) => Math.abs((box.left + box.right) / 2 - 112.5) < 2 && box.top < 60],
      ['Điều 1.', (box) => Math.abs(box.left - 40) < 1],
      ['Nơi nhận:', (box) => Math.abs(box.left - 30) < 1],
      [data.signer.name, (box) => Math.abs((box.left + box.right) / 2 - 150) < 3],
    ];
    for (const [phrase, isInPlace] of places) {
      const inWord = findPhrase(word.pages[0], phrase);
      const inWeb = findPhrase(web.pages[0], phrase);
      if (inWord === undefined || inWeb === undefined) throw new Error(`${phrase} is not on the first page`);
      expect(isInPlace(inWord), `${phrase} in the .docx: ${JSON.stringify(inWord)}`).toBe(true);
      expect(isInPlace(inWeb), `${phrase} in the HTML: ${JSON.stringify(inWeb)}`).toBe(true);
      expect(Math.abs(inWord.left - inWeb.left), phrase).toBeLessThan(3);
      expect(Math.abs(inWord.top - inWeb.top), phrase).toBeLessThan(3);
    }
  });

  it.each(names)(
    '%s: has number and date on one line, Nơi nhận level with the office of the signer',
    (name) => {
      const { data, word, web } = sample(name);
      for (const facts of [word, web]) {
        const number = findPhrase(facts.pages[0], 'Số:');
        const date = facts.pages[0]?.words.find(
          (candidate) => candidate.text === 'Ninh,' || candidate.text === 'năm',
        );
        expect(Math.abs((number?.bottom ?? 0) - (date?.bottom ?? 99))).toBeLessThan(1.5);
        const label = findPhrase(facts.pages[0], 'Nơi nhận:');
        const below = (facts.pages[0]?.words ?? []).filter((word) => word.top > (label?.top ?? 999) - 3);
        const capacity = findPhrase({ words: below }, data.signer.capacity[0] ?? '');
        expect(Math.abs((capacity?.top ?? 0) - (label?.top ?? 99))).toBeLessThan(1.5);
      }
    },
  );

  it('numbers pages on top in the middle, from the second page of each section, the annex from 1 again', () => {
    for (const facts of [sample('sixty-in-annex').word, sample('sixty-in-annex').web]) {
      expect(facts.pages.map(pageNumber)).toEqual([undefined, undefined, '2', '3', '4']);
      const number = facts.pages[2]?.words.find((candidate) => candidate.bottom < 17);
      expect(Math.abs(((number?.left ?? 0) + (number?.right ?? 0)) / 2 - 112.5)).toBeLessThan(1);
    }
  });

  it('repeats the heading row of a list on every page of the annex', () => {
    for (const facts of [sample('sixty-in-annex').word, sample('sixty-in-annex').web]) {
      for (const page of facts.pages.slice(1)) expect(findPhrase(page, 'STT')).toBeDefined();
    }
  });
});

describeWithTools('the signature', ['soffice', 'chromium', 'pdftotext', 'pdffonts'], (tools) => {
  let grown: Map<string, Pair>;

  beforeAll(async () => {
    grown = await renderBoth(tools, growingDecisions());
  });

  afterAll(() => grown.clear());

  it('never stands alone on a page, whatever the length of the text', () => {
    const pageCounts = new Set<number>();
    for (const [name, { data, word, web }] of grown) {
      for (const facts of [word, web]) {
        const pages = signaturePages(facts, data.signer.name);
        expect(pages.signature, name).toBeGreaterThanOrEqual(0);
        expect(pages.signature, name).toBe(pages.end);
        expect(facts.pages.length, `${name}: no empty page`).toBe(pages.signature + 1);
        pageCounts.add(facts.pages.length);
      }
    }
    // The lengths must really cross the foot of the page, or this test shows nothing.
    expect([...pageCounts].sort()).toEqual([1, 2]);
  });

  it('is never torn from Nơi nhận', () => {
    for (const { data, word, web } of grown.values()) {
      for (const facts of [word, web]) {
        const page = facts.pages[signaturePages(facts, data.signer.name).signature];
        expect(findPhrase(page, 'Nơi nhận:')).toBeDefined();
        expect(findPhrase(page, data.signer.capacity[0] ?? '')).toBeDefined();
      }
    }
  });
});
