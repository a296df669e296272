/**
 * Giấy xác nhận khen thưởng: who, which awards by which decisions, the paper that proves each line, and how it was
 * found. Revoked awards are told as revoked and are not counted.
 */
import { formatDate } from '#shared/vietnamese/dates.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import { withEndMark } from './compose-body.ts';
import { composeSignedClosing } from './compose-closing.ts';
import { frameOf, mainSection, officialDocument } from './compose-document.ts';
import { composeLetterhead, composeTitle, type PageFrame, paragraph, textWidthMm } from './compose-parts.ts';
import type { ConfirmationData } from './confirmation-data.ts';
import type { Block, OfficialDocument, ParagraphBlock } from './model.ts';
import { fillSlots } from './phrase-inlines.ts';
import { entryText, withoutEndMark } from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';
import { type ColumnPlan, spreadColumns } from './table-columns.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

const PRACTICE = 'Thông lệ; chưa văn bản nào quy định mẫu';

export const confirmationPhrases = definePhrases({
  opening: { label: 'Mở đầu', text: '{issuer} xác nhận:', source: PRACTICE },
  name: { label: 'Họ tên', text: '{value}', source: PRACTICE },
  born: { label: 'Ngày sinh', text: 'Sinh ngày: {value}', source: PRACTICE },
  office: { label: 'Chức vụ', text: 'Chức vụ: {value}', source: PRACTICE },
  unit: { label: 'Đơn vị', text: 'Đơn vị công tác: {value}', source: PRACTICE },
  address: { label: 'Địa chỉ', text: 'Nơi thường trú: {value}', source: PRACTICE },
  seat: { label: 'Trụ sở của tập thể', text: 'Trụ sở: {value}', source: PRACTICE },
  awarded: {
    label: 'Đã được khen thưởng',
    text: 'Theo hồ sơ lưu trữ, đã được tặng thưởng {count} lần như sau:',
    source: PRACTICE,
  },
  none: {
    label: 'Không có lần nào',
    text: 'Đến ngày cấp giấy này, hồ sơ lưu trữ không có quyết định khen thưởng còn hiệu lực.',
    source: PRACTICE,
  },
  revokedList: {
    label: 'Trước các lần đã hủy bỏ',
    text: 'Quyết định khen thưởng sau đã bị hủy bỏ, không còn giá trị:',
    source: PRACTICE,
  },
  revoked: { label: 'Đã hủy bỏ', text: 'Đã hủy bỏ theo {decision}', source: PRACTICE },
  trail: { label: 'Căn cứ xác nhận', text: 'Căn cứ xác nhận:', source: PRACTICE },
  closing: {
    label: 'Câu cuối',
    text: 'Giấy xác nhận này được cấp theo đề nghị của {requester}{purpose}',
    source: PRACTICE,
  },
  closingPlain: {
    label: 'Câu cuối, không có người đề nghị',
    text: 'Giấy xác nhận này được cấp theo hồ sơ lưu trữ của {issuer}',
    source: PRACTICE,
  },
});
type Say = Speaker<typeof confirmationPhrases>;

export function composeConfirmation(data: ConfirmationData, wording: Wording): OfficialDocument {
  const say = speaker('award-confirmation', confirmationPhrases, wording);
  const frame = frameOf(data);
  const subject = withoutEndMark(data.subject);
  const issuer = toSentenceForm(data.agency.name);
  const requester = withoutEndMark(data.requester);
  const purpose = withoutEndMark(data.purpose);
  const closing =
    requester === ''
      ? say('closingPlain', { issuer })
      : say('closing', { requester, purpose: purpose === '' ? '' : ` để ${purpose}` });
  return officialDocument(data, subject, [
    mainSection(data, [
      composeLetterhead(data, frame),
      ...composeTitle('GIẤY XÁC NHẬN', subject, frame),
      paragraph('paragraph', say('opening', { issuer })),
      ...composeRecipient(data, say),
      ...composeAwards(data, say, frame),
      ...composeTrail(data, say),
      ...withEndMark([paragraph('paragraph', closing)]),
      composeSignedClosing(data, null, frame),
    ]),
  ]);
}

/** Awards that stand. */
export function standingAwards(data: Pick<ConfirmationData, 'awards'>): ConfirmationData['awards'] {
  return data.awards.filter(({ revoked }) => revoked === '');
}

function composeRecipient({ recipient }: ConfirmationData, say: Say): ParagraphBlock[] {
  const name = [recipient.honorific, recipient.name].filter((part) => part !== '').join(' ');
  const isPerson = recipient.honorific !== '';
  const facts = [
    ['name', name],
    ['born', recipient.born],
    ['office', recipient.office],
    ['unit', recipient.unit],
    [isPerson ? 'address' : 'seat', recipient.address],
  ] as const;
  return facts.flatMap(([key, value]) =>
    value === ''
      ? []
      : [paragraph('paragraph', fillSlots(say(key), { value: [{ text: value, bold: key === 'name' }] }))],
  );
}

function composeAwards(data: ConfirmationData, say: Say, frame: PageFrame): Block[] {
  const standing = standingAwards(data);
  const revoked = data.awards.filter((one) => one.revoked !== '');
  const count = twoDigits(standing.length);
  return [
    ...headedTable(
      standing.length === 0 ? say('none') : say('awarded', { count }),
      standing,
      data,
      say,
      frame,
    ),
    ...(revoked.length === 0 ? [] : headedTable(say('revokedList'), revoked, data, say, frame)),
  ];
}

function headedTable(
  heading: string,
  awards: ConfirmationData['awards'],
  data: ConfirmationData,
  say: Say,
  frame: PageFrame,
): Block[] {
  if (awards.length === 0) return [paragraph('paragraph', heading)];
  const proven = data.awards.some(({ proof }) => proof !== '');
  const columns: ColumnPlan[] = [
    { title: 'STT', align: 'center', widthMm: 13 },
    { title: 'Hình thức khen thưởng', align: 'left', share: 7 },
    { title: 'Số, ngày quyết định; người quyết định', align: 'left', share: 8 },
    ...(proven ? [{ title: 'Tài liệu chứng minh', align: 'left', share: 6 } as const] : []),
  ];
  return [
    { ...paragraph('paragraph', heading), keepWithNext: true },
    {
      type: 'table',
      columns: spreadColumns(columns, textWidthMm(frame)),
      rows: awards.map((one, index) => [
        String(index + 1),
        lines(one.award, one.reason, one.revoked === '' ? '' : say('revoked', { decision: one.revoked })),
        lines(
          [one.decision, one.decidedOn === null ? '' : `ngày ${formatDate(one.decidedOn)}`]
            .filter((part) => part !== '')
            .join(' '),
          one.authority,
        ),
        ...(proven ? [one.proof] : []),
      ]),
    },
  ];
}

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function composeTrail(data: ConfirmationData, say: Say): ParagraphBlock[] {
  const trail = data.trail.map(entryText).filter((entry) => entry !== '');
  if (trail.length === 0) return [];
  return [
    { ...paragraph('paragraph', say('trail')), keepWithNext: true },
    ...trail.map((entry, index) =>
      paragraph('list-item', `- ${entry}${index === trail.length - 1 ? '.' : ';'}`),
    ),
  ];
}
