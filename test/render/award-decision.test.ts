/** Where the parts of an award decision stand on its pages, in both renderers. */
import { beforeAll, expect, it } from 'vitest';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { findPhrase, type PdfFacts } from '#test/support/pdf.ts';
import { apart, pageNumber, renderPairs, splitEdges } from '#test/support/rendered-pair.ts';
import { describeWithTools } from '#test/support/tools.ts';

type Pair = { readonly data: DecisionData; readonly word: PdfFacts; readonly web: PdfFacts };

describeWithTools('a printed award decision', ['soffice', 'chromium', 'pdftotext', 'pdffonts'], (tools) => {
  let samples: Map<string, Pair>;
  const names = sampleDecisions().map((sample) => sample.name);
  const sample = (name: string): Pair => {
    const pair = samples.get(name);
    if (pair === undefined) throw new Error(`no sample ${name}`);
    return pair;
  };

  beforeAll(async () => {
    const documents = new Map(sampleDecisions().map(({ name, data }) => [name, composeDecision(data)]));
    const pairs = await renderPairs(tools, documents);
    samples = new Map(
      sampleDecisions().flatMap(({ name, data }) => {
        const pair = pairs.get(name);
        return pair === undefined ? [] : [[name, { data, word: pair.word, web: pair.web }]];
      }),
    );
  });

  it.each(names)('%s: has the same words in the same places in both', (name) => {
    const { data, word, web } = sample(name);
    const [one, other] = [word, web].map((facts) => splitEdges(facts, data.margins).text);
    expect(other?.map(({ text }) => text)).toEqual(one?.map(({ text }) => text));
    expect(apart(one ?? [], other ?? [], 3)).toEqual([]);
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
