import { describe, expect, it } from 'vitest';
import { isStrong, PASSWORD_RULES } from '#renderer/features/accounts/password-rules.ts';
import { recoveryKeyGroups } from '#renderer/features/accounts/recovery-key-groups.ts';

const missing = (text: string) => PASSWORD_RULES.filter((rule) => !rule.holds(text)).map((rule) => rule.key);

describe('password rules', () => {
  it('says which rules still lack', () => {
    expect(missing('')).toEqual(['length', 'lower', 'upper', 'digit', 'special']);
    expect(missing('sovang26')).toEqual(['upper', 'special']);
    expect(missing('SoVang@2026')).toEqual([]);
  });

  it('counts Vietnamese letters as letters, not as special characters', () => {
    expect(missing('SổVàng2026')).toEqual(['special']);
    expect(isStrong('Sổ Vàng@26')).toBe(true);
  });
});

describe('recovery key', () => {
  it('shows the groups it came with', () => {
    expect(recoveryKeyGroups('ABCD-EFGH-JKLM')).toEqual(['ABCD', 'EFGH', 'JKLM']);
  });

  it('makes groups of five where there are none', () => {
    expect(recoveryKeyGroups('ABCDEFGHJKLM')).toEqual(['ABCDE', 'FGHJK', 'LM']);
  });
});
