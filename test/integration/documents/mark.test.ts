import { describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { renderHtml } from '#electron/documents/html.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import type { OfficialDocument } from '#shared/official-document/model.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { readDocx } from '#test/support/docx-reader.ts';

const WORDS = ['ĐÃ THU HỒI, HỦY BỎ', "theo Quyết định số 40/QĐ-UBND'}ngày 05/6/2026"];
const samples = sampleDecisions().map(({ name, data }) => ({ name, document: composeDecision(data) }));
const marked = (document: OfficialDocument): OfficialDocument => ({ ...document, mark: WORDS });

async function headersOf(document: OfficialDocument): Promise<string[]> {
  const { parts } = readDocx(await renderDocx(document));
  return [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name)).map(([, xml]) => xml);
}
const html = (document: OfficialDocument) => renderHtml(document, { nonce: 'abcdefgh', fontBase: '/fonts' });

describe('the mark of a document that no longer stands as it was issued', () => {
  it.each(samples)('stands in every header of the .docx, first pages too: $name', async ({ document }) => {
    const headers = await headersOf(marked(document));
    expect(headers).toHaveLength(document.sections.length * 2);
    for (const xml of headers) expect(xml).toContain(WORDS[0]);
    for (const xml of await headersOf(document)) expect(xml).not.toContain('w:framePr');
  });

  it.each(samples)(
    'stands in the margin of every kind of printed page and on every sheet: $name',
    ({ document }) => {
      const page = html(marked(document));
      const rules = page.match(/@page section-\d+\{[^}]*counter-increment[\s\S]*?\}\}/g) ?? [];
      expect(rules).toHaveLength(document.sections.length);
      for (const rule of rules) expect(rule).toContain(`@top-left{content:'${WORDS[0]}`);
      expect(page.match(/class="screen-mark mark-1"/g)).toHaveLength(document.sections.length);
      expect(html(document)).not.toContain('@top-left');
    },
  );

  it('cannot break out of the style sheet or the page', () => {
    const [sample] = samples;
    if (sample === undefined) throw new Error('no sample');
    const page = html({ ...sample.document, mark: [`'}</style><script>alert(1)</script>`] });
    expect(page).not.toContain('<script>');
    expect(page).not.toContain("content:''}");
  });
});
