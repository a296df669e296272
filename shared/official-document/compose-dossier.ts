/** Forms of a dossier with the columns and the words of NĐ 30/2020/NĐ-CP, Phụ lục V, Mục III–V. */
import { formatDate } from '#shared/vietnamese/dates.ts';
import { formatInteger } from '#shared/vietnamese/numbers.ts';
import { numberInWords, twoDigits } from '#shared/vietnamese/words.ts';
import { withEndMark } from './compose-body.ts';
import { frameOf, officialDocument } from './compose-document.ts';
import {
  balancedParagraph,
  composeLetterhead,
  composeTitle,
  dateInWords,
  type PageFrame,
  paragraph,
  shortRule,
  textWidthMm,
} from './compose-parts.ts';
import type { DocumentIndexData, DossierIndexData, HandoverMinutesData, Medium } from './dossier-data.ts';
import { GAP_MM, SIGNATURE_COLUMN_MM } from './layout.ts';
import type { Block, Inline, OfficialDocument, ParagraphBlock } from './model.ts';
import { fillSlots } from './phrase-inlines.ts';
import { entryText, withoutEndMark } from './recipient-text.ts';
import { signatory, signatureColumns } from './sign-columns.ts';
import { type ColumnPlan, spreadColumns } from './table-columns.ts';
import { definePhrases, type Speaker, speaker, type Wording } from './wording.ts';

const FORM = 'NĐ 30/2020/NĐ-CP, Phụ lục V';
const NOTE = '(Ký và ghi rõ họ và tên)';
/** Letters of index rows, in points. */
const ROW_SIZE_PT = 12;

/** Mục IV: no letterhead; title, dossier, year, seven columns. */
export function composeDocumentIndex(data: DocumentIndexData): OfficialDocument {
  const frame = frameOf(data);
  const place = { paper: 'Tờ số', electronic: 'Trang số', both: 'Tờ số/ Trang số' }[data.medium];
  const columns: readonly ColumnPlan[] = [
    { title: 'STT', align: 'center', widthMm: 12 },
    { title: 'Số, ký hiệu văn bản', align: 'left', share: 13 },
    { title: 'Ngày tháng năm văn bản', align: 'center', widthMm: 25 },
    { title: 'Tên loại và trích yếu nội dung văn bản', align: 'left', share: 24 },
    { title: 'Tác giả văn bản', align: 'left', share: 13 },
    { title: place, align: 'center', widthMm: 16 },
    { title: 'Ghi chú', align: 'left', widthMm: 16 },
  ];
  return officialDocument(
    data,
    `Mục lục văn bản, tài liệu số, ký hiệu hồ sơ: ${data.dossier} năm ${data.year}`,
    [
      {
        kind: 'main',
        blocks: [
          ...indexTitle(
            'MỤC LỤC VĂN BẢN, TÀI LIỆU',
            [`Số, ký hiệu hồ sơ: ${data.dossier}`, `Năm ${data.year}`],
            frame,
          ),
          {
            type: 'table',
            columns: spreadColumns(columns, textWidthMm(frame)),
            numberedColumns: true,
            sizePt: ROW_SIZE_PT,
            rows: data.rows.map((row, index) => [
              String(index + 1),
              row.symbol,
              row.date === null ? '' : formatDate(row.date),
              row.title,
              row.author,
              row.sheet,
              row.note,
            ]),
          },
        ],
      },
    ],
  );
}

/** Mục III: permanent dossiers have no column of retention; the number is counted and said in words. */
export function composeDossierIndex(data: DossierIndexData): OfficialDocument {
  const frame = frameOf(data);
  const permanent = data.term === 'permanent';
  const term = permanent ? 'Bảo quản vĩnh viễn' : 'Bảo quản có thời hạn';
  const columns: readonly ColumnPlan[] = [
    { title: 'Số TT', align: 'center', widthMm: 12 },
    { title: 'Số, ký hiệu hồ sơ', align: 'left', share: 11 },
    { title: 'Tiêu đề hồ sơ', align: 'left', share: 24 },
    { title: 'Thời gian tài liệu', align: 'center', widthMm: 29 },
    ...(permanent ? [] : [{ title: 'Thời hạn bảo quản', align: 'center', widthMm: 20 } as const]),
    { title: sheetTitle(data.medium), align: 'center', widthMm: 18 },
    { title: 'Ghi chú', align: 'left', widthMm: 18 },
  ];
  const words = numberInWords(data.rows.length);
  const title = `Mục lục hồ sơ, tài liệu nộp lưu ${term.toLocaleLowerCase('vi')} năm ${data.year}`;
  return officialDocument(data, title, [
    {
      kind: 'main',
      blocks: [
        composeLetterhead({ ...data, number: null }, frame, { numbered: false, dated: false }),
        ...indexTitle('MỤC LỤC HỒ SƠ, TÀI LIỆU NỘP LƯU', [term, `Năm ${data.year}`], frame),
        {
          type: 'table',
          columns: spreadColumns(columns, textWidthMm(frame)),
          numberedColumns: true,
          sizePt: ROW_SIZE_PT,
          rows: data.rows.map((row, index) => [
            String(index + 1),
            row.symbol,
            row.title,
            row.period,
            ...(permanent ? [] : [row.retention]),
            row.sheets === null ? '' : formatInteger(row.sheets),
            row.note,
          ]),
        },
        paragraph('paragraph', `Mục lục này gồm: ${twoDigits(data.rows.length)} hồ sơ (đơn vị bảo quản).`),
        {
          ...paragraph(
            'paragraph',
            `Viết bằng chữ: ${words.charAt(0).toLocaleUpperCase('vi')}${words.slice(1)} hồ sơ (đơn vị bảo quản).`,
          ),
          keepWithNext: true,
        },
        composeMaker(data, frame),
      ],
    },
  ]);
}

function sheetTitle(medium: Medium): string {
  return { paper: 'Số tờ', electronic: 'Số trang', both: 'Số tờ/ Số trang' }[medium];
}

function composeMaker(data: DossierIndexData, frame: PageFrame): Block {
  const place = paragraph('place-date', [{ text: `${data.agency.place}, ` }, ...dateInWords(data)]);
  const [, ...signed] = signatory({
    title: '',
    note: '(Ký và ghi rõ họ và tên, chức vụ)',
    office: data.maker.office,
    name: data.maker.name,
  });
  return {
    type: 'columns',
    part: 'signatures',
    leftMm: textWidthMm(frame) - SIGNATURE_COLUMN_MM,
    rightMm: SIGNATURE_COLUMN_MM,
    rows: [{ left: [], right: [place, paragraph('capacity', 'Người lập'), ...signed] }],
  };
}

/** Title in capitals, bold lines under it, the short rule. */
function indexTitle(title: string, lines: readonly string[], frame: PageFrame): Block[] {
  const balanced = lines.map((line) => balancedParagraph('subject', line, frame));
  return [
    paragraph('kind-title', title),
    ...balanced.map(({ block }) => block),
    shortRule(balanced.at(-1)?.lastLineMm ?? 0),
  ];
}

export const handoverPhrases = definePhrases({
  decree: {
    label: 'Căn cứ thứ nhất',
    text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
    source: `${FORM}, Mục V`,
  },
  parties: { label: 'Mở đầu', text: 'Chúng tôi gồm:', source: `${FORM}, Mục V` },
  agreed: {
    label: 'Trước nội dung',
    text: 'Thống nhất lập biên bản giao nhận tài liệu với những nội dung như sau:',
    source: `${FORM}, Mục V`,
  },
  closing: {
    label: 'Câu cuối',
    text: 'Biên bản này được lập thành hai bản; bên giao giữ một bản, bên nhận giữ một bản',
    source: `${FORM}, Mục V`,
  },
});
type Say = Speaker<typeof handoverPhrases>;

/** Mục V: place and day in the head, no number; the bases stand upright and end with a comma as in the form. */
export function composeHandoverMinutes(data: HandoverMinutesData, wording: Wording): OfficialDocument {
  const say = speaker('handover-minutes', handoverPhrases, wording);
  const frame = frameOf(data);
  return officialDocument(data, 'Biên bản giao nhận hồ sơ, tài liệu', [
    {
      kind: 'main',
      blocks: [
        composeLetterhead({ ...data, number: null }, frame, { numbered: false }),
        ...composeTitle('BIÊN BẢN', 'Giao nhận hồ sơ, tài liệu', frame),
        ...composeHandoverBases(data, say),
        paragraph('paragraph', say('parties')),
        ...composeParty('BÊN GIAO', data.giver),
        ...composeParty('BÊN NHẬN', data.receiver),
        paragraph('paragraph', say('agreed')),
        ...composeHandedOver(data),
        ...withEndMark([paragraph('paragraph', say('closing'))]),
        signatureColumns(
          [
            {
              left: signatory({ title: 'Đại diện bên giao', note: NOTE, name: data.giver.person }),
              right: signatory({ title: 'Đại diện bên nhận', note: NOTE, name: data.receiver.person }),
            },
          ],
          frame,
        ),
      ],
    },
  ]);
}

function composeHandoverBases(data: HandoverMinutesData, say: Say): ParagraphBlock[] {
  const lines = [say('decree'), ...data.bases].map(withoutEndMark).filter((line) => line !== '');
  return lines.map((line, index) =>
    paragraph('paragraph', `${line}${index === lines.length - 1 ? ',' : ';'}`),
  );
}

function composeParty(name: string, party: HandoverMinutesData['giver']): ParagraphBlock[] {
  return [
    paragraph('paragraph', [
      { text: `${name}:`, bold: true },
      ...(party.unit === '' ? [] : [{ text: ` ${party.unit}` }]),
    ]),
    filled('Ông (bà): {value}', party.person),
    filled('Chức vụ công tác: {value}', party.office),
  ];
}

function composeHandedOver(data: HandoverMinutesData): ParagraphBlock[] {
  const whole = (count: number | null) => (count === null ? '' : formatInteger(count));
  const metres = data.shelfMetres === null ? '' : String(data.shelfMetres).replace('.', ',');
  return [
    filled('1. Tên khối tài liệu giao nộp: {value}', data.block),
    filled('2. Thời gian của hồ sơ, tài liệu: {value}', data.period),
    paragraph('clause', '3. Số lượng tài liệu:'),
    paragraph('point', 'a) Đối với hồ sơ, tài liệu giấy'),
    filled('- Tổng số hộp (cặp): {value}', whole(data.boxes)),
    paragraph('paragraph', [
      ...fillSlots('- Tổng số hồ sơ (đơn vị bảo quản): {dossiers}. Quy ra mét giá: {metres} mét.', {
        dossiers: known(whole(data.paperDossiers)),
        metres: known(metres),
      }),
    ]),
    paragraph('point', 'b) Đối với hồ sơ, tài liệu điện tử'),
    filled('- Tổng số hồ sơ: {value}', whole(data.electronicDossiers)),
    filled('- Tổng số tệp tin trong hồ sơ: {value}', whole(data.files)),
    filled('4. Tình trạng tài liệu giao nộp: {value}', entryText(data.condition.replaceAll('\n', ' '))),
    paragraph('clause', '5. Mục lục hồ sơ, tài liệu nộp lưu kèm theo.'),
  ];
}

function filled(phrase: string, value: string): ParagraphBlock {
  return paragraph('paragraph', fillSlots(`${phrase}.`, { value: known(withoutEndMark(value)) }));
}

function known(value: string): readonly Inline[] {
  return value === '' ? [{ gapMm: GAP_MM.number }] : [{ text: value }];
}
