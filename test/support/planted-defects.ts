/** Defects of form planted one by one in copies of our own documents: what is changed, and which checks must find it. */
import {
  changeDocument,
  changeParagraph,
  changePart,
  setParagraphProperty,
  setRunProperty,
  setWords,
} from '#test/support/docx-mutant.ts';

/** The documents that defects are planted in: with an annex, of one person, with numbered lines, of 2019. */
export type OriginalName = 'annexed' | 'single' | 'lines' | 'old';

export type PlantedDefect = {
  readonly name: string;
  readonly into: OriginalName;
  /** The check that asks for it. */
  readonly check: number;
  /** Other checks that the same change breaks of necessity. */
  readonly follows?: readonly number[];
  plant(bytes: Uint8Array): Uint8Array;
};

const page = (attribute: string, value: string) => (bytes: Uint8Array) =>
  changeDocument(bytes, (xml) =>
    xml.replace(/<w:pgMar [^>]*>/u, (margins) =>
      margins.replace(new RegExp(`w:${attribute}="[^"]*"`, 'u'), `w:${attribute}="${value}"`),
    ),
  );

const words =
  (at: string, from: string | RegExp, to: string, which = 0) =>
  (bytes: Uint8Array) =>
    changeParagraph(bytes, at, (paragraph) => setWords(paragraph, from, to), which);

const run =
  (at: string, name: string, property: string, which = 0) =>
  (bytes: Uint8Array) =>
    changeParagraph(bytes, at, (paragraph) => setRunProperty(paragraph, name, property), which);

const paragraph =
  (at: string, name: string, property: string, which = 0) =>
  (bytes: Uint8Array) =>
    changeParagraph(bytes, at, (xml) => setParagraphProperty(xml, name, property), which);

const style = (change: (xml: string) => string) => (bytes: Uint8Array) =>
  changePart(bytes, 'word/styles.xml', change);

/** Writes a style, and gives it to a paragraph in place of what the paragraph says by itself. */
const byStyle = (at: string, definition: string, strip: RegExp) => (bytes: Uint8Array) =>
  changeParagraph(style((xml) => xml.replace('</w:styles>', `${definition}</w:styles>`))(bytes), at, (xml) =>
    setParagraphProperty(xml.replaceAll(strip, ''), 'pStyle', '<w:pStyle w:val="Planted"/>'),
  );

const FONTS = /<w:rFonts [^>]*\/>/gu;
const plantedStyle = (properties: string, basedOn = 'Normal') =>
  `<w:style w:type="paragraph" w:styleId="Planted"><w:name w:val="Planted"/><w:basedOn w:val="${basedOn}"/>${properties}</w:style>`;

/** Indents of the rule under these words: a rule is a blank paragraph with a top border. */
const ruleAfter = (at: string, side: number) => (bytes: Uint8Array) =>
  changeDocument(bytes, (xml) => {
    const from = xml.indexOf(at);
    const rule = xml.indexOf('<w:pBdr>', from);
    return (
      xml.slice(0, rule) +
      xml.slice(rule).replace(/<w:ind [^>]*\/>/u, `<w:ind w:left="${side}" w:right="${side}"/>`)
    );
  });

const dropRuleAfter = (at: string) => (bytes: Uint8Array) =>
  changeDocument(bytes, (xml) => {
    const from = xml.indexOf(at);
    return xml.slice(0, from) + xml.slice(from).replace(/<w:pBdr>.*?<\/w:pBdr>/su, '');
  });

/** The header with the number becomes a footer. */
function moveNumberToFoot(bytes: Uint8Array): Uint8Array {
  const moved = changeDocument(bytes, (xml) =>
    xml.replaceAll(
      /<w:headerReference w:type="default" r:id="(\w+)"\/>/gu,
      '<w:footerReference w:type="default" r:id="$1"/>',
    ),
  );
  return moved;
}

export const PLANTED_DEFECTS: readonly PlantedDefect[] = [
  // The sheet
  {
    name: 'paper Letter',
    into: 'single',
    check: 1,
    plant: (bytes) =>
      changeDocument(bytes, (xml) => xml.replace(/<w:pgSz [^>]*\/>/u, '<w:pgSz w:w="12240" w:h="15840"/>')),
  },
  { name: 'top margin 10 mm', into: 'single', check: 2, plant: page('top', '567') },
  { name: 'bottom margin 30 mm', into: 'single', check: 2, plant: page('bottom', '1701') },
  { name: 'left margin 20 mm', into: 'single', check: 3, plant: page('left', '1134') },
  { name: 'right margin 25 mm', into: 'single', check: 4, plant: page('right', '1417') },
  { name: 'gutter', into: 'single', check: 5, plant: page('gutter', '284') },
  {
    name: 'main part on its side',
    into: 'single',
    check: 6,
    follows: [35],
    plant: (bytes) =>
      changeDocument(bytes, (xml) =>
        xml.replace(/<w:pgSz [^>]*\/>/u, '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'),
      ),
  },
  // Letters
  {
    name: 'default font Calibri',
    into: 'single',
    check: 7,
    plant: style((xml) => xml.replace('w:ascii="Times New Roman"', 'w:ascii="Calibri"')),
  },
  {
    name: 'default font without eastAsia',
    into: 'single',
    check: 7,
    plant: style((xml) => xml.replace(/ w:eastAsia="Times New Roman"/u, '')),
  },
  {
    name: 'font of one paragraph Arial',
    into: 'single',
    check: 8,
    plant: run('Điều 1.', 'rFonts', '<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'),
  },
  {
    name: 'font by a style',
    into: 'single',
    check: 8,
    plant: byStyle(
      'Điều 1.',
      plantedStyle('<w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/></w:rPr>'),
      FONTS,
    ),
  },
  {
    name: 'font by the style of a style',
    into: 'single',
    check: 8,
    plant: byStyle(
      'Điều 1.',
      `<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:rPr><w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/></w:rPr></w:style>${plantedStyle('', 'Base')}`,
      FONTS,
    ),
  },
  {
    name: 'font by the theme',
    into: 'single',
    check: 8,
    plant: run('Điều 1.', 'rFonts', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>'),
  },
  {
    name: 'font .VnTime',
    into: 'single',
    check: 9,
    follows: [8],
    plant: run('Điều 2.', 'rFonts', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'),
  },
  {
    name: 'font VNI-Times in the end',
    into: 'single',
    check: 9,
    follows: [8],
    plant: run('Nơi nhận:', 'rFonts', '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>'),
  },
  {
    name: 'blue text',
    into: 'single',
    check: 10,
    plant: run('Căn cứ Luật Thi đua', 'color', '<w:color w:val="1F4E79"/>'),
  },
  {
    name: 'colour by a style',
    into: 'single',
    check: 10,
    plant: byStyle('Điều 1.', plantedStyle('<w:rPr><w:color w:val="C00000"/></w:rPr>'), /(?!)/gu),
  },
  {
    name: 'letters and marks apart',
    into: 'single',
    check: 11,
    follows: [12],
    plant: words(
      'Điều 2.',
      /.+/u,
      'Điều 2. Chánh Văn phòng Ủy ban nhân dân tỉnh chịu trách nhiệm thi hành Quyết định này./.'.normalize(
        'NFD',
      ),
    ),
  },
  { name: 'Icelandic Đ', into: 'single', check: 12, plant: words('Giám đốc Sở', 'Giám', '\u00D0 Giám') },
  { name: 'soft hyphen', into: 'single', check: 12, plant: words('Theo đề nghị', 'Giám', 'Gi\u00ADám') },
  {
    name: 'language English',
    into: 'single',
    check: 13,
    plant: style((xml) => xml.replace('w:lang w:val="vi-VN"', 'w:lang w:val="en-US"')),
  },
  // The page number
  {
    name: 'number on the first page',
    into: 'single',
    check: 14,
    plant: (bytes) =>
      changeDocument(bytes, (xml) =>
        xml.replace(
          /(w:type="default" r:id=")(\w+)("\/><w:headerReference w:type="first" r:id=")\w+/u,
          '$1$2$3$2',
        ),
      ),
  },
  {
    name: 'no different first page',
    into: 'single',
    check: 15,
    plant: (bytes) => changeDocument(bytes, (xml) => xml.replace('<w:titlePg/>', '')),
  },
  {
    name: 'no page number',
    into: 'single',
    check: 16,
    plant: (bytes) => changePart(bytes, 'word/header1.xml', (xml) => xml.replace('PAGE', 'NUMPAGES')),
  },
  {
    name: 'number flush right',
    into: 'single',
    check: 17,
    plant: (bytes) =>
      changePart(bytes, 'word/header1.xml', (xml) =>
        xml.replace('w:jc w:val="center"', 'w:jc w:val="right"'),
      ),
  },
  {
    name: 'number of size 11',
    into: 'single',
    check: 18,
    plant: (bytes) =>
      changePart(bytes, 'word/header1.xml', (xml) => xml.replaceAll('w:sz w:val="28"', 'w:sz w:val="22"')),
  },
  {
    name: 'number in italics',
    into: 'single',
    check: 18,
    plant: (bytes) =>
      changePart(bytes, 'word/header1.xml', (xml) =>
        xml.replaceAll('<w:sz w:val="28"/>', '<w:i/><w:sz w:val="28"/>'),
      ),
  },
  { name: 'number at the foot', into: 'single', check: 19, follows: [16], plant: moveNumberToFoot },
  // The head
  {
    name: 'Quốc hiệu misspelt',
    into: 'single',
    check: 20,
    plant: words('CỘNG HÒA', 'VIỆT NAM', 'VIÊT NAM'),
  },
  {
    name: 'Quốc hiệu of size 14',
    into: 'single',
    check: 21,
    follows: [22],
    plant: run('CỘNG HÒA', 'sz', '<w:sz w:val="28"/>'),
  },
  { name: 'Quốc hiệu not bold', into: 'single', check: 21, plant: run('CỘNG HÒA', 'b', '<w:b w:val="0"/>') },
  {
    name: 'Quốc hiệu in a narrow column',
    into: 'single',
    check: 22,
    follows: [25],
    plant: (bytes) =>
      changeDocument(bytes, (xml) =>
        xml.replaceAll(/w:type="dxa" w:w="5\d\d\d"/gu, 'w:type="dxa" w:w="4900"'),
      ),
  },
  { name: 'Tiêu ngữ with dashes', into: 'single', check: 23, plant: words('Độc lập', /-/gu, '–') },
  { name: 'Tiêu ngữ in italics', into: 'single', check: 24, plant: run('Độc lập', 'i', '<w:i/>') },
  {
    name: 'Tiêu ngữ at 1.5 lines',
    into: 'single',
    check: 24,
    plant: paragraph(
      'Độc lập',
      'spacing',
      '<w:spacing w:before="0" w:after="0" w:line="360" w:lineRule="auto"/>',
    ),
  },
  { name: 'short line under Tiêu ngữ', into: 'single', check: 25, plant: ruleAfter('Hạnh phúc', 2000) },
  { name: 'no line under Tiêu ngữ', into: 'single', check: 25, plant: dropRuleAfter('Hạnh phúc') },
  {
    name: 'agency not in capitals',
    into: 'single',
    check: 26,
    plant: words('TỈNH BẮC NINH', 'TỈNH BẮC NINH', 'Tỉnh Bắc Ninh'),
  },
  {
    name: 'agency not bold',
    into: 'single',
    check: 26,
    plant: run('TỈNH BẮC NINH', 'b', '<w:b w:val="0"/>'),
  },
  {
    name: 'line under the agency as long as its text',
    into: 'single',
    check: 27,
    plant: ruleAfter('TỈNH BẮC NINH', 850),
  },
  {
    name: 'table of the head with lines',
    into: 'single',
    check: 28,
    plant: (bytes) =>
      changeDocument(bytes, (xml) => xml.replace(/(<w:tcBorders><w:top w:val=")none/u, '$1single')),
  },
  // Number and day
  { name: 'number with spaces', into: 'annexed', check: 29, plant: words('Số: ', '/QĐ-UBND', ' /QĐ - UBND') },
  { name: 'symbol in lower case', into: 'annexed', check: 29, plant: words('Số: ', 'UBND', 'Ubnd') },
  {
    name: 'number of one digit',
    into: 'annexed',
    check: 30,
    follows: [56],
    plant: words('Số: ', /\d+/u, '7'),
  },
  {
    name: 'month 03',
    into: 'single',
    check: 31,
    plant: words('ngày 05 tháng 02 năm', 'tháng 02', 'tháng 03'),
  },
  {
    name: 'day without zero',
    into: 'single',
    check: 31,
    plant: words('ngày 05 tháng 02 năm', 'ngày 05', 'ngày 5'),
  },
  {
    name: 'day upright',
    into: 'single',
    check: 31,
    plant: run('ngày 05 tháng 02 năm', 'i', '<w:i w:val="0"/>'),
  },
  {
    name: 'no comma after the place',
    into: 'single',
    check: 31,
    plant: words('ngày 05 tháng 02 năm', ',', ''),
  },
  // Title and grounds
  {
    name: 'name of the kind with a colon',
    into: 'single',
    check: 33,
    plant: words('QUYẾT ĐỊNH', 'QUYẾT ĐỊNH', 'QUYẾT ĐỊNH:'),
  },
  {
    name: 'name of the kind not in capitals',
    into: 'single',
    check: 33,
    plant: words('QUYẾT ĐỊNH', 'QUYẾT ĐỊNH', 'Quyết định'),
  },
  { name: 'subject not bold', into: 'single', check: 34, plant: run('Về việc', 'b', '<w:b w:val="0"/>') },
  {
    name: 'subject with a full stop',
    into: 'single',
    check: 34,
    follows: [60],
    plant: words('Về việc', /$/u, '.'),
  },
  { name: 'no line under the subject', into: 'single', check: 35, plant: dropRuleAfter('Về việc') },
  { name: 'long line under the subject', into: 'single', check: 35, plant: ruleAfter('Về việc', 200) },
  {
    name: 'authority not of the signer',
    into: 'single',
    check: 36,
    plant: words('CHỦ TỊCH ỦY BAN', 'CHỦ TỊCH', 'GIÁM ĐỐC'),
  },
  { name: 'no authority', into: 'single', check: 36, plant: words('CHỦ TỊCH ỦY BAN', /.+/u, '') },
  {
    name: 'ground ends with a comma',
    into: 'single',
    check: 37,
    plant: words('Căn cứ Luật Thi đua', /;$/u, ','),
  },
  {
    name: 'last ground ends with a semicolon',
    into: 'single',
    check: 37,
    plant: words('Theo đề nghị', /\.$/u, ';'),
  },
  {
    name: 'ground upright',
    into: 'single',
    check: 37,
    plant: run('Căn cứ Luật Thi đua', 'i', '<w:i w:val="0"/>'),
  },
  {
    name: 'number of a law',
    into: 'single',
    check: 38,
    plant: words('Căn cứ Luật Thi đua', 'ngày', 'số 06/2022/QH15 ngày'),
  },
  { name: 'QUYẾT ĐỊNH: without colon', into: 'single', check: 39, plant: words('QUYẾT ĐỊNH:', ':', '') },
  { name: 'no QUYẾT ĐỊNH:', into: 'single', check: 39, plant: words('QUYẾT ĐỊNH:', /.+/u, '') },
  // The text
  {
    name: 'gap between articles',
    into: 'single',
    check: 40,
    follows: [49],
    plant: words('Điều 2.', 'Điều 2.', 'Điều 3.'),
  },
  { name: 'article not bold', into: 'single', check: 40, plant: run('Điều 1.', 'b', '<w:b w:val="0"/>') },
  { name: 'text of size 12', into: 'single', check: 41, plant: run('Điều 1.', 'sz', '<w:sz w:val="24"/>') },
  {
    name: 'two sizes in the text',
    into: 'single',
    check: 41,
    plant: run('Theo đề nghị', 'sz', '<w:sz w:val="26"/>'),
  },
  {
    name: 'text flush left',
    into: 'single',
    check: 42,
    plant: paragraph('Điều 1.', 'jc', '<w:jc w:val="left"/>'),
  },
  {
    name: 'text flush left by a style',
    into: 'single',
    check: 42,
    plant: byStyle('Điều 1.', plantedStyle('<w:pPr><w:jc w:val="left"/></w:pPr>'), /<w:jc [^>]*\/>/gu),
  },
  {
    name: 'no first-line indent',
    into: 'single',
    check: 43,
    plant: paragraph('Điều 1.', 'ind', '<w:ind w:firstLine="0"/>'),
  },
  {
    name: 'first-line indent of 20 mm',
    into: 'single',
    check: 43,
    plant: paragraph('Điều 1.', 'ind', '<w:ind w:firstLine="1134"/>'),
  },
  {
    name: 'paragraphs 2 pt apart',
    into: 'single',
    check: 44,
    plant: paragraph(
      'Điều 2.',
      'spacing',
      '<w:spacing w:before="40" w:after="0" w:line="240" w:lineRule="auto"/>',
    ),
  },
  {
    name: 'double spacing',
    into: 'single',
    check: 45,
    plant: paragraph(
      'Điều 1.',
      'spacing',
      '<w:spacing w:before="120" w:after="0" w:line="480" w:lineRule="auto"/>',
    ),
  },
  {
    name: 'exact spacing',
    into: 'single',
    check: 45,
    plant: paragraph(
      'Điều 1.',
      'spacing',
      '<w:spacing w:before="120" w:after="0" w:line="320" w:lineRule="exact"/>',
    ),
  },
  { name: 'no end mark', into: 'single', check: 46, plant: words('./.', './.', '.') },
  // The end
  {
    name: 'Nơi nhận not in italics',
    into: 'single',
    check: 47,
    plant: run('Nơi nhận:', 'i', '<w:i w:val="0"/>'),
  },
  {
    name: 'Nơi nhận of size 13',
    into: 'single',
    check: 47,
    plant: run('Nơi nhận:', 'sz', '<w:sz w:val="26"/>'),
  },
  { name: 'recipient without semicolon', into: 'single', check: 48, plant: words('- Như Điều', ';', '') },
  { name: 'no kept copy', into: 'single', check: 48, plant: words('- Lưu:', 'Lưu: VT, NC', 'Văn phòng') },
  {
    name: 'recipients of size 13',
    into: 'single',
    check: 48,
    plant: run('- Lưu:', 'sz', '<w:sz w:val="26"/>'),
  },
  {
    name: 'first recipient of a wrong article',
    into: 'single',
    check: 49,
    plant: words('- Như Điều', /\d/u, '5'),
  },
  {
    name: 'TM. over the chair',
    into: 'lines',
    check: 50,
    plant: (bytes) =>
      changeParagraph(bytes, 'KT. CHỦ TỊCH', (xml) => `${setWords(xml, /.+/u, 'TM. ỦY BAN NHÂN DÂN')}${xml}`),
  },
  {
    name: 'K/T in place of KT.',
    into: 'annexed',
    check: 50,
    follows: [36],
    plant: words('KT. CHỦ TỊCH', 'KT.', 'K/T'),
  },
  {
    name: 'academic title of the signer',
    into: 'annexed',
    check: 51,
    plant: words('Lương Đình Khải', 'Lương', 'TS. Lương'),
  },
  {
    name: 'name of the signer in capitals',
    into: 'annexed',
    check: 51,
    plant: words('Lương Đình Khải', /.+/u, 'LƯƠNG ĐÌNH KHẢI'),
  },
  {
    name: 'no room for the signature',
    into: 'annexed',
    check: 52,
    plant: (bytes) =>
      changeDocument(bytes, (xml) =>
        xml.replace(
          /(PHÓ CHỦ TỊCH<\/w:t><\/w:r><\/w:p>)(?:<w:p>(?:(?!<w:t[ >]|<w:p>).)*?<\/w:p>){3}/su,
          '$1',
        ),
      ),
  },
  {
    name: 'text may part from the signature',
    into: 'single',
    check: 53,
    plant: (bytes) => changeParagraph(bytes, './.', (xml) => xml.replace('<w:keepNext/>', '')),
  },
  {
    name: 'signature row may break',
    into: 'single',
    check: 53,
    plant: (bytes) =>
      changeDocument(
        bytes,
        (xml) =>
          xml.slice(0, xml.lastIndexOf('<w:cantSplit/>')) +
          xml.slice(xml.lastIndexOf('<w:cantSplit/>') + '<w:cantSplit/>'.length),
      ),
  },
  // The annex
  {
    name: 'count disagrees with the annex',
    into: 'annexed',
    check: 54,
    plant: words('có danh sách kèm theo', '12 cá nhân', '13 cá nhân'),
  },
  {
    name: 'count disagrees with the lines',
    into: 'lines',
    check: 54,
    plant: words('Điều 1.', /0\d (tập thể|cá nhân)/u, '09 $1'),
  },
  {
    name: 'text does not point to the annex',
    into: 'annexed',
    check: 54,
    plant: words('có danh sách kèm theo', ' (có danh sách kèm theo)', ''),
  },
  {
    name: 'annex label in capitals',
    into: 'annexed',
    check: 55,
    plant: words('Phụ lục', 'Phụ lục', 'PHỤ LỤC'),
  },
  {
    name: 'single annex numbered II',
    into: 'annexed',
    check: 55,
    plant: words('Phụ lục', 'Phụ lục', 'Phụ lục II'),
  },
  {
    name: 'annex label of size 12',
    into: 'annexed',
    check: 55,
    plant: run('Phụ lục', 'sz', '<w:sz w:val="24"/>'),
  },
  { name: 'bracket upright', into: 'annexed', check: 55, plant: run('(Kèm theo', 'i', '<w:i w:val="0"/>') },
  {
    name: 'other number in the bracket',
    into: 'annexed',
    check: 56,
    plant: words('(Kèm theo', '1246', '1264'),
  },
  {
    name: 'annex goes on counting',
    into: 'annexed',
    check: 57,
    plant: (bytes) =>
      changeDocument(bytes, (xml) => {
        const at = xml.lastIndexOf('<w:pgNumType');
        return xml.slice(0, at) + xml.slice(at).replace(/<w:pgNumType [^>]*\/>/u, '');
      }),
  },
  {
    name: 'annex shows its first number',
    into: 'annexed',
    check: 57,
    plant: (bytes) =>
      changeDocument(
        bytes,
        (xml) =>
          xml.slice(0, xml.lastIndexOf('<w:titlePg/>')) +
          xml.slice(xml.lastIndexOf('<w:titlePg/>') + '<w:titlePg/>'.length),
      ),
  },
  {
    name: 'heading of the list does not repeat',
    into: 'annexed',
    check: 58,
    plant: (bytes) => changeDocument(bytes, (xml) => xml.replace('<w:tblHeader/>', '')),
  },
  {
    name: 'ordinal left out',
    into: 'annexed',
    check: 59,
    plant: (bytes) =>
      changeDocument(bytes, (xml) => {
        const at = xml.lastIndexOf('>3</w:t>');
        return `${xml.slice(0, at)}>13</w:t>${xml.slice(at + '>3</w:t>'.length)}`;
      }),
  },
  // The file
  {
    name: 'author Un-named',
    into: 'single',
    check: 60,
    plant: (bytes) =>
      changePart(bytes, 'docProps/core.xml', (xml) =>
        xml.replace(/<dc:creator>[^<]*/u, '<dc:creator>Un-named'),
      ),
  },
  { name: 'spaces in a row', into: 'single', check: 61, plant: words('Điều 1.', 'Tặng', '     Tặng') },
  {
    name: 'tab in the text',
    into: 'single',
    check: 61,
    plant: (bytes) => changeParagraph(bytes, 'Điều 1.', (xml) => xml.replace(/<w:t /u, '<w:tab/><w:t ')),
  },
  { name: 'straight quotes', into: 'single', check: 63, plant: words('Điều 1.', 'Bằng khen', '"Bằng khen"') },
  { name: 'quote not closed', into: 'single', check: 63, plant: words('Điều 1.', 'Bằng khen', '“Bằng khen') },
  {
    name: 'award misspelt',
    into: 'single',
    check: 64,
    plant: words('Điều 1.', 'Tặng', 'Tặng danh hiệu Chiến sỹ thi đua,'),
  },
  // The rules before 5 March 2020
  {
    name: 'number at the top in 2019',
    into: 'old',
    check: 19,
    follows: [16],
    plant: (bytes) =>
      changeDocument(bytes, (xml) =>
        xml
          .replaceAll(/<w:headerReference w:type="default" [^>]*>/gu, '')
          .replaceAll('<w:footerReference w:type="default"', '<w:headerReference w:type="default"'),
      ),
  },
  {
    name: 'number centred in 2019',
    into: 'old',
    check: 17,
    plant: (bytes) =>
      changePart(bytes, 'word/footer1.xml', (xml) =>
        xml.replace('w:jc w:val="right"', 'w:jc w:val="center"'),
      ),
  },
  { name: 'grounds in italics in 2019', into: 'old', check: 37, plant: run('Căn cứ', 'i', '<w:i/>') },
];
