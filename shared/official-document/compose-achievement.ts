/** Composes reports of achievements: Mẫu 02 (collective) and 03 (person) of NĐ 98/2023/NĐ-CP, Phụ lục I. */
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import { romanNumeral } from '#shared/vietnamese/numbers.ts';
import type { CollectiveReportData, PersonReportData } from './achievement-data.ts';
import { COLLECTIVE_REPORT_PHRASES, PERSON_REPORT_PHRASES } from './achievement-phrases.ts';
import { awardInWords } from './award-words.ts';
import { composeBody } from './compose-body.ts';
import { frameOf, mainSection, officialDocument } from './compose-document.ts';
import { composeLetterhead, composeTitle, type PageFrame, paragraph, textWidthMm } from './compose-parts.ts';
import type { Block, ColumnsBlock, OfficialDocument, ParagraphBlock, TableBlock } from './model.ts';
import { recipientName, withoutEndMark } from './recipient-text.ts';
import { signatory, signatureColumns } from './sign-columns.ts';
import { spreadColumns } from './table-columns.ts';
import { type Speaker, speaker, type Wording } from './wording.ts';

type PersonSay = Speaker<typeof PERSON_REPORT_PHRASES>;
type CollectiveSay = Speaker<typeof COLLECTIVE_REPORT_PHRASES>;
type SharedKeys = keyof typeof PERSON_REPORT_PHRASES & keyof typeof COLLECTIVE_REPORT_PHRASES & string;
type Say = (key: SharedKeys, slots?: Readonly<Record<string, string>>) => string;
type ReportData = PersonReportData | CollectiveReportData;

/** The report of a person. Never throws. */
export function composePersonReport(data: PersonReportData, wording: Wording): OfficialDocument {
  const say: PersonSay = speaker('achievement-report-person', PERSON_REPORT_PHRASES, wording);
  const frame = frameOf(data);
  const { person } = data;
  const whole = { kind: 'person', ...person } as const;
  return report(data, say, [
    paragraph('centred-line', [
      { text: recipientName(whole), bold: true },
      { text: [person.position, person.unit].map((part) => (part === '' ? '' : `, ${part}`)).join('') },
    ]),
    part(1, say('part-who')),
    ...dashed([
      say('name-line', {
        name: person.name,
        other: person.otherNames === '' ? '' : say('other-names', { value: person.otherNames }),
      }),
      ...lines(say, {
        born: bornPhrase(person),
        gender: { Ông: 'Nam', Bà: 'Nữ', '': '' }[person.honorific],
        ethnicity: person.ethnicity,
        religion: person.religion,
        hometown: person.hometown,
        residence: person.residence,
        workplace: person.unit,
        posts: person.posts === '' ? person.position : person.posts,
        training: person.training,
        politics: person.politics,
        honours: person.honours,
      }),
    ]),
    part(2, say('part-achievements')),
    clause(1, say('duties')),
    ...composeBody(data.duties, frame),
    clause(2, say('achievements')),
    ...composeBody(data.achievements, frame),
    ...composeHeld(data, say, frame),
    signatureColumns(
      [
        {
          left: signatory({
            title: data.unitHead.capacity || say('unit-title'),
            note: say('sealed'),
            name: data.unitHead.name,
          }),
          right: signatory({ title: say('person-title'), note: say('signed'), name: person.name }),
        },
      ],
      frame,
    ),
    ...superiorBelow(data, say, frame),
  ]);
}

/** The report of a collective. Never throws. */
export function composeCollectiveReport(data: CollectiveReportData, wording: Wording): OfficialDocument {
  const say: CollectiveSay = speaker('achievement-report-collective', COLLECTIVE_REPORT_PHRASES, wording);
  const frame = frameOf(data);
  const { collective, superior } = data;
  return report(data, say, [
    paragraph('centred-line', [{ text: collective.name, bold: true }]),
    part(1, say('part-who')),
    clause(1, say('features')),
    ...dashed(
      lines(say, {
        seat: collective.seat,
        phone: collective.phone,
        site: collective.site,
        founded: collective.founded,
        structure: collective.structure,
        facilities: collective.facilities,
        unions: collective.unions,
      }),
    ),
    clause(2, say('duties')),
    ...composeBody(data.duties, frame),
    part(2, say('part-achievements')),
    ...composeBody(data.achievements, frame),
    ...composeFigures(data, say, frame),
    ...composeHeld(data, say, frame),
    signatureColumns(
      [
        {
          left: superior.shown
            ? signatory({
                title: superior.capacity || say('superior-title'),
                note: say('sealed'),
                name: superior.name,
              })
            : [],
          right: signatory({
            title: data.unitHead.capacity || say('unit-title'),
            note: say('sealed'),
            name: data.unitHead.name,
          }),
        },
      ],
      frame,
    ),
  ]);
}

/** Head of both reports: no number, place and day at the right, heading, what is proposed. */
function report(data: ReportData, say: Say, blocks: readonly Block[]): OfficialDocument {
  const frame = frameOf(data);
  const award = awardInWords(data.awardClass, data.award, say);
  const subject = say('subject', { verb: data.award.verb, award });
  return officialDocument(data, subject, [
    mainSection(data, [
      composeLetterhead({ ...data, number: null }, frame, { numbered: false }),
      ...composeTitle(say('heading'), subject, frame),
      ...blocks,
    ]),
  ]);
}

function part(number: number, title: string): ParagraphBlock {
  return { ...paragraph('section-heading', `${romanNumeral(number)}. ${title}`), keepWithNext: true };
}

function clause(number: number, title: string): ParagraphBlock {
  return { ...paragraph('clause-heading', `${number}. ${title}`), keepWithNext: true };
}

/** 'ngày 05 tháng 3 năm 1984', or 'năm 1984' where only the year is known. */
function bornPhrase({ born, bornText }: PersonReportData['person']): string {
  if (born !== null) return formatDocumentDate(born);
  return /^\d{4}$/u.test(bornText) ? `năm ${bornText}` : bornText;
}

/** Lines of facts that are known, each in the words of its phrase. */
function lines<Key extends string>(
  say: (key: Key, slots: Readonly<Record<string, string>>) => string,
  facts: Readonly<Partial<Record<NoInfer<Key>, string>>>,
): string[] {
  return (Object.entries(facts) as [Key, string][])
    .filter(([, value]) => value !== '')
    .map(([key, value]) => say(key, { value: withoutEndMark(value) }));
}

function dashed(texts: readonly string[]): ParagraphBlock[] {
  return texts.map((text) => paragraph('list-item', `- ${withoutEndMark(text)}.`));
}

function composeHeld(data: ReportData, say: Say, frame: PageFrame): Block[] {
  return [
    part(3, say('part-held')),
    clause(1, say('titles')),
    heldTable(data.titles, [say('column-title'), say('column-title-decision')], say, frame),
    clause(2, say('commendations')),
    heldTable(
      data.commendations,
      [say('column-commendation'), say('column-commendation-decision')],
      say,
      frame,
    ),
  ];
}

function heldTable(
  held: ReportData['titles'],
  [name, decision]: readonly [string, string],
  say: Say,
  frame: PageFrame,
): TableBlock | ParagraphBlock {
  if (held.length === 0) return paragraph('paragraph', say('none'));
  return {
    type: 'table',
    columns: spreadColumns(
      [
        { title: say('column-year'), align: 'center', widthMm: 24 },
        { title: name, align: 'left', share: 5 },
        { title: decision, align: 'left', share: 8 },
      ],
      textWidthMm(frame),
    ),
    rows: held.map((one) => [one.year, one.name, one.decision]),
  };
}

function composeFigures(data: CollectiveReportData, say: CollectiveSay, frame: PageFrame): Block[] {
  const { years, rows } = data.figures;
  if (years.length === 0 || rows.length === 0) return [];
  return [
    { ...paragraph('paragraph', say('figures')), keepWithNext: true },
    {
      type: 'table',
      columns: spreadColumns(
        [
          { title: say('column-indicator'), align: 'left', share: 6 },
          ...years.map((year) => ({ title: year, align: 'right' as const, share: 2 })),
        ],
        textWidthMm(frame),
      ),
      rows: rows.map(({ name, values }) => [name, ...years.map((_, at) => values[at] ?? '')]),
    },
  ];
}

/** The superior of a person confirms under the two signatures, in the middle of the page. */
function superiorBelow({ superior }: PersonReportData, say: PersonSay, frame: PageFrame): ColumnsBlock[] {
  if (!superior.shown) return [];
  return [
    signatureColumns(
      [
        {
          left: signatory({
            title: superior.capacity || say('superior-title'),
            note: say('sealed'),
            name: superior.name,
          }),
          right: [],
        },
      ],
      frame,
    ),
  ];
}
