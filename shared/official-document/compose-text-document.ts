/** Documents whose content is typed: a named kind (Mẫu 1.4) and the công văn (Mẫu 1.5). */
import { annexNames, composeAttachedTables, mentionsAnnex } from './attached-tables.ts';
import { composeAddressees } from './compose-addressees.ts';
import { composeBases } from './compose-bases.ts';
import { composeEndedBody } from './compose-body.ts';
import { AS_ABOVE, composeSignedClosing } from './compose-closing.ts';
import { frameOf, mainSection, officialDocument } from './compose-document.ts';
import { composeLetterhead, composeTitle, type PageFrame, paragraph } from './compose-parts.ts';
import type { OfficialDocument, ParagraphBlock } from './model.ts';
import { withoutEndMark } from './recipient-text.ts';
import type { OfficialLetterData, TextDocumentData } from './text-document-data.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

export const annexPhrases = definePhrases({
  annexed: {
    label: 'Chỉ dẫn phụ lục, khi nội dung chưa nhắc',
    text: '(Số liệu chi tiết tại {annexes} kèm theo)',
    source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III.1.a',
  },
});

/** A named document; `title` as printed, e.g. 'Kế hoạch'. */
export function composeTextDocument(
  data: TextDocumentData,
  title: string,
  wording: Wording,
): OfficialDocument {
  const frame = frameOf(data);
  const subject = withoutEndMark(data.subject);
  const addressed = data.addressees.some((name) => name.trim() !== '');
  const say = speaker(data.kind, annexPhrases, wording);
  return officialDocument(data, subject === '' ? title : `${title} ${lowered(subject)}`, [
    mainSection(data, [
      composeLetterhead(data, frame),
      ...composeTitle(title.toLocaleUpperCase('vi'), subject, frame),
      ...(addressed ? composeAddressees(data.addressees, frame) : []),
      ...composeBases(data.bases, data.date),
      ...composeAnnexedBody(data, say, frame),
      composeSignedClosing(data, addressed ? AS_ABOVE : null, frame),
    ]),
    ...composeAttachedTables(data, title, frame),
  ]);
}

/** A công văn: no title, 'V/v' under the number, 'Kính gửi'. */
export function composeOfficialLetter(data: OfficialLetterData, wording: Wording): OfficialDocument {
  const frame = frameOf(data);
  const subject = letterSubject(data.subject);
  const say = speaker(data.kind, annexPhrases, wording);
  return officialDocument(data, subject === '' ? 'Công văn' : `Về việc ${subject}`, [
    mainSection(data, [
      composeLetterhead(data, frame, subject === '' ? {} : { letterSubject: `V/v ${subject}` }),
      { type: 'space', heightMm: 4 },
      ...composeAddressees(data.addressees, frame),
      { type: 'space', heightMm: 3 },
      ...composeAnnexedBody(data, say, frame),
      composeSignedClosing(data, AS_ABOVE, frame),
    ]),
    ...composeAttachedTables(data, 'Công văn', frame),
  ]);
}

/** What stands after 'V/v', however it was typed. */
export function letterSubject(typed: string): string {
  return withoutEndMark(typed).replace(/^(V\/v|Về việc)[\s:]*/iu, '');
}

/** The body; a line that points to the annexes where the text does not (Mục III.1.a asks for it). */
function composeAnnexedBody(
  data: Pick<TextDocumentData, 'body' | 'tables'>,
  say: Speaker<typeof annexPhrases>,
  frame: PageFrame,
): ParagraphBlock[] {
  const names = annexNames(data.tables.length);
  const pointed = names.length === 0 || mentionsAnnex(data.body);
  const pointer = pointed ? '' : `\n${say('annexed', { annexes: names.join(', ') })}`;
  const blocks = composeEndedBody(`${data.body}${pointer}`, frame);
  return blocks.length === 0 ? [{ ...paragraph('paragraph', './.'), keepWithNext: true }] : blocks;
}

function lowered(text: string): string {
  return `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;
}
