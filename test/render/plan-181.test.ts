/** The plan 181/KH-UBND on paper: every block in its place (the scheme of ô số), in LibreOffice's PDF and in ours. */
import { beforeAll, expect, it } from 'vitest';
import { placedPhrase } from '#test/support/placed-phrase.ts';
import { PLAN_181_BODY, planDocument } from '#test/support/plan-181.ts';
import { type PlacedWord, type RenderedPair, renderPairs, splitEdges } from '#test/support/rendered-pair.ts';
import { describeWithTools } from '#test/support/tools.ts';

/** Words on one line stand within this, in mm. */
const LINE_MM = 1.5;

describeWithTools('the plan 181', ['soffice', 'chromium', 'pdftotext', 'pdffonts'], (tools) => {
  let pair: RenderedPair;
  beforeAll(async () => {
    const document = planDocument();
    const found = (await renderPairs(tools, new Map([['plan', document]]))).get('plan');
    if (found === undefined) throw new Error('not rendered');
    pair = found;
  });

  for (const side of ['word', 'web'] as const) {
    it(`${side}: every block stands in its place`, () => {
      const { margins } = pair.document;
      const { text: words, edges } = splitEdges(pair[side], margins);
      const phrase = (line: string) => placedPhrase(words, line);
      const middle = (one: readonly PlacedWord[]) => ((one[0]?.left ?? 0) + (one.at(-1)?.right ?? 0)) / 2;
      const textMiddle = (margins.left + 210 - margins.right) / 2;

      const agency = phrase('ỦY BAN NHÂN DÂN');
      const national = phrase('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
      const number = phrase('Số: 181/KH-UBND');
      const day = phrase('Bắc Ninh, ngày 22 tháng 10 năm 2014');
      const title = phrase('KẾ HOẠCH');
      const subject = phrase('Triển khai thực hiện Chỉ thị số 34-CT/TW');

      // Ô 2 left of ô 1, level; ô 3 and 4 on one line under them; ô 5a in the middle under both.
      expect(agency.at(-1)?.right).toBeLessThan(national[0]?.left ?? 0);
      expect(Math.abs((agency[0]?.top ?? 0) - (national[0]?.top ?? 0))).toBeLessThan(LINE_MM);
      expect(Math.abs((number[0]?.bottom ?? 0) - (day[0]?.bottom ?? 0))).toBeLessThan(LINE_MM);
      expect(number[0]?.top).toBeGreaterThan(agency[0]?.bottom ?? 0);
      expect(Math.abs(middle(number) - middle(agency))).toBeLessThan(2);
      expect(Math.abs(middle(day) - middle(national))).toBeLessThan(2);
      expect(title[0]?.top).toBeGreaterThan(day[0]?.bottom ?? 0);
      expect(Math.abs(middle(title) - textMiddle)).toBeLessThan(2);
      expect(subject[0]?.top).toBeGreaterThan(title[0]?.top ?? 0);

      // Ô 6: every typed line begins with the indent of 1 cm, in order, over the whole width.
      const starts = PLAN_181_BODY.split('\n')
        .filter((line) => line !== '')
        .map((line) => phrase(line.split(' ').slice(0, 6).join(' '))[0]);
      for (const [index, start] of starts.entries()) {
        expect(Math.abs((start?.left ?? 0) - margins.left - 10)).toBeLessThan(1);
        const before = starts[index - 1];
        if (before === undefined || start === undefined) continue;
        const later = start.page > before.page || (start.page === before.page && start.top > before.top);
        expect(later, start.text).toBe(true);
      }
      expect(Math.max(...words.map(({ right }) => right))).toBeGreaterThan(210 - margins.right - 1);

      // Ô 9b at the left edge, level with ô 7a in the right half; ô 7b under it.
      const label = phrase('Nơi nhận:');
      const capacity = phrase('TM. ỦY BAN NHÂN DÂN');
      const signer = phrase('Lương Đình Khải');
      expect(Math.abs((label[0]?.left ?? 0) - margins.left)).toBeLessThan(1);
      expect(Math.abs((label[0]?.top ?? 0) - (capacity[0]?.top ?? 0))).toBeLessThan(LINE_MM);
      expect(capacity[0]?.left).toBeGreaterThan(textMiddle - 10);
      expect(Math.abs(middle(signer) - middle(capacity))).toBeLessThan(2);
      expect((signer[0]?.top ?? 0) - (capacity[0]?.bottom ?? 0)).toBeGreaterThan(25);
      expect(label[0]?.page).toBe(signer[0]?.page);

      // The circular of 2011: page numbers in the right corner of the foot, none on the first page.
      const numbers = edges.filter(({ text, top }) => /^\d+$/u.test(text) && top > 270);
      expect(numbers.map(({ text, page }) => [text, page])).toEqual(
        pair[side].pages.slice(1).map((_, index) => [String(index + 2), index + 1]),
      );
      for (const one of numbers) expect(Math.abs(one.right - 210 + margins.right)).toBeLessThan(2);
    });
  }

  it('has the same pages in both', () => {
    expect(pair.web.pages.length).toBe(pair.word.pages.length);
  });
});
