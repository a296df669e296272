import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DOCUMENT_FONT_FILES,
  findFontFile,
  packagedFontsFolder,
  readFontFile,
} from '#electron/documents/fonts.ts';
import { renderHtml, UnsafeHtmlOptionError } from '#electron/documents/html.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { decisionDataSchema } from '#shared/official-document/decision-data.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';

const options = { nonce: 'bm9uY2UxMjM0NTY3OA==', fontBase: '/fonts' };
const HOSTILE = `<script>alert(1)</script>"'&amp;<img src=x onerror=alert(1)>`;

function hostileHtml(): string {
  const sample = sampleDecisions()[2]?.data;
  return renderHtml(
    composeDecision(
      decisionDataSchema.parse({
        ...sample,
        title: `Về việc ${HOSTILE}`,
        agency: { ...sample?.agency, name: HOSTILE, nameLines: [HOSTILE] },
        recipients: sample?.recipients.map((recipient) => ({ ...recipient, name: HOSTILE, unit: HOSTILE })),
        signer: { capacity: [HOSTILE], name: HOSTILE },
      }),
    ),
    options,
  );
}

describe('the HTML of a document', () => {
  it('needs no script, no style attribute and no event handler', () => {
    for (const { data } of sampleDecisions()) {
      const html = renderHtml(composeDecision(data), options);
      expect(html).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=/iu);
      expect(html.match(/<style nonce="bm9uY2UxMjM0NTY3OA==">/gu)).toHaveLength(1);
    }
  });

  it('shows hostile text as text', () => {
    const html = hostileHtml();
    expect(html).not.toMatch(/<script|<img/iu);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;amp;');
  });

  it.each(['"><script>', "x' onload='", '', 'a b'])('refuses the nonce %j', (nonce) => {
    const [sample] = sampleDecisions();
    if (sample === undefined) throw new Error('no sample');
    expect(() => renderHtml(composeDecision(sample.data), { ...options, nonce })).toThrow(
      UnsafeHtmlOptionError,
    );
  });

  it.each(["');}</style><script>", 'a b', '"', '\\'])('refuses the font address %j', (fontBase) => {
    const [sample] = sampleDecisions();
    if (sample === undefined) throw new Error('no sample');
    expect(() => renderHtml(composeDecision(sample.data), { ...options, fontBase })).toThrow(
      UnsafeHtmlOptionError,
    );
  });

  it('asks only for fonts that are installed', () => {
    const [sample] = sampleDecisions();
    if (sample === undefined) throw new Error('no sample');
    const html = renderHtml(composeDecision(sample.data), options);
    const asked = [...html.matchAll(/url\('([^']+)'\)/gu)].map((match) => match[1] ?? '');
    expect(asked).toHaveLength(DOCUMENT_FONT_FILES.filter(({ family }) => family === 'Tinos').length);
    for (const url of asked) {
      const file = findFontFile(url);
      expect(url).toBe(`/fonts/${file?.name}`);
      expect(existsSync(path.join(packagedFontsFolder(), file?.name ?? 'none'))).toBe(true);
    }
  });

  it('finds every listed font in its package', async () => {
    for (const file of DOCUMENT_FONT_FILES)
      expect((await readFontFile(file)).length, file.name).toBeGreaterThan(1000);
  });

  it.each(['/fonts/../secret', '/fonts/tinos-latin-400-normal.woff2/..', '/fonts/%2e%2e/x', ''])(
    'serves no font for %j',
    (url) => {
      expect(findFontFile(url)).toBeUndefined();
    },
  );
});
