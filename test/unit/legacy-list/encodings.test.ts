import { describe, expect, it } from 'vitest';
import { detectColumnEncoding } from '#shared/legacy-list/detect-encoding.ts';
import { encodingOfFont, judgeCell } from '#shared/legacy-list/judge-cell.ts';
import { restoreRow } from '#shared/legacy-list/restore-row.ts';
import { restoreText } from '#shared/legacy-list/restore-text.ts';
import { CODECS, LEGACY_ENCODINGS, type LegacyEncoding } from '#shared/vietnamese/legacy-encodings/codecs.ts';

const NAMES = [
  'Nguyễn Văn An',
  'Bùi Văn Hùng',
  'Vũ Minh Tú',
  'Tòng Kim Anh',
  'Nông Hoàng Hà',
  'Ông Ích Khiêm',
  'Lò Văn Pánh',
  'Trường Tiểu học Hoà Bình',
  'Đã có thành tích xuất sắc trong công tác',
  'Y Bhiu Êban',
  'Hà Thu',
  'Bế Lý',
];
const column = (encoding: LegacyEncoding, names = NAMES) =>
  names.map((name, index) => ({ rowNumber: index + 2, text: CODECS[encoding].encode(name) }));
const TYPED = LEGACY_ENCODINGS.filter((encoding) => encoding !== 'tcvn3-capitals');

describe('encoding of a column', () => {
  it.each(TYPED)('finds %s and gives the names back letter for letter', (encoding) => {
    const cells = column(encoding);
    const guess = detectColumnEncoding(cells);
    expect(guess.encoding).toBe(encoding);
    // VISCII is rare enough to ask.
    if (encoding !== 'viscii') expect(guess.ask).toBe(false);
    expect(cells.map(({ text }) => restoreText(text, guess.encoding).text)).toEqual(NAMES);
  });

  it('reads a mixed column cell by cell, the clear cells of the row helping', () => {
    const cells = [...column('tcvn3'), ...column('unicode'), ...column('vni')];
    const guess = detectColumnEncoding(cells);
    expect(guess.encoding).toBe('mixed');
    const rows = (['tcvn3', 'unicode', 'vni'] as const).flatMap((encoding) =>
      NAMES.map((name) => [name, 'Sở Nội vụ'].map(CODECS[encoding].encode)),
    );
    const read = rows.map((cells, index) => restoreRow({ rowNumber: index, cells }, ['mixed', 'mixed']));
    expect(read.map(({ cells }) => cells[0])).toEqual([...NAMES, ...NAMES, ...NAMES]);
  });

  it('asks where a short cell of a mixed column may be two names', () => {
    expect(restoreText('Vò Minh Tó', 'mixed')).toMatchObject({ uncertain: true });
    expect(restoreRow({ rowNumber: 1, cells: ['Vò Minh Tó'] }, ['mixed']).uncertain).toEqual([0]);
    expect(restoreText('Vò Minh Tó', 'mixed', 'tcvn3')).toMatchObject({
      text: 'Vũ Minh Tú',
      uncertain: false,
    });
    expect(restoreText('Vò Minh Tó', 'tcvn3').text).toBe('Vũ Minh Tú');
  });

  it('never converts what is right Unicode, whatever the column is in', () => {
    for (const encoding of TYPED) {
      for (const name of ['Nguyễn Văn An', 'Đã có thành tích', 'Trường Tiểu học Hoà Bình'])
        expect(restoreText(name, encoding).text).toBe(name);
    }
    expect(restoreText('Đặng Thị NguyÔn', 'unicode').text).toBe('Đặng Thị Nguyễn');
  });

  it('believes the font where the file names it', () => {
    expect(encodingOfFont('.VnTimeH')).toBe('tcvn3-capitals');
    expect(encodingOfFont('.VnArial')).toBe('tcvn3');
    expect(encodingOfFont('VNI-Times')).toBe('vni');
    expect(encodingOfFont('Times New Roman')).toBeNull();
    expect(restoreText('Vò Minh Tó', 'mixed', null, '.VnTime').text).toBe('Vũ Minh Tú');
    expect(restoreText('ñy ban nh©n d©n', 'tcvn3', null, '.VnTimeH').text).toBe('ỦY BAN NHÂN DÂN');
    expect(judgeCell('Nguyễn Văn An', '.VnTime').encoding).toBe('unicode');
  });

  it('makes capitals of TCVN3 whole', () => {
    expect(restoreText('NGUYÔN V¡N HïNG', 'tcvn3').text).toBe('NGUYỄN VĂN HÙNG');
    expect(restoreText('Tr­êng THCS NguyÔn Tr·i', 'tcvn3').text).toBe('Trường THCS Nguyễn Trãi');
  });

  it('shows samples before and after, those that change first', () => {
    const guess = detectColumnEncoding([{ rowNumber: 2, text: 'Kim Lan' }, ...column('tcvn3')]);
    expect(guess.samples[0]).toEqual({
      rowNumber: 2,
      before: CODECS.tcvn3.encode('Nguyễn Văn An'),
      after: 'Nguyễn Văn An',
    });
  });

  it('leaves plain ASCII and ordinary punctuation alone', () => {
    for (const text of ['Ha. Lan', 'Kon Tum.', 'BK (1998)', 'a@b.vn', 'QD so 12?'])
      expect(restoreText(text, 'mixed').text).toBe(text);
    expect(detectColumnEncoding([{ rowNumber: 1, text: 'Nguyen Van A.' }]).encoding).toBe('unicode');
  });
});
