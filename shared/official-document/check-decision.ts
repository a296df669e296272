/**
 * Checks on the data of a decision before it is signed, shown as "Kiểm tra thể thức".
 * Pure; what the composer guarantees by itself (sizes, margins, numbering of articles) is not repeated here.
 */
import { searchKey } from '#shared/vietnamese/fold.ts';
import { placeRecipients } from './compose-decision.ts';
import type { DecisionData } from './decision-data.ts';
import { PAGE_MM, paragraphStyle } from './layout.ts';
import { amountPhrase, countPhrase, groupRecipients, recipientName } from './recipient-text.ts';
import { wrapText } from './text-width.ts';

/** 'must': asked by NĐ 30/2020 or the law, stops signing. 'advice': worth a look. */
export type CheckLevel = 'must' | 'advice';

export type DecisionCheck = {
  readonly rule: string;
  readonly level: CheckLevel;
  readonly holds: boolean;
  readonly message: { readonly vi: string; readonly en: string };
};

/** Every check with its verdict, in the order of the page. The sentence of a broken rule says what to do. */
export function checkDecision(data: DecisionData): readonly DecisionCheck[] {
  return [
    ...checkHead(data),
    ...checkBases(data),
    ...checkAward(data),
    ...checkEnd(data),
    ...checkLetters(data),
  ];
}

/** Whether anything that stops signing is broken. */
export function isReadyToSign(checks: readonly DecisionCheck[]): boolean {
  return checks.every((check) => check.holds || check.level !== 'must');
}

type Sentence = DecisionCheck['message'];

function check(
  rule: string,
  level: CheckLevel,
  holds: boolean,
  ok: Sentence,
  broken: Sentence,
): DecisionCheck {
  return { rule, level, holds, message: holds ? ok : broken };
}

function checkHead(data: DecisionData): DecisionCheck[] {
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
      /^(CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG BAN|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG) ./u.test(data.authority),
      { vi: 'Thẩm quyền ghi chức vụ người đứng đầu', en: 'The authority names the office of the head' },
      {
        vi: 'Thẩm quyền ban hành cần ghi chức vụ người đứng đầu bằng chữ in hoa, ví dụ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …',
        en: 'Write the office of the head in capitals, e.g. CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …',
      },
    ),
  ];
}

function checkBases(data: DecisionData): DecisionCheck[] {
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

function checkAward(data: DecisionData): DecisionCheck[] {
  const groups = groupRecipients(data.recipients);
  const twice = findDuplicate(data);
  const counts = countPhrase(groups);
  const annexed = placeRecipients(data) === 'annex';
  const single = data.recipients.length === 1 ? data.recipients[0] : undefined;
  const reasonGiven =
    data.reason !== '' || data.recipients.every((recipient) => (recipient.reason ?? '') !== '');
  const amount = single === undefined ? '' : amountPhrase(single);
  return [
    check(
      'recipients-count',
      'must',
      data.recipients.length > 0,
      {
        vi: annexed ? `Điều 1 khớp phụ lục: ${counts}` : `Điều 1: ${counts}`,
        en: annexed
          ? `Article 1 agrees with the annex: ${data.recipients.length} rows`
          : `Article 1: ${data.recipients.length} recipient(s)`,
      },
      {
        vi: 'Chưa có tập thể, cá nhân nào: hãy thêm vào Điều 1.',
        en: 'No recipient yet: add them to Article 1.',
      },
    ),
    check(
      'recipients-unique',
      'must',
      twice === undefined,
      { vi: 'Không ai có tên hai lần', en: 'Nobody is listed twice' },
      {
        vi: `${twice ?? ''} có tên hai lần: hãy bỏ một dòng, hoặc ghi rõ chức vụ, đơn vị nếu là hai người.`,
        en: `${twice ?? ''} is listed twice: remove one, or tell two people apart by office and unit.`,
      },
    ),
    check(
      'honorific',
      'advice',
      data.recipients.every((recipient) => recipient.kind !== 'person' || recipient.honorific !== ''),
      { vi: 'Mọi cá nhân có “Ông” hoặc “Bà”', en: 'Every person has an honorific' },
      { vi: 'Có cá nhân chưa ghi “Ông” hay “Bà”.', en: 'A person lacks “Ông” or “Bà”.' },
    ),
    check(
      'reason',
      'must',
      reasonGiven && (data.reason === '' || data.reason.startsWith('đã ')),
      { vi: 'Lý do bắt đầu bằng “đã có thành tích …”', en: 'The reason starts with “đã có thành tích …”' },
      {
        vi: 'Lý do cần bắt đầu bằng “đã có thành tích …”, viết thường.',
        en: 'Start the reason with “đã có thành tích …” in lower case.',
      },
    ),
    check(
      'money-agrees',
      'advice',
      amount === '' ||
        data.moneyArticle === '' ||
        !/\d\.\d{3}/u.test(data.moneyArticle) ||
        data.moneyArticle.includes(amount),
      { vi: 'Tiền thưởng các nơi khớp nhau', en: 'Bonus amounts agree' },
      {
        vi: 'Tiền thưởng ở Điều 1 và Điều 2 khác nhau: hãy sửa một nơi.',
        en: 'The bonus differs between Articles 1 and 2.',
      },
    ),
  ];
}

function findDuplicate(data: DecisionData): string | undefined {
  const seen = new Set<string>();
  for (const recipient of data.recipients) {
    const key = [recipient.kind, recipient.name, recipient.position, recipient.unit].map(searchKey).join('|');
    if (seen.has(key)) return recipientName(recipient);
    seen.add(key);
  }
  return undefined;
}

/** Academic titles and honours that may not stand before the name of a signer (Phụ lục I, Mục II.7.c). */
const ACADEMIC_TITLE =
  /^(GS|PGS|TS|TSKH|Ths|ThS|Th\.S|CN|KS|BS|NSƯT|NSND|NGƯT|NGND|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ)[.\s]/u;

function checkEnd(data: DecisionData): DecisionCheck[] {
  const { capacity, name } = data.signer;
  return [
    check(
      'executors',
      'must',
      data.executors !== '',
      { vi: 'Có điều khoản thi hành', en: 'The article on execution is there' },
      { vi: 'Chưa ghi ai thi hành quyết định.', en: 'Say who carries the decision out.' },
    ),
    check(
      'signer',
      'must',
      name !== '' && capacity.some((line) => line !== ''),
      { vi: `Người ký: ${name}`, en: `Signer: ${name}` },
      { vi: 'Chưa có chức vụ hoặc họ tên người ký.', en: 'Office or name of the signer is missing.' },
    ),
    check(
      'signer-academic-title',
      'must',
      !ACADEMIC_TITLE.test(name),
      {
        vi: 'Trước họ tên người ký không có học hàm, học vị',
        en: 'No academic title before the name of the signer',
      },
      {
        vi: 'Bỏ học hàm, học vị trước họ tên người ký.',
        en: 'Remove the academic title before the name of the signer.',
      },
    ),
    check(
      'signer-own-power',
      'must',
      !capacity.some((line) => /^TM\./u.test(line)),
      {
        vi: 'Chủ tịch ký theo thẩm quyền của mình, không “TM.”',
        en: 'The head signs in his own power, without “TM.”',
      },
      {
        vi: 'Thẩm quyền tặng thưởng là của Chủ tịch: bỏ dòng “TM. ỦY BAN NHÂN DÂN”.',
        en: 'The power to award belongs to the head in person: remove “TM. ỦY BAN NHÂN DÂN”.',
      },
    ),
    check(
      'archive',
      'must',
      /^VT(,|$)/u.test(data.archive.unit),
      { vi: `Nơi nhận kết thúc bằng “Lưu: ${data.archive.unit}”`, en: 'Nơi nhận ends with the kept copy' },
      {
        vi: 'Mục “Lưu” cần bắt đầu bằng VT (văn thư), ví dụ “VT, NC”.',
        en: 'The kept copy starts with VT, e.g. “VT, NC”.',
      },
    ),
  ];
}

function checkLetters(data: DecisionData): DecisionCheck[] {
  const text =
    JSON.stringify(data.recipients) + JSON.stringify([data.title, data.reason, data.bases, data.award]);
  return [
    check(
      'stray-marks',
      'must',
      !/[\u0300-\u036f]/u.test(text),
      { vi: 'Chữ Việt dựng sẵn, không dấu rời', en: 'Vietnamese letters are precomposed' },
      {
        vi: 'Có dấu thanh đứng rời khỏi chữ: hãy gõ lại chữ đó.',
        en: 'A tone mark stands apart from its letter: type it again.',
      },
    ),
    check(
      'curly-quotes',
      'advice',
      !/(^|[^\\])\\"/u.test(text),
      { vi: 'Ngoặc kép đúng kiểu “ ”', en: 'Quotation marks are curly' },
      {
        vi: 'Nên dùng ngoặc kép “ ” thay cho dấu ngoặc thẳng.',
        en: 'Use “ ” instead of straight quotation marks.',
      },
    ),
  ];
}
