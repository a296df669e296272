import { describe, expect, it } from 'vitest';
import { artSvg } from '#electron/documents/certificates/art-svg.ts';
import { splitCommon } from '#electron/documents/certificates/certificate-pdf.ts';
import { wordsHtml } from '#electron/documents/certificates/words-html.ts';
import { UnsafeHtmlOptionError } from '#electron/documents/html.ts';
import { SAMPLE_CERTIFICATE } from '#shared/certificate/certificate-data.ts';
import { placeSheet, sheetPlacer } from '#shared/certificate/place-sheet.ts';
import { PRESETS } from '#shared/certificate/presets.ts';
import { TRUE_PROFILE } from '#shared/certificate/profile.ts';

const options = { nonce: 'abc123==', fontBase: '/fonts' };
const HOSTILE = '<script>alert(1)</script>"\'&';
const [preset] = PRESETS;
if (preset === undefined) throw new Error('no preset');
const place = sheetPlacer(preset.content);
const sheets = [SAMPLE_CERTIFICATE, { ...SAMPLE_CERTIFICATE, name: HOSTILE, goldenNumber: '129' }].map(
  (data) => place(data).sheet,
);

const fields = (marks: readonly { readonly fieldId: string }[]) => new Set(marks.map((mark) => mark.fieldId));

describe('pages of certificates', () => {
  const { common, words, codes } = splitCommon(sheets);

  it('hold no script and no style attribute, and escape every word', () => {
    const marks = sheets[1]?.marks ?? [];
    const art = { svg: artSvg(preset.content.sheet, marks, new Map()), marks };
    for (const html of [
      wordsHtml(preset.content.sheet, words, null, options),
      wordsHtml(preset.content.sheet, [], art, options),
    ]) {
      expect(html).not.toMatch(/<script|\sstyle=|\son\w+=/iu);
      expect(html).toContain('&lt;script&gt;');
      expect(html).toContain('@page{size:400mm 300mm;margin:0}');
    }
  });

  it('share what is the same on every sheet, and give each page what is its own', () => {
    expect([...fields(words.flat())].sort()).toEqual(['golden-number', 'recipient']);
    expect(codes.map((list) => list.length)).toEqual([1, 1]);
    expect(fields(common)).toContain('frame');
    expect(fields(common)).toContain('signer');
    expect(fields(common)).not.toContain('recipient');
  });

  it('lose no border, emblem or rule, however the sheets were made', () => {
    const apart = [SAMPLE_CERTIFICATE, { ...SAMPLE_CERTIFICATE, name: 'Lò Thị Khác' }].map(
      (data) => placeSheet(preset.content, data).sheet,
    );
    expect([...fields(splitCommon(apart).common)].sort()).toEqual(
      [...fields(apart[0]?.marks ?? [])].filter((id) => id !== 'recipient').sort(),
    );
    const [first, second] = apart;
    if (first === undefined || second === undefined) throw new Error('no sheets');
    const moved = placeSheet(preset.content, SAMPLE_CERTIFICATE, { ...TRUE_PROFILE, offsetXMm: 1 }).sheet;
    expect(() => splitCommon([first, moved])).toThrow(/differs/u);
  });

  it.each([{ nonce: '"><script>' }, { fontBase: "');}</style>" }])('refuse %j', (change) => {
    expect(() => wordsHtml(preset.content.sheet, words, null, { ...options, ...change })).toThrow(
      UnsafeHtmlOptionError,
    );
  });

  it('put the emblem of the office into the page', () => {
    const imageId = 'a'.repeat(8);
    const mark = {
      kind: 'image' as const,
      fieldId: 'emblem',
      imageId,
      box: { left: 1, top: 2, right: 11, bottom: 12 },
    };
    const image = { mediaType: 'image/png' as const, bytes: new Uint8Array([1, 2, 3]) };
    expect(artSvg({ widthMm: 100, heightMm: 100 }, [mark], new Map([[imageId, image]]))).toContain(
      '<image x="1" y="2" width="10" height="10" href="data:image/png;base64,AQID"/>',
    );
  });
});
