/**
 * What a reader sees: for every kind of document, the .docx through LibreOffice and the HTML through the installed
 * browser have the same pages, the same words in the same order and in the same places.
 */
import { beforeAll, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '#shared/official-document/kinds/index.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { sheetOf } from '#shared/official-document/sheet.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import { everyBlock } from '#test/support/every-block.ts';
import { atEveryLength, closingWords, LENGTHS, signedSection } from '#test/support/growing-document.ts';
import type { PdfFacts } from '#test/support/pdf.ts';
import { pdfaProblems } from '#test/support/pdf-a.ts';
import {
  apart,
  familyOf,
  pageNumber,
  type RenderedPair,
  renderPairs,
  splitEdges,
} from '#test/support/rendered-pair.ts';
import { describeWithTools } from '#test/support/tools.ts';

/** Furthest a word may stand from its place in the other file, in mm. */
const TOLERANCE_MM = 3;

const samples = new Map<string, OfficialDocument>(
  DOCUMENT_KINDS.flatMap((kind) => {
    const [sample] = kind.samples();
    return sample === undefined ? [] : [[kind.id, kind.compose(sample.data, DEFAULT_WORDING)] as const];
  }),
);

/** Kinds whose signature is tried at every length: a decision, and the next kinds with Nơi nhận and with two signers. */
function signedKinds(): OfficialDocument[] {
  const endsWith = (document: OfficialDocument, part: string) => {
    const last = signedSection(document)?.blocks.at(-1);
    return last?.type === 'columns' && last.part === part;
  };
  const signed = [...samples.values()].filter((document) => signedSection(document) !== undefined);
  const [decision, ...others] = signed;
  const chosen = [
    decision,
    others.find((document) => endsWith(document, 'closing') && document.kind !== decision?.kind),
    [everyBlock(), ...others].findLast((document) => endsWith(document, 'signatures')),
  ];
  return chosen.filter((document) => document !== undefined);
}

const grown = new Map(
  signedKinds().map((document) => [`${document.kind} at every length`, atEveryLength(document, 2)]),
);
const blocks = new Map([
  ['every block by NĐ 30/2020', everyBlock('nd30')],
  ['every block by TT 01/2011', everyBlock('tt01')],
]);

describeWithTools('both renderers', ['soffice', 'chromium', 'pdftotext', 'pdffonts'], (tools) => {
  let pairs: Map<string, RenderedPair>;
  const names = [...samples.keys(), ...blocks.keys(), ...grown.keys()];
  const pair = (name: string): RenderedPair => {
    const found = pairs.get(name);
    if (found === undefined) throw new Error(`not rendered: ${name}`);
    return found;
  };

  beforeAll(async () => {
    pairs = await renderPairs(tools, new Map([...samples, ...blocks, ...grown]));
  });

  it.each(names)('%s: A4 pages, as many in both', (name) => {
    const { document, word, web } = pair(name);
    const landscape = document.sections.some((section) => section.orientation === 'landscape');
    expect(web.pages.length).toBe(word.pages.length);
    for (const [index, page] of word.pages.entries()) {
      const sides = [page.widthMm, page.heightMm].map(Math.round);
      expect(sides).toEqual(sides[0] === 297 && landscape ? [297, 210] : [210, 297]);
      expect(web.pages[index]?.widthMm).toBeCloseTo(page.widthMm, 0);
      expect(web.pages[index]?.heightMm).toBeCloseTo(page.heightMm, 0);
    }
  });

  it.each(names)('%s: the same words in the same order, each in its place within 3 mm', (name) => {
    const { document, word, web } = pair(name);
    const [inWord, inWeb] = [word, web].map((facts) => splitEdges(facts, document.margins));
    for (const part of ['text', 'edges'] as const) {
      const [one = [], other = []] = [inWord?.[part], inWeb?.[part]];
      expect(other.map((placed) => placed.text)).toEqual(one.map((placed) => placed.text));
      expect(apart(one, other, TOLERANCE_MM)).toEqual([]);
    }
  });

  it.each(names)('%s: one embedded serif family in both', (name) => {
    for (const facts of [pair(name).word, pair(name).web]) {
      expect(new Set(facts.fonts.map(familyOf))).toHaveLength(1);
      expect(facts.fonts[0]).toMatch(/^(Tinos|LiberationSerif|TimesNewRoman)/u);
      expect(facts.fontsEmbedded).toBe(true);
    }
  });

  it.each(names)('%s: our PDF is PDF/A-2b', async (name) => {
    expect(await pdfaProblems(pair(name).webBytes)).toEqual([]);
  });

  it.each(names)('%s: no text outside the margins, no page without text', (name) => {
    const { document, word, web } = pair(name);
    const sheet = (page: PdfFacts['pages'][number]) => ({
      left: document.margins.left,
      right: page.widthMm - document.margins.right,
    });
    for (const facts of [word, web]) {
      for (const [index, page] of facts.pages.entries()) {
        const { left, right } = sheet(page);
        const outside = page.words.filter((placed) => placed.left < left - 1 || placed.right > right + 1);
        expect(
          outside.map((placed) => placed.text),
          `page ${index + 1}`,
        ).toEqual([]);
        const numbers = pageNumber(page) === undefined ? 0 : 1;
        expect(page.words.length, `page ${index + 1}`).toBeGreaterThan(numbers);
      }
    }
  });

  it.each([...grown.keys()])('%s: the signature never stands alone, and is never torn', (name) => {
    const { document, word, web } = pair(name);
    for (const facts of [word, web]) {
      const sections = bySection(facts, document);
      expect(sections).toHaveLength(LENGTHS);
      for (const [index, words] of sections.entries()) {
        const section = document.sections[index];
        const closing = words.slice(-closingWords(section ?? { kind: 'main', blocks: [] }));
        const before = words[words.length - closing.length - 1];
        expect(new Set(closing.map((placed) => placed.page)), `length ${index}`).toHaveLength(1);
        expect(before?.page, `length ${index}`).toBe(closing[0]?.page);
      }
      // The lengths must really cross the foot of the page, or this test shows nothing.
      const ends = sections.map((words) => (words.at(-1)?.page ?? 0) - (words[0]?.page ?? 0));
      expect(new Set(ends).size).toBeGreaterThan(1);
      expect(sheetOf(document.sections[0] ?? { kind: 'main', blocks: [] }, document).heightMm).toBe(297);
    }
  });

  it('the page number is counted in every section, and not shown on its first page', () => {
    for (const [name, at] of [
      ['every block by NĐ 30/2020', 'top'],
      ['every block by TT 01/2011', 'bottom'],
    ] as const) {
      for (const facts of [pair(name).word, pair(name).web]) {
        expect(facts.pages.map(pageNumber)).toEqual([
          undefined,
          '2',
          undefined,
          '2',
          '3',
          undefined,
          undefined,
        ]);
        const page = facts.pages[1];
        const number = page?.words.find(
          (placed) => placed.text === '2' && placed.bottom < 17 === (at === 'top'),
        );
        const middle = ((number?.left ?? 0) + (number?.right ?? 0)) / 2;
        if (at === 'top') expect(Math.abs(middle - (210 + 30 - 15) / 2)).toBeLessThan(1);
        else expect(Math.abs((number?.right ?? 0) - (210 - 15))).toBeLessThan(1);
      }
    }
  });
});

/** Words of every section in order: a section begins where its first words stand again. */
function bySection(facts: PdfFacts, document: OfficialDocument) {
  const { text } = splitEdges(facts, document.margins);
  const opening = text.slice(0, 4).map((word) => word.text);
  const starts = text.flatMap((word, index) =>
    (index === 0 || word.page !== text[index - 1]?.page) &&
    opening.every((first, offset) => text[index + offset]?.text === first)
      ? [index]
      : [],
  );
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
}
