/** Checks 50–53: who signs, and the room for it. */
import {
  annexOne,
  at,
  type Check,
  decree,
  in_,
  notApplicable,
  OWN_RULE,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { blankHeightMm, mmOf, plainText } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { LintFinding } from '../report.ts';
import { differences } from '../wanted-look.ts';
import { lookFinding, mustClose, NO_CLOSING, withClosing } from './closing-common.ts';

const SIGNATURE_RULE = annexOne('Phần I, Mục II.7');

/** Ways of signing (NĐ 30/2020 Điều 13), and what is often typed instead. */
const CAPACITY = /^(?:TM|KT|TL|TUQ|Q)\. \S/u;
const LIKE_CAPACITY = /^(?:T\/M|K\/T|T\/L|T\/UQ|TM|KT|TL|TUQ|Q|P)(?=[.:/\s]|$)/u;

function judgeCapacity(subject: Subject): Verdict {
  return withClosing(subject, ({ signatures }) => {
    if (signatures.length === 0) {
      if (!mustClose(subject)) return NO_CLOSING;
      return verdictOf([
        in_(
          'closing',
          'Chưa có quyền hạn, chức vụ của người ký: hãy ghi bằng chữ in hoa, đậm.',
          'The office of the signer is missing.',
        ),
      ]);
    }
    const lines = signatures.flatMap(({ capacity }) => capacity);
    return verdictOf([
      ...lines.flatMap((line) => capacityFindings(subject, line)),
      ...ownPowerFindings(subject, signatures[0]?.capacity ?? []),
    ]);
  });
}

function capacityFindings(subject: Subject, line: ReadParagraph): LintFinding[] {
  const findings = lookFinding(
    subject,
    line,
    { vi: 'Quyền hạn, chức vụ', en: 'The office of the signer' },
    differences(line, { bold: true, italic: false, size: [13, 14], capitals: true }),
  );
  const text = plainText(line);
  if (LIKE_CAPACITY.test(text) && !CAPACITY.test(text)) {
    findings.push(
      at(
        subject,
        line,
        'Quyền hạn ghi bằng TM., KT., TL., TUQ. hoặc Q., có dấu chấm và một dấu cách: hãy sửa lại.',
        'The capacity is written TM., KT., TL., TUQ. or Q., with a full stop and one space.',
      ),
    );
  }
  return findings;
}

/** The chair decides on awards in person (Luật Thi đua, khen thưởng 2022, Điều 79, 80). */
function ownPowerFindings(subject: Subject, capacity: readonly ReadParagraph[]): LintFinding[] {
  const { family, authority } = subject.structure;
  const [decider] = authority;
  const ownPower = family === 'decision' && decider !== undefined && /^CHỦ TỊCH/u.test(plainText(decider));
  const onBehalf = capacity.find((line) => /^TM\./u.test(plainText(line)));
  if (!ownPower || onBehalf === undefined) return [];
  return [
    at(
      subject,
      onBehalf,
      'Thẩm quyền khen thưởng là của Chủ tịch: hãy bỏ dòng “TM. …”, chỉ ghi “CHỦ TỊCH” hoặc “KT. CHỦ TỊCH”.',
      'The power to award belongs to the chair in person: drop “TM. …”.',
    ),
  ];
}

/** Academic titles and honours that may not stand before the name (Mục II.7.c). */
const ACADEMIC =
  /^(?:GS|PGS|TS|TSKH|ThS|Ths|Th\.S|CN|KS|BS|DS|LS|NSƯT|NSND|NGƯT|NGND|TTƯT|TTND|AHLĐ|Giáo sư|Phó Giáo sư|Tiến sĩ|Thạc sĩ|Bác sĩ|Kỹ sư|Cử nhân)[.\s]/u;

function judgeName(subject: Subject): Verdict {
  const { draft } = subject.structure;
  return withClosing(subject, ({ signatures }) => {
    if (signatures.length === 0 && !mustClose(subject)) return NO_CLOSING;
    const names = signatures.flatMap(({ name }) => name ?? []);
    if (names.length === 0) {
      if (draft) return notApplicable('Dự thảo chưa có tên người ký.', 'A draft without a signer.');
      return verdictOf([
        in_(
          'closing',
          'Chưa có họ và tên người ký: hãy ghi dưới chỗ ký.',
          'The name of the signer is missing.',
        ),
      ]);
    }
    return verdictOf(names.flatMap((name) => nameFindings(subject, name)));
  });
}

function nameFindings(subject: Subject, name: ReadParagraph): LintFinding[] {
  const findings = lookFinding(
    subject,
    name,
    { vi: 'Họ và tên người ký', en: 'The name of the signer' },
    differences(name, { bold: true, italic: false, size: [13, 14], align: 'center', capitals: false }),
  );
  if (ACADEMIC.test(plainText(name))) {
    findings.push(
      at(
        subject,
        name,
        'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: hãy bỏ đi.',
        'No academic title or honour before the name of the signer: remove it.',
      ),
    );
  }
  return findings;
}

const LEAST_ROOM_MM = 25;
const LEAST_BLANK_LINES = 4;

function judgeRoom(subject: Subject): Verdict {
  return withClosing(subject, ({ signatures }) => {
    const named = signatures.filter(({ name }) => name !== null);
    if (named.length === 0) return notApplicable('Chưa có tên người ký.', 'There is no signer.');
    return verdictOf(
      named.flatMap(({ name, room, signed }): LintFinding[] => {
        if (name === null || signed || room.length >= LEAST_BLANK_LINES) return [];
        const heightMm = room.reduce((sum, one) => sum + blankHeightMm(one), mmOf(name.look.before));
        if (heightMm >= LEAST_ROOM_MM) return [];
        return [
          at(
            subject,
            name,
            `Chỗ ký chỉ cao ${Math.round(heightMm)} mm: hãy để ít nhất 4 dòng trống (25 mm) giữa chức vụ và họ tên.`,
            `There are only ${Math.round(heightMm)} mm for the signature: leave at least four lines (25 mm).`,
          ),
        ];
      }),
    );
  });
}

function judgeKept(subject: Subject): Verdict {
  const { body, main } = subject.structure;
  return withClosing(subject, ({ signatures, block }) => {
    const findings: LintFinding[] = [];
    // What stands right before the signature: a paragraph, unless the text ends with a table.
    const before = main
      .slice(0, block)
      .findLast((placed) => placed.block.type === 'table' || placed.block.text.trim() !== '')?.block;
    const last = before?.type === 'paragraph' ? before : undefined;
    if (last !== undefined && body.includes(last) && !last.look.keepNext) {
      findings.push(
        at(
          subject,
          last,
          'Đoạn cuối có thể bị tách khỏi chữ ký sang trang: hãy bật “Giữ với đoạn sau” (Keep with next).',
          'The last paragraph may part from the signature: turn on “Keep with next”.',
        ),
      );
    }
    if (signatures.some(({ kept }) => !kept)) {
      findings.push(
        in_(
          'closing',
          'Hàng có chữ ký có thể bị cắt qua hai trang: hãy tắt “Cho phép ngắt hàng qua trang” của bảng.',
          'The row with the signature may break over pages: do not let it.',
        ),
      );
    }
    return verdictOf(findings);
  });
}

export const signatureChecks: readonly Check[] = [
  {
    id: 50,
    level: 'house',
    title: { vi: 'Quyền hạn, chức vụ ghi đúng cách', en: 'Capacity and office rightly written' },
    rule: `${decree('Điều 13')}; Phụ lục I, Phần I, Mục II.7`,
    judge: judgeCapacity,
  },
  {
    id: 51,
    level: 'must',
    title: {
      vi: 'Họ tên người ký đậm, in thường, không học hàm, học vị',
      en: 'Signer: bold, not in capitals, no academic title',
    },
    rule: SIGNATURE_RULE,
    judge: judgeName,
  },
  {
    id: 52,
    level: 'house',
    title: { vi: 'Đủ chỗ ký và đóng dấu', en: 'Room for signature and seal' },
    rule: OWN_RULE,
    judge: judgeRoom,
  },
  {
    id: 53,
    level: 'house',
    title: { vi: 'Chữ ký không đứng một mình ở trang sau', en: 'The signature never stands alone on a page' },
    rule: OWN_RULE,
    judge: judgeKept,
  },
];
