import { describe, expect, it } from 'vitest';
import { readPicture } from '#electron/documents/certificates/image-size.ts';

/** Start of a PNG of this size. */
function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(40);
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]).copy(bytes);
  bytes.write('IHDR', 12, 'latin1');
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

const JPEG = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc4000600010203ffc00011080129029a03012200021101031101ffda',
  'hex',
);

describe('a picture from outside', () => {
  it('is known by its bytes, not by its name', () => {
    expect(readPicture(png(2480, 3508))).toEqual({ mediaType: 'image/png', widthPx: 2480, heightPx: 3508 });
    expect(readPicture(JPEG)).toEqual({ mediaType: 'image/jpeg', widthPx: 666, heightPx: 297 });
  });

  it.each([
    ['a text', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['nothing', Buffer.alloc(0)],
    ['a PNG cut short', png(10, 10).subarray(0, 20)],
    ['a PNG without pixels', png(0, 10)],
    ['a PNG of a billion pixels', png(40_000, 40_000)],
    ['a JPEG without a frame', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['a JPEG that leads in circles', Buffer.from('ffd8ffe00000ffe00000ffe00000ffe00000', 'hex')],
  ])('is refused when it is %s', (_name, bytes) => {
    expect(readPicture(bytes)).toBeNull();
  });
});
