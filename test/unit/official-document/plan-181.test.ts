import { describe, expect, it } from 'vitest';
import type { ParagraphBlock } from '#shared/official-document/model.ts';
import { documentAsText } from '#test/support/document-text.ts';
import { PLAN_181_BODY, planDocument } from '#test/support/plan-181.ts';

const text = (block: ParagraphBlock) =>
  block.content.map((inline) => ('text' in inline ? inline.text : '')).join('');
const typed = PLAN_181_BODY.split('\n').filter((line) => line !== '');

function bodyOf(document = planDocument()): ParagraphBlock[] {
  const blocks = document.sections[0]?.blocks ?? [];
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  return paragraphs.filter(({ role }) => role !== 'kind-title' && role !== 'subject');
}

describe('the plan 181/KH-UBND typed in', () => {
  it('comes out as agreed, by the circular of its day', async () => {
    const document = planDocument();
    expect(document.rules).toBe('tt01');
    await expect(documentAsText(document)).toMatchFileSnapshot('./golden/plan-181.txt');
  });

  it('prints every line that was typed, in order, with ./. in place of ./', () => {
    const printed = bodyOf().map(text);
    expect(printed).toEqual([...typed.slice(0, -1), typed.at(-1)?.replace(/\.\/$/u, './.')]);
  });

  it('knows its three sections, six headed clauses and eight clauses', () => {
    const of = (role: string) =>
      bodyOf()
        .filter((block) => block.role === role)
        .map(text);
    expect(of('section-heading')).toEqual(['I. MỤC ĐÍCH, YÊU CẦU', 'II. NỘI DUNG', 'III. TỔ CHỨC THỰC HIỆN']);
    expect(of('clause-heading')).toEqual([
      '1. Mục đích',
      '2. Yêu cầu',
      '1. Sở Nội vụ',
      '2. Các Sở, ban, ngành, UBND các huyện, thị xã, thành phố',
      '3. Ban Tuyên giáo Tỉnh uỷ',
      '4. Ủy ban Mặt trận tổ quốc tỉnh và các tổ chức thành viên',
    ]);
    expect(of('clause').map((line) => line.slice(0, 2))).toEqual(
      Array.from({ length: 8 }, (_, index) => `${index + 1}.`),
    );
    expect(of('list-item')).toHaveLength(9);
  });

  it('is the same pasted with Windows line ends, tabs and no-break spaces', () => {
    const pasted = PLAN_181_BODY.replaceAll('\n', '\r\n').replaceAll('- ', '-\t').replaceAll(', ', ',\u00a0');
    const normal = (document = planDocument()) => documentAsText(document).replaceAll(/\s+/gu, ' ');
    expect(normal(planDocument(pasted))).toBe(normal());
  });

  it('mends the marks of Nơi nhận and keeps one kept copy', () => {
    const lines = documentAsText(planDocument())
      .split('\n')
      .filter((line) => line.includes('recipient: '));
    expect(lines).toHaveLength(13);
    expect(lines).toContain('  left  recipient: - TTTU, TT.HĐND tỉnh (b/c);');
    expect(lines.at(-1)).toBe('  left  recipient: - Lưu: VT, NC, CVP.');
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/;$/u);
  });
});
