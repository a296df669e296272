/** Checks 47–53: Nơi nhận and the signature. */
import {
  annexOne,
  at,
  type Check,
  decree,
  HOLDS,
  in_,
  notApplicable,
  OWN_RULE,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import type { Closing } from '../closing.ts';
import { blankHeightMm, key, mmOf, plainText } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { Bilingual, LintFinding } from '../report.ts';
import { differences, lookSentence } from '../wanted-look.ts';

const RECIPIENTS_RULE = annexOne('Phần I, Mục II.9');
const SIGNATURE_RULE = annexOne('Phần I, Mục II.7');

const NO_CLOSING = notApplicable(
  'Loại giấy tờ này không có Nơi nhận và chữ ký.',
  'This kind of paper has no recipients and signature.',
);

/** Kinds that end with recipients and a signature; in others they may be missing. */
function mustClose({ structure: { family } }: Subject): boolean {
  return family === 'decision' || family === 'named' || family === 'letter';
}

/** Judges the end of the document; told apart when there is none. */
function withClosing(subject: Subject, judge: (closing: Closing) => Verdict): Verdict {
  const { closing } = subject.structure;
  if (closing !== null) return judge(closing);
  if (!mustClose(subject)) return NO_CLOSING;
  return notApplicable(
    'Chưa tìm thấy phần cuối văn bản (xem mục 47, 51).',
    'The end was not found (see checks 47, 51).',
  );
}

function lookFinding(
  subject: Subject,
  line: ReadParagraph,
  what: Bilingual,
  wrong: readonly Bilingual[],
): LintFinding[] {
  if (wrong.length === 0) return [];
  const words = lookSentence(what, wrong);
  return [at(subject, line, words.vi, words.en)];
}

function judgeLabel(subject: Subject): Verdict {
  const { closing } = subject.structure;
  if (closing?.label == null) {
    if (!mustClose(subject)) return NO_CLOSING;
    return verdictOf([
      in_(
        'closing',
        'Chưa tìm thấy “Nơi nhận:” ở cuối văn bản: hãy trình bày Nơi nhận và chữ ký trong một bảng hai cột.',
        'No “Nơi nhận:” at the end: set recipients and signature in a table of two columns.',
      ),
    ]);
  }
  const { label, level } = closing;
  const findings = lookFinding(
    subject,
    label,
    { vi: '“Nơi nhận:”', en: '“Nơi nhận:”' },
    differences(label, { bold: true, italic: true, size: [12, 12], align: 'left' }),
  );
  if (!/^Nơi nhận:$/u.test(plainText(label))) {
    findings.push(
      at(
        subject,
        label,
        'Ghi “Nơi nhận:” thành một dòng riêng, có dấu hai chấm.',
        'Write “Nơi nhận:” on a line of its own, with a colon.',
      ),
    );
  }
  if (!level) {
    findings.push(
      at(
        subject,
        label,
        '“Nơi nhận:” ngang hàng với dòng quyền hạn, chức vụ của người ký: hãy đưa hai phần vào cùng một hàng của bảng.',
        '“Nơi nhận:” stands level with the office of the signer: put both into one row of the table.',
      ),
    );
  }
  return verdictOf(findings);
}

function judgeRecipients(subject: Subject): Verdict {
  return withClosing(subject, (closing) => {
    const { recipients, label } = closing;
    if (label === null)
      return notApplicable('Chưa có “Nơi nhận:” (xem mục 47).', 'There is no “Nơi nhận:” (see check 47).');
    if (recipients.length === 0) {
      return verdictOf([
        at(
          subject,
          label,
          'Dưới “Nơi nhận:” chưa có dòng nào: hãy ghi nơi nhận và dòng “- Lưu: VT, …”.',
          'Nobody is named under “Nơi nhận:”.',
        ),
      ]);
    }
    // Marks of the drafter (ô 12) may stand under the kept copy.
    const keptAt = recipients.findLastIndex((line) => /^-?\s*lưu\b/iu.test(plainText(line)));
    const entries = keptAt < 0 ? recipients : recipients.slice(0, keptAt + 1);
    return verdictOf(
      entries.flatMap((line, index) => recipientFindings(subject, line, index === entries.length - 1)),
    );
  });
}

function recipientFindings(subject: Subject, line: ReadParagraph, isLast: boolean): LintFinding[] {
  const text = plainText(line);
  const findings = lookFinding(
    subject,
    line,
    { vi: 'Dòng nơi nhận', en: 'A recipient' },
    differences(line, { bold: false, italic: false, size: [11, 11] }),
  );
  if (!/^- ?\S/u.test(text)) {
    findings.push(
      at(
        subject,
        line,
        'Mỗi nơi nhận là một dòng bắt đầu bằng gạch ngang “- ”: hãy thêm gạch, hoặc nối dòng bị ngắt với dòng trên.',
        'Every recipient is one line that starts with “- ”.',
      ),
    );
  }
  if (isLast) {
    if (!/^-\s*Lưu: VT(?=[,.;\s(]|$)/u.test(text)) {
      findings.push(
        at(
          subject,
          line,
          'Dòng cuối của Nơi nhận là “- Lưu: VT, <đơn vị soạn thảo>.”: hãy bổ sung.',
          'The last recipient is “- Lưu: VT, <drafting unit>.”.',
        ),
      );
    }
    if (!text.endsWith('.')) {
      findings.push(
        at(subject, line, 'Dòng “Lưu” kết thúc bằng dấu chấm “.”.', 'The kept copy ends with a full stop.'),
      );
    }
  } else if (!text.endsWith(';')) {
    findings.push(
      at(subject, line, 'Cuối mỗi dòng nơi nhận có dấu chấm phẩy “;”.', 'Every recipient ends with “;”.'),
    );
  }
  return findings;
}

function judgeFirstRecipient(subject: Subject): Verdict {
  const { family, articles, body } = subject.structure;
  return withClosing(subject, ({ recipients }) => {
    const [first] = recipients;
    if (first === undefined)
      return notApplicable('Chưa có nơi nhận (xem mục 48).', 'There are no recipients (see check 48).');
    if (family !== 'decision') {
      if (!body.some((one) => key(one).startsWith('kinh gui'))) {
        return notApplicable('Văn bản không có “Kính gửi”.', 'The document has no “Kính gửi”.');
      }
      if (/^- Như (?:trên|kính gửi)/u.test(plainText(first))) return HOLDS;
      return verdictOf([
        at(
          subject,
          first,
          'Văn bản có “Kính gửi” thì nơi nhận đầu tiên là “- Như trên;”.',
          'With “Kính gửi” the first recipient is “- Như trên;”.',
        ),
      ]);
    }
    const [, number] = /^- Như Điều (\d+)/u.exec(plainText(first)) ?? [];
    const executors = articles.filter(({ paragraph }) => /thi hành/iu.test(plainText(paragraph)));
    const expected = executors.at(-1)?.number ?? articles.at(-1)?.number;
    if (number !== undefined && (expected === undefined || Number(number) === expected)) return HOLDS;
    return verdictOf([
      at(
        subject,
        first,
        `Nơi nhận đầu tiên là “- Như Điều ${expected ?? 'n'};” (điều nêu những người thi hành): hãy sửa lại.`,
        `The first recipient is “- Như Điều ${expected ?? 'n'};”, the article that names who carries it out.`,
      ),
    ]);
  });
}

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

export const closingChecks: readonly Check[] = [
  {
    id: 47,
    level: 'must',
    title: {
      vi: '“Nơi nhận:” cỡ 12, nghiêng, đậm, ngang hàng chức vụ',
      en: '“Nơi nhận:” 12, bold italic, level with the office',
    },
    rule: RECIPIENTS_RULE,
    judge: judgeLabel,
  },
  {
    id: 48,
    level: 'must',
    title: {
      vi: 'Nơi nhận cỡ 11, gạch đầu dòng, dòng cuối “Lưu: VT, …”',
      en: 'Recipients of size 11 with dashes, the last “Lưu: VT, …”',
    },
    rule: RECIPIENTS_RULE,
    judge: judgeRecipients,
  },
  {
    id: 49,
    level: 'must',
    title: {
      vi: 'Nơi nhận đầu tiên “Như Điều …” (“Như trên”)',
      en: 'First recipient “Như Điều …” (“Như trên”)',
    },
    rule: RECIPIENTS_RULE,
    judge: judgeFirstRecipient,
  },
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
