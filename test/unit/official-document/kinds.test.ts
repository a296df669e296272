import { describe, expect, it } from 'vitest';
import { DOCUMENT_KINDS } from '#shared/official-document/kinds/index.ts';
import { DEFAULT_WORDING, slotsOf } from '#shared/official-document/wording.ts';
import { documentAsText } from '#test/support/document-text.ts';

/** Kinds whose pages have tests of their own; those of all others are agreed in `golden/<kind>/`. */
const OWN_TESTS = ['award-decision', 'title-decision'];

describe('kinds of documents', () => {
  it('have ids of their own', () => {
    const ids = DOCUMENT_KINDS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of OWN_TESTS) expect(ids).toContain(id);
  });

  for (const kind of DOCUMENT_KINDS) {
    describe(kind.id, () => {
      it('has at least two samples of its own name that survive JSON and its schema', () => {
        const samples = kind.samples();
        expect(samples.length).toBeGreaterThan(1);
        expect(new Set(samples.map(({ name }) => name)).size).toBe(samples.length);
        for (const { data } of samples) {
          expect(kind.schema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
          expect(kind.compose(data, DEFAULT_WORDING).kind).toBe(kind.id);
        }
      });

      it('prints no slot of a phrase', () => {
        for (const { data } of kind.samples()) {
          expect(documentAsText(kind.compose(data, DEFAULT_WORDING))).not.toMatch(/\{\w+\}/u);
        }
      });

      if (OWN_TESTS.includes(kind.id)) return;

      it('takes the words of the office for every phrase', () => {
        for (const [name, phrase] of Object.entries(kind.phrases)) {
          if (phrase.draftOnly === true) continue;
          const own = `Chữ riêng ${slotsOf(phrase.text)
            .map((slot) => `{${slot}}`)
            .join(' ')}`.trim();
          const wording = new Map([[`${kind.id}.${name}`, own]]);
          const pages = kind.samples().map(({ data }) => documentAsText(kind.compose(data, wording)));
          expect(
            pages.some((page) => /chữ riêng/iu.test(page)),
            `${name} is on no sample`,
          ).toBe(true);
        }
      });

      for (const { name, data } of kind.samples()) {
        it(`writes the sample ${name} as agreed`, async () => {
          await expect(documentAsText(kind.compose(data, DEFAULT_WORDING))).toMatchFileSnapshot(
            `./golden/${kind.id}/${name}.txt`,
          );
        });
      }
    });
  }
});
