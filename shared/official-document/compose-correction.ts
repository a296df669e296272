/** Composes a công văn that corrects a decision: Mẫu 1.5, NĐ 30/2020/NĐ-CP Điều 18. */
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import { composeAddressees } from './compose-addressees.ts';
import { AS_ABOVE, composeSignedClosing, keepLastWithNext } from './compose-closing.ts';
import { frameOf, mainSection, officialDocument } from './compose-document.ts';
import { composeLetterhead, type PageFrame, paragraph, textWidthMm } from './compose-parts.ts';
import type { CorrectionData } from './correction-data.ts';
import { datedReference, shortReference, subjectInSentence } from './decision-reference.ts';
import type { Block, OfficialDocument } from './model.ts';
import { capitalised, withoutEndMark } from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';
import { spreadColumns } from './table-columns.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

const ARTICLE = 'NĐ 30/2020/NĐ-CP, khoản 3, 4 Điều 18';
const PRACTICE = 'Thực tế ban hành; chưa có mẫu bắt buộc';

export const CORRECTION_PHRASES = definePhrases({
  subject: { label: 'Trích yếu', text: 'đính chính {decision}', source: ARTICLE },
  opening: { label: 'Câu mở đầu', text: '{date}{issuer} ban hành {decision} {subject}.', source: PRACTICE },
  'fault-form': {
    label: 'Sai sót về thể thức',
    text: 'Do {cause}, văn bản nêu trên có sai sót về thể thức, kỹ thuật trình bày. {agency} đính chính như sau:',
    source: ARTICLE,
  },
  'fault-procedure': {
    label: 'Sai sót về thủ tục',
    text: 'Do {cause}, việc ban hành văn bản nêu trên có sai sót về thủ tục. {agency} đính chính như sau:',
    source: ARTICLE,
  },
  item: {
    label: 'Một nội dung đính chính',
    text: '{where} đã in là “{printed}”, nay đính chính là “{right}”',
    source: PRACTICE,
  },
  'column-number': { label: 'Cột thứ tự', text: 'STT', source: PRACTICE },
  'column-where': { label: 'Cột vị trí', text: 'Vị trí', source: PRACTICE },
  'column-printed': { label: 'Cột đã in', text: 'Đã in là', source: PRACTICE },
  'column-right': { label: 'Cột đính chính', text: 'Đính chính là', source: PRACTICE },
  unchanged: {
    label: 'Phần không thay đổi',
    text: 'Các nội dung khác của {decision} không thay đổi.',
    source: PRACTICE,
  },
  closing: {
    label: 'Câu kết',
    text: '{agency} thông báo để các cơ quan, đơn vị, tập thể, cá nhân liên quan biết, thực hiện',
    source: PRACTICE,
  },
});

/** More corrections than this stand in a table. */
const TABLE_FROM = 5;

type Say = Speaker<typeof CORRECTION_PHRASES>;

/** The trích yếu without 'V/v': as typed, else computed from the decision. */
export function correctionSubject(data: CorrectionData, wording: Wording): string {
  const typed = withoutEndMark(data.subject.replace(/^(V\/v|Về việc)\s+/iu, ''));
  if (typed !== '') return typed;
  const say = speaker('correction-letter', CORRECTION_PHRASES, wording);
  return say('subject', { decision: datedReference(data.target) });
}

/** The document; a draft has gaps where number and date will stand. Never throws. */
export function composeCorrection(data: CorrectionData, wording: Wording): OfficialDocument {
  const say: Say = speaker('correction-letter', CORRECTION_PHRASES, wording);
  const frame = frameOf(data);
  const subject = correctionSubject(data, wording);
  const agency = toSentenceForm(data.agency.name);
  const decision = shortReference(data.target);
  const { date, issuer } = data.target;
  const blocks: Block[] = [
    composeLetterhead(data, frame, { letterSubject: `V/v ${subject}` }),
    ...composeAddressees(data.addressees, frame),
    paragraph(
      'paragraph',
      say('opening', {
        date: date === null ? '' : `${capitalised(formatDocumentDate(date))}, `,
        issuer: issuer === '' ? agency : issuer,
        decision,
        subject: subjectInSentence(data.target),
      }),
    ),
    paragraph('paragraph', say(`fault-${data.fault}`, { cause: withoutEndMark(data.cause), agency })),
    ...composeItems(data, say, frame),
    paragraph('paragraph', say('unchanged', { decision })),
    paragraph('paragraph', `${withoutEndMark(say('closing', { agency }))}./.`),
  ];
  return officialDocument(data, subject, [
    mainSection(data, [...keepLastWithNext(blocks), composeSignedClosing(data, AS_ABOVE, frame)]),
  ]);
}

function composeItems(data: CorrectionData, say: Say, frame: PageFrame): Block[] {
  const items = data.corrections;
  if (items.length > TABLE_FROM) {
    return [
      {
        type: 'table',
        columns: spreadColumns(
          [
            { title: say('column-number'), align: 'center', widthMm: 13 },
            { title: say('column-where'), align: 'left', share: 4 },
            { title: say('column-printed'), align: 'left', share: 5 },
            { title: say('column-right'), align: 'left', share: 5 },
          ],
          textWidthMm(frame),
        ),
        rows: items.map(({ where, printed, shouldRead }, index) => [
          String(index + 1),
          capitalised(withoutEndMark(where)),
          printed,
          shouldRead,
        ]),
      },
    ];
  }
  const sentence = (index: number) => {
    const item = items[index];
    if (item === undefined) return '';
    const where = capitalised(withoutEndMark(item.where));
    return say('item', { where, printed: bare(item.printed), right: bare(item.shouldRead) });
  };
  if (items.length === 1) return [paragraph('paragraph', `${sentence(0)}.`)];
  return items.map((_, index) =>
    paragraph('clause', `${index + 1}. ${sentence(index)}${index === items.length - 1 ? '.' : ';'}`),
  );
}

/** Without quotation marks around the whole, which the phrase writes. */
function bare(text: string): string {
  return text.replace(/^[“"](.*)[”"]$/u, '$1');
}
