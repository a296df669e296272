// Reads what a line of text needs to know of a font: advance widths and heights, from the tables of a .woff file
// (https://www.w3.org/TR/WOFF/, https://learn.microsoft.com/typography/opentype/spec/).
import { inflateSync } from 'node:zlib';

/**
 * @typedef {object} FontMeasures
 * @property {number} unitsPerEm
 * @property {number} ascent above the baseline, in units
 * @property {number} descent below the baseline, in units, positive
 * @property {number} capHeight
 * @property {ReadonlyMap<number, number>} widths advance width by code point, in units
 */

/** @param {Buffer} file @returns {Map<string, Buffer>} */
function tablesOf(file) {
  if (file.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a .woff file');
  const count = file.readUInt16BE(12);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 44 + index * 20;
      const start = file.readUInt32BE(at + 4);
      const stored = file.readUInt32BE(at + 8);
      const whole = file.readUInt32BE(at + 12);
      const bytes = file.subarray(start, start + stored);
      return [file.toString('latin1', at, at + 4), stored < whole ? inflateSync(bytes) : bytes];
    }),
  );
}

/** @param {Map<string, Buffer>} tables @param {string} name */
function table(tables, name) {
  const found = tables.get(name);
  if (found === undefined) throw new Error(`the font has no table ${name}`);
  return found;
}

/** Code points and their glyphs, of a table in format 4 (the Basic Multilingual Plane). @param {Buffer} cmap */
function glyphsOf(cmap) {
  const glyphs = new Map();
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.readUInt32BE(8 + index * 8),
  );
  const start = subtables.find((at) => cmap.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error('the font has no character map of format 4');
  const segments = cmap.readUInt16BE(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const ranges = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const last = cmap.readUInt16BE(ends + segment * 2);
    const delta = cmap.readUInt16BE(deltas + segment * 2);
    const range = cmap.readUInt16BE(ranges + segment * 2);
    const first = cmap.readUInt16BE(starts + segment * 2);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const at = ranges + segment * 2 + range + (code - first) * 2;
      const raw = range === 0 ? code : cmap.readUInt16BE(at);
      if (raw !== 0 || range === 0) glyphs.set(code, (raw + delta) & 0xffff);
    }
  }
  return glyphs;
}

/**
 * @param {Buffer} file bytes of a .woff
 * @returns {FontMeasures}
 */
export function readWoff(file) {
  const tables = tablesOf(file);
  const hhea = table(tables, 'hhea');
  const hmtx = table(tables, 'hmtx');
  const os2 = table(tables, 'OS/2');
  const measured = hhea.readUInt16BE(34);
  /** @param {number} glyph */
  const widthOf = (glyph) => hmtx.readUInt16BE(Math.min(glyph, measured - 1) * 4);
  const glyphs = glyphsOf(table(tables, 'cmap'));
  return {
    unitsPerEm: table(tables, 'head').readUInt16BE(18),
    ascent: hhea.readInt16BE(4),
    descent: -hhea.readInt16BE(6),
    capHeight: os2.readUInt16BE(0) >= 2 ? os2.readInt16BE(88) : 0,
    widths: new Map([...glyphs].map(([code, glyph]) => [code, widthOf(glyph)])),
  };
}
