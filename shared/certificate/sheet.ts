/** A certificate as marks on a sheet: what both the window and the printer draw. Lengths in mm from the top left. */
import type { FontFamily } from '#shared/official-document/text-width.ts';

export interface TextMark {
  readonly kind: 'text';
  readonly fieldId: string;
  readonly text: string;
  /** The box the line is aligned in. */
  readonly xMm: number;
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right';
  readonly baselineMm: number;
  /** Where the letters really begin and end. */
  readonly inkLeftMm: number;
  readonly inkRightMm: number;
  readonly sizePt: number;
  readonly family: FontFamily;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string;
  readonly trackingEm: number;
}

export interface PathMark {
  readonly kind: 'path';
  readonly fieldId: string;
  /** SVG path data. */
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeMm: number;
  readonly box: Box;
}

export interface ImageMark {
  readonly kind: 'image';
  readonly fieldId: string;
  readonly imageId: string;
  readonly box: Box;
}

export interface QrMark {
  readonly kind: 'qr';
  readonly fieldId: string;
  readonly xMm: number;
  readonly yMm: number;
  readonly sizeMm: number;
  readonly text: string;
}

export type Mark = TextMark | PathMark | ImageMark | QrMark;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marks: readonly Mark[];
}

/** The field name of the printed border. */
export const FRAME_ID = 'frame';
