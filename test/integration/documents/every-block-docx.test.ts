/** Every block and section feature of the model as WordprocessingML. */
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { SLOT_OF_ROLE } from '#shared/official-document/model.ts';
import { type DocxFile, type DocxTable, readDocx } from '#test/support/docx-reader.ts';
import { everyBlock } from '#test/support/every-block.ts';
import { at, childrenOf, findAll, parseXml, type XmlNode } from '#test/support/xml.ts';

const MM = 1440 / 25.4;
const twips = (mm: number) => Math.round(mm * MM);
const files = {
  nd30: readDocx(await renderDocx(everyBlock('nd30'))),
  tt01: readDocx(await renderDocx(everyBlock('tt01'))),
};
const file = files.nd30;

function num(node: XmlNode | undefined, attribute: string): number {
  return Number(node?.attributes[attribute]);
}

/** `w:p` nodes whose text is this. */
function paragraphNodes(source: DocxFile, text: string): XmlNode[] {
  return findAll(source.part('word/document.xml'), 'w:p').filter(
    (node) =>
      findAll(node, 'w:t')
        .map((t) => t.text)
        .join('') === text,
  );
}

function only(nodes: readonly XmlNode[]): XmlNode {
  const [node] = nodes;
  if (node === undefined || nodes.length > 1) throw new Error(`${nodes.length} nodes`);
  return node;
}

function edge(
  source: DocxFile,
  section: number,
  kind: 'header' | 'footer',
  type: string,
): XmlNode | undefined {
  const targets = new Map(
    findAll(source.part('word/_rels/document.xml.rels'), 'Relationship').map((node) => [
      node.attributes.Id,
      `word/${node.attributes.Target}`,
    ]),
  );
  const reference = findAll(
    source.sections[section] ?? source.part('word/document.xml'),
    `w:${kind}Reference`,
  ).find((node) => node.attributes['w:type'] === type);
  const name = targets.get(reference?.attributes['r:id'] ?? '');
  return name === undefined ? undefined : source.part(name);
}

const textOf = (node: XmlNode | undefined) =>
  node === undefined
    ? []
    : findAll(node, 'w:p').map((paragraph) =>
        findAll(paragraph, 'w:t')
          .map((t) => t.text)
          .join(''),
      );

describe('the .docx of every block', () => {
  it('is tried with every role of the model', () => {
    const used = new Set<string>();
    const walk = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(walk);
      else if (typeof value === 'object' && value !== null) {
        if ('role' in value && typeof value.role === 'string') used.add(value.role);
        Object.values(value).forEach(walk);
      }
    };
    walk(everyBlock().sections);
    expect([...used].sort()).toEqual(Object.keys(SLOT_OF_ROLE).sort());
  });

  it('holds parts that are well-formed, and marker paragraphs nowhere', () => {
    for (const [name, xml] of file.parts) {
      if (name.endsWith('.xml') || name.endsWith('.rels')) expect(() => parseXml(xml), name).not.toThrow();
    }
    expect(file.parts.get('word/document.xml')).not.toMatch(/table-[0-9a-f]{8}-/u);
  });

  it('indents all lines, and lets the first one hang out', () => {
    const [first] = paragraphNodes(file, 'Kính gửi:');
    expect(num(at(first, 'w:pPr', 'w:ind'), 'w:left')).toBe(twips(30));
    const hanging = at(only(paragraphNodes(file, '- Sở Thứ hai.')), 'w:pPr', 'w:ind');
    expect([num(hanging, 'w:left'), num(hanging, 'w:hanging')]).toEqual([twips(52), twips(3)]);
    expect(hanging?.attributes['w:firstLine']).toBeUndefined();
    const indented = at(only(paragraphNodes(file, 'Đậm và thường.')), 'w:pPr', 'w:ind');
    expect([num(indented, 'w:left'), num(indented, 'w:firstLine')]).toEqual([twips(10), twips(10)]);
  });

  it('takes emphasis off as well as on', () => {
    const [slanted, upright] = findAll(only(paragraphNodes(file, 'Ghi chú nghiêng, chữ đứng')), 'w:r');
    expect(at(slanted, 'w:rPr', 'w:i')).toBeDefined();
    expect(at(upright, 'w:rPr', 'w:i')).toBeUndefined();
  });

  it.each([
    ['HỎA TỐC', 'center', 30],
    ['LƯU HÀNH NỘI BỘ', 'right', null],
    ['MẬT', 'center', null],
  ])('frames %s', (text, place, widthMm) => {
    const source =
      text === 'LƯU HÀNH NỘI BỘ' ? edge(file, 0, 'header', 'first') : file.part('word/document.xml');
    const node = findAll(source ?? file.part('word/document.xml'), 'w:p').find(
      (paragraph) => findAll(paragraph, 'w:t')[0]?.text === text,
    );
    const borders = at(node, 'w:pPr', 'w:pBdr');
    for (const side of ['top', 'bottom', 'left', 'right']) {
      expect(at(borders, `w:${side}`)?.attributes['w:val']).toBe('single');
    }
    expect(at(node, 'w:pPr', 'w:jc')?.attributes['w:val']).toBe('center');
    const indent = at(node, 'w:pPr', 'w:ind');
    const [left, right] = [num(indent, 'w:left'), num(indent, 'w:right')];
    if (place === 'right') expect([left > twips(80), right]).toEqual([true, 0]);
    else expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
    // The left column of the letterhead is 165 - 97 mm wide.
    if (widthMm !== null) expect(Math.abs(twips(68) - left - right - twips(widthMm))).toBeLessThanOrEqual(2);
  });

  it('leaves room for the pen at the end of a line without widening its last letter', () => {
    const runs = findAll(only(paragraphNodes(file, 'Năm \u00A0')), 'w:r');
    expect(runs.map((run) => findAll(run, 'w:t')[0]?.text)).toEqual(['Năm', ' ', '\u00A0']);
    const widened = runs.map((run) => num(at(run, 'w:rPr', 'w:spacing'), 'w:val') || 0);
    // 14 mm less the no-break space of 14 points, a quarter of them wide.
    expect(widened).toEqual([0, twips(14) - 70, 0]);
  });

  it('leaves a paragraph its room above a table', () => {
    expect(file.paragraphs.find((paragraph) => paragraph.text === 'SỔ THEO DÕI')?.after).toBe(120);
    expect(file.paragraphs.find((paragraph) => paragraph.text === 'Dòng ở giữa')?.after).toBe(0);
  });

  it('leaves empty room as high as asked', () => {
    const rooms = findAll(file.part('word/document.xml'), 'w:spacing').filter(
      (node) => node.attributes['w:lineRule'] === 'exact' && num(node, 'w:line') === twips(12),
    );
    expect(rooms).toHaveLength(1);
  });

  it('turns the page of a section that lies on its side, and no other', () => {
    const sizes = file.sections.map((section) => at(section, 'w:pgSz')?.attributes);
    expect(sizes.map((size) => [size?.['w:w'], size?.['w:h'], size?.['w:orient']])).toEqual([
      ['11906', '16838', 'portrait'],
      ['16838', '11906', 'landscape'],
      ['11906', '16838', 'portrait'],
      ['11906', '16838', 'portrait'],
    ]);
  });

  it('puts notes above and under the first page only, and gives no other section the address', () => {
    expect(textOf(edge(file, 0, 'header', 'first'))).toEqual(['LƯU HÀNH NỘI BỘ']);
    const foot = edge(file, 0, 'footer', 'first');
    expect(textOf(foot).filter((text) => text !== '')).toHaveLength(2);
    const [rule] = findAll(foot ?? file.part('word/document.xml'), 'w:p');
    expect(at(rule, 'w:pPr', 'w:pBdr', 'w:top')).toBeDefined();
    expect(at(rule, 'w:pPr', 'w:ind')).toBeUndefined();
    for (const section of [1, 2, 3]) {
      expect(textOf(edge(file, section, 'footer', 'first'))).toEqual(['']);
      expect(textOf(edge(file, section, 'footer', 'default'))).toEqual(['']);
    }
    expect(textOf(edge(file, 1, 'header', 'first'))).toEqual([
      'SAO Y; Sở Nội vụ; 05/02/2026 08:00:00 +07:00',
    ]);
    expect(textOf(edge(file, 2, 'header', 'first'))).toEqual(['']);
  });

  it('numbers pages in the right corner of the foot before 05/03/2020, on top since', () => {
    for (const section of [0, 1, 2, 3]) {
      const pages = (source: DocxFile, kind: 'header' | 'footer', type: string) => {
        const part = edge(source, section, kind, type);
        return part === undefined ? [] : findAll(part, 'w:instrText').map((node) => node.text.trim());
      };
      expect(pages(files.nd30, 'header', 'default')).toEqual(['PAGE']);
      expect(pages(files.nd30, 'footer', 'default')).toEqual([]);
      expect(pages(files.tt01, 'header', 'default')).toEqual([]);
      expect(pages(files.tt01, 'footer', 'default')).toEqual(['PAGE']);
      for (const type of ['first']) {
        expect([...pages(files.tt01, 'header', type), ...pages(files.tt01, 'footer', type)]).toEqual([]);
      }
      const footer = edge(files.tt01, section, 'footer', 'default');
      expect(footer && findAll(footer, 'w:jc').map((node) => node.attributes['w:val'])).toEqual(['right']);
    }
  });

  it('keeps the last text on the page of the signatures, and signatures whole', () => {
    const last = file.paragraphs.find((paragraph) => paragraph.text.endsWith('./.'));
    expect(last?.keepNext).toBe(true);
    const signatures = file.tables.find((table) => table.rows[0]?.cells[0]?.[0]?.text === 'THƯ KÝ');
    expect(signatures?.rows.map((row) => row.cantSplit)).toEqual([true, true]);
    expect(signatures?.rows[0]?.cells.flat().every((paragraph) => paragraph.keepNext)).toBe(true);
    // With the hair paragraph after them, which would make a page of its own.
    expect(signatures?.rows[1]?.cells.flat().every((paragraph) => paragraph.keepNext)).toBe(true);
    for (const heading of ['Phần I', 'I. MỤC ĐÍCH', '1. Yêu cầu', 'Phụ lục']) {
      expect(file.paragraphs.find((paragraph) => paragraph.text === heading)?.keepNext, heading).toBe(true);
    }
  });

  it('never lets two tables touch: Word would make them one', () => {
    const body = at(file.part('word/document.xml'), 'w:body')?.children ?? [];
    const pairs = body.filter((node, index) => node.name === 'w:tbl' && body[index + 1]?.name === 'w:tbl');
    expect(pairs).toEqual([]);
  });
});

describe('a register table', () => {
  const table = file.tables.find((candidate) => candidate.rows[0]?.header === true) as DocxTable;
  const rows = childrenOf(table.node, 'w:tr');
  const spans = (row: number) =>
    childrenOf(rows[row], 'w:tc').map(
      (cell) => num(at(cell, 'w:tcPr', 'w:gridSpan') ?? undefined, 'w:val') || 1,
    );
  const merges = (row: number) =>
    childrenOf(rows[row], 'w:tc').map((cell) => at(cell, 'w:tcPr', 'w:vMerge')?.attributes['w:val'] ?? '');

  it('repeats its two levels and the numbers of columns, and nothing else', () => {
    expect(table.rows.map((row) => row.header)).toEqual(table.rows.map((_, index) => index < 3));
    expect(table.rows.every((row) => row.cantSplit)).toBe(true);
    expect(spans(0)).toEqual([1, 1, 2, 1]);
    expect(spans(1)).toEqual([1, 1, 1, 1, 1]);
    expect(merges(0)).toEqual(['restart', 'restart', '', 'restart']);
    expect(merges(1)).toEqual(['continue', 'continue', '', '', 'continue']);
    const text = (row: number) => table.rows[row]?.cells.map((cell) => cell[0]?.text);
    expect(text(0)).toEqual(['STT', 'Họ và tên', 'Số lượng', 'Ghi chú']);
    expect(text(1)).toEqual(['', '', 'Tập thể', 'Cá nhân', '']);
    expect(text(2)).toEqual(['(1)', '(2)', '(3)', '(4)', '(5)']);
  });

  it('has widths that add up in every row', () => {
    const grid = table.columnWidths.reduce((sum, width) => sum + width, 0);
    for (const row of rows) {
      const widths = childrenOf(row, 'w:tc').map((cell) => num(at(cell, 'w:tcPr', 'w:tcW'), 'w:w'));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(grid);
    }
  });

  it('heads a group with one bold cell that stays with the group, closes it with bold sums', () => {
    expect(spans(3)).toEqual([5]);
    const group = table.rows[3]?.cells[0]?.[0];
    expect([group?.text, group?.align, group?.keepNext]).toEqual(['I. Khối sở, ngành', 'left', true]);
    expect(group?.runs.every((run) => run.bold)).toBe(true);
    const total = table.rows.at(-1)?.cells.map((cell) => cell[0]);
    expect(total?.map((cell) => cell?.text)).toEqual(['', 'Cộng', '50', '75', '']);
    expect(total?.[1]?.runs[0]?.bold).toBe(true);
  });

  it('writes small letters, new lines in cells, and leaves room for the pen', () => {
    const cell = childrenOf(rows[4], 'w:tc')[1];
    expect(cell && findAll(cell, 'w:br')).toHaveLength(1);
    expect(cell && findAll(cell, 'w:t').map((node) => node.text)).toEqual(['Người thứ 1', 'chức vụ']);
    expect(
      new Set(
        table.rows.flatMap((row) => row.cells.flat()).flatMap((p) => p.runs.map((run) => run.halfPoints)),
      ),
    ).toEqual(new Set([24]));
    const height = at(rows[4], 'w:trPr', 'w:trHeight');
    expect([num(height, 'w:val'), height?.attributes['w:hRule']]).toEqual([twips(14), 'atLeast']);
    expect(at(rows[3], 'w:trPr', 'w:trHeight')).toBeUndefined();
  });
});
