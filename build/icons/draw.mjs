// Pure drawing and encoding of the icon: no packages, no files. make-icons.mjs writes what this draws.
import { deflateSync } from 'node:zlib';

/** Deep red of a commendation certificate's seal ribbon, and the gold of its star (sRGB). */
const red = [150, 20, 28];
const gold = [247, 201, 72];
/** Sub-samples a side of a pixel: smooth edges also at 16 pixels. */
const samples = 4;

/** Corners of a five-pointed star in a unit square, the first one up. */
const star = Array.from({ length: 10 }, (_, index) => {
  const radius = index % 2 === 0 ? 0.36 : 0.36 * 0.382;
  const angle = (index * Math.PI) / 5 - Math.PI / 2;
  return /** @type {const} */ ([0.5 + radius * Math.cos(angle), 0.52 + radius * Math.sin(angle)]);
});

/**
 * @param {number} x 0…1
 * @param {number} y 0…1
 * @returns {boolean} inside the star (even-odd rule)
 */
function inStar(x, y) {
  let inside = false;
  star.forEach(([ax, ay], index) => {
    const [bx, by] = star[(index + 9) % 10] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/**
 * @param {number} x 0…1
 * @param {number} y 0…1
 * @returns {boolean} inside the square with round corners
 */
function inPlate(x, y) {
  const corner = 0.18;
  const dx = Math.max(corner - x, x - (1 - corner), 0);
  const dy = Math.max(corner - y, y - (1 - corner), 0);
  return dx * dx + dy * dy <= corner * corner;
}

/**
 * The icon at a size.
 * @param {number} size pixels a side
 * @returns {Buffer} RGBA, 4 bytes a pixel, row by row from the top
 */
export function drawIcon(size) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      let plate = 0;
      let lit = 0;
      for (let sample = 0; sample < samples * samples; sample += 1) {
        const x = (column + ((sample % samples) + 0.5) / samples) / size;
        const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size;
        if (!inPlate(x, y)) continue;
        plate += 1;
        if (inStar(x, y)) lit += 1;
      }
      if (plate === 0) continue;
      const share = lit / plate;
      const at = (row * size + column) * 4;
      for (const channel of [0, 1, 2]) {
        pixels[at + channel] = Math.round((red[channel] ?? 0) * (1 - share) + (gold[channel] ?? 0) * share);
      }
      pixels[at + 3] = Math.round((255 * plate) / (samples * samples));
    }
  }
  return pixels;
}

const crcTable = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** @param {Buffer} data @returns {number} CRC-32 as PNG wants it */
function crc32(data) {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** @param {string} type @param {Buffer} data @returns {Buffer} one chunk of a PNG file */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/**
 * @param {number} size
 * @returns {Buffer} PNG file, 8 bits RGBA
 */
export function encodePng(size) {
  const pixels = drawIcon(size);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 6, 0, 0, 0]);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  const rows = Buffer.concat(
    Array.from({ length: size }, (_, row) =>
      Buffer.concat([Buffer.from([0]), pixels.subarray(row * size * 4, (row + 1) * size * 4)]),
    ),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * A bitmap as icons of Windows hold it: bottom row first, BGRA, then an empty transparency mask.
 * @param {number} size
 * @returns {Buffer}
 */
function encodeBitmap(size) {
  const pixels = drawIcon(size);
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const rows = Array.from({ length: size }, (_, index) => {
    const row = Buffer.from(pixels.subarray((size - 1 - index) * size * 4, (size - index) * size * 4));
    for (let at = 0; at < row.length; at += 4) {
      const first = row[at] ?? 0;
      row[at] = row[at + 2] ?? 0;
      row[at + 2] = first;
    }
    return row;
  });
  return Buffer.concat([header, ...rows, Buffer.alloc(Math.ceil(size / 32) * 4 * size)]);
}

/**
 * @returns {Buffer} .ico with every size Windows asks for; the installer needs the 256-pixel one
 */
export function encodeIco() {
  const sizes = [16, 24, 32, 48, 64, 128, 256];
  const images = sizes.map((size) => (size === 256 ? encodePng(size) : encodeBitmap(size)));
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  sizes.forEach((size, index) => {
    const at = 6 + 16 * index;
    const length = images[index]?.length ?? 0;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([head, ...images]);
}

/**
 * @returns {Buffer} .icns for macOS
 */
export function encodeIcns() {
  const kinds = /** @type {const} */ ([
    ['ic11', 32],
    ['ic12', 64],
    ['ic07', 128],
    ['ic08', 256],
    ['ic09', 512],
    ['ic10', 1024],
  ]);
  const entries = kinds.map(([type, size]) => {
    const png = encodePng(size);
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const body = Buffer.concat(entries);
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'latin1');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}
