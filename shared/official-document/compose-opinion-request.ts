/** Công văn lấy ý kiến ('hiệp y'): which cases, what is asked, until when (Mẫu 1.5). */
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import { attachedNote } from './attached-tables.ts';
import { caseRows, countCases, groupCases } from './case-table.ts';
import { composeAddressees } from './compose-addressees.ts';
import { withEndMark } from './compose-body.ts';
import { AS_ABOVE, composeSignedClosing } from './compose-closing.ts';
import { frameOf, mainSection, officialDocument } from './compose-document.ts';
import {
  composeAnnexHeading,
  composeLetterhead,
  type PageFrame,
  paragraph,
  textWidthMm,
} from './compose-parts.ts';
import { letterSubject } from './compose-text-document.ts';
import { GAP_MM } from './layout.ts';
import type { OpinionRequestData } from './letter-data.ts';
import type { DocumentSection, OfficialDocument, ParagraphBlock } from './model.ts';
import { fillSlots } from './phrase-inlines.ts';
import { entryText, withoutEndMark } from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';
import { spreadColumns } from './table-columns.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

const PRACTICE = 'Thông lệ lấy ý kiến (hiệp y)';

export const opinionRequestPhrases = definePhrases({
  received: {
    label: 'Mở đầu, có Tờ trình',
    text: '{issuer} nhận được Tờ trình số {symbol} {date} của {proposer} về việc đề nghị khen thưởng {cases}',
    source: PRACTICE,
  },
  considered: {
    label: 'Mở đầu, không có Tờ trình',
    text: '{issuer} đang xem xét đề nghị của {proposer} về việc khen thưởng {cases}',
    source: PRACTICE,
  },
  listed: { label: 'Trước danh sách', text: '{opening}, gồm:', source: PRACTICE },
  annexed: { label: 'Chỉ dẫn phụ lục', text: '{opening} (có danh sách kèm theo).', source: PRACTICE },
  request: {
    label: 'Đề nghị cho ý kiến',
    text: 'Để có cơ sở trình cấp có thẩm quyền xem xét, quyết định, {issuer} đề nghị quý cơ quan cho ý kiến về {cases}',
    source: PRACTICE,
  },
  matters: { label: 'Trước các nội dung', text: '{request}, tập trung vào:', source: PRACTICE },
  byDay: {
    label: 'Hạn trả lời theo ngày',
    text: 'Văn bản trả lời gửi về {issuer}{contact} trước {day}.',
    source: PRACTICE,
  },
  byWorkingDays: {
    label: 'Hạn trả lời theo số ngày làm việc',
    text: 'Văn bản trả lời gửi về {issuer}{contact} trong thời hạn {count} ngày làm việc kể từ ngày nhận được công văn này.',
    source: 'Số ngày do quy định về hình thức khen thưởng',
  },
  silence: {
    label: 'Khi hết hạn không có trả lời',
    text: 'Quá thời hạn trên, nếu không có ý kiến trả lời, {issuer} tiếp tục thực hiện thủ tục theo quy định.',
    source: PRACTICE,
  },
  thanks: { label: 'Câu cuối', text: 'Rất mong sự phối hợp của quý cơ quan', source: PRACTICE },
  annexTitle: { label: 'Tên phụ lục', text: 'Danh sách trường hợp xin ý kiến', source: PRACTICE },
});
type Say = Speaker<typeof opinionRequestPhrases>;

/** More cases than this go to an annex. */
const LISTED_CASES = 5;

export function composeOpinionRequest(data: OpinionRequestData, wording: Wording): OfficialDocument {
  const say = speaker('opinion-request-letter', opinionRequestPhrases, wording);
  const frame = frameOf(data);
  const subject = letterSubject(data.subject);
  const issuer = toSentenceForm(data.agency.name);
  const annexed = data.cases.length > LISTED_CASES;
  return officialDocument(data, `Về việc ${subject}`, [
    mainSection(data, [
      composeLetterhead(data, frame, { letterSubject: `V/v ${subject}` }),
      { type: 'space', heightMm: 4 },
      ...composeAddressees(data.addressees, frame),
      { type: 'space', heightMm: 3 },
      ...composeOpening(data, say, issuer, annexed),
      ...composeRequest(data, say, issuer),
      ...composeDeadline(data, say, issuer),
      ...withEndMark([paragraph('paragraph', say('thanks'))]),
      composeSignedClosing(data, AS_ABOVE, frame),
    ]),
    ...(annexed ? [composeCaseAnnex(data, say, frame)] : []),
  ]);
}

type Case = OpinionRequestData['cases'][number];

function composeOpening(
  data: OpinionRequestData,
  say: Say,
  issuer: string,
  annexed: boolean,
): ParagraphBlock[] {
  const { symbol, date } = data.submission;
  const [single] = data.cases;
  const cases = data.cases.length === 1 && single !== undefined ? casePhrase(single) : countCases(data.cases);
  const facts = { issuer, cases, proposer: data.proposer };
  const opening =
    symbol === ''
      ? say('considered', facts)
      : say('received', { ...facts, symbol, date: date === null ? '' : formatDocumentDate(date) }).replaceAll(
          '  ',
          ' ',
        );
  if (data.cases.length === 0)
    return [
      paragraph('paragraph', fillSlots(`${opening.trimEnd()}{gap}.`, { gap: [{ gapMm: GAP_MM.count }] })),
    ];
  if (data.cases.length === 1) return [paragraph('paragraph', `${opening}.`)];
  if (annexed) return [paragraph('paragraph', say('annexed', { opening }))];
  const ordered = groupCases(data.cases).flatMap(({ cases: members }) => members);
  return [
    { ...paragraph('paragraph', say('listed', { opening })), keepWithNext: true },
    ...ordered.map((one, index) =>
      paragraph('list-item', `${index + 1}. ${casePhrase(one)}${index === ordered.length - 1 ? '.' : ';'}`),
    ),
  ];
}

function casePhrase({ name, detail, award }: Case): string {
  return [name, detail, award === '' ? '' : `đề nghị tặng ${award}`].filter((part) => part !== '').join(', ');
}

function composeRequest(data: OpinionRequestData, say: Say, issuer: string): ParagraphBlock[] {
  const cases = data.cases.length === 1 ? 'trường hợp nêu trên' : 'các trường hợp nêu trên';
  const request = say('request', { issuer, cases });
  const matters = data.matters.map(entryText).filter((matter) => matter !== '');
  if (matters.length === 0) return [paragraph('paragraph', `${request}.`)];
  return [
    { ...paragraph('paragraph', say('matters', { request })), keepWithNext: true },
    ...matters.map((matter, index) =>
      paragraph('list-item', `- ${matter}${index === matters.length - 1 ? '.' : ';'}`),
    ),
  ];
}

function composeDeadline(data: OpinionRequestData, say: Say, issuer: string): ParagraphBlock[] {
  const contact = data.contact === '' ? '' : ` (${withoutEndMark(data.contact)})`;
  const days = data.workingDays;
  const known =
    data.deadline === null && days !== null
      ? [{ text: say('byWorkingDays', { issuer, contact, count: twoDigits(days) }) }]
      : fillSlots(say('byDay', { issuer, contact }), {
          day:
            data.deadline === null
              ? [{ text: 'ngày ' }, { gapMm: GAP_MM.number }]
              : [{ text: formatDocumentDate(data.deadline) }],
        });
  return [
    paragraph('paragraph', known),
    ...(data.silence ? [paragraph('paragraph', say('silence', { issuer }))] : []),
  ];
}

function composeCaseAnnex(data: OpinionRequestData, say: Say, frame: PageFrame): DocumentSection {
  const note = attachedNote({ ...data, tables: [] }, 'Công văn');
  return {
    kind: 'annex',
    blocks: [
      ...composeAnnexHeading('Phụ lục', [say('annexTitle').toLocaleUpperCase('vi')], note, frame),
      {
        type: 'table',
        columns: spreadColumns(
          [
            { title: 'STT', align: 'center', widthMm: 13 },
            { title: 'Tên tập thể, cá nhân', align: 'left', share: 6 },
            { title: 'Chức vụ, đơn vị', align: 'left', share: 7 },
            { title: 'Hình thức đề nghị', align: 'left', share: 6 },
          ],
          textWidthMm(frame),
        ),
        rows: caseRows(data.cases, ({ name, detail, award }) => [name, detail, award]),
        keepWithNext: true,
      },
      paragraph('end-mark', './.'),
    ],
  };
}
