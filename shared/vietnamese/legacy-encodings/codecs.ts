import { decodeTcvn3, decodeTcvn3Capitals, encodeTcvn3, encodeTcvn3Capitals } from './tcvn3.ts';
import { decodeViqr, encodeViqr } from './viqr.ts';
import { decodeViscii, encodeViscii } from './viscii.ts';
import { decodeVni, encodeVni } from './vni.ts';
import { decodeWindows1258, encodeWindows1258 } from './windows-1258.ts';

/** How the text of a column was written; 'unicode' needs no conversion, 'nfd' only composition. */
export const LEGACY_ENCODINGS = [
  'unicode',
  'nfd',
  'tcvn3',
  /** TCVN3 under a font of capitals (.VnTimeH): the same bytes, shown as capitals. */
  'tcvn3-capitals',
  'vni',
  'viqr',
  'viscii',
  'cp1258',
] as const;
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number];

/** Both ways between Unicode and the characters by which an old text reaches us; `encode` is for tests and samples. */
interface Codec {
  readonly decode: (text: string) => string;
  readonly encode: (text: string) => string;
}

const compose = (text: string) => text.normalize('NFC');

export const CODECS: Readonly<Record<LegacyEncoding, Codec>> = {
  unicode: { decode: compose, encode: compose },
  nfd: { decode: compose, encode: (text) => text.normalize('NFD') },
  tcvn3: { decode: decodeTcvn3, encode: encodeTcvn3 },
  'tcvn3-capitals': { decode: decodeTcvn3Capitals, encode: encodeTcvn3Capitals },
  vni: { decode: decodeVni, encode: encodeVni },
  viqr: { decode: decodeViqr, encode: encodeViqr },
  viscii: { decode: decodeViscii, encode: encodeViscii },
  cp1258: { decode: decodeWindows1258, encode: encodeWindows1258 },
};
