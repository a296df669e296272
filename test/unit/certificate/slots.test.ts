import { describe, expect, it } from 'vitest';
import { objectName, SAMPLE_CERTIFICATE, slotValues } from '#shared/certificate/certificate-data.ts';
import { fillTemplate, fromShownTemplate, toShownTemplate, unknownSlots } from '#shared/certificate/slots.ts';

const values = slotValues(SAMPLE_CERTIFICATE);

describe('a template', () => {
  it('is filled with what the certificate says', () => {
    expect(fillTemplate('Quyết định số: {decisionNumber} {decisionDate}', values)).toBe(
      'Quyết định số: 1245/QĐ-UBND ngày 06 tháng 5 năm 2026',
    );
    expect(fillTemplate('{recipient}\n{positionUnit}', values)).toBe(
      'Bà Nguyễn Thị Ánh Tuyết\nPhó Trưởng phòng Tổ chức cán bộ, Sở Nội vụ tỉnh Sông Mây',
    );
    expect(fillTemplate('{reason}', values)).toMatch(/^Đã có thành tích/u);
  });

  it('prints nothing, no comma and no empty line for what is not known', () => {
    const collective = slotValues({ ...SAMPLE_CERTIFICATE, position: '', unit: '' });
    expect(fillTemplate('Chức vụ: {position}', collective)).toBe('');
    expect(fillTemplate('{name}, {position}, {unit}', collective)).toBe('Nguyễn Thị Ánh Tuyết');
    expect(fillTemplate('{name}\n{unit}\n{award}', collective).split('\n')).toHaveLength(2);
    expect(fillTemplate('TẶNG', collective)).toBe('TẶNG');
  });

  it('shows dots for a golden-book number that has not been given', () => {
    expect(
      fillTemplate('Số: {goldenNumber}', slotValues({ ...SAMPLE_CERTIFICATE, goldenNumber: null })),
    ).toBe('Số: ………');
  });

  it('is edited in the words of the window and kept in its own', () => {
    const kept = 'Vào sổ vàng số: {goldenNumber}, {placeDate}';
    const shown = toShownTemplate(kept, 'vi');
    expect(shown).toBe('Vào sổ vàng số: {Số vào sổ vàng}, {Địa danh, ngày ký}');
    expect(fromShownTemplate(shown.normalize('NFD'))).toContain('{goldenNumber}');
    expect(fromShownTemplate(shown)).toBe(kept);
    expect(fromShownTemplate(toShownTemplate(kept, 'en'))).toBe(kept);
    expect(unknownSlots(fromShownTemplate('{Tên con}'))).toEqual(['Tên con']);
  });

  it.each([
    ['Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'BẰNG KHEN'],
    ['Giấy khen của Giám đốc Sở Y tế', 'GIẤY KHEN'],
    ['Chiến sĩ thi đua cấp tỉnh', 'BẰNG CHỨNG NHẬN'],
  ])('for %s the paper is called %s', (award, name) => {
    expect(objectName(award)).toBe(name);
  });
});
