import { describe, expect, it } from 'vitest';
import {
  asSentence,
  awardInBrief,
  awardTitle,
  shortAuthority,
  spokenName,
} from '#renderer/features/archive/award-words.ts';

describe('words of an award', () => {
  it('say the title as a person would', () => {
    const title = awardTitle({
      honorific: 'ba',
      name: 'Nguyễn Thị Ánh Tuyết',
      award: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
      decisionDate: '2026-11-20',
    });
    expect(title).toBe('Bà Nguyễn Thị Ánh Tuyết — Bằng khen của Chủ tịch UBND tỉnh, 2026');
  });

  it('shorten the award and the reason where room is short', () => {
    expect(awardInBrief('Bằng khen của Chủ tịch UBND tỉnh')).toBe('Bằng khen');
    expect(awardInBrief('Chiến sĩ thi đua cơ sở')).toBe('Chiến sĩ thi đua cơ sở');
    expect(asSentence('đã có thành tích')).toBe('Đã có thành tích');
    expect(asSentence('')).toBe('');
  });

  it('never guess an honorific', () => {
    expect(spokenName({ honorific: null, name: 'Trường Tiểu học Suối Hoa' })).toBe(
      'Trường Tiểu học Suối Hoa',
    );
  });

  it('shorten the authority in both placements of its tone', () => {
    expect(shortAuthority('Uỷ ban nhân dân xã')).toBe('UBND xã');
    expect(shortAuthority('Chủ tịch Ủy ban nhân dân tỉnh')).toBe('Chủ tịch UBND tỉnh');
  });
});
