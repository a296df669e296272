/** Minutes of the counting of ballots: numbers of ballots, votes and shares of each case, who counted. */
import { formatPercent } from '#shared/vietnamese/numbers.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import type { BallotBase, BallotCountMinutesData } from './ballot-data.ts';
import { ballotCountPhrases } from './ballot-phrases.ts';
import { caseRows, countText } from './case-table.ts';
import { distributionEntries } from './compose-closing.ts';
import { frameOf, mainSection, officialDocument } from './compose-document.ts';
import {
  composeLetterhead,
  composeRecipients,
  composeTitle,
  type PageFrame,
  paragraph,
  textWidthMm,
} from './compose-parts.ts';
import { GAP_MM } from './layout.ts';
import { attendeePhrase, momentInWords } from './meeting-data.ts';
import type { Block, Inline, OfficialDocument, ParagraphBlock, TableBlock } from './model.ts';
import { fillSlots } from './phrase-inlines.ts';
import { withoutEndMark } from './recipient-text.ts';
import { below, signatory, signatureColumns } from './sign-columns.ts';
import { type ColumnPlan, spreadColumns } from './table-columns.ts';
import { type Speaker, speaker, type Wording } from './wording.ts';

type Say = Speaker<typeof ballotCountPhrases>;
type BallotRow = BallotCountMinutesData['rows'][number];

export function composeBallotCount(data: BallotCountMinutesData, wording: Wording): OfficialDocument {
  const say = speaker('ballot-count-minutes', ballotCountPhrases, wording);
  const frame = frameOf(data);
  const subject = withoutEndMark(data.subject);
  const place = withoutEndMark(data.place);
  return officialDocument(data, subject, [
    mainSection(data, [
      composeLetterhead(data, frame, { dated: false }),
      ...composeTitle('BIÊN BẢN', subject, frame),
      paragraph('paragraph', fillSlots(say('time'), { moment: momentInWords(data.opened) })),
      paragraph(
        'paragraph',
        fillSlots(say('place'), { place: place === '' ? [{ gapMm: 40 }] : [{ text: place }] }),
      ),
      ...composeBoard(data, say),
      ...composeCounts(data, say),
      ...composeResult(data, say, frame),
      { ...paragraph('paragraph', say('end')), keepWithNext: true },
      composeSignatures(data, say, frame),
    ]),
  ]);
}

/** What the share of a row is counted on; null while not known. */
export function ballotBaseCount(
  data: BallotCountMinutesData,
  row: Pick<BallotRow, 'spoiled'>,
): number | null {
  const counts: Record<BallotBase, number | null> = {
    members: data.membersTotal,
    present: data.membersPresent,
    issued: data.issued,
    returned: data.returned,
    valid: data.valid === null ? null : Math.max(0, data.valid - row.spoiled),
  };
  return counts[data.base];
}

/** Whether a row reaches the share that is needed; null while votes, base or threshold are not known. */
export function rowPasses(data: BallotCountMinutesData, row: BallotRow): boolean | null {
  const base = ballotBaseCount(data, row);
  if (data.threshold === null || base === null || base === 0 || row.yes === null) return null;
  return row.yes * 100 >= data.threshold * base;
}

function composeBoard(data: BallotCountMinutesData, say: Say): ParagraphBlock[] {
  const lines = [
    ...(data.head.name === '' ? [] : [say('head', { person: attendeePhrase(data.head) })]),
    ...data.counters.map((counter) => say('counter', { person: attendeePhrase(counter) })),
  ];
  return [
    { ...paragraph('paragraph', say('board')), keepWithNext: true },
    ...lines.map((line, index) =>
      paragraph('list-item', `- ${line}${index === lines.length - 1 ? '.' : ';'}`),
    ),
  ];
}

function composeCounts(data: BallotCountMinutesData, say: Say): ParagraphBlock[] {
  const lines = [
    ['members', data.membersTotal],
    ['present', data.membersPresent],
    ['issued', data.issued],
    ['returned', data.returned],
    ['valid', data.valid],
    ['invalid', data.invalid],
  ] as const;
  return [
    { ...paragraph('paragraph', say('ballots')), keepWithNext: true },
    ...lines.map(([key, count], index) => {
      const number: readonly Inline[] =
        count === null ? [{ gapMm: GAP_MM.count }] : [{ text: countText(count) }];
      const mark = { text: index === lines.length - 1 ? '.' : ';' };
      return paragraph('list-item', [{ text: '- ' }, ...fillSlots(say(key), { count: number }), mark]);
    }),
  ];
}

function baseWords(data: BallotCountMinutesData): string {
  return {
    members: 'tổng số thành viên Hội đồng',
    present: 'số thành viên dự họp',
    issued: 'số phiếu phát ra',
    returned: 'số phiếu thu về',
    valid: 'số phiếu hợp lệ',
  }[data.base];
}

function composeResult(data: BallotCountMinutesData, say: Say, frame: PageFrame): Block[] {
  if (data.rows.length === 0) return [];
  const judged = data.threshold !== null;
  const spoiled = data.rows.some((row) => row.spoiled > 0);
  const columns: ColumnPlan[] = [
    { title: 'STT', align: 'center', widthMm: 13 },
    { title: 'Tên tập thể, cá nhân', align: 'left', share: 7 },
    { title: 'Hình thức khen thưởng', align: 'left', share: 5 },
    { title: 'Đồng ý', align: 'center', widthMm: 16 },
    { title: 'Không đồng ý', align: 'center', widthMm: 18 },
    ...(spoiled ? [{ title: 'Không hợp lệ', align: 'center', widthMm: 18 } as const] : []),
    { title: 'Tỷ lệ (%)', align: 'center', widthMm: 18 },
    ...(judged ? [{ title: 'Kết quả', align: 'center', widthMm: 18 } as const] : []),
  ];
  const table: TableBlock = {
    type: 'table',
    columns: spreadColumns(columns, textWidthMm(frame)),
    rows: caseRows(data.rows, (row) => [
      [row.name, row.detail].filter((part) => part !== '').join(', '),
      row.award,
      countText(row.yes),
      countText(row.no),
      ...(spoiled ? [countText(row.spoiled)] : []),
      shareText(row.yes, ballotBaseCount(data, row)),
      ...(judged ? [verdictText(rowPasses(data, row))] : []),
    ]),
  };
  return [
    { ...paragraph('paragraph', say('result')), keepWithNext: true },
    table,
    paragraph('note', baseSentence(data, say)),
    ...composeOutcome(data, say),
  ];
}

function baseSentence(data: BallotCountMinutesData, say: Say): string {
  if (data.threshold === null) return say('base', { base: baseWords(data) });
  const threshold = `${String(data.threshold).replace('.', ',')}%`;
  return say('baseThreshold', { base: baseWords(data), threshold });
}

function composeOutcome(data: BallotCountMinutesData, say: Say): ParagraphBlock[] {
  const verdicts = data.rows.map((row) => rowPasses(data, row));
  if (verdicts.includes(null)) return [];
  const passed = verdicts.filter(Boolean).length;
  return [
    paragraph('paragraph', say('outcome', { passed: twoDigits(passed), all: twoDigits(verdicts.length) })),
  ];
}

function shareText(yes: number | null, base: number | null): string {
  return (yes === null || base === null ? null : formatPercent(yes, base)?.slice(0, -1)) ?? '';
}

function verdictText(passes: boolean | null): string {
  return passes === null ? '' : passes ? 'Đạt' : 'Không đạt';
}

/** Counters at the left under each other, the head and then the chair at the right; Nơi nhận last. */
function composeSignatures(data: BallotCountMinutesData, say: Say, frame: PageFrame): Block {
  const left = data.counters.map(({ name }) => signatory({ title: say('counterTitle'), name }, frame));
  const right = [
    signatory({ title: say('headTitle'), name: data.head.name }, frame),
    signatory({ title: say('chairTitle'), name: data.chairName }, frame),
  ];
  const recipients = composeRecipients({ recipients: distributionEntries(data, null), marks: data.marks });
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    left: left[index] ?? [],
    right: right[index] ?? [],
  }));
  const stacked = [...rows, { left: recipients, right: [] }].map((row, index) =>
    index === 0 ? row : { left: below(row.left), right: below(row.right) },
  );
  return signatureColumns(stacked, frame);
}
