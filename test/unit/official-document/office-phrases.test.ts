import { describe, expect, it } from 'vitest';
import { checkCatalogue } from '#shared/domain/catalogue/check-catalogue.ts';
import { problemSentence } from '#shared/domain/catalogue/problem-sentences.ts';
import { findKind } from '#shared/official-document/kinds/index.ts';
import { findPhrase, KEYED_PHRASES, phraseKey } from '#shared/official-document/office-phrases.ts';
import { composeSample } from '#shared/official-document/sample-phrase.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';

/** As the contract takes keys (shared/contract/catalogue.ts). */
const KEY = /^[\p{Ll}\p{N}][\p{Ll}\p{N}_.: -]*$/u;

const entry = (key: string, text: string) => ({
  kind: 'wording',
  key,
  validFrom: '2027-01-01',
  validTo: null,
  source: 'office',
  sourceText: 'Quy chế',
  reviewNeeded: false,
  content: { text },
});
const told = (key: string, text: string) =>
  checkCatalogue([entry(key, text)]).map(({ code, facts }) => problemSentence({ code, facts }, 'vi'));

describe('keys of phrases', () => {
  it('fit the catalogue, are one a phrase, and lead back to it', () => {
    expect(KEYED_PHRASES.length).toBeGreaterThan(50);
    for (const { key } of KEYED_PHRASES) {
      expect(key).toMatch(KEY);
      expect(key.length).toBeLessThanOrEqual(80);
    }
    expect(new Set(KEYED_PHRASES.map(({ key }) => key)).size).toBe(KEYED_PHRASES.length);
    expect(phraseKey('plan', 'annexTitle')).toBe('plan.annex-title');
    expect(findPhrase('award-decision.grant')).toMatchObject({
      name: 'grant',
      kind: { id: 'award-decision' },
    });
  });
});

describe('an own text', () => {
  it('is taken with the slots of the phrase, in any order', () => {
    expect(told('award-decision.execution', 'Quyết định này do {executors} thi hành')).toEqual([]);
  });

  it('is refused in words when a slot is missing, one too many, or the phrase is unknown', () => {
    expect(told('award-decision.execution', 'Mọi người thi hành {executors} {gift}')).toEqual([
      'Câu có chỗ điền lạ {gift}. Bỏ đi, hoặc dùng đúng tên chỗ điền của câu gốc.',
    ]);
    expect(told('award-decision.execution', 'Mọi người thi hành')).toEqual([
      'Câu thiếu chỗ điền {executors}. Viết lại chỗ điền ấy, giữ nguyên dấu ngoặc nhọn.',
    ]);
    expect(told('award-decision.nonsense', 'x')[0]).toContain('không có câu chữ “award-decision.nonsense”');
  });
});

describe('a sample that says a phrase', () => {
  it('is found among the samples of the kind, and says it in the words given', () => {
    const kind = findKind('award-decision');
    if (kind === undefined) throw new Error('no kind');
    const said = composeSample(kind, 'annexed', '{grant} – xem danh sách', DEFAULT_WORDING);
    expect(said?.shows).toBe(true);
    expect(JSON.stringify(said?.composed.sections)).toContain('– xem danh sách');
    expect(composeSample(kind, 'subject', 'Về việc khen {verb} {award}', DEFAULT_WORDING)?.shows).toBe(false);
  });
});
