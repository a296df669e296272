import { describe, expect, it } from 'vitest';
import { mainSection } from '#shared/official-document/compose-document.ts';
import { composeClosing, composeLetterhead } from '#shared/official-document/compose-parts.ts';
import { drafterMark, NO_MARKS } from '#shared/official-document/frame-marks.ts';
import type { Block } from '#shared/official-document/model.ts';
import { documentAsText } from '#test/support/document-text.ts';

const frame = { preset: 'A', margins: { top: 20, bottom: 20, left: 30, right: 15 } } as const;
const facts = {
  agency: { parent: '', name: 'SỞ NỘI VỤ', place: 'Bắc Ninh', symbol: 'SNV-TĐKT' },
  number: 5,
  date: '2026-03-09',
};

function lines(block: Block): string[] {
  return documentAsText({
    kind: 'test',
    title: '',
    creator: '',
    rules: 'nd30',
    ...frame,
    sections: [{ kind: 'main', blocks: [block] }],
  }).split('\n');
}

describe('marks of a document', () => {
  it('stand under the number: V/v, secrecy, urgency, in this order', () => {
    const marks = { ...NO_MARKS, secrecy: 'secret', urgency: 'very-urgent' } as const;
    const left = lines(composeLetterhead({ ...facts, marks }, frame, { letterSubject: 'V/v lấy ý kiến' }))
      .filter((line) => line.startsWith('  left'))
      .slice(-4);
    expect(left).toEqual([
      '  left  number-symbol: Số: 05/SNV-TĐKT',
      '  left  letter-subject: V/v lấy ý kiến',
      '  left  secrecy: MẬT',
      '  left  urgency: THƯỢNG KHẨN',
    ]);
  });

  it('leave number and date out where the form has none', () => {
    const text = (shape: Parameters<typeof composeLetterhead>[2]) =>
      lines(composeLetterhead(facts, frame, shape)).join('\n');
    expect(text({ dated: false })).not.toContain('place-date');
    expect(text({ dated: false })).toContain('Số: 05');
    expect(text({ numbered: false })).not.toContain('number-symbol');
    expect(text({ numbered: false })).toContain('Bắc Ninh, ngày 09 tháng 3 năm 2026');
    expect(text({ numbered: false, dated: false })).not.toMatch(/number-symbol|place-date/u);
  });

  it('put the drafter at the foot of Nơi nhận', () => {
    expect(drafterMark({ drafter: 'pl', issued: 300 })).toBe('PL.(300)');
    expect(drafterMark({ drafter: 'PL', issued: null })).toBe('PL');
    expect(drafterMark({ drafter: '', issued: 300 })).toBe('');
    const closing = { capacity: ['GIÁM ĐỐC'], signerName: 'Lê A', recipients: ['Như trên', 'Lưu: VT'] };
    const left = lines(
      composeClosing({ ...closing, marks: { ...NO_MARKS, drafter: 'PL', issued: 20 } }, frame),
    ).filter((line) => line.startsWith('  left'));
    expect(left.at(-1)).toBe('  left  drafter-mark: PL.(20)');
    expect(left.at(-2)).toBe('  left  recipient: - Lưu: VT.');
  });

  it('put circulation into the top margin and the address at the foot, a line each', () => {
    const section = mainSection(
      { marks: { ...NO_MARKS, circulation: 'Lưu hành nội bộ', address: 'Số 1, đường A\nĐT: 0222' } },
      [],
    );
    expect(section.topNote?.[0]?.content).toEqual([{ text: 'LƯU HÀNH NỘI BỘ' }]);
    expect(section.foot?.map(({ content }) => content)).toEqual([
      [{ text: 'Số 1, đường A' }],
      [{ text: 'ĐT: 0222' }],
    ]);
    expect(mainSection({}, [])).toEqual({ kind: 'main', blocks: [] });
  });
});
