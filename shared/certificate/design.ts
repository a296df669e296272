/**
 * The design of a certificate: sheet, frame and fields in millimetres from the top left corner. Stored with the office,
 * edited in the studio, printed as it stands. Sizes the law fixes are settings here, never constants: NĐ 50/2006/NĐ-CP
 * Điều 28 was read, the texts that changed it were not.
 */
import { z } from 'zod';
import { FONT_METRICS } from '#shared/official-document/font-metrics.ts';
import { passage, text } from '#shared/official-document/frame-data.ts';
import type { FontFamily } from '#shared/official-document/text-width.ts';
import { unknownSlots } from './slots.ts';

/** Sheets from a small card to A2 fit every printer an office has. */
export const SHEET_LIMITS_MM = { min: 80, max: 600 } as const;
export const FIELD_LIMIT = 40;

/** Millimetres to the hundredth: finer than any printer, exact in files. */
export function mm(min: number, max: number) {
  return z
    .number({ error: 'Cần một số, tính bằng mm.' })
    .min(min, { error: `Không nhỏ hơn ${min} mm.` })
    .max(max, { error: `Không lớn hơn ${max} mm.` })
    .overwrite((value) => Math.round(value * 100) / 100);
}

/** A colour as #rrggbb. */
export const colour = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/u, { error: 'Màu ghi dạng #rrggbb.' })
  .overwrite((value) => value.toLowerCase());

const box = {
  id: z.string().regex(/^[a-z0-9-]{1,40}$/u),
  name: text(80).min(1, { error: 'Cần tên ô.' }).describe('What the field is, in the words of the office'),
  xMm: mm(-100, SHEET_LIMITS_MM.max),
  yMm: mm(-100, SHEET_LIMITS_MM.max),
  widthMm: mm(1, SHEET_LIMITS_MM.max),
  heightMm: mm(0.1, SHEET_LIMITS_MM.max),
  /** 'white': printed on white paper only, because a blank carries it already. */
  on: z.enum(['white', 'both']),
} as const;

export const textFieldSchema = z.strictObject({
  kind: z.literal('text'),
  ...box,
  template: passage(2000).describe('Text with slots, e.g. "Vào sổ vàng số: {goldenNumber}"'),
  family: text(60).min(1).describe('Font family; one that the program does not have is told before printing'),
  sizePt: z.number().min(5).max(150),
  minSizePt: z.number().min(5).max(150).describe('Long texts shrink to this size and no further'),
  bold: z.boolean(),
  italic: z.boolean(),
  upper: z.boolean().describe('In capitals'),
  colour,
  align: z.enum(['left', 'center', 'right']),
  valign: z.enum(['top', 'middle', 'bottom']),
  maxLines: z.int().min(1).max(12),
  lineHeight: z.number().min(0.8).max(2.5).describe('Distance of base lines over the size'),
  trackingEm: z.number().min(-0.05).max(0.5).describe('Space between letters over the size'),
});
export type TextField = z.output<typeof textFieldSchema>;

const qrFieldSchema = z.strictObject({ kind: z.literal('qr'), ...box });
const emblemFieldSchema = z.strictObject({
  kind: z.literal('emblem'),
  ...box,
  /** A picture the office supplied; null: a plain star, which is nobody's emblem. */
  imageId: z.uuid().nullable(),
  colour,
});
const ruleFieldSchema = z.strictObject({
  kind: z.literal('rule'),
  ...box,
  colour,
  thicknessMm: mm(0.05, 5),
});

export const fieldSchema = z.discriminatedUnion('kind', [
  textFieldSchema,
  qrFieldSchema,
  emblemFieldSchema,
  ruleFieldSchema,
]);
export type Field = z.output<typeof fieldSchema>;

export const ORNAMENTS = ['waves', 'lotus', 'lines'] as const;

/** The printed border: an inner line of this size in the middle of the sheet, ornament around it. */
export const frameSchema = z.strictObject({
  innerWidthMm: mm(20, SHEET_LIMITS_MM.max),
  innerHeightMm: mm(20, SHEET_LIMITS_MM.max),
  /** From the edge of the sheet to the outer line. */
  marginMm: mm(3, 100),
  ornament: z.enum(ORNAMENTS),
  gold: colour,
  red: colour,
});
export type Frame = z.output<typeof frameSchema>;

/** The scanned blank: shown under the fields on the screen, never printed. */
export const underlaySchema = z.strictObject({
  imageId: z.uuid(),
  opacity: z.number().min(0.1).max(1),
  xMm: mm(-100, SHEET_LIMITS_MM.max),
  yMm: mm(-100, SHEET_LIMITS_MM.max),
  widthMm: mm(10, 800),
  heightMm: mm(10, 800),
});

export const designContentSchema = z
  .strictObject({
    sheet: z.strictObject({
      widthMm: mm(SHEET_LIMITS_MM.min, SHEET_LIMITS_MM.max),
      heightMm: mm(SHEET_LIMITS_MM.min, SHEET_LIMITS_MM.max),
    }),
    /** On a blank nothing is printed that the blank has already. */
    paper: z.enum(['white', 'blank']),
    frame: frameSchema.nullable(),
    underlay: underlaySchema.nullable(),
    fields: z.array(fieldSchema).max(FIELD_LIMIT, { error: `Nhiều nhất ${FIELD_LIMIT} ô.` }),
  })
  .superRefine((design, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const ids = design.fields.map(({ id }) => id);
    design.fields.forEach((field, index) => {
      if (ids.indexOf(field.id) !== index) complain(['fields', index, 'id'], 'Hai ô trùng mã.');
      if (field.kind !== 'text') return;
      if (field.minSizePt > field.sizePt)
        complain(['fields', index, 'minSizePt'], 'Cỡ chữ nhỏ nhất không được lớn hơn cỡ chữ.');
      const [unknown] = unknownSlots(field.template);
      if (unknown !== undefined)
        complain(['fields', index, 'template'], `Không có dữ liệu tên “${unknown}”.`);
    });
    const { frame, sheet } = design;
    if (frame === null) return;
    const wide = frame.innerWidthMm + 2 * frame.marginMm >= sheet.widthMm;
    const high = frame.innerHeightMm + 2 * frame.marginMm >= sheet.heightMm;
    if (wide) complain(['frame', 'innerWidthMm'], 'Khung trong cộng hai lề rộng hơn tờ giấy.');
    if (high) complain(['frame', 'innerHeightMm'], 'Khung trong cộng hai lề cao hơn tờ giấy.');
  });
export type DesignContent = z.output<typeof designContentSchema>;

/** Whether the program has the files and widths of a family. */
export function isBundledFamily(family: string): family is FontFamily {
  return Object.hasOwn(FONT_METRICS, family);
}

export const BUNDLED_FAMILIES = Object.keys(FONT_METRICS) as readonly FontFamily[];

/** Fields that are printed on the design's paper, in their order. */
export function printedFields(design: Pick<DesignContent, 'paper' | 'fields'>): readonly Field[] {
  return design.fields.filter(({ on }) => on === 'both' || design.paper === 'white');
}
