import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText, parseBody } from '#shared/official-document/body-outline.ts';
import { composeBody, composeEndedBody } from '#shared/official-document/compose-body.ts';
import { blockAsText } from '#test/support/document-text.ts';

const frame = { preset: 'A', margins: { top: 20, bottom: 20, left: 30, right: 15 } } as const;

function roles(...lines: string[]): string[] {
  return parseBody(lines.join('\n')).map((line) => `${line.role}: ${lineText(line)}`);
}

describe('the outline of a typed text', () => {
  it('reads phần, chương, mục, tiểu mục and their titles on the line or under it', () => {
    expect(
      roles('Phần I', 'TÌNH HÌNH', 'Chương II. QUY ĐỊNH CHUNG', 'Mục 1', 'Quản lý văn bản', 'Tiểu mục 2: Đi'),
    ).toEqual([
      'part-label: Phần I',
      'part-title: TÌNH HÌNH',
      'part-label: Chương II. QUY ĐỊNH CHUNG',
      'part-label: Mục 1',
      'part-title: Quản lý văn bản',
      'part-label: Tiểu mục 2: Đi',
    ]);
    expect(roles('Phần thứ nhất', 'ĐÁNH GIÁ', 'a) b')[0]).toBe('part-label: Phần thứ nhất');
  });

  it('reads articles, clauses and points', () => {
    expect(roles('Điều 1. Phạm vi', '1. Áp dụng cho mọi đơn vị.', 'a) Sở Nội vụ;', 'đ) Khác.')).toEqual([
      'article: Điều 1. Phạm vi',
      'clause: 1. Áp dụng cho mọi đơn vị.',
      'point: a) Sở Nội vụ;',
      'point: đ) Khác.',
    ]);
  });

  it('reads sections in Roman numerals or capital letters, clauses with and without a title', () => {
    expect(
      roles(
        'I. MỤC ĐÍCH, YÊU CẦU',
        '1. Mục đích',
        '- Tạo chuyển biến.',
        '2. Yêu cầu',
        'II. NỘI DUNG',
        '1. Tiếp tục nghiên cứu.',
        '1.1. Việc thứ nhất',
        '+ Một;',
        'B. PHẦN SAU',
      ),
    ).toEqual([
      'section-heading: I. MỤC ĐÍCH, YÊU CẦU',
      'clause-heading: 1. Mục đích',
      'list-item: - Tạo chuyển biến.',
      // Nothing stands under it, so it is a clause without a title.
      'clause: 2. Yêu cầu',
      'section-heading: II. NỘI DUNG',
      'clause: 1. Tiếp tục nghiên cứu.',
      'clause-heading: 1.1. Việc thứ nhất',
      'list-item: + Một;',
      'section-heading: B. PHẦN SAU',
    ]);
    expect(roles('1. Đối tượng', '1.1. Tập thể: các phòng.')[0]).toBe('clause-heading: 1. Đối tượng');
  });

  it('takes for running text what only looks like an outline', () => {
    for (const line of [
      'V. I. Lênin đã viết về thi đua.',
      'Mục 5 của Kế hoạch này quy định chỉ tiêu.',
      'Phần I của báo cáo nêu kết quả.',
      'Điều 84 của Luật quy định hồ sơ.',
      '15.3.2026 là ngày họp.',
      '2026. Năm cuối của nhiệm kỳ.',
      '-5 độ là mức thấp nhất.',
      'Mục 1. Mục này do Sở Nội vụ chủ trì.',
    ]) {
      expect(roles(line)).toEqual([`paragraph: ${line}`]);
    }
  });

  const marker = fc.constantFrom(
    ...[
      'Phần I',
      'Chương IV',
      'Mục 1',
      'Tiểu mục 2',
      'Phần II. ',
      'Điều 3. ',
      'Điều 4.',
      'I. ',
      'IX. ',
      'A. ',
    ],
    ...[
      '1. ',
      '2.1. ',
      '1.2 ',
      'a) ',
      'đ) ',
      '1) ',
      '- ',
      '+ ',
      '– ',
      '',
      '',
      'XL. ',
      '1.',
      'I.',
      '-',
      'C) ',
    ],
  );
  const words = fc
    .array(
      fc.constantFrom('NỘI DUNG', 'tổ chức', 'thi đua,', 'năm 2026.', 'Sở', 'a)', 'I.', '-', './.', '…'),
      {
        maxLength: 6,
      },
    )
    .map((list) => list.join(' '));
  const typed = fc
    .array(
      fc.oneof(
        fc.tuple(marker, words).map(([head, tail]) => `${head}${tail}`.trim()),
        fc.constant(''),
        fc.string().map((text) => text.replace(/[\n\r]/gu, ' ').trim()),
      ),
      { maxLength: 25 },
    )
    .map((lines) => lines.join('\n'));
  const filled = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

  it('loses and adds nothing: text in is text out', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(parseBody(text).map(lineText)).toEqual(filled(text));
      }),
      { numRuns: 500 },
    );
  });

  it('prints every letter that was typed, in order', () => {
    const letters = (text: string) => text.replace(/[\s.:]/gu, '');
    fc.assert(
      fc.property(typed, (text) => {
        const printed = composeBody(text, frame)
          .flatMap(({ content }) => content.map((inline) => ('text' in inline ? inline.text : '')))
          .join('');
        expect(letters(printed)).toBe(letters(filled(text).join('')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a typed text as paragraphs', () => {
  const lines = (body: string) => composeEndedBody(body, frame).flatMap((block) => blockAsText(block));

  it('puts a title under its label and keeps both with what follows', () => {
    expect(lines('Chương I. QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nQuy chế này áp dụng')).toEqual([
      'part-label: Chương I [kept]',
      'part-title: QUY ĐỊNH CHUNG [kept]',
      'article: Điều 1. Phạm vi [kept]',
      'paragraph: Quy chế này áp dụng./. [kept]',
    ]);
  });

  it('ends with ./. whatever was typed there', () => {
    for (const end of ['', '.', './', './.', ' ./.', ';', '. /.']) {
      expect(lines(`- Một;\n- Hai${end}`)).toEqual(['list-item: - Một;', 'list-item: - Hai./. [kept]']);
    }
    expect(lines('')).toEqual([]);
  });

  it('prints an article without a title bold in its number alone', () => {
    const [block] = composeBody('Điều 1. Tặng Bằng khen cho tập thể.', frame);
    expect(block?.content).toEqual([
      { text: 'Điều 1. ', bold: true },
      { text: 'Tặng Bằng khen cho tập thể.' },
    ]);
  });
});
