/**
 * Checks on the data of a decision before it is signed, shown as "Kiểm tra thể thức".
 * Pure; what the composer guarantees by itself (sizes, margins, numbering of articles) is not repeated here.
 */
import { searchKey } from '#shared/vietnamese/fold.ts';
import { isCollectiveAuthority } from './authority-office.ts';
import { deputyOf } from './body-head.ts';
import { signerCapacity } from './capacity.ts';
import { checkCounts } from './check-counts.ts';
import { ACADEMIC_TITLE } from './check-document.ts';
import { checkBases, checkHead } from './check-head.ts';
import { checkInForce } from './check-in-force.ts';
import { checkPower } from './check-power.ts';
import { executionArticle } from './compose-decision.ts';
import { check, type DecisionCheck } from './decision-check.ts';
import type { DecisionData } from './decision-data.ts';
import { type DecisionFacts, NO_FACTS } from './decision-facts.ts';
import { placeRecipients } from './recipient-lines.ts';
import { amountPhrase, countPhrase, groupRecipients, recipientName } from './recipient-text.ts';

/**
 * Every check with its verdict, in the order of the page. The sentence of a broken rule says what to do. `facts` are what
 * the office knows beside the data; without them, power, bases in force and the council's list are not judged.
 */
export function checkDecision(data: DecisionData, facts: DecisionFacts = NO_FACTS): readonly DecisionCheck[] {
  return [
    ...checkHead(data),
    ...checkPower(data, facts),
    ...checkBases(data),
    ...checkInForce(data, facts),
    ...checkAward(data),
    ...checkCounts(data, facts),
    ...checkEnd(data),
    checkMode(data),
    checkFirstRecipient(data),
    ...checkLetters(data),
  ];
}

/** Whether anything that stops signing is broken. */
export function isReadyToSign(checks: readonly DecisionCheck[]): boolean {
  return checks.every((check) => check.holds || check.level !== 'must');
}

function checkAward(data: DecisionData): DecisionCheck[] {
  const groups = groupRecipients(data.recipients);
  const twice = findDuplicate(data);
  const counts = countPhrase(groups);
  const annexed = placeRecipients(data) === 'annex';
  const single = data.recipients.length === 1 ? data.recipients[0] : undefined;
  const reasonGiven =
    data.kind === 'title-decision' ||
    data.reason !== '' ||
    data.recipients.every((recipient) => (recipient.reason ?? '') !== '');
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

function checkEnd(data: DecisionData): DecisionCheck[] {
  const { name } = data.signer;
  const capacity = signerCapacity(data.signer);
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
      name !== '' && capacity.length > 0 && !lacksOffice(data),
      { vi: `Người ký: ${name}`, en: `Signer: ${name}` },
      {
        vi: 'Chức vụ hoặc họ tên người ký còn thiếu, hoặc chức vụ không hợp với cách ký: hãy xem lại phần ký.',
        en: 'Office or name of the signer is missing, or the office does not fit the way of signing.',
      },
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
      !capacity.some((line) => /^TM\./u.test(line)) && !isCollectiveAuthority(data.authority),
      {
        vi: 'Chủ tịch ký theo thẩm quyền của mình, không “TM.”',
        en: 'The head signs in his own power, without “TM.”',
      },
      {
        vi: 'Thẩm quyền tặng thưởng là của người đứng đầu: bỏ “TM. ỦY BAN NHÂN DÂN”, ghi chức vụ người đứng đầu (ví dụ CHỦ TỊCH).',
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

/** A deputy, one by order or by authorisation signs under an own office. */
function lacksOffice({ signer: { signing } }: DecisionData): boolean {
  if (signing === undefined || signing.mode === 'head' || signing.mode === 'acting') return false;
  const deputy = signing.office.toLocaleUpperCase('vi') === deputyOf(signing.head.toLocaleUpperCase('vi'));
  // The head's own deputy signs 'KT.', never by order or by authorisation (NĐ 30/2020/NĐ-CP khoản 1, 3, 4 Điều 13).
  if (signing.mode !== 'deputy' && deputy) return true;
  return signing.office === '' || (signing.mode === 'by-order-deputy' && signing.through === '');
}

/** 'TUQ.' rests on a written, dated authorisation; decisions on awards are not usually signed 'TL.' (NĐ 30, Điều 13). */
function checkMode({ signer: { signing } }: DecisionData): DecisionCheck {
  const authorised = signing?.mode === 'by-authorisation';
  const ordered = signing?.mode === 'by-order' || signing?.mode === 'by-order-deputy';
  return check(
    'signer-mode',
    'advice',
    !authorised && !ordered,
    { vi: 'Cách ký phù hợp', en: 'The way of signing fits' },
    authorised
      ? {
          vi: 'Ký thừa ủy quyền phải có văn bản ủy quyền, có thời hạn và nội dung (khoản 3 Điều 13 NĐ 30/2020/NĐ-CP).',
          en: 'Signing by authorisation rests on a written authorisation with a term (khoản 3 Điều 13).',
        }
      : {
          vi: 'Quyết định khen thưởng thường không ký thừa lệnh: hãy kiểm tra quy chế làm việc (khoản 4 Điều 13 NĐ 30/2020/NĐ-CP).',
          en: 'Decisions on awards are not usually signed by order: check the working rules (khoản 4 Điều 13).',
        },
  );
}

/** 'Như Điều n' is computed: a typed one with another number would contradict it. */
function checkFirstRecipient(data: DecisionData): DecisionCheck {
  const last = executionArticle(data);
  const typed = data.distribution.find((entry) => {
    const number = /^[-–\s]*Như Điều (\d+)/iu.exec(entry)?.[1];
    return number !== undefined && Number(number) !== last;
  });
  return check(
    'first-recipient',
    'advice',
    typed === undefined,
    { vi: `Nơi nhận bắt đầu bằng “Như Điều ${last}”`, en: `Nơi nhận starts with “Như Điều ${last}”` },
    {
      vi: `Chương trình ghi “Như Điều ${last}”; dòng “${typed ?? ''}” trong Nơi nhận sẽ không in.`,
      en: `The program writes “Như Điều ${last}”; the typed “${typed ?? ''}” is not printed.`,
    },
  );
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
