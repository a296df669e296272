import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { changeParagraph, setRunProperty, setWords } from '#test/support/docx-mutant.ts';
import { makeOffice } from '#test/support/office-fixture.ts';
import { runCli as run } from '#test/support/run-cli.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const folder = makeFolder('so-vang-lint');
const [sample] = sampleDecisions();
if (sample === undefined) throw new Error('no sample');
const good = await renderDocx(composeDecision(sample.data));

function write(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

describe('lint', () => {
  it('tells every check of a good file on a line and ends with 0', async () => {
    const ran = await run(['lint', write('tot.docx', good)]);
    expect(ran).toMatchObject({ status: 0, words: '' });
    const lines = ran.out.trimEnd().split('\n');
    expect(lines.filter((line) => /^ ?\d+ {2}/u.test(line))).toHaveLength(65);
    expect(lines.at(-1)).toMatch(/^Đạt thể thức: \d+ mục đạt/u);
  });

  it('names the place, the words and the rule of what is broken, and ends with 1', async () => {
    const bytes = changeParagraph(good, 'tháng 02 năm', (xml) => setWords(xml, 'tháng 02', 'tháng 03'));
    const file = write('sai.docx', bytes);
    const ran = await run(['lint', file]);
    expect(ran.status).toBe(1);
    expect(ran.out).toMatch(/31 {2}chưa đạt {2}bắt buộc/u);
    expect(ran.out).toContain('đầu văn bản, đoạn 8 «Bắc Ninh, ngày 05 tháng 03 năm 2026»');
    expect(ran.out).toContain('NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II.4');
    const { json } = await run(['lint', file, '--json']);
    expect(json).toMatchObject({
      inForm: false,
      broken: { must: 1, house: 0 },
      kind: 'QUYẾT ĐỊNH',
      rules: 'nd30',
    });
  });

  it('a rule of our own alone does not make it fail', async () => {
    const bytes = changeParagraph(good, 'Độc lập', (xml) =>
      setRunProperty(xml, 'lang', '<w:lang w:val="en-US"/>'),
    );
    const house = changeParagraph(bytes, './.', (xml) => setWords(xml, './.', '.'));
    const ran = await run(['lint', write('quy-uoc.docx', house), '--json']);
    expect(ran.status).toBe(0);
    expect(ran.json).toMatchObject({ inForm: true, broken: { must: 0, house: 1 } });
  });

  it.each([
    ['web.doc', '<html>QUYẾT ĐỊNH</html>', 'DOCX_WEB_PAGE'],
    ['cut.docx', good.subarray(0, 3000), 'DOCX_DAMAGED'],
    ['text.docx', 'Quyết định', 'DOCX_EXPECTED'],
  ])('%s is refused in words', async (name, content, code) => {
    const ran = await run(['lint', write(name, content), '--json']);
    expect(ran.status).toBe(1);
    expect(ran.words).toMatch(new RegExp(`^${code}: .+\\.\\n$`, 'u'));
    expect(ran.json).toMatchObject({ refused: code });
  });

  it('with an office, is held against what that office knows', async () => {
    const fixture = await makeOffice();
    await fixture.office.close();
    const file = write('tot-khac-dia-danh.docx', good);
    const ran = await run(['lint', file, '--office', fixture.dataDir, '--json']);
    expect(ran.status).toBe(1);
    expect(ran.json).toMatchObject({ inForm: false });
    const { checks } = ran.json as { checks: { id: number; outcome: string }[] };
    expect(checks.filter(({ outcome }) => outcome === 'broken').map(({ id }) => id)).toEqual([32]);
    expect((await run(['lint', file, '--office', join(folder, 'khong-co')])).status).toBe(1);
  });

  it('without a file, or with one that is not there, it is wrongly used', async () => {
    expect((await run(['lint'])).status).toBe(2);
    expect((await run(['lint', join(folder, 'khong-co.docx')])).status).toBe(2);
    expect((await run(['lint', folder])).status).toBe(2);
  });
});
