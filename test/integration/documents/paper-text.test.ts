/** What is written in attached papers, and why nothing is. Real bytes of every kind. */
import { describe, expect, it } from 'vitest';
import { NoTextError } from '#electron/documents/text/no-text.ts';
import { readPaperText } from '#electron/documents/text/read-paper-text.ts';
import { makeLyingZip, makeOle2, makeXlsx } from '#test/integration/lists/list-files.ts';
import { p, smallDocx } from '#test/support/small-docx.ts';
import { smallPdf } from '#test/support/small-pdf.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const read = (bytes: Uint8Array) => readPaperText(Buffer.from(bytes), makeFolder());

async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes);
  } catch (error) {
    if (error instanceof NoTextError) return error.reason;
    throw error;
  }
  return 'it has text';
}

describe('text of a paper', () => {
  it('is read from paragraphs and cells of a .docx', async () => {
    const cells = ['Nguyễn Đức Hùng', 'Bác sĩ'].map((text) => `<w:tc>${p(text)}</w:tc>`).join('');
    const body = `${p('Báo cáo thành tích'.normalize('NFD'))}<w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
    expect(await read(smallDocx({ body }))).toEqual({
      format: 'docx',
      text: 'Báo cáo thành tích\nNguyễn Đức Hùng | Bác sĩ',
    });
  });

  it('is read from every sheet of an .xlsx', async () => {
    const bytes = await makeXlsx({
      'Danh sách': [
        ['Họ tên', 'Năm'],
        ['Đỗ Đình Đạt', 2016],
      ],
      Khác: [['Ghi chú']],
    });
    const { format, text } = await read(bytes);
    expect(format).toBe('xlsx');
    expect(text).toBe('Danh sách\nHọ tên | Năm\nĐỗ Đình Đạt | 2016\nKhác\nGhi chú');
  });

  it('is read from the text layer of a PDF', async () => {
    const lines = ['Tờ trình về việc đề nghị tặng Bằng khen', 'cho ông Nghiêm Xuân Khuyến'];
    const { format, text } = await read(smallPdf([lines, ['Trang hai: sáng kiến cải tiến kỹ thuật']]));
    expect(format).toBe('pdf');
    for (const line of [...lines, 'sáng kiến cải tiến kỹ thuật']) expect(text).toContain(line);
  });

  it.each<[string, () => Uint8Array | Promise<Uint8Array>]>([
    ['scanned', () => smallPdf([[], []])],
    ['empty', () => smallDocx({ body: p(' ') })],
    ['damaged', () => Buffer.from('%PDF-1.7 và không có gì nữa')],
    ['damaged', () => Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
    ['hostile', () => makeLyingZip('word/document.xml', Buffer.alloc(1000), 2 ** 31)],
    ['hostile', () => smallDocx({ body: p('a'), files: [{ name: 'word/vbaProject.bin', content: 'x' }] })],
    [
      'hostile',
      async () => {
        const files = { name: 'xl/vbaProject.bin', content: 'x' };
        return smallDocx({
          body: p('a'),
          files: [files, { name: 'xl/workbook.xml', content: '<workbook/>' }],
        });
      },
    ],
    ['old_format', () => makeOle2('WordDocument')],
    ['encrypted', () => makeOle2('EncryptedPackage')],
    ['other_format', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
    ['other_format', () => Buffer.alloc(0)],
    ['too_large', () => Buffer.alloc(60 * 1024 * 1024 + 1, '%PDF-')],
  ])('is none, and it says why: %s', async (reason, make) =>
    expect(await reasonOf(await make())).toBe(reason),
  );
});
