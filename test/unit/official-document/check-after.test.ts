import { describe, expect, it } from 'vitest';
import { checkCorrection } from '#shared/official-document/check-correction.ts';
import { checkRevocation } from '#shared/official-document/check-revocation.ts';
import type { CorrectionData } from '#shared/official-document/correction-data.ts';
import type { RevocationData } from '#shared/official-document/revocation-data.ts';
import { sampleCorrections } from '#shared/official-document/samples/corrections.ts';
import { sampleRevocations } from '#shared/official-document/samples/revocations.ts';

const revocation = sampleRevocations()[0]?.data;
const correction = sampleCorrections()[0]?.data;
if (revocation === undefined || correction === undefined) throw new Error('no samples');
const broken = (checks: readonly { rule: string; holds: boolean }[]) =>
  checks.filter(({ holds }) => !holds).map(({ rule }) => rule);

describe('checks on a revocation', () => {
  it('pass on every sample, but for advice', () => {
    for (const { name, data } of sampleRevocations()) {
      const failing = checkRevocation(data).filter(({ holds, level }) => !holds && level === 'must');
      expect(failing, name).toEqual([]);
    }
  });

  it.each<[string, Partial<RevocationData>]>([
    ['target', { target: { ...revocation.target, number: '' } }],
    ['target-before', { target: { ...revocation.target, date: '2026-12-29' } }],
    ['same-decider', { authority: 'GIÁM ĐỐC SỞ NỘI VỤ' }],
    ['revoked-named', { revoked: [] }],
    ['revoked-unique', { revoked: [...revocation.revoked, ...revocation.revoked] }],
    ['revocation-reason', { ground: 'other', reason: '' }],
    ['recovery', { recovery: { ...revocation.recovery, objects: '', amount: null } }],
    ['executors', { executors: '' }],
    ['bases-count', { bases: [] }],
    ['title-start', { title: 'Hủy bỏ Bằng khen' }],
    ['authority', { authority: 'ỦY BAN NHÂN DÂN TỈNH' }],
  ])('find a broken rule: %s', (rule, change) => {
    expect(broken(checkRevocation({ ...revocation, ...change }))).toContain(rule);
  });

  it('ask no names of a whole decision', () => {
    expect(broken(checkRevocation({ ...revocation, scope: 'whole', revoked: [] }))).toEqual([]);
  });
});

describe('checks on a correction', () => {
  it('pass on every sample', () => {
    for (const { name, data } of sampleCorrections()) expect(broken(checkCorrection(data)), name).toEqual([]);
  });

  it.each<[string, Partial<CorrectionData>]>([
    ['target', { target: { ...correction.target, date: null } }],
    ['target-before', { target: { ...correction.target, date: '2026-12-04' } }],
    ['addressees', { addressees: [''] }],
    ['corrections', { corrections: [] }],
    ['corrections', { corrections: [{ awardId: '', where: 'Phụ lục', printed: 'An', shouldRead: 'An' }] }],
    [
      'correction-of-form',
      {
        corrections: [
          { awardId: '', where: 'Phụ lục', printed: 'mức thưởng 3.000.000', shouldRead: '3.795.000 đồng' },
        ],
      },
    ],
  ])('find a broken rule: %s', (rule, change) => {
    expect(broken(checkCorrection({ ...correction, ...change }))).toContain(rule);
  });
});
