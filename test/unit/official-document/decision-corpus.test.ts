import { describe, expect, it } from 'vitest';
import { checkDecision } from '#shared/official-document/check-decision.ts';
import { readDecisionData } from '#shared/official-document/decision-data.ts';
import { decisionCorpus, grantCases } from '#test/support/decision-corpus.ts';
import { documentAsText } from '#test/support/document-text.ts';

const corpus = decisionCorpus();

describe('the corpus of decisions', () => {
  it('has thirty and more, each under its own name', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(30);
    expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  });

  it('spans both eras, one recipient to three thousand, every way to sign', () => {
    const documents = corpus.map((entry) => entry.compose());
    expect(new Set(documents.map(({ rules }) => rules))).toEqual(new Set(['tt01', 'nd30']));
    expect(new Set(documents.map(({ preset }) => preset))).toEqual(new Set(['A', 'B']));
    const grants = grantCases().map((entry) => entry.data());
    const counts = grants.map(({ recipients }) => recipients.length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 3000]);
    expect(new Set(grants.map(({ signer }) => signer.signing?.mode))).toEqual(
      new Set([undefined, 'head', 'deputy', 'acting', 'by-order', 'by-order-deputy', 'by-authorisation']),
    );
  });

  it('is read back from JSON as it was, and passes every check that stops signing', () => {
    for (const { name, data } of grantCases()) {
      const made = data();
      expect(readDecisionData(JSON.parse(JSON.stringify(made)))).toEqual({ ok: true, data: made });
      const failing = checkDecision(made).filter(({ holds, level }) => !holds && level === 'must');
      expect(failing.map(({ rule }) => `${name}: ${rule}`)).toEqual([]);
    }
  });

  it('is precomposed text throughout', () => {
    for (const entry of corpus) {
      const text = documentAsText(entry.compose());
      expect(text, entry.name).toBe(text.normalize('NFC'));
      expect(text, entry.name).not.toMatch(/undefined|\{\w+\}| {3}\S*[^ |]/u);
    }
  });
});
