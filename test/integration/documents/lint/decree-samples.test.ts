/** The Government's own file of sample forms (Phụ lục III of the decree), read and recognised. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lintDocx } from '#electron/documents/lint/lint-docx.ts';
import { changeDocument, textOf } from '#test/support/docx-mutant.ts';

const file = readFileSync(
  new URL('../../../fixtures/official-document/nd30-phu-luc-3.docx', import.meta.url),
);

/** The file with only what stands between two headings of the samples. */
function onlyBetween(from: string, to: string): Uint8Array {
  return changeDocument(file, (xml) => {
    const start = xml.indexOf('<w:body>') + '<w:body>'.length;
    const end = xml.lastIndexOf('<w:sectPr');
    const blocks = topBlocks(xml.slice(start, end));
    const first = blocks.findIndex((block) => textOf(block).startsWith(from)) + 1;
    const last = blocks.findIndex((block) => textOf(block).startsWith(to));
    return xml.slice(0, start) + blocks.slice(first, last).join('') + xml.slice(end);
  });
}

/** Paragraphs and tables side by side; neither holds another of its kind here but in cells. */
function topBlocks(xml: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let from = 0;
  for (const tag of xml.matchAll(/<(\/?)w:(p|tbl)(?=[ >/])[^>]*?(\/?)>/gu)) {
    if (tag[3] === '/') continue;
    if (tag[1] === '') {
      if (depth === 0) from = tag.index;
      depth += 1;
    } else {
      depth -= 1;
      if (depth === 0) blocks.push(xml.slice(from, tag.index + tag[0].length));
    }
  }
  return blocks;
}

it('the whole file is judged without a fault of the linter', async () => {
  const { checks } = await lintDocx(file);
  expect(checks).toHaveLength(65);
});

it('Mẫu 1.2: head, title, lines, grounds, end are found and in form', async () => {
  const { kind, checks } = await lintDocx(onlyBetween('Mẫu 1.2 ', 'Mẫu 1.3 '));
  expect(kind).toBe('QUYẾT ĐỊNH');
  const holds = checks.filter(({ outcome }) => outcome === 'holds').map(({ id }) => id);
  // Page and page number, the whole head with its three underscored lines, title, verb, recipients, signer.
  expect(holds).toEqual(
    expect.arrayContaining([1, 2, 3, 4, 14, 15, 16, 17, 18, 20, 21, 23, 24, 25, 26, 27, 33, 39, 47]),
  );
});

it.each([
  ['Mẫu 1.5', 'Mẫu 1.6', ''],
  ['Mẫu 1.7', 'Mẫu 1.8', 'GIẤY MỜI'],
  ['Mẫu 1.9', 'Mẫu 1.10', 'BIÊN BẢN'],
])('%s: its kind is told', async (from, to, kind) => {
  const { kind: found, checks } = await lintDocx(onlyBetween(`${from} `, `${to} `));
  expect(found).toBe(kind);
  expect(checks.filter(({ id }) => [20, 21, 23, 24, 25].includes(id)).map(({ outcome }) => outcome)).toEqual(
    Array.from({ length: 5 }, () => 'holds'),
  );
});
