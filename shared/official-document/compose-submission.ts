/**
 * Composes a submission that proposes an award: Mẫu 1.4 of NĐ 30/2020/NĐ-CP with the content of Mẫu 01, Phụ lục I, NĐ
 * 98/2023/NĐ-CP. The names stand in the sentence, in lines or in an annex.
 */
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import { AWARD_WORDS, awardInWords } from './award-words.ts';
import { composeAddressees } from './compose-addressees.ts';
import { annexLabels, attachmentNote, composeListAnnexes } from './compose-annex.ts';
import { composeBases } from './compose-bases.ts';
import { AS_ABOVE, composeSignedClosing, keepLastWithNext } from './compose-closing.ts';
import { frameOf, mainSection, officialDocument } from './compose-document.ts';
import { composeLetterhead, composeTitle, paragraph } from './compose-parts.ts';
import { GAP_MM } from './layout.ts';
import type { Block, OfficialDocument, ParagraphBlock } from './model.ts';
import { fillSlots } from './phrase-inlines.ts';
import { composeRecipientLines, placeRecipients } from './recipient-lines.ts';
import { RECIPIENT_COLUMNS, RECIPIENT_EXTRA_COLUMNS } from './recipient-table.ts';
import {
  countPhrase,
  groupNouns,
  groupRecipients,
  joinWithAnd,
  type RecipientGroup,
  recipientPhrase,
  withoutEndMark,
} from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';
import type { SubmissionData } from './submission-data.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

const FORM = 'NĐ 98/2023/NĐ-CP, Phụ lục I, Mẫu 01 (qua trích dẫn)';
const PRACTICE = 'Thực tế ban hành; chưa có mẫu bắt buộc';

export const SUBMISSION_PHRASES = definePhrases({
  ...AWARD_WORDS,
  subject: { label: 'Trích yếu', text: 'Về việc đề nghị {verb} {award}{stream}', source: FORM },
  'stream-cong-trang': {
    label: 'Loại hình công trạng',
    text: ' (khen thưởng theo công trạng)',
    source: FORM,
  },
  'stream-dot-xuat': { label: 'Loại hình đột xuất', text: ' (khen thưởng đột xuất)', source: FORM },
  'stream-phong-trao': {
    label: 'Loại hình phong trào thi đua',
    text: ' (khen thưởng phong trào thi đua)',
    source: FORM,
  },
  'stream-chuyen-de': { label: 'Loại hình chuyên đề', text: ' (khen thưởng chuyên đề)', source: FORM },
  'stream-cong-hien': {
    label: 'Loại hình cống hiến',
    text: ' (khen thưởng quá trình cống hiến)',
    source: FORM,
  },
  'stream-nien-han': { label: 'Loại hình niên hạn', text: ' (khen thưởng theo niên hạn)', source: FORM },
  'stream-doi-ngoai': { label: 'Loại hình đối ngoại', text: ' (khen thưởng đối ngoại)', source: FORM },
  proposal: {
    label: 'Câu đề nghị',
    text: 'Sau khi xem xét thành tích, đối chiếu với tiêu chuẩn{grounds}{minutes}, {agency} đề nghị {decider} {verb} {award} cho {recipients}',
    source: FORM,
  },
  grounds: { label: 'Căn cứ đề nghị', text: ' quy định tại {grounds}', source: FORM },
  minutes: {
    label: 'Kết quả họp Hội đồng',
    text: ' và kết quả tại Biên bản{number}{date} của {council}',
    source: FORM,
  },
  lines: { label: 'Khi liệt kê ngay trong tờ trình', text: '{proposal}, gồm:', source: PRACTICE },
  annexed: { label: 'Khi danh sách ở phụ lục', text: '{proposal} (có danh sách kèm theo)', source: FORM },
  'annexed-several': {
    label: 'Khi có nhiều phụ lục',
    text: '{proposal} (có danh sách tại {annexes} kèm theo)',
    source: FORM,
  },
  attached: { label: 'Hồ sơ kèm theo', text: 'Hồ sơ kèm theo gồm:', source: PRACTICE },
  closing: { label: 'Câu kết', text: '{agency} kính trình {decider} xem xét, quyết định', source: FORM },
  'annex-list': { label: 'Tên phụ lục, dòng đầu', text: 'Danh sách {nouns}', source: PRACTICE },
  'annex-award': { label: 'Tên phụ lục, dòng sau', text: 'Đề nghị {verb} {award}', source: PRACTICE },
  ...RECIPIENT_COLUMNS,
  ...RECIPIENT_EXTRA_COLUMNS,
});

type Say = Speaker<typeof SUBMISSION_PHRASES>;

/** The trích yếu: as typed, else computed from the award. */
export function submissionSubject(data: SubmissionData, wording: Wording): string {
  const typed = withoutEndMark(data.title);
  if (typed !== '') return typed;
  const say = speaker('submission', SUBMISSION_PHRASES, wording);
  return say('subject', {
    verb: data.award.verb,
    award: awardInWords(data.awardClass, data.award, say),
    stream: data.stream === 'none' ? '' : say(`stream-${data.stream}`),
  });
}

/** The document; a draft has gaps where number, date and count will stand. Never throws. */
export function composeSubmission(data: SubmissionData, wording: Wording): OfficialDocument {
  const say: Say = speaker('submission', SUBMISSION_PHRASES, wording);
  const frame = frameOf(data);
  const groups = groupRecipients(data.recipients);
  const agency = toSentenceForm(data.agency.name);
  const subject = submissionSubject(data, wording);
  const blocks: Block[] = [
    composeLetterhead(data, frame),
    ...composeTitle('TỜ TRÌNH', subject, frame),
    ...composeAddressees(data.addressees, frame),
    ...composeBases(data.bases, data.date),
    ...composeProposal(data, groups, agency, say),
    ...composeAttachments(data, say),
    paragraph('paragraph', `${withoutEndMark(say('closing', { agency, decider: data.decider }))}./.`),
  ];
  return officialDocument(data, subject, [
    mainSection(data, [...keepLastWithNext(blocks), composeSignedClosing(data, AS_ABOVE, frame)]),
    ...(placeRecipients(data) === 'annex'
      ? composeListAnnexes({
          groups,
          listing: data.listing,
          say,
          frame,
          title: (listed) => [
            say('annex-list', { nouns: groupNouns(listed) }),
            say('annex-award', {
              verb: data.award.verb,
              award: awardInWords(data.awardClass, data.award, say),
            }),
          ],
          note: attachmentNote(data, 'Tờ trình', agency),
        })
      : []),
  ]);
}

function composeProposal(
  data: SubmissionData,
  groups: readonly RecipientGroup[],
  agency: string,
  say: Say,
): ParagraphBlock[] {
  const reason = withoutEndMark(data.reason);
  const because = reason === '' ? '' : ` ${reason}`;
  const slots = {
    grounds: data.grounds.length === 0 ? '' : say('grounds', { grounds: joinWithAnd(data.grounds) }),
    minutes: minutesPhrase(data, say),
    agency,
    decider: data.decider,
    verb: data.award.verb,
    award: awardInWords(data.awardClass, data.award, say),
  };
  const propose = (recipients: string) => say('proposal', { ...slots, recipients });
  const [single] = data.recipients;
  switch (placeRecipients(data)) {
    case 'none':
      return [
        paragraph('paragraph', [
          ...fillSlots(say('proposal', slots), { recipients: [{ gapMm: GAP_MM.count }, { text: because }] }),
          { text: '.' },
        ]),
      ];
    case 'sentence': {
      const own = single === undefined ? '' : withoutEndMark(single.reason ?? '') || reason;
      const who = [single === undefined ? '' : recipientPhrase(single), own].filter((part) => part !== '');
      return [paragraph('paragraph', `${propose(who.join(', '))}.`)];
    }
    case 'annex': {
      const labels = annexLabels(groups, data.listing);
      const text = say(labels.length > 1 ? 'annexed-several' : 'annexed', {
        proposal: propose(`${countPhrase(groups)}${because}`),
        annexes: labels.join(', '),
      });
      return [paragraph('paragraph', `${text}.`)];
    }
    case 'lines':
      return [
        paragraph('paragraph', say('lines', { proposal: propose(`${countPhrase(groups)}${because}`) })),
        ...composeRecipientLines(groups, data.listing),
      ];
  }
}

/** Empty when the minutes have neither number nor day. */
function minutesPhrase({ minutes }: SubmissionData, say: Say): string {
  if (minutes.number === '' && minutes.date === null) return '';
  return say('minutes', {
    number: minutes.number === '' ? '' : ` số ${minutes.number}`,
    date: minutes.date === null ? '' : ` ${formatDocumentDate(minutes.date)}`,
    council: minutes.council,
  });
}

function composeAttachments(data: SubmissionData, say: Say): ParagraphBlock[] {
  const papers = data.attachments.map(withoutEndMark).filter((paper) => paper !== '');
  if (papers.length === 0) return [];
  return [
    { ...paragraph('paragraph', say('attached')), keepWithNext: true },
    ...papers.map((paper, index) =>
      paragraph('list-item', `${index + 1}. ${paper}${index === papers.length - 1 ? '.' : ';'}`),
    ),
  ];
}
