/** Defects planted in the text and the end. */
import { changeDocument, changeParagraph, setWords } from '#test/support/docx-mutant.ts';

import { byStyle, type PlantedDefect, paragraph, plantedStyle, run, words } from '#test/support/planting.ts';

export const DEFECTS_OF_THE_TEXT: readonly PlantedDefect[] = [
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
];
