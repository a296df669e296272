/** Checks on the top of a decision: place, symbol, subject, authority, legal bases. */

import { check, type DecisionCheck } from './decision-check.ts';
import type { DecisionData } from './decision-data.ts';
import { PAGE_MM, paragraphStyle } from './layout.ts';
import { wrapText } from './text-width.ts';

/** Offices that stand first in the authority of a decision. */
const HEAD_OFFICE =
  /^((TỔNG )?GIÁM ĐỐC|CHỦ (TỊCH|NHIỆM)|CHÁNH (VĂN PHÒNG|THANH TRA|ÁN)|BỘ TRƯỞNG|THỦ TRƯỞNG|HIỆU TRƯỞNG|((CHI )?CỤC|TỔNG CỤC|VIỆN|VỤ|ĐỘI) TRƯỞNG|TRƯỞNG (BAN|PHÒNG)|TỔNG BIÊN TẬP|THỦ TƯỚNG) ./u;

export type HeadData = Pick<DecisionData, 'agency' | 'title' | 'authority' | 'sizePreset' | 'margins'>;

/** Place, symbol, subject and authority. */
export function checkHead(data: HeadData): DecisionCheck[] {
  const style = paragraphStyle('subject', data.sizePreset);
  const textMm = PAGE_MM.width - data.margins.left - data.margins.right;
  const titleLines = wrapText(data.title, textMm - 16, style.sizePt, style).length;
  return [
    check(
      'place',
      'must',
      data.agency.place !== '',
      { vi: `Địa danh: ${data.agency.place}`, en: `Place name: ${data.agency.place}` },
      {
        vi: 'Chưa có địa danh: hãy điền nơi cơ quan đóng trụ sở.',
        en: 'Place name missing: fill in the seat of the agency.',
      },
    ),
    check(
      'symbol',
      'must',
      /^QĐ-[A-ZĐƯƠĂÂÊÔ]+$/u.test(data.agency.symbol),
      { vi: `Ký hiệu ${data.agency.symbol}`, en: `Symbol ${data.agency.symbol}` },
      {
        vi: 'Ký hiệu quyết định có dạng QĐ-UBND: chữ in hoa, gạch nối không có dấu cách.',
        en: 'The symbol of a decision reads like QĐ-UBND: capitals, a hyphen without spaces.',
      },
    ),
    check(
      'title-start',
      'must',
      data.title.startsWith('Về việc '),
      { vi: 'Trích yếu bắt đầu bằng “Về việc”', en: 'The subject starts with “Về việc”' },
      { vi: 'Trích yếu cần bắt đầu bằng “Về việc …”.', en: 'Start the subject with “Về việc …”.' },
    ),
    check(
      'title-length',
      'advice',
      titleLines <= 2,
      { vi: `Trích yếu dài ${titleLines} dòng`, en: `The subject takes ${titleLines} line(s)` },
      {
        vi: `Trích yếu dài ${titleLines} dòng: nên rút gọn còn 2 dòng.`,
        en: `The subject takes ${titleLines} lines: better shorten it to 2.`,
      },
    ),
    check(
      'authority',
      'must',
      HEAD_OFFICE.test(data.authority),
      { vi: 'Thẩm quyền ghi chức vụ người đứng đầu', en: 'The authority names the office of the head' },
      {
        vi: 'Thẩm quyền ban hành cần ghi chức vụ người đứng đầu bằng chữ in hoa, ví dụ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …',
        en: 'Write the office of the head in capitals, e.g. CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …',
      },
    ),
  ];
}

/** Legal bases and the proposal. */
export function checkBases(data: Pick<DecisionData, 'bases' | 'proposal'>): DecisionCheck[] {
  const bases = data.bases.filter((line) => line !== '');
  const count = bases.length + (data.proposal === '' ? 0 : 1);
  const numberedLaw = bases.find((line) => /^Căn cứ (Bộ )?[Ll]uật .*\/QH\d/u.test(line));
  return [
    check(
      'bases-count',
      'must',
      bases.length >= 2,
      { vi: `Có ${count} dòng căn cứ`, en: `${count} basis lines` },
      {
        vi: 'Cần ít nhất 2 căn cứ: thẩm quyền và nội dung.',
        en: 'At least 2 legal bases are needed: power and content.',
      },
    ),
    check(
      'bases-start',
      'must',
      bases.every((line) => /^(Căn cứ|Thực hiện|Xét|Theo) /u.test(line)),
      { vi: 'Mỗi căn cứ bắt đầu bằng “Căn cứ”', en: 'Every basis starts with “Căn cứ”' },
      {
        vi: 'Có dòng căn cứ không bắt đầu bằng “Căn cứ …”.',
        en: 'A basis line does not start with “Căn cứ …”.',
      },
    ),
    check(
      'law-without-number',
      'must',
      numberedLaw === undefined,
      { vi: 'Luật được viện dẫn không ghi số', en: 'Laws are cited without number' },
      {
        vi: 'Căn cứ là luật thì chỉ ghi tên và ngày, không ghi số …/QH.',
        en: 'Cite a law by name and date only, without its number …/QH.',
      },
    ),
    check(
      'proposal',
      'advice',
      /^(Theo|Xét) đề nghị của /u.test(data.proposal),
      { vi: 'Có dòng “Theo đề nghị của …”', en: 'The proposal line is there' },
      {
        vi: 'Nên có dòng “Theo đề nghị của … tại Tờ trình số …”.',
        en: 'Add the line “Theo đề nghị của … tại Tờ trình số …”.',
      },
    ),
  ];
}
