import { describe, expect, it } from 'vitest';
import { composeDecision } from '#shared/official-document/compose-decision.ts';
import type { DecisionData } from '#shared/official-document/decision-data.ts';
import { placeRecipients } from '#shared/official-document/recipient-lines.ts';
import { sampleDecisions } from '#shared/official-document/sample-decisions.ts';
import { documentAsText } from '#test/support/document-text.ts';

function sample(name: string): DecisionData {
  const found = sampleDecisions().find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`no sample ${name}`);
  return found.data;
}

function lines(data: DecisionData): string[] {
  return documentAsText(composeDecision(data)).split('\n');
}

function line(data: DecisionData, start: string): string {
  return lines(data).find((text) => text.startsWith(start)) ?? '';
}

const four = sample('four-mixed');
const seventeen = sample('seventeen-in-annex');
const sixty = sample('sixty-in-annex');

describe('composing an award decision', () => {
  for (const { name, data } of sampleDecisions()) {
    it(`writes the sample ${name} as agreed`, async () => {
      await expect(documentAsText(composeDecision(data))).toMatchFileSnapshot(`./golden/${name}.txt`);
    });
  }

  it('puts one recipient in the sentence, up to five in lines, more in an annex', () => {
    const [recipient] = four.recipients;
    const place = (count: number) =>
      placeRecipients({ ...four, recipients: recipient === undefined ? [] : Array(count).fill(recipient) });
    expect([0, 1, 2, 5, 6].map(place)).toEqual(['none', 'sentence', 'lines', 'lines', 'annex']);
  });

  it('counts what it lists, in two digits, collectives first', () => {
    expect(line(seventeen, 'article: Điều 1.')).toContain('cho 05 tập thể và 12 cá nhân đã có thành tích');
    expect(line(seventeen, 'article: Điều 1.')).toContain('(có danh sách kèm theo).');
    expect(line(sixty, 'article: Điều 1.')).toContain('15 tập thể, 42 cá nhân và 03 hộ gia đình');
  });

  it('has an annex exactly when the text points to one', () => {
    for (const { data } of sampleDecisions()) {
      const text = lines(data).join('\n');
      expect(/\(có danh sách (tại .+ )?kèm theo\)/u.test(text)).toBe(text.includes('=== annex'));
    }
  });

  it('numbers the articles without the article on money and points Nơi nhận to the last one', () => {
    const without = { ...four, moneyArticle: '' };
    expect(lines(without).filter((text) => text.startsWith('article:')).length).toBe(2);
    expect(lines(without)).toContain('  left  recipient: - Như Điều 2;');
    expect(lines(four)).toContain('  left  recipient: - Như Điều 3;');
  });

  it('ends bases with semicolons and the last with a full stop, whatever was typed', () => {
    const typed = { ...four, bases: ['Căn cứ Luật A.', 'Căn cứ Nghị định B ; '], proposal: '' };
    expect(lines(typed).filter((text) => text.startsWith('basis:'))).toEqual([
      'basis: Căn cứ Luật A;',
      'basis: Căn cứ Nghị định B.',
    ]);
  });

  it('leaves gaps for number, day and month of a draft, and for the year when it is not known', () => {
    expect(lines(sixty)).toContain('  left  number-symbol: Số: ⟨14⟩/QĐ-UBND');
    expect(lines(sixty)).toContain('  right place-date: Bắc Ninh, ngày⟨8⟩tháng⟨8⟩năm 2026');
    expect(lines({ ...sixty, draftYear: undefined })).toContain(
      '  right place-date: Bắc Ninh, ngày⟨8⟩tháng⟨8⟩năm⟨10⟩',
    );
  });

  it('leaves number and date blank in the bracket of an electronic annex only', () => {
    const electronic = { ...seventeen, electronic: true };
    expect(line(electronic, 'annex-note:')).toContain('số ⟨14⟩/QĐ-UBND ngày⟨8⟩tháng⟨8⟩năm⟨10⟩ ⏎của Chủ tịch');
    expect(lines(electronic)).toContain('  left  number-symbol: Số: 1246/QĐ-UBND');
  });

  it('writes the zero of small numbers', () => {
    expect(lines(sample('one-person'))).toContain('  left  number-symbol: Số: 07/QĐ-UBND');
  });

  it('prints a bonus and an own reason beside the recipient they belong to', () => {
    const [first, ...rest] = four.recipients;
    if (first === undefined) throw new Error('sample without recipients');
    const data = { ...four, recipients: [{ ...first, reason: 'đã cứu người.', amount: 3510000 }, ...rest] };
    expect(
      lines(data).some((text) =>
        /^list-item: 3\. .*, đã cứu người, tiền thưởng 3\.510\.000 đồng;$/u.test(text),
      ),
    ).toBe(true);
  });

  it('keeps the last paragraph with the signature', () => {
    for (const { data } of sampleDecisions()) {
      const main = documentAsText(composeDecision(data)).split('=== annex')[0] ?? '';
      const kept = main.split('\n').filter((text) => text.endsWith(' [kept]'));
      expect(kept).toHaveLength(1);
      expect(kept[0]).toMatch(/thi hành Quyết định này\.\/\. \[kept\]$/u);
    }
  });

  it('composes a draft with nothing but the names of its award and its agency', () => {
    const bare: DecisionData = {
      ...four,
      bases: [],
      proposal: '',
      recipients: [],
      executors: '',
      signer: { capacity: [], name: '' },
      distribution: [],
    };
    expect(line(bare, 'article: Điều 1.')).toContain('cho⟨12⟩ đã có');
  });

  it('draws each short rule between a third and a half of its line, the rule of the motto in full', () => {
    expect(lines(four)).toContain('  right rule: 56.1 mm');
    const agencyLine = 36.5;
    const rule = Number(/left {2}rule: ([\d.]+)/u.exec(lines(four).join('\n'))?.[1]);
    expect(rule).toBeGreaterThan(agencyLine / 3);
    expect(rule).toBeLessThan(agencyLine / 2);
  });
});
