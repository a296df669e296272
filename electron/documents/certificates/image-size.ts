/** Reads what a picture is and how large, from its first bytes; decodes nothing. */
export interface PictureFacts {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Larger pictures than this are no scans of a sheet: a billion pixels in a small file would fill the memory. */
const MOST_PIXELS = 120_000_000;

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Markers of JPEG that carry the size: start of frame, except those of tables (ITU-T T.81, table B.1). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function readPng(bytes: Buffer): PictureFacts | null {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { mediaType: 'image/png', widthPx: bytes.readUInt32BE(16), heightPx: bytes.readUInt32BE(20) };
}

function readJpeg(bytes: Buffer): PictureFacts | null {
  let at = 2;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker))
      return {
        mediaType: 'image/jpeg',
        heightPx: bytes.readUInt16BE(at + 5),
        widthPx: bytes.readUInt16BE(at + 7),
      };
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}

/** A PNG or JPEG picture of a size that can be shown; null for everything else, whatever its name says. */
export function readPicture(bytes: Buffer): PictureFacts | null {
  const facts = bytes.subarray(0, 8).equals(PNG)
    ? readPng(bytes)
    : bytes[0] === 0xff && bytes[1] === 0xd8
      ? readJpeg(bytes)
      : null;
  if (facts === null) return null;
  const pixels = facts.widthPx * facts.heightPx;
  return pixels > 0 && pixels <= MOST_PIXELS ? facts : null;
}
