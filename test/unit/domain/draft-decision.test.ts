import { describe, expect, it } from 'vitest';
import type { AwardType } from '#shared/contract/catalogue.ts';
import type { Candidate } from '#shared/contract/nominations.ts';
import { SEED_AWARD_TYPES } from '#shared/domain/catalogue-seed.ts';
import { type DraftSources, draftDecision } from '#shared/domain/draft-decision.ts';
import { checkDecision } from '#shared/official-document/check-decision.ts';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { documentAsText } from '#test/support/document-text.ts';

const [BANG_KHEN] = SEED_AWARD_TYPES;
if (BANG_KHEN === undefined) throw new Error('no award');
const award = (change: Partial<AwardType>): AwardType => ({ ...BANG_KHEN, version: 0, ...change });
const TITLE = award({
  id: 'chien-si-thi-dua-co-so',
  name: 'Chiến sĩ thi đua cơ sở',
  class: 'danh-hieu-thi-dua',
  group: 'danh-hieu-ca-nhan',
});

function candidate(name: string, change: Partial<Candidate> = {}): Candidate {
  return {
    id: name,
    kind: 'person',
    honorific: 'ba',
    name,
    birthDate: null,
    position: 'Chuyên viên',
    unitName: 'Phòng Thi đua',
    achievement: '',
    honoreeId: null,
    awardTypeId: null,
    route: null,
    titleYear: null,
    posthumous: false,
    awardName: '',
    ordinal: 1,
    outcome: 'approved',
    pastAwards: 0,
    version: 0,
    ...change,
  };
}

const draft = (change: Partial<DraftSources>, wording?: ReadonlyMap<string, string>) =>
  draftDecision(
    {
      office: { name: 'Ủy ban nhân dân tỉnh Bắc Ninh', parent: '', place: 'Bắc Ninh', abbreviation: 'UBND' },
      awardType: award({}),
      batch: {
        reason: 'có thành tích xuất sắc',
        submissionNumber: '88/TTr-SYT',
        submissionDate: '2026-05-04',
      },
      unit: { name: 'Sở Y tế', leaderTitle: 'Giám đốc Sở Y tế' },
      council: null,
      approved: [candidate('Trần Thị Hường')],
      bases: ['Căn cứ Luật A', 'Căn cứ Nghị định B'],
      year: 2026,
      ...change,
    },
    wording,
  );

describe('drafting a decision', () => {
  it('lets the head of the office sign, with the usual deputy at hand, and says how, not which lines', () => {
    const province = draft({});
    expect(province.signer).toMatchObject({
      capacity: [],
      signing: { mode: 'head', onBehalfOf: '', head: 'CHỦ TỊCH', office: 'PHÓ CHỦ TỊCH' },
    });
    const office = { name: 'Sở Y tế', parent: 'UBND tỉnh Bắc Ninh', place: 'Bắc Ninh', abbreviation: 'SYT' };
    const department = draft({ office, awardType: TITLE });
    expect(department.authority).toBe('GIÁM ĐỐC SỞ Y TẾ');
    expect(department.signer.signing?.head).toBe('GIÁM ĐỐC');
    expect(department.moneyArticle).toContain('Quỹ thi đua, khen thưởng của cơ quan');
  });

  it('drafts a title as a title, with its year', () => {
    const data = draft({ awardType: TITLE, approved: [candidate('A', { titleYear: 2025 })] });
    expect(data.kind).toBe('title-decision');
    expect(data.title).toBe('Về việc tặng danh hiệu “Chiến sĩ thi đua cơ sở” năm 2025');
    expect(documentAsText(composeDecision(data))).toContain(
      'Tặng danh hiệu “Chiến sĩ thi đua cơ sở” năm 2025 cho Bà A',
    );
    expect(data.moneyArticle).not.toContain('Bằng khen');
  });

  it('names no year when the candidates are for different ones', () => {
    const approved = [candidate('A', { titleYear: 2024 }), candidate('B', { titleYear: 2025 })];
    expect(draft({ awardType: TITLE, approved }).award.period).toBe('');
  });

  it('drafts a flag by its own name', () => {
    const flag = award({ name: 'Cờ thi đua của Ủy ban nhân dân tỉnh', class: 'danh-hieu-thi-dua' });
    expect(draft({ awardType: flag })).toMatchObject({
      kind: 'award-decision',
      title: 'Về việc tặng Cờ thi đua của Ủy ban nhân dân tỉnh',
    });
  });

  it('names exactly the kinds of recipients it has, and what is handed over', () => {
    const approved = [candidate('A'), candidate('Hộ B', { kind: 'household', honorific: null })];
    const data = draft({ approved });
    expect(data.executors).toMatch(/và các cá nhân, hộ gia đình có tên tại Điều 1$/u);
    expect(data.moneyArticle).toMatch(/^Các cá nhân, hộ gia đình .*được tặng Bằng khen và tiền thưởng/u);
    const paper = award({ name: 'Giấy khen của Chủ tịch Ủy ban nhân dân xã', group: 'giay-khen' });
    expect(draft({ awardType: paper }).moneyArticle).toContain('được tặng Giấy khen');
  });

  it('speaks in the words of the office', () => {
    const wording = new Map([
      ['award-decision.subject', 'Về việc khen thưởng: {verb} {award}'],
      ['award-decision.distribution', 'Lãnh đạo tỉnh; {unit}; {unit}'],
    ]);
    const data = draft({}, wording);
    expect(data.title).toBe('Về việc khen thưởng: tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh');
    expect(data.distribution).toEqual(['Lãnh đạo tỉnh', 'Sở Y tế']);
  });

  it('lacks only the name of the signer', () => {
    const missing = checkDecision(draft({})).filter(({ holds, level }) => !holds && level === 'must');
    expect(missing.map(({ rule }) => rule)).toEqual(['signer']);
  });
});
