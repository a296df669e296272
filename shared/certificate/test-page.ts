/**
 * The sheet a printer is measured with: crosses at known places, rulers from the edges, and what is set now. Printed on
 * plain paper of the blank's size; the office measures where two crosses really are.
 */
import { measureTextMm } from '#shared/official-document/text-width.ts';
import type { DesignContent } from './design.ts';
import { Pen } from './pen.ts';
import { type PrinterProfile, shiftSheet } from './profile.ts';
import type { Mark, PathMark, Sheet, TextMark } from './sheet.ts';

/** Crosses stand this far from the edges, in mm. */
export const CROSS_INSET_MM = 30;
const CROSS_ARM_MM = 8;
const INK = '#000000';

export interface Cross {
  readonly label: string;
  readonly xMm: number;
  readonly yMm: number;
}

/** Crosses A (top left) and B (bottom right) are those that are measured; C and D show a crooked sheet. */
export function testCrosses({
  widthMm,
  heightMm,
}: DesignContent['sheet']): readonly [Cross, Cross, Cross, Cross] {
  const right = widthMm - CROSS_INSET_MM;
  const bottom = heightMm - CROSS_INSET_MM;
  return [
    { label: 'A', xMm: CROSS_INSET_MM, yMm: CROSS_INSET_MM },
    { label: 'B', xMm: right, yMm: bottom },
    { label: 'C', xMm: right, yMm: CROSS_INSET_MM },
    { label: 'D', xMm: CROSS_INSET_MM, yMm: bottom },
  ];
}

function line(d: string, strokeMm: number, sheet: DesignContent['sheet']): PathMark {
  const box = { left: 0, top: 0, right: sheet.widthMm, bottom: sheet.heightMm };
  return { kind: 'path', fieldId: 'test', d, fill: null, stroke: INK, strokeMm, box };
}

interface CaptionBox {
  readonly xMm: number;
  readonly widthMm: number;
  readonly align: TextMark['align'];
}

/** A line of the sheet's own small type. */
function caption(
  text: string,
  { xMm, widthMm, align }: CaptionBox,
  baselineMm: number,
  look: { readonly sizePt: number; readonly bold?: boolean } = { sizePt: 9 },
): TextMark {
  const bold = look.bold ?? false;
  const ink = measureTextMm(text, look.sizePt, { bold }, 'Be Vietnam Pro');
  const inkLeftMm = xMm + { left: 0, center: (widthMm - ink) / 2, right: widthMm - ink }[align];
  return {
    kind: 'text',
    fieldId: 'test',
    text,
    xMm,
    widthMm,
    align,
    baselineMm,
    inkLeftMm,
    inkRightMm: inkLeftMm + ink,
    sizePt: look.sizePt,
    family: 'Be Vietnam Pro',
    bold,
    italic: false,
    colour: INK,
    trackingEm: 0,
  };
}

function crossMarks(cross: Cross, sheet: DesignContent['sheet']): readonly Mark[] {
  const { xMm, yMm, label } = cross;
  const d = new Pen()
    .move([xMm - CROSS_ARM_MM, yMm])
    .line([xMm + CROSS_ARM_MM, yMm])
    .move([xMm, yMm - CROSS_ARM_MM])
    .line([xMm, yMm + CROSS_ARM_MM])
    .ellipse([xMm, yMm], 4, 4).d;
  const right = xMm > sheet.widthMm / 2;
  const box: CaptionBox = { xMm: right ? xMm - 96 : xMm + 6, widthMm: 90, align: right ? 'right' : 'left' };
  const text = `${label}: cách mép trái ${xMm} mm, mép trên ${yMm} mm`;
  return [line(d, 0.15, sheet), caption(text, box, yMm > sheet.heightMm / 2 ? yMm - 3 : yMm + 5.5)];
}

/** Ticks every millimetre, longer at 5 and 10, numbered each centimetre. */
function ruler(lengthMm: number, along: 'x' | 'y', sheet: DesignContent['sheet']): readonly Mark[] {
  const at = 15;
  const pen = new Pen(along === 'x' ? (point) => point : ([a, b]) => [b, a]);
  const numbers: TextMark[] = [];
  for (let tick = 20; tick <= lengthMm - 20; tick += 1) {
    const long = tick % 10 === 0 ? 4 : tick % 5 === 0 ? 2.8 : 1.6;
    pen.move([tick, at]).line([tick, at - long]);
    if (tick % 10 !== 0) continue;
    const number = { sizePt: 6 };
    numbers.push(
      along === 'x'
        ? caption(String(tick), { xMm: tick - 5, widthMm: 10, align: 'center' }, at - 5, number)
        : caption(String(tick), { xMm: 0, widthMm: at - 5, align: 'right' }, tick + 0.8, number),
    );
  }
  return [line(pen.d, 0.12, sheet), ...numbers];
}

/** '+1,5' with a sign, as the profile shows it. */
function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${String(value).replace('.', ',')}`;
}

/** The test sheet as it is sent with a profile: through a true profile every cross lands on its mark. */
export function testSheet(sheet: DesignContent['sheet'], profile: PrinterProfile): Sheet {
  const middle = sheet.widthMm / 2 - 75;
  const words = [
    `Tờ thử máy in “${profile.name}”, khổ ${sheet.widthMm} × ${sheet.heightMm} mm`,
    `Độ lệch đang đặt: ngang ${signed(profile.offsetXMm)} mm, dọc ${signed(profile.offsetYMm)} mm; co giãn ngang ${signed(profile.scaleXPercent)} %, dọc ${signed(profile.scaleYPercent)} %`,
    'Khi in hãy chọn “Kích thước thật” (100 %), đúng khổ giấy, không tự co vừa trang.',
    'Dùng thước đo từ mép giấy đến tâm dấu A và dấu B rồi nhập số đo vào phần mềm.',
  ];
  const captions = words.map((text, index) =>
    caption(
      text,
      { xMm: middle, widthMm: 150, align: 'center' },
      sheet.heightMm / 2 - 8 + index * 6,
      index === 0 ? { sizePt: 11, bold: true } : { sizePt: 9 },
    ),
  );
  const marks = [
    ...testCrosses(sheet).flatMap((cross) => crossMarks(cross, sheet)),
    ...ruler(sheet.widthMm, 'x', sheet),
    ...ruler(sheet.heightMm, 'y', sheet),
    ...captions,
  ];
  return shiftSheet({ ...sheet, marks }, profile);
}
