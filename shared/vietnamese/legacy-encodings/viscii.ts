/** VISCII 1.1 (RFC 1456): one byte for each of the 134 letters that ASCII lacks, six of them in control places. */
import { byteOf, bytesByLetter, bytewise, characterOf, lettersByByte } from './bytes.ts';

const LETTERS = lettersByByte([
  [0x02, 'Ẳ'],
  [0x05, 'ẴẪ'],
  [0x14, 'Ỷ'],
  [0x19, 'Ỹ'],
  [0x1e, 'Ỵ'],
  [0x80, 'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ'],
  [0x90, 'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ'],
  [0xa0, 'ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ'],
  [0xc0, 'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư'],
  [0xe0, 'àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'],
]);
const BYTES = bytesByLetter(LETTERS);

export function decodeViscii(text: string): string {
  let decoded = '';
  for (const character of bytewise(text)) {
    const byte = byteOf(character);
    decoded += (byte < 0 ? '' : LETTERS[byte]) || character;
  }
  return decoded;
}

/** For tests and samples. */
export function encodeViscii(text: string): string {
  let encoded = '';
  for (const letter of text.normalize('NFC')) {
    const byte = BYTES.get(letter);
    encoded += byte === undefined ? letter : characterOf(byte);
  }
  return encoded;
}
