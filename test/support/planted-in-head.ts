/** Defects planted in the head, title and grounds. */
import { changeDocument } from '#test/support/docx-mutant.ts';

import {
  dropRuleAfter,
  type PlantedDefect,
  paragraph,
  ruleAfter,
  run,
  words,
} from '#test/support/planting.ts';

export const DEFECTS_OF_THE_HEAD: readonly PlantedDefect[] = [
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
];
