import { describe, expect, it } from 'vitest';
import { readDocx } from '#electron/documents/lint/read-docx.ts';
import { paragraphsOf, type ReadParagraph } from '#shared/official-document/lint/read-document.ts';
import { changeDocument } from '#test/support/docx-mutant.ts';
import { p, type SmallDocx, smallDocx } from '#test/support/small-docx.ts';

async function paragraphs(file: SmallDocx): Promise<ReadParagraph[]> {
  const { sections } = await readDocx(smallDocx(file));
  return sections.flatMap(({ blocks }) => [...paragraphsOf(blocks)]);
}

async function first(file: SmallDocx): Promise<ReadParagraph> {
  const [one] = await paragraphs(file);
  if (one === undefined) throw new Error('no paragraph');
  return one;
}

const style = (id: string, inner: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}>${inner}</w:style>`;
const DEFAULTS =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>';
const pStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;

describe('a property of a run or a paragraph', () => {
  it('comes from the defaults of the file when nothing else speaks', async () => {
    const { runs, look } = await first({ body: p('a'), styles: DEFAULTS });
    expect(runs[0]?.look).toMatchObject({
      halfPoints: 28,
      bold: false,
      fonts: { ascii: { name: 'Times New Roman' } },
    });
    expect(look).toMatchObject({ after: 160, line: 259, align: 'left' });
  });

  it('comes through a chain of styles, the nearest first, attribute by attribute', async () => {
    const styles =
      DEFAULTS +
      style(
        'Base',
        '<w:pPr><w:jc w:val="center"/><w:ind w:left="100" w:right="200"/></w:pPr><w:rPr><w:sz w:val="26"/><w:b/></w:rPr>',
      ) +
      style('Near', '<w:basedOn w:val="Base"/><w:pPr><w:ind w:left="300"/></w:pPr><w:rPr><w:i/></w:rPr>');
    const { runs, look } = await first({ body: p('a', pStyle('Near')), styles });
    expect(look).toMatchObject({ align: 'center', left: 300, right: 200 });
    expect(runs[0]?.look).toMatchObject({ halfPoints: 26, bold: true, italic: true });
  });

  it('comes from the normal style where a paragraph names none, or one that is not there', async () => {
    const styles = style('Normal', '<w:rPr><w:sz w:val="22"/></w:rPr>', ' w:default="1"');
    const [none, unknown] = await paragraphs({ body: p('a') + p('b', pStyle('Lost')), styles });
    expect(none?.runs[0]?.look.halfPoints).toBe(22);
    expect(unknown?.runs[0]?.look.halfPoints).toBe(22);
  });

  it('is decided by the run itself over every style', async () => {
    const styles = style('Bold', '<w:rPr><w:b/><w:sz w:val="26"/></w:rPr>');
    const { runs } = await first({
      body: p('a', pStyle('Bold'), '<w:b w:val="0"/><w:sz w:val="24"/>'),
      styles,
    });
    expect(runs[0]?.look).toMatchObject({ bold: false, halfPoints: 24 });
  });

  it('bold of a paragraph style and of a character style cancel out', async () => {
    const styles =
      style('Bold', '<w:rPr><w:b/></w:rPr>') +
      '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="character" w:styleId="Quiet"><w:basedOn w:val="Strong"/><w:rPr><w:color w:val="FF0000"/></w:rPr></w:style>';
    const { runs } = await first({ body: p('a', pStyle('Bold'), '<w:rStyle w:val="Quiet"/>'), styles });
    expect(runs[0]?.look).toMatchObject({ bold: false, color: 'FF0000' });
  });

  it('a circle of styles ends', async () => {
    const styles =
      style('A', '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>') + style('B', '<w:basedOn w:val="A"/>');
    expect((await first({ body: p('a', pStyle('A')), styles })).runs[0]?.look.bold).toBe(true);
  });

  it('a theme font is named by the theme, and gives way to a font of a nearer level', async () => {
    const theme =
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>';
    const styles = style(
      'Normal',
      '<w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:ascii="Times New Roman"/></w:rPr>',
      ' w:default="1"',
    );
    const [themed, own] = await paragraphs({
      body: p('a') + p('b', '', '<w:rFonts w:ascii="Arial"/>'),
      styles,
      theme,
    });
    expect(themed?.runs[0]?.look.fonts.ascii).toEqual({ name: 'Calibri', theme: true });
    expect(own?.runs[0]?.look.fonts.ascii).toEqual({ name: 'Arial', theme: false });
  });

  it('a table style speaks below the paragraph style, its first row over the rest', async () => {
    const styles =
      '<w:style w:type="table" w:styleId="List"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="20"/></w:rPr><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>' +
      style('Cell', '<w:rPr><w:sz w:val="24"/></w:rPr>');
    const row = (properties: string) => `<w:tr><w:tc><w:tcPr/>${p('a', properties)}</w:tc></w:tr>`;
    const body = `<w:tbl><w:tblPr><w:tblStyle w:val="List"/><w:tblLook w:val="0020"/></w:tblPr>${row('')}${row(pStyle('Cell'))}</w:tbl>`;
    const [head, below] = await paragraphs({ body, styles });
    expect(head).toMatchObject({
      look: { align: 'center' },
      runs: [{ look: { halfPoints: 20, bold: true } }],
    });
    expect(below?.runs[0]?.look).toMatchObject({ halfPoints: 24, bold: false });
    const { sections } = await readDocx(smallDocx({ body, styles }));
    const [table] = sections[0]?.blocks ?? [];
    expect(table?.type === 'table' && table.rows[0]?.cells[0]?.ruled).toBe(true);
  });

  it('capitals are shown, hidden text and deleted text are not', async () => {
    const body = `<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>quyết định</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:ins><w:r><w:t> thêm</w:t></w:r></w:ins></w:p>`;
    expect((await first({ body })).text).toBe('QUYẾT ĐỊNH thêm');
  });

  it('measures with units, hanging indents, logical sides', async () => {
    const { look } = await first({
      body: p('a', '<w:jc w:val="start"/><w:ind w:start="2cm" w:hanging="10mm"/><w:spacing w:before="6pt"/>'),
    });
    expect(look).toMatchObject({ align: 'left', left: 1134, firstLine: -567, before: 120 });
  });

  it('is found in the strict form of the standard as well', async () => {
    const transitional = smallDocx({ body: p('a', '', '<w:b/>') });
    const strict = changeDocument(transitional, (xml) =>
      xml.replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      ),
    );
    const { sections } = await readDocx(strict);
    const [one] = [...paragraphsOf(sections[0]?.blocks ?? [])];
    expect(one?.runs[0]).toMatchObject({ text: 'a', look: { bold: true } });
  });
});

describe('automatic lists', () => {
  const numbering =
    '<w:abstractNum w:abstractNumId="1">' +
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/><w:pPr><w:ind w:firstLine="567"/></w:pPr><w:rPr><w:b/></w:rPr></w:lvl>' +
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>' +
    '</w:abstractNum>' +
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>' +
    '<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
    [1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join('');
  const item = (list: number, level = 0) =>
    p('x', `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

  it('count as Word counts them', async () => {
    const body = [item(1), item(1, 1), item(1, 1), item(1), item(1, 1), item(2), item(3), item(3)].join('');
    const marks = (await paragraphs({ body, numbering })).map(({ listText }) => listText);
    expect(marks).toEqual(['Điều 1.', 'a)', 'b)', 'Điều 2.', 'a)', '-', 'IV.', 'V.']);
  });

  it('give their indent, and say whether their number is bold', async () => {
    const one = await first({ body: item(1), numbering });
    expect(one).toMatchObject({ listBold: true, look: { firstLine: 567 } });
  });
});

describe('sections', () => {
  it('inherit the headers they do not name, and end where their paragraph ends', async () => {
    const header = (text: string) =>
      `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${p(text)}</w:hdr>`;
    const bytes = smallDocx({
      body: `${p('một', '<w:sectPr><w:headerReference w:type="default" r:id="r0"/><w:titlePg/></w:sectPr>')}${p('hai')}<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgNumType w:start="1"/></w:sectPr>`,
      relationships: [{ type: 'header', target: 'header1.xml' }],
      files: [{ name: 'word/header1.xml', content: header('đầu trang') }],
    });
    const { sections } = await readDocx(bytes);
    expect(sections.map(({ blocks }) => blocks.length)).toEqual([1, 1]);
    expect(sections[1]).toMatchObject({ titlePage: false, startsAt: 1, page: { landscape: true } });
    expect(sections[1]?.headers.default?.paragraphs[0]?.text).toBe('đầu trang');
  });
});
