/** Defects planted in the annex, the file, and by the rules before 5 March 2020. */
import { changeDocument, changeParagraph, changePart } from '#test/support/docx-mutant.ts';

import { type PlantedDefect, run, words } from '#test/support/planting.ts';

export const DEFECTS_OF_THE_ANNEX: readonly PlantedDefect[] = [
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
