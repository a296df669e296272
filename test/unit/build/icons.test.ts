import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawIcon, encodeIco, encodePng } from '../../../build/icons/draw.mjs';

const read = (name: string) => readFileSync(new URL(`../../../build/icons/${name}`, import.meta.url));

/** Pixels of a PNG with one IDAT: compressed bytes may differ between versions of zlib, pixels may not. */
function pixelsOf(png: Buffer): Buffer {
  const at = png.indexOf('IDAT');
  return inflateSync(png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)));
}

describe('the icon files', () => {
  it.each([32, 128, 256, 512])('of %i pixels is what draw.mjs draws', (size) => {
    expect(pixelsOf(read(`${size}x${size}.png`)).equals(pixelsOf(encodePng(size)))).toBe(true);
  });

  it('for Windows holds the small sizes that draw.mjs draws, and 256 pixels for the installer', () => {
    const ico = read('icon.ico');
    expect(ico.readUInt16LE(4)).toBe(7);
    const bigAt = ico.readUInt32LE(6 + 16 * 6 + 12);
    expect(ico.subarray(6, 6 + 16 * 6).equals(encodeIco().subarray(6, 6 + 16 * 6))).toBe(true);
    expect(ico.subarray(bigAt, bigAt + 4).toString('latin1')).toBe('\x89PNG');
    expect(ico.subarray(0, bigAt).length).toBe(encodeIco().readUInt32LE(6 + 16 * 6 + 12));
  });

  it('for macOS says its own length', () => {
    const icns = read('icon.icns');
    expect(icns.subarray(0, 4).toString('latin1')).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
  });

  it('is gold in the middle, red at the side and clear in the corners', () => {
    const pixels = drawIcon(64);
    const at = (x: number, y: number) => [...pixels.subarray((y * 64 + x) * 4, (y * 64 + x) * 4 + 4)];
    expect(at(32, 32)).toEqual([247, 201, 72, 255]);
    expect(at(4, 32)).toEqual([150, 20, 28, 255]);
    expect(at(0, 0)[3]).toBe(0);
  });
});
