/**
 * The font files of preview, print and PDF: Tinos, which has Times New Roman's metrics and all Vietnamese letters, for
 * documents; Be Vietnam Pro beside it for certificates. The office serves them under the names listed here; the HTML
 * asks for them by the same.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { FontFamily } from '#shared/official-document/text-width.ts';

/** The family name inside our document HTML. */
export const HTML_FONT_FAMILY = 'Tinos';

export type FontFile = {
  /** Last part of the URL, and file name in the package. */
  readonly name: string;
  readonly family: FontFamily;
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  readonly unicodeRange: string;
};

/** Name of a family's package and of its files. */
const PACKAGES = {
  Tinos: 'tinos',
  'Be Vietnam Pro': 'be-vietnam-pro',
} as const satisfies Record<FontFamily, string>;

/** Letters of each subset, as the packages themselves declare them; first match by range, so no letter loads twice. */
const SUBSETS = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-0101,U+0104-010F,U+0112-0127,U+012A-0167,U+016A-019F,U+01A2-01AE,U+01B1-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+20A0-20AA,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0304,U+0306,U+0308-0309,U+031B,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
} as const;

const WEIGHTS = [400, 700] as const;
const STYLES = ['normal', 'italic'] as const;

/** Every font file our HTML may ask for: three subsets in four styles of each family. */
export const DOCUMENT_FONT_FILES: readonly FontFile[] = (Object.keys(PACKAGES) as FontFamily[]).flatMap(
  (family) =>
    Object.entries(SUBSETS).flatMap(([subset, unicodeRange]) =>
      WEIGHTS.flatMap((weight) =>
        STYLES.map((style) => ({
          name: `${PACKAGES[family]}-${subset}-${weight}-${style}.woff2`,
          family,
          weight,
          style,
          unicodeRange,
        })),
      ),
    ),
);

/** The listed file that a URL path ends with, if any: nothing else is ever read from disk. */
export function findFontFile(urlPath: string): FontFile | undefined {
  const name = urlPath.slice(urlPath.lastIndexOf('/') + 1);
  return DOCUMENT_FONT_FILES.find((file) => file.name === name);
}

/** Folder of the font files inside a family's installed package. */
export function packagedFontsFolder(family: FontFamily = HTML_FONT_FAMILY): string {
  const require = createRequire(import.meta.url);
  return path.join(path.dirname(require.resolve(`@fontsource/${PACKAGES[family]}/package.json`)), 'files');
}

/** Bytes of one listed font file. `folder`: where the files lie when not in their packages. */
export async function readFontFile(
  file: FontFile,
  folder: string = packagedFontsFolder(file.family),
): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.join(folder, file.name)));
}

/** `@font-face` rules for the files under `fontBase` (a URL or path without the closing slash). */
export function fontFaceCss(fontBase: string, families: readonly FontFamily[] = [HTML_FONT_FAMILY]): string {
  return DOCUMENT_FONT_FILES.filter(({ family }) => families.includes(family))
    .map(
      (file) =>
        `@font-face{font-family:'${file.family}';font-style:${file.style};font-weight:${file.weight};` +
        `font-display:block;src:url('${fontBase}/${file.name}') format('woff2');unicode-range:${file.unicodeRange}}`,
    )
    .join('\n');
}
