/**
 * The QR code of a certificate: five lines of text, each 'KEY:value', so that any phone shows them and a program can
 * read them back. Nothing about the person: who holds the paper and its number, the register tells the rest.
 *
 *   SOVANG:1                      format and its version
 *   QD:1245/QĐ-UBND               number and symbol of the decision
 *   NGAY:2026-05-06               day of the decision
 *   CQ:Ủy ban nhân dân tỉnh …     issuing body
 *   SV:128                        number in the golden book (empty while none is given)
 */
import { encode } from 'uqr';
import type { CertificateData } from './certificate-data.ts';

export interface QrFacts {
  readonly decisionNumber: string;
  readonly decisionDate: string;
  readonly issuer: string;
  readonly goldenNumber: string;
}

const FORMAT = 'SOVANG:1';

export function qrText(
  data: Pick<CertificateData, 'decisionNumber' | 'decisionDate' | 'issuer' | 'goldenNumber'>,
): string {
  const one = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return [
    FORMAT,
    `QD:${one(data.decisionNumber)}`,
    `NGAY:${data.decisionDate}`,
    `CQ:${one(data.issuer)}`,
    `SV:${one(data.goldenNumber ?? '')}`,
  ].join('\n');
}

/** Reads a code's text back; null for anything that is not ours. */
export function readQrText(text: string): QrFacts | null {
  const [format, ...lines] = text.split('\n');
  if (format !== FORMAT) return null;
  const values = new Map(
    lines.map((line) => [line.split(':', 1)[0] ?? '', line.slice(line.indexOf(':') + 1)]),
  );
  const [decisionNumber, decisionDate, issuer, goldenNumber] = ['QD', 'NGAY', 'CQ', 'SV'].map((key) =>
    values.get(key),
  );
  if (decisionNumber === undefined || decisionDate === undefined) return null;
  return { decisionNumber, decisionDate, issuer: issuer ?? '', goldenNumber: goldenNumber ?? '' };
}

type Matrix = readonly (readonly boolean[])[];

/** Made codes by their text; a batch asks for each twice (placing and printing). */
const made = new Map<string, Matrix>();
/** The best mask of codes that differ in their last line only: finding it costs eight times the drawing. */
const masks = new Map<string, number>();
const KEPT = 2000;

function remember<V>(known: Map<string, V>, key: string, value: V): V {
  if (known.size >= KEPT) known.clear();
  known.set(key, value);
  return value;
}

/** Dark squares; error correction M (15 % may be lost under a stamp or a fold). No quiet zone: the field gives it. */
export function qrMatrix(text: string): Matrix {
  const known = made.get(text);
  if (known !== undefined) return known;
  const alike = text.slice(0, text.lastIndexOf('\n') + 1);
  const options = { ecc: 'M', border: 0 } as const;
  const mask = masks.get(alike);
  const { data, maskPattern } = encode(
    text,
    mask === undefined ? options : { ...options, maskPattern: mask },
  );
  if (mask === undefined) remember(masks, alike, maskPattern);
  return remember(made, text, data);
}

export interface QrRun {
  readonly x: number;
  readonly y: number;
  /** Length in modules. */
  readonly length: number;
}

/** Dark squares as runs of a row. */
export function qrRuns(matrix: Matrix): readonly QrRun[] {
  return matrix.flatMap((row, y) => {
    const runs: QrRun[] = [];
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      runs.push({ x: start, y, length: x - start + 1 });
    }
    return runs;
  });
}

/** The dark squares as SVG path data, one unit a module. */
export function qrPath(text: string): { readonly d: string; readonly size: number } {
  const matrix = qrMatrix(text);
  const d = qrRuns(matrix)
    .map(({ x, y, length }) => `M${x} ${y}h${length}v1h${-length}z`)
    .join('');
  return { d, size: matrix.length };
}
