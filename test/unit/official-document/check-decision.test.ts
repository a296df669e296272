import { describe, expect, it } from 'vitest';
import { checkDecision, isReadyToSign } from '#shared/official-document/check-decision.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';

const samples = sampleDecisions().map((sample) => sample.data);
const [, four] = samples;
if (four === undefined) throw new Error('no sample');
const good = four;

function broken(change: Partial<DecisionData>): string[] {
  return checkDecision({ ...good, ...change })
    .filter((check) => !check.holds)
    .map((check) => check.rule);
}

describe('checks before signing', () => {
  it('pass on every sample', () => {
    for (const data of samples) {
      expect(checkDecision(data).filter((check) => !check.holds)).toEqual([]);
      expect(isReadyToSign(checkDecision(data))).toBe(true);
    }
  });

  it.each<[string, Partial<DecisionData>]>([
    ['place', { agency: { ...good.agency, place: '' } }],
    ['symbol', { agency: { ...good.agency, symbol: 'QĐ - UBND' } }],
    ['title-start', { title: 'Tặng Bằng khen' }],
    ['title-length', { title: `Về việc ${'tặng Bằng khen '.repeat(15)}` }],
    ['authority', { authority: 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH' }],
    ['bases-count', { bases: good.bases.slice(0, 1) }],
    ['bases-start', { bases: [...good.bases, 'Luật số 1'] }],
    ['law-without-number', { bases: [...good.bases, 'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15'] }],
    ['proposal', { proposal: '' }],
    ['recipients-count', { recipients: [] }],
    ['recipients-unique', { recipients: [...good.recipients, ...good.recipients.slice(0, 1)] }],
    ['reason', { reason: 'Đã có thành tích' }],
    ['executors', { executors: '' }],
    ['signer', { signer: { capacity: [], name: 'Lương Đình Khải' } }],
    ['signer-academic-title', { signer: { ...good.signer, name: 'TS. Lương Đình Khải' } }],
    ['signer-own-power', { signer: { ...good.signer, capacity: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'] } }],
    ['archive', { archive: { unit: 'NC' } }],
    ['stray-marks', { reason: 'đã q\u0301 thành tích' }],
    ['curly-quotes', { reason: 'đã có thành tích trong phong trào "Sạch làng"' }],
  ])('find a broken rule: %s', (rule, change) => {
    expect(broken(change)).toContain(rule);
  });

  it('see the same person through other accents of typing, but keep two people of one name apart', () => {
    const person = {
      kind: 'person',
      honorific: 'Ông',
      name: 'Nguyễn Văn Hòa',
      position: 'Chuyên viên',
      unit: 'Sở Y tế',
    } as const;
    expect(broken({ recipients: [person, { ...person, name: 'nguyễn văn hoà' }] })).toContain(
      'recipients-unique',
    );
    expect(broken({ recipients: [person, { ...person, unit: 'Sở Nội vụ' }] })).toEqual([]);
  });

  it('speak Vietnamese and English', () => {
    for (const check of checkDecision({ ...good, recipients: [] })) {
      expect(check.message.vi).not.toBe('');
      expect(check.message.en).not.toBe('');
    }
  });

  it('let advice pass when signing', () => {
    expect(isReadyToSign(checkDecision({ ...good, proposal: '' }))).toBe(true);
    expect(isReadyToSign(checkDecision({ ...good, executors: '' }))).toBe(false);
  });
});
