import { describe, expect, it } from 'vitest';
import { awardPowers } from '#shared/domain/award-powers.ts';
import { openCatalogue } from '#shared/domain/catalogue/catalogue.ts';
import { SEED_ENTRIES } from '#shared/domain/catalogue/seed.ts';
import { SEED_LEGAL_BASES } from '#shared/domain/catalogue-seed.ts';
import { officesOfAuthority } from '#shared/official-document/authority-office.ts';
import { authorityOf, deputyOf, headOf } from '#shared/official-document/body-head.ts';
import { checkDecision } from '#shared/official-document/check-decision.ts';
import { citationKey } from '#shared/official-document/check-in-force.ts';
import { type DecisionData, decisionDataSchema } from '#shared/official-document/decision-data.ts';
import { type DecisionFacts, NO_FACTS } from '#shared/official-document/decision-facts.ts';
import { sampleDecision } from '#shared/official-document/sample-decisions.ts';
import { collective, person, range } from '#shared/official-document/sample-people.ts';
import { grantCases } from '#test/support/decision-corpus.ts';

const catalogue = openCatalogue(SEED_ENTRIES);
const factsOn = (day: string): DecisionFacts => ({
  ...NO_FACTS,
  day,
  bases: SEED_LEGAL_BASES,
  awards: awardPowers(catalogue, day),
});
const DAY = '2026-11-24';

const good = sampleDecision({
  date: DAY,
  number: 1,
  recipients: [...range(2).map(person), collective(1)],
  moneyArticle: '',
  signer: { signing: { mode: 'head', head: 'CHỦ TỊCH' }, name: 'Nguyễn Thị Ánh Dương' },
});
const title = (name: string, authority: string, change: Partial<DecisionData> = {}) =>
  decisionDataSchema.parse({
    ...good,
    kind: 'title-decision',
    title: `Về việc tặng danh hiệu “${name}”`,
    award: { name },
    authority,
    signer: { signing: { mode: 'head', head: headOf(authority.replace(/^\S+ \S+ /u, '')) }, name: 'A' },
    ...change,
  });
const broken = (data: DecisionData, facts: DecisionFacts = factsOn(data.date ?? DAY)) =>
  checkDecision(data, facts)
    .filter(({ holds, level }) => !holds && level === 'must')
    .map(({ rule }) => rule);
const sentence = (data: DecisionData, rule: string) =>
  checkDecision(data, factsOn(data.date ?? DAY)).find((one) => one.rule === rule)?.message.vi ?? '';

describe('the corpus', () => {
  it('is signed by those who have the power, on bases in force, in both eras', () => {
    for (const { name, data } of grantCases()) {
      const made = data();
      expect(broken(made).map((rule) => `${name}: ${rule}`)).toEqual([]);
    }
  });
});

describe('the power to award', () => {
  const SO = 'GIÁM ĐỐC SỞ Y TẾ';
  const TINH = 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH';
  const XA = 'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MAI PHƯỢNG';
  const HUYEN = 'CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN GIA BÌNH';

  it.each([
    ['Tập thể lao động xuất sắc', SO, false],
    ['Tập thể lao động xuất sắc', TINH, true],
    ['Chiến sĩ thi đua cấp tỉnh', SO, false],
    ['Chiến sĩ thi đua cấp tỉnh', TINH, true],
    ['Chiến sĩ thi đua toàn quốc', TINH, false],
    ['Chiến sĩ thi đua cơ sở', SO, true],
    ['Lao động tiên tiến', XA, true],
    ['Tập thể lao động tiên tiến', SO, true],
    ['Gia đình văn hóa', XA, true],
    ['Gia đình văn hóa', TINH, false],
  ])('“%s” by %s: %s', (name, authority, may) => {
    expect(broken(title(name, authority)).includes('power')).toBe(!may);
  });

  it('follows the day: the district decided until 30/06/2025, the commune from 01/07/2025', () => {
    const bases = good.bases;
    const at = (authority: string, date: string) =>
      checkDecision(title('Chiến sĩ thi đua cơ sở', authority, { date, bases }), factsOn(date)).find(
        ({ rule }) => rule === 'power',
      )?.holds;
    expect([at(HUYEN, '2025-06-30'), at(HUYEN, '2025-07-01')]).toEqual([true, false]);
    expect([at(XA, '2025-06-30'), at(XA, '2025-07-01')]).toEqual([false, true]);
  });

  it('of a giấy khen belongs to whoever the law names; of a bằng khen to the province', () => {
    const award = (name: string, authority: string) =>
      broken({
        ...good,
        award: { ...good.award, name },
        authority,
        signer: { capacity: [authority.split(' ').slice(0, 2).join(' ')], name: 'A' },
      }).includes('power');
    expect(award('Giấy khen của Giám đốc Sở Y tế', SO)).toBe(false);
    expect(award('Giấy khen của Chủ tịch Ủy ban nhân dân xã', XA)).toBe(false);
    expect(award('Giấy khen của Chủ tịch Ủy ban nhân dân tỉnh', TINH)).toBe(true);
    expect(award('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', SO)).toBe(true);
    expect(award('Bằng khen của Chủ tịch UBND tỉnh', SO)).toBe(true);
  });

  it('says who decides instead, with the article', () => {
    expect(sentence(title('Tập thể lao động xuất sắc', SO), 'power')).toMatch(
      /Giám đốc Sở Y tế không có thẩm quyền .*Chủ tịch Ủy ban nhân dân tỉnh \(khoản 4 Điều 79\).*Hãy trình/u,
    );
  });

  it('is a person’s: a body above the decision, or TM. above the signature, is wrong', () => {
    expect(broken({ ...good, authority: 'ỦY BAN NHÂN DÂN TỈNH BẮC NINH' })).toContain('signer-own-power');
    const signing = {
      mode: 'head',
      onBehalfOf: 'Ủy ban nhân dân',
      head: 'CHỦ TỊCH',
      office: '',
      through: '',
    } as const;
    expect(broken({ ...good, signer: { ...good.signer, signing } })).toContain('signer-own-power');
  });

  it('belongs to the authority that signs', () => {
    const signing = {
      mode: 'deputy',
      onBehalfOf: '',
      head: 'GIÁM ĐỐC',
      office: 'PHÓ GIÁM ĐỐC',
      through: '',
    } as const;
    expect(broken({ ...good, signer: { ...good.signer, signing } })).toEqual(['signer-office']);
    expect(broken({ ...good, signer: { capacity: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'A' } })).toEqual([
      'signer-office',
    ]);
  });

  it('of a deputy needs the deputy’s office', () => {
    const signing = { mode: 'deputy', onBehalfOf: '', head: 'CHỦ TỊCH', office: '', through: '' } as const;
    expect(broken({ ...good, signer: { ...good.signer, signing } })).toEqual(['signer']);
  });

  it('is not ordered to the head’s own deputy, who signs KT.', () => {
    const signing = {
      mode: 'by-order',
      onBehalfOf: '',
      head: 'CHỦ TỊCH',
      office: 'Phó Chủ tịch',
      through: '',
    } as const;
    expect(broken({ ...good, signer: { ...good.signer, signing } })).toEqual(['signer']);
  });

  it('is not judged where nothing is known of it', () => {
    expect(broken(title('Tập thể lao động xuất sắc', SO), NO_FACTS)).toEqual([]);
    expect(officesOfAuthority('TRƯỞNG BAN TỔ CHỨC HỘI THI')).toBeNull();
  });
});

describe('names of awards', () => {
  it('are those of the law: “Chiến sĩ”, not “Chiến sỹ”', () => {
    const data = title('Chiến sỹ thi đua cơ sở', 'GIÁM ĐỐC SỞ Y TẾ');
    expect(broken(data)).toContain('award-name');
    expect(broken({ ...good, reason: 'đã đạt danh hiệu Chiến sỹ thi đua' })).toEqual(['award-name']);
  });
});

describe('legal bases', () => {
  const OLD = 'Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003';
  it('not in force on the day stop the signing and say since when', () => {
    const data = { ...good, bases: [...good.bases, OLD] };
    expect(broken(data)).toEqual(['bases-in-force']);
    expect(sentence(data, 'bases-in-force')).toMatch(
      /Luật Thi đua.*hết hiệu lực \(sau ngày 31\/12\/2023\).*hãy thay/u,
    );
    const early = { ...good, date: '2025-06-30' };
    expect(broken(early, factsOn('2025-06-30'))).toEqual(['bases-in-force']);
    expect(sentence(early, 'bases-in-force')).toContain('chưa có hiệu lực (từ ngày 01/07/2025)');
  });

  it('not kept by the office are pointed out, no more', () => {
    const data = {
      ...good,
      bases: [...good.bases, 'Căn cứ Thông tư số 99/2026/TT-BNV ngày 01 tháng 01 năm 2026'],
    };
    expect(broken(data)).toEqual([]);
    expect(sentence(data, 'bases-known')).toContain('99/2026/TT-BNV');
  });

  it.each([
    ['Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ', '152/2025/NĐ-CP'],
    ['Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', 'luat thi dua khen thuong|2022-06-15'],
    ['Căn cứ Biên bản số 03/BB-HĐTĐKT ngày 05 tháng 12 năm 2026', null],
  ])('%s is known by %s', (line, key) => {
    expect(citationKey(line)).toBe(key);
  });
});

describe('counts and sums', () => {
  it.each<[string, Partial<DecisionData>]>([
    ['a count in the subject', { title: 'Về việc tặng Bằng khen cho 05 tập thể' }],
    ['a count in the article on money', { moneyArticle: 'Thưởng cho 03 cá nhân' }],
    ['words beside a count', { moneyArticle: 'Thưởng cho 02 (ba) cá nhân' }],
    ['a pair in the reason', { reason: 'đã xét chọn 01 tập thể và 04 cá nhân có thành tích' }],
  ])('%s that disagrees with the list', (_, change) => {
    expect(broken({ ...good, ...change })).toEqual(['counts-agree']);
  });

  it('that agree, or that count others, pass', () => {
    expect(broken({ ...good, title: 'Về việc tặng Bằng khen cho 01 tập thể, 02 (hai) cá nhân' })).toEqual([]);
    expect(broken({ ...good, reason: 'đã trao nhà cho 50 hộ gia đình' })).toEqual([]);
  });

  it('of the list must be those of the council', () => {
    const approved = { person: 2, collective: 1, household: 0 };
    expect(broken(good, { ...factsOn(DAY), approved })).toEqual([]);
    expect(broken(good, { ...factsOn(DAY), approved: { ...approved, person: 3 } })).toEqual([
      'recipients-approved',
    ]);
  });

  it('of money add up and are said in the right words', () => {
    const paid = { ...good, recipients: good.recipients.map((one) => ({ ...one, amount: 1_000_000 })) };
    const money = (moneyArticle: string) => broken({ ...paid, moneyArticle });
    expect(money('Tổng số tiền thưởng 3.000.000 đồng (Bằng chữ: Ba triệu đồng)')).toEqual([]);
    expect(money('Tổng số tiền thưởng 4.000.000 đồng')).toEqual(['sums-agree']);
    expect(money('Tổng số tiền thưởng 3.000.000 đồng (Bằng chữ: Hai triệu đồng)')).toEqual(['sums-agree']);
  });
});

describe('heads of bodies', () => {
  it.each([
    ['Ủy ban nhân dân tỉnh Bắc Ninh', 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH BẮC NINH', 'PHÓ CHỦ TỊCH'],
    ['Sở Nội vụ', 'GIÁM ĐỐC SỞ NỘI VỤ', 'PHÓ GIÁM ĐỐC'],
    ['Ban Dân tộc', 'TRƯỞNG BAN DÂN TỘC', 'PHÓ TRƯỞNG BAN'],
    ['Văn phòng Ủy ban nhân dân tỉnh', 'CHÁNH VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH', 'PHÓ CHÁNH VĂN PHÒNG'],
    ['Bộ Nội vụ', 'BỘ TRƯỞNG BỘ NỘI VỤ', 'THỨ TRƯỞNG'],
    [
      'Trường Trung học phổ thông Đồng Nguyên',
      'HIỆU TRƯỞNG TRƯỜNG TRUNG HỌC PHỔ THÔNG ĐỒNG NGUYÊN',
      'PHÓ HIỆU TRƯỞNG',
    ],
  ])('%s', (body, authority, deputy) => {
    expect(authorityOf(body)).toBe(authority);
    expect(deputyOf(headOf(body))).toBe(deputy);
  });
});
