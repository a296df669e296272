/** A ballot: the cases of a vote, each with two empty boxes. It has no number and no place for the voter's name. */
import type { BallotData } from './ballot-data.ts';
import { ballotPhrases } from './ballot-phrases.ts';
import { caseRows } from './case-table.ts';
import { frameOf, officialDocument } from './compose-document.ts';
import { composeLetterhead, composeTitle, paragraph, textWidthMm } from './compose-parts.ts';
import type { OfficialDocument, TableBlock } from './model.ts';
import { withoutEndMark } from './recipient-text.ts';
import { spreadColumns } from './table-columns.ts';
import { speaker, type Wording } from './wording.ts';

/** Least height of a row, in mm: room for a cross. */
const ROW_MM = 12;

export function composeBallot(data: BallotData, wording: Wording): OfficialDocument {
  const say = speaker('ballot', ballotPhrases, wording);
  const frame = frameOf(data);
  const subject = withoutEndMark(data.subject);
  const table: TableBlock = {
    type: 'table',
    columns: spreadColumns(
      [
        { title: 'STT', align: 'center', widthMm: 13 },
        { title: 'Tên tập thể, cá nhân', align: 'left', share: 7 },
        { title: 'Hình thức đề nghị', align: 'left', share: 5 },
        { title: say('yes'), align: 'center', widthMm: 22 },
        { title: say('no'), align: 'center', widthMm: 22 },
      ],
      textWidthMm(frame),
    ),
    rowMm: ROW_MM,
    rows: caseRows(data.rows, ({ name, detail, award }) => [
      [name, detail].filter((part) => part !== '').join(', '),
      award,
      '',
      '',
    ]),
  };
  return officialDocument(data, subject, [
    {
      kind: 'main',
      blocks: [
        composeLetterhead({ ...data, number: null }, frame, { numbered: false }),
        ...composeTitle(say('title').toLocaleUpperCase('vi'), subject, frame),
        table,
        paragraph('note', say('instruction')),
        paragraph('note', say('unsigned')),
        ...data.note
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => paragraph('note', line)),
      ],
    },
  ]);
}
