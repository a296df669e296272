import { describe, expect, it } from 'vitest';
import { boxPaddingPt, boxWidthMm } from '#shared/official-document/boxes.ts';
import { paragraph } from '#shared/official-document/compose-parts.ts';
import { keptWithNext } from '#shared/official-document/keep-together.ts';
import { DEFAULT_MARGINS, LINE_HEIGHT, ptToMm } from '#shared/official-document/layout.ts';
import type { Block, DocumentSection, OfficialDocument } from '#shared/official-document/model.ts';
import { sheetOf } from '#shared/official-document/sheet.ts';

const document = (section: DocumentSection): OfficialDocument => ({
  kind: 'x',
  title: 'x',
  creator: 'x',
  rules: 'nd30',
  preset: 'A',
  margins: DEFAULT_MARGINS,
  sections: [section],
});
const sheet = (section: Partial<DocumentSection>) => {
  const whole = { kind: 'main', blocks: [], ...section } as const;
  return sheetOf(whole, document(whole));
};

describe('the sheet of a section', () => {
  it('is A4 upright with the margins of the document', () => {
    expect(sheet({})).toMatchObject({ widthMm: 210, heightMm: 297, textWidthMm: 165, textHeightMm: 257 });
    expect(sheet({}).margins).toEqual(DEFAULT_MARGINS);
  });

  it('keeps its margins left and right when it lies on its side', () => {
    expect(sheet({ orientation: 'landscape' })).toMatchObject({
      widthMm: 297,
      heightMm: 210,
      textWidthMm: 252,
      textHeightMm: 170,
    });
  });

  it('has room for a frame and for three lines of address without touching the margins', () => {
    const lines = Array.from({ length: 3 }, () => paragraph('address', 'Số 1, phường Hư Cấu'));
    const noted = sheet({ topNote: [paragraph('circulation', 'LƯU HÀNH NỘI BỘ')], foot: lines });
    expect(noted.margins).toEqual(DEFAULT_MARGINS);
    expect(noted.noteTopMm).toBe(10);
    expect(noted.footBottomMm).toBeLessThan(10);
    expect(noted.footBottomMm).toBeGreaterThanOrEqual(5);
  });

  it('gives way where the notes are higher than the margin, and never prints into the edge', () => {
    const lines = Array.from({ length: 8 }, () => paragraph('address', 'Số 1, phường Hư Cấu'));
    const noted = sheet({ foot: lines });
    expect(noted.margins.bottom).toBeGreaterThan(8 * ptToMm(11 * LINE_HEIGHT));
    expect(noted.footBottomMm).toBeCloseTo(5, 5);
    expect(noted.textHeightMm).toBeCloseTo(297 - 20 - noted.margins.bottom, 5);
  });

  it('counts a long note by its lines', () => {
    const long = paragraph('address', 'Số 1, đường Thử Nghiệm, phường Hư Cấu, tỉnh Hư Cấu; '.repeat(4));
    expect(sheet({ foot: [long] }).footBottomMm).toBeLessThan(
      sheet({ foot: [paragraph('address', 'x')] }).footBottomMm + 0.01,
    );
    expect(sheet({ foot: [long, long] }).margins.bottom).toBeGreaterThan(20);
  });
});

describe('frames', () => {
  it.each([
    ['HỎA TỐC', 30],
    ['THƯỢNG KHẨN', 40],
    ['KHẨN', 20],
  ])('%s is %i mm wide and 8 mm high', (text, widthMm) => {
    const mark = paragraph('urgency', text);
    expect(boxWidthMm(mark, 68, 'A', 'nd30')).toBeCloseTo(widthMm, 0);
    expect(ptToMm(14 * LINE_HEIGHT + 2 * boxPaddingPt(14) + 1.5)).toBeCloseTo(8, 0);
  });

  it('are never wider than their column', () => {
    expect(boxWidthMm(paragraph('circulation', 'XEM XONG TRẢ LẠI '.repeat(9)), 68, 'A', 'nd30')).toBe(68);
  });
});

describe('what stays on the page of what follows', () => {
  const text = (keepWithNext = false): Block => ({ ...paragraph('paragraph', 'x'), keepWithNext });
  const closing: Block = { type: 'columns', part: 'closing', leftMm: 75, rightMm: 90, rows: [] };
  const plain: Block = { ...closing, part: 'plain' };
  const space: Block = { type: 'space', heightMm: 5 };

  it('is the text before signatures, through room and rules', () => {
    expect(keptWithNext([text(), text(), closing])).toEqual([false, true, false]);
    expect(keptWithNext([text(), space, closing])).toEqual([true, true, false]);
    expect(keptWithNext([text(), plain])).toEqual([false, false]);
    expect(keptWithNext([text(), { ...closing, part: 'signatures' }, closing])).toEqual([true, true, false]);
  });

  it('is every heading, and what asks for it', () => {
    expect(keptWithNext([paragraph('section-heading', 'I. X'), text()])).toEqual([true, false]);
    expect(keptWithNext([text(true), text()])).toEqual([true, false]);
  });

  it('is never the last block', () => {
    expect(keptWithNext([paragraph('section-heading', 'I. X')])).toEqual([false]);
    expect(keptWithNext([])).toEqual([]);
  });
});
