/** Slips for a submitting unit: facts of the submission, a numbered list, who took it in or returns it. */
import { formatDate } from '#shared/vietnamese/dates.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import { withEndMark } from './compose-body.ts';
import { distributionEntries } from './compose-closing.ts';
import { frameOf, officialDocument } from './compose-document.ts';
import { composeClosing, composeLetterhead, composeTitle, paragraph } from './compose-parts.ts';
import type { OfficialDocument, ParagraphBlock } from './model.ts';
import { fillSlots } from './phrase-inlines.ts';
import { entryText } from './recipient-text.ts';
import type { ReceiptSlipData, ReturnSlipData } from './slip-data.ts';
import { definePhrases, speaker, type Wording } from './wording.ts';

const PRACTICE = 'Thông lệ của bộ phận một cửa';

const commonPhrases = {
  unit: { label: 'Đơn vị trình', text: 'Đơn vị trình: {value}', source: PRACTICE },
  submission: { label: 'Tờ trình', text: 'Tờ trình: {value}', source: PRACTICE },
  award: { label: 'Hình thức', text: 'Hình thức đề nghị: {value}', source: PRACTICE },
  cases: { label: 'Số trường hợp', text: 'Số trường hợp: {value}', source: PRACTICE },
} as const;

export const receiptSlipPhrases = definePhrases({
  ...commonPhrases,
  title: { label: 'Tên phiếu', text: 'Giấy tiếp nhận', source: PRACTICE },
  subject: {
    label: 'Trích yếu',
    text: 'Hồ sơ đề nghị khen thưởng và hẹn ngày trả kết quả',
    source: PRACTICE,
  },
  procedure: { label: 'Thủ tục', text: 'Thủ tục: {value}', source: PRACTICE },
  receivedOn: { label: 'Ngày nhận', text: 'Ngày nhận hồ sơ: {value}', source: PRACTICE },
  workingDays: {
    label: 'Thời gian giải quyết',
    text: 'Thời gian giải quyết: {value} ngày làm việc',
    source: PRACTICE,
  },
  dueOn: { label: 'Ngày hẹn', text: 'Ngày hẹn trả kết quả: {value}', source: PRACTICE },
  list: { label: 'Trước danh sách', text: 'Thành phần hồ sơ đã nộp:', source: PRACTICE },
  closing: {
    label: 'Câu cuối',
    text: 'Ngày hẹn trả không tính ngày nghỉ cuối tuần, nghỉ lễ, Tết và thời gian đơn vị bổ sung hồ sơ',
    source: PRACTICE,
  },
  officer: { label: 'Người ký', text: 'Người tiếp nhận', source: PRACTICE },
});

export const returnSlipPhrases = definePhrases({
  ...commonPhrases,
  title: { label: 'Tên phiếu', text: 'Phiếu trả lại', source: PRACTICE },
  subject: {
    label: 'Trích yếu',
    text: 'Hồ sơ đề nghị khen thưởng cần bổ sung, hoàn thiện',
    source: PRACTICE,
  },
  list: {
    label: 'Trước danh sách',
    text: 'Hồ sơ cần bổ sung, hoàn thiện các nội dung sau:',
    source: PRACTICE,
  },
  closing: {
    label: 'Câu cuối',
    text: 'Phiếu này nêu đủ các nội dung cần bổ sung. Đề nghị đơn vị hoàn thiện và nộp lại hồ sơ',
    source: PRACTICE,
  },
  officer: { label: 'Người ký', text: 'Người thẩm định', source: PRACTICE },
});

export function composeReceiptSlip(data: ReceiptSlipData, wording: Wording): OfficialDocument {
  const say = speaker('receipt-slip', receiptSlipPhrases, wording);
  return composeSlip(data, {
    title: say('title'),
    subject: say('subject'),
    facts: [
      ...commonFacts(data, say),
      fact(say('procedure'), data.procedure),
      fact(say('receivedOn'), data.receivedOn === null ? '' : formatDate(data.receivedOn)),
      fact(say('workingDays'), data.workingDays === null ? '' : twoDigits(data.workingDays)),
      fact(say('dueOn'), data.dueOn === null ? '' : formatDate(data.dueOn)),
    ].flat(),
    list: numbered(say('list'), data.papers),
    closing: say('closing'),
    officerTitle: say('officer'),
  });
}

export function composeReturnSlip(data: ReturnSlipData, wording: Wording): OfficialDocument {
  const say = speaker('return-slip', returnSlipPhrases, wording);
  return composeSlip(data, {
    title: say('title'),
    subject: say('subject'),
    facts: commonFacts(data, say),
    list: numbered(say('list'), data.reasons),
    closing: say('closing'),
    officerTitle: say('officer'),
  });
}

type SlipParts = {
  readonly title: string;
  readonly subject: string;
  readonly facts: readonly ParagraphBlock[];
  readonly list: readonly ParagraphBlock[];
  readonly closing: string;
  readonly officerTitle: string;
};

function composeSlip(data: ReceiptSlipData | ReturnSlipData, parts: SlipParts): OfficialDocument {
  const frame = frameOf(data);
  return officialDocument(data, parts.subject, [
    {
      kind: 'main',
      blocks: [
        composeLetterhead(data, frame),
        ...composeTitle(parts.title.toLocaleUpperCase('vi'), parts.subject, frame),
        ...parts.facts,
        ...parts.list,
        ...withEndMark([paragraph('paragraph', parts.closing)]),
        composeClosing(
          {
            capacity: [parts.officerTitle.toLocaleUpperCase('vi')],
            signerName: data.officer,
            recipients: distributionEntries(data, null),
          },
          frame,
        ),
      ],
    },
  ]);
}

function commonFacts(
  data: ReceiptSlipData | ReturnSlipData,
  say: (key: 'unit' | 'submission' | 'award' | 'cases') => string,
): ParagraphBlock[] {
  return (['unit', 'submission', 'award', 'cases'] as const).flatMap((key) => fact(say(key), data[key]));
}

/** A line with its value bold; nothing for a value not known. */
function fact(phrase: string, value: string): ParagraphBlock[] {
  return value === ''
    ? []
    : [paragraph('paragraph', fillSlots(phrase, { value: [{ text: value, bold: true }] }))];
}

function numbered(heading: string, entries: readonly string[]): ParagraphBlock[] {
  const given = entries.map(entryText).filter((entry) => entry !== '');
  if (given.length === 0) return [];
  return [
    { ...paragraph('paragraph', heading), keepWithNext: true },
    ...given.map((entry, index) =>
      paragraph('list-item', `${index + 1}. ${entry}${index === given.length - 1 ? '.' : ';'}`),
    ),
  ];
}
