import { describe, expect, it } from 'vitest';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import { type DecisionData, decisionDataSchema } from '#shared/official-document/decision-data.ts';
import { sampleDecision } from '#shared/official-document/sample-decisions.ts';
import { collective, household, person, range } from '#shared/official-document/sample-people.ts';
import { sampleTitleDecisions } from '#shared/official-document/sample-titles.ts';
import { romanNumeral } from '#shared/vietnamese/numbers.ts';
import { documentAsText } from '#test/support/document-text.ts';

function sample(name: string): DecisionData {
  const found = sampleTitleDecisions().find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no sample ${name}`);
  return found.data;
}
const text = (data: DecisionData, wording?: ReadonlyMap<string, string>) =>
  documentAsText(composeDecision(data, wording));
const firstArticle = (data: DecisionData, wording?: ReadonlyMap<string, string>) =>
  text(data, wording)
    .split('\n')
    .find((line) => line.startsWith('article: Điều 1.')) ?? '';

describe('composing a decision on titles', () => {
  for (const { name, data } of sampleTitleDecisions()) {
    it(`writes the sample ${name} as agreed`, async () => {
      await expect(text(data)).toMatchFileSnapshot(`./golden/${name}.txt`);
    });
  }

  it('quotes the title once, however it was typed', () => {
    const of = (name: string) =>
      firstArticle({ ...sample('title-of-one'), award: { name, verb: 'công nhận', period: '' } });
    const expected = 'Công nhận danh hiệu “Lao động tiên tiến” cho';
    expect(of('Lao động tiên tiến')).toContain(expected);
    expect(of('“Lao động tiên tiến”')).toContain(expected);
    expect(of('danh hiệu "Lao động tiên tiến"')).toContain(expected);
  });

  it('says its fixed phrases in the words of the office', () => {
    const wording = new Map([
      ['title-decision.grant', '{verb} {recipients} đạt {award}'],
      ['title-decision.annexed', '{grant} (danh sách kèm theo)'],
      ['award-decision.annexed', 'khác'],
    ]);
    expect(firstArticle(sample('titles-by-unit'), wording)).toBe(
      'article: Điều 1. Công nhận 14 cá nhân đã hoàn thành xuất sắc nhiệm vụ năm 2026 đạt danh hiệu “Chiến sĩ thi đua cơ sở” năm 2026 (danh sách kèm theo).',
    );
  });
});

describe('listing recipients', () => {
  const mixed = (change: Partial<DecisionData>) => ({
    ...sampleDecision({
      recipients: [...range(6).map(person), ...range(4).map(collective), household(0), household(1)],
    }),
    ...change,
  });
  const listing = { order: 'submission', byUnit: false, annexes: 'one' } as const;

  it('gives each kind its own annex with a Roman numeral when wished', () => {
    const composed = composeDecision(mixed({ listing: { ...listing, annexes: 'by-kind' } }));
    const printed = documentAsText(composed);
    expect(composed.sections.map(({ kind }) => kind)).toEqual(['main', 'annex', 'annex', 'annex']);
    expect(printed.match(/annex-label: .+/gu)).toEqual([
      'annex-label: Phụ lục I',
      'annex-label: Phụ lục II',
      'annex-label: Phụ lục III',
    ]);
    expect(printed.match(/annex-title: .+/gu)?.[1]).toContain('DANH SÁCH CÁ NHÂN ');
    expect(printed).toContain('(có danh sách tại Phụ lục I, Phụ lục II, Phụ lục III kèm theo).');
    expect(printed.match(/end-mark: /gu)).toHaveLength(3);
    expect(printed).not.toContain('group-heading');
  });

  it('heads the rows of each unit with its name and numbers them through', () => {
    const printed = text(
      mixed({
        recipients: range(12).map(person) as DecisionData['recipients'],
        listing: { ...listing, byUnit: true },
      }),
    );
    expect(printed.match(/group: .+/gu)).toHaveLength(5);
    const numbers = [...printed.matchAll(/^ {2}(\d+) \| /gmu)].map(([, n]) => Number(n));
    expect(numbers).toEqual(range(12).map((index) => index + 1));
    expect(printed).toContain('STT | Họ và tên | Chức vụ\n');
  });

  it('orders by given name as Vietnamese does, else as submitted', () => {
    const named = (names: readonly string[]) =>
      decisionDataSchema.parse({
        ...sampleDecision({}),
        recipients: names.map((name) => ({ kind: 'person', honorific: 'Ông', name })),
        annexThreshold: 1,
      });
    const names = ['Đỗ Văn Đức', 'Trần Thị Ánh', 'Nguyễn Văn An', 'Phạm Thị Dung', 'Lê Văn Ân'];
    const rows = (data: DecisionData) =>
      [...text(data).matchAll(/\| Ông (.+?) \|/gu)].map(([, name]) => name);
    expect(rows(named(names))).toEqual(names);
    expect(rows({ ...named(names), listing: { ...listing, order: 'name' } })).toEqual([
      'Nguyễn Văn An',
      'Trần Thị Ánh',
      'Lê Văn Ân',
      'Phạm Thị Dung',
      'Đỗ Văn Đức',
    ]);
  });

  it('numbers every article and points Nơi nhận to the last', () => {
    const printed = text(mixed({ otherArticles: ['Quyết định này có hiệu lực kể từ ngày ký.', ' '] }));
    expect(printed).toContain('article: Điều 3. Quyết định này có hiệu lực kể từ ngày ký.\n');
    expect(printed).toContain('recipient: - Như Điều 4;');
  });
});

describe('Roman numerals', () => {
  it.each([
    [1, 'I'],
    [4, 'IV'],
    [9, 'IX'],
    [14, 'XIV'],
    [40, 'XL'],
    [1994, 'MCMXCIV'],
  ])('%i is %s', (n, numeral) => {
    expect(romanNumeral(n)).toBe(numeral);
  });
  it('end at 3999', () => {
    expect(() => romanNumeral(0)).toThrow(RangeError);
    expect(() => romanNumeral(4000)).toThrow(RangeError);
  });
});
