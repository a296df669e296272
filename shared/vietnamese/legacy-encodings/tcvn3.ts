/**
 * TCVN3, the encoding of the ABC fonts (.VnTime and its kind): TCVN 5712:1993. The fonts have 73 small letters and the
 * capitals Ă Â Ê Ô Ơ Ư Đ; toned capitals are typed in a font of capitals (.VnTimeH) that shows the bytes of the small
 * letters. The full set of the standard (VN1) has the toned capitals too, below.
 */
import { byteOf, bytesByLetter, bytewise, lettersByByte } from './bytes.ts';

const FONT_LETTERS = lettersByByte([
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
]);

/** VN1: toned capitals in places that the fonts leave empty; those below A0 only ever come as raw control bytes. */
const STANDARD_LETTERS = lettersByByte([
  [0x01, 'ÚỤ'],
  [0x04, 'ỪỬỮ'],
  [0x11, 'ỨỰỲỶỸÝỴ'],
  [0x80, 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'],
  [0xaf, 'Ằ'],
  [0xba, 'Ẳ'],
  [0xbf, 'ẴẮẦẨẪẤỀ'],
  [0xcd, 'Ể'],
  [0xd9, 'ỄẾỒ'],
  [0xe0, 'Ổ'],
  [0xf0, 'Ỗ'],
  [0xff, 'Ố'],
]);

const LETTERS = FONT_LETTERS.map((letter, byte) => letter || (STANDARD_LETTERS[byte] ?? ''));
const BYTES = bytesByLetter(LETTERS);

/** U+00AD, the soft hyphen, is ư here: decode before anything is trimmed or cleaned. */
export function decodeTcvn3(text: string): string {
  let decoded = '';
  for (const character of bytewise(text)) {
    const byte = byteOf(character);
    // “ and – typed by the word processor stay what they are: only the raw byte is a capital of VN1.
    const typographic = byte >= 0x80 && byte <= 0x9f && character.charCodeAt(0) > 0xff;
    decoded += (byte < 0 || typographic ? '' : LETTERS[byte]) || character;
  }
  return decoded;
}

/** As {@link decodeTcvn3} for text under a font of capitals. */
export function decodeTcvn3Capitals(text: string): string {
  return decodeTcvn3(text).toLocaleUpperCase('vi');
}

/** For tests and samples: the characters that Latin-1 shows for the bytes. */
export function encodeTcvn3(text: string): string {
  let encoded = '';
  for (const letter of text.normalize('NFC')) {
    const byte = BYTES.get(letter);
    encoded += byte === undefined ? letter : String.fromCharCode(byte);
  }
  return encoded;
}

export function encodeTcvn3Capitals(text: string): string {
  return encodeTcvn3(text.toLocaleLowerCase('vi'));
}
