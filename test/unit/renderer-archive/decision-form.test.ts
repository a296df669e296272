import { describe, expect, it } from 'vitest';
import { groupChecks } from '#renderer/document-editor/check-groups.ts';
import { basisAdvice, basisStatus, missingBases } from '#renderer/features/decisions/basis-status.ts';
import { fieldOfProblem, readFormValues, toFormValues } from '#renderer/features/decisions/decision-form.ts';
import type { LegalBasis } from '#shared/contract/catalogue.ts';
import { signerCapacity } from '#shared/official-document/capacity.ts';
import { type DecisionData, readDecisionData } from '#shared/official-document/decision-data.ts';

function sample(): DecisionData {
  const read = readDecisionData({
    kind: 'award-decision',
    agency: { name: 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH', place: 'Bắc Ninh', symbol: 'QĐ-UBND' },
    title: 'Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH',
    bases: ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022'],
    award: { name: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh' },
    recipients: [{ kind: 'person', honorific: 'Bà', name: 'Nguyễn Thị Ánh Tuyết' }],
    signer: { capacity: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Trần Văn Đức' },
    distribution: ['Sở Tài chính', 'Ban Thi đua - Khen thưởng'],
    archive: { unit: 'VT, NC', copies: 5 },
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.data;
}

describe('the form of a decision', () => {
  it('gives back the data it was made from', () => {
    const data = sample();
    expect(readFormValues(toFormValues(data), data)).toEqual({ ok: true, data });
  });

  it('computes the lines above the signature from the way of signing', () => {
    const data = sample();
    const values = toFormValues(data);
    expect(values).toMatchObject({ signMode: 'deputy', signHead: 'CHỦ TỊCH', signOffice: 'PHÓ CHỦ TỊCH' });
    const read = readFormValues(
      { ...values, signMode: 'by-authorisation', signOffice: 'Giám đốc Sở Nội vụ' },
      data,
    );
    if (!read.ok) throw new Error('refused');
    expect(signerCapacity(read.data.signer)).toEqual(['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ']);
    expect(read.data.signer.capacity).toEqual([]);
    expect(toFormValues(read.data)).toMatchObject({ signMode: 'by-authorisation' });
  });

  it('keeps lines that no way of signing prints, until one is chosen', () => {
    const old = {
      ...sample(),
      signer: { capacity: ['PHỤ TRÁCH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'], name: 'A' },
    };
    const values = toFormValues(old);
    expect(values.signMode).toBe('stored');
    const kept = readFormValues({ ...values, signerName: 'B' }, old);
    expect(kept.ok && kept.data.signer).toEqual({ ...old.signer, name: 'B' });
    const chosen = readFormValues({ ...values, signMode: 'head', signHead: 'CHỦ TỊCH' }, old);
    expect(chosen.ok && signerCapacity(chosen.data.signer)).toEqual(['CHỦ TỊCH']);
  });

  it('leaves out empty lines of bases and distribution', () => {
    const data = sample();
    const values = toFormValues(data);
    const read = readFormValues(
      { ...values, bases: [...values.bases, { text: '  ' }], distribution: 'Sở Y tế\n\n' },
      data,
    );
    expect(read.ok && read.data.bases).toEqual(data.bases);
    expect(read.ok && read.data.distribution).toEqual(['Sở Y tế']);
  });

  it('names the field of a number of copies that is none', () => {
    const data = sample();
    const read = readFormValues({ ...toFormValues(data), archiveCopies: 'năm' }, data);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problems.map(fieldOfProblem)).toEqual(['archiveCopies']);
  });

  it('knows the field of every problem it can cause', () => {
    expect(fieldOfProblem({ path: 'bases.3' })).toBe('bases');
    expect(fieldOfProblem({ path: 'signer.signing.head' })).toBe('signHead');
    expect(fieldOfProblem({ path: 'recipients.0.name' })).toBeNull();
  });
});

describe('legal bases against the catalogue', () => {
  const entry = (text: string, sort: number, reviewNeeded = false): LegalBasis => ({
    id: crypto.randomUUID(),
    text,
    validFrom: '2025-01-01',
    validTo: null,
    sort,
    reviewNeeded,
    source: '',
    version: 0,
  });
  const inForce = [entry('Căn cứ Nghị định B', 2, true), entry('Căn cứ Luật A', 1)];

  it('finds a basis whatever its end mark and tone placement', () => {
    expect(basisStatus('Căn cứ Luật A;', inForce)).toBe('in-force');
    expect(basisStatus('Căn cứ Nghị định B.', inForce)).toBe('review');
    expect(basisStatus('Căn cứ Luật khác', inForce)).toBe('unknown');
  });

  it('advises to look at a basis that the catalogue has not confirmed, by its name alone', () => {
    const text = 'Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ';
    const advice = basisAdvice([text, 'Căn cứ Luật A'], [entry(text, 1, true), entry('Căn cứ Luật A', 2)]);
    expect(advice).toHaveLength(1);
    expect(advice[0]).toMatchObject({ level: 'advice', holds: false });
    expect(advice[0]?.message.vi).toBe('Chưa xác nhận hiệu lực trong danh mục: Nghị định số 152/2025/NĐ-CP.');
  });

  it('offers what is missing, in the order of the catalogue', () => {
    expect(missingBases([], inForce).map((basis) => basis.text)).toEqual([
      'Căn cứ Luật A',
      'Căn cứ Nghị định B',
    ]);
    expect(missingBases(['Căn cứ Luật A'], inForce)).toHaveLength(1);
  });
});

describe('checks of form', () => {
  it('stand with what blocks first', () => {
    const check = (rule: string, level: 'must' | 'advice', holds: boolean) => ({
      rule,
      level,
      holds,
      message: { vi: rule, en: rule },
    });
    const groups = groupChecks([
      check('a', 'must', true),
      check('b', 'advice', false),
      check('c', 'must', false),
      check('d', 'advice', true),
    ]);
    expect(groups.failed.map((one) => one.rule)).toEqual(['c']);
    expect(groups.advice.map((one) => one.rule)).toEqual(['b']);
    expect(groups.passed.map((one) => one.rule)).toEqual(['a', 'd']);
  });
});
