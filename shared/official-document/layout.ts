/**
 * Sizes and spacing of every component, for both renderers.
 * Source: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II–V, and its sample forms in Phụ lục III.
 */
import { FORM_RULES, type FormRulesId } from './form-rules.ts';
import type { ParagraphRole, SizePreset } from './model.ts';

/** A4 in mm and in twentieths of a point. */
export const PAGE_MM = { width: 210, height: 297 } as const;
export const PAGE_TWIPS = { width: 11906, height: 16838 } as const;

/** Usual margins of an office: 20, 20, 30, 15 mm (allowed: 20–25, 20–25, 30–35, 15–20). */
export const DEFAULT_MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

/** Margins the decree allows, in mm. */
export const MARGIN_LIMITS = {
  top: { min: 20, max: 25 },
  bottom: { min: 20, max: 25 },
  left: { min: 30, max: 35 },
  right: { min: 15, max: 20 },
} as const;

/** Distance of the page number from the top edge of the sheet: 10 mm, as in the Government's own files. */
export const PAGE_NUMBER_TOP_MM = 10;

/** The mark of a recalled, cancelled or corrected document: in the top margin, left of the page number. */
export const MARK = { topMm: 6, widthMm: 84, sizePt: 10 } as const;

/** Height of a single line over the size of its letters: ascent, descent and gap of Times New Roman. */
export const LINE_HEIGHT = 1.15;

/** A rule stands this far under its text, and takes this much height, in points. */
export const RULE = { beforePt: 2, heightPt: 3, thicknessPt: 0.75 } as const;

/** Height of the empty paragraph that Word wants after a table, in points. */
export const HAIR_PT = 1;

/** Room for signature and seal between office and name, in mm. */
export const SIGNATURE_ROOM_MM = 28;

/** Padding left and right in the cells of a ruled table, in mm. */
export const CELL_PADDING_MM = 1.5;

/** Lines of a ruled table, in points: what Word draws unless told otherwise. */
export const TABLE_LINE_PT = 0.5;

/** Space above and under the text in the cells of a ruled table, in points. */
export const CELL_PADDING_PT = 2;

/** Least room between a paragraph and the table under it, in points: that between two paragraphs (Mục II.6). */
export const ABOVE_TABLE_PT = 6;

/** Width of the right column of the letterhead: the Quốc hiệu never wraps in it (95.7 / 88.3 mm of text). */
export const NATIONAL_COLUMN_MM = { A: 97, B: 90 } as const satisfies Record<SizePreset, number>;

/** Width of the right column of the closing block. */
export const SIGNATURE_COLUMN_MM = 90;

/** Width left for a gap that is filled in by hand, in mm. */
export const GAP_MM = { number: 14, day: 8, month: 8, year: 10, count: 12 } as const;

export type ParagraphStyle = {
  readonly sizePt: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly beforePt: number;
  readonly afterPt: number;
  readonly firstLineMm: number;
};

type Scale = {
  readonly nationalName: number;
  readonly motto: number;
  readonly agency: number;
  readonly placeDate: number;
  readonly body: number;
  readonly pageNumber: number;
};

const SCALES: Record<SizePreset, Scale> = {
  A: { nationalName: 13, motto: 14, agency: 13, placeDate: 14, body: 14, pageNumber: 14 },
  B: { nationalName: 12, motto: 13, agency: 12, placeDate: 13, body: 13, pageNumber: 13 },
};

/** Size of the body text, in points. */
export function bodySizePt(preset: SizePreset): number {
  return SCALES[preset].body;
}

/** Size of the page number, in points (13–14, Mục I.7). */
export function pageNumberSizePt(preset: SizePreset): number {
  return SCALES[preset].pageNumber;
}

/** Size of the text inside ruled tables, in points: the body size, so that one document has one body size. */
export function tableSizePt(preset: SizePreset): number {
  return SCALES[preset].body;
}

/** Empty lines at body size that give the room for the signature. */
export function signatureRoomLines(preset: SizePreset): number {
  return Math.ceil(SIGNATURE_ROOM_MM / ptToMm(SCALES[preset].body * LINE_HEIGHT));
}

/** The look of one role in one size preset, by the rules of form of the document's day. */
export function paragraphStyle(
  role: ParagraphRole,
  preset: SizePreset,
  rules: FormRulesId = 'nd30',
): ParagraphStyle {
  const scale = SCALES[preset];
  const centred = (sizePt: number, change: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
    sizePt,
    bold: true,
    italic: false,
    align: 'center',
    beforePt: 0,
    afterPt: 0,
    firstLineMm: 0,
    ...change,
  });
  const body = (change: Partial<ParagraphStyle> = {}): ParagraphStyle => ({
    sizePt: scale.body,
    bold: false,
    italic: false,
    align: 'justify',
    beforePt: 6,
    afterPt: 0,
    firstLineMm: 10,
    ...change,
  });
  switch (role) {
    case 'national-name':
      return centred(scale.nationalName);
    case 'national-motto':
      return centred(scale.motto);
    case 'parent-agency':
      return centred(scale.agency, { bold: false });
    case 'issuer':
      return centred(scale.agency);
    case 'number-symbol':
      return centred(13, { bold: false, beforePt: 6 });
    case 'place-date':
      return centred(scale.placeDate, { bold: false, italic: true, beforePt: 6 });
    case 'kind-title':
      return centred(scale.body, { beforePt: 18 });
    case 'subject':
      return centred(scale.body);
    case 'letter-subject':
      return centred(preset === 'A' ? 13 : 12, { bold: false, beforePt: 6 });
    case 'secrecy':
    case 'urgency':
      return centred(scale.body, { beforePt: 6 });
    case 'circulation':
      return centred(scale.body, { align: 'right' });
    case 'copy-stamp':
      return centred(10, { bold: false, align: 'right' });
    case 'addressee':
      return body({ align: 'left', firstLineMm: 0 });
    case 'copy-form':
      return centred(scale.body);
    case 'authority':
      return centred(scale.body, { beforePt: 14, afterPt: 6 });
    case 'basis':
      return body({ italic: FORM_RULES[rules].basis.italic });
    case 'verb':
      return centred(scale.body, { beforePt: 12, afterPt: 6 });
    case 'part-label':
      return centred(scale.body, { beforePt: 12 });
    case 'part-title':
      return centred(scale.body, { afterPt: 6 });
    case 'section-heading':
    case 'clause-heading':
      return body({ bold: true });
    case 'article':
    case 'clause':
    case 'point':
    case 'paragraph':
    case 'list-item':
      return body();
    case 'plain-line':
      return body({ align: 'left', firstLineMm: 0 });
    case 'centred-line':
      return centred(scale.body, { bold: false, beforePt: 6 });
    case 'note':
      return body({ italic: true });
    case 'recipients-label':
      return centred(12, { italic: true, align: 'left' });
    case 'recipient':
      return centred(11, { bold: false, align: 'left' });
    case 'drafter-mark':
      return centred(11, { bold: false, align: 'left' });
    case 'address':
      return centred(11, { bold: false });
    case 'capacity':
    case 'signer-name':
      return centred(scale.body);
    case 'signature-note':
      return centred(scale.body, { bold: false, italic: true });
    case 'annex-label':
      return centred(14);
    case 'annex-title':
      return centred(scale.body);
    case 'annex-note':
      return centred(scale.body, { bold: false, italic: true });
    case 'group-heading':
      return body({ bold: true, beforePt: 12, afterPt: 6 });
    case 'end-mark':
      return body();
  }
}

/** Spacing above the closing block (Nơi nhận and signature), in points. */
export const CLOSING_BEFORE_PT = 12;

/** Points to mm (1 pt = 1/72 inch). */
export function ptToMm(pt: number): number {
  return (pt * 25.4) / 72;
}

/** Millimetres to twentieths of a point, rounded. */
export function mmToTwips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Points to twentieths of a point, rounded. */
export function ptToTwips(pt: number): number {
  return Math.round(pt * 20);
}
