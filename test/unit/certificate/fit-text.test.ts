import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FitRequest, fitText, trackedEm } from '#shared/certificate/fit-text.ts';

const BOX: FitRequest = {
  text: '',
  widthMm: 160,
  heightMm: 30,
  family: 'Tinos',
  emphasis: { bold: true },
  sizePt: 28,
  minSizePt: 14,
  maxLines: 1,
  lineHeight: 1.2,
  trackingEm: 0,
};
const widthMm = (line: string, sizePt: number, request = BOX) =>
  (trackedEm(line, request) * sizePt * 25.4) / 72;

describe('a text in its box', () => {
  it('keeps its size where there is room', () => {
    expect(fitText({ ...BOX, text: 'Ông Nguyễn Văn An' })).toEqual({
      sizePt: 28,
      lines: ['Ông Nguyễn Văn An'],
      fits: true,
    });
  });

  it('shrinks only as far as it must', () => {
    const text = 'Trung tâm Kiểm soát bệnh tật tỉnh Sông Mây';
    const { sizePt, lines, fits } = fitText({ ...BOX, text });
    expect(fits).toBe(true);
    expect(lines).toEqual([text]);
    expect(widthMm(text, sizePt)).toBeLessThanOrEqual(160);
    expect(widthMm(text, sizePt + 0.5)).toBeGreaterThan(159.8);
  });

  it('takes another line before it shrinks, and makes the lines about equal', () => {
    const text = 'Trung tâm Kiểm soát bệnh tật và Phòng, chống dịch bệnh';
    const { sizePt, lines } = fitText({ ...BOX, text, maxLines: 2 });
    expect(sizePt).toBe(28);
    expect(lines).toHaveLength(2);
    const [first = 0, second = 0] = lines.map((line) => widthMm(line, sizePt));
    expect(Math.abs(first - second)).toBeLessThan(25);
  });

  it('keeps lines apart that were broken by hand', () => {
    const { lines } = fitText({ ...BOX, text: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH', maxLines: 3 });
    expect(lines).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']);
  });

  it('minds the height of its box', () => {
    const { sizePt } = fitText({ ...BOX, text: 'Ông Nguyễn Văn An', heightMm: 8 });
    expect(sizePt).toBeLessThan(28);
  });

  it('says that a name does not fit, and cuts nothing', () => {
    const text =
      'Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Sông Mây và các hội thành viên trực thuộc năm 2026';
    const fitted = fitText({ ...BOX, text, widthMm: 90 });
    expect(fitted.fits).toBe(false);
    expect(fitted.sizePt).toBe(14);
    expect(fitted.lines.join(' ')).toBe(text);
    expect(fitText({ ...BOX, text: 'Chữliềnnhaudàikhôngcókhoảngtrống', widthMm: 20 })).toMatchObject({
      fits: false,
      lines: ['Chữliềnnhaudàikhôngcókhoảngtrống'],
    });
  });

  it('never loses a word, and what fits is inside the box', () => {
    const word = fc.stringMatching(/^[A-ZĐ][a-zôăâêơưáàảãạ]{0,11}$/u);
    const requests = fc.record({
      words: fc.array(word, { minLength: 1, maxLength: 14 }),
      widthMm: fc.integer({ min: 20, max: 300 }),
      maxLines: fc.integer({ min: 1, max: 4 }),
      trackingEm: fc.constantFrom(0, 0.1),
    });
    fc.assert(
      fc.property(requests, ({ words, ...more }) => {
        const request = { ...BOX, ...more, heightMm: 80, text: words.join(' ') };
        const { lines, sizePt, fits } = fitText(request);
        expect(lines.join(' ')).toBe(request.text);
        if (!fits) return;
        expect(lines.length).toBeLessThanOrEqual(request.maxLines);
        for (const line of lines) expect(widthMm(line, sizePt, request)).toBeLessThanOrEqual(request.widthMm);
      }),
    );
  });
});
