/** Checks 47–49: Nơi nhận. */
import {
  annexOne,
  at,
  type Check,
  EXTRACT,
  HOLDS,
  in_,
  notApplicable,
  type Subject,
  type Verdict,
  verdictOf,
} from '../check.ts';
import { key, plainText } from '../look-at.ts';
import type { ReadParagraph } from '../read-document.ts';
import type { LintFinding } from '../report.ts';
import { differences } from '../wanted-look.ts';
import { lookFinding, mustClose, NO_CLOSING, withClosing } from './closing-common.ts';

const RECIPIENTS_RULE = annexOne('Phần I, Mục II.9');

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
  const { family, articles, body, extract } = subject.structure;
  if (extract) return EXTRACT;
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

export const recipientChecks: readonly Check[] = [
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
];
