import { readNumber, writeNumber } from '#renderer/features/certificates/read-number.ts';
import { type PrinterProfile, printerProfileSchema, TRUE_PROFILE } from '#shared/certificate/profile.ts';

/** Numbers of a profile as they are typed. */
export const NUMBER_FIELDS = {
  offsetX: { min: -50, max: 50 },
  offsetY: { min: -50, max: 50 },
  scaleX: { min: 95, max: 105 },
  scaleY: { min: 95, max: 105 },
  left: { min: 0, max: 30 },
  right: { min: 0, max: 30 },
  top: { min: 0, max: 30 },
  bottom: { min: 0, max: 30 },
} as const;
export type NumberField = keyof typeof NUMBER_FIELDS;
export type PrinterText = Record<NumberField | 'name' | 'note', string>;

export function toPrinterText(profile: PrinterProfile = { ...TRUE_PROFILE, name: '' }): PrinterText {
  return {
    name: profile.name,
    note: profile.note,
    offsetX: writeNumber(profile.offsetXMm),
    offsetY: writeNumber(profile.offsetYMm),
    scaleX: writeNumber(profile.scaleXPercent),
    scaleY: writeNumber(profile.scaleYPercent),
    left: writeNumber(profile.marginMm.left),
    right: writeNumber(profile.marginMm.right),
    top: writeNumber(profile.marginMm.top),
    bottom: writeNumber(profile.marginMm.bottom),
  };
}

export type ReadPrinter =
  | { readonly ok: true; readonly profile: PrinterProfile }
  | { readonly ok: false; readonly wrong: ReadonlySet<NumberField | 'name'> };

/** The profile that was typed, or the fields that are not right. */
export function readPrinter(text: PrinterText): ReadPrinter {
  const wrong = new Set<NumberField | 'name'>();
  const number = (field: NumberField): number => {
    const value = readNumber(text[field]);
    const { min, max } = NUMBER_FIELDS[field];
    if (value === null || value < min || value > max) wrong.add(field);
    return value ?? 0;
  };
  const typed = {
    name: text.name,
    note: text.note,
    offsetXMm: number('offsetX'),
    offsetYMm: number('offsetY'),
    scaleXPercent: number('scaleX'),
    scaleYPercent: number('scaleY'),
    marginMm: { left: number('left'), right: number('right'), top: number('top'), bottom: number('bottom') },
  };
  const read = printerProfileSchema.safeParse(typed);
  if (wrong.size === 0 && read.success) return { ok: true, profile: read.data };
  if (text.name.trim() === '') wrong.add('name');
  return { ok: false, wrong };
}
