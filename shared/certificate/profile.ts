/**
 * What a printer does to the paper it is given: everything lands a little to one side, and a little larger or smaller.
 * The office measures it once on a test sheet.
 */
import { z } from 'zod';
import { text } from '#shared/official-document/frame-data.ts';
import { mm } from './design.ts';
import type { Box, Mark, Sheet } from './sheet.ts';

const percent = z
  .number()
  .min(95)
  .max(105)
  .overwrite((value) => Math.round(value * 1000) / 1000);

export const printerProfileSchema = z.strictObject({
  name: text(80).min(1, { error: 'Cần tên máy in.' }),
  /** Added to every position; positive is right and down. */
  offsetXMm: mm(-50, 50),
  offsetYMm: mm(-50, 50),
  /** Distances are stretched by this much, from the top left corner. */
  scaleXPercent: percent,
  scaleYPercent: percent,
  /** Nothing can be printed nearer to an edge. */
  marginMm: z.strictObject({ left: mm(0, 30), right: mm(0, 30), top: mm(0, 30), bottom: mm(0, 30) }),
  note: text(300).describe('e.g. which tray, which way the sheet is fed'),
});
export type PrinterProfile = z.output<typeof printerProfileSchema>;

/** A printer that prints where it is told, to within the usual margin. */
export const TRUE_PROFILE: PrinterProfile = {
  name: 'Máy in chưa hiệu chỉnh',
  offsetXMm: 0,
  offsetYMm: 0,
  scaleXPercent: 100,
  scaleYPercent: 100,
  marginMm: { left: 0, right: 0, top: 0, bottom: 0 },
  note: '',
};

/** What is done to positions before they are sent. */
export type Shift = Pick<PrinterProfile, 'offsetXMm' | 'offsetYMm' | 'scaleXPercent' | 'scaleYPercent'>;

/** Where a point of the design goes on the page sent to the printer. */
export function shiftX(profile: Shift, x: number): number {
  return (x * profile.scaleXPercent) / 100 + profile.offsetXMm;
}
export function shiftY(profile: Shift, y: number): number {
  return (y * profile.scaleYPercent) / 100 + profile.offsetYMm;
}

function shiftBox(profile: Shift, box: Box): Box {
  return {
    left: shiftX(profile, box.left),
    right: shiftX(profile, box.right),
    top: shiftY(profile, box.top),
    bottom: shiftY(profile, box.bottom),
  };
}

/** Numbers of path data pair up as x, y; all commands of ours (M, L, C, z) are absolute. */
function shiftPath(profile: Shift, d: string): string {
  let even = false;
  return d.replace(/-?\d+(?:\.\d+)?/gu, (digits) => {
    even = !even;
    const value = even ? shiftX(profile, Number(digits)) : shiftY(profile, Number(digits));
    return String(Math.round(value * 1000) / 1000);
  });
}

function isTrue(profile: Shift): boolean {
  const { offsetXMm, offsetYMm, scaleXPercent, scaleYPercent } = profile;
  return offsetXMm === 0 && offsetYMm === 0 && scaleXPercent === 100 && scaleYPercent === 100;
}

/** Letters, pictures and codes move but keep their size; lines stretch with the distances. */
export function shiftMark(profile: Shift, mark: Mark): Mark {
  if (isTrue(profile)) return mark;
  switch (mark.kind) {
    case 'text': {
      const middle = shiftX(profile, mark.xMm + mark.widthMm / 2);
      const ink = (mark.inkLeftMm + mark.inkRightMm) / 2;
      const by = {
        left: shiftX(profile, mark.inkLeftMm) - mark.inkLeftMm,
        center: shiftX(profile, ink) - ink,
        right: shiftX(profile, mark.inkRightMm) - mark.inkRightMm,
      }[mark.align];
      const xMm = mark.align === 'center' ? middle - mark.widthMm / 2 : mark.xMm + by;
      return {
        ...mark,
        xMm,
        inkLeftMm: mark.inkLeftMm + by,
        inkRightMm: mark.inkRightMm + by,
        baselineMm: shiftY(profile, mark.baselineMm),
      };
    }
    case 'path':
      return { ...mark, d: shiftPath(profile, mark.d), box: shiftBox(profile, mark.box) };
    case 'image': {
      const { left, top } = shiftBox(profile, mark.box);
      const right = left + mark.box.right - mark.box.left;
      return { ...mark, box: { left, top, right, bottom: top + mark.box.bottom - mark.box.top } };
    }
    case 'qr':
      return { ...mark, xMm: shiftX(profile, mark.xMm), yMm: shiftY(profile, mark.yMm) };
  }
}

/** The sheet as it must be sent so that it comes out as designed. */
export function shiftSheet(sheet: Sheet, profile: Shift): Sheet {
  return { ...sheet, marks: sheet.marks.map((mark) => shiftMark(profile, mark)) };
}

const shiftSchema = printerProfileSchema.pick({
  offsetXMm: true,
  offsetYMm: true,
  scaleXPercent: true,
  scaleYPercent: true,
});

/**
 * Two shifts as one: the test sheet was printed with `present`, and what was measured on it asks for `more`.
 * @returns null when the sum is more than a printer can be off
 */
export function composeShift(present: Shift, more: Shift): Shift | null {
  // present(more(x)): the correction is made on the design, the present setting comes after it.
  const sum = {
    offsetXMm: shiftX(present, more.offsetXMm),
    offsetYMm: shiftY(present, more.offsetYMm),
    scaleXPercent: (present.scaleXPercent * more.scaleXPercent) / 100,
    scaleYPercent: (present.scaleYPercent * more.scaleYPercent) / 100,
  };
  const read = shiftSchema.safeParse(sum);
  return read.success ? read.data : null;
}

export interface CrossMeasures {
  /** Distances of the printed cross from the left and top edge of the paper, in mm. */
  readonly xMm: number;
  readonly yMm: number;
}

/**
 * The profile two measured crosses ask for: what was printed at `designed` was found at `measured`. The stretch is
 * what brings their distance back, the offset what brings the first one home.
 * @returns null when the crosses are too near each other to tell a stretch, or the result is out of bounds
 */
export function profileFromCrosses(
  designed: readonly [CrossMeasures, CrossMeasures],
  measured: readonly [CrossMeasures, CrossMeasures],
): Shift | null {
  const axis = (key: 'xMm' | 'yMm') => {
    const wanted = designed[1][key] - designed[0][key];
    const found = measured[1][key] - measured[0][key];
    if (Math.abs(wanted) < 50 || found <= 0) return null;
    const scale = Math.round((wanted / found) * 100_000) / 1000;
    // printed = a + b·sent, with b = found / wanted: what must be sent for x is (x − a) / b.
    const stretch = found / wanted;
    const offset = -(measured[0][key] - stretch * designed[0][key]) / stretch;
    return { scale, offset: Math.round(offset * 100) / 100 };
  };
  const x = axis('xMm');
  const y = axis('yMm');
  if (x === null || y === null) return null;
  const shift = { offsetXMm: x.offset, offsetYMm: y.offset, scaleXPercent: x.scale, scaleYPercent: y.scale };
  const inBounds = shiftSchema.safeParse(shift);
  return inBounds.success ? shift : null;
}
