/** The .docx of every sample held against NĐ 30/2020/NĐ-CP, Phụ lục I: resolved properties, not appearances. */
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { measureTextMm } from '#shared/official-document/text-width.ts';
import {
  allParagraphs,
  type DocxFile,
  type DocxParagraph,
  type DocxTable,
  readDocx,
} from '#test/support/docx-reader.ts';
import { at, findAll, type XmlNode } from '#test/support/xml.ts';

const MM = 1440 / 25.4;
const samples = await Promise.all(
  sampleDecisions().map(async ({ name, data }) => ({
    name,
    data,
    file: readDocx(await renderDocx(composeDecision(data))),
  })),
);

function num(node: XmlNode | undefined, attribute: string): number {
  return Number(node?.attributes[attribute]);
}

function paragraphLike(file: DocxFile, pattern: RegExp): DocxParagraph {
  const found = allParagraphs(file).find((paragraph) => pattern.test(paragraph.text));
  if (found === undefined) throw new Error(`no paragraph like ${pattern}`);
  return found;
}

function cells(table: DocxTable | undefined, row: number): readonly (readonly DocxParagraph[])[] {
  return table?.rows[row]?.cells ?? [];
}

function letterhead(file: DocxFile) {
  const [table] = file.tables;
  const [issuer = [], national = []] = cells(table, 0);
  const [number = [], placeDate = []] = cells(table, 1);
  return { table, issuer, national, number, placeDate };
}

function closing(file: DocxFile) {
  const table = file.tables.find((candidate) => candidate.rows[0]?.cells[0]?.[0]?.text === 'Nơi nhận:');
  const [recipients = [], signature = []] = cells(table, 0);
  return { table, recipients, signature };
}

function expectLook(
  paragraph: DocxParagraph | undefined,
  look: { points: number[]; bold: boolean; italic: boolean },
) {
  for (const run of paragraph?.runs ?? []) {
    expect(look.points, run.text).toContain(run.halfPoints / 2);
    expect(run.bold, run.text).toBe(look.bold);
    expect(run.italic, run.text).toBe(look.italic);
  }
}

/** Length of the rule in a column, in mm, from its indents. */
function ruleMm(paragraph: DocxParagraph | undefined, columnTwips: number): number {
  expect(paragraph?.topBorder).toBe(true);
  return (columnTwips - (paragraph?.left ?? 0) - (paragraph?.right ?? 0)) / MM;
}

const BODY = /^(Căn cứ|Theo đề nghị|Điều \d+\.|\d+\. )/u;

describe.each(samples)('the .docx of $name', ({ data, file }) => {
  const bodyParagraphs = file.paragraphs.filter((paragraph) => BODY.test(paragraph.text));

  it('is A4, portrait, with allowed margins and no gutter', () => {
    for (const section of file.sections) {
      const size = at(section, 'w:pgSz');
      const margin = at(section, 'w:pgMar');
      expect(num(size, 'w:w')).toBe(11906);
      expect(num(size, 'w:h')).toBe(16838);
      expect(size?.attributes['w:orient'] ?? 'portrait').toBe('portrait');
      expect([num(margin, 'w:top'), num(margin, 'w:bottom')]).toEqual([1134, 1134]);
      expect([num(margin, 'w:left'), num(margin, 'w:right')]).toEqual([1701, 850]);
      expect(num(margin, 'w:gutter')).toBe(0);
    }
  });

  it('uses Times New Roman in all four slots, black, in Vietnamese', () => {
    const defaults = at(file.part('word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    const slots = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'];
    expect(slots.map((slot) => at(defaults, 'w:rFonts')?.attributes[slot])).toEqual(
      slots.map(() => 'Times New Roman'),
    );
    expect(at(defaults, 'w:lang')?.attributes['w:val']).toBe('vi-VN');
    for (const [name, xml] of file.parts) {
      if (!/^word\/(document|styles|header\d+|footer\d+)\.xml$/u.test(name)) continue;
      const root = file.part(name);
      for (const fonts of findAll(root, 'w:rFonts')) {
        expect(new Set(Object.values(fonts.attributes)), name).toEqual(new Set(['Times New Roman']));
      }
      for (const color of findAll(root, 'w:color'))
        expect(['auto', '000000']).toContain(color.attributes['w:val']);
      expect(xml).not.toMatch(/w:(ascii|hAnsi|cs|eastAsia)Theme=/u);
      expect(xml).not.toMatch(/<w:u /u);
    }
  });

  it('holds clean text: NFC, the right Đ, no runs of spaces, no tabs', () => {
    for (const { text } of allParagraphs(file)) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(/\u00D0|\u0189|\p{Mn}|\u00AD|"/u);
      expect(text).not.toMatch(/\s{3}/u);
    }
    expect(file.parts.get('word/document.xml')).not.toMatch(/<w:tab\/>/u);
  });

  it('numbers pages centred on top from the second page of each section, each from 1', () => {
    const relations = new Map(
      findAll(file.part('word/_rels/document.xml.rels'), 'Relationship').map((node) => [
        node.attributes.Id,
        `word/${node.attributes.Target}`,
      ]),
    );
    expect(file.sections).toHaveLength(composeDecision(data).sections.length);
    for (const section of file.sections) {
      expect(at(section, 'w:titlePg')).toBeDefined();
      expect(num(at(section, 'w:pgNumType'), 'w:start')).toBe(1);
      const header = (type: string) => {
        const reference = findAll(section, 'w:headerReference').find(
          (node) => node.attributes['w:type'] === type,
        );
        return file.part(relations.get(reference?.attributes['r:id'] ?? '') ?? '');
      };
      expect(findAll(header('first'), 'w:instrText')).toHaveLength(0);
      expect(findAll(header('first'), 'w:t')).toHaveLength(0);
      const numbered = header('default');
      expect(findAll(numbered, 'w:instrText').map((node) => node.text.trim())).toEqual(['PAGE']);
      expect(findAll(numbered, 'w:jc').map((node) => node.attributes['w:val'])).toEqual(['center']);
      expect([26, 28]).toContain(num(findAll(numbered, 'w:sz')[0], 'w:val'));
      expect(findAll(numbered, 'w:b').concat(findAll(numbered, 'w:i'))).toHaveLength(0);
    }
    expect([...file.parts.keys()].filter((name) => name.startsWith('word/footer'))).toEqual([]);
  });

  it('has the Quốc hiệu on one line, the motto with a rule of its length', () => {
    const { national, table } = letterhead(file);
    const [name, motto, rule] = national;
    expect(name?.text).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expectLook(name, { points: [12, 13], bold: true, italic: false });
    const columnTwips = table?.columnWidths[1] ?? 0;
    const points = (name?.runs[0]?.halfPoints ?? 0) / 2;
    expect(measureTextMm(name?.text ?? '', points, { bold: true })).toBeLessThan(columnTwips / MM);
    expect(motto?.text).toBe('Độc lập - Tự do - Hạnh phúc');
    expectLook(motto, { points: [13, 14], bold: true, italic: false });
    const mottoMm = measureTextMm(motto?.text ?? '', (motto?.runs[0]?.halfPoints ?? 0) / 2, { bold: true });
    expect(ruleMm(rule, columnTwips) / mottoMm).toBeCloseTo(1, 1);
    expect([name?.align, motto?.align]).toEqual(['center', 'center']);
  });

  it('has the issuer in bold capitals with a rule of a third to a half', () => {
    const { issuer, table } = letterhead(file);
    const rule = issuer.at(-1);
    const lastLine = issuer.at(-2);
    expectLook(lastLine, { points: [12, 13], bold: true, italic: false });
    expect(lastLine?.text).toBe('TỈNH BẮC NINH');
    const lineMm = measureTextMm(lastLine?.text ?? '', (lastLine?.runs[0]?.halfPoints ?? 0) / 2, {
      bold: true,
    });
    const share = ruleMm(rule, table?.columnWidths[0] ?? 0) / lineMm;
    expect(share).toBeGreaterThan(1 / 3);
    expect(share).toBeLessThan(1 / 2);
  });

  it('keeps its columns free of lines', () => {
    for (const table of [letterhead(file).table, closing(file).table]) {
      const borders = ['w:tblBorders', 'w:tcBorders'].flatMap((name) =>
        findAll(table?.node ?? file.part('word/document.xml'), name),
      );
      expect(borders.length).toBeGreaterThan(2);
      for (const side of borders.flatMap((border) => border.children)) {
        expect(['nil', 'none']).toContain(side.attributes['w:val']);
      }
    }
  });

  it('writes number and date on one line of the letterhead', () => {
    const { number, placeDate } = letterhead(file);
    expect(number[0]?.text).toMatch(data.number === null ? /^Số:\s+\/QĐ-UBND$/u : /^Số: \d{2,}\/QĐ-UBND$/u);
    expectLook(number[0], { points: [13], bold: false, italic: false });
    expect(placeDate[0]?.text).toMatch(
      data.date === null
        ? /^[^,]+, ngày\s+tháng\s+năm \d{4}$/u
        : /^[^,]+, ngày (0[1-9]|[12]\d|3[01]) tháng (0[12]|[3-9]|1[0-2]) năm \d{4}$/u,
    );
    expectLook(placeDate[0], { points: [13, 14], bold: false, italic: true });
    expect([number[0]?.align, placeDate[0]?.align]).toEqual(['center', 'center']);
  });

  it('has kind, subject with its rule, and the authority', () => {
    const index = file.paragraphs.findIndex((paragraph) => paragraph.text === 'QUYẾT ĐỊNH');
    const [kind, subject, rule] = file.paragraphs.slice(index, index + 3);
    expectLook(kind, { points: [13, 14], bold: true, italic: false });
    expect(subject?.text).toMatch(/^Về việc .*[^.]$/u);
    expectLook(subject, { points: [13, 14], bold: true, italic: false });
    const textTwips = 11906 - 1701 - 850;
    const lineMm = measureTextMm(subject?.text ?? '', (subject?.runs[0]?.halfPoints ?? 0) / 2, {
      bold: true,
    });
    expect(ruleMm(rule, textTwips) / lineMm).toBeGreaterThan(1 / 3);
    expect(ruleMm(rule, textTwips) / lineMm).toBeLessThan(1 / 2);
    const authority = paragraphLike(file, /^CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH/u);
    expectLook(authority, { points: [13, 14], bold: true, italic: false });
    expect([kind?.align, subject?.align, authority.align]).toEqual(['center', 'center', 'center']);
  });

  it('cites at least two bases in italics, the last with a full stop, laws without number', () => {
    const bases = file.paragraphs.filter((paragraph) => /^(Căn cứ|Theo đề nghị)/u.test(paragraph.text));
    expect(bases.length).toBeGreaterThanOrEqual(2);
    expect(bases.map((basis) => basis.text.at(-1))).toEqual([...bases.slice(1).map(() => ';'), '.']);
    for (const basis of bases) {
      expectLook(basis, { points: [13, 14], bold: false, italic: true });
      expect(basis.text).not.toMatch(/Luật.*\/QH/u);
    }
  });

  it('decides once, after the bases, in numbered articles that end with ./.', () => {
    const texts = file.paragraphs.map((paragraph) => paragraph.text);
    expect(texts.filter((text) => text === 'QUYẾT ĐỊNH:')).toHaveLength(1);
    const articles = file.paragraphs.filter((paragraph) => /^Điều \d+\./u.test(paragraph.text));
    expect(articles.map((article) => Number(/\d+/u.exec(article.text)?.[0]))).toEqual(
      articles.map((_, index) => index + 1),
    );
    for (const article of articles) {
      expect(article.runs[0]).toMatchObject({ bold: true, italic: false });
      expect(article.runs[0]?.text).toMatch(/^Điều \d+\.$/u);
    }
    expect(articles.at(-1)?.text).toMatch(/\.\/\.$/u);
    expect(articles.at(-1)?.keepNext).toBe(true);
    expect(closing(file).recipients[1]?.text).toBe(`- Như Điều ${articles.length};`);
  });

  it('sets the body in one size, justified, indented 1 cm, 6 points apart, single line', () => {
    expect(bodyParagraphs.length).toBeGreaterThan(5);
    expect(
      new Set(bodyParagraphs.flatMap((paragraph) => paragraph.runs.map((run) => run.halfPoints))),
    ).toHaveLength(1);
    for (const paragraph of bodyParagraphs) {
      expect(paragraph.align).toBe('both');
      expect(paragraph.firstLine).toBe(567);
      expect(paragraph.before).toBeGreaterThanOrEqual(120);
      expect([paragraph.line, paragraph.lineRule]).toEqual([240, 'auto']);
    }
  });

  it('lists Nơi nhận level with the signer, leaves room to sign, and never splits the block', () => {
    const { recipients, signature, table } = closing(file);
    expectLook(recipients[0], { points: [12], bold: true, italic: true });
    const entries = recipients.slice(1);
    for (const entry of entries) {
      expect(entry.text).toMatch(/^- /u);
      expect(entry.align).toBe('left');
      expectLook(entry, { points: [11], bold: false, italic: false });
    }
    expect(entries.map((entry) => entry.text.at(-1))).toEqual([...entries.slice(1).map(() => ';'), '.']);
    expect(entries.at(-1)?.text).toMatch(/^- Lưu: VT,/u);
    expect(signature.map((line) => line.text).filter((text) => text !== '')).toEqual([
      ...data.signer.capacity,
      data.signer.name,
    ]);
    for (const line of signature) {
      expect(line.align).toBe('center');
      expectLook(line, { points: [13, 14], bold: true, italic: false });
    }
    expect(signature.filter((line) => line.text === '').length).toBeGreaterThanOrEqual(4);
    expect(table?.rows[0]?.cantSplit).toBe(true);
  });

  it('names its author and its title', () => {
    const core = file.part('docProps/core.xml');
    expect(at(core, 'dc:title')?.text).toBe(data.title);
    expect(at(core, 'dc:creator')?.text).toBe(data.agency.name);
    expect(at(core, 'cp:lastModifiedBy')?.text).toBe(data.agency.name);
  });

  it('agrees with its annex: counts, headings, numbered rows, repeated heading row', () => {
    const lists = file.tables.filter((table) => table.rows[0]?.header === true);
    const article = paragraphLike(file, /^Điều 1\./u).text;
    const annexed = data.recipients.length > data.annexThreshold;
    expect(/\(có danh sách (tại Phụ lục .*)?kèm theo\)/u.test(article)).toBe(annexed);
    expect(lists.length > 0).toBe(annexed);
    if (!annexed) return;
    const counted = [...article.matchAll(/(\d{2,}) (tập thể|cá nhân|hộ gia đình)/gu)].map((match) =>
      Number(match[1]),
    );
    // A row of one cell names the unit of the rows under it.
    const numbered = (list: DocxTable) => list.rows.slice(1).filter((row) => row.cells.length > 1);
    expect(lists.map((list) => numbered(list).length)).toEqual(counted);
    for (const list of lists) {
      expect(list.rows.map((row) => row.header)).toEqual(list.rows.map((_, index) => index === 0));
      expect(list.rows.every((row) => row.cantSplit)).toBe(true);
      expect(numbered(list).map((row) => row.cells[0]?.[0]?.text)).toEqual(
        numbered(list).map((_, index) => `${index + 1}`),
      );
    }
    const index = file.paragraphs.findIndex((paragraph) => /^Phụ lục( I)?$/u.test(paragraph.text));
    const [label, title, note] = file.paragraphs.slice(index, index + 3);
    expectLook(label, { points: [14], bold: true, italic: false });
    expectLook(title, { points: [13, 14], bold: true, italic: false });
    expect(title?.text).toBe(title?.text.toLocaleUpperCase('vi'));
    expect(note?.text).toMatch(/^\(Kèm theo Quyết định số .* của Chủ tịch Ủy ban nhân dân tỉnh Bắc Ninh\)$/u);
    expect([label, title, note].map((paragraph) => paragraph?.align)).toEqual(['center', 'center', 'center']);
  });
});
