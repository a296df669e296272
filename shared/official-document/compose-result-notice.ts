/** Thông báo kết quả xét khen thưởng (Mẫu 1.4): what was awarded by which decision, what was not and why. */
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import { caseRows, countCases } from './case-table.ts';
import { withEndMark } from './compose-body.ts';
import { composeSignedClosing } from './compose-closing.ts';
import { frameOf, mainSection, officialDocument } from './compose-document.ts';
import { composeLetterhead, composeTitle, type PageFrame, paragraph, textWidthMm } from './compose-parts.ts';
import type { ResultNoticeData } from './letter-data.ts';
import type { Block, OfficialDocument, TableBlock } from './model.ts';
import { joinWithAnd, withoutEndMark } from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';
import { spreadColumns } from './table-columns.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

const PRACTICE = 'Thủ tục hành chính về khen thưởng: thông báo đến các đơn vị trình khen';

export const resultNoticePhrases = definePhrases({
  opening: {
    label: 'Mở đầu, có Tờ trình',
    text: 'Xét đề nghị của {proposer} tại Tờ trình số {symbol} {date}, {issuer} thông báo kết quả xét khen thưởng như sau:',
    source: PRACTICE,
  },
  openingPlain: {
    label: 'Mở đầu, không có Tờ trình',
    text: '{issuer} thông báo kết quả xét khen thưởng đối với đề nghị của {proposer} như sau:',
    source: PRACTICE,
  },
  approved: {
    label: 'Được khen thưởng',
    text: 'Được khen thưởng: {count}{decisions}',
    source: PRACTICE,
  },
  decisions: { label: 'Theo quyết định', text: ', theo {list}', source: PRACTICE },
  decision: { label: 'Một quyết định', text: 'Quyết định số {symbol}{date}{issuer}', source: PRACTICE },
  rejected: { label: 'Chưa được khen thưởng', text: 'Chưa được khen thưởng: {count}', source: PRACTICE },
  subject: { label: 'Lý do: đối tượng', text: 'Không đúng đối tượng', source: PRACTICE },
  criteria: { label: 'Lý do: tiêu chuẩn', text: 'Không đủ tiêu chuẩn', source: PRACTICE },
  file: { label: 'Lý do: hồ sơ', text: 'Không đủ hồ sơ', source: PRACTICE },
  law: { label: 'Lý do: vi phạm', text: 'Vi phạm pháp luật', source: PRACTICE },
  votes: { label: 'Lý do: phiếu', text: 'Không đủ tỷ lệ phiếu đồng ý của Hội đồng', source: PRACTICE },
  closing: {
    label: 'Câu cuối',
    text: '{issuer} thông báo để {proposer} và các tập thể, cá nhân liên quan biết, thực hiện',
    source: PRACTICE,
  },
});
type Say = Speaker<typeof resultNoticePhrases>;

export function composeResultNotice(data: ResultNoticeData, wording: Wording): OfficialDocument {
  const say = speaker('result-notice', resultNoticePhrases, wording);
  const frame = frameOf(data);
  const subject = withoutEndMark(data.subject);
  const issuer = toSentenceForm(data.agency.name);
  const { symbol, date } = data.submission;
  const facts = { issuer, proposer: data.proposer };
  const opening =
    symbol === ''
      ? say('openingPlain', facts)
      : say('opening', { ...facts, symbol, date: date === null ? '' : formatDocumentDate(date) });
  const parts = [composeApproved(data, say, frame), composeRejected(data, say, frame)].filter(
    ({ blocks }) => blocks.length > 0,
  );
  return officialDocument(data, `Thông báo ${subject.charAt(0).toLocaleLowerCase('vi')}${subject.slice(1)}`, [
    mainSection(data, [
      composeLetterhead(data, frame),
      ...composeTitle('THÔNG BÁO', subject, frame),
      paragraph('paragraph', opening.replace(' ,', ',')),
      ...parts.flatMap(({ heading, blocks }, index): Block[] => [
        {
          ...paragraph('clause', `${parts.length < 2 ? '' : `${index + 1}. `}${heading}.`),
          keepWithNext: true,
        },
        ...blocks,
      ]),
      ...data.handover
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => paragraph('paragraph', line)),
      ...withEndMark([paragraph('paragraph', say('closing', facts))]),
      composeSignedClosing(data, null, frame),
    ]),
  ]);
}

type Part = { readonly heading: string; readonly blocks: readonly Block[] };

function composeApproved(data: ResultNoticeData, say: Say, frame: PageFrame): Part {
  const list = data.decisions
    .filter(({ symbol }) => symbol !== '')
    .map(({ symbol, date, issuer }) =>
      say('decision', {
        symbol,
        date: date === null ? '' : ` ${formatDocumentDate(date)}`,
        issuer: issuer === '' ? '' : ` của ${issuer}`,
      }),
    );
  const decisions = list.length === 0 ? '' : say('decisions', { list: joinWithAnd(list) });
  return {
    heading: say('approved', { count: countCases(data.approved), decisions }),
    blocks:
      data.approved.length === 0
        ? []
        : [
            caseTable(
              frame,
              'Hình thức khen thưởng',
              [],
              caseRows(data.approved, ({ name, detail, award }) => [name, detail, award]),
            ),
          ],
  };
}

function composeRejected(data: ResultNoticeData, say: Say, frame: PageFrame): Part {
  const why = ({ ground, reason }: ResultNoticeData['rejected'][number]) =>
    [ground === 'other' ? '' : say(ground), withoutEndMark(reason)].filter((part) => part !== '').join(': ');
  return {
    heading: say('rejected', { count: countCases(data.rejected) }),
    blocks:
      data.rejected.length === 0
        ? []
        : [
            caseTable(
              frame,
              'Hình thức đề nghị',
              ['Lý do'],
              caseRows(data.rejected, (one) => [
                [one.name, one.detail].filter((part) => part !== '').join(', '),
                one.award,
                why(one),
              ]),
            ),
          ],
  };
}

function caseTable(
  frame: PageFrame,
  award: string,
  more: readonly string[],
  rows: TableBlock['rows'],
): TableBlock {
  const split = more.length === 0;
  return {
    type: 'table',
    columns: spreadColumns(
      [
        { title: 'STT', align: 'center', widthMm: 13 },
        { title: 'Tên tập thể, cá nhân', align: 'left', share: split ? 6 : 8 },
        ...(split ? [{ title: 'Chức vụ, đơn vị', align: 'left', share: 7 } as const] : []),
        { title: award, align: 'left', share: 6 },
        ...more.map((title) => ({ title, align: 'left', share: 7 }) as const),
      ],
      textWidthMm(frame),
    ),
    rows,
  };
}
