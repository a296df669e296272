/** A document that holds every block, role, section and table feature of the model, for tests of the renderers. */
import {
  composeAnnexHeading,
  composeClosing,
  composeLetterhead,
  composeTitle,
  paragraph,
} from '#shared/official-document/compose-parts.ts';
import type { FormRulesId } from '#shared/official-document/form-rules.ts';
import { DEFAULT_MARGINS } from '#shared/official-document/layout.ts';
import type {
  Block,
  DocumentSection,
  OfficialDocument,
  TableBlock,
} from '#shared/official-document/model.ts';

const frame = { preset: 'A', margins: DEFAULT_MARGINS } as const;

const agency = {
  parent: 'UBND TỈNH HƯ CẤU',
  name: 'SỞ NỘI VỤ',
  place: 'Hư Cấu',
  symbol: 'SNV-TĐKT',
};

const sentence =
  'Văn bản này chỉ để thử cách trình bày: mọi tên người, tên cơ quan và con số trong văn bản đều do người viết tự đặt ra.';

/** The front page: letter with marks, address, parts, clauses, hanging lines, two columns of text, signatures. */
function letterBlocks(): Block[] {
  const letterhead = composeLetterhead({ agency, number: 5, date: '2026-02-05' }, frame);
  return [
    {
      ...letterhead,
      rows: [
        ...letterhead.rows,
        {
          left: [
            paragraph('letter-subject', 'V/v thử mọi cách trình bày'),
            paragraph('urgency', 'HỎA TỐC'),
            paragraph('secrecy', 'MẬT'),
          ],
          right: [],
        },
      ],
    },
    { ...paragraph('addressee', 'Kính gửi:'), leftMm: 30 },
    {
      ...paragraph('addressee', '- Sở Thứ nhất, nơi nhận công văn này để phối hợp thực hiện;'),
      leftMm: 52,
      hangingMm: 3,
    },
    { ...paragraph('addressee', '- Sở Thứ hai.'), leftMm: 52, hangingMm: 3 },
    paragraph('part-label', 'Phần I'),
    paragraph('part-title', 'NHỮNG VIỆC CHUNG'),
    paragraph('section-heading', 'I. MỤC ĐÍCH'),
    paragraph('clause-heading', '1. Yêu cầu'),
    paragraph('clause', `1. ${sentence}`),
    paragraph('point', 'a) Điểm thứ nhất;'),
    paragraph('list-item', '- Ý thứ nhất.'),
    { ...paragraph('paragraph', [{ text: 'Đậm', bold: true }, { text: ' và thường.' }]), leftMm: 10 },
    paragraph('plain-line', 'Dòng thẳng lề'),
    paragraph('centred-line', 'Dòng ở giữa'),
    paragraph('copy-form', 'SAO Y'),
    paragraph('centred-line', [{ text: 'Năm ' }, { gapMm: 14 }]),
    paragraph('note', [{ text: 'Ghi chú nghiêng, ' }, { text: 'chữ đứng', italic: false }]),
    { type: 'space', heightMm: 12 },
    {
      type: 'columns',
      part: 'plain',
      leftMm: 65,
      rightMm: 100,
      rows: [
        {
          left: [paragraph('plain-line', 'Thời gian:')],
          right: [paragraph('plain-line', '08 giờ 00, ngày 05/02/2026')],
        },
        { left: [paragraph('plain-line', 'Địa điểm:')], right: [paragraph('plain-line', sentence)] },
      ],
    },
    paragraph('paragraph', `${sentence}./.`),
    {
      type: 'columns',
      part: 'signatures',
      leftMm: 82.5,
      rightMm: 82.5,
      rows: [
        {
          left: [paragraph('capacity', 'THƯ KÝ'), paragraph('signature-note', '(Ký, ghi rõ họ tên)')],
          right: [paragraph('capacity', 'CHỦ TỌA')],
        },
        {
          left: [{ type: 'signature-room' }, paragraph('signer-name', 'Lê Thị Thử')],
          right: [{ type: 'signature-room' }, paragraph('signer-name', 'Trần Văn Mẫu')],
        },
      ],
    },
  ];
}

/** A decision with Nơi nhận, and its annex. */
function decisionSections(): DocumentSection[] {
  const head = [
    composeLetterhead({ agency, number: null, date: null, draftYear: 2026 }, frame),
    ...composeTitle('QUYẾT ĐỊNH', 'Về việc thử mọi cách trình bày của một văn bản hành chính', frame),
    paragraph('authority', 'GIÁM ĐỐC SỞ NỘI VỤ'),
    paragraph('basis', 'Căn cứ những điều tự đặt ra.'),
    paragraph('verb', 'QUYẾT ĐỊNH:'),
    paragraph('article', [{ text: 'Điều 1.', bold: true }, { text: ` ${sentence}./.` }]),
  ];
  const closing = composeClosing(
    { capacity: ['GIÁM ĐỐC'], signerName: 'Trần Văn Mẫu', recipients: ['Như Điều 1', 'Lưu: VT'] },
    frame,
  );
  const [row] = closing.rows;
  const left = [...(row?.left ?? []), paragraph('drafter-mark', 'TVM.(05)')];
  const annexHeading = composeAnnexHeading(
    'Phụ lục',
    ['DANH SÁCH TỰ ĐẶT RA', 'ĐỂ THỬ CÁCH TRÌNH BÀY'],
    [[{ text: '(Kèm theo Quyết định số ' }, { gapMm: 14 }], [{ text: 'của Giám đốc Sở Nội vụ)' }]],
    frame,
  );
  return [
    { kind: 'main', blocks: [...head, { ...closing, rows: [{ left, right: row?.right ?? [] }] }] },
    {
      kind: 'annex',
      blocks: [
        ...annexHeading,
        paragraph('group-heading', 'I. Cá nhân'),
        paragraph('paragraph', sentence),
        composeClosing(
          { capacity: ['GIÁM ĐỐC'], signerName: 'Trần Văn Mẫu', recipients: ['Lưu: VT'] },
          frame,
        ),
        {
          type: 'table',
          columns: [
            { title: 'STT', widthMm: 13, align: 'center' },
            { title: 'Họ và tên', widthMm: 152, align: 'left' },
          ],
          rows: [
            ['1', 'Lê Thị Thử'],
            ['2', 'Trần Văn Mẫu'],
          ],
        },
      ],
    },
  ];
}

/** A register table: two-level heading, numbered columns, groups, totals, small letters, tall rows. */
export function registerTable(rows: number): TableBlock {
  const column = (title: string, widthMm: number, align: 'left' | 'center' | 'right' = 'left') => ({
    title,
    widthMm,
    align,
  });
  return {
    type: 'table',
    columns: [
      column('STT', 15, 'center'),
      column('Họ và tên', 60),
      column('Tập thể', 45, 'right'),
      column('Cá nhân', 45, 'right'),
      column('Ghi chú', 87),
    ],
    head: [
      { title: 'STT', columns: 1, rows: 2 },
      { title: 'Họ và tên', columns: 1, rows: 2 },
      { title: 'Số lượng', columns: 2, rows: 1 },
      { title: 'Ghi chú', columns: 1, rows: 2 },
    ],
    numberedColumns: true,
    sizePt: 12,
    rowMm: 14,
    rows: [
      { emphasis: 'group', cells: ['I. Khối sở, ngành'] },
      ...Array.from({ length: rows }, (_, index) => [
        String(index + 1),
        `Người thứ ${index + 1}\nchức vụ`,
        '2',
        '3',
        '',
      ]),
      { emphasis: 'total', cells: ['', 'Cộng', String(2 * rows), String(3 * rows), ''] },
    ],
  };
}

/** Everything; `rules` choose the look of the day. */
export function everyBlock(rules: FormRulesId = 'nd30'): OfficialDocument {
  const sections: DocumentSection[] = [
    {
      kind: 'main',
      blocks: letterBlocks(),
      topNote: [paragraph('circulation', 'LƯU HÀNH NỘI BỘ')],
      foot: [
        paragraph('address', 'Số 1, đường Thử Nghiệm, phường Hư Cấu, tỉnh Hư Cấu'),
        paragraph('address', 'Điện thoại: 0000 000 000; thư điện tử: snv@hucau.example'),
      ],
    },
    {
      kind: 'book',
      orientation: 'landscape',
      topNote: [paragraph('copy-stamp', 'SAO Y; Sở Nội vụ; 05/02/2026 08:00:00 +07:00')],
      blocks: [paragraph('kind-title', 'SỔ THEO DÕI'), registerTable(25), paragraph('end-mark', './.')],
    },
    ...decisionSections(),
  ];
  return {
    kind: 'every-block',
    title: 'Thử mọi cách trình bày',
    creator: agency.name,
    rules,
    preset: 'A',
    margins: DEFAULT_MARGINS,
    sections,
  };
}
