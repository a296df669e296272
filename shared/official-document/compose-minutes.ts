/**
 * Minutes of a council (Mẫu 1.9): no place and day in the head; secretary at the left, chair at the right, Nơi nhận
 * under the secretary. Numbers present, shares and counts are computed.
 */
import { formatPercent } from '#shared/vietnamese/numbers.ts';
import { twoDigits } from '#shared/vietnamese/words.ts';
import { caseRows, countCases, countText } from './case-table.ts';
import { composeBody } from './compose-body.ts';
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
import { type Attendee, attendeePhrase, momentInWords } from './meeting-data.ts';
import type { CouncilMinutesData, VoteBase } from './minutes-data.ts';
import { minutesPhrases } from './minutes-phrases.ts';
import type { Block, ColumnsBlock, Inline, OfficialDocument, ParagraphBlock, TableBlock } from './model.ts';
import { fillSlots } from './phrase-inlines.ts';
import { withoutEndMark } from './recipient-text.ts';
import { below, signatory, signatureColumns } from './sign-columns.ts';
import { spreadColumns } from './table-columns.ts';
import { type Speaker, speaker, type Wording } from './wording.ts';

type Say = Speaker<typeof minutesPhrases>;

/** The document; gaps stand for moments and numbers not known. */
export function composeCouncilMinutes(data: CouncilMinutesData, wording: Wording): OfficialDocument {
  const say = speaker('council-minutes', minutesPhrases, wording);
  const frame = frameOf(data);
  const subject = withoutEndMark(data.subject);
  return officialDocument(data, subject, [
    mainSection(data, [
      composeLetterhead(data, frame, { dated: false }),
      ...composeTitle('BIÊN BẢN', subject, frame),
      paragraph('paragraph', fillSlots(say('opened'), { moment: momentInWords(data.opened) })),
      paragraph('paragraph', fillSlots(say('place'), { place: textOrGap(data.place) })),
      ...composeAttendance(data, say),
      paragraph('paragraph', say('content')),
      ...composeBody(data.proceedings, frame),
      ...composeVotes(data, say, frame),
      ...composeConclusion(data, say, frame),
      {
        ...paragraph('paragraph', fillSlots(say('closed'), { moment: momentInWords(data.closed) })),
        keepWithNext: true,
      },
      composeSignatures(data, say, frame),
    ]),
  ]);
}

/** Members present: the given number, else counted from the list; null when neither is there. */
export function presentCount(data: Pick<CouncilMinutesData, 'membersPresent' | 'present'>): number | null {
  return data.membersPresent ?? (data.present.length === 0 ? null : data.present.length);
}

/** What shares are counted on; null when the number is not known. */
export function voteBaseCount(
  data: Pick<CouncilMinutesData, 'voteBase' | 'membersTotal' | 'membersPresent' | 'present' | 'validBallots'>,
): number | null {
  const counts: Record<VoteBase, number | null> = {
    members: data.membersTotal,
    present: presentCount(data),
    valid: data.validBallots,
  };
  return counts[data.voteBase];
}

function composeAttendance(data: CouncilMinutesData, say: Say): ParagraphBlock[] {
  const present = presentCount(data);
  const total = data.membersTotal;
  const share = present === null || total === null ? null : formatPercent(present, total);
  const counted =
    present !== null && total !== null && share !== null
      ? say('attendance', { present: twoDigits(present), total: twoDigits(total), share })
      : null;
  return [
    paragraph(
      'paragraph',
      counted ??
        fillSlots(say('attendanceUncounted'), {
          present: present === null ? [{ gapMm: GAP_MM.count }] : [{ text: twoDigits(present) }],
        }),
    ),
    ...listed(say('presentList'), data.present.map(attendeePhrase)),
    ...listed(
      say('absentList', { count: twoDigits(data.absent.length) }),
      data.absent.map((one) => `${attendeePhrase(one)}${one.reason === '' ? '' : ` (${one.reason})`}`),
    ),
    ...listed(say('guestList'), data.guests.map(attendeePhrase)),
    paragraph('paragraph', fillSlots(say('chair'), { person: personOrGap(data.chair) })),
    paragraph('paragraph', fillSlots(say('secretary'), { person: personOrGap(data.secretary) })),
  ];
}

/** A heading and its list, each entry ended; nothing for an empty list. */
export function listed(heading: string, entries: readonly string[]): ParagraphBlock[] {
  if (entries.length === 0) return [];
  return [
    { ...paragraph('paragraph', heading), keepWithNext: true },
    ...entries.map((entry, index) =>
      paragraph('list-item', `- ${withoutEndMark(entry)}${index === entries.length - 1 ? '.' : ';'}`),
    ),
  ];
}

function composeVotes(data: CouncilMinutesData, say: Say, frame: PageFrame): Block[] {
  if (data.votes.length === 0) return [];
  const base = voteBaseCount(data);
  const baseWords = {
    members: say('baseMembers'),
    present: say('basePresent'),
    valid: say('baseValid'),
  }[data.voteBase];
  const table: TableBlock = {
    type: 'table',
    columns: spreadColumns(
      [
        { title: 'STT', align: 'center', widthMm: 13 },
        { title: 'Tên tập thể, cá nhân', align: 'left', share: 8 },
        { title: 'Hình thức khen thưởng', align: 'left', share: 6 },
        { title: 'Số phiếu đồng ý', align: 'center', widthMm: 21 },
        { title: 'Tỷ lệ (%)', align: 'center', widthMm: 20 },
      ],
      textWidthMm(frame),
    ),
    rows: caseRows(data.votes, ({ name, detail, award, yes }) => [
      [name, detail].filter((part) => part !== '').join(', '),
      award,
      countText(yes),
      (yes === null || base === null ? null : formatPercent(yes, base)?.slice(0, -1)) ?? '',
    ]),
  };
  return [
    {
      ...paragraph('paragraph', say(data.secret ? 'ballot' : 'vote', { count: countCases(data.votes) })),
      keepWithNext: true,
    },
    table,
    paragraph(
      'note',
      fillSlots(say('base', { base: baseWords }), {
        number: base === null ? [{ gapMm: GAP_MM.count }] : [{ text: twoDigits(base) }],
      }),
    ),
  ];
}

function composeConclusion(data: CouncilMinutesData, say: Say, frame: PageFrame): ParagraphBlock[] {
  const body = composeBody(data.conclusion, frame);
  if (body.length === 0) return [];
  return [{ ...paragraph('paragraph', say('conclusion')), keepWithNext: true }, ...body];
}

function composeSignatures(data: CouncilMinutesData, say: Say, frame: PageFrame): ColumnsBlock {
  return signatureColumns(
    [
      {
        left: signatory({ title: say('secretaryTitle'), name: data.secretary.name }, frame),
        right: signatory(
          { title: say('chairTitle'), office: data.chairAgencyOffice, name: data.chair.name },
          frame,
        ),
      },
      {
        left: below(composeRecipients({ recipients: distributionEntries(data, null), marks: data.marks })),
        right: [],
      },
    ],
    frame,
  );
}

function textOrGap(value: string): readonly Inline[] {
  const given = withoutEndMark(value);
  return given === '' ? [{ gapMm: 40 }] : [{ text: given }];
}

function personOrGap(person: Attendee): readonly Inline[] {
  return textOrGap(attendeePhrase(person));
}
