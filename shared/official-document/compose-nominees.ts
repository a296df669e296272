/** Composes the lists that accompany a submission: danh sách trích ngang, báo cáo tóm tắt thành tích. */
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import { romanNumeral } from '#shared/vietnamese/numbers.ts';
import { AWARD_WORDS, awardInWords } from './award-words.ts';
import { signerCapacity } from './capacity.ts';
import { mainSection, officialDocument } from './compose-document.ts';
import {
  composeLetterhead,
  composeTitle,
  dateInWords,
  type PageFrame,
  paragraph,
  textWidthMm,
} from './compose-parts.ts';
import type { FlowBlock, OfficialDocument, ParagraphBlock, TableBlock, TableRow } from './model.ts';
import {
  type AchievementSummaryData,
  type Nominee,
  type NomineeColumn,
  type NomineeListData,
  STAFF_CLASS_WORDS,
} from './nominee-data.ts';
import { orderMembers } from './recipient-order.ts';
import {
  capitalised,
  countPhrase,
  groupNouns,
  groupRecipients,
  type RecipientGroup,
  type RecipientKind,
  recipientName,
  withoutEndMark,
} from './recipient-text.ts';
import { toSentenceForm } from './sentence-case.ts';
import { signatory, signatureColumns } from './sign-columns.ts';
import { type ColumnPlan, spreadColumns } from './table-columns.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

const PRACTICE = 'Thực tế ban hành; chưa có mẫu bắt buộc';

const SHARED = definePhrases({
  ...AWARD_WORDS,
  attached: {
    label: 'Dòng “Kèm theo”',
    text: '(Kèm theo Tờ trình số {number}{date} của {agency})',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III.1',
  },
  total: { label: 'Dòng tổng số', text: 'Danh sách này có {counts}./.', source: PRACTICE },
  preparer: { label: 'Người lập', text: 'Người lập', source: PRACTICE },
  'column-number': { label: 'Cột thứ tự', text: 'STT', source: PRACTICE },
  'column-name': { label: 'Cột họ tên', text: 'Họ và tên', source: PRACTICE },
  'column-collective': { label: 'Cột tên tập thể', text: 'Tên tập thể', source: PRACTICE },
  'column-household': { label: 'Cột hộ gia đình', text: 'Hộ gia đình', source: PRACTICE },
  'column-gender': { label: 'Cột giới tính', text: 'Giới tính', source: PRACTICE },
  'column-born': { label: 'Cột ngày sinh', text: 'Ngày sinh', source: PRACTICE },
  'column-position': { label: 'Cột chức vụ', text: 'Chức vụ', source: PRACTICE },
  'column-unit': { label: 'Cột đơn vị', text: 'Đơn vị công tác', source: PRACTICE },
  'column-office': { label: 'Cột chức vụ, đơn vị', text: 'Chức vụ, đơn vị công tác', source: PRACTICE },
  'column-superior': { label: 'Cột đơn vị cấp trên của tập thể', text: 'Đơn vị cấp trên', source: PRACTICE },
  'column-address': { label: 'Cột địa chỉ', text: 'Địa chỉ', source: PRACTICE },
  'column-staff': { label: 'Cột phân loại cán bộ', text: 'Phân loại cán bộ', source: PRACTICE },
  'column-achievement': { label: 'Cột thành tích', text: 'Tóm tắt thành tích', source: PRACTICE },
  'column-past': {
    label: 'Cột đã được khen',
    text: 'Hình thức đã được khen (số, ngày quyết định)',
    source: PRACTICE,
  },
  'column-proposed': { label: 'Cột đề nghị', text: 'Hình thức đề nghị', source: PRACTICE },
  'column-note': { label: 'Cột ghi chú', text: 'Ghi chú', source: PRACTICE },
});

export const NOMINEE_LIST_PHRASES = definePhrases({
  heading: { label: 'Tên loại', text: 'DANH SÁCH', source: PRACTICE },
  subject: { label: 'Dòng dưới tên loại', text: '{nouns} đề nghị {verb} {award}', source: PRACTICE },
  ...SHARED,
});

export const SUMMARY_PHRASES = definePhrases({
  heading: {
    label: 'Tên loại',
    text: 'BÁO CÁO TÓM TẮT THÀNH TÍCH',
    source: 'Luật 06/2022/QH15, Điều 85; câu chữ theo thực tế',
  },
  subject: { label: 'Dòng dưới tên loại', text: 'Đề nghị {verb} {award}', source: PRACTICE },
  ...SHARED,
});

type ListData = NomineeListData | AchievementSummaryData;
type Say = Speaker<typeof NOMINEE_LIST_PHRASES>;

/** The line under the heading: as typed, else computed from the award. */
function subjectOf(data: ListData, say: Say): string {
  const typed = withoutEndMark(data.title);
  if (typed !== '') return typed;
  const nouns = groupNouns(groupRecipients(data.nominees));
  const award = awardInWords(data.awardClass, data.award, say);
  return capitalised(say('subject', { nouns, verb: data.award.verb, award }).trim());
}

/** The document, on its side unless the data says otherwise. Never throws. */
export function composeNominees(data: ListData, wording: Wording): OfficialDocument {
  const phrases = data.kind === 'nominee-list' ? NOMINEE_LIST_PHRASES : SUMMARY_PHRASES;
  const say: Say = speaker(data.kind, phrases, wording);
  const frame: PageFrame = {
    preset: data.sizePreset,
    margins: data.margins,
    orientation: data.orientation,
  };
  const groups = groupRecipients(data.nominees);
  const subject = subjectOf(data, say);
  return officialDocument(data, subject, [
    mainSection(
      data,
      [
        composeLetterhead({ ...data, number: null }, frame, { numbered: false, dated: false }),
        ...composeTitle(say('heading'), subject, frame),
        ...composeAttachment(data, say),
        ...groups.flatMap((group, index) => [
          ...(groups.length < 2 ? [] : [groupHeading(group, index)]),
          nomineeTable(group, data, say, frame),
        ]),
        {
          ...paragraph('paragraph', say('total', { counts: countPhrase(groups) || '0' })),
          keepWithNext: true,
        },
        composeSignatures(data, say, frame),
      ],
      data.orientation,
    ),
  ]);
}

function groupHeading(group: RecipientGroup, index: number): ParagraphBlock {
  return {
    ...paragraph('group-heading', `${romanNumeral(index + 1)}. ${capitalised(group.noun)}`),
    keepWithNext: true,
  };
}

/** Centred and slanted, as the bracket of an annex; nothing when the submission is not named. */
function composeAttachment(data: ListData, say: Say): ParagraphBlock[] {
  const { number, date } = data.attachedTo;
  if (number === '') return [];
  const line = say('attached', {
    number,
    date: date === null ? '' : ` ${formatDocumentDate(date)}`,
    agency: toSentenceForm(data.agency.name),
  });
  return [paragraph('centred-line', [{ text: line, italic: true }])];
}

/** A table of more columns has smaller letters, in points. */
const WIDE_FROM = 8;
const WIDE_SIZE_PT = 11;

type Column = ColumnPlan & { readonly cell: (nominee: Nominee) => string };

function nomineeTable(
  group: RecipientGroup<Nominee>,
  data: ListData,
  say: Say,
  frame: PageFrame,
): TableBlock {
  const planned = data.columns.flatMap((column) => planColumn(column, group.kind, data, say));
  // For collectives and households two columns of a person say the same.
  const plan = planned.filter(({ title }, at) => planned.findIndex((one) => one.title === title) === at);
  const rows: TableRow[] = [];
  let ordinal = 0;
  for (const { unit, members } of orderMembers(group.members, data.listing)) {
    if (unit !== '') rows.push({ emphasis: 'group', cells: [unit] });
    for (const nominee of members) {
      ordinal += 1;
      rows.push([String(ordinal), ...plan.map((column) => column.cell(nominee))]);
    }
  }
  const number: ColumnPlan = { title: say('column-number'), align: 'center', widthMm: 13 };
  return {
    type: 'table',
    columns: spreadColumns([number, ...plan], textWidthMm(frame)),
    rows,
    ...(plan.length < WIDE_FROM ? {} : { sizePt: WIDE_SIZE_PT }),
  };
}

/** Columns that say nothing of this kind of nominee are left out. */
function planColumn(column: NomineeColumn, kind: RecipientKind, data: ListData, say: Say): readonly Column[] {
  const person = kind === 'person';
  const unitOf = (nominee: Nominee) => (data.listing.byUnit ? '' : nominee.unit);
  switch (column) {
    case 'name': {
      const title = {
        person: 'column-name',
        collective: 'column-collective',
        household: 'column-household',
      } as const;
      return [{ title: say(title[kind]), align: 'left', share: 6, cell: recipientName }];
    }
    case 'gender':
      return person ? [{ title: say('column-gender'), align: 'center', widthMm: 16, cell: genderOf }] : [];
    case 'born':
      return person
        ? [{ title: say('column-born'), align: 'center', widthMm: 25, cell: ({ born }) => born }]
        : [];
    case 'position':
      return person
        ? [{ title: say('column-position'), align: 'left', share: 4, cell: ({ position }) => position }]
        : [];
    case 'unit':
      return data.listing.byUnit || kind === 'household'
        ? []
        : [{ title: say(person ? 'column-unit' : 'column-superior'), align: 'left', share: 5, cell: unitOf }];
    case 'office':
      return person
        ? [
            {
              title: say('column-office'),
              align: 'left',
              share: 7,
              cell: (nominee) => joined(nominee.position, unitOf(nominee)),
            },
          ]
        : planColumn(kind === 'household' ? 'address' : 'unit', kind, data, say);
    case 'address':
      return [
        {
          title: say('column-address'),
          align: 'left',
          share: 5,
          cell: ({ address, unit }) => address || (kind === 'household' ? unit : ''),
        },
      ];
    case 'staff':
      return person
        ? [
            {
              title: say('column-staff'),
              align: 'left',
              share: 5,
              cell: ({ staff }) => (staff === '' ? '' : STAFF_CLASS_WORDS[staff].vi),
            },
          ]
        : [];
    case 'achievement':
      return [
        { title: say('column-achievement'), align: 'left', share: 9, cell: ({ achievement }) => achievement },
      ];
    case 'past':
      return [{ title: say('column-past'), align: 'left', share: 6, cell: ({ past }) => past }];
    case 'proposed':
      return [
        {
          title: say('column-proposed'),
          align: 'left',
          share: 5,
          cell: ({ proposed }) => proposed || capitalised(awardInWords(data.awardClass, data.award, say)),
        },
      ];
    case 'note':
      return [{ title: say('column-note'), align: 'left', share: 3, cell: ({ note }) => note }];
  }
}

/** Never guessed from a name: the honorific says it, or nothing does. */
function genderOf({ honorific }: Nominee): string {
  return { Ông: 'Nam', Bà: 'Nữ', '': '' }[honorific];
}

function composeSignatures(data: ListData, say: Say, frame: PageFrame) {
  const [office = '', ...more] = signerCapacity(data.signer);
  const head: FlowBlock[] = [
    paragraph('centred-line', [
      { text: `${data.agency.place}, `, italic: true },
      ...dateInWords(data).map((part) => ('text' in part ? { ...part, italic: true } : part)),
    ]),
    paragraph('capacity', office),
    ...more.map((line) => paragraph('capacity', line)),
    { type: 'signature-room' },
    paragraph('signer-name', data.signer.name),
  ];
  const left = data.preparer === '' ? [] : signatory({ title: say('preparer'), name: data.preparer });
  return signatureColumns([{ left, right: head }], frame);
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
