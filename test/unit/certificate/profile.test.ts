import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_CERTIFICATE } from '#shared/certificate/certificate-data.ts';
import {
  composeShift,
  profileFromCrosses,
  shiftX,
  shiftY,
  TRUE_PROFILE,
} from '#shared/certificate/profile.ts';
import { qrText, readQrText } from '#shared/certificate/qr.ts';
import { testCrosses, testSheet } from '#shared/certificate/test-page.ts';

const SIZE = { widthMm: 420, heightMm: 297 };

describe('a printer that was measured', () => {
  it('is corrected so that its crosses land where they belong, whatever it does', () => {
    const printers = fc.record({
      dx: fc.double({ min: -8, max: 8, noNaN: true }),
      dy: fc.double({ min: -8, max: 8, noNaN: true }),
      sx: fc.double({ min: 0.97, max: 1.03, noNaN: true }),
      sy: fc.double({ min: 0.97, max: 1.03, noNaN: true }),
    });
    fc.assert(
      fc.property(printers, ({ dx, dy, sx, sy }) => {
        const printed = (x: number, y: number) => ({ xMm: x * sx + dx, yMm: y * sy + dy });
        const [a, b, c] = testCrosses(SIZE);
        const shift = profileFromCrosses([a, b], [printed(a.xMm, a.yMm), printed(b.xMm, b.yMm)]);
        if (shift === null) throw new Error('no profile');
        for (const cross of [a, b, c]) {
          const found = printed(shiftX(shift, cross.xMm), shiftY(shift, cross.yMm));
          expect(Math.abs(found.xMm - cross.xMm)).toBeLessThan(0.05);
          expect(Math.abs(found.yMm - cross.yMm)).toBeLessThan(0.05);
        }
      }),
    );
  });

  it('is corrected on top of what it was set to when the sheet was printed', () => {
    const printed = (x: number, y: number) => ({ xMm: x * 1.01 + 2, yMm: y * 0.99 - 1.5 });
    const present = { ...TRUE_PROFILE, offsetXMm: 1.2, offsetYMm: -0.7, scaleXPercent: 99.5 };
    const [a, b, c] = testCrosses(SIZE);
    const found = (point: { xMm: number; yMm: number }) =>
      printed(shiftX(present, point.xMm), shiftY(present, point.yMm));
    const more = profileFromCrosses([a, b], [found(a), found(b)]);
    const set = more && composeShift(present, more);
    if (set === null) throw new Error('no profile');
    for (const cross of [a, b, c]) {
      const after = printed(shiftX(set, cross.xMm), shiftY(set, cross.yMm));
      expect(Math.abs(after.xMm - cross.xMm)).toBeLessThan(0.05);
      expect(Math.abs(after.yMm - cross.yMm)).toBeLessThan(0.05);
    }
    expect(composeShift({ ...present, offsetXMm: 49 }, { ...present, offsetXMm: 49 })).toBeNull();
  });

  it('gets no profile from measures that cannot be', () => {
    const [a, b] = testCrosses(SIZE);
    expect(profileFromCrosses([a, b], [b, a])).toBeNull();
    expect(profileFromCrosses([a, b], [a, { xMm: 300, yMm: b.yMm }])).toBeNull();
  });
});

describe('the test sheet', () => {
  it('says what is set, and where its crosses belong', () => {
    const { marks } = testSheet(SIZE, { ...TRUE_PROFILE, name: 'Máy A3', offsetXMm: 1.5 });
    const words = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join('\n');
    expect(words).toContain('Máy A3');
    expect(words).toContain('ngang +1,5 mm');
    expect(words).toContain('B: cách mép trái 390 mm, mép trên 267 mm');
  });
});

describe('the text of a code', () => {
  it('reads back', () => {
    expect(readQrText(qrText(SAMPLE_CERTIFICATE))).toEqual({
      decisionNumber: '1245/QĐ-UBND',
      decisionDate: '2026-05-06',
      issuer: 'Ủy ban nhân dân tỉnh Sông Mây',
      goldenNumber: '128',
    });
    expect(readQrText('https://example.invalid')).toBeNull();
  });

  it('names nobody', () => {
    expect(qrText(SAMPLE_CERTIFICATE)).not.toContain('Tuyết');
  });
});
