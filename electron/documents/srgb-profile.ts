/**
 * The colour profile sRGB (IEC 61966-2-1), made by the rules of ICC.1:2001-04: a display profile of version 2.4 with a
 * matrix and one tone curve. PDF/A wants it in the file, so that black and the red of a blank are the same everywhere.
 */

/** Red, green, blue and white of sRGB, brought from D65 to D50 (ICC.1, Annex E). */
const PRIMARIES = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.4360747, 0.2225045, 0.0139322],
  gXYZ: [0.3850649, 0.7168786, 0.0971045],
  bXYZ: [0.1430804, 0.0606169, 0.7141733],
} as const;

/** Steps of the tone curve. */
const STEPS = 1024;

export const SRGB_NAME = 'sRGB IEC61966-2.1';

/** 's15Fixed16Number' (5.3.2). */
function fixed(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65_536));
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Type signature and four reserved bytes, as every tag begins (6.5). */
function typed(signature: string, ...content: readonly Buffer[]): Buffer {
  return Buffer.concat([Buffer.from(signature, 'latin1'), Buffer.alloc(4), ...content]);
}

/** 'textDescriptionType' (6.5.17): ASCII only, no Unicode, no script code. */
function description(text: string): Buffer {
  const ascii = Buffer.from(`${text}\0`, 'latin1');
  return typed('desc', uint32(ascii.length), ascii, Buffer.alloc(4 + 4 + 2 + 1 + 67));
}

/** 'curveType' (6.5.3): light for each step of the value, by the formula of IEC 61966-2-1. */
function toneCurve(): Buffer {
  const steps = Buffer.alloc(STEPS * 2);
  for (let step = 0; step < STEPS; step += 1) {
    const value = step / (STEPS - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    steps.writeUInt16BE(Math.round(light * 65_535), step * 2);
  }
  return typed('curv', uint32(STEPS), steps);
}

function header(size: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(0x02_40_00_00, 8);
  bytes.write('mntrRGB XYZ ', 12, 'latin1');
  // The day of the profile is that of the standard it follows.
  for (const [index, part] of [1999, 10, 18].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
  bytes.write('acsp', 36, 'latin1');
  Buffer.concat(PRIMARIES.wtpt.map(fixed)).copy(bytes, 68);
  return bytes;
}

/** The bytes of the profile. */
export function srgbProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', description(SRGB_NAME)],
    ['cprt', typed('text', Buffer.from('No copyright, use freely\0', 'latin1'))],
    ...Object.entries(PRIMARIES).map(([name, xyz]) => [name, typed('XYZ ', ...xyz.map(fixed))] as const),
    ...['rTRC', 'gTRC', 'bTRC'].map((name) => [name, curve] as const),
  ];
  const table: Buffer[] = [uint32(tags.length)];
  const data: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let offset = 128 + 4 + 12 * tags.length;
  for (const [name, content] of tags) {
    // The three colours share one curve.
    const place = places.get(content) ?? offset;
    if (place === offset) {
      const padding = Buffer.alloc((4 - (content.length % 4)) % 4);
      data.push(content, padding);
      offset += content.length + padding.length;
      places.set(content, place);
    }
    table.push(Buffer.from(name, 'latin1'), uint32(place), uint32(content.length));
  }
  return new Uint8Array(Buffer.concat([header(offset), ...table, ...data]));
}
