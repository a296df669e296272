/** Composes the list that honorees sign for their certificates: one row each, with room for the signature. */
import { formatDocumentDate } from '#shared/vietnamese/dates.ts';
import { caseRows } from './case-table.ts';
import { frameOf, officialDocument } from './compose-document.ts';
import { composeLetterhead, composeTitle, paragraph, textWidthMm } from './compose-parts.ts';
import { datedReference } from './decision-reference.ts';
import type { HandoverListData } from './handover-data.ts';
import type { OfficialDocument, TableBlock } from './model.ts';
import { withoutEndMark } from './recipient-text.ts';
import { signatory, signatureColumns } from './sign-columns.ts';
import { spreadColumns } from './table-columns.ts';
import { definePhrases, speaker, type Wording } from './wording.ts';

const PRACTICE = 'Thông lệ trao tặng; chưa thấy mẫu bắt buộc';

export const HANDOVER_PHRASES = definePhrases({
  title: { label: 'Tên danh sách', text: 'Danh sách', source: PRACTICE },
  subject: { label: 'Nội dung', text: 'Trao tặng, ký nhận {award}', source: PRACTICE },
  note: { label: 'Theo quyết định', text: '(Theo {decision})', source: PRACTICE },
  when: { label: 'Ngày trao', text: 'Ngày trao: {date}.', source: PRACTICE },
  where: { label: 'Nơi trao', text: 'Nơi trao: {place}.', source: PRACTICE },
  'column-name': { label: 'Cột tên', text: 'Họ và tên, tập thể', source: PRACTICE },
  'column-place': { label: 'Cột chức vụ, đơn vị', text: 'Chức vụ, đơn vị', source: PRACTICE },
  'column-day': { label: 'Cột ngày nhận', text: 'Ngày nhận', source: PRACTICE },
  'column-sign': { label: 'Cột ký nhận', text: 'Ký, ghi rõ họ tên', source: PRACTICE },
  'column-note': { label: 'Cột ghi chú', text: 'Ghi chú', source: PRACTICE },
  giver: { label: 'Chữ ký người trao', text: 'Người trao', source: PRACTICE },
  maker: { label: 'Chữ ký người lập', text: 'Người lập danh sách', source: PRACTICE },
});

/** Least height of a row, in mm: room for a signature and a name. */
const ROW_MM = 13;

/** The document; what is not known stays open for the pen. Never throws. */
export function composeHandover(data: HandoverListData, wording: Wording): OfficialDocument {
  const say = speaker('handover-list', HANDOVER_PHRASES, wording);
  const frame = frameOf(data);
  const subject = say('subject', { award: withoutEndMark(data.award) });
  const cases = data.rows.map(({ kind, ...row }) => ({ type: kind, ...row }));
  const table: TableBlock = {
    type: 'table',
    columns: spreadColumns(
      [
        { title: 'STT', align: 'center', widthMm: 13 },
        { title: say('column-name'), align: 'left', share: 5 },
        { title: say('column-place'), align: 'left', share: 5 },
        { title: say('column-day'), align: 'center', widthMm: 20 },
        { title: say('column-sign'), align: 'center', widthMm: 34 },
        { title: say('column-note'), align: 'left', widthMm: 20 },
      ],
      textWidthMm(frame),
    ),
    rowMm: ROW_MM,
    rows: caseRows(cases, ({ honorific, name, position, unit, note }) => [
      [honorific, name].filter((part) => part !== '').join(' '),
      [position, unit].filter((part) => part !== '').join(', '),
      '',
      '',
      note,
    ]),
    keepWithNext: true,
  };
  return officialDocument(data, subject, [
    {
      kind: 'main',
      blocks: [
        composeLetterhead({ ...data, number: null }, frame, { numbered: false }),
        ...composeTitle(say('title').toLocaleUpperCase('vi'), subject, frame),
        paragraph('annex-note', say('note', { decision: datedReference(data.target) })),
        ...(data.handedOn === null
          ? []
          : [paragraph('paragraph', say('when', { date: formatDocumentDate(data.handedOn) }))]),
        ...(data.place === ''
          ? []
          : [paragraph('paragraph', say('where', { place: withoutEndMark(data.place) }))]),
        { type: 'space', heightMm: 4 },
        table,
        { type: 'space', heightMm: 6 },
        signatureColumns(
          [
            {
              left: signatory({ title: say('giver'), name: data.giverName }),
              right: signatory({ title: say('maker'), name: data.makerName }),
            },
          ],
          frame,
        ),
      ],
    },
  ]);
}
