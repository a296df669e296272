/** Checks on a công văn that corrects a decision (NĐ 30/2020/NĐ-CP Điều 18). */
import type { CorrectionData } from './correction-data.ts';
import { check, type DecisionCheck } from './decision-check.ts';

/** Every check with its verdict, in the order of the page. */
export function checkCorrection(data: CorrectionData): readonly DecisionCheck[] {
  const same = data.corrections.find(({ printed, shouldRead }) => printed === shouldRead);
  const numbers = data.corrections.find(
    ({ printed, shouldRead }) => digits(printed) !== digits(shouldRead) && /đồng|tiền|mức/iu.test(printed),
  );
  return [
    check(
      'target',
      'must',
      data.target.number !== '' && data.target.date !== null,
      { vi: `Đính chính Quyết định số ${data.target.number}`, en: `Corrects decision ${data.target.number}` },
      {
        vi: 'Chưa ghi số, ngày của quyết định được đính chính.',
        en: 'Give number and day of the decision that is corrected.',
      },
    ),
    check(
      'target-before',
      'must',
      data.date === null || data.target.date === null || data.target.date <= data.date,
      { vi: 'Quyết định được đính chính có trước', en: 'The corrected decision is the earlier one' },
      {
        vi: 'Quyết định được đính chính có ngày sau công văn này: hãy kiểm tra lại ngày.',
        en: 'The corrected decision is dated after this letter: check the days.',
      },
    ),
    check(
      'addressees',
      'must',
      data.addressees.some((name) => name !== ''),
      { vi: 'Có nơi “Kính gửi”', en: 'The addressees are there' },
      { vi: 'Công văn cần ghi “Kính gửi” ai.', en: 'Say to whom the letter goes.' },
    ),
    check(
      'corrections',
      'must',
      data.corrections.length > 0 && same === undefined,
      {
        vi: `${data.corrections.length} nội dung đính chính`,
        en: `${data.corrections.length} correction(s)`,
      },
      same === undefined
        ? { vi: 'Chưa ghi nội dung nào cần đính chính.', en: 'No correction yet.' }
        : {
            vi: `“${same.printed}”: nội dung đã in và nội dung đúng giống nhau.`,
            en: `“${same.printed}”: printed and right text are the same.`,
          },
    ),
    check(
      'correction-of-form',
      'advice',
      numbers === undefined,
      { vi: 'Chỉ sửa thể thức, thủ tục', en: 'Corrects form or procedure only' },
      {
        vi: 'Có nội dung về số tiền: sai sót về nội dung phải sửa bằng quyết định (khoản 3 Điều 18 NĐ 30/2020/NĐ-CP).',
        en: 'A sum of money is changed: errors of content need a decision (khoản 3 Điều 18 NĐ 30/2020/NĐ-CP).',
      },
    ),
  ];
}

const digits = (text: string): string => text.replace(/\D/gu, '');
