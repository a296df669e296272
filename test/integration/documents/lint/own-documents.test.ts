import { describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/documents/docx.ts';
import { lintDocx } from '#electron/documents/lint/lint-docx.ts';
import { DOCUMENT_KINDS } from '#shared/official-document/kinds/index.ts';
import type { LintReport } from '#shared/official-document/lint/report.ts';
import { DEFAULT_WORDING } from '#shared/official-document/wording.ts';
import { decisionCorpus } from '#test/support/decision-corpus.ts';

/** All that is broken, with the first place, so that a failure says where to look. */
function broken({ checks }: LintReport): string[] {
  return checks
    .filter(({ outcome }) => outcome === 'broken')
    .map(({ id, findings }) => `${id} ${findings[0]?.place.quote}: ${findings[0]?.vi}`);
}

describe('every document of our own is in form', () => {
  it.each(decisionCorpus().map((one) => [one.name, one] as const))('decision %s', async (_, { compose }) => {
    const report = await lintDocx(await renderDocx(compose()));
    expect(broken(report)).toEqual([]);
    expect(report.kind).toBe('QUYẾT ĐỊNH');
  });

  it('has at least thirty decisions, of both sets of rules', async () => {
    const corpus = decisionCorpus();
    expect(corpus.length).toBeGreaterThanOrEqual(30);
    const rules = new Set(corpus.map(({ compose }) => compose().rules));
    expect(rules).toEqual(new Set(['nd30', 'tt01']));
  });

  const samples = DOCUMENT_KINDS.flatMap((kind) =>
    kind
      .samples()
      .map(
        (sample) => [`${kind.id} ${sample.name}`, () => kind.compose(sample.data, DEFAULT_WORDING)] as const,
      ),
  );
  it.each(samples)('sample %s', async (_, compose) => {
    expect(broken(await lintDocx(await renderDocx(compose())))).toEqual([]);
  });
});
