/** Defects planted in the sheet, letters, the page number. */
import { changeDocument, changePart } from '#test/support/docx-mutant.ts';

import {
  byStyle,
  FONTS,
  moveNumberToFoot,
  type PlantedDefect,
  page,
  plantedStyle,
  run,
  style,
  words,
} from '#test/support/planting.ts';

export const DEFECTS_OF_THE_PAGE: readonly PlantedDefect[] = [
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
];
