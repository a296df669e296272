/** Checks on a copy: its symbol says which form it is. */
import { type CertifiedCopyData, copyWords } from './copy-data.ts';
import { check, type DecisionCheck } from './decision-check.ts';

export function checkCertifiedCopy(data: CertifiedCopyData): readonly DecisionCheck[] {
  const words = copyWords(data.form, data.date);
  const { symbol } = data.agency;
  const { title, subject, body } = data.original;
  return [
    check(
      'symbol',
      'must',
      /^[\p{L}]+-[\p{Lu}Đ][\p{L}\d-]*$/u.test(symbol),
      { vi: `Ký hiệu ${symbol}`, en: `Symbol ${symbol}` },
      {
        vi: `Ký hiệu bản sao có dạng ${words.symbol}-UBND: hãy ghi tên viết tắt của cơ quan sao ở mục Cơ quan ban hành.`,
        en: `The symbol of a copy reads like ${words.symbol}-UBND: add the abbreviation of the copying body.`,
      },
    ),
    check(
      'subject',
      'must',
      title !== '' || subject !== '',
      { vi: 'Có tên văn bản được sao', en: 'The copied document is named' },
      {
        vi: 'Chưa ghi văn bản được sao: hãy điền tên loại hoặc trích yếu ở mục Văn bản được sao.',
        en: 'The copied document is not named.',
      },
    ),
    check(
      'extract-text',
      'must',
      data.form !== 'extract' || body !== '',
      { vi: 'Có nội dung được sao', en: 'The copied text is there' },
      {
        vi: 'Bản trích sao phải trình bày lại phần được trích: hãy điền nội dung trích sao.',
        en: 'An extract types the copied part again: fill in the text.',
      },
    ),
    check(
      'copy-signed-at',
      'must',
      data.medium === 'paper' || data.signedAt !== '',
      { vi: 'Có thời gian ký số', en: 'The moment of signing is there' },
      {
        vi: 'Bản sao điện tử có thời gian ký số ở góc trên, bên phải: hãy điền, ví dụ 24/11/2026; 09:15:30 +07:00.',
        en: 'An electronic copy shows when it was signed at the top right: fill it in.',
      },
    ),
  ];
}
