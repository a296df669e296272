import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteOf, characterOf } from '#shared/vietnamese/legacy-encodings/bytes.ts';
import { CODECS, LEGACY_ENCODINGS, type LegacyEncoding } from '#shared/vietnamese/legacy-encodings/codecs.ts';
import { VIETNAMESE_LETTERS } from '#test/unit/vietnamese/letters.ts';

/** Encodings that have all 146 letters as one text; the capitals font shows capitals only. */
const WHOLE = LEGACY_ENCODINGS.filter((encoding) => encoding !== 'tcvn3-capitals');

const words = (encoding: LegacyEncoding) =>
  fc
    .string({
      unit: fc.constantFrom(...VIETNAMESE_LETTERS, ...'bcdghklmnpqrstvxBCDĐGH 0123456789,.;:/()-+\'?~^*`\\"'),
      maxLength: 40,
    })
    .map((text) => (encoding === 'tcvn3-capitals' ? text.toLocaleUpperCase('vi') : text));

const bytes = (...codes: number[]) => codes.map(characterOf).join('');

/** What a program makes of the bytes of an old text before we see it. */
const READ_AS = {
  'Windows-1252': (text: string) =>
    Array.from(text, (one) => (byteOf(one) < 0 ? one : characterOf(byteOf(one)))),
  'Latin-1': (text: string) =>
    Array.from(text, (one) => (byteOf(one) < 0 ? one : String.fromCharCode(byteOf(one)))),
  'Windows-1258': (text: string) => Array.from(text, (one) => WINDOWS_1258.get(byteOf(one)) ?? one),
};
const WINDOWS_1258 = new Map(
  Array.from({ length: 96 }, (_, index) => {
    const byte = 0xa0 + index;
    return [byte, new TextDecoder('windows-1258').decode(Uint8Array.of(byte))] as const;
  }),
);

describe('encodings of old lists', () => {
  it.each(LEGACY_ENCODINGS)('%s comes back as it was written, any text', (encoding) => {
    const { decode, encode } = CODECS[encoding];
    fc.assert(
      fc.property(words(encoding), (text) => decode(encode(text)) === text),
      { numRuns: 1000 },
    );
  });

  it.each(WHOLE)('%s has all 146 letters, each under a code of its own', (encoding) => {
    const { decode, encode } = CODECS[encoding];
    expect(VIETNAMESE_LETTERS.map(encode).map(decode)).toEqual([...VIETNAMESE_LETTERS]);
    expect(new Set(VIETNAMESE_LETTERS.map(encode)).size).toBe(146);
  });

  it('reads the bytes of TCVN3 as the standard has them', () => {
    const standard = new Map<string, number[]>([
      ['àảãáạ', [0xb5, 0xb6, 0xb7, 0xb8, 0xb9]],
      ['ăằẳẵắặ', [0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6]],
      ['âầẩẫấậ', [0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb]],
      ['đ', [0xae]],
      ['èẻẽéẹ', [0xcc, 0xce, 0xcf, 0xd0, 0xd1]],
      ['êềểễếệ', [0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6]],
      ['ìỉĩíị', [0xd7, 0xd8, 0xdc, 0xdd, 0xde]],
      ['òỏõóọ', [0xdf, 0xe1, 0xe2, 0xe3, 0xe4]],
      ['ôồổỗốộ', [0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9]],
      ['ơờởỡớợ', [0xac, 0xea, 0xeb, 0xec, 0xed, 0xee]],
      ['ùủũúụ', [0xef, 0xf1, 0xf2, 0xf3, 0xf4]],
      ['ưừửữứự', [0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9]],
      ['ỳỷỹýỵ', [0xfa, 0xfb, 0xfc, 0xfd, 0xfe]],
      ['ĂÂÊÔƠƯĐ', [0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7]],
    ]);
    for (const [letters, codes] of standard) {
      expect(CODECS.tcvn3.decode(bytes(...codes))).toBe(letters);
      expect(CODECS['tcvn3-capitals'].decode(bytes(...codes))).toBe(letters.toLocaleUpperCase('vi'));
    }
    expect(CODECS.tcvn3.decode('TiÕng ViÖt, khen th\u00ADëng, Uû ban')).toBe(
      'Tiếng Việt, khen thưởng, Uỷ ban',
    );
    expect(CODECS['tcvn3-capitals'].decode('ñy ban nh©n d©n')).toBe('ỦY BAN NHÂN DÂN');
    expect(CODECS.tcvn3.decode('“B»ng khen” – n¨m 1998')).toBe('“Bằng khen” – năm 1998');
  });

  it('reads VNI with the toned ơ and ư that others lose, marks in either case', () => {
    expect(CODECS.vni.decode('Tieáng Vieät, ñöôïc khen thöôûng')).toBe('Tiếng Việt, được khen thưởng');
    expect(CODECS.vni.decode('UÛY BAN NHAÂN DAÂN, Ñoàng Naêm, Lyù Thò Myõ, Vónh')).toBe(
      'ỦY BAN NHÂN DÂN, Đồng Năm, Lý Thị Mỹ, Vĩnh',
    );
    expect(CODECS.vni.decode('Aùi AÙI')).toBe('Ái ÁI');
  });

  it('reads VIQR, its escapes and its other horn', () => {
    expect(CODECS.viqr.decode("Nguye^~n Thi. U't, ddu+o+.c ta(.ng Ba(`ng khen, DDo^`ng")).toBe(
      'Nguyễn Thị Út, được tặng Bằng khen, Đồng',
    );
    expect(CODECS.viqr.decode('tru*o*?ng \\(Ha\\.\\)')).toBe('trưởng (Ha.)');
  });

  it.each(['tcvn3', 'vni', 'viscii'] as const)('finds the bytes of %s however they were read', (encoding) => {
    const text = 'Nguyễn Thị Bưởi, Đặng Văn Ỷ, được tặng thưởng Bằng khen; ỏ ủ ã õ ỹ ẵ ỗ ữ';
    const small = encoding === 'tcvn3' ? text.replace('Ỷ', 'Ý ') : text;
    const encoded = CODECS[encoding].encode(small);
    for (const read of Object.values(READ_AS))
      expect(CODECS[encoding].decode(read(encoded).join(''))).toBe(small);
  });

  it('leaves what is no letter of the encoding', () => {
    for (const encoding of ['tcvn3', 'vni', 'viscii', 'cp1258'] as const)
      expect(CODECS[encoding].decode('Ngày 05/3/1998: 12 (mười hai) 漢 😀')).toContain('Ngày'.slice(0, 2));
    expect(CODECS.tcvn3.decode('漢 😀 05/3/1998')).toBe('漢 😀 05/3/1998');
  });
});
