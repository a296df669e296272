import { describe, expect, it } from 'vitest';
import { capacityLines, signerCapacity, signingOfLines } from '#shared/official-document/capacity.ts';
import { composeAddressees } from '#shared/official-document/compose-addressees.ts';
import { composeBases } from '#shared/official-document/compose-bases.ts';
import { AS_ABOVE, asArticle, distributionEntries } from '#shared/official-document/compose-closing.ts';
import { composeClosing, composeLetterhead } from '#shared/official-document/compose-parts.ts';
import type { Block, ParagraphBlock } from '#shared/official-document/model.ts';
import { measureTextMm } from '#shared/official-document/text-width.ts';
import { blockAsText } from '#test/support/document-text.ts';

const FRAME = { preset: 'A', margins: { top: 20, bottom: 20, left: 30, right: 15 } } as const;
const plain = (block: ParagraphBlock) =>
  block.content.map((inline) => ('text' in inline ? inline.text : '')).join('');
const text = (block: Block) => blockAsText(block).join('\n');

describe('Kính gửi', () => {
  it('puts one addressee on its own line, without a mark', () => {
    const [line, ...more] = composeAddressees(['Ủy ban nhân dân tỉnh Bắc Ninh.'], FRAME);
    expect(more).toEqual([]);
    expect(line && plain(line)).toBe('Kính gửi: Ủy ban nhân dân tỉnh Bắc Ninh');
  });

  it('puts several on lines of their own, dashes aligned under the colon', () => {
    const [head, ...names] = composeAddressees(
      ['- Chủ tịch Ủy ban nhân dân tỉnh;', 'Hội đồng Thi đua - Khen thưởng tỉnh'],
      FRAME,
    );
    expect(names.map(plain)).toEqual([
      '- Chủ tịch Ủy ban nhân dân tỉnh;',
      '- Hội đồng Thi đua - Khen thưởng tỉnh.',
    ]);
    const colon = (head?.leftMm ?? 0) + measureTextMm('Kính gửi', 14);
    for (const name of names) expect((name.leftMm ?? 0) - (name.hangingMm ?? 0)).toBeCloseTo(colon, 5);
  });

  it('stays inside the text with names of any length, and says nothing of nobody', () => {
    const long = 'Ban Thi đua - Khen thưởng và các cơ quan, tổ chức, đơn vị, doanh nghiệp '.repeat(4);
    for (const names of [[long], [long, long]]) {
      for (const block of composeAddressees(names, FRAME)) {
        expect((block.leftMm ?? 0) - (block.hangingMm ?? 0)).toBeGreaterThanOrEqual(10);
        expect(block.leftMm ?? 0).toBeLessThan(60);
      }
    }
    expect(composeAddressees(['', ' - '], FRAME).map(plain)).toEqual(['Kính gửi:']);
  });
});

describe('căn cứ', () => {
  it('end as the rules of form of the day say', () => {
    const lines = ['Căn cứ Luật A.', 'Căn cứ Nghị định B ; ', ''];
    expect(composeBases(lines, null).map(plain)).toEqual(['Căn cứ Luật A;', 'Căn cứ Nghị định B.']);
    expect(composeBases(lines, '2020-03-05').map(plain).at(-1)).toBe('Căn cứ Nghị định B.');
    expect(composeBases(lines, '2020-03-04').map(plain).at(-1)).toBe('Căn cứ Nghị định B,');
  });
});

describe('Nơi nhận', () => {
  it('starts as its kind asks, ends with the kept copy, and keeps out what was typed of both', () => {
    const data = {
      distribution: ['- Như Điều 4;', 'Sở Nội vụ.', 'Như trên', 'Lưu: VT.', ''],
      archive: { unit: 'VT, NC', copies: 5 },
    };
    expect(distributionEntries(data, asArticle(3))).toEqual(['Như Điều 3', 'Sở Nội vụ', 'Lưu: VT, NC (05b)']);
    expect(distributionEntries({ ...data, archive: { unit: '' } }, AS_ABOVE)).toEqual([
      'Như trên',
      'Sở Nội vụ',
      'Lưu: VT',
    ]);
    expect(distributionEntries(data, null)[0]).toBe('Sở Nội vụ');
  });
});

describe('capacity lines', () => {
  const signing = { onBehalfOf: '', head: 'Chủ tịch', office: 'Phó Chủ tịch', through: '' };
  it.each([
    [{ ...signing, mode: 'head' }, ['CHỦ TỊCH']],
    [{ ...signing, mode: 'head', onBehalfOf: 'Ủy ban nhân dân' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [{ ...signing, mode: 'deputy' }, ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    [{ ...signing, mode: 'acting' }, ['Q. CHỦ TỊCH']],
    [{ ...signing, mode: 'by-order', office: 'Chánh Văn phòng' }, ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    [
      { ...signing, mode: 'by-order-deputy', through: 'Chánh Văn phòng', office: 'Phó Chánh Văn phòng' },
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    [
      { ...signing, mode: 'by-authorisation', office: 'Giám đốc Sở Nội vụ' },
      ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ'],
    ],
  ] as const)('%j', (given, lines) => {
    expect(capacityLines(given)).toEqual(lines);
    expect(signerCapacity({ signing: given, capacity: ['CŨ'] })).toEqual(lines);
    const read = signingOfLines(lines);
    expect(read?.mode).toBe(given.mode);
    expect(read === null ? [] : capacityLines(read)).toEqual(lines);
  });

  it('of a document made before stay as they were stored', () => {
    expect(signerCapacity({ capacity: ['KT. CHỦ TỊCH', '', 'PHÓ CHỦ TỊCH'] })).toEqual([
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]);
  });
});

describe('parts of the frame', () => {
  const facts = {
    agency: { parent: '', name: 'SỞ NỘI VỤ', place: 'Bắc Ninh', symbol: 'SNV-TĐKT' },
    number: 12,
    date: '2026-11-24',
  };

  it('show the subject of a công văn under its number', () => {
    const letterhead = text(composeLetterhead(facts, FRAME, { letterSubject: 'V/v đính chính' }));
    expect(letterhead).toMatch(
      /number-symbol: Số: 12\/SNV-TĐKT\n {2}left {2}letter-subject: V\/v đính chính/u,
    );
  });

  it('leave out number and day where the form has none', () => {
    expect(text(composeLetterhead(facts, FRAME, { dated: false }))).not.toContain('place-date');
    expect(text(composeLetterhead(facts, FRAME, { numbered: false }))).not.toContain('number-symbol');
    expect(composeLetterhead(facts, FRAME, { numbered: false, dated: false }).rows).toHaveLength(1);
  });

  it('print the office in the agency of one who signs for a council above the name', () => {
    const closing = text(
      composeClosing(
        {
          capacity: ['CHỦ TỊCH HỘI ĐỒNG'],
          signerName: 'Lương Đình Khải',
          otherOffice: 'Phó Chủ tịch Ủy ban nhân dân tỉnh',
          recipients: ['Lưu: VT'],
        },
        FRAME,
      ),
    );
    expect(closing).toMatch(/signature-room\n.*capacity: PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n.*signer-name/u);
  });
});
